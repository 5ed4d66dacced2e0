// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/replies.h"

#include "coin/lightninginvoice.h"
#include "coin/payable.h"
#include "gateway/answerreader.h"
#include "gateway/btcpay/methods.h"

#include <algorithm>

namespace tillgate::btcpay {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

/// The text of a Lightning invoice names an amount of its own: it must be the one that is asked for.
Result<void> checkInvoiceText(const QString &text, const Decimal &due)
{
    for (const ChainNetwork network : {ChainNetwork::Main, ChainNetwork::Test, ChainNetwork::Regtest, ChainNetwork::Signet}) {
        const Result<LightningInvoice> invoice = readLightningInvoice(network, text.toLatin1());
        if (invoice && !invoice->isFor(due))
            return malformed(QStringLiteral("The Lightning invoice does not ask for %1.").arg(due.toShortString()));
    }
    return {}; // one that nobody can read is refused before it is shown (`checkedQuote`)
}

/// The Lightning invoice of the same BTCPay invoice; none if it asks for another amount, as a surcharge for
/// the chain makes it: one code must not ask for two prices (dossier coins C.1).
std::optional<QString> lightningFor(const QList<Method> &methods, const Decimal &due)
{
    const auto found = std::find_if(methods.begin(), methods.end(), [&](const Method &method) {
        return method.code == lightningBitcoin && method.isActivated && method.destination && method.due == due;
    });
    const bool isGood = found != methods.end() && checkInvoiceText(*found->destination, due).has_value();
    return isGood ? found->destination : std::nullopt;
}

Result<Quote> quoteFor(const Invoice &invoice, const Method &method, const Asked &asked)
{
    // What is still due, not the whole: another till's hand may have paid a part already.
    if (!method.due.isPositive())
        return malformed(QStringLiteral("The answer's \"due\" is not above zero."));
    if (!invoice.createdAt || !invoice.expiresAt || *invoice.expiresAt <= *invoice.createdAt)
        return malformed(QStringLiteral("The answer does not say how long the price is held."));
    const Result<Decimal> payable = payableAmount(asked.coin, method.due);
    if (!payable)
        return fail(payable.error());
    if (const Result<void> text = isLightning(method.code) ? checkInvoiceText(*method.destination, method.due) : Result<void>(); !text)
        return fail(text.error());
    return Quote{.gatewayId = invoice.id,
                 .coin = asked.coin.id,
                 .address = *method.destination,
                 .normalAddress = {},
                 .memo = std::nullopt,
                 .quotedCoins = method.due,
                 .payableCoins = *payable,
                 .openedAt = *invoice.createdAt,
                 .priceHeldUntil = *invoice.expiresAt,
                 .watchedUntil = invoice.watchedUntil,
                 .isFixedRate = true,
                 .contract = std::nullopt};
}

} // namespace

Result<Invoice> understandOpened(const Json &json, const Asked &asked)
{
    // A redirect turns the POST into a GET, whose answer is the list of invoices (dossier btcpay 8.1).
    const Result<Invoice> invoice = understandInvoice(json);
    if (!invoice)
        return invoice;
    AnswerReader reader(json);
    reader.requireCode(u"currency", asked.price.currency().code());
    reader.require(!invoice->isTopUp, QStringLiteral("The answer's invoice takes any amount."));
    reader.require(invoice->amount == asked.price.amount(),
                   QStringLiteral("The answer's price is not %1.").arg(asked.price.toString()));
    reader.require(!invoice->reference || *invoice->reference == asked.reference.text(),
                   QStringLiteral("The answer is about another order."));
    reader.require(invoice->storeId.isEmpty() || invoice->storeId == asked.storeId,
                   QStringLiteral("The answer is about another store."));
    if (reader.error())
        return fail(*reader.error());
    return invoice;
}

Result<std::optional<Quote>> quoteOf(const Invoice &invoice, const QList<Method> &methods, const Asked &asked)
{
    const auto method = std::find_if(methods.begin(), methods.end(),
                                     [&](const Method &entry) { return entry.code == asked.code; });
    if (method == methods.end()) {
        return fail(Error::Kind::CoinUnavailable,
                    QStringLiteral("The store cannot take %1 just now.").arg(asked.coin.readOut));
    }
    if (!method->destination || !method->isActivated)
        return std::optional<Quote>();
    return quoteFor(invoice, *method, asked).map([&](Quote quote) {
        if (asked.wantsUnified && asked.code == onChainBitcoin)
            quote.lightningInvoice = lightningFor(methods, method->due);
        return std::optional(std::move(quote));
    });
}

} // namespace tillgate::btcpay
