// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

struct sqlite3;
struct sqlite3_stmt;

namespace tillgate::test {

/// A database of SQLite's own, without Qt and without a ledger.
class PlainFile final
{
public:
    enum class Others { KeptOut, Allowed };

    /// Made if it is not there.
    PlainFile(const QString &file, const char *vfs, Others others = Others::KeptOut);
    ~PlainFile();
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;

    using Row = std::function<void(sqlite3_stmt *row)>;
    /// False, from the first failure on, for everything.
    bool run(
        const char *sql, const Row &visit = [](sqlite3_stmt *) {});
    /// The first column of the last row.
    [[nodiscard]] QString text(const char *sql);
    [[nodiscard]] static QString textOf(sqlite3_stmt *row);
    [[nodiscard]] int state() const { return m_state; }
    [[nodiscard]] QString error() const;

private:
    sqlite3 *m_database = nullptr;
    int m_state;
};

} // namespace tillgate::test
