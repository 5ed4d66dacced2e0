// SPDX-License-Identifier: Apache-2.0
//
// Before it is too late: what the cashier hears of a code that is ready, before anybody sees it.
#include "desk/codequestion.h"
#include "flow/desk/relayedaccount.h"

#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;
using Kind = CodeQuestion::Kind;

namespace {

Decimal decimal(const char *text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

QString spelled(const std::optional<Decimal> &percent)
{
    return percent ? percent->toShortString() : QStringLiteral("nothing");
}

} // namespace

class TestCodeQuestion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        if (m_till)
            QVERIFY(m_till->journalIsSound());
        m_relay.reset();
        m_till.reset();
    }

    void tellsACostAboveTheLimitOnly_data();
    void tellsACostAboveTheLimitOnly();
    void asksAboutAPriceThatIsNotHeldLongEnough_data();
    void asksAboutAPriceThatIsNotHeldLongEnough();

    void holdsTheCodeBackWhileTheNetworkCostsTooMuch();
    void saysNothingOfANetworkCostWithinTheLimit();
    void saysBesideTheCodeWhatItCosts_data();
    void saysBesideTheCodeWhatItCosts();
    void showsTheCodeAllTheSameAndAsksOnce();
    void callsTheFirstAttemptOffWhenAnotherCoinIsTaken();
    void asksAgainAfterARestart();
    void offersNoCoinThatWasDearAlready();
    void tellsACommissionThatTheListOfCoinsDidNotTell();
    void asksAboutAnOrderThatWasFoundAgainLate();
    void letsAPriceEndWhileNobodyAnswers();

private:
    void startWith(const char *account)
    {
        m_till = std::make_unique<test::ShopFixture>();
        m_till->start();
        QVERIFY(m_till->becomes([this] { return !m_till->shop().shelf().isLoading(); }));
        ShopSettings settings = m_till->shop().settings();
        settings.gateways.order = {QString::fromLatin1(account)};
        QVERIFY(m_till->shop().saveSettings(settings));
    }
    void startWithNetworkFee(int feeRate)
    {
        startWith("Practice BTCPay Server");
        QVERIFY(m_till->practice().setShopSetting(QStringLiteral("btcpay"), QStringLiteral("network_fee"), QStringLiteral("always")));
        m_till->practice().setFeeRate(QStringLiteral("btc"), feeRate);
    }
    [[nodiscard]] PaymentView view() { return *m_till->checkout().view().payment; }
    [[nodiscard]] bool isAsked() { return m_till->payment() && view().question.has_value(); }
    [[nodiscard]] bool isShown() { return m_till->payment() && view().isCodeShown; }
    /// What stands beside the code; none if the gateway does not tell.
    [[nodiscard]] std::optional<Decimal> costBeside()
    {
        for (const ProofView &proof : view().proofs) {
            if (proof.kind == ProofView::Kind::Cost)
                return proof.percent;
        }
        return std::nullopt;
    }
    void chargeUntilAsked(int cents = 2350)
    {
        m_till->charge(cents);
        QVERIFY(m_till->becomes([this] { return isAsked() || isShown(); }));
        QVERIFY(isAsked());
    }
    [[nodiscard]] Payment stored(const PaymentReference &reference)
    {
        return m_till->shop().ledger().runNow<Payment>([&](LedgerSession &session) { return session.payments().find(reference); }).value();
    }
    [[nodiscard]] QString markOf(const PaymentReference &reference)
    {
        const practice::Payment *payment = m_till->practice().world().find(reference.text());
        return payment == nullptr ? QString() : payment->extras.value(QStringLiteral("marked"));
    }

    std::unique_ptr<test::ShopFixture> m_till;
    std::unique_ptr<test::Relay> m_relay;
};

void TestCodeQuestion::tellsACostAboveTheLimitOnly_data()
{
    QTest::addColumn<QByteArray>("cost");
    QTest::addColumn<QByteArray>("due");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *cost, const char *due, const char *told) {
        QTest::newRow(name) << QByteArray(cost) << QByteArray(due) << QString::fromLatin1(told);
    };
    row("below", "0.04", "1", "nothing");
    row("at the limit", "0.05", "1", "nothing");
    row("a hair above reads as more", "0.05000000001", "1", "5.1");
    row("above", "0.12", "1", "12");
    row("of a part", "1.500360", "11.402736", "13.2");
    row("not told", "", "1", "nothing");
    row("no cost", "0", "1", "nothing"); // nothing to tell the cashier of
    row("negative", "-0.5", "1", "nothing");
    row("all of it", "1", "1", "100");
    row("more than all of it", "250000000000000000000000", "0.00000001", "100");
    row("of a sum that is none", "0.5", "0", "nothing");
    row("of a negative sum", "0.5", "-1", "nothing");
}

void TestCodeQuestion::tellsACostAboveTheLimitOnly()
{
    QFETCH(QByteArray, cost);
    QFETCH(QByteArray, due);
    QFETCH(QString, told);
    const std::optional<Decimal> charge = cost.isEmpty() ? std::nullopt : std::optional(decimal(cost.constData()));
    QCOMPARE(spelled(costAbove(5, charge, decimal(due.constData()))), told);
}

void TestCodeQuestion::asksAboutAPriceThatIsNotHeldLongEnough_data()
{
    QTest::addColumn<PriceFacts>("facts");
    QTest::addColumn<std::optional<Kind>>("question");
    const auto row = [](const char *name, const PriceFacts &facts, std::optional<Kind> question) {
        QTest::newRow(name) << facts << question;
    };
    const std::optional<Kind> none;
    row("fresh and locked", {.age = 2s, .left = 1198s, .whole = 1200s}, none);
    row("old and locked", {.age = 900s, .left = 300s, .whole = 1200s}, none);
    row("just long enough", {.age = 1020s, .left = 180s, .whole = 1200s}, none);
    row("a second too short", {.age = 1021s, .left = 179s, .whole = 1200s}, Kind::PriceEndsSoon);
    row("the last second", {.age = 1199s, .left = 1s, .whole = 1200s}, Kind::PriceEndsSoon);
    row("over", {.age = 1200s, .left = 0s, .whole = 1200s}, Kind::PriceOver);
    row("long over", {.age = 5000s, .left = -3800s, .whole = 1200s}, Kind::PriceOver);
    row("a store's own short window", {.age = 3s, .left = 57s, .whole = 60s}, none);
    row("half of a short window", {.age = 30s, .left = 30s, .whole = 60s}, none);
    row("less than half of it", {.age = 31s, .left = 29s, .whole = 60s}, Kind::PriceEndsSoon);
    row("the gateway did not lock it", {.isLocked = false, .age = 2s, .left = 1198s, .whole = 1200s}, Kind::PriceNotHeld);
    row("floating as the shop wants it", {.isLocked = false, .wantsLock = false, .age = 120s, .left = 1080s, .whole = 1200s}, none);
    row("floating and too old", {.isLocked = false, .wantsLock = false, .age = 121s, .left = 1079s, .whole = 1200s}, Kind::PriceNotHeld);
    row("a page makes its own", {.isMadeOnPage = true, .isLocked = false, .age = 600s, .left = 3000s, .whole = 3600s}, none);
    row("a page that ends", {.isMadeOnPage = true, .isLocked = false, .age = 3500s, .left = 100s, .whole = 3600s}, Kind::PriceEndsSoon);
    row("a clock behind ours", {.age = -30s, .left = 1230s, .whole = 1200s}, none);
}

void TestCodeQuestion::asksAboutAPriceThatIsNotHeldLongEnough()
{
    QFETCH(PriceFacts, facts);
    QFETCH(std::optional<Kind>, question);
    QCOMPARE(priceQuestion(facts), question);
}

void TestCodeQuestion::holdsTheCodeBackWhileTheNetworkCostsTooMuch()
{
    startWithNetworkFee(100);
    chargeUntilAsked();
    QVERIFY2(!m_till->checkout().view().swap, "nobody knew before it was opened");
    const CodeQuestion question = *view().question;
    QCOMPARE(question.kind, Kind::Dear);
    QVERIFY(*question.costPercent > Decimal(15) && *question.costPercent < Decimal(30));
    QVERIFY(!question.instead.isEmpty() && question.instead.text() != QLatin1String("BTC"));
    QVERIFY(!view().isCodeShown && view().qrText.isEmpty());
    QCOMPARE(view().proofStep, ProofStep::Held);
    QCOMPARE(m_till->checkout().customerView().screen, CustomerView::Screen::OneMoment);
    QVERIFY(view().nextAccount.isEmpty());
}

void TestCodeQuestion::saysNothingOfANetworkCostWithinTheLimit()
{
    startWithNetworkFee(10);
    QVERIFY(m_till->showCode(2350));
    QVERIFY(!view().question);
    // What the customer sends holds it.
    QVERIFY(view().payment.quote->payableCoins > decimal("0.00001"));
    QVERIFY(costBeside() && *costBeside() > Decimal(1) && *costBeside() <= Decimal(5));
}

void TestCodeQuestion::saysBesideTheCodeWhatItCosts_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("cost");
    QTest::newRow("not told") << QStringLiteral("Practice NOWPayments") << QStringLiteral("nothing");
    QTest::newRow("none") << QStringLiteral("Practice BTCPay Server") << QStringLiteral("0");
    QTest::newRow("its commission") << QStringLiteral("Practice Plisio") << QStringLiteral("0.6"); // 0.5 and a rounding up
    QTest::newRow("its fee") << QStringLiteral("Practice Cryptomus") << QStringLiteral("2");
}

void TestCodeQuestion::saysBesideTheCodeWhatItCosts()
{
    QFETCH(QString, account);
    QFETCH(QString, cost);
    startWith(qPrintable(account));
    QVERIFY(m_till->showCode(2350));
    QCOMPARE(m_till->payment()->account.text(), account);
    QCOMPARE(spelled(costBeside()), cost);
}

void TestCodeQuestion::showsTheCodeAllTheSameAndAsksOnce()
{
    startWithNetworkFee(100);
    chargeUntilAsked();
    m_till->checkout().showCodeAnyway();
    QVERIFY(isShown());
    QVERIFY(!view().qrText.isEmpty());
    const PaymentReference first = m_till->payment()->reference;
    m_till->checkout().newPrice();
    QVERIFY(m_till->becomes([&] { return m_till->payment()->reference != first && isShown(); }));
    m_till->checkout().cancelPayment();
    QVERIFY(m_till->becomes([this] { return !m_till->payment(); }));
    chargeUntilAsked(); // another sale, another customer
    m_till->checkout().showCodeAnyway();
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
}

void TestCodeQuestion::callsTheFirstAttemptOffWhenAnotherCoinIsTaken()
{
    startWithNetworkFee(100);
    chargeUntilAsked();
    const PaymentReference first = m_till->payment()->reference;
    const CoinId instead = view().question->instead;
    m_till->checkout().takeInstead();
    m_till->checkout().takeInstead(); // a heavy hand
    QVERIFY(m_till->becomes([&] { return m_till->payment()->reference != first && isShown(); }));
    QCOMPARE(m_till->payment()->coin, instead);
    QCOMPARE(m_till->sales().first().attempts.size(), 2);
    QCOMPARE(stored(first).stage, PaymentStage::Cancelled);
    QVERIFY2(m_till->becomes([&] { return markOf(first) == QLatin1String("Invalid"); }), "the gateway hears of it where it can");
    // It stays watched: money for it is never lost.
    QVERIFY(m_till->practice().pay(first.text(), QStringLiteral("exact")));
    m_till->shop().watcher().readNow(stored(first));
    QVERIFY(m_till->becomes([&] { return moneyRank(stored(first).stage) > 0; }));
}

void TestCodeQuestion::asksAgainAfterARestart()
{
    startWithNetworkFee(100);
    chargeUntilAsked();
    const PaymentReference reference = m_till->payment()->reference;
    m_till->stop();
    m_till->start();
    QVERIFY(m_till->becomes([this] { return isAsked(); }));
    QCOMPARE(m_till->payment()->reference, reference);
    QVERIFY(!isShown());
    m_till->checkout().showCodeAnyway();
    QVERIFY(isShown());
    QCOMPARE(m_till->openedAtGateway(), 1);
}

void TestCodeQuestion::offersNoCoinThatWasDearAlready()
{
    startWithNetworkFee(100);
    for (const char *network : {"ltc", "doge", "dash", "xmr"})
        m_till->practice().setFeeRate(QString::fromLatin1(network), 100'000);
    for (const char *other : {"nowpayments", "plisio", "coingate", "cryptomus", "xaigate"}) {
        const practice::Fault fault{.kind = practice::Fault::Kind::TooManyRequests, .retryAfter = std::nullopt};
        QVERIFY(m_till->practice().setFault(QString::fromLatin1(other), fault));
    }
    chargeUntilAsked();
    QSet<CoinId> told{m_till->payment()->coin};
    while (!view().question->instead.isEmpty()) {
        QVERIFY2(!told.contains(view().question->instead), qPrintable(view().question->instead.text()));
        const PaymentReference before = m_till->payment()->reference;
        m_till->checkout().takeInstead();
        const auto isOver = [&] { return m_till->payment()->reference != before && (isAsked() || isShown() || m_till->stage() == PaymentStage::Refused); };
        QVERIFY(m_till->becomes(isOver));
        told.insert(m_till->payment()->coin);
        if (!isAsked())
            break; // Lightning costs nothing on top, or the gateway was spoiled
    }
    QVERIFY(told.size() > 1);
}

void TestCodeQuestion::tellsACommissionThatTheListOfCoinsDidNotTell()
{
    startWith("Practice Plisio");
    QVERIFY(m_till->practice().setShopSetting(QStringLiteral("plisio"), QStringLiteral("commission_usd"), QStringLiteral("3")));
    chargeUntilAsked();
    QCOMPARE(view().question->kind, Kind::Dear);
    QVERIFY(*view().question->costPercent > Decimal(10));
    QCOMPARE(m_till->payment()->account.text(), QStringLiteral("Practice Plisio"));
}

void TestCodeQuestion::asksAboutAnOrderThatWasFoundAgainLate()
{
    startWith("Practice BTCPay Server");
    m_relay = test::putRelayInFront(*m_till, "Practice BTCPay Server");
    m_relay->decideBy([](const QByteArray &line) { return test::Relay::Action{.answer = {}, .shutsAfter = line.contains("/invoices ")}; });
    m_till->charge(2350);
    QVERIFY(m_till->reaches(PaymentStage::Unresolved));
    m_till->practice().advanceClock(13min);
    m_relay->decideBy({});
    m_relay->reopen();
    QVERIFY(m_till->becomes([this] { return isAsked() || isShown(); }, 30000));
    QVERIFY2(!isShown(), "two minutes are no time to pay");
    QCOMPARE(view().question->kind, Kind::PriceEndsSoon);
    const PaymentReference old = m_till->payment()->reference;
    m_till->checkout().takeInstead(); // there is no other coin in this question
    QCOMPARE(m_till->payment()->reference, old);
    m_till->checkout().newPrice();
    QVERIFY(m_till->becomes([&] { return m_till->payment()->reference != old && isShown(); }));
    QCOMPARE(stored(old).stage, PaymentStage::Cancelled);
    QCOMPARE(m_till->sales().first().attempts.size(), 2);
}

void TestCodeQuestion::letsAPriceEndWhileNobodyAnswers()
{
    startWithNetworkFee(100);
    chargeUntilAsked();
    m_till->practice().advanceClock(16min);
    m_till->checkout().checkNow();
    QVERIFY(m_till->reaches(PaymentStage::Expired));
    QVERIFY(!view().question);
    m_till->checkout().showCodeAnyway(); // the key comes too late
    QVERIFY(!isShown());
    QCOMPARE(m_till->stage(), PaymentStage::Expired);
}

QTEST_GUILESS_MAIN(TestCodeQuestion)
#include "tst_codequestion.moc"
