// SPDX-License-Identifier: Apache-2.0
#include "wire/jsonfields.h"

#include <algorithm>

namespace tillgate {

namespace {

Error wrongMember(QStringView key, const char *what)
{
    return Error{.kind = Error::Kind::Malformed,
                 .detail = QStringLiteral("The answer's \"%1\" is %2.").arg(key, QLatin1String(what))};
}

bool isNothing(const Json *member)
{
    return member == nullptr || member->isNull()
        || (member->isString()
            && (member->toString().isEmpty() || member->toString() == QLatin1String("null")));
}

template<typename T>
Result<std::optional<T>> unlessNothing(const Json &object, QStringView key,
                                       Result<T> (*read)(const Json &, QStringView))
{
    if (isNothing(object.find(key)))
        return std::optional<T>();
    return read(object, key).map([](T value) { return std::optional<T>(std::move(value)); });
}

Result<QDateTime> timeField(const Json &object, QStringView key)
{
    const Json *member = object.find(key);
    const bool isEpoch = member != nullptr && member->isNumber();
    QDateTime time;
    if (isEpoch) {
        bool isWhole = false;
        const qint64 milliseconds = member->numberText().toLongLong(&isWhole);
        time = isWhole ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC) : QDateTime();
    } else if (member != nullptr && member->isString()) {
        time = QDateTime::fromString(member->toString(), Qt::ISODateWithMs).toUTC();
    }
    if (!time.isValid())
        return fail(wrongMember(key, "not a time"));
    return time;
}

Result<bool> boolField(const Json &object, QStringView key)
{
    const Json *member = object.find(key);
    if (member != nullptr && member->type() == Json::Type::Bool)
        return member->toBool();
    const QString text = member != nullptr ? member->toString() : QString();
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    return fail(wrongMember(key, "not true or false"));
}

} // namespace

Result<QString> textField(const Json &object, QStringView key)
{
    const Json *member = object.find(key);
    if (member == nullptr || member->isNull())
        return fail(wrongMember(key, "missing"));
    if (member->isString())
        return member->toString();
    if (member->isNumber())
        return QString::fromLatin1(member->numberText());
    return fail(wrongMember(key, "not a text"));
}

Result<std::optional<QString>> optionalText(const Json &object, QStringView key)
{
    return unlessNothing<QString>(object, key, textField);
}

Result<Decimal> decimalField(const Json &object, QStringView key)
{
    return textField(object, key).and_then([&](const QString &text) -> Result<Decimal> {
        Result<Decimal> value = Decimal::parse(text);
        if (!value)
            return fail(wrongMember(key, "not a number that can be kept exactly"));
        return value;
    });
}

Result<std::optional<Decimal>> optionalDecimal(const Json &object, QStringView key)
{
    return unlessNothing<Decimal>(object, key, decimalField);
}

Result<QString> digitsField(const Json &object, QStringView key)
{
    constexpr qsizetype longestId = 19;
    return textField(object, key).and_then([&](const QString &text) -> Result<QString> {
        const bool isDigits = std::all_of(text.begin(), text.end(),
                                          [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
        if (text.isEmpty() || text.size() > longestId || !isDigits)
            return fail(wrongMember(key, "not an id of digits"));
        return text;
    });
}

Result<std::optional<QString>> optionalDigits(const Json &object, QStringView key)
{
    return unlessNothing<QString>(object, key, digitsField);
}

Result<std::optional<QDateTime>> optionalTime(const Json &object, QStringView key)
{
    return unlessNothing<QDateTime>(object, key, timeField);
}

Result<std::optional<bool>> optionalBool(const Json &object, QStringView key)
{
    return unlessNothing<bool>(object, key, boolField);
}

} // namespace tillgate
