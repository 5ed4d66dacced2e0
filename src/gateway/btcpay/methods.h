// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tillgate::btcpay {

// The names of payment methods, which changed with version 2.0 (dossier btcpay 2.2, 2.16).

/// The 2.x spelling in lower case, whichever spelling came: "BTC", "BTC-OnChain" and "BTC_BTCLike" are
/// "btc-chain", "BTC-LightningNetwork" is "btc-ln". Ids of plugins stay as they are, but for their case.
[[nodiscard]] QString normalMethod(const QString &id);

/// What to write in a request so that both lines understand it: the 1.x spelling where there is one.
[[nodiscard]] QString sentMethod(const QString &code);

/// "BTC" of "btc-chain", as rates and refunds name it.
[[nodiscard]] QString currencyOf(const QString &code);

inline const QString onChainBitcoin = QStringLiteral("btc-chain");
inline const QString lightningBitcoin = QStringLiteral("btc-ln");

[[nodiscard]] bool isLightning(const QString &code);

} // namespace tillgate::btcpay
