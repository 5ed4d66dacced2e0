// SPDX-License-Identifier: Apache-2.0
#include "ledgercommand.h"

#include "ledger/ledgermove.h"

namespace tillgate {

namespace {

/// The value behind the only option; Usage error for anything else.
Result<LedgerPlace> onlyOption(const QStringList &words, const QString &name)
{
    if (words.size() != 2 || words.first() != name)
        return fail(Error::Kind::Usage, QStringLiteral("Expected is %1 PLACE.").arg(name));
    return LedgerPlace::parse(words.last());
}

void addHeads(CommandResult &result, Json::Object &data, const QList<JournalHead> &heads)
{
    Json::Array items;
    for (const JournalHead &head : heads) {
        const QString hash = QString::fromLatin1(head.hash.toHex());
        result.text
            += QStringLiteral("head  %1  %2  %3\n").arg(head.till.text()).arg(head.sequence).arg(hash);
        items.append(Json::object({{QStringLiteral("till"), Json::string(head.till.text())},
                                   {QStringLiteral("sequence"), Json::number(head.sequence)},
                                   {QStringLiteral("hash"), Json::string(hash)}}));
    }
    data.append({QStringLiteral("heads"), Json::array(items)});
}

void addTables(CommandResult &result, Json::Object &data, const QList<TableCount> &tables)
{
    Json::Object counts;
    for (const TableCount &table : tables) {
        result.text += QStringLiteral("%1  %2 rows\n").arg(table.name, -16).arg(table.rows);
        counts.append({table.name, Json::number(table.rows)});
    }
    data.append({QStringLiteral("tables"), Json::object(counts)});
}

void addTotals(CommandResult &result, Json::Object &data, const QList<Money> &totals)
{
    Json::Array items;
    for (const Money &total : totals) {
        const QString amount = total.amount().toString();
        result.text += QStringLiteral("completed sales  %1 %2\n").arg(amount, total.currency().code());
        items.append(Json::object({{QStringLiteral("amount"), Json::string(amount)},
                                   {QStringLiteral("currency"), Json::string(total.currency().code())}}));
    }
    data.append({QStringLiteral("completed"), Json::array(items)});
}

CommandResult report(const LedgerComparison &comparison, const QString &conclusion)
{
    CommandResult result;
    Json::Object data{{QStringLiteral("same"), Json::boolean(comparison.isSame())}};
    addTables(result, data, comparison.tables);
    addHeads(result, data, comparison.heads);
    addTotals(result, data, comparison.completed);
    Json::Array differences;
    for (const QString &difference : comparison.differences) {
        result.text += difference + QLatin1Char('\n');
        differences.append(Json::string(difference));
    }
    data.append({QStringLiteral("differences"), Json::array(differences)});
    result.text += (comparison.isSame() ? conclusion : QStringLiteral("They differ.")) + QLatin1Char('\n');
    result.data = Json::object(data);
    result.exit = comparison.isSame() ? ExitCode::Ok : ExitCode::CheckFailed;
    return result;
}

CommandResult migrate(const LedgerPlace &place)
{
    const auto ledger = Ledger::open(place);
    if (!ledger)
        return failedWith(ledger.error());
    return {.text = QStringLiteral("The ledger has this program's tables.\n"), .data = Json::boolean(true)};
}

/// The name under which the till wrote so far: it goes on with it.
QString formerTillName(const LedgerPlace &moved)
{
    const auto ledger = Ledger::open(moved);
    if (!ledger)
        return {};
    const auto settings = (*ledger)->runNow<std::optional<Json>>(
        [](LedgerSession &session) { return session.settings().find(QStringLiteral("shop")); });
    const Json *till = settings && *settings ? (*settings)->find(u"till") : nullptr;
    return till == nullptr ? QString() : till->toString();
}

CommandResult move(const LedgerCommandPlace &where, const TillPlace &from, const QStringList &words)
{
    const Result<LedgerPlace> to = onlyOption(words, QStringLiteral("--to"));
    if (!to)
        return failedWith(to.error());
    const Result<LedgerComparison> moved = moveLedger(from.ledger, *to);
    if (!moved)
        return failedWith(moved.error());
    // A ledger that was named on the command line is not this folder's.
    if (!moved->isSame() || from.isChosen || where.isPractice)
        return report(*moved, QStringLiteral("Moved."));
    const QString till = from.till ? from.till->text() : formerTillName(*to);
    CommandResult result = report(
        *moved, QStringLiteral("Moved. till.json says so: this till uses it from its next start on."));
    if (const Result<void> remembered = rememberTillPlace(where.dataFolder, words.last(), till); !remembered)
        result.complaint = remembered.error().detail;
    return result;
}

CommandResult verify(const TillPlace &from, const QStringList &words)
{
    const Result<LedgerPlace> against = onlyOption(words, QStringLiteral("--against"));
    if (!against)
        return failedWith(against.error());
    const Result<LedgerComparison> compared = compareLedgers(from.ledger, *against);
    return compared ? report(*compared, QStringLiteral("They are the same.")) : failedWith(compared.error());
}

} // namespace

CommandResult runLedgerCommand(const LedgerCommandPlace &where, const QStringList &words)
{
    const QString verb = words.value(0);
    // Moving and comparing start from this folder's own file, also when the till has moved on.
    TillPlaceWords said = where.place;
    if (said.ledger.isEmpty() && verb != QStringLiteral("migrate"))
        said.ledger = localLedgerFile(where.dataFolder, where.isPractice);
    Result<TillPlace> place = tillPlace(where.dataFolder, where.isPractice, said);
    if (!place)
        return failedWith(place.error());
    place->isChosen = !where.place.ledger.isEmpty();
    if (verb == QStringLiteral("migrate") && words.size() == 1)
        return migrate(place->ledger);
    if (verb == QStringLiteral("move"))
        return move(where, *place, words.mid(1));
    if (verb == QStringLiteral("verify"))
        return verify(*place, words.mid(1));
    return failedWith(
        {.kind = Error::Kind::Usage,
         .detail = QStringLiteral("Expected is ledger migrate, ledger move --to PLACE or ledger "
                                  "verify --against PLACE.")});
}

} // namespace tillgate
