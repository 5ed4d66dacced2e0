// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"
#include "coin/coin.h"
#include "money/money.h"
#include "sale/identifiers.h"
#include "wire/http.h"

#include <QDateTime>
#include <QUrl>

#include <functional>
#include <optional>

namespace tillgate {

// What passes between a till and a gateway, beside quotes and snapshots (sale).

/// What a till asks a gateway to open.
struct Order
{
    PaymentReference reference; ///< unique per attempt; recorded before the request leaves
    Money price;
    CoinId coin;
    /// Plain ASCII, echoed by gateways in every notice; at most 60 characters.
    QString description;
    /// Sandbox only: which scripted flow to play; none otherwise.
    std::optional<QString> scenario = std::nullopt;
};

/// A coin as the gateway offers it to this account.
struct OfferedCoin
{
    QString code; ///< the gateway's own code, lower case
    std::optional<CoinId> coin; ///< none: our table does not know it, never guessed
    QString name; ///< the gateway's own name of it
    QString network;
    bool isPayable = true;
    bool takesMemo = false;
    /// What the gateway keeps of a sale in this coin, in per cent; none where it does not say.
    std::optional<Decimal> costPercent = {};

    bool operator==(const OfferedCoin &) const = default;
};

/// What a gateway takes at least.
struct Minimum
{
    CoinId coin;
    Decimal coins;
    /// The same in the fiat currency that was asked for, if the gateway says.
    std::optional<Decimal> fiat;
};

/// A rate estimate; not binding.
struct Estimate
{
    CoinId coin;
    Money price;
    Decimal coins;
};

/// A verified webhook: which payment to look at, never more.
struct Notice
{
    /// Empty if the notice names our reference only.
    GatewayPaymentId gatewayId;
    std::optional<GatewayPaymentId> parentId;
    std::optional<QString> reference;
    QString rawStatus;
    /// The same for each repetition of one notice.
    QString deduplicationKey;
};

/// A period of a gateway's own list.
struct Period
{
    QDateTime from;
    QDateTime until;
};

/// One row of "test connection".
struct KeyCheck
{
    enum class Verdict { Ok, Warning, Stop };
    enum class Question {
        Reachable,
        KeyAccepted,
        CoinsEnabled,
        WebhookSecret,
        LookupLogin,
        PayoutCoin,
        AddressesShown, ///< may we show addresses, or only the gateway's page
        MayOpen, ///< the key's rights, one question each
        MayRead,
        MayRefund,
        MayRegisterWebhook,
        CannotMoveMoney, ///< a stolen key could only sell: it may neither pay out nor change the store
        Merchant, ///< the store or merchant is there and ours
    };

    Question question;
    Verdict verdict;
    /// One plain English sentence with the facts, for the log; windows make their own words.
    QString answer;
};

/// What an account holds of one coin.
struct Balance
{
    QString code; ///< the gateway's own code
    std::optional<CoinId> coin;
    Decimal available;

    bool operator==(const Balance &) const = default;
};

/// Money that goes back to a customer.
struct RefundOrder
{
    GatewayPaymentId gatewayId;
    PaymentReference reference; ///< of the payment
    CoinId coin;
    /// None: all that was received.
    std::optional<Decimal> coins;
    /// In the currency of the sale, for gateways that count refunds in it.
    std::optional<Money> worth;
    /// Where to; empty at gateways that refund by a claim link.
    QString address;
    std::optional<QString> memo = std::nullopt;
    QString customerEmail = {}; ///< where the gateway insists on one
    QString reason = {}; ///< plain ASCII, for the gateway's records
};

/// A refund as the gateway tells it.
struct Refund
{
    enum class State { Requested, AwaitsClaim, Sent, Rejected, NeedsReview };

    QString id;
    State state = State::NeedsReview;
    QString rawStatus;
    std::optional<QUrl> claimUrl; ///< set if the customer has to claim it

    bool operator==(const Refund &) const = default;
};

/// What a merchant's browser brings back from the pairing page.
struct Pairing
{
    Secret apiKey;
    QString merchantId; ///< empty: the key is not bound to one store, the merchant has to name it
    QStringList permissions;
};

/// A socket on which the gateway says that a payment changed; never what is true about it.
struct PushChannel
{
    QUrl url; ///< ws or wss
    QList<NameValue> headers = {};
    /// True if the text that arrived is about this payment and worth a read.
    std::function<bool(const QString &text)> isHint;
};

} // namespace tillgate
