// SPDX-License-Identifier: Apache-2.0
#include "gateway/plisio/signedtext.h"

#include <algorithm>
#include <array>

namespace tillgate::plisio {

namespace {

/// As Python writes JSON: everything outside of 0x20 to 0x7e becomes \uXXXX, in UTF-16 units.
QByteArray inAscii(const QByteArray &json)
{
    QByteArray out;
    for (const QChar c : QString::fromUtf8(json)) {
        const bool isPlain = c.unicode() >= 0x20 && c.unicode() < 0x7f;
        out += isPlain ? QByteArray(1, c.toLatin1())
                       : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return out;
}

/// HTML entities, once and from left to right; PHP's other entities are left alone.
QByteArray withoutEntities(const QByteArray &text)
{
    struct Entity
    {
        QByteArrayView name;
        char character;
    };
    static constexpr std::array entities{Entity{"&quot;", '"'}, Entity{"&amp;", '&'},  Entity{"&lt;", '<'},
                                         Entity{"&gt;", '>'},   Entity{"&#039;", '\''}, Entity{"&#39;", '\''}};
    QByteArray out;
    for (qsizetype at = 0; at < text.size();) {
        const QByteArrayView rest = QByteArrayView(text).sliced(at);
        const auto found = std::find_if(entities.begin(), entities.end(),
                                        [&](const Entity &entity) { return rest.startsWith(entity.name); });
        out += found == entities.end() ? text.at(at) : found->character;
        at += found == entities.end() ? 1 : found->name.size();
    }
    return out;
}

QByteArray phpString(const QByteArray &text)
{
    return "s:" + QByteArray::number(text.size()) + ":\"" + text + "\";";
}

} // namespace

QList<QByteArray> signedTexts(const Json &notice)
{
    Json::Object received = notice.members();
    received.removeIf([](const Json::Member &member) { return member.key == QLatin1String("verify_hash"); });
    Json::Object sorted = received;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Json::Member &a, const Json::Member &b) {
        return a.key.toUtf8() < b.key.toUtf8();
    });
    const QByteArray asReceived = Json::object(received).toBytes();
    const QByteArray asSorted = Json::object(sorted).toBytes();
    return {asReceived, asSorted, inAscii(asReceived), inAscii(asSorted)};
}

QByteArray phpSerialized(QList<NameValue> fields)
{
    fields.removeIf([](const NameValue &field) { return field.name == "verify_hash"; });
    std::stable_sort(fields.begin(), fields.end(),
                     [](const NameValue &a, const NameValue &b) { return a.name < b.name; });
    QByteArray out = "a:" + QByteArray::number(fields.size()) + ":{";
    for (const NameValue &field : fields)
        out += phpString(field.name) + phpString(field.name == "tx_urls" ? withoutEntities(field.value) : field.value);
    return out + '}';
}

} // namespace tillgate::plisio
