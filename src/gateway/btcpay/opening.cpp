// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/opening.h"

#include "gateway/btcpay/errors.h"

namespace tillgate::btcpay {

namespace {

using Step = Call<Quote>::Step;

/// An invoice that is there, on its way to an address.
struct Progress
{
    Requests requests;
    Asked asked;
    Invoice invoice;
    bool wasActivated = false;
};

Call<Quote> methodsCall(const Progress &progress);

/// The answer is empty, also when nothing happened: only another look at the methods tells.
Call<Quote> activateCall(const Progress &progress)
{
    const Routes routes = progress.requests.activate(progress.invoice.id, progress.asked.code);
    const Call<Quote> call{.request = routes.flat, .understand = [progress](const HttpReply &reply) -> Result<Step> {
                               if (!reply.isSuccess())
                                   return fail(document(reply, Effect::MayHaveActed).error());
                               Progress next = progress;
                               next.wasActivated = true;
                               return Step(methodsCall(next));
                           }};
    return eitherRoute(call, routes.nested);
}

Result<Step> quoteOrActivate(const Progress &progress, const QList<Method> &methods)
{
    const Result<std::optional<Quote>> quote = quoteOf(progress.invoice, methods, progress.asked);
    if (!quote)
        return fail(quote.error());
    if (*quote)
        return Step(**quote);
    if (!progress.wasActivated)
        return Step(activateCall(progress));
    return fail(Error::Kind::CoinUnavailable,
                QStringLiteral("The server gives no address for %1 just now.").arg(progress.asked.coin.readOut));
}

Call<Quote> methodsCall(const Progress &progress)
{
    const Routes routes = progress.requests.methodsOf(progress.invoice.id);
    const auto take = [progress](const Json &json, const HttpReply &) {
        return understandMethods(json).and_then([&](const QList<Method> &methods) { return quoteOrActivate(progress, methods); });
    };
    Call<Quote> call = eitherRoute(single<Quote>(answers, routes.flat, Effect::MayHaveActed, take), routes.nested);
    call.followsEffect = true; // the invoice is there
    return call;
}

} // namespace

Call<Quote> opening(const Requests &requests, const Order &order, const Asked &asked)
{
    return single<Quote>(answers, requests.open(order, asked.code), Effect::MayHaveActed,
                         [requests, asked](const Json &json, const HttpReply &) {
                             return understandOpened(json, asked).map([&](const Invoice &invoice) {
                                 return Step(methodsCall({.requests = requests, .asked = asked, .invoice = invoice}));
                             });
                         });
}

} // namespace tillgate::btcpay
