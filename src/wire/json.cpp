// SPDX-License-Identifier: Apache-2.0
#include "wire/json.h"

#include <QSet>

#include <algorithm>

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

bool isPlainAscii(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
}

void appendJson(QByteArray &out, const Json &json)
{
    switch (json.type()) {
    case Json::Type::Null: out += "null"; return;
    case Json::Type::Bool: out += json.toBool() ? "true" : "false"; return;
    case Json::Type::Number: out += json.numberText(); return;
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
            out += std::exchange(separator, ',');
            appendJsonString(out, member.key);
            out += ':';
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
    out += '"';
    if (std::all_of(text.begin(), text.end(), isPlainAscii)) {
        const qsizetype from = out.size();
        out.resize(from + text.size());
        std::transform(text.begin(), text.end(), out.begin() + from, [](QChar c) { return c.toLatin1(); });
        out += '"';
        return;
    }
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

Json::Json(Content content) : m_content(std::make_shared<const Content>(std::move(content))) { }

Json Json::boolean(bool value)
{
    return Json(Content(value));
}

Json Json::string(QString value)
{
    return Json(Content(std::move(value)));
}

Json Json::number(QByteArray text)
{
    return Json(Content(NumberText{std::move(text)}));
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
    return m_content ? static_cast<Type>(m_content->index()) : Type::Null;
}

bool Json::toBool() const
{
    const bool *value = m_content ? std::get_if<bool>(m_content.get()) : nullptr;
    return value != nullptr && *value;
}

QString Json::toString() const
{
    const QString *value = m_content ? std::get_if<QString>(m_content.get()) : nullptr;
    return value != nullptr ? *value : QString();
}

QByteArray Json::numberText() const
{
    const NumberText *value = m_content ? std::get_if<NumberText>(m_content.get()) : nullptr;
    return value != nullptr ? value->text : QByteArray();
}

const Json::Array &Json::items() const &
{
    static const Array none;
    const Array *value = m_content ? std::get_if<Array>(m_content.get()) : nullptr;
    return value != nullptr ? *value : none;
}

const Json::Object &Json::members() const &
{
    static const Object none;
    const Object *value = m_content ? std::get_if<Object>(m_content.get()) : nullptr;
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
    QSet<QString> seen;
    for (const Member &member : members()) {
        if (seen.contains(member.key) || member.value.hasDoubledKeys())
            return true;
        seen.insert(member.key);
    }
    return std::any_of(items().begin(), items().end(), [](const Json &item) { return item.hasDoubledKeys(); });
}

QByteArray Json::toBytes() const
{
    QByteArray out;
    appendJson(out, *this);
    return out;
}

bool Json::operator==(const Json &other) const
{
    if (!m_content || !other.m_content)
        return isNull() && other.isNull();
    return m_content == other.m_content || *m_content == *other.m_content;
}

} // namespace tillgate
