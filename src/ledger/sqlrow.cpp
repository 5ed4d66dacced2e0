// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqlrow.h"

#include "wire/json.h"

namespace tillgate {

const QVariant &SqlRow::next()
{
    static const QVariant none;
    if (m_next >= m_values.size()) {
        m_isSound = false;
        return none;
    }
    return m_values.at(m_next++);
}

bool SqlRow::isNextNull() const
{
    return m_next >= m_values.size() || m_values.at(m_next).isNull();
}

QString SqlRow::text()
{
    return next().toString();
}

QByteArray SqlRow::bytes()
{
    return next().toByteArray();
}

qint64 SqlRow::integer()
{
    bool isNumber = false;
    const qint64 value = next().toLongLong(&isNumber);
    m_isSound = m_isSound && isNumber;
    return value;
}

int SqlRow::number()
{
    const qint64 value = integer();
    m_isSound = m_isSound && value >= INT_MIN && value <= INT_MAX;
    return static_cast<int>(value);
}

bool SqlRow::boolean()
{
    return integer() != 0;
}

QDateTime SqlRow::time()
{
    const QDateTime value = timeFromText(text());
    m_isSound = m_isSound && value.isValid();
    return value;
}

Decimal SqlRow::decimal()
{
    const Result<Decimal> value = Decimal::parse(text());
    m_isSound = m_isSound && value;
    return value.value_or(Decimal());
}

QStringList SqlRow::texts()
{
    const Result<Json> list = Json::parse(text().toUtf8());
    m_isSound = m_isSound && list && list->isArray();
    QStringList texts;
    if (m_isSound) {
        for (const Json &item : list->items())
            texts.append(item.toString());
    }
    return texts;
}

std::optional<QString> SqlRow::optionalText()
{
    const bool isNull = isNextNull();
    const QString value = text();
    return isNull ? std::nullopt : std::optional(value);
}

std::optional<QUrl> SqlRow::optionalUrl()
{
    const std::optional<QString> spelled = optionalText();
    return spelled ? std::optional(QUrl(*spelled)) : std::nullopt;
}

std::optional<int> SqlRow::optionalNumber()
{
    if (isNextNull()) {
        skip(1);
        return std::nullopt;
    }
    return number();
}

std::optional<QDateTime> SqlRow::optionalTime()
{
    if (isNextNull()) {
        skip(1);
        return std::nullopt;
    }
    return time();
}

std::optional<Money> SqlRow::money()
{
    const QString amount = text();
    const Result<Money> value = Money::parse(amount, text());
    m_isSound = m_isSound && value;
    return value ? std::optional(*value) : std::nullopt;
}

QVariant sqlTime(const QDateTime &time)
{
    return timeText(time);
}

QVariant sqlTime(const std::optional<QDateTime> &time)
{
    return time ? sqlTime(*time) : QVariant(QMetaType::fromType<QString>());
}

QVariant sqlTextOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QVariant sqlOptional(const std::optional<QString> &text)
{
    // An empty text is not "none"; a null QString would become NULL.
    if (!text)
        return QVariant(QMetaType::fromType<QString>());
    return text->isNull() ? QVariant(QStringLiteral("")) : QVariant(*text);
}

QVariant sqlOptional(const std::optional<QUrl> &url)
{
    return url ? QVariant(url->toString(QUrl::FullyEncoded)) : QVariant(QMetaType::fromType<QString>());
}

QVariant sqlOptional(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<int>());
}

QVariant sqlTexts(const QStringList &texts)
{
    Json::Array items;
    for (const QString &text : texts)
        items.append(Json::string(text));
    return QString::fromUtf8(Json::array(items).toBytes());
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromText(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace tillgate
