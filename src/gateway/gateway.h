// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"
#include "coin/coin.h"
#include "money/money.h"
#include "sale/quote.h"
#include "sale/snapshot.h"
#include "wire/call.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace tillgate {

/// How a webhook shows where it comes from. Whatever it shows, only a read makes a payment paid.
enum class WebhookProof {
    SignedBody, ///< a keyed hash over the body
    EchoedToken, ///< the payment's own random token comes back in the body; the rest of the body is unproven
    SecretPath, ///< nothing but an unguessable address that we gave for this one payment
};

/// A thing that an account may need besides its name and address; set-up asks for these.
enum class AccountField {
    ApiKey,
    WebhookSecret,
    LoginEmail,
    LoginPassword,
    MerchantId, ///< not secret: the store or merchant that the key belongs to
    ContactEmail, ///< not secret: the shop's own address, where the gateway insists on one
    PayoutCode,
};

/// In what a gateway counts a refund.
enum class RefundMeasure {
    Coins, ///< any number of coins; also a sum in the currency of the sale
    Fiat, ///< a sum in the currency of the sale; it works out the coins itself
    Everything, ///< all that was paid, once, and no part of it
};

/// What a gateway can do, as values. Callers ask these, never a provider's name.
struct GatewayTraits
{
    QString providerId; ///< stable name for records: "nowpayments"
    QString displayName; ///< "NOWPayments"
    QUrl productionUrl; ///< empty: self-hosted, every shop has its own
    std::optional<QUrl> sandboxUrl;
    QList<AccountField> requiredFields = {AccountField::ApiKey, AccountField::WebhookSecret};
    QList<AccountField> optionalFields = {};

    /// The provider takes its key in the query of the address and nowhere else; Redaction takes it out of
    /// whatever is logged or stored.
    bool sendsKeyInAddress = false;
    bool showsAddress = true; ///< false: only a hosted page can be shown, Quote::pageUrl
    bool customerChoosesCoin = false; ///< on the hosted page; the coin of the order is a wish
    bool locksRate = true; ///< false: the end of the quote is the end of the invoice, not of a price
    bool findsByReference = false; ///< `find` needs only our reference
    bool listsPeriod = false; ///< `list` works with the credentials given
    bool canRequote = false; ///< a new price for the same payment
    bool canChooseFixedRate = false;
    bool takesTopUps = false; ///< the rest of a short payment may come to the same address
    bool canUnify = false; ///< one Bitcoin code may carry the Lightning invoice too
    bool canCancel = false;
    bool canAcceptShortfall = false; ///< `acceptShortfall` ends a short payment as paid at the gateway too
    bool canRefund = false;
    bool refundsByClaim = false; ///< a refund is a link that the customer opens to claim it
    RefundMeasure refundMeasure = RefundMeasure::Coins;
    bool refundNeedsEmail = false; ///< RefundOrder::customerEmail has to be there
    bool refundsOnlyPaid = false; ///< what came short or unfitting goes back in another way
    bool tellsBalances = false;
    bool canResendNotice = false;
    bool canSendTestNotice = false;
    WebhookProof webhookProof = WebhookProof::SignedBody;
    bool registersWebhook = false; ///< `registerWebhook` tells the gateway where to post
    bool pairsInBrowser = false; ///< `pairingPage` lets a merchant make the key without copying it
    bool pushesStatus = false; ///< `pushChannel` gives a socket that says when to look
    /// How long a rate lock lasts when the answer does not say.
    std::chrono::seconds usualWindow = std::chrono::minutes(20);
    /// At most this many requests a minute from one till. Where the gateway publishes none, our own choice.
    int requestsPerMinute = 60;
};

/// The keys of an account. Every member may be empty; the gateway says what is missing.
struct Credentials
{
    Secret apiKey;
    /// What proves webhooks: the gateway's own secret where it has one; otherwise ours, from which tokens and
    /// paths are made (WebhookProof).
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
    /// AccountField::MerchantId: BTCPay's store, Cryptomus' merchant.
    QString merchantId = {};
    /// AccountField::ContactEmail.
    QString contactEmail = {};
    /// The account may not show addresses in our windows: the gateway's page is shown instead.
    bool usesHostedPage = false;
    /// One code for Bitcoin on-chain and Lightning, where both ask for the same amount. Wallets without
    /// Lightning, or with an old reader, pay on-chain from it (dossier coins C.1), so that it is a choice.
    bool wantsUnifiedLink = false;

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

    // What only some gateways can do; the traits say which. Elsewhere the call is refused (Error::Usage).
    /// Ends a payment that nobody paid. The value is how it stands afterwards.
    [[nodiscard]] virtual Call<Snapshot> cancel(const GatewayPaymentId &id) const;
    /// The shop takes what came as enough; the gateway shall count it as paid.
    [[nodiscard]] virtual Call<Snapshot> acceptShortfall(const GatewayPaymentId &id) const;
    /// Never call it twice for one decision: look first with `readRefund`.
    [[nodiscard]] virtual Call<Refund> refund(const RefundOrder &order) const;
    [[nodiscard]] virtual Call<Refund> readRefund(const GatewayPaymentId &id, const QString &refundId) const;
    [[nodiscard]] virtual Call<QList<Balance>> balances() const;
    /// Asks for the last notice once more.
    [[nodiscard]] virtual Call<bool> resendNotice(const GatewayPaymentId &id) const;
    /// Asks for a sample notice at the account's notifyUrl.
    [[nodiscard]] virtual Call<bool> sendTestNotice() const;
    /// Tells the gateway to post to the account's notifyUrl; the value is the secret to verify with.
    [[nodiscard]] virtual Call<Secret> registerWebhook() const;
    /// Where a merchant lets the gateway make a key for this till; it posts the key to `redirect`.
    [[nodiscard]] virtual std::optional<QUrl> pairingPage(const QUrl &redirect) const;
    /// Reads the form that was posted to `redirect`. Malformed if there is not exactly one key, or it is none;
    /// Usage if it is for more than one store: a till sells for one.
    [[nodiscard]] virtual Result<Pairing> readPairing(const QByteArray &form) const;
    [[nodiscard]] virtual std::optional<PushChannel> pushChannel(const GatewayPaymentId &id) const;

    /// The questions of "test connection".
    [[nodiscard]] virtual Call<QList<KeyCheck>> testKeys() const = 0;

    /// Checks a webhook in constant time. AccessDenied if it is not authentic, Malformed if it is
    /// authentic but no notice about a payment.
    [[nodiscard]] virtual Result<Notice> verify(const HttpRequest &delivery) const = 0;

    /// What the gateway calls this coin; none if it does not have it.
    [[nodiscard]] virtual std::optional<QString> codeOf(const CoinId &coin) const = 0;
};

} // namespace tillgate
