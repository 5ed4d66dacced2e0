// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/relayedaccount.h"

#include "coin/address.h"
#include "coin/paymentlink.h"

#include <QTest>

using namespace tillgate;

namespace {

QByteArray plainAnswer(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// Six practice gateways at once: which one takes a sale, which coins are on the till, and where a sale goes
/// when its gateway does not open it.
class TestGatewayChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_till = std::make_unique<test::ShopFixture>();
        m_till->start();
        QVERIFY(m_till->becomes([this] { return !m_till->shop().shelf().isLoading(); }));
    }
    void cleanup() { m_till.reset(); }

    void goesToTheNextGatewayWithOneKey();
    void asksTheCheapestFirst();
    void opensNothingWhileSomebodyTypesAndChooses();
    void offersACoinOnceItsGatewayAnswers();
    void staysWhereThePaymentIsOpen();
    void paysThroughAGatewaysPage();
    void namesACoinThatCostsMoreThanTheShopLikes();
    void saysNothingOfACostThatNoGatewayTells();
    void hidesACoinThatTheManagerSwitchedOff();
    void offersAnUnusualCoinOnlyWhenSwitchedOn();
    void remembersTheBareAddressForACoin();
    void sellsAForeignCoinWithThePlainAddress();
    void knowsAForeignCoinByTheGatewaysNameOnly();

private:
    [[nodiscard]] bool isOffered(const char *coin)
    {
        const QList<TenderChoice> tenders = m_till->checkout().view().tenders;
        return std::any_of(tenders.begin(), tenders.end(), [&](const TenderChoice &tender) {
            return tender.coin.text() == QLatin1String(coin);
        });
    }
    void askFirst(const char *account, int costLimit)
    {
        ShopSettings settings = m_till->shop().settings();
        settings.gateways.order = {QString::fromLatin1(account)};
        settings.gateways.costLimit = costLimit;
        QVERIFY(m_till->shop().saveSettings(settings));
    }
    [[nodiscard]] std::optional<Decimal> costOf(const char *coin)
    {
        const QList<TenderChoice> tenders = m_till->checkout().view().tenders;
        for (const TenderChoice &tender : tenders) {
            if (tender.coin.text() == QLatin1String(coin))
                return tender.costPercent;
        }
        return std::nullopt;
    }
    void spoil(const char *provider)
    {
        const practice::Fault fault{.kind = practice::Fault::Kind::TooManyRequests, .retryAfter = std::nullopt};
        QVERIFY(m_till->practice().setFault(QString::fromLatin1(provider), fault));
    }

    std::unique_ptr<test::ShopFixture> m_till;
};

void TestGatewayChoice::goesToTheNextGatewayWithOneKey()
{
    spoil("nowpayments");
    m_till->charge(2350);
    QVERIFY(m_till->reaches(PaymentStage::Refused, 60000));
    const SaleId sale = m_till->payment()->sale;
    const AccountName next = m_till->checkout().view().payment->nextAccount;
    QCOMPARE(next.text(), QStringLiteral("Practice Plisio"));
    m_till->checkout().tryNextGateway();
    QVERIFY(m_till->reaches(PaymentStage::Waiting));
    QCOMPARE(m_till->payment()->sale, sale);
    QCOMPARE(m_till->payment()->account, next);
    QCOMPARE(m_till->openedAtGateway(), 1);
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
    QVERIFY(m_till->journalIsSound());
}

void TestGatewayChoice::asksTheCheapestFirst()
{
    // Both tell a rate of their own: CoinGate asks for half the coins that NOWPayments asks for.
    const auto dear = test::putRelayInFront(*m_till, "Practice NOWPayments");
    dear->decideBy([](const QByteArray &line) {
        return line.contains("/estimate?") ? test::Relay::Action{.answer = plainAnswer(R"({"currency_from":"eur","amount_from":23.5,"currency_to":"btc","estimated_amount":"0.00080000"})")}
                                           : test::Relay::Action();
    });
    const auto cheap = test::putRelayInFront(*m_till, "Practice CoinGate");
    cheap->decideBy([](const QByteArray &line) {
        return line.contains("/rates/") ? test::Relay::Action{.answer = plainAnswer("58750.0")} : test::Relay::Action();
    });
    ShopSettings settings = m_till->shop().settings();
    settings.gateways.rule = GatewayRule::Cheapest;
    settings.gateways.order = {QStringLiteral("Practice NOWPayments"), QStringLiteral("Practice CoinGate")};
    settings.gateways.orderByCoin.clear();
    QVERIFY(m_till->shop().saveSettings(settings));
    for (const char *other : {"plisio", "btcpay", "cryptomus", "xaigate"})
        spoil(other);
    SaleEntry entry(m_till->shop().settings().currency);
    for (const int digit : {2, 3})
        entry.typeDigit(digit);
    m_till->checkout().setEntry(entry);
    m_till->checkout().askForCoin();
    const auto accountOfBitcoin = [this] {
        for (const TenderChoice &tender : m_till->checkout().view().tenders) {
            if (tender.coin.text() == QLatin1String("BTC"))
                return tender.account.text();
        }
        return QString();
    };
    QVERIFY(m_till->becomes([&] { return accountOfBitcoin() == QLatin1String("Practice CoinGate"); }));
    spoil("coingate");
    m_till->checkout().chooseCoin(CoinId(QStringLiteral("BTC")));
    m_till->checkout().charge();
    QVERIFY(m_till->reaches(PaymentStage::Refused));
    QCOMPARE(m_till->payment()->account.text(), QStringLiteral("Practice CoinGate"));
    QCOMPARE(m_till->checkout().view().payment->nextAccount.text(), QStringLiteral("Practice NOWPayments"));
    m_till->checkout().tryNextGateway();
    QVERIFY(m_till->reaches(PaymentStage::Waiting));
    QCOMPARE(m_till->payment()->account.text(), QStringLiteral("Practice NOWPayments"));
}

void TestGatewayChoice::opensNothingWhileSomebodyTypesAndChooses()
{
    // Each invoice uses up an address (dossier btcpay 8.17).
    SaleEntry entry(m_till->shop().settings().currency);
    for (const int digit : {2, 3, 5, 0}) {
        entry.typeDigit(digit);
        m_till->checkout().setEntry(entry);
    }
    m_till->checkout().askForCoin();
    for (const TenderChoice &tender : m_till->checkout().view().tenders)
        m_till->checkout().chooseCoin(tender.coin);
    m_till->checkout().goBack();
    QVERIFY(!m_till->payment());
    QCOMPARE(m_till->openedAtGateway(), 0);
}

void TestGatewayChoice::offersACoinOnceItsGatewayAnswers()
{
    // Only BTCPay Server has Lightning here; it is down when the till is switched on.
    QVERIFY(isOffered("BTC-LN"));
    QVERIFY(m_till->practice().setFault(QStringLiteral("btcpay"), practice::Fault{.kind = practice::Fault::Kind::Down, .retryAfter = std::nullopt}));
    m_till->stop();
    m_till->start();
    QVERIFY(m_till->becomes([this] { return !m_till->shop().shelf().isLoading(); }));
    QVERIFY(!isOffered("BTC-LN"));
    QVERIFY(m_till->practice().setFault(QStringLiteral("btcpay"), std::nullopt));
    QVERIFY2(m_till->becomes([this] { return isOffered("BTC-LN"); }, 30000), "nobody has to restart the till");
    QVERIFY(!m_till->shop().shelf().problem());
}

void TestGatewayChoice::staysWhereThePaymentIsOpen()
{
    QVERIFY(m_till->showCode(2350));
    QVERIFY(m_till->checkout().view().payment->nextAccount.isEmpty());
    const PaymentReference reference = m_till->payment()->reference;
    m_till->checkout().tryNextGateway();
    QCOMPARE(m_till->payment()->reference, reference);
    QCOMPARE(m_till->openedAtGateway(), 1);
}

void TestGatewayChoice::paysThroughAGatewaysPage()
{
    for (const char *provider : {"nowpayments", "plisio", "coingate", "btcpay", "cryptomus"})
        spoil(provider);
    m_till->charge(1200, "USDT-TRC20");
    while (m_till->reaches(PaymentStage::Refused, 60000) && !m_till->checkout().view().payment->nextAccount.isEmpty()) {
        m_till->checkout().tryNextGateway();
        QVERIFY(m_till->becomes([this] { return m_till->stage() != PaymentStage::Refused; }));
        if (m_till->payment()->account.text() == QLatin1String("Practice XAIGATE"))
            break;
    }
    QVERIFY(m_till->reaches(PaymentStage::Waiting));
    const PaymentView view = *m_till->checkout().view().payment;
    QVERIFY(view.payment.quote->isPageOnly());
    QCOMPARE(view.qrText, view.payment.quote->pageUrl->toString(QUrl::FullyEncoded));
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
}

void TestGatewayChoice::namesACoinThatCostsMoreThanTheShopLikes()
{
    askFirst("Practice Cryptomus", 1);
    QCOMPARE(costOf("BTC").value_or(Decimal()).toShortString(), QStringLiteral("2"));
    m_till->charge(2350);
    const TillView told = m_till->checkout().view();
    QVERIFY(told.swap);
    QCOMPARE(told.swap->costPercent->toShortString(), QStringLiteral("2"));
    QVERIFY(!told.swap->minimum);
    QVERIFY(!told.payment && m_till->sales().isEmpty()); // nothing was asked of the gateway
    const auto next = std::find_if(told.tenders.begin(), told.tenders.end(), [](const TenderChoice &row) { return row.isChosen; });
    QVERIFY(next != told.tenders.end());
    QVERIFY(next->isAvailable && !next->costPercent && next->coin.text() != QLatin1String("BTC"));
    // Whoever takes it all the same is not told twice.
    m_till->checkout().chooseCoin(CoinId(QStringLiteral("BTC")));
    m_till->checkout().charge();
    QVERIFY(m_till->becomes([this] { return m_till->payment().has_value(); }));
    QCOMPARE(m_till->payment()->coin.text(), QStringLiteral("BTC"));
    QCOMPARE(m_till->payment()->account.text(), QStringLiteral("Practice Cryptomus"));
}

void TestGatewayChoice::saysNothingOfACostThatNoGatewayTells()
{
    askFirst("Practice Cryptomus", 2); // what it keeps is not above that
    QVERIFY(!costOf("BTC"));
    askFirst("Practice NOWPayments", 1);
    QVERIFY(!costOf("BTC"));
    m_till->charge(2350);
    QVERIFY(!m_till->checkout().view().swap);
    QVERIFY(m_till->becomes([this] { return m_till->payment().has_value(); }));
}

void TestGatewayChoice::hidesACoinThatTheManagerSwitchedOff()
{
    QVERIFY(isOffered("LTC"));
    QVERIFY(m_till->shop().switchCoin(CoinId(QStringLiteral("LTC")), false));
    QVERIFY(!isOffered("LTC"));
    m_till->stop();
    m_till->start();
    QVERIFY(!isOffered("LTC"));
    QVERIFY(m_till->shop().switchCoin(CoinId(QStringLiteral("LTC")), true));
    QVERIFY(isOffered("LTC"));
}

void TestGatewayChoice::offersAnUnusualCoinOnlyWhenSwitchedOn()
{
    const QList<CoinSwitch> all = m_till->shop().shelf().switches();
    const auto unusual = std::find_if(all.begin(), all.end(), [](const CoinSwitch &coin) { return !coin.isOn && coin.isKnown; });
    QVERIFY2(unusual != all.end(), "the practice gateways offer none: the test proves nothing");
    const QByteArray id = unusual->coin.text().toLatin1();
    QVERIFY(!isOffered(id.constData()));
    QVERIFY(m_till->shop().switchCoin(unusual->coin, true));
    QVERIFY(isOffered(id.constData()));
}

void TestGatewayChoice::remembersTheBareAddressForACoin()
{
    QVERIFY(m_till->showCode(2350));
    QVERIFY(m_till->checkout().view().payment->qrText.startsWith(QStringLiteral("bitcoin:")));
    m_till->checkout().setAddressOnly(true);
    const QString address = m_till->payment()->quote->normalAddress;
    QCOMPARE(m_till->checkout().view().payment->qrText, address);
    m_till->checkout().cancelPayment();
    QVERIFY(m_till->becomes([this] { return !m_till->payment() || m_till->stage() == PaymentStage::Cancelled; }));
    m_till->checkout().nextSale();
    QVERIFY(m_till->showCode(1000));
    QCOMPARE(m_till->checkout().view().payment->qrText, m_till->payment()->quote->normalAddress);
}

void TestGatewayChoice::sellsAForeignCoinWithThePlainAddress()
{
    const CoinId coin(QStringLiteral("nowpayments:usdtop"));
    QVERIFY(!isOffered("nowpayments:usdtop"));
    QVERIFY(m_till->shop().switchCoin(coin, true));
    m_till->stop();
    m_till->start();
    QVERIFY(isOffered("nowpayments:usdtop"));
    QVERIFY(m_till->showCode(1500, "nowpayments:usdtop"));
    const PaymentView view = *m_till->checkout().view().payment;
    QCOMPARE(view.qrText, view.payment.quote->address);
    QCOMPARE(view.coinName, QStringLiteral("Tether USD (Optimism)"));
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
    QVERIFY(m_till->shop().switchCoin(coin, false));
    QVERIFY(!isOffered("nowpayments:usdtop"));
}

void TestGatewayChoice::knowsAForeignCoinByTheGatewaysNameOnly()
{
    const Coin coin = coinFromForeign({.providerId = QStringLiteral("nowpayments"),
                                       .code = QStringLiteral("USDTOP"),
                                       .name = QStringLiteral("Tether USD (Optimism)"),
                                       .network = QStringLiteral("op")});
    QCOMPARE(coin.id.text(), QStringLiteral("nowpayments:usdtop"));
    QCOMPARE(foreignCode(coin.id), QStringLiteral("usdtop"));
    QVERIFY(!foreignCode(CoinId(QStringLiteral("USDT-OP"))));
    const PaymentLinkRequest request{.coin = coin,
                                     .address = QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7"),
                                     .amount = Decimal::parse(u"12.5").value()};
    QVERIFY(!paymentLink(request));
    QCOMPARE(qrContent(request).value(), request.address);
    QVERIFY(!checkAddress(coin, ChainNetwork::Main, QStringView(u"0x5290 8400098527886E0F7030069857D2E4169EE7")).ok);
    const AddressVerdict taken = checkAddress(coin, ChainNetwork::Main, QStringView(request.address));
    QVERIFY(taken.ok);
    QVERIFY2(!taken.notes.isEmpty(), "it says what was not checked");
}

QTEST_GUILESS_MAIN(TestGatewayChoice)
#include "tst_gatewaychoice.moc"
