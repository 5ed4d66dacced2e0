// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/dealings.h"
#include "gateway/traits.h"
#include "sale/quote.h"
#include "sale/snapshot.h"
#include "wire/call.h"

#include <memory>

namespace tillgate {

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
