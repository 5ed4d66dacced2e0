// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "coin/chainnetwork.h"
#include "coin/coin.h"
#include "money/decimal.h"

#include <optional>

namespace tillgate {

/// Everything that may go into a payment link or QR code. Only `coin` and `address` are needed.
struct PaymentLinkRequest
{
    Coin coin;
    ChainNetwork network = ChainNetwork::Main;
    QString address; ///< or the Lightning invoice for BTC-LN; any spelling
    std::optional<Decimal> amount = std::nullopt; ///< in whole coins, already `payableAmount`
    QString memo = {}; ///< memo, tag or comment from the gateway; empty: none
    QString memoType = {}; ///< "id" or "text" if the gateway says which (Stellar); empty: by its look
    QString label = {}; ///< shop name, cut to 40 characters; empty by default
    QString message = {}; ///< receipt number, cut to 40 characters; empty by default
    QString contract = {}; ///< the token contract as the gateway names it; empty: it names none
    QString lightningInvoice = {}; ///< for a unified Bitcoin link, only with the same amount inside

    bool operator==(const PaymentLinkRequest &) const = default;
};

/// The payment link of a coin (dossier coins C.0, C.1), read back and compared before it is returned.
/// NotFound: this coin has no link standard, or a link would be ambiguous; use the bare address.
/// Usage: address, amount or memo cannot be right; show nothing.
[[nodiscard]] Result<QString> paymentLink(const PaymentLinkRequest &request);

/// What the QR code holds: the link or the bare address in its normal form, whichever `wanted` says.
/// A coin without a link falls back to its address. Usage errors as above.
[[nodiscard]] Result<QString> qrContent(const PaymentLinkRequest &request, QrContent wanted);

/// The same with the coin's own default (dossier coins C.2).
[[nodiscard]] Result<QString> qrContent(const PaymentLinkRequest &request);

/// Whether a link that a gateway delivered says exactly what the request says: scheme, address, amount,
/// memo and contract, and nothing that a wallet must understand (`req-`). Malformed with the difference
/// otherwise: then build our own and log it (dossier coins C.0 rule 7).
[[nodiscard]] Result<void> checkDeliveredLink(const PaymentLinkRequest &request, QStringView link);

/// Whether a memo from a gateway can be right for this coin and address (tag range, memo length, muxed
/// Stellar accounts carry their own). Ok for an empty memo unless the coin always needs one.
[[nodiscard]] Result<void> checkMemo(const PaymentLinkRequest &request);

} // namespace tillgate
