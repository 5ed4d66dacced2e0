// SPDX-License-Identifier: Apache-2.0
#include "desk/csv.h"

#include "money/decimal.h"

namespace tillgate {

namespace {

QString harmless(const QString &cell)
{
    const bool startsLikeFormula = !cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front());
    if (!startsLikeFormula || Decimal::parse(cell))
        return cell;
    return QLatin1Char('\'') + cell;
}

QString quoted(const QString &cell)
{
    const bool needsQuotes = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"'))
        || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
    if (!needsQuotes)
        return cell;
    QString doubled = cell;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

} // namespace

Csv::Csv(const QStringList &columns) : m_columnCount(columns.size())
{
    appendLine(columns);
}

void Csv::append(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_columnCount);
    appendLine(cells);
}

void Csv::appendLine(const QStringList &cells)
{
    QStringList line;
    line.reserve(cells.size());
    for (const QString &cell : cells)
        line.append(quoted(harmless(cell)));
    m_bytes += line.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

} // namespace tillgate
