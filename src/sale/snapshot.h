// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/coin.h"
#include "money/decimal.h"
#include "sale/identifiers.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace tillgate {

/// A gateway's status word in ours. What it means for money is decided by `assess`, not by the word.
enum class GatewayStatus {
    Waiting,
    Seen,
    Confirming,
    Settled,
    SettledShort,
    Expired,
    Failed,
    Cancelled,
    Refunded,
    NeedsReview, ///< a word the dossier does not know, or one that asks for a person
};

/// What a gateway says about one payment now: the result of an authenticated read. Members that the
/// gateway leaves out are none; present ones must agree with the stored quote.
struct Snapshot
{
    GatewayPaymentId gatewayId;
    GatewayStatus status = GatewayStatus::NeedsReview;
    /// The gateway's own word, kept beside ours.
    QString rawStatus;
    std::optional<QString> reference;
    std::optional<QString> address;
    std::optional<QString> memo;
    /// The gateway's code of the coin; `coin` if our table knows it.
    QString coinCode;
    std::optional<CoinId> coin;
    std::optional<Decimal> priceAmount;
    std::optional<QString> priceCurrency;
    std::optional<Decimal> dueCoins;
    /// What of `dueCoins` is no price of the goods, as the gateway says itself: its own charge, or a surcharge for
    /// the network; zero if it says that there is none. None where it says nothing, or nothing that can be.
    std::optional<Decimal> costCoins = std::nullopt;
    /// What arrived so far, in coins.
    std::optional<Decimal> receivedCoins;
    /// Only for gateways that never name what arrived: their own word that the whole sum is there.
    std::optional<bool> isPaidInFull = std::nullopt;
    /// The gateway itself says that the whole sum came, but after its window had ended.
    bool isLate = false;
    /// Set on a child payment: a repeated or wrong-asset deposit (dossier nowpayments, 3).
    std::optional<GatewayPaymentId> parentId;
    QList<GatewayPaymentId> childIds;
    /// The gateway went on with another payment for this order, e.g. after the payer changed the coin.
    std::optional<GatewayPaymentId> replacedBy = std::nullopt;
    QStringList transactionIds;
    std::optional<int> confirmations;
    std::optional<int> confirmationsNeeded;
    std::optional<QDateTime> createdAt;
    std::optional<QDateTime> priceHeldUntil;
    std::optional<QUrl> pageUrl = std::nullopt;

    bool operator==(const Snapshot &) const = default;
};

} // namespace tillgate
