// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgermove.h"

#include "ledger/ledgerengine.h"
#include "ledger/ledgertables.h"

#include <map>

namespace tillgate {

namespace {

constexpr qsizetype mostDifferences = 10;

using Connection = std::unique_ptr<SqlConnection>;

Result<Connection> openAt(const LedgerPlace &place)
{
    LedgerOptions options;
    options.opensMoved = true;
    options.statementTimeout = std::chrono::hours(1);
    return engineFor(place, options)->connect();
}

/// Values as texts that are the same on both kinds of database.
QString spelled(const QVariant &value)
{
    if (value.isNull())
        return QStringLiteral("nothing");
    if (value.metaType() == QMetaType::fromType<QByteArray>())
        return QString::fromLatin1(value.toByteArray().toHex());
    return QLatin1Char('"') + value.toString() + QLatin1Char('"');
}

QString keyText(const TableShape &table, const TableRow &row)
{
    QStringList texts;
    for (const QVariant &value : keyOf(table, row))
        texts.append(value.toString());
    return texts.join(QLatin1Char('/'));
}

/// One table of both ledgers, row by row in order of the key.
class TableComparison
{
public:
    TableComparison(const TableShape &table, LedgerComparison &result) : m_table(table), m_result(result) { }

    Result<void> run(SqlConnection &one, SqlConnection &other)
    {
        QVariantList after;
        while (true) {
            const auto left = tableSlice(one, m_table, after, sliceLength);
            const auto right = tableSlice(other, m_table, after, sliceLength);
            if (!left || !right)
                return fail(!left ? left.error() : right.error());
            compare(*left, *right);
            m_rows += left->size();
            const bool isEnd = left->size() < sliceLength || m_isApart;
            if (isEnd)
                break;
            after = keyOf(m_table, left->last());
        }
        m_result.tables.append({.name = m_table.name, .rows = m_rows});
        return {};
    }

private:
    static constexpr int sliceLength = 200;

    void compare(const QList<TableRow> &left, const QList<TableRow> &right)
    {
        if (left.size() != right.size()) {
            m_isApart = true;
            m_result.differences.append(
                QStringLiteral("%1: one has more rows than the other, from about row %2 on.")
                    .arg(m_table.name)
                    .arg(m_rows));
        }
        for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i)
            compareRow(left.at(i), right.at(i));
    }

    void compareRow(const TableRow &left, const TableRow &right)
    {
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            if (spelled(left.at(i)) == spelled(right.at(i)))
                continue;
            if (m_found++ < mostDifferences) {
                m_result.differences.append(
                    QStringLiteral("%1 %2: %3 differs.")
                        .arg(m_table.name, keyText(m_table, left), m_table.columns.at(i)));
            }
        }
    }

    const TableShape &m_table;
    LedgerComparison &m_result;
    qint64 m_rows = 0;
    qsizetype m_found = 0;
    bool m_isApart = false;
};

Result<QList<Money>> completedTotals(SqlConnection &connection)
{
    std::map<QString, Money> sums;
    const Result<void> read = connection.visit(
        QStringLiteral("SELECT total, currency FROM sale WHERE receipt_number > 0 AND is_practice = 0"), {},
        [&](SqlRow &row) -> Result<void> {
            const std::optional<Money> total = row.money();
            if (!total)
                return fail(Error::Kind::Storage, QStringLiteral("The total of a sale cannot be read."));
            const auto sum = sums.try_emplace(total->currency().code(), Money::zero(total->currency())).first;
            const Result<Money> added = sum->second.plus(*total);
            if (!added)
                return fail(added.error());
            sum->second = *added;
            return {};
        });
    if (!read)
        return fail(read.error());
    QList<Money> totals;
    for (const auto &[currency, sum] : sums)
        totals.append(sum);
    return totals;
}

Result<LedgerComparison> compare(SqlConnection &one, SqlConnection &other)
{
    LedgerComparison result;
    const auto tables = tablesOf(one);
    const auto heads = Journal(one).heads();
    const auto otherHeads = Journal(other).heads();
    const auto totals = completedTotals(one);
    const auto otherTotals = completedTotals(other);
    for (const std::optional<Error> &error :
         {tables ? std::nullopt : std::optional(tables.error()),
          heads ? std::nullopt : std::optional(heads.error()),
          otherHeads ? std::nullopt : std::optional(otherHeads.error()),
          totals ? std::nullopt : std::optional(totals.error()),
          otherTotals ? std::nullopt : std::optional(otherTotals.error())}) {
        if (error)
            return fail(*error);
    }
    result.heads = *heads;
    result.completed = *totals;
    if (*heads != *otherHeads)
        result.differences.append(QStringLiteral("The ends of the journals differ."));
    if (*totals != *otherTotals)
        result.differences.append(QStringLiteral("The sums of the completed sales differ."));
    for (const TableShape &table : *tables) {
        if (const Result<void> compared = TableComparison(table, result).run(one, other); !compared)
            return fail(compared.error());
    }
    return result;
}

Result<void> checkEmpty(SqlConnection &target, const QList<TableShape> &tables)
{
    for (const TableShape &table : tables) {
        const auto row = target.selectOne(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(table.name));
        if (!row)
            return fail(row.error());
        if (*row) {
            return fail(
                Error::Kind::Conflict,
                QStringLiteral("That database holds a ledger already (%1). Nothing was moved; name an "
                               "empty database.")
                    .arg(table.name));
        }
    }
    return {};
}

Result<void> copyTable(SqlConnection &source, SqlConnection &target, const TableShape &table)
{
    return visitTable(source, table, [&](const TableRow &row) { return insertRow(target, table, row); })
        .and_then([&] { return continueNumbering(target, table); });
}

Result<LedgerComparison> copyAll(SqlConnection &source, SqlConnection &target)
{
    const Result<QList<TableShape>> tables = tablesOf(source);
    if (!tables)
        return fail(tables.error());
    // Two that move at the same time come one after the other, and the second finds it full.
    Result<void> done = target.command(QStringLiteral("LOCK TABLE journal IN SHARE ROW EXCLUSIVE MODE"));
    if (done)
        done = checkEmpty(target, *tables);
    for (const TableShape &table : *tables) {
        if (done)
            done = copyTable(source, target, table);
    }
    return done ? compare(source, target) : Result<LedgerComparison>(fail(done.error()));
}

/// The mark is the one thing in the file that is not compared. It is written before the copy commits: between
/// two ledgers that could both be used and none, none loses nothing.
Result<void> markMoved(SqlConnection &source, const QString &mark)
{
    const Result<int> marked
        = source.execute(QStringLiteral("UPDATE last_transaction SET mark = ? WHERE id = 1"), {mark});
    return marked ? Result<void>() : fail(marked.error());
}

Result<void> checkPlaces(const LedgerPlace &from, const LedgerPlace &to)
{
    if (from.isServer() || !to.isServer()) {
        return fail(
            Error::Kind::Usage,
            QStringLiteral("A ledger is moved from a file to a PostgreSQL database (postgresql://…)."));
    }
    return {};
}

} // namespace

Result<LedgerComparison> compareLedgers(const LedgerPlace &one, const LedgerPlace &other)
{
    const Result<Connection> left = openAt(one);
    const Result<Connection> right = left ? openAt(other) : Result<Connection>(fail(left.error()));
    if (!right)
        return fail(right.error());
    for (const Connection *connection : {&*left, &*right}) {
        if (const Result<void> begun = (*connection)->command(QStringLiteral("BEGIN")); !begun)
            return fail(begun.error());
    }
    return compare(**left, **right);
}

Result<LedgerComparison> moveLedger(const LedgerPlace &from, const LedgerPlace &to)
{
    if (const Result<void> checked = checkPlaces(from, to); !checked)
        return fail(checked.error());
    const Result<Connection> source = openAt(from);
    const Result<Connection> target = source ? openAt(to) : Result<Connection>(fail(source.error()));
    if (!target)
        return fail(target.error());
    SqlConnection &there = **target;
    if (const Result<void> begun = there.command(QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED"));
        !begun)
        return fail(begun.error());
    // Closing the connection undoes what does not commit.
    Result<LedgerComparison> copied = copyAll(**source, there);
    if (!copied || !copied->isSame())
        return copied;
    if (const Result<void> marked = markMoved(**source, movedMark + to.text()); !marked)
        return fail(marked.error());
    if (const Result<void> committed = there.command(QStringLiteral("COMMIT")); !committed) {
        return fail(
            Error::Kind::LedgerAway,
            QStringLiteral("Whether the copy is there is not known: %1 Run \"ledger move\" again; if it "
                           "says that the database holds a ledger, \"ledger verify\".")
                .arg(committed.error().detail));
    }
    return copied;
}

} // namespace tillgate
