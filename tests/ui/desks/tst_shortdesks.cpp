// SPDX-License-Identifier: Apache-2.0
//
// Less came than was asked for, or more.
#include "deskplay.h"

#include "ui/customer/customerwindow.h"
#include "ui/manager/refundpage.h"
#include "ui/parts/qrview.h"

using namespace tillgate;

class ShortDesksTest final : public test::DeskPlay
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheRestInCash_data() { inEachLanguage(); }
    void takesTheRestInCash();
    void takesTheRestByAnotherCode_data() { inEachLanguage(); }
    void takesTheRestByAnotherCode();
    void acceptsAShortfall_data() { inEachLanguage(); }
    void acceptsAShortfall();
    void givesAShortPaymentBack_data() { inEachLanguage(); }
    void givesAShortPaymentBack();
    void leavesAShortPaymentForLater();
    void givesBackWhatWasTooMuch_data() { inEachLanguage(); }
    void givesBackWhatWasTooMuch();
    void showsTheCustomerTheLinkToFetchARefund();

private:
    void comeUpShort(int cents);
};

void ShortDesksTest::comeUpShort(int cents)
{
    charge(cents);
    waitFor(Shown::Waiting);
    checkDesk(MainAction::CheckNow);
    payBy("short");
    waitFor(Shown::Short);
    checkDesk(MainAction::Choose);
}

void ShortDesksTest::takesTheRestInCash()
{
    comeUpShort(2000);
    choose(ShortfallChoice::TakeCash);
    till().pressAgain(Qt::Key_Return);
    waitFor(Shown::Paid);
    QCOMPARE(covered(), QStringLiteral("cash 2.00, crypto 18.00"));
    checkNextSale();
}

void ShortDesksTest::takesTheRestByAnotherCode()
{
    comeUpShort(6000);
    choose(ShortfallChoice::WaitForRest);
    till().pressAgain(Qt::Key_Return); // not a third code
    waitFor(Shown::Waiting);
    checkDesk(MainAction::CheckNow);
    QCOMPARE(till().sales().first().attempts.size(), 2);
    QVERIFY(payment().isRest);
    till().press(Qt::Key_Escape); // back to what came in; nothing is lost
    waitFor(Shown::Short);
    QCOMPARE(payment().received->toString(), QStringLiteral("54.00 EUR"));
    till().press(Qt::Key_Return); // the first choice once more
    waitFor(Shown::Waiting);
    payBy("exact");
    waitFor(Shown::Paid);
    QCOMPARE(covered(), QStringLiteral("crypto 54.00, crypto 6.00"));
}

void ShortDesksTest::acceptsAShortfall()
{
    comeUpShort(2000);
    choose(ShortfallChoice::AcceptShortfall);
    QVERIFY(till().openSheet() != nullptr);
    till().press(Qt::Key_Return); // the harmless answer has the focus: nothing was decided
    QVERIFY(till().openSheet() == nullptr);
    QCOMPARE(payment().payment.stage, PaymentStage::Short);
    checkFocus();
    till().press(Qt::Key_Return);
    agree();
    waitFor(Shown::Paid);
    QCOMPARE(covered(), QStringLiteral("written-off 2.00, crypto 18.00"));
    checkNextSale();
}

void ShortDesksTest::givesAShortPaymentBack()
{
    comeUpShort(2000);
    choose(ShortfallChoice::Refund);
    giveBackInCash();
    waitFor(Shown::Refunded);
    checkDesk(MainAction::Done);
    till().press(Qt::Key_Return);
    QVERIFY(isNextSaleFree());
    QCOMPARE(covered(), QString()); // nothing of it counts as sold
}

void ShortDesksTest::leavesAShortPaymentForLater()
{
    comeUpShort(2000);
    const QString reference = till().reference();
    till().press(Qt::Key_Escape);
    QVERIFY(isNextSaleFree());
    QVERIFY(becomes([this] { return isDecisionDue(); }));
    till().type(QStringLiteral("7.5"));
    till().press(Qt::Key_1, Qt::ControlModifier);
    waitFor(Shown::Short);
    QCOMPARE(till().reference(), reference);
    choose(ShortfallChoice::TakeCash);
    waitFor(Shown::Paid);
    till().press(Qt::Key_Return);
    QCOMPARE(till().view().entry.total().toString(), QStringLiteral("7.50 EUR")); // what was typed meanwhile
}

void ShortDesksTest::givesBackWhatWasTooMuch()
{
    charge(2000);
    waitFor(Shown::Waiting);
    payBy("over");
    waitFor(Shown::Over);
    checkDesk(MainAction::NextSale);
    pressHint(ActionList::tr("Refund…"));
    giveBackInCash();
    const auto isGivenBack = [this] { return stageOf(till().reference()) == PaymentStage::PartlyRefunded; };
    QVERIFY(becomes(isGivenBack));
    const SaleWithAttempts sale = till().sales().first();
    QCOMPARE(sale.sale.tenders.first().amount.toString(), QStringLiteral("20.00 EUR")); // the sale stays paid
    till().renderNow();
    till().press(Qt::Key_Return);
    QVERIFY(isNextSaleFree());
}

void ShortDesksTest::showsTheCustomerTheLinkToFetchARefund()
{
    CustomerWindow &customer = till().app().customerWindow();
    const auto *claim = customer.findChild<CustomerClaim *>();
    charge(2000, "BTC", "Practice BTCPay Server");
    waitFor(Shown::Waiting);
    payBy("exact");
    waitFor(Shown::Paid);
    till().press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(becomes([this] { return till().refundPage() != nullptr; }));
    QVERIFY(!claim->isVisibleTo(&customer));
    QVERIFY(becomes([this] {
        till().press(Qt::Key_Return);
        return till().openSheet() != nullptr;
    }));
    agree();
    QVERIFY(becomes([this] { return till().refundPage()->shown().has_value(); }));
    const RefundRecord refund = *till().refundPage()->shown();
    QCOMPARE(int(refund.state), int(RefundState::AwaitsClaim));
    QVERIFY(becomes([&] { return claim->isVisibleTo(&customer); }));
    QCOMPARE(claim->findChild<QrView *>()->content(), refund.claimUrl->toString(QUrl::FullyEncoded));
    till().press(Qt::Key_Escape);
    QVERIFY(becomes([&] { return !claim->isVisibleTo(&customer); }));
    QVERIFY(claim->findChild<QrView *>()->content().isEmpty());
}

QTEST_MAIN(ShortDesksTest)
#include "tst_shortdesks.moc"
