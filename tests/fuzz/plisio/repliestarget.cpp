// SPDX-License-Identifier: Apache-2.0
#include "fuzz/plisio/account.h"

#include <algorithm>

using namespace tillgate;
using namespace tillgate::test;

namespace {

template<typename T, typename Holds>
void feed(Call<T> call, const HttpReply &reply, Holds holds)
{
    constexpr int mostSteps = 5;
    for (int step = 0; step < mostSteps; ++step) {
        const auto understood = call.understand(reply);
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

} // namespace

/// Any bytes as the answer to every call: no crash, a reason if refused, never an amount to pay that is
/// not above zero or below the quote.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QList<int> statuses{200, 400, 401, 403, 404, 422, 429, 500};
    if (size == 0)
        return 0;
    HttpReply reply{.status = statuses.at(data[0] % statuses.size())};
    reply.body = QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const Gateway &gateway = fuzzedGateway();
    const CoinId bitcoin(QStringLiteral("BTC"));
    const Money price = Money::parse(u"25", u"USD").value();
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const PaymentReference reference(QStringLiteral("T3-000117-1"));
    const GatewayPaymentId id(QStringLiteral("66f0a1b2c3d4e5f60718293a"));
    const auto any = [](const auto &) { return true; };
    feed(gateway.open({.reference = reference, .price = price, .coin = bitcoin, .description = {}}), reply, [](const Quote &quote) {
        return quote.quotedCoins.isPositive() && quote.payableCoins >= quote.quotedCoins && quote.normalAddress.isEmpty();
    });
    feed(gateway.read(id), reply, [&](const Snapshot &snapshot) { return snapshot.gatewayId == id; });
    feed(gateway.status(), reply, any);
    feed(gateway.coins(), reply, any);
    feed(gateway.minimum(bitcoin, price.currency()), reply, [](const Minimum &minimum) { return !minimum.coins.isNegative(); });
    feed(gateway.estimate(bitcoin, price), reply, [](const Estimate &estimate) { return estimate.coins.isPositive(); });
    feed(gateway.find(reference, now), reply, [&](const QList<Snapshot> &found) {
        return std::all_of(found.begin(), found.end(), [&](const Snapshot &one) { return one.reference == reference.text(); });
    });
    feed(gateway.balances(), reply, any);
    feed(gateway.testKeys(), reply, any);
    return 0;
}
