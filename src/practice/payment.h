// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "money/decimal.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace tillgate::practice {

/// Where a practice payment is; each provider has its own words for these.
enum class Stage { Waiting, Confirming, Confirmed, Sending, PartiallyPaid, Finished, Failed, Refunded, Expired, Cancelled };

[[nodiscard]] QString stageName(Stage stage);
[[nodiscard]] std::optional<Stage> stageFromName(QStringView name);

/// How a customer's wallet sends coins.
struct Sending
{
    bool confirms = true; ///< false: no block takes it until somebody says so
    bool isReplaceable = false; ///< says of itself that it may be replaced (BIP 125)
    bool isCheap = false; ///< pays half of what the network asks
    bool operator==(const Sending &) const = default;
};

/// One transaction that pays to a payment's address.
struct Deposit
{
    QString transactionId;
    Decimal coins;
    QDateTime at;
    int feeRate = 0;
    bool isReplaceable = false;
    bool isHeld = false; ///< no block takes it
    std::optional<qint64> block; ///< none: unconfirmed
    bool isGone = false; ///< replaced, or lost with its block
    bool operator==(const Deposit &) const = default;
};

/// Something that will happen to a payment by itself when the clock gets there.
struct PlannedStep
{
    QDateTime at;
    Stage stage = Stage::Waiting;
    /// Coins that arrive with it.
    std::optional<Decimal> coins = std::nullopt;
    Sending sending = {};

    bool operator==(const PlannedStep &) const = default;
};

/// One payment at a practice gateway, with everything the provider's side knows of it.
struct Payment
{
    qint64 id = 0;
    QString provider; ///< "nowpayments"
    QString publicId; ///< what the provider calls it, where that is no number
    qint64 purchaseId = 0;
    std::optional<qint64> invoiceId;
    std::optional<qint64> parentId; ///< set on a repeated or wrong-asset deposit
    bool isRepeated = false;
    QList<qint64> childIds;
    Stage stage = Stage::Waiting;

    QString reference; ///< the shop's order number; may be empty or repeat
    QString description;
    QString notifyUrl; ///< empty: the account's default, if any
    Decimal priceAmount;
    QString priceCurrency; ///< as the caller wrote it, lower case
    QString coinCode; ///< the provider's code
    QString ticker; ///< for the rate table: "usdt"
    QString network;
    int precision = 8; ///< digits after the point of coin amounts
    Decimal dueCoins;
    Decimal receivedCoins;
    QString address;
    QString memo;
    bool isFixedRate = false;
    bool isFeePaidByUser = false;
    bool settlesAtOnce = false; ///< what comes is final at once, as on Lightning
    bool takesTopUps = false; ///< more coins to the same address belong to it, until it expires

    Decimal outcomeAmount;
    QString outcomeCode;
    QList<Deposit> deposits; ///< all that ever came, in their order
    // What follows from those that still count:
    QString transactionId; ///< of the newest one
    std::optional<QDateTime> depositedAt; ///< the newest one
    std::optional<QDateTime> coveredAt; ///< when all that was due had come, confirmed or not
    int confirmations = 0; ///< of the one that has least
    std::optional<int> confirmationsWanted = std::nullopt; ///< what this one asks for; none: the chain's rule

    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime priceHeldUntil;
    QDateTime watchedUntil;
    QDateTime expiresAt; ///< when a payment nobody paid ends
    QList<PlannedStep> plan; ///< in order of time
    /// What only this provider keeps of a payment, by its own names.
    QMap<QString, QString> extras;

    bool operator==(const Payment &) const = default;
};

} // namespace tillgate::practice
