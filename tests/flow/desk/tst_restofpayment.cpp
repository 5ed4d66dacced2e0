// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/counterfixture.h"

#include "sale/assessment.h"

using namespace tillgate;

/// Less came than was asked for: the rest in cash, in another attempt, at the same address, or let go.
class TestRestOfPayment final : public test::CounterFixture
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheRestOfAShortPaymentInCash();
    void asksForTheRestInALinkedAttempt();
    void goesBackFromTheRestToWhatCameIn();
    void asksForTheRestAtTheSameAddressWhereTheGatewayTakesIt();
    void booksAnAcceptedShortfallUnderItsOwnHeading();
    void saysSoWhenAlsoTheFirstAttemptIsPaid();
    void takesTheSecondCodeAwayWhenTheFirstIsPaidUp();
};

void TestRestOfPayment::takesTheRestOfAShortPaymentInCash()
{
    payShort(2000);
    QCOMPARE(view().missing->toString(), QStringLiteral("2.00 EUR"));
    QCOMPARE(view().received->toString(), QStringLiteral("18.00 EUR"));
    m_till->checkout().takeCash();
    waitForReceipt();
    QCOMPARE(tenders(), QStringLiteral("cash 2.00, crypto 18.00"));
    QCOMPARE(view().advice, HandoverAdvice::HandOver);
    QCOMPARE(m_till->sales().first().state(), SaleState::Paid);
    QVERIFY(m_till->becomes([this] { return !m_till->checkout().view().lastFive.first().needsDecision; }));
    QCOMPARE(sale().tenders.first().person, m_till->shop().settings().cashier);
}

void TestRestOfPayment::asksForTheRestInALinkedAttempt()
{
    payShort(6000);
    m_till->checkout().waitForRest();
    QVERIFY(m_till->becomes([this] { return view().payment.attempt == 2 && view().isCodeShown; }));
    QCOMPARE(view().payment.price.toString(), QStringLiteral("6.00 EUR"));
    QCOMPARE(view().saleTotal->toString(), QStringLiteral("60.00 EUR"));
    QVERIFY(view().isRest);
    QCOMPARE(m_till->checkout().customerView().screen, CustomerView::Screen::Waiting);
    QCOMPARE(m_till->checkout().customerView().total->toString(), QStringLiteral("6.00 EUR"));
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
    waitForReceipt();
    QCOMPARE(tenders(), QStringLiteral("crypto 54.00, crypto 6.00"));
    QCOMPARE(m_till->stagesOf(sale().id), (QList{PaymentStage::Short, PaymentStage::Paid}));
    QCOMPARE(m_till->sales().first().state(), SaleState::Paid);
}

void TestRestOfPayment::goesBackFromTheRestToWhatCameIn()
{
    payShort(6000);
    m_till->checkout().waitForRest();
    QVERIFY(m_till->becomes([this] { return view().payment.attempt == 2 && view().isCodeShown; }));
    m_till->checkout().cancelPayment(); // the sale has money: it must not be called off
    QVERIFY(m_till->reaches(PaymentStage::Short));
    QCOMPARE(view().payment.attempt, 1);
    QVERIFY(!sale().isCancelled);
    QCOMPARE(m_till->checkout().customerView().screen, CustomerView::Screen::AskUs);
    QVERIFY(m_till->becomes([this] { return view().saleTotal.has_value(); }));
    m_till->checkout().takeCash();
    waitForReceipt();
    QCOMPARE(tenders(), QStringLiteral("cash 6.00, crypto 54.00"));
}

void TestRestOfPayment::asksForTheRestAtTheSameAddressWhereTheGatewayTakesIt()
{
    showCodeWithTopUps(6000);
    const QString address = view().payment.quote->normalAddress;
    QVERIFY(m_till->pay("short"));
    QVERIFY(m_till->reaches(PaymentStage::Short));
    const int attempt = view().payment.attempt;
    const Decimal missing = missingCoins(*m_till->payment());
    m_till->checkout().waitForRest();
    QVERIFY(view().isCodeShown);
    QVERIFY(view().isTopUp);
    QCOMPARE(view().payment.attempt, attempt);
    QCOMPARE(view().payment.quote->normalAddress, address);
    QCOMPARE(view().askedCoins, missing);
    QVERIFY(view().qrText.contains(missing.toShortString()));
    const CustomerView customer = m_till->checkout().customerView();
    QCOMPARE(customer.screen, CustomerView::Screen::Waiting);
    QCOMPARE(customer.total->toString(), QStringLiteral("6.00 EUR"));
    QCOMPARE(customer.payment->qrText, view().qrText);
    m_till->checkout().leaveRest();
    QCOMPARE(m_till->checkout().customerView().screen, CustomerView::Screen::AskUs);
}

void TestRestOfPayment::booksAnAcceptedShortfallUnderItsOwnHeading()
{
    payShort(2000);
    m_till->checkout().acceptByManager(m_till->payment()->reference, QStringLiteral("Ada"), QStringLiteral("regular"));
    QVERIFY(m_till->reaches(PaymentStage::Accepted));
    waitForReceipt();
    QCOMPARE(tenders(), QStringLiteral("written-off 2.00, crypto 18.00"));
    QCOMPARE(sale().tenders.first().person, QStringLiteral("Ada"));
}

void TestRestOfPayment::saysSoWhenAlsoTheFirstAttemptIsPaid()
{
    showCodeWithTopUps(6000);
    QVERIFY(m_till->pay("short"));
    QVERIFY(m_till->reaches(PaymentStage::Short));
    QVERIFY(m_till->becomes([this] { return view().saleTotal.has_value(); }));
    const Payment first = *m_till->payment();
    m_till->checkout().takeCash();
    waitForReceipt();
    const QString covered = tenders();
    const int receiptNumber = view().receiptNumber;
    // The customer's wallet sends the rest after all, although it was paid in cash.
    QVERIFY(m_till->practice().pay(first.reference.text(), missingCoins(first).toString()));
    m_till->checkout().checkNow();
    QVERIFY(m_till->reaches(PaymentStage::Paid));
    QVERIFY(!m_till->payment()->attention.isEmpty());
    QCOMPARE(sale().receiptNumber, receiptNumber);
    QCOMPARE(covered, QStringLiteral("cash 6.00, crypto 54.00"));
    QCOMPARE(tenders(), covered); // what covered the sale stays as it was
    QVERIFY(m_till->becomes([this] { return m_till->checkout().view().lastFive.first().needsDecision; }));
    // What nobody has read yet cannot be dealt with.
    m_till->checkout().settleAttention(first, QStringLiteral("Ada"), QStringLiteral("given back in cash"));
    QVERIFY(m_till->becomes([this] { return m_till->checkout().view().notice.has_value(); }));
    QVERIFY(m_till->checkout().view().lastFive.first().needsDecision);
    m_till->checkout().settleAttention(*m_till->payment(), QStringLiteral("Ada"), QStringLiteral("given back in cash"));
    QVERIFY(m_till->becomes([this] { return !m_till->checkout().view().lastFive.first().needsDecision; }));
}

void TestRestOfPayment::takesTheSecondCodeAwayWhenTheFirstIsPaidUp()
{
    showCodeWithTopUps(6000);
    QVERIFY(m_till->pay("short"));
    QVERIFY(m_till->reaches(PaymentStage::Short));
    const Payment first = *m_till->payment();
    // Left for later and taken up again: its address is proved no more, so that the rest has a code of its own.
    m_till->checkout().nextSale();
    m_till->checkout().openSale(first.sale);
    QVERIFY(m_till->becomes([this] { return m_till->payment() && view().saleTotal.has_value(); }));
    m_till->checkout().waitForRest();
    QVERIFY(m_till->becomes([this] { return view().isRest && view().isCodeShown; }));
    const PaymentReference second = view().payment.reference;
    // The wallet sends the rest to the address that it still knows.
    QVERIFY(m_till->practice().pay(first.reference.text(), missingCoins(first).toString()));
    m_till->shop().watcher().catchUp();
    waitForReceipt();
    QVERIFY(!view().isCodeShown);
    QCOMPARE(view().payment.reference, first.reference);
    QCOMPARE(tenders(), QStringLiteral("crypto 60.00"));
    QVERIFY(m_till->becomes([&] { return stageOf(second) == PaymentStage::Cancelled; }));
}

QTEST_GUILESS_MAIN(TestRestOfPayment)
#include "tst_restofpayment.moc"
