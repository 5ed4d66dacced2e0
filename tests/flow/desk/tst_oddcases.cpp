// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/counterfixture.h"

using namespace tillgate;
using namespace std::chrono_literals;

/// What does not go as it should, played against the practice gateways: over, ended, late, cash, coins that do not fit.
class TestOddCases final : public test::CounterFixture
{
    Q_OBJECT

private Q_SLOTS:
    void watchesTheCodeWhosePlaceCashTook();
    void sellsForCashAsAWhole();
    void takesCashOnceForADoublePress();
    void takesCashWhenThePriceIsNoLongerHeld();
    void takesNoCashWhileMoneyIsOnItsWay();
    void saysWhatTheSaleCostsAfterTheWindow();
    void bringsAnOpenQuestionBackToTheScreen();
    void namesTheNextBestCoinBeforeACodeIsMade();
    void asksTheNextSaleForItsOwnCoinOnceOneWasCleared();
    void addsUpTheDayByTender();
    void tellsOnceOfCoinsThatCameOnTheWrongNetwork();
};

void TestOddCases::watchesTheCodeWhosePlaceCashTook()
{
    QVERIFY(m_till->showCode(2000));
    const PaymentReference retired = m_till->payment()->reference;
    bool isAnnounced = false;
    connect(&m_till->shop().book(), &PaymentBook::paymentChanged, this, [&](const PaymentUpdate &update) {
        const Payment &payment = update.change.payment;
        isAnnounced = isAnnounced || (payment.reference == retired && payment.stage == PaymentStage::Cancelled);
    });
    m_till->checkout().takeCash();
    waitForReceipt();
    QVERIFY(m_till->becomes([&] { return isAnnounced; }));
    m_till->shop().book().disconnect(this);
    QCOMPARE(view().advice, HandoverAdvice::HandOver);
    m_till->checkout().nextSale();
    // The customer's wallet had sent it all the same.
    QVERIFY(m_till->practice().pay(retired.text(), QStringLiteral("exact")));
    m_till->shop().watcher().catchUp();
    QVERIFY(m_till->becomes([&] { return stageOf(retired) == PaymentStage::PaidLate; }));
    QVERIFY(m_till->becomes([this] { return m_till->checkout().view().lastFive.first().needsDecision; }));
    QCOMPARE(tenders(), QStringLiteral("cash 20.00"));
}

void TestOddCases::sellsForCashAsAWhole()
{
    type({1, 2});
    m_till->checkout().chooseCash();
    m_till->checkout().charge();
    QVERIFY(m_till->becomes([this] { return m_till->checkout().view().payment.has_value(); }));
    QVERIFY(view().isCash);
    QVERIFY(view().receiptNumber > 0);
    QCOMPARE(tenders(), QStringLiteral("cash 12.00"));
    QCOMPARE(m_till->checkout().customerView().screen, CustomerView::Screen::Paid);
    m_till->checkout().nextSale();
    QVERIFY(!m_till->checkout().view().payment);
    QCOMPARE(m_till->checkout().view().step, TillStep::Entry);
}

void TestOddCases::takesCashOnceForADoublePress()
{
    payShort(2000);
    m_till->checkout().takeCash();
    m_till->checkout().takeCash();
    waitForReceipt();
    m_till->checkout().takeCash();
    QCOMPARE(tenders(), QStringLiteral("cash 2.00, crypto 18.00"));
}

void TestOddCases::takesCashWhenThePriceIsNoLongerHeld()
{
    QVERIFY(m_till->showCode(2000));
    m_till->practice().advanceClock(21min);
    m_till->checkout().checkNow();
    QVERIFY(m_till->reaches(PaymentStage::Expired));
    m_till->checkout().takeCash();
    waitForReceipt();
    QCOMPARE(tenders(), QStringLiteral("cash 20.00"));
    // Late money for the old code is a question, not a second payment.
    const SaleId id = sale().id;
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->becomes([&] {
        m_till->checkout().checkNow();
        return m_till->stagesOf(id).first() == PaymentStage::PaidLate;
    }));
    QCOMPARE(tenders(), QStringLiteral("cash 20.00"));
    QCOMPARE(m_till->sales().first().state(), SaleState::NeedsDecision);
}

void TestOddCases::takesNoCashWhileMoneyIsOnItsWay()
{
    m_till->practice().setChainRules({.confirmsAfter = 1h, .settlesAfter = 1h});
    QVERIFY(m_till->showCode(2000));
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->becomes([this] { return moneyRank(m_till->stage()) > 0; }));
    m_till->checkout().takeCash();
    QVERIFY(m_till->checkout().view().notice.has_value());
    QVERIFY(sale().tenders.isEmpty());
    QCOMPARE(sale().receiptNumber, 0);
}

void TestOddCases::saysWhatTheSaleCostsAfterTheWindow()
{
    QVERIFY(m_till->showCode(2000));
    m_till->practice().advanceClock(21min);
    m_till->checkout().checkNow();
    QVERIFY(m_till->reaches(PaymentStage::Expired));
    QVERIFY(m_till->becomes([this] { return view().nowAbout.has_value(); }));
    QVERIFY(view().nowAbout->isPositive());
}

void TestOddCases::bringsAnOpenQuestionBackToTheScreen()
{
    payShort(2000);
    const SaleId id = sale().id;
    m_till->checkout().nextSale(); // "later"
    SaleEntry typed(m_till->shop().settings().currency);
    typed.typeDigit(7);
    m_till->checkout().setEntry(typed);
    m_till->checkout().openSale(id);
    QVERIFY(m_till->reaches(PaymentStage::Short));
    QVERIFY(m_till->becomes([this] { return view().saleTotal.has_value(); }));
    m_till->checkout().takeCash();
    waitForReceipt();
    m_till->checkout().nextSale();
    QCOMPARE(m_till->checkout().view().entry, typed); // what was typed meanwhile is still there
}

void TestOddCases::namesTheNextBestCoinBeforeACodeIsMade()
{
    m_till->shop().shelf().refreshMinimums(Money::zero(m_till->shop().settings().currency));
    std::optional<TenderChoice> dear;
    QVERIFY(m_till->becomes([&] {
        // Less than any gateway's minimum: a coin that one of them takes without a minimum stays on offer.
        SaleEntry entry(m_till->shop().settings().currency);
        entry.typeDecimalMark();
        entry.typeDigit(0);
        entry.typeDigit(1);
        m_till->checkout().setEntry(entry);
        for (const TenderChoice &row : m_till->checkout().view().tenders) {
            if (!row.isAvailable && row.minimum)
                dear = row;
        }
        return dear.has_value();
    }));
    m_till->checkout().chooseCoin(dear->coin);
    m_till->checkout().charge();
    const TillView till = m_till->checkout().view();
    QVERIFY(till.swap.has_value());
    QCOMPARE(till.swap->from, dear->name);
    QCOMPARE(till.swap->minimum, dear->minimum);
    QVERIFY(!till.payment); // nothing was asked of the gateway
    QVERIFY(m_till->sales().isEmpty());
    if (till.swap->to.isEmpty())
        return;
    m_till->checkout().chooseCash(); // then no coin is named any more
    QVERIFY(!m_till->checkout().view().swap);
    m_till->checkout().chooseCoin(dear->coin);
    m_till->checkout().charge();
    m_till->checkout().charge(); // the named coin stands ready
    QVERIFY(m_till->becomes([this] { return m_till->payment().has_value(); }));
    QVERIFY(m_till->payment()->coin != dear->coin);
}

void TestOddCases::asksTheNextSaleForItsOwnCoinOnceOneWasCleared()
{
    type({1, 2});
    m_till->checkout().chooseCoin(CoinId(QStringLiteral("LTC")));
    type({});
    type({7});
    m_till->checkout().charge();
    QCOMPARE(m_till->checkout().view().step, TillStep::Coin);
    m_till->checkout().chooseCash();
    m_till->checkout().goBack();
    type({});
    type({8});
    m_till->checkout().charge();
    QCOMPARE(m_till->checkout().view().step, TillStep::Coin);
    QVERIFY(m_till->sales().isEmpty()); // nothing was charged, and no cash was taken
}

void TestOddCases::addsUpTheDayByTender()
{
    payShort(2000);
    m_till->checkout().takeCash();
    waitForReceipt();
    payShort(4000);
    m_till->checkout().acceptByManager(m_till->payment()->reference, QStringLiteral("Ada"), {});
    QVERIFY(m_till->reaches(PaymentStage::Accepted));
    const Result<DayView> day = m_till->shop().ledger().runNow<DayView>([this](LedgerSession &session) {
        const QDate today = m_till->shop().dayBook().today();
        return readDay(session, {.day = today}, m_till->shop().coins(), m_till->shop().settings().currency, true, today);
    });
    QVERIFY(day);
    QCOMPARE(day->paidTotal.toString(), QStringLiteral("60.00 EUR"));
    QCOMPARE(day->cryptoTotal.toString(), QStringLiteral("54.00 EUR"));
    QCOMPARE(day->cashTotal.toString(), QStringLiteral("2.00 EUR"));
    QCOMPARE(day->writtenOffTotal.toString(), QStringLiteral("4.00 EUR"));
    for (const DaySale &entry : day->decisions) {
        for (const Payment &payment : entry.attempts)
            QVERIFY2(false, qPrintable(stageName(payment.stage) + u' ' + payment.attention));
    }
}

/// NOWPayments keeps them apart as a payment of their own; behind a router no notice tells of it.
void TestOddCases::tellsOnceOfCoinsThatCameOnTheWrongNetwork()
{
    practice::NoticeRules silent;
    silent.mode = practice::NoticeRules::Mode::None;
    m_till->practice().setNoticeRules(silent);
    QVERIFY(m_till->showCode(2350, "USDT-TRC20"));
    QCOMPARE(m_till->payment()->account.text(), QStringLiteral("Practice NOWPayments"));
    QVERIFY(m_till->pay("wrong-network"));
    m_till->checkout().checkNow();
    QVERIFY(m_till->becomes([this] { return !m_till->payment()->attention.isEmpty(); }));
    const PaymentReference reference = m_till->payment()->reference;
    const practice::Payment *opened = m_till->practice().world().find(reference.text());
    QVERIFY(opened != nullptr);
    QVERIFY(m_till->payment()->attention.contains(QStringLiteral("at the gateway")));
    QCOMPARE(m_till->stage(), PaymentStage::Waiting); // nothing of it counts
    QVERIFY(m_till->becomes([this] {
        const QList<RecentSale> five = m_till->checkout().view().lastFive;
        return !five.isEmpty() && five.first().needsDecision;
    }));
    m_till->checkout().closeByManager(reference, QStringLiteral("Mara"), QStringLiteral("Sent back"));
    QVERIFY(m_till->reaches(PaymentStage::Cancelled));
    QVERIFY2(m_till->payment()->attention.isEmpty(), "somebody has dealt with it");
    const int version = m_till->payment()->version;
    m_till->shop().watcher().readNow(*m_till->payment());
    QVERIFY(m_till->becomes([&] { return !m_till->shop().watcher().isReading(reference); }));
    QVERIFY2(m_till->payment()->attention.isEmpty(), "and is not asked again");
    QVERIFY(m_till->payment()->version <= version + 1);
}

QTEST_GUILESS_MAIN(TestOddCases)
#include "tst_oddcases.moc"
