// SPDX-License-Identifier: Apache-2.0
#include "gateway/coingate/opening.h"

#include "gateway/coingate/errors.h"

#include <algorithm>

namespace tillgate::coingate {

namespace {

using Step = Call<Quote>::Step;

/// An opening on its way: everything that the next step needs.
struct Progress
{
    Requests requests;
    CodeTable codes;
    Asked asked;
    Quote created = {};
};

/// The order is there by now: whatever goes wrong after it leaves it open, also a clear no to a later step.
Error leftOpen(Error error)
{
    if (!error.isUnresolved())
        error.kind = Error::Kind::NoAnswer;
    return error;
}

Result<Step> afterCheckout(const Progress &progress, const HttpReply &reply)
{
    constexpr int unprocessable = 422;
    const Result<Json> json = document(reply, Effect::MayHaveActed);
    // Whatever the reason: it is not published, and the page serves as well (dossier coingate 2.6).
    if (!json && reply.status == unprocessable && !json.error().isUnresolved())
        return Step(progress.created);
    if (!json)
        return fail(leftOpen(json.error()));
    const Result<Quote> quote = understandCheckedOut(*json, progress.asked, progress.created);
    if (!quote)
        return fail(unexpected(Effect::MayHaveActed, quote.error()));
    return Step(*quote);
}

Result<Step> checkOut(const Progress &progress, const QList<Route> &routes)
{
    const auto route = std::find_if(routes.begin(), routes.end(), [&](const Route &offered) {
        return offered.coin.code == progress.asked.code && offered.coin.isPayable;
    });
    if (route == routes.end()) {
        return fail(Error::Kind::CoinUnavailable,
                    QStringLiteral("CoinGate does not take %1 just now.").arg(progress.asked.coin.readOut));
    }
    return Step(Call<Quote>{.request = progress.requests.checkout(progress.created.gatewayId,
                                                                  Pair::fromCode(progress.asked.code).symbol,
                                                                  route->platformId),
                            .understand = [progress](const HttpReply &reply) { return afterCheckout(progress, reply); }});
}

Result<Step> afterCurrencies(const Progress &progress, const HttpReply &reply)
{
    return document(reply, Effect::None)
        .and_then([&](const Json &json) { return understandCurrencies(json, progress.codes); })
        .map_error(leftOpen)
        .and_then([&](const QList<Route> &routes) { return checkOut(progress, routes); });
}

Result<Step> afterCreation(Progress progress, const HttpReply &reply)
{
    const Result<Json> json = document(reply, Effect::MayHaveActed);
    if (!json)
        return fail(json.error());
    const Result<Quote> created = understandCreated(*json, progress.asked, reply.serverTime());
    if (!created)
        return fail(unexpected(Effect::MayHaveActed, created.error()));
    if (progress.requests.settings().usesHostedPage)
        return Step(*created);
    progress.created = *created;
    return Step(Call<Quote>{
        .request = progress.requests.currencies(),
        .understand = [progress](const HttpReply &next) { return afterCurrencies(progress, next); }});
}

} // namespace

Call<Quote> openOrder(const Requests &requests, const CodeTable &codes, const Order &order, const Asked &asked)
{
    const Progress progress{.requests = requests, .codes = codes, .asked = asked};
    return {.request = requests.open(order),
            .understand = [progress](const HttpReply &reply) { return afterCreation(progress, reply); }};
}

} // namespace tillgate::coingate
