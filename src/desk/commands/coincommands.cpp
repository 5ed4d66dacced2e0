// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "coin/address.h"
#include "coin/paymentlink.h"
#include "coin/vectors.h"
#include "desk/commands/files.h"
#include "desk/commands/records.h"

namespace tillgate {

namespace {

Result<const Coin *> knownCoin(const QString &name)
{
    const Coin *coin = CoinTable::builtIn().findByName(name);
    if (coin == nullptr) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("\"%1\" is no coin that Tillgate knows, or a name on several networks: "
                                   "\"tillgatectl coins list\" shows the ids, such as USDT-TRC20.")
                        .arg(name));
    }
    return coin;
}

Result<ChainNetwork> networkOf(const Arguments &arguments)
{
    const QString name = arguments.value(QStringLiteral("network")).value_or(QStringLiteral("main"));
    const std::optional<ChainNetwork> network = chainNetworkFromName(name);
    if (!network) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("\"%1\" is no network: main, test, regtest, stagenet or signet.").arg(name));
    }
    return *network;
}

Json jsonTexts(const QStringList &values)
{
    Json::Array items;
    for (const QString &value : values)
        items.append(Json::string(value));
    return Json::array(items);
}

CommandResult checkOneAddress(const Arguments &arguments)
{
    const Result<const Coin *> coin = knownCoin(arguments.positional().at(0));
    const Result<ChainNetwork> network = networkOf(arguments);
    if (!coin || !network)
        return failedWith(coin ? network.error() : coin.error());
    const AddressVerdict verdict = checkAddress(**coin, *network, arguments.positional().at(1));
    QString text = verdict.ok ? QStringLiteral("ok  %1  %2\n").arg(verdict.form, verdict.normal)
                              : QStringLiteral("refused  %1\n").arg(addressFaultName(verdict.fault));
    text += printable(verdict.sentence) + QLatin1Char('\n');
    for (const QString &note : verdict.notes)
        text += QStringLiteral("note: ") + note + QLatin1Char('\n');
    return {.exit = verdict.ok ? ExitCode::Ok : ExitCode::CheckFailed,
            .text = text,
            .data = Json::object({{QStringLiteral("ok"), Json::boolean(verdict.ok)},
                                  {QStringLiteral("coin"), Json::string((*coin)->id.text())},
                                  {QStringLiteral("fault"), Json::string(addressFaultName(verdict.fault))},
                                  {QStringLiteral("form"), Json::string(verdict.form)},
                                  {QStringLiteral("normal"), Json::string(verdict.normal)},
                                  {QStringLiteral("sentence"), Json::string(verdict.sentence)},
                                  {QStringLiteral("notes"), jsonTexts(verdict.notes)}})};
}

Result<PaymentLinkRequest> linkRequest(const Arguments &arguments)
{
    const Result<const Coin *> coin = knownCoin(arguments.positional().at(0));
    const Result<ChainNetwork> network = networkOf(arguments);
    if (!coin)
        return fail(coin.error());
    if (!network)
        return fail(network.error());
    PaymentLinkRequest request{.coin = **coin, .network = *network, .address = arguments.positional().at(1)};
    if (arguments.positional().size() > 2) {
        const Result<Decimal> amount = Decimal::parse(arguments.positional().at(2));
        if (!amount)
            return fail(Error::Kind::Usage, amount.error().detail);
        request.amount = *amount;
    }
    request.memo = arguments.value(QStringLiteral("memo")).value_or(QString());
    request.label = arguments.value(QStringLiteral("label")).value_or(QString());
    request.message = arguments.value(QStringLiteral("message")).value_or(QString());
    request.contract = arguments.value(QStringLiteral("contract")).value_or(QString());
    request.lightningInvoice = arguments.value(QStringLiteral("lightning")).value_or(QString());
    return request;
}

CommandResult makeLink(const Arguments &arguments)
{
    const Result<PaymentLinkRequest> request = linkRequest(arguments);
    if (!request)
        return failedWith(request.error());
    const Result<QString> link = arguments.has(QStringLiteral("qr")) ? qrContent(*request) : paymentLink(*request);
    if (!link)
        return failedWith(link.error());
    return {.text = *link + QLatin1Char('\n'),
            .data = Json::object({{QStringLiteral("uri"), Json::string(*link)}})};
}

CommandResult listCoins(const Arguments &)
{
    CommandResult result;
    Json::Array rows;
    for (const Coin &coin : CoinTable::builtIn().all()) {
        result.text += QStringLiteral("%1  %2  %3 decimals\n")
                           .arg(coin.id.text(), -14)
                           .arg(coin.readOut, -40)
                           .arg(coin.decimals);
        rows.append(Json::object(
            {{QStringLiteral("id"), Json::string(coin.id.text())},
             {QStringLiteral("ticker"), Json::string(coin.ticker)},
             {QStringLiteral("read_out"), Json::string(coin.readOut)},
             {QStringLiteral("decimals"), Json::number(coin.decimals)},
             {QStringLiteral("display_decimals"), Json::number(coin.displayDecimals)},
             {QStringLiteral("memo"), Json::string(coin.memoName)},
             {QStringLiteral("qr_default"),
              Json::string(coin.qrDefault == QrContent::Link ? QStringLiteral("link") : QStringLiteral("address"))},
             {QStringLiteral("offered_by_default"), Json::boolean(coin.supportLevel == SupportLevel::Core)}}));
    }
    result.data = Json::array(rows);
    return result;
}

CommandResult verifyCoinFiles(const Arguments &arguments)
{
    CommandResult result;
    Json::Array rows;
    int different = 0;
    for (const QString &file : arguments.positional()) {
        const Result<QList<CoinVectorVerdict>> verdicts = readWholeFile(file).and_then(
            [](const QByteArray &bytes) { return verifyCoinVectors(CoinTable::builtIn(), bytes); });
        if (!verdicts)
            return failedWith(verdicts.error());
        for (const CoinVectorVerdict &verdict : *verdicts) {
            different += verdict.same ? 0 : 1;
            result.text += QStringLiteral("%1  %2  %3  %4\n")
                               .arg(verdict.same ? QStringLiteral("same") : QStringLiteral("DIFFERS"), verdict.id,
                                    printable(verdict.actual), printable(verdict.reason));
            rows.append(Json::object({{QStringLiteral("id"), Json::string(verdict.id)},
                                      {QStringLiteral("kind"), Json::string(verdict.kind)},
                                      {QStringLiteral("expected"), Json::string(verdict.expected)},
                                      {QStringLiteral("actual"), Json::string(verdict.actual)},
                                      {QStringLiteral("same"), Json::boolean(verdict.same)},
                                      {QStringLiteral("reason"), Json::string(verdict.reason)}}));
        }
    }
    result.text += QStringLiteral("%1 rows, %2 different\n").arg(rows.size()).arg(different);
    result.data = Json::array(rows);
    result.exit = different == 0 ? ExitCode::Ok : ExitCode::CheckFailed;
    return result;
}

} // namespace

QList<Command> coinCommands()
{
    const QString network = QStringLiteral("network");
    return {{.words = {QStringLiteral("address"), QStringLiteral("check")},
             .synopsis = QStringLiteral("COIN ADDRESS [--network NET]"),
             .summary = QStringLiteral("Checks whether a text is an address to pay COIN to; exit 1 if not."),
             .rules = {.withValue = {network}, .leastPositional = 2, .mostPositional = 2},
             .plain = checkOneAddress},
            {.words = {QStringLiteral("uri")},
             .synopsis = QStringLiteral("COIN ADDRESS [AMOUNT] [--memo M] [--label L] [--message T] [--contract C] "
                                        "[--lightning INVOICE] [--qr] [--network NET]"),
             .summary = QStringLiteral("Prints the payment link; with --qr what the QR code holds by default."),
             .rules = {.withValue = {network, QStringLiteral("memo"), QStringLiteral("label"),
                                     QStringLiteral("message"), QStringLiteral("contract"),
                                     QStringLiteral("lightning")},
                       .flags = {QStringLiteral("qr")},
                       .leastPositional = 2,
                       .mostPositional = 3},
             .plain = makeLink},
            {.words = {QStringLiteral("coins"), QStringLiteral("list")},
             .synopsis = {},
             .summary = QStringLiteral("Lists the coins and networks that Tillgate knows."),
             .plain = listCoins},
            {.words = {QStringLiteral("coins"), QStringLiteral("verify")},
             .synopsis = QStringLiteral("FILE..."),
             .summary = QStringLiteral("Judges the addresses and links of vector files; exit 1 on any difference."),
             .rules = {.leastPositional = 1, .mostPositional = 1000},
             .plain = verifyCoinFiles}};
}

} // namespace tillgate
