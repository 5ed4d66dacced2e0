// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgertables.h"

namespace tillgate {

namespace {

constexpr int sliceLength = 200;

QString tableNames(bool isServer)
{
    if (isServer) {
        return QStringLiteral("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = "
                              "CAST(current_schema() AS regnamespace) AND relname NOT IN ('schema_version', "
                              "'last_transaction') ORDER BY oid");
    }
    return QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                          "AND name <> 'last_transaction' ORDER BY rowid");
}

/// Name of a column, and its place in the primary key or 0.
QString columnNames(bool isServer)
{
    if (isServer) {
        return QStringLiteral(
            "SELECT a.attname, coalesce(array_position(CAST(i.indkey AS smallint[]), a.attnum) + 1, 0) "
            "FROM pg_attribute a LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND "
            "i.indisprimary WHERE a.attrelid = CAST(? AS regclass) AND a.attnum > 0 AND NOT "
            "a.attisdropped ORDER BY a.attnum");
    }
    return QStringLiteral("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid");
}

Result<TableShape> shapeOf(SqlConnection &connection, const QString &name)
{
    TableShape table{.name = name, .columns = {}, .key = {}};
    QMap<int, QString> key;
    const Result<void> read
        = connection.visit(columnNames(connection.isServer()), {name}, [&](SqlRow &row) -> Result<void> {
              table.columns.append(row.text());
              if (const int place = row.number(); place > 0)
                  key.insert(place, table.columns.last());
              return row.check(true).map([](bool) {});
          });
    table.key = key.values();
    return read ? Result<TableShape>(table) : fail(read.error());
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

QString listed(const QStringList &columns)
{
    return columns.join(QStringLiteral(", "));
}

} // namespace

Result<QList<TableShape>> tablesOf(SqlConnection &connection)
{
    const auto rows = connection.select(tableNames(connection.isServer()));
    if (!rows)
        return fail(rows.error());
    QList<TableShape> tables;
    for (SqlRow row : *rows) {
        const Result<TableShape> table = shapeOf(connection, row.text());
        if (!table)
            return fail(table.error());
        tables.append(*table);
    }
    return tables;
}

Result<QList<TableRow>> tableSlice(SqlConnection &connection, const TableShape &table,
                                   const QVariantList &after, int atMost)
{
    const QString from = after.isEmpty()
        ? QString()
        : QStringLiteral("WHERE (%1) > (%2) ").arg(listed(table.key), marks(after.size()));
    QList<TableRow> rows;
    const Result<void> read
        = connection.visit(QStringLiteral("SELECT %1 FROM %2 %3ORDER BY %4 LIMIT %5")
                               .arg(listed(table.columns), table.name, from, listed(table.key))
                               .arg(atMost),
                           after, [&](SqlRow &row) -> Result<void> {
                               rows.append(row.values());
                               return {};
                           });
    return read ? Result<QList<TableRow>>(rows) : fail(read.error());
}

QVariantList keyOf(const TableShape &table, const TableRow &row)
{
    QVariantList key;
    for (const QString &column : table.key)
        key.append(row.at(table.columns.indexOf(column)));
    return key;
}

Result<void> visitTable(SqlConnection &connection, const TableShape &table,
                        const std::function<Result<void>(const TableRow &)> &visit)
{
    QVariantList after;
    while (true) {
        const Result<QList<TableRow>> rows = tableSlice(connection, table, after, sliceLength);
        if (!rows)
            return fail(rows.error());
        for (const TableRow &row : *rows) {
            if (const Result<void> visited = visit(row); !visited)
                return visited;
        }
        if (rows->size() < sliceLength)
            return {};
        after = keyOf(table, rows->last());
    }
}

Result<void> insertRow(SqlConnection &connection, const TableShape &table, const TableRow &row)
{
    const Result<int> inserted
        = connection.execute(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                 .arg(table.name, listed(table.columns), marks(row.size())),
                             row);
    return inserted ? Result<void>() : fail(inserted.error());
}

Result<void> continueNumbering(SqlConnection &connection, const TableShape &table)
{
    const QStringList id{QStringLiteral("id")};
    if (!connection.isServer() || table.key != id)
        return {};
    // NULL for a key that is a text, such as a sale's: setval does nothing then.
    const auto set
        = connection.select(QStringLiteral("SELECT setval(CAST(pg_get_serial_sequence('%1', 'id') AS "
                                           "regclass), max(CAST(id AS text)::bigint)) "
                                           "FROM %1 WHERE pg_get_serial_sequence('%1', 'id') IS NOT NULL")
                                .arg(table.name));
    return set ? Result<void>() : fail(set.error());
}

} // namespace tillgate
