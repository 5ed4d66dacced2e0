// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/mainbutton.h"
#include "ui/shownwindow.h"

#include <QSignalSpy>
#include <QTest>

using namespace tillgate;

/// A key that is pressed twice, held or tapped by a heavy hand acts once.
class DoubledKeysTest final : public QObject
{
    Q_OBJECT

private:
    sample::StillClock m_clock{QTime(10, 42)};

    std::unique_ptr<CashierWindow> shown(const TillView &view) { return test::shownWindow(m_clock, view); }

private Q_SLOTS:
    void aSecondEnterWithin300MillisecondsChargesOnce()
    {
        const auto window = shown(sample::entry());
        QSignalSpy spy(window.get(), &CashierWindow::chargeRequested);
        QTest::keyClick(window.get(), Qt::Key_Return);
        m_clock.advance(std::chrono::milliseconds(299));
        QTest::keyClick(window.get(), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        m_clock.advance(std::chrono::milliseconds(2));
        QTest::keyClick(window.get(), Qt::Key_Return);
        QCOMPARE(spy.size(), 2);
    }

    void aHeldEnterChargesOnce()
    {
        const auto window = shown(sample::entry());
        QSignalSpy spy(window.get(), &CashierWindow::chargeRequested);
        QTest::keyClick(window.get(), Qt::Key_Return);
        for (int i = 0; i < 5; ++i) {
            m_clock.advance(std::chrono::seconds(1));
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
            QCoreApplication::sendEvent(window.get(), &held);
        }
        QCOMPARE(spy.size(), 1);
    }

    void aHeldDigitIsTypedOnce()
    {
        const auto window = shown(sample::emptyEntry());
        QSignalSpy digits(window.get(), &CashierWindow::digitTyped);
        QSignalSpy erased(window.get(), &CashierWindow::lastErased);
        QTest::keyClick(window.get(), Qt::Key_9);
        for (int i = 0; i < 5; ++i) {
            for (const int key : {int(Qt::Key_9), int(Qt::Key_Backspace)}) {
                QKeyEvent held(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
                QCoreApplication::sendEvent(window.get(), &held);
            }
        }
        QCOMPARE(digits.size(), 1);
        QCOMPARE(erased.size(), 5); // taking back repeats
    }

    void aDoubledPressOfAnyKeyThatOpensAPaymentCountsOnce_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QByteArray>("intent");
        QTest::addColumn<bool>("isWaiting");
        QTest::newRow("F9 charges") << int(Qt::Key_F9) << QByteArray(SIGNAL(usualCoinChargeRequested())) << false;
        QTest::newRow("F10 new price") << int(Qt::Key_F10) << QByteArray(SIGNAL(newPriceRequested())) << true;
    }
    void aDoubledPressOfAnyKeyThatOpensAPaymentCountsOnce()
    {
        QFETCH(int, key);
        QFETCH(QByteArray, intent);
        QFETCH(bool, isWaiting);
        const auto window = shown(isWaiting ? sample::payment(PaymentStage::Waiting) : sample::entry());
        QSignalSpy spy(window.get(), intent.constData());
        QTest::keyClick(window.get(), Qt::Key(key));
        m_clock.advance(std::chrono::milliseconds(150));
        QTest::keyClick(window.get(), Qt::Key(key));
        QKeyEvent held(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
        m_clock.advance(std::chrono::seconds(1));
        QCoreApplication::sendEvent(window.get(), &held);
        QCOMPARE(spy.size(), 1);
    }

    void aDoubleTapOnTheMainButtonChargesOnce()
    {
        const auto window = shown(sample::entry());
        QSignalSpy spy(window.get(), &CashierWindow::chargeRequested);
        auto *main = window->findChild<MainButton *>();
        QTest::mouseClick(main, Qt::LeftButton);
        m_clock.advance(std::chrono::milliseconds(120));
        QTest::mouseClick(main, Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
        m_clock.advance(std::chrono::milliseconds(300));
        QTest::mouseClick(main, Qt::LeftButton);
        QCOMPARE(spy.size(), 2);
    }
};

QTEST_MAIN(DoubledKeysTest)
#include "tst_doubledkeys.moc"
