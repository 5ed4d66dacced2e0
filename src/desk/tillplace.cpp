// SPDX-License-Identifier: Apache-2.0
#include "desk/tillplace.h"

#include "wire/json.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace tillgate {

namespace {

QString fileIn(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("till.json"));
}

QString textOf(const Json &object, QStringView key)
{
    const Json *value = object.find(key);
    return value == nullptr ? QString() : value->toString();
}

/// A slip in it must not send a till to an empty ledger of its own.
bool isPlaceOfTill(const Json &json)
{
    const Json::Object &members = json.members();
    return json.isObject() && std::all_of(members.begin(), members.end(), [](const Json::Member &member) {
        return member.value.isString() && (member.key == QLatin1String("ledger") || member.key == QLatin1String("till"));
    });
}

Result<TillPlaceWords> storedWords(const QString &dataFolder)
{
    QFile file(fileIn(dataFolder));
    if (!file.exists())
        return TillPlaceWords();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    const Result<Json> json = Json::parse(file.readAll());
    if (!json || !isPlaceOfTill(*json)) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("%1 is not what it should be: {\"ledger\": \"postgresql://…\", "
                                   "\"till\": \"T2\"}.")
                        .arg(file.fileName()));
    }
    return TillPlaceWords{.ledger = textOf(*json, u"ledger"), .till = textOf(*json, u"till")};
}

Result<std::optional<TillName>> readTill(const QString &text)
{
    if (text.isEmpty())
        return std::optional<TillName>();
    return tillName(text).map([](const TillName &name) { return std::optional(name); });
}

} // namespace

QString localLedgerFile(const QString &dataFolder, bool isPractice)
{
    return QDir(dataFolder)
        .filePath(isPractice ? QStringLiteral("practice/ledger.sqlite") : QStringLiteral("ledger.sqlite"));
}

Result<TillPlace> tillPlace(const QString &dataFolder, bool isPractice, const TillPlaceWords &words)
{
    const Result<TillPlaceWords> stored
        = isPractice ? Result<TillPlaceWords>(TillPlaceWords()) : storedWords(dataFolder);
    if (!stored)
        return fail(stored.error());
    const QString ledger = words.ledger.isEmpty() ? stored->ledger : words.ledger;
    const Result<LedgerPlace> place = ledger.isEmpty() ? LedgerPlace(localLedgerFile(dataFolder, isPractice))
                                                       : LedgerPlace::parse(ledger);
    const Result<std::optional<TillName>> till = readTill(words.till.isEmpty() ? stored->till : words.till);
    if (!place || !till)
        return fail(!place ? place.error() : till.error());
    TillPlace found{.ledger = *place, .till = *till, .isChosen = !words.ledger.isEmpty()};
    if (found.ledger.isServer() && !found.till)
        found.till = TillName(QStringLiteral("T1"));
    return found;
}

Result<void> rememberTillPlace(const QString &dataFolder, const QString &ledger, const QString &till)
{
    QSaveFile file(fileIn(dataFolder));
    Json::Object members{{QStringLiteral("ledger"), Json::string(ledger)}};
    if (!till.isEmpty())
        members.append({QStringLiteral("till"), Json::string(till)});
    const Json json = Json::object(members);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Storage, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    file.write(json.toBytes() + '\n');
    if (!file.commit())
        return fail(Error::Kind::Storage, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    return {};
}

} // namespace tillgate
