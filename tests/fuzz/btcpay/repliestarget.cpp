// SPDX-License-Identifier: Apache-2.0
#include "fuzz/btcpay/account.h"
#include "gateway/btcpay/pairing.h"

#include <QFile>

#include <algorithm>

using namespace tillgate;
using namespace tillgate::test;

namespace {

const QString invoiceId = QStringLiteral("HMprBnL9BTXWuPvpoKBS6e");

/// A second answer for calls of two steps, so that the damaged one is read in either place.
HttpReply goodInvoice()
{
    static const QByteArray body = [] {
        QFile file(QStringLiteral(TILLGATE_FIXTURES "/btcpay/open-chain.reply.txt"));
        require(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        return QByteArray(text.sliced(text.indexOf("\n\n")).trimmed());
    }();
    return {.status = 200, .headers = {}, .body = body};
}

template<typename T, typename Holds>
void feed(Call<T> call, QList<HttpReply> replies, Holds holds)
{
    if (call.refusal)
        return;
    for (int step = 0; step < 30; ++step) {
        const auto understood = call.understand(replies.size() > 1 ? replies.takeFirst() : replies.first());
        if (!understood) {
            require(!understood.error().detail.isEmpty());
            return;
        }
        if (const T *value = understood->value()) {
            require(holds(*value));
            return;
        }
        call = Call<T>(*understood->next());
    }
}

bool isFit(const Quote &quote)
{
    return quote.quotedCoins.isPositive() && quote.payableCoins >= quote.quotedCoins && quote.normalAddress.isEmpty();
}

void feedQuestions(const Gateway &gateway, const HttpReply &reply)
{
    const CoinId bitcoin(QStringLiteral("BTC"));
    const Money price = Money::parse(u"25", u"USD").value();
    const auto any = [](const auto &) { return true; };
    feed(gateway.status(), {reply}, any);
    feed(gateway.coins(), {reply}, any);
    feed(gateway.minimum(bitcoin, price.currency()), {reply}, [](const Minimum &minimum) { return !minimum.coins.isNegative(); });
    feed(gateway.estimate(bitcoin, price), {reply}, [](const Estimate &estimate) { return estimate.coins.isPositive(); });
    feed(gateway.balances(), {reply}, any);
    feed(gateway.registerWebhook(), {reply}, [](const Secret &secret) { return !secret.isEmpty(); });
    feed(gateway.resendNotice(GatewayPaymentId(invoiceId)), {reply}, any);
    feed(gateway.testKeys(), {reply}, any);
}

} // namespace

/// Any bytes as the answer to every call: no crash, a reason if refused, never an amount to pay that is not above zero
/// or below the quote, never a refund without a page to claim it on.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QList<int> statuses{200, 400, 401, 403, 404, 422, 429, 500};
    if (size == 0)
        return 0;
    HttpReply reply{.status = statuses.at(data[0] % 2 == 0 ? 0 : data[0] / 2 % statuses.size())};
    reply.body = QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const Gateway &gateway = fuzzedGateway();
    const PaymentReference reference(QStringLiteral("T3-000117-1"));
    const Order order{.reference = reference, .price = Money::parse(u"25", u"USD").value(), .coin = CoinId(QStringLiteral("BTC")), .description = {}};
    feed(gateway.open(order), {reply}, isFit);
    feed(gateway.open(order), {goodInvoice(), reply}, isFit);
    const auto isAsked = [](const Snapshot &snapshot) { return snapshot.gatewayId.text() == invoiceId; };
    feed(gateway.read(GatewayPaymentId(invoiceId)), {reply}, isAsked);
    feed(gateway.read(GatewayPaymentId(invoiceId)), {goodInvoice(), reply}, isAsked);
    feed(gateway.find(reference, QDateTime()), {reply}, [](const QList<Snapshot> &found) {
        return std::all_of(found.begin(), found.end(), [](const Snapshot &one) { return one.reference == QStringLiteral("T3-000117-1"); });
    });
    const auto hasPage = [](const Refund &refund) { return refund.claimUrl && !refund.id.isEmpty(); };
    feed(gateway.readRefund(GatewayPaymentId(invoiceId), QStringLiteral("2ZQcW7hYkN4x")), {reply}, hasPage);
    feed(gateway.readRefund(GatewayPaymentId(invoiceId), {}), {reply}, hasPage);
    feedQuestions(gateway, reply);
    if (const auto pairing = btcpay::readPairing(reply.body))
        require(pairing->apiKey.reveal().size() == 40);
    return 0;
}
