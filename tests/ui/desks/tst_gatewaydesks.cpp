// SPDX-License-Identifier: Apache-2.0
//
// The gateway is silent, says no, or its answer is lost; the money went elsewhere; a code is not what it
// should be.
#include "deskplay.h"

#include "qr/qrreader.h"
#include "ui/cashier/cashierbody.h"
#include "ui/parts/qrview.h"

using namespace tillgate;

using Kind = practice::Fault::Kind;

class GatewayDesksTest final : public test::DeskPlay
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughTheListForTheWrongNetwork_data() { inEachLanguage(); }
    void goesThroughTheListForTheWrongNetwork();
    void checksAGatewayThatWentSilent_data() { inEachLanguage(); }
    void checksAGatewayThatWentSilent();
    void goesOnAtTheNextGatewayAfterARefusal_data() { inEachLanguage(); }
    void goesOnAtTheNextGatewayAfterARefusal();
    void takesANewPriceWhenTheCodeShowsAnotherAddress_data() { inEachLanguage(); }
    void takesANewPriceWhenTheCodeShowsAnotherAddress();
    void goesOnAfterALostAnswer();
    void takesAnotherCoinAfterALostAnswer();

private:
    void readCodesBy(const QrView::Reader &reader);
};

void GatewayDesksTest::goesThroughTheListForTheWrongNetwork()
{
    charge(2000);
    waitFor(Shown::Waiting);
    payBy("wrong-network");
    pressHint(ActionList::tr("Customer says “I paid”"));
    QVERIFY(till().openSheet() != nullptr);
    QVERIFY(till().openSheet()->accessibleDescription().contains(payment().readOut));
    till().press(Qt::Key_Escape);
    QVERIFY(till().openSheet() == nullptr);
    checkDesk(MainAction::CheckNow);
    pressHint(CashierBody::tr("Check now")); // nothing that this sale waits for came
    QVERIFY(becomes([this] { return !payment().isChecking; }));
    QVERIFY(moneyRank(payment().payment.stage) == 0 || payment().payment.stage == PaymentStage::NeedsManager);
    checkDesk(mainActionOf(payment()));
    QCOMPARE(till().sales().first().sale.receiptNumber, 0);
}

void GatewayDesksTest::checksAGatewayThatWentSilent()
{
    charge(2000);
    waitFor(Shown::Waiting);
    spoil("nowpayments", {.kind = Kind::Down, .retryAfter = std::nullopt});
    till().press(Qt::Key_F5);
    waitFor(Shown::Unclear);
    QVERIFY(payment().silentSince.has_value());
    QCOMPARE(payment().advice, HandoverAdvice::Wait);
    checkDesk(MainAction::CheckNow);
    pressHint(CashierBody::tr("Cancel…"));
    QVERIFY(till().openSheet() != nullptr);
    till().press(Qt::Key_Return); // "Keep waiting"
    QVERIFY(till().view().payment.has_value());
    // Paid while nobody could look.
    heal();
    payBy("exact");
    pressHint(CashierBody::tr("Check now"));
    waitFor(Shown::Paid);
}

void GatewayDesksTest::goesOnAtTheNextGatewayAfterARefusal()
{
    spoil("nowpayments", {.kind = Kind::TooManyRequests, .retryAfter = std::nullopt});
    charge(2000);
    waitFor(Shown::Failed);
    const AccountName next = payment().nextAccount;
    QVERIFY(!next.isEmpty());
    checkDesk(MainAction::TryAgain);
    pressHint(ActionList::tr("Try with %1").arg(next.text()));
    till().pressAgain(Qt::Key_F3);
    waitFor(Shown::Waiting);
    QCOMPARE(payment().payment.account, next);
    QCOMPARE(till().sales().first().attempts.size(), 2);
    payBy("exact");
    waitFor(Shown::Paid);
}

void GatewayDesksTest::readCodesBy(const QrView::Reader &reader)
{
    till().renderNow();
    const QList<QrView *> codes = till().window().findChildren<QrView *>();
    QVERIFY(!codes.isEmpty());
    for (QrView *code : codes)
        code->setReader(reader);
}

/// The picture on the screen is read as another address, as if it had been painted wrongly.
void GatewayDesksTest::takesANewPriceWhenTheCodeShowsAnotherAddress()
{
    charge(2000);
    readCodesBy([](const GreyPicture &picture) {
        return readQrCode(picture).map(
            [](QString content) { return content.replace(u"bc1q"_qs, u"bc1p"_qs); });
    });
    waitFor(Shown::Failed);
    QVERIFY(!payment().isCodeShown);
    checkDesk(MainAction::NewPrice);
    const QString old = till().reference();
    readCodesBy(readQrCode);
    pressHint(CashierBody::tr("New price"));
    till().pressAgain(Qt::Key_F10);
    QVERIFY(becomes([&] { return till().reference() != old; }));
    waitFor(Shown::Waiting);
    QVERIFY(becomes([this] { return payment().isCodeShown; }));
    QCOMPARE(till().sales().first().attempts.size(), 2);
    payBy("exact");
    waitFor(Shown::Paid);
}

void GatewayDesksTest::goesOnAfterALostAnswer()
{
    spoil("nowpayments", {.kind = Kind::Down, .retryAfter = std::nullopt});
    charge(2000);
    waitFor(Shown::Unresolved);
    checkDesk(MainAction::CheckNow);
    QVERIFY(becomes([this] { return !payment().nextAccount.isEmpty(); }));
    till().renderNow();
    const QString lost = till().reference();
    till().press(Qt::Key_F3);
    waitFor(Shown::Waiting);
    QVERIFY(till().reference() != lost);
    payBy("exact");
    waitFor(Shown::Paid);
    heal();
}

void GatewayDesksTest::takesAnotherCoinAfterALostAnswer()
{
    spoil("nowpayments",
          {.kind = Kind::LostReply,
           .times = 1,
           .retryAfter = std::nullopt,
           .only = QStringLiteral("POST /nowpayments/v1/payment")});
    // A slow list of payments: the till does not find it at once.
    charge(2000);
    spoil("nowpayments", {.kind = Kind::Down, .retryAfter = std::nullopt});
    waitFor(Shown::Unresolved);
    const QString lost = till().reference();
    checkDesk(MainAction::CheckNow);
    pressHint(ActionList::tr("Other coin or network"));
    QCOMPARE(till().view().step, TillStep::Coin);
    till().press(Qt::Key_Escape); // back to the question, nothing chosen
    waitFor(Shown::Unresolved);
    till().press(Qt::Key_F2);
    till().press(Qt::Key_0);
    till().press(Qt::Key_Return);
    till().pressAgain(Qt::Key_Return);
    waitFor(Shown::Paid);
    QCOMPARE(covered(), QStringLiteral("cash 20.00"));
    QVERIFY(!isInFlight(stageOf(lost)));
    heal();
}

QTEST_MAIN(GatewayDesksTest)
#include "tst_gatewaydesks.moc"
