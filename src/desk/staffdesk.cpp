// SPDX-License-Identifier: Apache-2.0
#include "desk/staffdesk.h"

#include "vault/pinhash.h"

#include <algorithm>

namespace tillgate {

namespace {

constexpr qsizetype longestName = 40;

/// RateLimited while the till still waits after wrong PINs.
Result<void> checkPause(const PinTries &tries, const QDateTime &now)
{
    const std::chrono::seconds pause = pauseAfter(tries.failures);
    const qint64 passed = tries.lastAt.isValid() ? tries.lastAt.secsTo(now) : 0;
    // A clock that was set back must not lock the till for longer than one pause.
    const qint64 left = std::min<qint64>(pause.count() - std::max<qint64>(0, passed), pause.count());
    if (pause.count() == 0 || left <= 0)
        return {};
    return fail(Error{.kind = Error::Kind::RateLimited,
                      .detail = QStringLiteral("Too many wrong PINs: the till waits %1 seconds.").arg(left),
                      .retryAfter = std::chrono::seconds(left)});
}

Error wrongPin(int failures)
{
    const std::chrono::seconds pause = pauseAfter(failures);
    Error error{.kind = Error::Kind::AccessDenied, .detail = QStringLiteral("This PIN is wrong."), .retryAfter = {}};
    if (pause.count() > 0)
        error.retryAfter = pause;
    return error;
}

/// What a try found, committed either way: a wrong PIN must be recorded although it is an error.
struct TryOutcome
{
    std::optional<Person> person;
    Error refusal = {};
};

} // namespace

std::chrono::seconds pauseAfter(int failures)
{
    if (failures < StaffDesk::freeTries)
        return std::chrono::seconds(0);
    constexpr int mostDoublings = 10;
    const int doublings = std::min(failures - StaffDesk::freeTries, mostDoublings);
    return std::min<std::chrono::seconds>(StaffDesk::firstPause * (1 << doublings), StaffDesk::longestPause);
}

StaffDesk::StaffDesk(Ledger &ledger, const Clock &clock, TillName till, QString onlyPerson, QObject *parent) :
    QObject(parent), m_ledger(ledger), m_clock(clock), m_till(std::move(till)), m_onlyPerson(std::move(onlyPerson))
{
}

Result<void> StaffDesk::load()
{
    const Result<QList<Person>> people =
        m_ledger.runNow<QList<Person>>([](LedgerSession &session) { return session.staff().all(); });
    if (!people)
        return fail(people.error());
    take(*people);
    return {};
}

void StaffDesk::loadAgain()
{
    m_ledger.run<QList<Person>>([](LedgerSession &session) { return session.staff().all(); }, this,
                                [this](const Result<QList<Person>> &people) {
                                    if (people && *people != m_people)
                                        take(*people);
                                });
}

void StaffDesk::take(const QList<Person> &people)
{
    m_people = people;
    const bool isStillHere = std::any_of(m_people.begin(), m_people.end(), [this](const Person &person) {
        return person.name == m_current && person.hasPin;
    });
    if (!isStillHere)
        m_current.clear();
    Q_EMIT changed();
}

void StaffDesk::setOnlyPerson(const QString &name)
{
    m_onlyPerson = name;
    Q_EMIT changed();
}

bool StaffDesk::isInUse() const
{
    return std::any_of(m_people.begin(), m_people.end(), [](const Person &person) { return person.hasPin; });
}

const QString &StaffDesk::currentName() const
{
    if (!isInUse())
        return m_onlyPerson;
    return m_current.isEmpty() ? m_last : m_current;
}

bool StaffDesk::may(Right right) const
{
    if (!isInUse())
        return true;
    return std::any_of(m_people.begin(), m_people.end(), [&](const Person &person) {
        return person.name == m_current && person.may(right);
    });
}

QList<Person> StaffDesk::withPin() const
{
    QList<Person> people = m_people;
    people.removeIf([](const Person &person) { return !person.hasPin; });
    std::stable_sort(people.begin(), people.end(), [this](const Person &one, const Person &other) {
        return (one.name == m_last) > (other.name == m_last);
    });
    return people;
}

QList<Person> StaffDesk::approversFor(Right right) const
{
    QList<Person> people = m_people;
    people.removeIf([&](const Person &person) { return !person.hasPin || !person.may(right); });
    std::stable_sort(people.begin(), people.end(), [this](const Person &one, const Person &other) {
        return (one.name == m_lastApprover) > (other.name == m_lastApprover);
    });
    return people;
}

std::optional<Approval> StaffDesk::ownApproval(Right right) const
{
    if (!may(right))
        return std::nullopt;
    return Approval{.right = right, .person = currentName(), .approver = currentName()};
}

void StaffDesk::lock()
{
    if (!isInUse() || m_current.isEmpty())
        return;
    const Author left = author();
    m_last = std::exchange(m_current, QString());
    m_ledger.run<void>(
        [left](LedgerSession &session) {
            return session.staff().note(left, JournalKind::personLeft,
                                        Json::object({{QStringLiteral("name"), Json::string(left.person)}}));
        },
        this, [](const Result<void> &) {}); // the till is locked whether or not the entry could be written
    Q_EMIT changed();
}

void StaffDesk::signIn(const QString &name, const Secret &pin, QObject *context, Done<Person> done)
{
    const Accepted accepted = [](LedgerSession &session, const Author &author, const Person &person) {
        Author arrived = author;
        arrived.person = person.name;
        return session.staff().recordAccepted(
            arrived, JournalKind::personCame,
            Json::object({{QStringLiteral("name"), Json::string(person.name)}}));
    };
    tryPin(name, pin, QStringLiteral("sign in"), accepted, context,
           [this, done = std::move(done)](const Result<Person> &person) {
               if (person) {
                   m_current = m_last = person->name;
                   Q_EMIT changed();
               }
               done(person);
           });
}

void StaffDesk::approve(Right right, const QString &what, const JournalSubject &subject, const QString &approver,
                        const Secret &pin, QObject *context, Done<Approval> done)
{
    const Approval approval{.right = right, .person = currentName(), .approver = approver};
    const Accepted accepted = [=](LedgerSession &session, const Author &author,
                                  const Person &person) -> Result<void> {
        if (!person.may(right))
            return fail(Error::Kind::AccessDenied, QStringLiteral("%1 may not decide this.").arg(person.name));
        return session.staff().recordAccepted(
            author, JournalKind::approvalGiven,
            Json::object({{QStringLiteral("right"), Json::string(rightName(right))},
                          {QStringLiteral("for"), Json::string(approval.person)},
                          {QStringLiteral("by"), Json::string(person.name)},
                          {QStringLiteral("what"), Json::string(what)}}),
            subject);
    };
    tryPin(approver, pin, what, accepted, context,
           [this, approval, done = std::move(done)](const Result<Person> &person) {
               if (!person)
                   return done(fail(person.error()));
               m_lastApprover = person->name;
               done(approval);
           });
}

void StaffDesk::tryPin(const QString &name, const Secret &pin, const QString &what, Accepted accepted,
                       QObject *context, Done<Person> done)
{
    m_ledger.run<TryOutcome>(
        [=, accepted = std::move(accepted), author = author()](LedgerSession &session) -> Result<TryOutcome> {
            const Result<PinTries> tries = session.staff().tries(author.till);
            if (!tries)
                return fail(tries.error());
            if (const Result<void> paused = checkPause(*tries, author.at); !paused)
                return fail(paused.error());
            const Result<Person> person = session.staff().find(name);
            const Result<QString> hash = session.staff().pinHash(name);
            if (!person || !hash)
                return fail(person ? hash.error() : person.error());
            const Result<bool> isRight = hash->isEmpty() ? Result<bool>(false) : isPinOf(*hash, pin);
            if (!isRight)
                return fail(isRight.error());
            if (*isRight) {
                const Result<void> recorded = accepted(session, author, *person);
                return recorded ? Result<TryOutcome>(TryOutcome{.person = *person}) : fail(recorded.error());
            }
            return session.staff().recordRefused(author, name, what).map([](const PinTries &now) {
                return TryOutcome{.person = std::nullopt, .refusal = wrongPin(now.failures)};
            });
        },
        context, [done = std::move(done)](const Result<TryOutcome> &outcome) {
            if (!outcome)
                done(fail(outcome.error()));
            else if (!outcome->person)
                done(fail(outcome->refusal));
            else
                done(*outcome->person);
        });
}

Result<void> StaffDesk::change(const std::function<Result<void>(StaffRecords &, const Author &)> &step)
{
    const Author author = this->author();
    const Result<void> done = m_ledger.runNow<void>([&](LedgerSession &session) -> Result<void> {
        StaffRecords staff = session.staff();
        if (Result<void> stepped = step(staff, author); !stepped)
            return stepped;
        const Result<QList<Person>> people = staff.all();
        if (!people)
            return fail(people.error());
        const bool isUsed = std::any_of(people->begin(), people->end(), [](const Person &p) { return p.hasPin; });
        const bool isLookedAfter = std::any_of(people->begin(), people->end(), [](const Person &person) {
            return person.hasPin && person.may(Right::ManageStaff);
        });
        if (!isUsed || isLookedAfter)
            return {};
        return fail(Error::Kind::Conflict,
                    QStringLiteral("One manager needs a PIN as long as anybody has one: without it nobody could "
                                   "look after the staff."));
    });
    return done ? load() : done;
}

Result<void> StaffDesk::savePerson(const Person &person)
{
    const QString name = person.name.trimmed();
    if (name.isEmpty() || name != person.name || name.size() > longestName) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("A name has 1 to %1 letters, without blanks around it.").arg(longestName));
    }
    return change([&](StaffRecords &staff, const Author &author) { return staff.save(author, person); });
}

Result<void> StaffDesk::removePerson(const QString &name)
{
    return change([&](StaffRecords &staff, const Author &author) { return staff.remove(author, name); });
}

Result<void> StaffDesk::setPin(const QString &name, const Secret &pin)
{
    const Result<QString> hash = pin.isEmpty() ? Result<QString>(QString()) : hashPin(pin);
    if (!hash)
        return fail(hash.error());
    // Whoever sets the first PIN stands at the till and stays there.
    const bool isFirst = !isInUse() && !pin.isEmpty();
    const Result<void> done = change(
        [&](StaffRecords &staff, const Author &author) { return staff.setPinHash(author, name, *hash); });
    if (done && isFirst) {
        m_current = m_last = name;
        Q_EMIT changed();
    }
    return done;
}

Author StaffDesk::author() const
{
    return {.till = m_till, .person = currentName(), .at = m_clock.now()};
}

} // namespace tillgate
