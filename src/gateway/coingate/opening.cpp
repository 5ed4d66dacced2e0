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
    Order order;
    Asked asked;
    std::optional<QString> platformId = std::nullopt; ///< none: the customer chooses on the page
    Quote created = {};
};

Result<Step> afterCheckout(const Progress &progress, const HttpReply &reply)
{
    constexpr int unprocessable = 422;
    const Result<Json> json = document(reply, Effect::MayHaveActed);
    // Whatever the reason: it is not published, and the page serves as well (dossier coingate 2.6).
    if (!json && reply.status == unprocessable && !json.error().isUnresolved())
        return Step(progress.created);
    if (!json)
        return fail(json.error());
    const Result<Quote> quote = understandCheckedOut(*json, progress.asked, progress.created);
    if (!quote)
        return fail(unexpected(Effect::MayHaveActed, quote.error()));
    return Step(*quote);
}

Call<Quote> checkingOut(const Progress &progress)
{
    return {.request = progress.requests.checkout(progress.created.gatewayId, Pair::fromCode(progress.asked.code).symbol,
                                                  *progress.platformId),
            .understand = [progress](const HttpReply &reply) { return afterCheckout(progress, reply); },
            .followsEffect = true};
}

Call<Quote> creating(const Progress &progress)
{
    return single<Quote>(answers, progress.requests.open(progress.order), Effect::MayHaveActed,
                         [progress](const Json &json, const HttpReply &reply) {
                             return understandCreated(json, progress.asked, reply.serverTime()).map([&](const Quote &created) {
                                 if (!progress.platformId)
                                     return Step(created);
                                 Progress next = progress;
                                 next.created = created;
                                 return Step(checkingOut(next));
                             });
                         });
}

Result<Step> createOn(const QList<Route> &routes, Progress progress)
{
    const auto route = std::find_if(routes.begin(), routes.end(), [&](const Route &offered) {
        return offered.coin.code == progress.asked.code && offered.coin.isPayable;
    });
    if (route == routes.end()) {
        return fail(Error::Kind::CoinUnavailable,
                    QStringLiteral("CoinGate does not take %1 just now.").arg(progress.asked.coin.readOut));
    }
    progress.platformId = route->platformId;
    return Step(creating(progress));
}

} // namespace

Call<Quote> openOrder(const Requests &requests, const CodeTable &codes, const Order &order, const Asked &asked)
{
    const Progress progress{.requests = requests, .order = order, .asked = asked};
    if (requests.settings().usesHostedPage)
        return creating(progress);
    // Before anything is made: a coin that is off leaves no order behind.
    return single<Quote>(answers, requests.currencies(), Effect::None, [progress, codes](const Json &json, const HttpReply &) {
        return understandCurrencies(json, codes).and_then([&](const QList<Route> &routes) { return createOn(routes, progress); });
    });
}

} // namespace tillgate::coingate
