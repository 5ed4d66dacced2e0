// SPDX-License-Identifier: Apache-2.0
//
// The price was held long enough; the money comes after it, or not at all.
#include "deskplay.h"

#include "ui/cashier/cashierbody.h"

using namespace tillgate;
using namespace std::chrono_literals;

class TimeDesksTest final : public test::DeskPlay
{
    Q_OBJECT

private Q_SLOTS:
    void takesANewPriceAfterTheWindow_data() { inEachLanguage(); }
    void takesANewPriceAfterTheWindow();
    void takesCashAfterTheWindow_data() { inEachLanguage(); }
    void takesCashAfterTheWindow();
    void acceptsMoneyThatCameLate_data() { inEachLanguage(); }
    void acceptsMoneyThatCameLate();
    void decidesAboutMoneyThatCameAfterTheCashierLeft();
    void forgetsAnEstimateThatIsTooOld();

private:
    void letTheWindowEnd(const char *account = "Practice NOWPayments");
};

void TimeDesksTest::letTheWindowEnd(const char *account)
{
    charge(2000, "BTC", account);
    waitFor(Shown::Waiting);
    endWindow();
    waitFor(Shown::Ended);
    checkDesk(MainAction::NewPrice);
}

void TimeDesksTest::takesANewPriceAfterTheWindow()
{
    letTheWindowEnd("Practice Plisio");
    const QString old = till().reference();
    pressHint(CashierBody::tr("New price"));
    till().pressAgain(Qt::Key_F10);
    waitFor(Shown::Waiting);
    QVERIFY(till().reference() != old);
    QCOMPARE(till().sales().first().attempts.size(), 2);
    QVERIFY(!isInFlight(stageOf(old))); // never two codes at once
    payBy("exact");
    waitFor(Shown::Paid);
}

void TimeDesksTest::takesCashAfterTheWindow()
{
    const QString cash = ActionList::tr("Take cash instead");
    letTheWindowEnd();
    const QString old = till().reference();
    QVERIFY(till().tabTo(cash));
    till().press(Qt::Key_Space);
    till().pressAgain(Qt::Key_Space); // the sheet's harmless answer, at most
    if (till().openSheet() == nullptr) {
        QVERIFY(till().tabTo(cash));
        till().press(Qt::Key_Space);
    }
    QCOMPARE(covered(), QString());
    agree();
    waitFor(Shown::Paid);
    QCOMPARE(covered(), QStringLiteral("cash 20.00"));
    QCOMPARE(stageOf(old), PaymentStage::Expired);
    checkNextSale();
}

void TimeDesksTest::acceptsMoneyThatCameLate()
{
    letTheWindowEnd();
    payBy("exact");
    pressHint(ActionList::tr("Check once more"));
    waitFor(Shown::Late);
    QCOMPARE(payment().advice, HandoverAdvice::AskManager);
    checkDesk(MainAction::Choose);
    choose(ShortfallChoice::AcceptMoney);
    agree();
    waitFor(Shown::Paid);
    QCOMPARE(covered(), QStringLiteral("crypto 20.00"));
    checkNextSale();
}

void TimeDesksTest::decidesAboutMoneyThatCameAfterTheCashierLeft()
{
    letTheWindowEnd();
    const QString reference = till().reference();
    till().press(Qt::Key_Escape);
    agree();
    QVERIFY(becomes([this] { return isNextSaleFree(); }));
    till().press(Qt::Key_Delete);
    QVERIFY(till().practice().pay(reference, QStringLiteral("exact")));
    // Late money is looked for in the background, behind whatever else the gateway was asked.
    const auto isTold = [this] {
        till().shop().watcher().catchUp();
        return isDecisionDue();
    };
    QVERIFY(till().becomes(isTold, 90000));
    till().press(Qt::Key_1, Qt::ControlModifier);
    waitFor(Shown::Late);
    checkDesk(MainAction::Choose);
    till().press(Qt::Key_Escape); // later: the question stays
    QVERIFY(isNextSaleFree());
    QVERIFY(isDecisionDue());
    till().press(Qt::Key_1, Qt::ControlModifier);
    waitFor(Shown::Late);
    choose(ShortfallChoice::AcceptMoney);
    agree();
    waitFor(Shown::Paid);
    QCOMPARE(covered(), QStringLiteral("crypto 20.00"));
}

void TimeDesksTest::forgetsAnEstimateThatIsTooOld()
{
    letTheWindowEnd();
    QVERIFY(becomes([this] { return payment().nowAbout.has_value(); }));
    till().leap(till().shop().settings().gateways.oldestRate + 1s);
    QVERIFY(!payment().nowAbout);
}

QTEST_MAIN(TimeDesksTest)
#include "tst_timedesks.moc"
