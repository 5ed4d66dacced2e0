// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "ledger/ledger.h"
#include "sale/staff.h"

#include <QObject>

#include <functional>

namespace tillgate {

/// Who stands at the till, and what that person may do.
///
/// While nobody has a PIN the till belongs to one person, who may do everything: nothing is asked. Wrong PINs
/// slow the till down; both the wrong and the right ones go to the journal.
class StaffDesk final : public QObject
{
    Q_OBJECT

public:
    template <typename T> using Done = std::function<void(Result<T>)>;

    /// Wrong PINs in a row before the till makes people wait, and for how long at first and at most.
    static constexpr int freeTries = 3;
    static constexpr std::chrono::seconds firstPause{5};
    static constexpr std::chrono::seconds longestPause{300};

    /// `onlyPerson` is the name at a till without PINs.
    StaffDesk(Ledger &ledger, const Clock &clock, TillName till, QString onlyPerson, QObject *parent = nullptr);

    /// Reads the people. A till in use begins locked.
    [[nodiscard]] Result<void> load();
    /// The same without waiting, after another till changed them: whoever lost the PIN has left the till.
    void loadAgain();
    void setOnlyPerson(const QString &name);

    [[nodiscard]] const QList<Person> &people() const { return m_people; }
    /// True as soon as somebody has a PIN.
    [[nodiscard]] bool isInUse() const;
    [[nodiscard]] bool isLocked() const { return isInUse() && m_current.isEmpty(); }
    /// Who acts at the till; the last one while it is locked.
    [[nodiscard]] const QString &currentName() const;
    /// True for everything while nobody has a PIN.
    [[nodiscard]] bool may(Right right) const;
    /// Those with a PIN who may; the one who was asked last comes first.
    [[nodiscard]] QList<Person> approversFor(Right right) const;
    [[nodiscard]] QList<Person> withPin() const;

    /// The act without a PIN, if the person at the till may do it; none if somebody has to be asked.
    [[nodiscard]] std::optional<Approval> ownApproval(Right right) const;

    void lock();
    /// AccessDenied for a wrong PIN; RateLimited with `retryAfter` while the till waits after wrong ones.
    void signIn(const QString &name, const Secret &pin, QObject *context, Done<Person> done);
    /// One-off approval of `what` (plain English, for the journal) by a person who may. Errors as signIn.
    void approve(Right right, const QString &what, const JournalSubject &subject, const QString &approver,
                 const Secret &pin, QObject *context, Done<Approval> done);

    /// These block on the ledger: for pages and the command line. Usage or Conflict if nobody with a PIN
    /// could look after the staff any more.
    Result<void> savePerson(const Person &person);
    Result<void> removePerson(const QString &name);
    /// An empty PIN takes it away.
    Result<void> setPin(const QString &name, const Secret &pin);

Q_SIGNALS:
    /// Somebody came, left, was added or changed.
    void changed();

private:
    using Accepted = std::function<Result<void>(LedgerSession &, const Author &, const Person &)>;

    void take(const QList<Person> &people);
    void tryPin(const QString &name, const Secret &pin, const QString &what, Accepted accepted,
                QObject *context, Done<Person> done);
    [[nodiscard]] Result<void> change(const std::function<Result<void>(StaffRecords &, const Author &)> &step);
    [[nodiscard]] Author author() const;

    Ledger &m_ledger;
    const Clock &m_clock;
    TillName m_till;
    QString m_onlyPerson;
    QList<Person> m_people;
    QString m_current; ///< empty: locked, or not in use
    QString m_last;
    QString m_lastApprover;
};

/// How long the till waits after so many wrong PINs in a row.
[[nodiscard]] std::chrono::seconds pauseAfter(int failures);

} // namespace tillgate
