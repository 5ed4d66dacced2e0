// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "money/money.h"

#include <QDateTime>
#include <QUrl>
#include <QVariant>

#include <optional>

namespace tillgate {

/// One row, read column by column in the order of the SELECT. What cannot be read is remembered: look at
/// `isSound` (or `check`) after the last column.
class SqlRow final
{
public:
    explicit SqlRow(QVariantList values) : m_values(std::move(values)) { }

    /// All columns as the database gave them.
    [[nodiscard]] const QVariantList &values() const { return m_values; }

    QString text();
    QByteArray bytes();
    qint64 integer();
    int number();
    bool boolean();
    QDateTime time();
    Decimal decimal();
    QStringList texts(); ///< a JSON array of strings
    std::optional<QString> optionalText();
    std::optional<QUrl> optionalUrl();
    std::optional<int> optionalNumber();
    std::optional<QDateTime> optionalTime();
    /// Two columns: amount and currency.
    std::optional<Money> money();

    template <typename Id> Id id() { return Id(text()); }

    /// True if the next column is NULL; does not move on.
    [[nodiscard]] bool isNextNull() const;
    /// Moves on over columns that are of no use here.
    void skip(int columns) { m_next += columns; }
    void damage() { m_isSound = false; }

    /// `value`, unless a column could not be read: then Storage.
    template <typename T> [[nodiscard]] Result<T> check(T value) const
    {
        if (!m_isSound)
            return fail(Error::Kind::Storage, QStringLiteral("A row of the ledger cannot be read."));
        return value;
    }

private:
    const QVariant &next();

    QVariantList m_values;
    qsizetype m_next = 0;
    bool m_isSound = true;
};

/// How values are written: times as ISO 8601 in UTC with milliseconds, which sorts as text.
[[nodiscard]] QVariant sqlTime(const QDateTime &time);
[[nodiscard]] QVariant sqlTime(const std::optional<QDateTime> &time);
/// NULL for an empty text.
[[nodiscard]] QVariant sqlTextOrNull(const QString &text);
[[nodiscard]] QVariant sqlOptional(const std::optional<QString> &text);
[[nodiscard]] QVariant sqlOptional(const std::optional<int> &number);
[[nodiscard]] QVariant sqlOptional(const std::optional<QUrl> &url);
[[nodiscard]] QVariant sqlTexts(const QStringList &texts);
[[nodiscard]] QString timeText(const QDateTime &time);
[[nodiscard]] QDateTime timeFromText(const QString &text);

} // namespace tillgate
