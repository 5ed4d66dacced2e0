// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/unified.h"

#include "coin/payable.h"
#include "coin/paymentlink.h"

#include <algorithm>

namespace tillgate::btcpay {

namespace {

const Method *payableBy(const QList<Method> &methods, QLatin1String code)
{
    const auto found = std::find_if(methods.begin(), methods.end(), [&](const Method &method) {
        return method.code == code && method.isActivated && method.destination && method.due.isPositive();
    });
    return found == methods.end() ? nullptr : &*found;
}

} // namespace

Result<QString> unifiedLink(const QList<Method> &methods, const Coin &bitcoin, ChainNetwork network)
{
    const Method *chain = payableBy(methods, QLatin1String("btc-chain"));
    const Method *lightning = payableBy(methods, QLatin1String("btc-ln"));
    // A surcharge for the chain makes the two amounts differ: then one code would ask for two prices.
    if (chain == nullptr || lightning == nullptr || chain->due != lightning->due) {
        return fail(Error::Kind::NotFound,
                    QStringLiteral("This invoice has no address and Lightning invoice for one amount."));
    }
    return payableAmount(bitcoin, chain->due).and_then([&](const Decimal &amount) {
        return paymentLink({.coin = bitcoin,
                            .network = network,
                            .address = *chain->destination,
                            .amount = amount,
                            .lightningInvoice = *lightning->destination});
    });
}

} // namespace tillgate::btcpay
