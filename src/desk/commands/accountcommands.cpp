// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "desk/commands/keychecks.h"
#include "desk/commands/namedline.h"
#include "desk/noticeregistration.h"
#include "desk/pairingdesk.h"
#include "gateway/registry.h"

#include <algorithm>

namespace tillgate {

namespace {

/// The stored account of that name; else a new one at the gateway that makes keys in the browser.
Result<AccountSettings> accountToPair(Shop &shop, const Arguments &arguments)
{
    const AccountName name(arguments.positional().first());
    const Result<QList<AccountSettings>> stored = shop.accounts().all();
    if (!stored)
        return fail(stored.error());
    const auto known = std::find_if(stored->begin(), stored->end(), [&](const AccountSettings &one) { return one.name == name; });
    const QList<GatewayTraits> gateways = knownGateways();
    const auto pairs = std::find_if(gateways.begin(), gateways.end(), [](const GatewayTraits &one) { return one.pairsInBrowser; });
    AccountSettings account = known != stored->end()
        ? *known
        : AccountSettings{.name = name,
                          .providerId = pairs->providerId,
                          .environment = AccountSettings::Environment::SelfHosted,
                          .baseUrl = pairs->productionUrl,
                          .payoutCode = {},
                          .notifyUrl = std::nullopt};
    if (const std::optional<QString> url = arguments.value(QStringLiteral("url")))
        account.baseUrl = QUrl(*url, QUrl::StrictMode);
    if (account.baseUrl.isEmpty())
        return fail(Error::Kind::Usage, QStringLiteral("Say with --url where the gateway is, e.g. https://pay.shop.example."));
    return account;
}

CommandResult pairedResult(const AccountName &account, const QList<KeyCheck> &checks)
{
    return {.text = QStringLiteral("%1 is paired; its key is in the vault.\n").arg(account.text())
                + checkLines(checks).join(QLatin1Char('\n')) + QLatin1Char('\n'),
            .data = Json::object({{QStringLiteral("account"), Json::string(account.text())},
                                  {QStringLiteral("checks"), checksReport(checks)}})};
}

void pairAccount(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done, CommandSay say)
{
    const Result<AccountSettings> account = accountToPair(shop, arguments);
    if (!account)
        return done(failedWith(account.error()));
    auto *desk = new PairingDesk(shop, context);
    QObject::connect(desk, &PairingDesk::refused, context, [say](const Error &error) { say(error.detail); });
    QObject::connect(desk, &PairingDesk::failed, context, [desk, done](const Error &error) {
        desk->deleteLater();
        done(failedWith(error));
    });
    QObject::connect(desk, &PairingDesk::paired, context,
                     [desk, done](const AccountName &name, const QList<KeyCheck> &checks) {
                         desk->deleteLater();
                         done(pairedResult(name, checks));
                     });
    const Result<QUrl> page = desk->begin(*account);
    if (!page) {
        desk->deleteLater();
        return done(failedWith(page.error()));
    }
    say(QStringLiteral("Open this address in a browser on this machine, pick one store and agree:\n%1")
            .arg(page->toString(QUrl::FullyEncoded)));
}

/// The public address first, if one is named: the gateway has to be told it.
Result<void> keepNotifyUrl(Shop &shop, const GatewayLine &line, const Arguments &arguments)
{
    const std::optional<QString> url = arguments.value(QStringLiteral("notify-url"));
    if (!url)
        return {};
    AccountForm form{.settings = line.gateway().account(), .typed = {}};
    form.settings.notifyUrl = QUrl(*url, QUrl::StrictMode);
    if (!form.settings.notifyUrl->isValid() || form.settings.notifyUrl->host().isEmpty())
        return fail(Error::Kind::Usage, QStringLiteral("--notify-url is no address."));
    return shop.accounts().save(form);
}

void registerAtGateway(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const Result<GatewayLine *> line = namedLine(shop, arguments.positional().first());
    if (!line)
        return done(failedWith(line.error()));
    const AccountName name = (*line)->name();
    if (const Result<void> kept = keepNotifyUrl(shop, **line, arguments); !kept)
        return done(failedWith(kept.error()));
    registerNotices(shop, name, context, [done, name](const Result<void> &registered) {
        done(registered ? CommandResult{.text = QStringLiteral("%1 posts its notices here; their secret is in the vault.\n").arg(name.text()),
                                        .data = Json::boolean(true)}
                        : failedWith(registered.error()));
    });
}

void askAgainFor(Shop &shop, const Payment &payment, QObject *context, const CommandDone &done)
{
    const Result<GatewayLine *> line = namedLine(shop, payment.account.text());
    if (!line)
        return done(failedWith(line.error()));
    if (!payment.quote) {
        return done(failedWith({.kind = Error::Kind::NotFound,
                                .detail = QStringLiteral("The gateway never named this payment, so that it has no notice.")}));
    }
    (*line)->run<bool>((*line)->gateway().resendNotice(payment.quote->gatewayId),
                       {.purpose = QStringLiteral("resend notice"), .reference = payment.reference.text()}, context,
                       [done](const Result<bool> &asked) {
                           done(asked ? CommandResult{.text = QStringLiteral("The gateway sends its last notice again.\n"),
                                                      .data = Json::boolean(*asked)}
                                      : failedWith(asked.error()));
                       });
}

void resendNotice(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const PaymentReference reference(arguments.positional().first());
    shop.ledger().run<Payment>([reference](LedgerSession &session) { return session.payments().find(reference); }, context,
                               [&shop, context, done](const Result<Payment> &payment) {
                                   if (!payment)
                                       return done(failedWith(payment.error()));
                                   askAgainFor(shop, *payment, context, done);
                               });
}

void askForTestNotice(Shop &shop, const Arguments &arguments, QObject *context, CommandDone done)
{
    const Result<GatewayLine *> line = namedLine(shop, arguments.positional().first());
    if (!line)
        return done(failedWith(line.error()));
    (*line)->run<bool>((*line)->gateway().sendTestNotice(), {.purpose = QStringLiteral("test notice")}, context,
                       [done](const Result<bool> &asked) {
                           done(asked ? CommandResult{.text = QStringLiteral("The gateway sends a test notice; \"doctor\" tells when "
                                                                             "one came last.\n"),
                                                      .data = Json::boolean(*asked)}
                                      : failedWith(asked.error()));
                       });
}

} // namespace

QList<Command> accountCommands()
{
    const ArgumentRules oneName{.leastPositional = 1, .mostPositional = 1};
    const auto with = [](const char *option) {
        return ArgumentRules{.withValue = {QLatin1String(option)}, .leastPositional = 1, .mostPositional = 1};
    };
    return {{.words = {QStringLiteral("gateway"), QStringLiteral("pair")},
             .synopsis = QStringLiteral("NAME [--url URL]"),
             .summary = QStringLiteral("Has the gateway's own page make the key: says which address to open, waits up to ten "
                                       "minutes, tries the key and stores it in the vault."),
             .rules = with("url"),
             .waiting = pairAccount},
            {.words = {QStringLiteral("gateway"), QStringLiteral("register-notices")},
             .synopsis = QStringLiteral("NAME [--notify-url URL]"),
             .summary = QStringLiteral("Tells the gateway where to post its notices and stores their secret in the vault."),
             .rules = with("notify-url"),
             .inShop = registerAtGateway},
            {.words = {QStringLiteral("gateway"), QStringLiteral("resend")},
             .synopsis = QStringLiteral("PAYMENT"),
             .summary = QStringLiteral("Asks the gateway to send a payment's last notice again, where it can."),
             .rules = oneName,
             .inShop = resendNotice},
            {.words = {QStringLiteral("gateway"), QStringLiteral("test-notice")},
             .synopsis = QStringLiteral("NAME"),
             .summary = QStringLiteral("Asks the gateway for a sample notice, where it can."),
             .rules = oneName,
             .inShop = askForTestNotice}};
}

} // namespace tillgate
