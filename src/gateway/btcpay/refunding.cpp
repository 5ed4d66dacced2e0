// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/refunding.h"

#include "gateway/btcpay/errors.h"
#include "gateway/btcpay/methods.h"
#include "gateway/btcpay/replies.h"

namespace tillgate::btcpay {

namespace {

using RefundStep = Call<Refund>::Step;
using Balances = QList<Balance>;
using BalanceStep = Call<Balances>::Step;

RefundStep payoutsStep(const Requests &requests, const Json &pullPayment, const QString &id)
{
    return RefundStep(single<Refund>(
        answers, requests.payouts(id), Effect::None,
        [pullPayment](const Json &json, const HttpReply &) { return understandPayouts(json, pullPayment); }));
}

Result<RefundStep> afterPullPayment(const Requests &requests, const Json &pullPayment)
{
    return understandPullPayment(pullPayment).map([&](const Refund &refund) {
        return payoutsStep(requests, pullPayment, refund.id);
    });
}

/// The balances so far, and what is still to be asked.
struct Progress
{
    Requests requests;
    CodeTable codes;
    QStringList methods = {};
    Balances balances = {};
    std::optional<Error> lastError = std::nullopt;
};

Result<BalanceStep> askNext(Progress progress);

Result<BalanceStep> afterBalance(Progress progress, const QString &code, const HttpReply &reply)
{
    const Result<Balance> balance = document(reply, Effect::None).and_then([&](const Json &json) {
        return understandBalance(json, code, progress.codes);
    });
    if (balance)
        progress.balances.append(*balance);
    else
        progress.lastError = balance.error();
    return askNext(progress);
}

Result<BalanceStep> askNext(Progress progress)
{
    if (progress.methods.isEmpty()) {
        if (progress.balances.isEmpty() && progress.lastError)
            return fail(*progress.lastError);
        return BalanceStep(progress.balances);
    }
    const QString code = progress.methods.takeFirst();
    return BalanceStep(Call<Balances>{.request = progress.requests.balance(code),
                                      .understand = [progress, code](const HttpReply &reply) {
                                          return afterBalance(progress, code, reply);
                                      }});
}

} // namespace

Call<Refund> refunding(const Requests &requests, const RefundOrder &order, const QString &code)
{
    const Routes routes = requests.refund(order, code);
    const auto take = [](const Json &json, const HttpReply &) { return understandPullPayment(json); };
    return eitherRoute(single<Refund>(answers, routes.flat, Effect::MayHaveActed, take), routes.nested);
}

Call<Refund> refundReading(const Requests &requests, const GatewayPaymentId &id, const QString &refundId)
{
    if (!refundId.isEmpty()) {
        return single<Refund>(
            answers, requests.pullPayment(refundId), Effect::None,
            [requests, refundId](const Json &json, const HttpReply &) {
                return understandPullPayment(json).and_then([&](const Refund &refund) -> Result<RefundStep> {
                    if (refund.id != refundId)
                        return fail(Error::Kind::Malformed,
                                    QStringLiteral("The answer is about another refund."));
                    return payoutsStep(requests, json, refundId);
                });
            });
    }
    return single<Refund>(answers, requests.pullPayments(), Effect::None,
                          [requests, id](const Json &json, const HttpReply &) {
                              return refundAmong(json, id).and_then([&](const Json &pullPayment) {
                                  return afterPullPayment(requests, pullPayment);
                              });
                          });
}

Call<QList<Balance>> balanceReading(const Requests &requests, const CodeTable &codes)
{
    return single<Balances>(
        answers, requests.storeMethods(), Effect::None,
        [requests, codes](const Json &json, const HttpReply &) {
            return understandStoreMethods(json, codes).and_then([&](const QList<OfferedCoin> &coins) {
                Progress progress{.requests = requests, .codes = codes};
                for (const OfferedCoin &coin : coins) {
                    if (coin.isPayable)
                        progress.methods.append(coin.code);
                }
                return askNext(progress);
            });
        });
}

} // namespace tillgate::btcpay
