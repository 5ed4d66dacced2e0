// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "desk/commands/records.h"

namespace tillgate {

namespace {

Json personReport(const Person &person)
{
    Json::Array rights;
    for (const Right right : person.rights)
        rights.append(Json::string(rightName(right)));
    return Json::object({{QStringLiteral("name"), Json::string(person.name)},
                         {QStringLiteral("role"), Json::string(roleName(person.role))},
                         {QStringLiteral("rights"), Json::array(rights)},
                         {QStringLiteral("pin"), Json::boolean(person.hasPin)}});
}

void listStaff(Shop &shop, const Arguments &, QObject *, CommandDone done)
{
    CommandResult result;
    Json::Array rows;
    for (const Person &person : shop.staff().people()) {
        result.text += QStringLiteral("%1  %2  %3\n")
                           .arg(roleName(person.role), -10)
                           .arg(person.hasPin ? QStringLiteral("PIN   ") : QStringLiteral("no PIN"),
                                printable(person.name));
        rows.append(personReport(person));
    }
    if (rows.isEmpty())
        result.text = QStringLiteral("Nobody is listed: the till belongs to one person.\n");
    result.data = Json::array(rows);
    done(result);
}

/// The rights named in "--allow refund,export"; Usage names the first that there is not.
Result<QList<Right>> rightsIn(const Arguments &arguments, const QString &option)
{
    QList<Right> rights;
    for (const QString &name :
         arguments.value(option).value_or(QString()).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const std::optional<Right> right = rightFromName(name.trimmed());
        if (!right) {
            QStringList all;
            for (const Right known : allRights())
                all.append(rightName(known));
            return fail(Error::Kind::Usage, QStringLiteral("\"%1\" is no right; there are: %2.")
                                                .arg(name, all.join(QStringLiteral(", "))));
        }
        rights.append(*right);
    }
    return rights;
}

Result<Person> personFrom(const Arguments &arguments)
{
    const QString role = arguments.value(QStringLiteral("role")).value_or(QStringLiteral("cashier"));
    const std::optional<StaffRole> known = roleFromName(role);
    if (!known)
        return fail(Error::Kind::Usage, QStringLiteral("--role is cashier, shift-lead or manager."));
    const Result<QList<Right>> given = rightsIn(arguments, QStringLiteral("allow"));
    const Result<QList<Right>> taken = rightsIn(arguments, QStringLiteral("deny"));
    if (!given || !taken)
        return fail(given ? taken.error() : given.error());
    Person person{.name = arguments.positional().first(), .role = *known, .rights = {}};
    const QList<Right> base = rightsOf(*known);
    for (const Right right : allRights()) {
        if ((base.contains(right) || given->contains(right)) && !taken->contains(right))
            person.rights.append(right);
    }
    return person;
}

CommandResult outcome(Shop &shop, const QString &name, const Result<void> &done)
{
    if (!done)
        return failedWith(done.error());
    for (const Person &person : shop.staff().people()) {
        if (person.name == name)
            return {.text = QStringLiteral("saved\n"), .data = personReport(person)};
    }
    return {.text = QStringLiteral("removed\n"), .data = Json::boolean(true)};
}

void addPerson(Shop &shop, const Arguments &arguments, QObject *, CommandDone done)
{
    const Result<Person> person = personFrom(arguments);
    if (!person)
        return done(failedWith(person.error()));
    Result<void> saved = shop.staff().savePerson(*person);
    if (const std::optional<Secret> pin = arguments.secret(QStringLiteral("pin-file")); saved && pin)
        saved = shop.staff().setPin(person->name, *pin);
    done(outcome(shop, person->name, saved));
}

void removePerson(Shop &shop, const Arguments &arguments, QObject *, CommandDone done)
{
    const QString name = arguments.positional().first();
    done(outcome(shop, name, shop.staff().removePerson(name)));
}

void setPin(Shop &shop, const Arguments &arguments, QObject *, CommandDone done)
{
    const QString name = arguments.positional().first();
    if (arguments.has(QStringLiteral("remove")))
        return done(outcome(shop, name, shop.staff().setPin(name, Secret())));
    const Result<Secret> pin = arguments.neededSecret(QStringLiteral("pin-file"));
    done(pin ? outcome(shop, name, shop.staff().setPin(name, *pin)) : failedWith(pin.error()));
}

} // namespace

QList<Command> staffCommands()
{
    return {{.words = {QStringLiteral("staff"), QStringLiteral("list")},
             .synopsis = {},
             .summary = QStringLiteral("Lists the people, their roles and rights."),
             .inShop = listStaff,
             .onlyReads = true},
            {.words = {QStringLiteral("staff"), QStringLiteral("add")},
             .synopsis = QStringLiteral("NAME [--role cashier|shift-lead|manager] [--allow RIGHTS] [--deny RIGHTS] "
                                        "[--pin-file F]"),
             .summary = QStringLiteral("Adds or changes a person; the PIN is read from a file (\"-\": standard input)."),
             .rules = {.withValue = {QStringLiteral("role"), QStringLiteral("allow"), QStringLiteral("deny")},
                       .secretFiles = {QStringLiteral("pin-file")},
                       .leastPositional = 1,
                       .mostPositional = 1},
             .inShop = addPerson},
            {.words = {QStringLiteral("staff"), QStringLiteral("pin")},
             .synopsis = QStringLiteral("NAME --pin-file F | --remove"),
             .summary = QStringLiteral("Sets a person's PIN, or takes it away. The first PIN must be a manager's."),
             .rules = {.flags = {QStringLiteral("remove")},
                       .secretFiles = {QStringLiteral("pin-file")},
                       .leastPositional = 1,
                       .mostPositional = 1},
             .inShop = setPin},
            {.words = {QStringLiteral("staff"), QStringLiteral("remove")},
             .synopsis = QStringLiteral("NAME"),
             .summary = QStringLiteral("Takes a person off the list."),
             .rules = {.leastPositional = 1, .mostPositional = 1},
             .inShop = removePerson}};
}

} // namespace tillgate
