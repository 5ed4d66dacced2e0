// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "desk/commands/files.h"
#include "desk/commands/keychecks.h"
#include "desk/commands/namedline.h"
#include "desk/commands/records.h"
#include "gateway/registry.h"

#include <algorithm>

namespace tillgate {

namespace {

void listAccounts(Shop &shop, const Arguments &, QObject *, CommandDone done)
{
    CommandResult result;
    Json::Array rows;
    for (const auto &line : shop.lines().all()) {
        const AccountSettings &account = line->gateway().account();
        result.text += QStringLiteral("%1  %2  %3  %4\n")
                           .arg(account.name.text(), line->gateway().traits().displayName,
                                environmentName(account.environment), account.baseUrl.toString());
        rows.append(Json::object({{QStringLiteral("name"), Json::string(account.name.text())},
                                  {QStringLiteral("settings"), accountToJson(account)}}));
    }
    if (rows.isEmpty())
        result.text = QStringLiteral("No account is set up (or the vault with its keys is not open).\n");
    result.data = Json::array(rows);
    done(result);
}

CommandResult checksResult(const QList<KeyCheck> &checks)
{
    return {.exit = isStopped(checks) ? ExitCode::CheckFailed : ExitCode::Ok,
            .text = checkLines(checks).join(QLatin1Char('\n')) + QLatin1Char('\n'),
            .data = checksReport(checks)};
}

void testAccount(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const Result<GatewayLine *> line = namedLine(shop, arguments.positional().first());
    if (!line)
        return done(failedWith(line.error()));
    (*line)->run<QList<KeyCheck>>((*line)->gateway().testKeys(), {.purpose = QStringLiteral("test connection")},
                                  context, [done](const Result<QList<KeyCheck>> &checks) {
                                      done(checks ? checksResult(*checks) : failedWith(checks.error()));
                                  });
}

void listOffered(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const Result<GatewayLine *> line = namedLine(shop, arguments.positional().first());
    if (!line)
        return done(failedWith(line.error()));
    (*line)->run<QList<OfferedCoin>>(
        (*line)->gateway().coins(), {.purpose = QStringLiteral("coins")}, context,
        [done](const Result<QList<OfferedCoin>> &coins) {
            if (!coins)
                return done(failedWith(coins.error()));
            CommandResult result;
            Json::Array rows;
            for (const OfferedCoin &coin : *coins) {
                const QString ours = coin.coin ? coin.coin->text() : QStringLiteral("(unknown here)");
                result.text += QStringLiteral("%1  %2  %3\n")
                                   .arg(coin.code, -16)
                                   .arg(ours, -16)
                                   .arg(printable(coin.name));
                rows.append(Json::object({{QStringLiteral("code"), Json::string(coin.code)},
                                          {QStringLiteral("coin"), coin.coin ? Json::string(ours) : Json()},
                                          {QStringLiteral("payable"), Json::boolean(coin.isPayable)}}));
            }
            result.data = Json::array(rows);
            done(result);
        });
}

void listBalances(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const Result<GatewayLine *> line = namedLine(shop, arguments.positional().first());
    if (!line)
        return done(failedWith(line.error()));
    (*line)->run<QList<Balance>>(
        (*line)->gateway().balances(), {.purpose = QStringLiteral("balances")}, context,
        [done](const Result<QList<Balance>> &balances) {
            if (!balances)
                return done(failedWith(balances.error()));
            CommandResult result;
            Json::Array rows;
            for (const Balance &balance : *balances) {
                result.text += QStringLiteral("%1  %2\n").arg(balance.code, -16).arg(balance.available.toShortString());
                rows.append(Json::object({{QStringLiteral("code"), Json::string(balance.code)},
                                          {QStringLiteral("coin"), balance.coin ? Json::string(balance.coin->text()) : Json()},
                                          {QStringLiteral("available"), Json::string(balance.available.toString())}}));
            }
            result.data = Json::array(rows);
            done(result);
        });
}

Result<GatewayTraits> provider(const QString &id)
{
    for (const GatewayTraits &traits : knownGateways()) {
        if (traits.providerId == id.toLower())
            return traits;
    }
    return fail(Error::Kind::Usage, QStringLiteral("\"%1\" is no gateway of this program.").arg(id));
}

/// The stored account that is changed, or a new one of the gateway that is named.
Result<AccountSettings> accountToChange(const Shop &shop, const Arguments &arguments)
{
    const AccountName name(arguments.positional().first());
    const Result<QList<AccountSettings>> all = shop.accounts().all();
    if (!all)
        return fail(all.error());
    const auto stored = std::find_if(all->begin(), all->end(), [&](const AccountSettings &one) { return one.name == name; });
    const std::optional<QString> named = arguments.value(QStringLiteral("provider"));
    if (stored != all->end() && named.value_or(stored->providerId).toLower() == stored->providerId)
        return *stored;
    return provider(named.value_or(QStringLiteral("nowpayments"))).map([&](const GatewayTraits &traits) {
        AccountSettings fresh;
        fresh.name = name;
        fresh.providerId = traits.providerId;
        fresh.baseUrl = traits.productionUrl;
        return fresh;
    });
}

/// Only an environment that is named brings its address along: a server of one's own keeps its own.
Result<void> takeEnvironment(AccountSettings &account, const Arguments &arguments)
{
    if (const std::optional<QString> environment = arguments.value(QStringLiteral("environment"))) {
        const auto known = environmentFromName(*environment);
        const Result<GatewayTraits> traits = provider(account.providerId);
        if (!known || !traits)
            return fail(Error::Kind::Usage, QStringLiteral("--environment is production, sandbox, practice or self-hosted."));
        const QUrl theirs = *known == AccountSettings::Environment::Sandbox ? traits->sandboxUrl.value_or(QUrl())
                                                                            : traits->productionUrl;
        if (*known != account.environment && !theirs.isEmpty())
            account.baseUrl = theirs;
        account.environment = *known;
    }
    if (const std::optional<QString> own = arguments.value(QStringLiteral("url")))
        account.baseUrl = QUrl(*own, QUrl::StrictMode);
    return {};
}

/// What is named changes, everything else stays as it is stored: several tills share an account, and each gives its own keys.
Result<AccountSettings> settingsFrom(const Shop &shop, const Arguments &arguments)
{
    Result<AccountSettings> account = accountToChange(shop, arguments);
    if (!account)
        return account;
    if (const Result<void> taken = takeEnvironment(*account, arguments); !taken)
        return fail(taken.error());
    const auto text = [&](const char *option, QString &into) {
        into = arguments.value(QLatin1String(option)).value_or(into);
    };
    const auto flag = [&](const QString &option, bool &into, bool value) {
        if (arguments.has(option))
            into = value;
        else if (arguments.has(QStringLiteral("no-") + option))
            into = !value;
    };
    text("payout-code", account->payoutCode);
    text("merchant-id", account->merchantId);
    text("contact-email", account->contactEmail);
    flag(QStringLiteral("floating"), account->wantsFixedRate, false);
    flag(QStringLiteral("hosted-page"), account->usesHostedPage, true);
    flag(QStringLiteral("unified"), account->wantsUnifiedLink, true);
    if (const std::optional<QString> notify = arguments.value(QStringLiteral("notify-url")))
        account->notifyUrl = notify->isEmpty() ? std::nullopt : std::optional(QUrl(*notify));
    return account;
}

Credentials credentialsFrom(const Arguments &arguments)
{
    Credentials credentials;
    const std::array<std::pair<const char *, Secret Credentials::*>, 4> sources{
        {{"api-key-file", &Credentials::apiKey},
         {"webhook-secret-file", &Credentials::webhookSecret},
         {"login-email-file", &Credentials::loginEmail},
         {"login-password-file", &Credentials::loginPassword}}};
    for (const auto &[option, member] : sources) {
        if (const std::optional<Secret> secret = arguments.secret(QLatin1String(option)))
            credentials.*member = *secret;
    }
    return credentials;
}

void setAccount(Shop &shop, const Arguments &arguments, QObject *, CommandDone done)
{
    const Result<AccountSettings> settings = settingsFrom(shop, arguments);
    if (!settings)
        return done(failedWith(settings.error()));
    const Result<void> saved = shop.accounts().save({.settings = *settings, .typed = credentialsFrom(arguments)});
    done(saved ? CommandResult{.text = QStringLiteral("saved\n"), .data = accountToJson(*settings)}
               : failedWith(saved.error()));
}

void removeAccount(Shop &shop, const Arguments &arguments, QObject *, CommandDone done)
{
    const AccountName name(arguments.positional().first());
    const Result<void> removed = shop.accounts().remove(name, shop.settings().pace.lateHorizon);
    done(removed ? CommandResult{.text = QStringLiteral("removed\n"), .data = Json::boolean(true)}
                 : failedWith(removed.error()));
}

} // namespace

QList<Command> gatewayCommands()
{
    const ArgumentRules oneName{.leastPositional = 1, .mostPositional = 1};
    return {{.words = {QStringLiteral("gateway"), QStringLiteral("list")},
             .synopsis = {},
             .summary = QStringLiteral("Lists the accounts at work."),
             .inShop = listAccounts,
             .onlyReads = true},
            {.words = {QStringLiteral("gateway"), QStringLiteral("test")},
             .synopsis = QStringLiteral("NAME"),
             .summary = QStringLiteral("Tries an account's keys and says what they may and may not do; exit 1 if it cannot be used."),
             .rules = oneName,
             .inShop = testAccount},
            {.words = {QStringLiteral("gateway"), QStringLiteral("balances")},
             .synopsis = QStringLiteral("NAME"),
             .summary = QStringLiteral("Lists what an account holds, where the gateway tells it."),
             .rules = oneName,
             .inShop = listBalances},
            {.words = {QStringLiteral("gateway"), QStringLiteral("coins")},
             .synopsis = QStringLiteral("NAME"),
             .summary = QStringLiteral("Lists the coins that an account offers now."),
             .rules = oneName,
             .inShop = listOffered},
            {.words = {QStringLiteral("gateway"), QStringLiteral("set")},
             .synopsis = QStringLiteral("NAME [--provider P] [--environment E] [--url URL] [--payout-code C] "
                                        "[--[no-]floating] [--[no-]hosted-page] [--[no-]unified] [--merchant-id ID] "
                                        "[--contact-email E] [--notify-url URL] [--api-key-file F] "
                                        "[--webhook-secret-file F] [--login-email-file F] "
                                        "[--login-password-file F]"),
             .summary = QStringLiteral("Sets up an account, or changes what is named of one; keys are read from files (\"-\": standard "
                                       "input) into the vault, never from arguments."),
             .rules = {.withValue = {QStringLiteral("provider"), QStringLiteral("environment"),
                                     QStringLiteral("url"), QStringLiteral("payout-code"),
                                     QStringLiteral("merchant-id"), QStringLiteral("contact-email"),
                                     QStringLiteral("notify-url")},
                       .flags = {QStringLiteral("floating"), QStringLiteral("no-floating"), QStringLiteral("hosted-page"),
                                 QStringLiteral("no-hosted-page"), QStringLiteral("unified"), QStringLiteral("no-unified")},
                       .secretFiles = {QStringLiteral("api-key-file"), QStringLiteral("webhook-secret-file"),
                                       QStringLiteral("login-email-file"), QStringLiteral("login-password-file")},
                       .leastPositional = 1,
                       .mostPositional = 1},
             .inShop = setAccount},
            {.words = {QStringLiteral("gateway"), QStringLiteral("remove")},
             .synopsis = QStringLiteral("NAME"),
             .summary = QStringLiteral("Takes an account away, with its keys on this till; not while its payments are under way or watched."),
             .rules = oneName,
             .inShop = removeAccount}};
}

} // namespace tillgate
