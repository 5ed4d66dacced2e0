// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"
#include "coin/coin.h"
#include "money/money.h"
#include "sale/quote.h"
#include "sale/snapshot.h"
#include "wire/call.h"

#include <QUrl>

#include <memory>

namespace tillgate {

/// What a gateway can do, as values. Callers ask these, never a provider's name.
struct GatewayTraits
{
    QString providerId; ///< stable name for records: "nowpayments"
    QString displayName; ///< "NOWPayments"
    QUrl productionUrl;
    std::optional<QUrl> sandboxUrl;
    bool showsAddress = true; ///< false: only a hosted page can be shown
    bool findsByReference = false; ///< `find` needs only our reference
    bool listsPeriod = false; ///< `list` works with the credentials given
    bool canRequote = false; ///< a new price for the same payment and address
    bool canChooseFixedRate = false;
    bool canCancel = false;
    bool canRefund = false;
    bool signsWebhooks = false;
    /// How long a rate lock lasts when the answer does not say.
    std::chrono::seconds usualWindow = std::chrono::minutes(20);
    /// At most this many requests a minute from one till. Where the gateway publishes none, our own choice.
    int requestsPerMinute = 60;
};

/// The keys of an account. Every member may be empty; the gateway says what is missing.
struct Credentials
{
    Secret apiKey;
    Secret webhookSecret;
    /// The dashboard login, only for looking up lost payments; optional.
    Secret loginEmail;
    Secret loginPassword;
};

/// Everything about an account that is not secret.
struct AccountSettings
{
    enum class Environment { Production, Sandbox, Practice, SelfHosted };

    AccountName name;
    QString providerId;
    Environment environment = Environment::Production;
    /// Without a trailing slash, e.g. https://api.nowpayments.io/v1
    QUrl baseUrl;
    /// The coin in which the shop is paid out, by the gateway's code; empty if the account decides.
    QString payoutCode;
    bool wantsFixedRate = true;
    /// Where the gateway shall send its notices; none: polling only.
    std::optional<QUrl> notifyUrl;

    bool operator==(const AccountSettings &) const = default;
};

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
    enum class Question { Reachable, KeyAccepted, CoinsEnabled, WebhookSecret, LookupLogin, PayoutCoin };

    Question question;
    Verdict verdict;
    /// One plain English sentence with the facts, for the log; windows make their own words.
    QString answer;
};

/// One account at one gateway, as a maker of calls. It never touches the network and holds no state that
/// changes; every function is pure and may be called on any thread.
///
/// For authors of an adaptor: read tolerantly what the dossier calls inferred, refuse what would make a
/// payment paid. Unknown status words become GatewayStatus::NeedsReview. Amounts come from the text of
/// the answer. An answer that is not the documented one (HTML, another call's JSON) is Error::NoAnswer
/// when the request may have acted, Malformed otherwise.
class Gateway
{
public:
    virtual ~Gateway() = default;

    [[nodiscard]] virtual GatewayTraits traits() const = 0;
    [[nodiscard]] virtual const AccountSettings &account() const = 0;

    /// Is the service up; needs no key.
    [[nodiscard]] virtual Call<bool> status() const = 0;
    /// The coins that this account can be paid in now.
    [[nodiscard]] virtual Call<QList<OfferedCoin>> coins() const = 0;
    [[nodiscard]] virtual Call<Minimum> minimum(const CoinId &coin, const Currency &fiat) const = 0;
    [[nodiscard]] virtual Call<Estimate> estimate(const CoinId &coin, const Money &price) const = 0;

    /// Opens a payment. Never call it twice for one reference.
    [[nodiscard]] virtual Call<Quote> open(const Order &order) const = 0;
    [[nodiscard]] virtual Call<Snapshot> read(const GatewayPaymentId &id) const = 0;
    /// A new price for the same payment; `previous` gives what does not change.
    [[nodiscard]] virtual Call<Quote> requote(const Quote &previous) const = 0;
    /// What the gateway holds under our reference, newest first; empty: it knows none. `askedAt` is
    /// when the open request left, by the gateway's clock as far as known.
    [[nodiscard]] virtual Call<QList<Snapshot>> find(const PaymentReference &reference,
                                                     const QDateTime &askedAt) const = 0;
    [[nodiscard]] virtual Call<QList<Snapshot>> list(const Period &period) const = 0;
    /// The questions of "test connection".
    [[nodiscard]] virtual Call<QList<KeyCheck>> testKeys() const = 0;

    /// Checks a webhook in constant time. AccessDenied if it is not authentic, Malformed if it is
    /// authentic but no notice about a payment.
    [[nodiscard]] virtual Result<Notice> verify(const HttpRequest &delivery) const = 0;

    /// What the gateway calls this coin; none if it does not have it.
    [[nodiscard]] virtual std::optional<QString> codeOf(const CoinId &coin) const = 0;
};

} // namespace tillgate
