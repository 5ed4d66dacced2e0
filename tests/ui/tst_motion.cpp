// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/salecard.h"
#include "ui/parts/busydots.h"
#include "ui/parts/qrview.h"
#include "ui/parts/statepanel.h"
#include "ui/sampleviews.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

/// What moves by itself, and what a setting stops: the caret and the three dots, nothing else.
class MotionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setCursorFlashTime(1000); }

    void dotsMoveWhileTheGatewayIsAsked()
    {
        const Theme theme(Scheme::Light);
        BusyDots dots(theme, nullptr);
        dots.resize(56, 56);
        QVERIFY(!dots.isMoving());
        dots.show();
        QVERIFY(dots.isMoving());
        const QImage before = pictureOf(dots);
        QVERIFY(QTest::qWaitFor([&] { return pictureOf(dots) != before; }, 3000));
        dots.hide();
        QVERIFY(!dots.isMoving());
    }

    void theSwitchStopsTheDotsAtOnce()
    {
        const Theme theme(Scheme::Dark);
        BusyDots dots(theme, nullptr);
        dots.show();
        QVERIFY(dots.isMoving());
        QApplication::setCursorFlashTime(0);
        QVERIFY(!dots.isMoving());
        QVERIFY(!hasMotion());
        QApplication::setCursorFlashTime(1000);
        QVERIFY(dots.isMoving());
    }

    void theCaretBlinksWhileASaleIsTypedOnly_data()
    {
        QTest::addColumn<int>("flashTime");
        QTest::addColumn<bool>("isTyping");
        QTest::addColumn<bool>("blinks");
        QTest::newRow("typing") << 200 << true << true;
        QTest::newRow("nothing may move") << 0 << true << false;
        QTest::newRow("choosing a coin") << 200 << false << false;
    }
    void theCaretBlinksWhileASaleIsTypedOnly()
    {
        QFETCH(int, flashTime);
        QFETCH(bool, isTyping);
        QFETCH(bool, blinks);
        QApplication::setCursorFlashTime(flashTime);
        const Theme theme(Scheme::Light);
        SaleCard card(theme, nullptr);
        card.resize(336, 600);
        SaleEntry entry(sample::entry().entry.total().currency());
        entry.typeDigit(7);
        card.render(entry, isTyping);
        card.show();
        const QImage before = pictureOf(card);
        QCOMPARE(QTest::qWaitFor([&] { return pictureOf(card) != before; }, 600), blinks);
        card.render(entry, isTyping); // after each key the caret stands again
        QCOMPARE(pictureOf(card), before);
    }

    void thePanelHasDotsOnlyWhileTheGatewayIsAsked()
    {
        const Theme theme(Scheme::Light);
        StatePanel panel(theme, nullptr);
        panel.resize(512, 320);
        panel.show();
        const auto *dots = panel.findChild<BusyDots *>();
        PanelContent content = PanelContent();
        content.word = QStringLiteral("Asking gateway");
        content.isBusy = true;
        panel.setContent(content);
        QVERIFY(dots->isVisible() && dots->isMoving());
        content.word = QStringLiteral("Waiting for payment");
        content.isBusy = false;
        panel.setContent(content);
        QVERIFY(!dots->isVisible() && !dots->isMoving());
    }

    void theCodeStandsStill()
    {
        const Theme theme(Scheme::Light);
        QrView code(theme, nullptr);
        code.resize(318, 318);
        code.setContent(
            QStringLiteral("bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.00036824"));
        code.show();
        const QImage before = pictureOf(code);
        QVERIFY(!QTest::qWaitFor([&] { return pictureOf(code) != before; }, 900));
    }

private:
    static QImage pictureOf(QWidget &widget) { return widget.grab().toImage(); }
};

QTEST_MAIN(MotionTest)
#include "tst_motion.moc"
