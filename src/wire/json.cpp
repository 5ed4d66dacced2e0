// SPDX-License-Identifier: Apache-2.0
#include "wire/json.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <vector>

namespace tillgate {

namespace {

void appendEscaped(QByteArray &out, ushort unit)
{
    switch (unit) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
    }
    out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
}

/// Whether a character of ASCII stands for itself: a table, because texts are short and each character is asked.
constexpr std::array<bool, 128> isPlain = [] {
    std::array<bool, 128> plain{};
    for (std::size_t character = 0x20; character < 0x7f; ++character)
        plain.at(character) = character != '"' && character != '\\';
    return plain;
}();

template <typename Units> bool isPlainAscii(const Units &units)
{
    return std::all_of(units.begin(), units.end(), [](auto unit) {
        const auto character = static_cast<std::make_unsigned_t<decltype(unit)>>(unit);
        return character < isPlain.size() && isPlain[character];
    });
}

/// Plain units between constant texts, all at once: to append the pieces one by one costs more than what is in them.
template <std::size_t Before, typename Units, std::size_t After>
void appendPlain(QByteArray &out, const std::array<char, Before> &before, const Units &units,
                 const std::array<char, After> &after)
{
    const qsizetype from = out.size();
    out.resize(from + static_cast<qsizetype>(Before + After) + static_cast<qsizetype>(units.size()));
    char *at = std::copy(before.begin(), before.end(), out.data() + from);
    at = std::transform(units.begin(), units.end(), at, [](auto unit) { return static_cast<char>(unit); });
    std::copy(after.begin(), after.end(), at);
}

bool namesOneTwice(const Json::Object &members)
{
    // Most senders print what they have sorted.
    const auto isOutOfOrder = [](const Json::Member &a, const Json::Member &b) {
        return codeUnits(a.key) >= codeUnits(b.key);
    };
    if (std::adjacent_find(members.begin(), members.end(), isOutOfOrder) == members.end())
        return false;
    std::vector<QStringView> keys;
    keys.reserve(static_cast<std::size_t>(members.size()));
    for (const Json::Member &member : members)
        keys.emplace_back(member.key);
    // By length first, in which most differ.
    std::sort(keys.begin(), keys.end(), [](QStringView a, QStringView b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

void appendJson(QByteArray &out, const Json &json)
{
    switch (json.type()) {
    case Json::Type::Null: out += "null"; return;
    case Json::Type::Bool: out += json.toBool() ? "true" : "false"; return;
    case Json::Type::Number: out.append(json.numberText()); return;
    case Json::Type::String: appendJsonString(out, json.toString()); return;
    case Json::Type::Array: {
        char separator = '[';
        for (const Json &item : json.items()) {
            out += std::exchange(separator, ',');
            appendJson(out, item);
        }
        out += json.items().isEmpty() ? "[]" : "]";
        return;
    }
    case Json::Type::Object: {
        char separator = '{';
        for (const Json::Member &member : json.members()) {
            appendJsonKey(out, std::exchange(separator, ','), member.key);
            appendJson(out, member.value);
        }
        out += json.members().isEmpty() ? "{}" : "}";
        return;
    }
    }
}

} // namespace

void appendJsonString(QByteArray &out, const QString &text)
{
    if (const std::u16string_view units = codeUnits(text); isPlainAscii(units))
        return appendPlain(out, std::array{'"'}, units, std::array{'"'});
    out += '"';
    qsizetype plainFrom = 0;
    const auto flush = [&](qsizetype until) {
        out += QStringView(text).sliced(plainFrom, until - plainFrom).toUtf8();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const ushort unit = text.at(at).unicode();
        const bool isLoneSurrogate = text.at(at).isSurrogate()
            && !(text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate());
        if (unit >= 0x20 && unit != '"' && unit != '\\' && !isLoneSurrogate) {
            at += text.at(at).isHighSurrogate() ? 1 : 0;
            continue;
        }
        flush(at);
        appendEscaped(out, unit);
        plainFrom = at + 1;
    }
    flush(text.size());
    out += '"';
}

void appendJsonString(QByteArray &out, QLatin1StringView text, char after)
{
    if (const std::string_view bytes(text.data(), static_cast<std::size_t>(text.size())); isPlainAscii(bytes))
        return appendPlain(out, std::array{'"'}, bytes, std::array{'"', after});
    appendJsonString(out, QString(text));
    out += after;
}

void appendJsonKey(QByteArray &out, char before, const QString &key)
{
    if (const std::u16string_view units = codeUnits(key); isPlainAscii(units))
        return appendPlain(out, std::array{before, '"'}, units, std::array{'"', ':'});
    out += before;
    appendJsonString(out, key);
    out += ':';
}

Json Json::boolean(bool value)
{
    return Json(Content(value));
}

Json Json::string(QString value)
{
    return Json(Content(std::move(value)));
}

Json Json::number(QByteArrayView text)
{
    return Json(Content(NumberText{std::string(text.data(), static_cast<std::size_t>(text.size()))}));
}

Json Json::number(qint64 value)
{
    return number(QByteArray::number(value));
}

Json Json::array(Array items)
{
    return Json(Content(std::move(items)));
}

Json Json::object(Object members)
{
    return Json(Content(std::move(members)));
}

Json::Type Json::type() const
{
    return static_cast<Type>(m_content.index());
}

bool Json::toBool() const
{
    const bool *value = std::get_if<bool>(&m_content);
    return value != nullptr && *value;
}

const QString &Json::toString() const &
{
    static const QString none;
    const QString *value = std::get_if<QString>(&m_content);
    return value != nullptr ? *value : none;
}

QByteArrayView Json::numberText() const &
{
    const NumberText *value = std::get_if<NumberText>(&m_content);
    return value != nullptr ? QByteArrayView(value->text.data(), qsizetype(value->text.size())) : QByteArrayView();
}

const Json::Array &Json::items() const &
{
    static const Array none;
    const Array *value = std::get_if<Array>(&m_content);
    return value != nullptr ? *value : none;
}

const Json::Object &Json::members() const &
{
    static const Object none;
    const Object *value = std::get_if<Object>(&m_content);
    return value != nullptr ? *value : none;
}

const Json *Json::find(QStringView key) const
{
    const Object &all = members();
    const auto found = std::find_if(all.rbegin(), all.rend(),
                                    [&](const Member &member) { return member.key == key; });
    return found == all.rend() ? nullptr : &found->value;
}

bool Json::hasDoubledKeys() const
{
    const Object &all = members();
    const Array &each = items();
    return namesOneTwice(all)
        || std::any_of(all.begin(), all.end(), [](const Member &member) { return member.value.hasDoubledKeys(); })
        || std::any_of(each.begin(), each.end(), [](const Json &item) { return item.hasDoubledKeys(); });
}

QByteArray Json::toBytes() const
{
    QByteArray out;
    appendJson(out, *this);
    return out;
}

bool Json::operator==(const Json &other) const
{
    return m_content == other.m_content;
}

} // namespace tillgate
