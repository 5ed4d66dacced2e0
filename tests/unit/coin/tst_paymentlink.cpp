// SPDX-License-Identifier: Apache-2.0
#include "coin/cointable.h"
#include "coin/lightninginvoice.h"
#include "coin/linkreader.h"
#include "coin/paymentlink.h"
#include "support/addressmaker.h"

#include <QTest>

using namespace tillgate;

namespace {

constexpr char bitcoinAddress[] = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
constexpr char etherAddress[] = "0xE37c0D48d68da5c5b14E5c1a9f1CFE802776D9FF";
constexpr char stellarAddress[] = "GAJHORKJKDDEPYCD6URDFODV7CVLJ5AAOJKR6PG2VQOLWFQOF3X7XLOG";
/// BOLT 11's example over 0.025 BTC.
constexpr char invoice[] =
    "lnbc25m1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5vdhkven9v5sxyetpdeessp5zyg3zyg3zyg3z"
    "yg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygs9q5sqqqqqqqqqqqqqqqqsgq2a25dxl5hrntdtn6zvydt7d66hyzsyhqs4wdynavys42xgl6"
    "sgx9c4g7me86a27t07mdtfry458rtjr0v92cnmswpsjscgt2vcse3sgpz3uapa";

Decimal decimal(const char *text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

PaymentLinkRequest request(const char *id, const char *address, const char *amount)
{
    const Coin *coin = CoinTable::builtIn().find(CoinId(QString::fromLatin1(id)));
    if (coin == nullptr)
        qFatal("no coin %s", id);
    return {.coin = *coin, .address = QString::fromLatin1(address), .amount = decimal(amount)};
}

} // namespace

class TestPaymentLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCoinWithALinkReadsItsOwnLinkBack();
    void labelsAreCutToFortyCharacters();
    void anEncodedValueComesBackWhole();
    void aCoinWithoutALinkShowsItsAddress();
    void aTokenOfTwoMeaningsGetsNoLinkUnlessNamed();
    void aMemoThatCannotBeRightIsRefused_data();
    void aMemoThatCannotBeRightIsRefused();
    void aMissingMemoIsOnlyMissedWhereOneIsAlwaysNeeded();
    void theGatewayDecidesWhetherAStellarMemoIsANumber();
    void aDeliveredLinkMustSayTheSame_data();
    void aDeliveredLinkMustSayTheSame();
    void anInvoiceWithAnotherAmountIsNeverShown();
    void anInvoiceSaysAmountAndExpiry();
    void anInvoiceIsExpiredAMinuteEarly();
    void theTwoContentsOfTheCodeCanBeSwitched();
};

void TestPaymentLink::everyCoinWithALinkReadsItsOwnLinkBack()
{
    QRandomGenerator random(11);
    int links = 0;
    for (const Coin &coin : CoinTable::builtIn().all()) {
        for (int i = 0; i < 40; ++i) {
            const QByteArray address = test::makeAddress(coin.addressFamily, random);
            const auto amount = Decimal::fromCoefficient(1 + random.bounded(1'000'000'000), coin.decimals);
            PaymentLinkRequest wanted{.coin = coin, .address = QString::fromLatin1(address), .amount = *amount};
            wanted.label = QStringLiteral("Café & Kiosk =?#+%");
            wanted.contract = coin.token ? coin.token->contract : QString();
            if (coin.linkFamily == LinkFamily::Lightning)
                wanted.amount = std::nullopt;
            const auto link = paymentLink(wanted);
            if (!link) {
                QCOMPARE(link.error().kind, Error::Kind::NotFound);
                continue;
            }
            ++links;
            QVERIFY(checkDeliveredLink(wanted, *link));
            QVERIFY(!link->contains(u' '));
            QCOMPARE(link->count(u'+'), coin.linkScheme.count(u'+'));
            wanted.amount = decimal("123456.5");
            QVERIFY(coin.linkFamily == LinkFamily::Lightning || !checkDeliveredLink(wanted, *link));
        }
    }
    QVERIFY2(links > 1500, qPrintable(QString::number(links)));
}

void TestPaymentLink::labelsAreCutToFortyCharacters()
{
    auto wanted = request("BTC", bitcoinAddress, "1");
    wanted.label = QString(39, u'x') + QStringLiteral("\U0001F600\U0001F600");
    const QString link = paymentLink(wanted).value();
    QVERIFY2(link.endsWith(QString(39, u'x') + QStringLiteral("%F0%9F%98%80")), qPrintable(link));
}

void TestPaymentLink::anEncodedValueComesBackWhole()
{
    auto wanted = request("SOL", "2gVkYWexTHR5Hb2aLeQN3tnngvWzisFKXDUPrgMHpdST", "1");
    wanted.memo = QStringLiteral("50 % & 7+1=8? ä #");
    const QString link = paymentLink(wanted).value();
    QVERIFY(link.endsWith(u"&memo=50%20%25%20%26%207%2B1%3D8%3F%20%C3%A4%20%23"));
    QCOMPARE(readLink(wanted.coin, link)->memo, wanted.memo);
}

void TestPaymentLink::aCoinWithoutALinkShowsItsAddress()
{
    const auto wanted = request("TRX", "TJCnKsPa7y5okkXvQAidZBzqx3QyQ6sxMW", "1");
    QCOMPARE(paymentLink(wanted).error().kind, Error::Kind::NotFound);
    QCOMPARE(qrContent(wanted, QrContent::Link).value(), wanted.address);
}

void TestPaymentLink::aTokenOfTwoMeaningsGetsNoLinkUnlessNamed()
{
    auto wanted = request("USDC-POLYGON", etherAddress, "1");
    QCOMPARE(paymentLink(wanted).error().kind, Error::Kind::NotFound);
    wanted.contract = QStringLiteral("0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174");
    QCOMPARE(paymentLink(wanted).error().kind, Error::Kind::NotFound);
    wanted.contract = wanted.coin.token->contract.toLower();
    QVERIFY(paymentLink(wanted));
    auto never = request("USDT-OP", etherAddress, "1");
    never.contract = never.coin.token->contract;
    QCOMPARE(paymentLink(never).error().kind, Error::Kind::NotFound);
    QCOMPARE(qrContent(never, QrContent::Link).value(), never.address);
}

void TestPaymentLink::aMemoThatCannotBeRightIsRefused_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("memo");
    QTest::addColumn<bool>("isRight");
    const QByteArray ripple = "rG1QQv2nh2gr7RCZ1P8YYcBUKCCN633jCn";
    for (const char *tag : {"0", "1", "4294967295"})
        QTest::addRow("tag %s", tag) << QByteArray("XRP") << ripple << QString::fromLatin1(tag) << true;
    for (const char *tag : {"4294967296", "-1", "+1", "01", "1.0", "abc", "99999999999999999999"})
        QTest::addRow("tag %s", tag) << QByteArray("XRP") << ripple << QString::fromLatin1(tag) << false;
    QTest::newRow("28 bytes") << QByteArray("XLM") << QByteArray(stellarAddress) << QString(28, u'x') << true;
    QTest::newRow("29 bytes") << QByteArray("XLM") << QByteArray(stellarAddress) << QString(29, u'x') << false;
    QTest::newRow("29 bytes in 15 letters") << QByteArray("XLM") << QByteArray(stellarAddress)
                                            << QString(QString(14, u'ä') + u'x') << false;
    QTest::newRow("memo beside a muxed account")
        << QByteArray("XLM") << QByteArray("MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVAAAAAAAAAAAAAJLK")
        << "1" << false;
    QTest::newRow("memo for Bitcoin") << QByteArray("BTC") << QByteArray(bitcoinAddress) << "1" << false;
    QTest::newRow("memo for transparent Zcash")
        << QByteArray("ZEC") << QByteArray("t1V9mnyk5Z5cTNMCkLbaDwSskgJZucTLdgW") << "1" << false;
    QTest::newRow("memo for shielded Zcash")
        << QByteArray("ZEC")
        << QByteArray("zs1wkejr23wqa9ptpvv73ch3wr96lh8gnyx3689skmyttljy4nyfj69eyclukwkxrhr3rrkgxvnur0")
        << QString(512, u'x') << true;
    QTest::newRow("too long a memo for shielded Zcash")
        << QByteArray("ZEC")
        << QByteArray("zs1wkejr23wqa9ptpvv73ch3wr96lh8gnyx3689skmyttljy4nyfj69eyclukwkxrhr3rrkgxvnur0")
        << QString(513, u'x') << false;
    QTest::newRow("101 bytes for Hedera") << QByteArray("HBAR") << QByteArray("0.0.123") << QString(101, u'x') << false;
}

void TestPaymentLink::aMemoThatCannotBeRightIsRefused()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, address);
    QFETCH(QString, memo);
    QFETCH(bool, isRight);
    auto wanted = request(id.constData(), address.constData(), "1");
    wanted.memo = memo;
    QCOMPARE(checkMemo(wanted).has_value(), isRight);
    QCOMPARE(qrContent(wanted).has_value(), isRight);
}

void TestPaymentLink::aMissingMemoIsOnlyMissedWhereOneIsAlwaysNeeded()
{
    QVERIFY(!checkMemo(request("EOS", "shop11111111", "1")));
    QVERIFY(checkMemo(request("XRP", "rG1QQv2nh2gr7RCZ1P8YYcBUKCCN633jCn", "1")));
}

void TestPaymentLink::theGatewayDecidesWhetherAStellarMemoIsANumber()
{
    auto wanted = request("XLM", stellarAddress, "1");
    wanted.memo = QStringLiteral("4711");
    QVERIFY(paymentLink(wanted)->endsWith(u"memo_type=MEMO_ID"));
    wanted.memoType = QStringLiteral("text");
    QVERIFY(paymentLink(wanted)->endsWith(u"memo_type=MEMO_TEXT"));
    wanted.memoType = QStringLiteral("id");
    wanted.memo = QStringLiteral("table 4");
    QVERIFY(!paymentLink(wanted));
}

void TestPaymentLink::aDeliveredLinkMustSayTheSame_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isSame");
    const auto bitcoin = [](const char *name, const char *link, bool isSame) {
        QTest::newRow(name) << QByteArray("BTC") << QByteArray(bitcoinAddress) << QString::fromLatin1(link) << isSame;
    };
    bitcoin("exactly", "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=0.5", true);
    bitcoin("with zeros and a payjoin server",
            "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=0.50000000&pj=https://x.example/BTC/pj", true);
    bitcoin("another amount", "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=0.51", false);
    bitcoin("no amount", "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", false);
    bitcoin("amount twice", "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=0.5&amount=0.5", false);
    bitcoin("amount with an exponent", "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=5e-1", false);
    bitcoin("another address", "bitcoin:3FyVFsEyyBPzHjD3qUEgX7Jsn4tcHNZFkn?amount=0.5", false);
    bitcoin("another scheme", "litecoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=0.5", false);
    bitcoin("a key that must be understood", "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=0.5&req-x=1", false);
    bitcoin("an invoice nobody asked for",
            "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=0.5&lightning=lnbc1", false);
    bitcoin("a broken escape", "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=0.5&label=%zz", false);
    bitcoin("the bare address", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", false);
    const auto ether = [](const char *name, const char *link, bool isSame) {
        QTest::newRow(name) << QByteArray("ETH") << QByteArray(etherAddress) << QString::fromLatin1(link) << isSame;
    };
    ether("wei", "ethereum:0xE37c0D48d68da5c5b14E5c1a9f1CFE802776D9FF@1?value=500000000000000000", true);
    ether("wei with an exponent", "ethereum:0xe37c0d48d68da5c5b14e5c1a9f1cfe802776d9ff@1?value=5e17", true);
    ether("another network", "ethereum:0xE37c0D48d68da5c5b14E5c1a9f1CFE802776D9FF@56?value=500000000000000000", false);
    ether("no network", "ethereum:0xE37c0D48d68da5c5b14E5c1a9f1CFE802776D9FF?value=500000000000000000", false);
    ether("the other dialect", "ethereum:0xE37c0D48d68da5c5b14E5c1a9f1CFE802776D9FF?amount=0.5", false);
    ether("a token", "ethereum:0xdAC17F958D2ee523a2206206994597C13D831ec7@1/"
                     "transfer?address=0xE37c0D48d68da5c5b14E5c1a9f1CFE802776D9FF&uint256=500000", false);
    QTest::newRow("Bitcoin Cash in legacy form")
        << QByteArray("BCH") << QByteArray("1FQc5LdgGHMHEN9nwkjmz6tWkxhPpxBvBU")
        << "bitcoincash:qz0q3xmg38sr94rw8wg45vujah7kzma3cskxymnw06?amount=0.5" << true;
    QTest::newRow("Stellar with a memo that we do not have")
        << QByteArray("XLM") << QByteArray(stellarAddress)
        << QStringLiteral("web+stellar:pay?destination=") + QString::fromLatin1(stellarAddress) +
               QStringLiteral("&amount=0.5&memo=1&memo_type=MEMO_ID")
        << false;
}

void TestPaymentLink::aDeliveredLinkMustSayTheSame()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, address);
    QFETCH(QString, link);
    QFETCH(bool, isSame);
    const auto agreed = checkDeliveredLink(request(id.constData(), address.constData(), "0.5"), link);
    QCOMPARE(agreed.has_value(), isSame);
    if (!isSame)
        QCOMPARE(agreed.error().kind, Error::Kind::Malformed);
}

void TestPaymentLink::anInvoiceWithAnotherAmountIsNeverShown()
{
    QVERIFY(qrContent(request("BTC-LN", invoice, "0.025")));
    QVERIFY(!qrContent(request("BTC-LN", invoice, "0.02500001")));
    QVERIFY(!qrContent(request("BTC-LN", invoice, "0.02499999")));
    QVERIFY(qrContent(request("BTC-LN", invoice, "0.02500000999")));
    auto unified = request("BTC", bitcoinAddress, "0.025");
    unified.lightningInvoice = QString::fromLatin1(invoice);
    QVERIFY(paymentLink(unified)->endsWith(u"&lightning=" + unified.lightningInvoice));
    unified.amount = decimal("0.02500001");
    QVERIFY(!paymentLink(unified));
    auto other = request("LTC", "LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1", "0.025");
    other.lightningInvoice = QString::fromLatin1(invoice);
    QVERIFY(!paymentLink(other));
}

void TestPaymentLink::anInvoiceSaysAmountAndExpiry()
{
    const auto read = readLightningInvoice(ChainNetwork::Main, QByteArray(invoice).toUpper());
    QVERIFY(read);
    QCOMPARE(read->amount->toString(), QStringLiteral("0.025"));
    QCOMPARE(read->createdAt.toSecsSinceEpoch(), 1496314658);
    QCOMPARE(read->validFor, std::chrono::seconds(3600));
    QVERIFY(!readLightningInvoice(ChainNetwork::Test, invoice));
    QVERIFY(!readLightningInvoice(ChainNetwork::Main, "lnbc1"));
}

void TestPaymentLink::anInvoiceIsExpiredAMinuteEarly()
{
    const auto read = readLightningInvoice(ChainNetwork::Main, invoice);
    QVERIFY(read);
    QVERIFY(!read->isExpired(read->createdAt.addSecs(3540)));
    QVERIFY(read->isExpired(read->createdAt.addSecs(3541)));
}

void TestPaymentLink::theTwoContentsOfTheCodeCanBeSwitched()
{
    const auto bitcoin = request("BTC", bitcoinAddress, "0.5");
    QCOMPARE(qrContent(bitcoin, QrContent::Address).value(), bitcoin.address);
    QCOMPARE(qrContent(bitcoin, QrContent::Link).value(), paymentLink(bitcoin).value());
    const auto token = request("USDT-ERC20", etherAddress, "0.5");
    QCOMPARE(qrContent(token).value(), token.address);
    QVERIFY(qrContent(token, QrContent::Link)->startsWith(u"ethereum:0xdAC17F958D2ee523a2206206994597C13D831ec7@1/"));
    const auto lightning = request("BTC-LN", invoice, "0.025");
    QCOMPARE(qrContent(lightning, QrContent::Address).value(), QString::fromLatin1(invoice).toUpper());
    QCOMPARE(paymentLink(lightning).value(), QStringLiteral("lightning:") + QString::fromLatin1(invoice));
}

QTEST_APPLESS_MAIN(TestPaymentLink)
#include "tst_paymentlink.moc"
