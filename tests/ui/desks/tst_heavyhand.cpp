// SPDX-License-Identifier: Apache-2.0
//
// Keys that are pressed too often, too long, or at the wrong moment.
#include "deskplay.h"

#include <QKeySequence>

using namespace tillgate;

class HeavyHandTest final : public test::DeskPlay
{
    Q_OBJECT

private Q_SLOTS:
    void letsNothingTakeMoneyOnItsWayAway();
    void asksBeforeItCancels();
    void typesAHeldDigitOnce();
};

void HeavyHandTest::letsNothingTakeMoneyOnItsWayAway()
{
    charge(2000);
    waitFor(Shown::Waiting);
    const QString reference = till().reference();
    QVERIFY(till().practice().pay(reference, QStringLiteral("exact"), false));
    till().press(Qt::Key_F5);
    QVERIFY(becomes([this] { return moneyRank(payment().payment.stage) > 0; }));
    till().renderNow();
    const test::Standing before = till().standing();
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F10, Qt::Key_F2, Qt::Key_F3, Qt::Key_0, Qt::Key_5,
                              Qt::Key_Delete, Qt::Key_Backspace}) {
        till().press(key);
        QVERIFY2(till().standing() == before, qPrintable(QKeySequence(key).toString()));
        QVERIFY(till().openSheet() == nullptr);
    }
    QVERIFY(till().practice().confirm(reference));
    waitFor(Shown::Paid);
}

void HeavyHandTest::asksBeforeItCancels()
{
    charge(2000);
    waitFor(Shown::Waiting);
    till().press(Qt::Key_Escape);
    till().pressAgain(Qt::Key_Escape); // closes the question, cancels nothing
    QVERIFY(till().openSheet() == nullptr);
    QCOMPARE(payment().payment.stage, PaymentStage::Waiting);
    checkFocus();
    till().press(Qt::Key_Escape);
    agree();
    QVERIFY(becomes([this] { return isNextSaleFree(); }));
    QCOMPARE(till().view().entry.total().toString(),
             QStringLiteral("20.00 EUR")); // what was typed is not lost
}

void HeavyHandTest::typesAHeldDigitOnce()
{
    till().press(Qt::Key_5);
    till().hold(Qt::Key_5, 20);
    QCOMPARE(till().view().entry.total().toString(), QStringLiteral("5.00 EUR"));
    till().hold(Qt::Key_Backspace, 3);
    QVERIFY(till().view().entry.isEmpty());
}

QTEST_MAIN(HeavyHandTest)
#include "tst_heavyhand.moc"
