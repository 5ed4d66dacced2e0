// SPDX-License-Identifier: Apache-2.0
#include "gateway/quotecheck.h"

#include "coin/address.h"
#include "coin/payable.h"
#include "coin/paymentlink.h"

#include <QUuid>

#include <algorithm>

namespace tillgate {

namespace {

using Environment = AccountSettings::Environment;

tl::unexpected<Error> rejected(const QString &reason)
{
    return fail(Error::Kind::Rejected, reason);
}

/// Digits, letters and "_" only, or a UUID (CoinGate's sandbox): such a text can harm nobody, and no wallet
/// takes it.
bool isScriptedAddress(const QString &address)
{
    constexpr qsizetype uuidLength = 36;
    if (address.size() == uuidLength && !QUuid::fromString(address).isNull())
        return true;
    const bool isPlain = std::all_of(address.begin(), address.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('_'));
    });
    return isPlain && address.size() <= 100
        && address.startsWith(QStringLiteral("sandbox_"), Qt::CaseInsensitive);
}

Result<AddressVerdict> checkedAddress(const Quote &quote, const Coin &coin, ChainNetwork network)
{
    AddressVerdict verdict = checkAddress(coin, network, quote.address);
    if (!verdict.ok) {
        return rejected(QStringLiteral("The gateway's address for %1 cannot be shown: %2")
                            .arg(coin.readOut, verdict.sentence));
    }
    return verdict;
}

Result<void> checkCoin(const Quote &quote, const Coin &coin)
{
    if (quote.coin != coin.id)
        return rejected(QStringLiteral("The gateway offered another coin than %1.").arg(coin.readOut));
    return {};
}

Result<void> checkAmount(const Quote &quote, const Coin &coin)
{
    if (!quote.quotedCoins.isPositive())
        return rejected(QStringLiteral("The gateway's amount of %1 is not above zero.").arg(coin.readOut));
    const Result<Decimal> payable = payableAmount(coin, quote.quotedCoins);
    if (!payable || *payable != quote.payableCoins)
        return rejected(QStringLiteral("The amount to pay does not follow from the gateway's amount."));
    return {};
}

Result<void> checkContract(const Quote &quote, const Coin &coin, ChainNetwork network)
{
    if (!quote.contract)
        return {};
    if (!coin.token)
        return rejected(
            QStringLiteral("The gateway names a token contract, but %1 is no token.").arg(coin.readOut));
    const AddressVerdict verdict = checkAddressForm(coin.addressFamily, network, quote.contract->toUtf8());
    if (!verdict.ok || verdict.identity != coin.token->identity) {
        return rejected(QStringLiteral("The gateway means another token than our %1: its contract is %2.")
                            .arg(coin.readOut, *quote.contract));
    }
    return {};
}

Result<void> checkQuotedMemo(const Quote &quote, const Coin &coin, ChainNetwork network,
                             const AddressVerdict &address)
{
    const Result<void> memo = checkMemo(
        {.coin = coin, .network = network, .address = quote.address, .memo = quote.memo.value_or(QString())});
    if (!memo) {
        return rejected(QStringLiteral("The gateway's memo for %1 cannot be used: %2")
                            .arg(coin.readOut, memo.error().detail));
    }
    // Gateways share one address of these coins among all customers: only the memo tells them apart.
    const bool isShared = coin.memoAlwaysNeeded || coin.memo == MemoKind::DestinationTag
        || (coin.memo == MemoKind::StellarMemo && address.form != u"muxed");
    if (!quote.memo && isShared) {
        return rejected(QStringLiteral("The gateway gave no %1, without which %2 cannot be matched.")
                            .arg(coin.memoName, coin.readOut));
    }
    return {};
}

/// The address in its normal form, once address and memo fit each other.
Result<QString> checkedDestination(const Quote &quote, const Coin &coin, ChainNetwork network)
{
    return checkedAddress(quote, coin, network).and_then([&](const AddressVerdict &address) {
        return checkQuotedMemo(quote, coin, network, address).map([&] { return address.normal; });
    });
}

/// A page that the customer opens on the phone: nothing but an ordinary secure address, no tricks in it.
Result<void> checkPage(const QUrl &page, Environment environment)
{
    const bool isPractice = environment == Environment::Practice || environment == Environment::SelfHosted;
    const bool isSafe = page.scheme() == QLatin1String("https")
        || (isPractice && page.scheme() == QLatin1String("http"));
    constexpr qsizetype longest = 500;
    if (!page.isValid() || page.host().isEmpty() || !isSafe || !page.userInfo().isEmpty()
        || page.toEncoded().size() > longest) {
        return rejected(QStringLiteral("The gateway's payment page cannot be shown: it is no ordinary https address."));
    }
    return {};
}

} // namespace

Result<Quote> checkedQuote(const Quote &quote, const Coin &coin, ChainNetwork network,
                           Environment environment)
{
    if (quote.pageUrl) {
        if (const Result<void> page = checkPage(*quote.pageUrl, environment); !page)
            return fail(page.error());
    }
    if (quote.isPageOnly())
        return checkCoin(quote, coin).map([&] { return quote; });
    const bool isScripted = environment == Environment::Sandbox && isScriptedAddress(quote.address);
    const Result<QString> address = checkCoin(quote, coin)
                                        .and_then([&] { return checkAmount(quote, coin); })
                                        .and_then([&] { return checkContract(quote, coin, network); })
                                        .and_then([&] {
                                            return isScripted ? Result<QString>(quote.address)
                                                              : checkedDestination(quote, coin, network);
                                        });
    if (!address)
        return fail(address.error());
    Quote checked = quote;
    checked.normalAddress = *address;
    return checked;
}

} // namespace tillgate
