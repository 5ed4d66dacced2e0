// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "desk/commands/files.h"
#include "desk/settingsexchange.h"

namespace tillgate {

namespace {

void showSettings(Shop &shop, const Arguments &, QObject *, CommandDone done)
{
    const Json json = shop.settings().toJson();
    done({.text = QString::fromUtf8(json.toBytes()) + QLatin1Char('\n'), .data = json});
}

/// `text` as a value of the kind that stands there now.
Result<Json> valueLike(const Json &now, const QString &text)
{
    if (now.isArray()) {
        Json::Array items;
        for (const QString &item : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
            items.append(Json::string(item.trimmed()));
        return Json::array(items);
    }
    if (now.type() == Json::Type::Bool) {
        if (text != QStringLiteral("true") && text != QStringLiteral("false"))
            return fail(Error::Kind::Usage, QStringLiteral("This setting is true or false."));
        return Json::boolean(text == QStringLiteral("true"));
    }
    bool isWhole = false;
    const qint64 number = text.toLongLong(&isWhole);
    if (now.isNumber() && !isWhole)
        return fail(Error::Kind::Usage, QStringLiteral("This setting is a whole number."));
    return now.isNumber() ? Json::number(number) : Json::string(text);
}

/// Replaces the member that `path` names ("shopName", "sound.volume"); NotFound if there is none.
Result<Json> withValue(const Json &object, const QStringList &path, const QString &text)
{
    Json::Object members = object.members();
    for (Json::Member &member : members) {
        if (member.key != path.first())
            continue;
        const bool isInner = member.value.isObject();
        if (isInner == (path.size() == 1))
            break;
        const Result<Json> value = isInner ? withValue(member.value, path.mid(1), text) : valueLike(member.value, text);
        if (!value)
            return value;
        member.value = *value;
        return Json::object(members);
    }
    return fail(Error::Kind::Usage, QStringLiteral("There is no setting \"%1\"; \"settings show\" lists them.")
                                        .arg(path.join(QLatin1Char('.'))));
}

/// `settings set KEY VALUE`: one member at a time, checked as a whole before it is stored.
void changeSetting(Shop &shop, const Arguments &arguments, QObject *, CommandDone done)
{
    const QStringList path = arguments.positional().at(0).split(QLatin1Char('.'));
    const Result<ShopSettings> changed =
        withValue(shop.settings().toJson(), path, arguments.positional().at(1)).and_then(&ShopSettings::fromJson);
    if (!changed)
        return done(failedWith(changed.error()));
    const bool isForLater = needsNewStart(shop.settings(), *changed);
    const Result<void> saved = shop.saveSettings(*changed);
    done(saved ? CommandResult{.text = isForLater ? QStringLiteral("saved; it holds from the next start\n")
                                                  : QStringLiteral("saved\n"),
                               .data = changed->toJson()}
               : failedWith(saved.error()));
}

void exportToFile(Shop &shop, const Arguments &arguments, QObject *, CommandDone done)
{
    const QString path = arguments.positional().first();
    const Result<void> written =
        exportSettings(shop).and_then([&](const QByteArray &bytes) { return writeWholeFile(path, bytes); });
    done(written ? CommandResult{.text = QStringLiteral("written to %1; there is no key in it\n").arg(path),
                                 .data = Json::string(path)}
                 : failedWith(written.error()));
}

void importFromFile(Shop &shop, const Arguments &arguments, QObject *, CommandDone done)
{
    const Result<ImportedSettings> imported =
        readNamed(arguments.positional().first(), arguments).and_then([&](const QByteArray &bytes) {
            return importSettings(shop, bytes);
        });
    if (!imported)
        return done(failedWith(imported.error()));
    QString text = QStringLiteral("taken over; it holds from the next start\n");
    Json::Array names;
    for (const AccountName &account : imported->accounts) {
        text += QStringLiteral("type the keys of: %1\n").arg(account.text());
        names.append(Json::string(account.text()));
    }
    done({.text = text, .data = Json::object({{QStringLiteral("accountsWithoutKeys"), Json::array(names)}})});
}

} // namespace

QList<Command> settingsCommands()
{
    const ArgumentRules oneFile{.leastPositional = 1, .mostPositional = 1};
    return {{.words = {QStringLiteral("settings"), QStringLiteral("show")},
             .synopsis = {},
             .summary = QStringLiteral("Prints the shop's settings; there is no key among them."),
             .inShop = showSettings,
             .onlyReads = true},
            {.words = {QStringLiteral("settings"), QStringLiteral("set")},
             .synopsis = QStringLiteral("KEY VALUE"),
             .summary = QStringLiteral("Changes one setting, such as shopName or sound.volume."),
             .rules = {.leastPositional = 2, .mostPositional = 2},
             .inShop = changeSetting},
            {.words = {QStringLiteral("settings"), QStringLiteral("export")},
             .synopsis = QStringLiteral("FILE"),
             .summary = QStringLiteral("Writes the settings and accounts for another till, without keys."),
             .rules = oneFile,
             .takesFiles = true,
             .inShop = exportToFile},
            {.words = {QStringLiteral("settings"), QStringLiteral("import")},
             .synopsis = QStringLiteral("FILE"),
             .summary = QStringLiteral("Takes over what another till exported; this till's name stays."),
             .rules = {.readsInput = true, .leastPositional = 1, .mostPositional = 1},
             .takesFiles = true,
             .inShop = importFromFile}};
}

} // namespace tillgate
