// SPDX-License-Identifier: Apache-2.0
#include "fuzz/xaigate/account.h"

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

/// Any bytes as the answer to every call: no crash, a reason if refused, never a page of somebody else, never a
/// payment that is settled without its order.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QList<int> statuses{200, 201, 400, 401, 403, 404, 429, 500};
    if (size == 0)
        return 0;
    HttpReply reply{.status = statuses.at(data[0] % statuses.size())};
    reply.body = QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const Gateway &gateway = fuzzedGateway();
    const CoinId tether(QStringLiteral("USDT-TRC20"));
    const Money price = Money::parse(u"25", u"USD").value();
    const PaymentReference reference(QStringLiteral("T3-000117-1"));
    const GatewayPaymentId id(QStringLiteral("INV2167234232"));
    const auto any = [](const auto &) { return true; };
    feed(gateway.open({.reference = reference, .price = price, .coin = tether, .description = {}}), reply, [](const Quote &quote) {
        const bool isTheirs = quote.pageUrl && quote.pageUrl->toEncoded().startsWith("https://wallet.xaigate.com");
        return isTheirs && quote.isPageOnly() && quote.priceHeldUntil > quote.openedAt;
    });
    feed(gateway.read(id), reply, [&](const Snapshot &snapshot) {
        return snapshot.gatewayId == id && snapshot.reference && snapshot.priceAmount && snapshot.priceCurrency;
    });
    feed(gateway.status(), reply, any);
    feed(gateway.coins(), reply, [](const QList<OfferedCoin> &coins) { return coins.size() == 8; });
    feed(gateway.testKeys(), reply, any);
    return 0;
}
