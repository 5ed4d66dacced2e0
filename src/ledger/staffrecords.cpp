// SPDX-License-Identifier: Apache-2.0
#include "ledger/staffrecords.h"

#include "ledger/sqlconnection.h"

namespace tillgate {

namespace {

constexpr QLatin1String columns("name, role, rights, CASE WHEN pin_hash <> '' THEN 1 ELSE 0 END");

Result<Person> readPerson(SqlRow &row)
{
    Person person{.name = row.text()};
    const std::optional<StaffRole> role = roleFromName(row.text());
    if (!role)
        row.damage();
    person.role = role.value_or(StaffRole::Cashier);
    for (const QString &name : row.texts()) {
        // A right that this program does not know comes from a newer one and gives nothing here.
        if (const std::optional<Right> right = rightFromName(name))
            person.rights.append(*right);
    }
    person.hasPin = row.boolean();
    return row.check(person);
}

QStringList names(const QList<Right> &rights)
{
    QStringList all;
    for (const Right right : rights)
        all.append(rightName(right));
    return all;
}

Json personBody(const Person &person)
{
    Json::Array rights;
    for (const QString &name : names(person.rights))
        rights.append(Json::string(name));
    return Json::object({{QStringLiteral("name"), Json::string(person.name)},
                         {QStringLiteral("role"), Json::string(roleName(person.role))},
                         {QStringLiteral("rights"), Json::array(rights)}});
}

Json nameBody(const QString &name)
{
    return Json::object({{QStringLiteral("name"), Json::string(name)}});
}

} // namespace

Result<QList<Person>> StaffRecords::all() const
{
    const auto rows = m_connection.select(QStringLiteral("SELECT %1 FROM person ORDER BY name").arg(columns));
    if (!rows)
        return fail(rows.error());
    QList<Person> people;
    for (SqlRow row : *rows) {
        const Result<Person> person = readPerson(row);
        if (!person)
            return fail(person.error());
        people.append(*person);
    }
    return people;
}

Result<Person> StaffRecords::find(const QString &name) const
{
    const auto row =
        m_connection.selectOne(QStringLiteral("SELECT %1 FROM person WHERE name = ?").arg(columns), {name});
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error::Kind::NotFound, QStringLiteral("There is nobody called \"%1\" here.").arg(name));
    SqlRow found(**row);
    return readPerson(found);
}

Result<QString> StaffRecords::pinHash(const QString &name) const
{
    const auto row = m_connection.selectOne(QStringLiteral("SELECT pin_hash FROM person WHERE name = ?"), {name});
    if (!row)
        return fail(row.error());
    return *row ? SqlRow(**row).text() : QString();
}

Result<void> StaffRecords::save(const Author &author, const Person &person)
{
    const Result<Person> before = find(person.name);
    if (!before && before.error().kind != Error::Kind::NotFound)
        return fail(before.error());
    if (before && before->role == person.role && before->rights == person.rights)
        return {};
    if (const Result<void> noted = note(author, JournalKind::personChanged, personBody(person)); !noted)
        return noted;
    announce(person.name);
    const Result<int> stored = m_connection.execute(
        QStringLiteral("INSERT INTO person (name, role, rights) VALUES (?, ?, ?) "
                       "ON CONFLICT (name) DO UPDATE SET role = excluded.role, rights = excluded.rights"),
        {person.name, roleName(person.role), sqlTexts(names(person.rights))});
    return stored ? Result<void>() : fail(stored.error());
}

Result<void> StaffRecords::remove(const Author &author, const QString &name)
{
    const Result<int> removed =
        m_connection.execute(QStringLiteral("DELETE FROM person WHERE name = ?"), {name});
    if (!removed)
        return fail(removed.error());
    if (*removed == 0)
        return fail(Error::Kind::NotFound, QStringLiteral("There is nobody called \"%1\" here.").arg(name));
    announce(name);
    return note(author, JournalKind::personRemoved, nameBody(name));
}

Result<void> StaffRecords::setPinHash(const Author &author, const QString &name, const QString &hash)
{
    const Result<int> changed =
        m_connection.execute(QStringLiteral("UPDATE person SET pin_hash = ? WHERE name = ?"), {hash, name});
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return fail(Error::Kind::NotFound, QStringLiteral("There is nobody called \"%1\" here.").arg(name));
    announce(name);
    return note(author, hash.isEmpty() ? JournalKind::personPinRemoved : JournalKind::personPinSet,
                nameBody(name));
}

Result<PinTries> StaffRecords::tries(const TillName &till) const
{
    const auto row = m_connection.selectOne(
        QStringLiteral("SELECT failures, last_at FROM pin_try WHERE till = ?"), {till.text()});
    if (!row)
        return fail(row.error());
    if (!*row)
        return PinTries{};
    SqlRow found(**row);
    const int failures = found.number();
    return found.check(PinTries{.failures = failures, .lastAt = found.time()});
}

Result<void> StaffRecords::recordAccepted(const Author &author, const QString &kind, const Json &body,
                                          const JournalSubject &subject)
{
    const Result<int> forgotten =
        m_connection.execute(QStringLiteral("DELETE FROM pin_try WHERE till = ?"), {author.till.text()});
    if (!forgotten)
        return fail(forgotten.error());
    const Result<JournalEntry> entry = Journal(m_connection).append(author, kind, body, subject);
    return entry ? Result<void>() : fail(entry.error());
}

Result<PinTries> StaffRecords::recordRefused(const Author &author, const QString &name, const QString &what)
{
    const Result<PinTries> before = tries(author.till);
    if (!before)
        return fail(before.error());
    const PinTries now{.failures = before->failures + 1, .lastAt = timeFromText(timeText(author.at))};
    const Result<int> stored = m_connection.execute(
        QStringLiteral("INSERT INTO pin_try (till, failures, last_at) VALUES (?, ?, ?) "
                       "ON CONFLICT (till) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at"),
        {author.till.text(), now.failures, sqlTime(now.lastAt)});
    if (!stored)
        return fail(stored.error());
    const Json body = Json::object({{QStringLiteral("name"), Json::string(name)},
                                    {QStringLiteral("for"), Json::string(what)},
                                    {QStringLiteral("tries"), Json::number(now.failures)}});
    if (const Result<void> noted = note(author, JournalKind::pinRefused, body); !noted)
        return fail(noted.error());
    return now;
}

void StaffRecords::announce(const QString &name)
{
    m_connection.announce({.topic = LedgerChange::Topic::Document, .subject = QStringLiteral("person/") + name});
}

Result<void> StaffRecords::note(const Author &author, const QString &kind, const Json &body)
{
    const Result<JournalEntry> entry = Journal(m_connection).append(author, kind, body);
    return entry ? Result<void>() : fail(entry.error());
}

} // namespace tillgate
