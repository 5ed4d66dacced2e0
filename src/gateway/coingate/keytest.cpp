// SPDX-License-Identifier: Apache-2.0
#include "gateway/coingate/keytest.h"

#include "gateway/coingate/errors.h"
#include "gateway/coingate/replies.h"
#include "gateway/coingate/webhook.h"
#include "wire/jsonfields.h"

#include <algorithm>

namespace tillgate::coingate {

namespace {

using Question = KeyCheck::Question;
using Verdict = KeyCheck::Verdict;
using Checks = QList<KeyCheck>;
using Step = Call<Checks>::Step;

/// The answers so far, and what the next questions need.
struct Progress
{
    Requests requests;
    CodeTable codes;
    Checks checks = {};
    QList<Route> routes = {};

    void note(Question question, Verdict verdict, const QString &answer)
    {
        checks.append({question, verdict, answer});
    }
};

KeyCheck webhookSecretCheck(const Secret &secret)
{
    if (!isUsableSecret(secret)) {
        return {Question::WebhookSecret, Verdict::Warning,
                QStringLiteral("No secret to make callback tokens from: no callbacks are asked for, the till asks instead.")};
    }
    return {Question::WebhookSecret, Verdict::Ok, QStringLiteral("Callbacks carry a token of ours.")};
}

KeyCheck coinsCheck(const QList<Route> &routes)
{
    const qsizetype usable = std::count_if(routes.begin(), routes.end(), [](const Route &route) {
        return route.coin.isPayable && route.coin.coin;
    });
    const QString answer = QStringLiteral("CoinGate offers %1 coins, %2 of them can be used here.")
                               .arg(routes.size())
                               .arg(usable);
    return {Question::CoinsEnabled, usable > 0 ? Verdict::Ok : Verdict::Stop, answer};
}

Step finished(Progress progress)
{
    progress.checks.append(webhookSecretCheck(progress.requests.credentials().webhookSecret));
    return Step(progress.checks);
}

Order probeOrder()
{
    return {.reference = PaymentReference(QStringLiteral("connection-test")),
            .price = Money::parse(u"1.00", u"EUR").value(),
            .coin = {},
            .description = QStringLiteral("Connection test, never paid")};
}

Result<Step> afterCheckout(Progress progress, const HttpReply &reply)
{
    const Result<Json> json = document(reply, Effect::None);
    if (json && json->find(u"payment_address") != nullptr) {
        progress.note(Question::AddressesShown, Verdict::Ok, QStringLiteral("This account may show addresses."));
    } else {
        progress.note(Question::AddressesShown, Verdict::Warning,
                      QStringLiteral("This account may only show CoinGate's page; support can switch addresses on. %1")
                          .arg(json ? QString() : json.error().detail)
                          .trimmed());
    }
    return finished(progress);
}

Result<Step> afterOrder(Progress progress, const HttpReply &reply)
{
    const Result<QString> id = document(reply, Effect::None).and_then([](const Json &json) {
        return digitsField(json, u"id");
    });
    if (!id) {
        progress.note(Question::MayOpen, Verdict::Stop, id.error().detail);
        return finished(progress);
    }
    progress.note(Question::MayOpen, Verdict::Ok, QStringLiteral("The key may open orders."));
    const auto route = std::find_if(progress.routes.begin(), progress.routes.end(), [](const Route &offered) {
        return offered.coin.isPayable && offered.coin.coin;
    });
    if (progress.requests.settings().usesHostedPage || route == progress.routes.end()) {
        progress.note(Question::AddressesShown, Verdict::Warning,
                      QStringLiteral("Not asked: this account is set to show CoinGate's page."));
        return finished(progress);
    }
    return Step(Call<Checks>{.request = progress.requests.checkout(GatewayPaymentId(*id),
                                                                   Pair::fromCode(route->coin.code).symbol, route->platformId),
                             .understand = [progress](const HttpReply &next) { return afterCheckout(progress, next); }});
}

Result<Step> afterCurrencies(Progress progress, const HttpReply &reply)
{
    const auto routes = document(reply, Effect::None).and_then([&](const Json &json) {
        return understandCurrencies(json, progress.codes);
    });
    if (!routes) {
        progress.note(Question::CoinsEnabled, Verdict::Stop, routes.error().detail);
        return finished(progress);
    }
    progress.routes = *routes;
    progress.checks.append(coinsCheck(*routes));
    return Step(Call<Checks>{.request = progress.requests.open(probeOrder()),
                             .understand = [progress](const HttpReply &next) { return afterOrder(progress, next); }});
}

Result<Step> afterAuthTest(Progress progress, const HttpReply &reply)
{
    // Only the status says something; the body is not documented.
    if (!reply.isSuccess()) {
        const Result<Json> refusal = document(reply, Effect::None);
        progress.note(Question::KeyAccepted, Verdict::Stop, refusal ? QString() : refusal.error().detail);
        return finished(progress);
    }
    progress.note(Question::KeyAccepted, Verdict::Ok, QStringLiteral("CoinGate accepts the API token."));
    return Step(Call<Checks>{
        .request = progress.requests.currencies(),
        .understand = [progress](const HttpReply &next) { return afterCurrencies(progress, next); }});
}

Result<Step> afterPing(Progress progress, const HttpReply &reply)
{
    const Result<bool> isUp = document(reply, Effect::None).and_then(understandPing);
    if (!isUp || !*isUp) {
        progress.note(Question::Reachable, Verdict::Stop,
                      isUp ? QStringLiteral("CoinGate says that it is not ready.") : isUp.error().detail);
        return finished(progress);
    }
    progress.note(Question::Reachable, Verdict::Ok, QStringLiteral("CoinGate answers."));
    return Step(Call<Checks>{
        .request = progress.requests.authTest(),
        .understand = [progress](const HttpReply &next) { return afterAuthTest(progress, next); }});
}

} // namespace

Call<QList<KeyCheck>> keyTest(const Requests &requests, const CodeTable &codes)
{
    const Progress progress{.requests = requests, .codes = codes};
    return {.request = requests.ping(),
            .understand = [progress](const HttpReply &reply) { return afterPing(progress, reply); }};
}

} // namespace tillgate::coingate
