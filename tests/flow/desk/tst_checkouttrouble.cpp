// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/shopfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

/// Sales that do not go as they should: too little, too much, too late, twice, called off, or without an answer.
class TestCheckoutTrouble final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_till = std::make_unique<test::ShopFixture>();
        m_till->start();
    }
    void cleanup() { m_till.reset(); }

    void keepsAShortPaymentForADecision();
    void completesAShortSaleWhenAManagerAcceptsIt();
    void tellsTheExcessOfAnOverpayment();
    void takesTheCodeAwayWhenTheWindowEnds();
    void givesANewPriceForTheSameSale();
    void asksAManagerAboutLateMoney();
    void neverCompletesASaleTwice();
    void cancelsOnlyWhileNoMoneyWasSeen();
    void watchesACancelledPaymentForLateMoney();
    void neverShowsAWrongAssetAsPaid();
    void findsAPaymentWhoseAnswerWasLost();
    void refusesWhenTheGatewayIsDownBeforeSending();
    void saysSinceWhenTheGatewayIsSilent();

private:
    [[nodiscard]] bool isDecisionNeeded()
    {
        const QList<RecentSale> sales = m_till->checkout().view().lastFive;
        return !sales.isEmpty() && sales.first().needsDecision;
    }

    std::unique_ptr<test::ShopFixture> m_till;
};

void TestCheckoutTrouble::keepsAShortPaymentForADecision()
{
    QVERIFY(m_till->showCode(2000));
    QVERIFY(m_till->pay("short"));
    QVERIFY(m_till->reaches(PaymentStage::Short));
    const PaymentView view = *m_till->checkout().view().payment;
    QCOMPARE(view.missing->toString(), QStringLiteral("2.00 EUR"));
    QCOMPARE(view.advice, HandoverAdvice::DoNot);
    QCOMPARE(view.receiptNumber, 0);
    QVERIFY(m_till->becomes([this] { return isDecisionNeeded(); }));
}

void TestCheckoutTrouble::completesAShortSaleWhenAManagerAcceptsIt()
{
    QVERIFY(m_till->showCode(2000));
    QVERIFY(m_till->pay("short"));
    QVERIFY(m_till->reaches(PaymentStage::Short));
    m_till->checkout().acceptByManager(m_till->payment()->reference, QStringLiteral("Ada"), QStringLiteral("regular"));
    QVERIFY(m_till->reaches(PaymentStage::Accepted));
    QVERIFY(m_till->checkout().view().payment->receiptNumber > 0);
    const QList<JournalEntry> entries =
        m_till->shop().ledger()
            .runNow<QList<JournalEntry>>([reference = m_till->payment()->reference](LedgerSession &session) {
                return session.journal().aboutPayment(reference);
            })
            .value();
    QVERIFY(std::any_of(entries.begin(), entries.end(),
                        [](const JournalEntry &entry) { return entry.person == QStringLiteral("Ada"); }));
}

void TestCheckoutTrouble::tellsTheExcessOfAnOverpayment()
{
    QVERIFY(m_till->showCode(2000));
    QVERIFY(m_till->pay("over"));
    QVERIFY(m_till->reaches(PaymentStage::Overpaid));
    QCOMPARE(m_till->checkout().view().payment->excess->toString(), QStringLiteral("2.00 EUR"));
    QCOMPARE(m_till->checkout().view().payment->advice, HandoverAdvice::HandOver);
}

void TestCheckoutTrouble::takesTheCodeAwayWhenTheWindowEnds()
{
    QVERIFY(m_till->showCode(2000));
    m_till->practice().advanceClock(21min);
    m_till->checkout().checkNow();
    QVERIFY(m_till->reaches(PaymentStage::Expired));
    QVERIFY(!m_till->checkout().view().payment->isCodeShown);
    QCOMPARE(m_till->checkout().customerView().screen, CustomerView::Screen::OneMoment);
}

void TestCheckoutTrouble::givesANewPriceForTheSameSale()
{
    QVERIFY(m_till->showCode(2000));
    const PaymentReference first = m_till->payment()->reference;
    m_till->practice().advanceClock(21min);
    m_till->checkout().checkNow();
    QVERIFY(m_till->reaches(PaymentStage::Expired));
    m_till->checkout().newPrice();
    QVERIFY(m_till->becomes([&] { return m_till->payment()->reference != first && m_till->stage() == PaymentStage::Waiting; }));
    QCOMPARE(m_till->payment()->attempt, 2);
    QCOMPARE(m_till->sales().size(), 1);
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
}

void TestCheckoutTrouble::asksAManagerAboutLateMoney()
{
    QVERIFY(m_till->showCode(2000));
    const SaleId sale = m_till->payment()->sale;
    m_till->practice().advanceClock(21min);
    m_till->checkout().checkNow();
    QVERIFY(m_till->reaches(PaymentStage::Expired));
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->becomes([&] {
        m_till->checkout().checkNow();
        return m_till->stagesOf(sale).first() == PaymentStage::PaidLate;
    }));
    QCOMPARE(m_till->sales().first().sale.receiptNumber, 0);
    QCOMPARE(m_till->sales().first().state(), SaleState::NeedsDecision);
}

void TestCheckoutTrouble::neverCompletesASaleTwice()
{
    QVERIFY(m_till->showCode(2000));
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
    const int receipt = m_till->checkout().view().payment->receiptNumber;
    QVERIFY(m_till->pay("twice"));
    m_till->checkout().checkNow();
    QVERIFY(m_till->becomes([this] { return isDecisionNeeded(); }));
    QCOMPARE(m_till->sales().first().sale.receiptNumber, receipt);
    QCOMPARE(m_till->stage(), PaymentStage::Paid);
}

void TestCheckoutTrouble::cancelsOnlyWhileNoMoneyWasSeen()
{
    QVERIFY(m_till->showCode(2000));
    QVERIFY(m_till->practice().pay(m_till->payment()->reference.text(), QStringLiteral("exact"), false).has_value());
    m_till->checkout().checkNow();
    QVERIFY(m_till->becomes([this] { return moneyRank(m_till->stage()) > 0; }));
    m_till->checkout().cancelPayment();
    QVERIFY(m_till->payment().has_value());
    QCOMPARE(m_till->checkout().view().notice->kind, Error::Kind::Conflict);
}

void TestCheckoutTrouble::watchesACancelledPaymentForLateMoney()
{
    QVERIFY(m_till->showCode(2000));
    const PaymentReference reference = m_till->payment()->reference;
    const SaleId sale = m_till->payment()->sale;
    m_till->checkout().cancelPayment();
    QVERIFY(m_till->becomes([this] { return !m_till->payment(); }));
    QVERIFY(m_till->practice().pay(reference.text(), QStringLiteral("exact")).has_value());
    QVERIFY(m_till->becomes([&] { return m_till->stagesOf(sale).first() == PaymentStage::PaidLate; }, 40000));
}

void TestCheckoutTrouble::neverShowsAWrongAssetAsPaid()
{
    QVERIFY(m_till->showCode(2000, "USDT-TRC20"));
    QVERIFY(m_till->pay("wrong-asset"));
    m_till->checkout().checkNow();
    QVERIFY(m_till->becomes([this] { return isDecisionNeeded(); }));
    QVERIFY(!countsAsPaid(m_till->stage()));
    QCOMPARE(m_till->sales().first().sale.receiptNumber, 0);
}

void TestCheckoutTrouble::findsAPaymentWhoseAnswerWasLost()
{
    QVERIFY(m_till->practice()
                .setFault(QStringLiteral("nowpayments"),
                          practice::Fault{.kind = practice::Fault::Kind::LostReply,
                                          .times = 1,
                                          .retryAfter = std::nullopt,
                                          .only = QStringLiteral("/v1/payment")})
                .has_value());
    // The open question may last only an instant, so its passing is noted rather than waited for.
    QSignalSpy stages(&m_till->checkout(), &Checkout::stageReached);
    m_till->charge(2000);
    QVERIFY(m_till->reaches(PaymentStage::Waiting));
    QCOMPARE(stages.first().first().value<PaymentStage>(), PaymentStage::Unresolved);
    QCOMPARE(m_till->openedAtGateway(), 1);
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
}

void TestCheckoutTrouble::refusesWhenTheGatewayIsDownBeforeSending()
{
    QVERIFY(m_till->practice()
                .setFault(QStringLiteral("nowpayments"),
                          practice::Fault{.kind = practice::Fault::Kind::Down, .retryAfter = std::nullopt})
                .has_value());
    m_till->charge(2000);
    // The connection is cut after the request: whether it was opened has to be found out.
    QVERIFY(m_till->reaches(PaymentStage::Unresolved));
    QVERIFY(m_till->practice().setFault(QStringLiteral("nowpayments"), std::nullopt).has_value());
    QVERIFY(m_till->reaches(PaymentStage::Refused, 60000));
    QCOMPARE(m_till->openedAtGateway(), 0);
}

void TestCheckoutTrouble::saysSinceWhenTheGatewayIsSilent()
{
    QVERIFY(m_till->showCode(2000));
    QVERIFY(m_till->practice()
                .setFault(QStringLiteral("nowpayments"),
                          practice::Fault{.kind = practice::Fault::Kind::Down, .retryAfter = std::nullopt})
                .has_value());
    m_till->checkout().checkNow();
    QVERIFY(m_till->becomes([this] { return m_till->checkout().view().payment->silentSince.has_value(); }));
    QCOMPARE(m_till->stage(), PaymentStage::Waiting);
    QVERIFY(m_till->practice().setFault(QStringLiteral("nowpayments"), std::nullopt).has_value());
    m_till->checkout().checkNow();
    QVERIFY(m_till->becomes([this] { return !m_till->checkout().view().payment->silentSince; }));
}

QTEST_GUILESS_MAIN(TestCheckoutTrouble)
#include "tst_checkouttrouble.moc"
