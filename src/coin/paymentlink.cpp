// SPDX-License-Identifier: Apache-2.0
#include "coin/paymentlink.h"

#include "coin/address.h"
#include "coin/lightninginvoice.h"
#include "coin/linkreader.h"
#include "coin/linkwriter.h"
#include "coin/memo.h"
#include "coin/payable.h"

namespace tillgate {

namespace {

tl::unexpected<Error> usage(QString detail)
{
    return fail(Error::Kind::Usage, std::move(detail));
}

tl::unexpected<Error> noLink(const Coin &coin, const QString &why)
{
    return fail(Error::Kind::NotFound, QStringLiteral("No payment link for %1: %2").arg(coin.readOut, why));
}

tl::unexpected<Error> differs(const QString &what)
{
    return fail(Error::Kind::Malformed, QStringLiteral("The payment link says another %1.").arg(what));
}

/// The invoice of BTC-LN must ask for what the gateway quoted (dossier coins B.22).
Result<void> checkInvoiceAmount(const PaymentLinkRequest &request)
{
    if (request.coin.addressFamily != AddressFamily::Lightning || !request.amount)
        return {};
    const auto invoice = readLightningInvoice(request.network, request.address.toUtf8());
    if (!invoice)
        return fail(invoice.error());
    if (!invoice->isFor(*request.amount))
        return usage(QStringLiteral("The Lightning invoice asks for another amount than the gateway quoted."));
    return {};
}

/// Everything that a QR code of any content depends on; the address in its normal form on success.
Result<AddressVerdict> checkRequest(const PaymentLinkRequest &request)
{
    AddressVerdict address = checkAddress(request.coin, request.network, request.address);
    if (!address.ok)
        return usage(address.sentence);
    if (request.amount) {
        if (const auto units = chainUnits(request.coin, *request.amount); !units)
            return fail(units.error());
    }
    if (const auto memo = checkMemoText(request, address); !memo)
        return fail(memo.error());
    if (const auto invoice = checkInvoiceAmount(request); !invoice)
        return fail(invoice.error());
    return address;
}

/// Dossier coins A.4: another contract is another token, and some names stand for two.
Result<void> checkTokenRule(const PaymentLinkRequest &request)
{
    const Coin &coin = request.coin;
    if (!coin.token)
        return {};
    if (coin.tokenLinkRule == TokenLinkRule::Never)
        return noLink(coin, QStringLiteral("two tokens share its name."));
    if (request.contract.isEmpty())
        return coin.tokenLinkRule == TokenLinkRule::Always
            ? Result<void>()
            : noLink(coin, QStringLiteral("two tokens share its name, and the gateway does not say which."));
    const AddressVerdict named = checkAddressForm(coin.addressFamily, request.network, request.contract.toUtf8());
    if (named.identity != coin.token->identity)
        return noLink(coin, QStringLiteral("the gateway names another token contract."));
    return {};
}

/// Wallets refuse the whole link if the two amounts differ (dossier coins C.1).
Result<void> checkUnified(const PaymentLinkRequest &request)
{
    if (request.lightningInvoice.isEmpty())
        return {};
    if (request.coin.addressFamily != AddressFamily::Bitcoin)
        return usage(QStringLiteral("Only a Bitcoin link can carry a Lightning invoice."));
    const auto invoice = readLightningInvoice(request.network, request.lightningInvoice.toUtf8());
    if (!invoice)
        return usage(invoice.error().detail);
    if (!request.amount || !invoice->amount || *invoice->amount != *request.amount)
        return usage(QStringLiteral("The Lightning invoice asks for another amount: show two codes instead."));
    return {};
}

Result<void> compare(const PaymentLinkRequest &request, const ReadLink &link)
{
    const Coin &coin = request.coin;
    if (!isSameAddress(coin, request.network, request.address, link.address))
        return differs(QStringLiteral("address"));
    const bool amountIsInside = coin.linkFamily == LinkFamily::Lightning;
    if (!amountIsInside && (link.amount.has_value() != request.amount.has_value()
                            || (link.amount && *link.amount != *request.amount)))
        return differs(QStringLiteral("amount"));
    const bool sameToken =
        coin.token ? isSameAddress(coin, request.network, coin.token->contract, link.contract) : link.contract.isEmpty();
    if (!sameToken)
        return differs(QStringLiteral("token"));
    if (coin.linkFamily == LinkFamily::Eip681 && link.chainId != coin.chainId)
        return differs(QStringLiteral("network"));
    if (link.memo != request.memo)
        return differs(QStringLiteral("memo"));
    if (link.lightningInvoice.toLower() != request.lightningInvoice.toLower())
        return differs(QStringLiteral("Lightning invoice"));
    return {};
}

} // namespace

Result<QString> paymentLink(const PaymentLinkRequest &request)
{
    const auto address = checkRequest(request);
    if (!address)
        return fail(address.error());
    if (request.coin.linkFamily == LinkFamily::None)
        return noLink(request.coin, QStringLiteral("there is no link that wallets read."));
    for (const auto &rule : {checkTokenRule(request), checkUnified(request)}) {
        if (!rule)
            return fail(rule.error());
    }
    auto link = writeLink(request, *address);
    if (!link)
        return link;
    if (const auto readBack = checkDeliveredLink(request, *link); !readBack)
        return fail(readBack.error());
    return link;
}

Result<QString> qrContent(const PaymentLinkRequest &request, QrContent wanted)
{
    const auto address = checkRequest(request);
    if (!address)
        return fail(address.error());
    const bool isInvoice = request.coin.addressFamily == AddressFamily::Lightning;
    if (wanted == QrContent::Address)
        return isInvoice ? address->normal.toUpper() : address->normal;
    auto link = paymentLink(request);
    if (!link && link.error().kind == Error::Kind::NotFound)
        return address->normal;
    // Readers must take upper case, and the code gets smaller (dossier coins C.4); the scheme stays lower.
    if (link && isInvoice)
        return QString(request.coin.linkScheme + u':' + address->normal.toUpper());
    return link;
}

Result<QString> qrContent(const PaymentLinkRequest &request)
{
    return qrContent(request, request.coin.qrDefault);
}

Result<void> checkDeliveredLink(const PaymentLinkRequest &request, QStringView link)
{
    const auto read = readLink(request.coin, link);
    if (!read)
        return fail(read.error());
    return compare(request, *read);
}

} // namespace tillgate
