// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/author.h"
#include "ledger/journal.h"
#include "sale/staff.h"

namespace tillgate {

class SqlConnection;

/// Wrong PINs in a row at one till.
struct PinTries
{
    int failures = 0;
    QDateTime lastAt = {};

    bool operator==(const PinTries &) const = default;
};

/// The people at the till, and what became of their PINs. Each change writes its journal entry in the same
/// transaction; the hash of a PIN is in no entry.
class StaffRecords final
{
public:
    explicit StaffRecords(SqlConnection &connection) : m_connection(connection) { }

    /// By name.
    [[nodiscard]] Result<QList<Person>> all() const;
    /// NotFound if there is nobody of that name.
    [[nodiscard]] Result<Person> find(const QString &name) const;
    /// Empty if the person has no PIN.
    [[nodiscard]] Result<QString> pinHash(const QString &name) const;

    /// Adds or changes a person; the PIN stays. Nothing happens if nothing changed.
    Result<void> save(const Author &author, const Person &person);
    Result<void> remove(const Author &author, const QString &name);
    /// An empty hash takes the PIN away.
    Result<void> setPinHash(const Author &author, const QString &name, const QString &hash);

    [[nodiscard]] Result<PinTries> tries(const TillName &till) const;
    /// A PIN was right: the tries begin anew, and `kind` with `body` says what it was for.
    Result<void> recordAccepted(const Author &author, const QString &kind, const Json &body,
                                const JournalSubject &subject = {});
    /// A PIN was wrong; `what` is what it was for.
    Result<PinTries> recordRefused(const Author &author, const QString &name, const QString &what);
    /// Something about the people that changes no row, such as locking the till.
    Result<void> note(const Author &author, const QString &kind, const Json &body);

private:
    /// A PIN, rights or a person changed: other tills read their people again.
    void announce(const QString &name);
    SqlConnection &m_connection;
};

namespace JournalKind {
inline constexpr QLatin1String personChanged("person-changed");
inline constexpr QLatin1String personRemoved("person-removed");
inline constexpr QLatin1String personPinSet("person-pin-set");
inline constexpr QLatin1String personPinRemoved("person-pin-removed");
inline constexpr QLatin1String personCame("person-came");
inline constexpr QLatin1String personLeft("person-left");
inline constexpr QLatin1String pinRefused("pin-refused");
inline constexpr QLatin1String approvalGiven("approval-given");
} // namespace JournalKind

} // namespace tillgate
