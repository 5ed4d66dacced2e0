// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/coin.h"
#include "practice/world.h"

namespace tillgate::practice::btcpay {

/// A payment method of the practice store (dossier btcpay 2.2).
struct Method
{
    QString id; ///< "BTC-CHAIN"
    QString ticker; ///< "btc"
    AddressFamily family = AddressFamily::Bitcoin;
    QString scheme; ///< of its links

    [[nodiscard]] bool isLightning() const { return family == AddressFamily::Lightning; }
};

[[nodiscard]] const QList<Method> &storeMethodList();
/// By the spelling of 1.x or 2.x, in any case; null if the store has none.
[[nodiscard]] const Method *findMethod(const QString &id);
/// True for methods that some server could have: what this store lacks is dropped, what nobody knows is refused.
[[nodiscard]] bool isKnownMethod(const QString &id);

/// A BOLT11 text for this amount that every reader takes; nobody can pay it.
[[nodiscard]] QString makeInvoiceText(World &world, const Decimal &bitcoins, std::chrono::seconds validFor);

} // namespace tillgate::practice::btcpay
