// SPDX-License-Identifier: Apache-2.0
#include "gateway/quotecheck.h"
#include "unit/gateway/account.h"

using namespace tillgate;
using namespace tillgate::test;
using Environment = AccountSettings::Environment;
Q_DECLARE_METATYPE(tillgate::Quote)

namespace {

const Coin &coin(const QString &id)
{
    return *CoinTable::builtIn().find(CoinId(id));
}

Quote quoteOf(const QString &coinId, const QString &address, const QString &amount = QStringLiteral("1.5"))
{
    return {.gatewayId = GatewayPaymentId(QStringLiteral("1")),
            .coin = CoinId(coinId),
            .address = address,
            .normalAddress = {},
            .memo = std::nullopt,
            .quotedCoins = decimal(amount),
            .payableCoins = decimal(amount),
            .openedAt = {},
            .priceHeldUntil = {},
            .watchedUntil = std::nullopt,
            .contract = std::nullopt};
}

const QString btcAddress = QStringLiteral("3FyVFsEyyBPzHjD3qUEgX7Jsn4tcHNZFkn");
const QString ethAddress = QStringLiteral("0xc6d9d2cd449a754c494264e1809c50e34d64562b");
const QString xrpAddress = QStringLiteral("rG1QQv2nh2gr7RCZ1P8YYcBUKCCN633jCn");

} // namespace

class TestQuoteCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesWhatACustomerCanPay_data();
    void passesWhatACustomerCanPay();
    void stopsWhatWouldLoseMoney_data();
    void stopsWhatWouldLoseMoney();
    void takesScriptedAddressesInTheSandboxOnly();
};

void TestQuoteCheck::passesWhatACustomerCanPay_data()
{
    QTest::addColumn<Quote>("quote");
    QTest::newRow("bitcoin") << quoteOf(QStringLiteral("BTC"), btcAddress);
    QTest::newRow("ether in lower case") << quoteOf(QStringLiteral("ETH"), ethAddress);
    Quote tagged = quoteOf(QStringLiteral("XRP"), xrpAddress);
    tagged.memo = QStringLiteral("430972571");
    QTest::newRow("tag") << tagged;
    Quote zero = tagged;
    zero.memo = QStringLiteral("0");
    QTest::newRow("tag 0 is a tag") << zero;
    QTest::newRow("stellar address with its number inside")
        << quoteOf(QStringLiteral("XLM"), QStringLiteral("MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVAAAAAAAAAAAAAJLK"));
    Quote token = quoteOf(QStringLiteral("USDT-ERC20"), ethAddress);
    token.contract = QStringLiteral("0xdac17f958d2ee523a2206206994597c13d831ec7");
    QTest::newRow("the token's own contract, spelled differently") << token;
}

void TestQuoteCheck::passesWhatACustomerCanPay()
{
    QFETCH(const Quote, quote);
    const Result<Quote> checked = checkedQuote(quote, coin(quote.coin.text()), ChainNetwork::Main);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    QVERIFY(!checked->normalAddress.isEmpty());
    QCOMPARE(checked->normalAddress.toLower(), quote.address.toLower());
    QCOMPARE(checked->address, quote.address);
}

void TestQuoteCheck::stopsWhatWouldLoseMoney_data()
{
    QTest::addColumn<Quote>("quote");
    QTest::addColumn<QString>("coinId");
    const auto row = [](const char *name, const Quote &quote, const QString &coinId = {}) {
        QTest::newRow(name) << quote << (coinId.isEmpty() ? quote.coin.text() : coinId);
    };
    row("a character changed", quoteOf(QStringLiteral("BTC"), QStringLiteral("3FyVFsEyyBPzHjD3qUEgX7Jsn4tcHNZFkm")));
    row("a blank", quoteOf(QStringLiteral("BTC"), btcAddress + QLatin1Char(' ')));
    row("no address", quoteOf(QStringLiteral("BTC"), QString()));
    row("another coin's address", quoteOf(QStringLiteral("USDT-TRC20"), ethAddress));
    row("a test network's address", quoteOf(QStringLiteral("BTC"), QStringLiteral("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx")));
    row("the token's contract as address", quoteOf(QStringLiteral("USDT-ERC20"), QStringLiteral("0xdAC17F958D2ee523a2206206994597C13D831ec7")));
    row("another coin than asked", quoteOf(QStringLiteral("BTC"), btcAddress), QStringLiteral("LTC"));
    row("nothing to pay", quoteOf(QStringLiteral("BTC"), btcAddress, QStringLiteral("0")));
    row("a negative amount", quoteOf(QStringLiteral("BTC"), btcAddress, QStringLiteral("-1")));
    row("an amount that nobody can send", quoteOf(QStringLiteral("XRP"), xrpAddress, QStringLiteral("19.36121163")));
    row("no tag for a shared address", quoteOf(QStringLiteral("XRP"), xrpAddress));
    Quote tagged = quoteOf(QStringLiteral("XRP"), xrpAddress);
    tagged.memo = QStringLiteral("4294967296");
    row("an impossible tag", tagged);
    Quote noted = quoteOf(QStringLiteral("BTC"), btcAddress);
    noted.memo = QStringLiteral("12");
    row("a memo that the coin cannot carry", noted);
    Quote bridged = quoteOf(QStringLiteral("USDC-ARB"), ethAddress);
    bridged.contract = QStringLiteral("0xFF970A61A04b1cA14834A43f5dE4533eBDDB5CC8");
    row("the bridged token instead of the native one", bridged);
    Quote plain = quoteOf(QStringLiteral("ETH"), ethAddress);
    plain.contract = QStringLiteral("0xdAC17F958D2ee523a2206206994597C13D831ec7");
    row("a contract for a coin that is no token", plain);
    row("scripted address in production", quoteOf(QStringLiteral("ADA"), QStringLiteral("sandBox_ada_address")));
}

void TestQuoteCheck::stopsWhatWouldLoseMoney()
{
    QFETCH(const Quote, quote);
    QFETCH(const QString, coinId);
    const Result<Quote> checked = checkedQuote(quote, coin(coinId), ChainNetwork::Main);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::Rejected);
    QVERIFY2(checked.error().detail.endsWith(QLatin1Char('.')), qPrintable(checked.error().detail));
}

void TestQuoteCheck::takesScriptedAddressesInTheSandboxOnly()
{
    const Quote quote = quoteOf(QStringLiteral("ADA"), QStringLiteral("sandBox_ada_address"));
    const Coin &ada = coin(QStringLiteral("ADA"));
    for (const Environment environment : {Environment::Production, Environment::Practice, Environment::SelfHosted})
        QVERIFY(!checkedQuote(quote, ada, ChainNetwork::Main, environment));
    const Result<Quote> checked = checkedQuote(quote, ada, ChainNetwork::Main, Environment::Sandbox);
    QCOMPARE(checked->normalAddress, quote.address);
    Quote tricky = quote;
    tricky.address = QStringLiteral("c9a71333-2ab9-4e66-a50d-d111f732cb08"); // CoinGate's sandbox
    QVERIFY(checkedQuote(tricky, ada, ChainNetwork::Main, Environment::Sandbox));
    QVERIFY(!checkedQuote(tricky, ada, ChainNetwork::Main, Environment::Production));
    tricky.address = QStringLiteral("sandBox_ada?amount=1");
    QVERIFY(!checkedQuote(tricky, ada, ChainNetwork::Main, Environment::Sandbox));
}

QTEST_GUILESS_MAIN(TestQuoteCheck)
#include "tst_quotecheck.moc"
