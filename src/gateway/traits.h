// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

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

} // namespace tillgate
