// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/capbutton.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/sheet.h"
#include "ui/shownwindow.h"

#include <QSignalSpy>
#include <QTest>

using namespace tillgate;

/// The keys while a payment is on the screen: none of them loses money.
class PaymentKeysTest final : public QObject
{
    Q_OBJECT

private:
    sample::StillClock m_clock{QTime(10, 42)};

    std::unique_ptr<CashierWindow> shown(const TillView &view) { return test::shownWindow(m_clock, view); }

private Q_SLOTS:
    void aPriceThatIsOverIsNotShownByAKey()
    {
        const auto window = shown(sample::question(CodeQuestion::Kind::PriceOver));
        QSignalSpy spy(window.get(), &CashierWindow::codeRequested);
        QTest::keyClick(window.get(), Qt::Key_F4);
        QCOMPARE(spy.size(), 0);
        const auto waiting = shown(sample::payment(PaymentStage::Waiting));
        QSignalSpy asked(waiting.get(), &CashierWindow::codeRequested);
        QTest::keyClick(waiting.get(), Qt::Key_F4); // it is there already
        QCOMPARE(asked.size(), 0);
    }

    void whileItIsBeingMadeEnterDoesNothing()
    {
        const auto window = shown(sample::payment(PaymentStage::Requested));
        QVERIFY(!window->findChild<MainButton *>()->isEnabled());
    }

    void escapeWhileWaitingAsksAndKeepsWaitingByDefault()
    {
        const auto window = shown(sample::payment(PaymentStage::Waiting));
        QSignalSpy cancelled(window.get(), &CashierWindow::cancelConfirmed);
        QTest::keyClick(window.get(), Qt::Key_Escape);
        auto *sheet = window->findChild<Sheet *>();
        QVERIFY(sheet != nullptr && sheet->isVisible());
        QVERIFY(sheet->harmlessButton()->hasFocus() || window->focusWidget() == sheet->harmlessButton());
        QTest::keyClick(sheet->harmlessButton(), Qt::Key_Return);
        QVERIFY(!sheet->isVisible());
        QCOMPARE(cancelled.size(), 0);
    }

    void onlyTheDangerousAnswerCancels()
    {
        const auto window = shown(sample::payment(PaymentStage::Waiting));
        QSignalSpy cancelled(window.get(), &CashierWindow::cancelConfirmed);
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QTest::mouseClick(window->findChild<Sheet *>()->dangerousButton(), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
    }

    void shiftAndTabGoBackThroughTheAnswersOfASheet()
    {
        const auto window = shown(sample::payment(PaymentStage::Short));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        auto *sheet = new Sheet(window->theme(), window.get());
        sheet->ask(QStringLiteral("Accept as paid?"), {}, QStringLiteral("Later"), QStringLiteral("Accept"));
        sheet->offer(QStringLiteral("Refund"));
        QTest::keyClick(sheet->harmlessButton(), Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(window->focusWidget(), sheet->dangerousButton());
        QTest::keyClick(sheet->dangerousButton(), Qt::Key_Tab);
        QCOMPARE(window->focusWidget(), sheet->harmlessButton());
    }

    void moneyOnItsWayCannotBeCancelled()
    {
        const auto window = shown(sample::payment(PaymentStage::Confirming));
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QCOMPARE(window->findChild<Sheet *>(), nullptr);
    }

    void behindASheetNoKeyReachesTheTill()
    {
        const auto window = shown(sample::payment(PaymentStage::Waiting));
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QSignalSpy spy(window.get(), &CashierWindow::checkNowRequested);
        QTest::keyClick(window->findChild<Sheet *>()->harmlessButton(), Qt::Key_F5);
        QCOMPARE(spy.size(), 0);
    }

    void aDigitAfterPaidStartsTheNextSale()
    {
        const auto window = shown(sample::payment(PaymentStage::Paid));
        QSignalSpy next(window.get(), &CashierWindow::nextSaleRequested);
        QSignalSpy typed(window.get(), &CashierWindow::digitTyped);
        QTest::keyClick(window.get(), Qt::Key_4);
        QCOMPARE(next.size(), 1);
        QCOMPARE(typed.size(), 1);
    }

    void aNumberChoosesWhatToDoAboutAShortPayment()
    {
        const auto window = std::make_unique<CashierWindow>(m_clock);
        window->setAbilities({.asksForRest = true});
        window->render(sample::payment(PaymentStage::Short));
        QSignalSpy spy(window.get(), &CashierWindow::shortfallDecided);
        QTest::keyClick(window.get(), Qt::Key_2);
        QTest::keyClick(window.get(), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<ShortfallChoice>(), ShortfallChoice::AcceptShortfall);
    }

    void functionKeysWorkWhileWaiting()
    {
        const auto window = shown(sample::payment(PaymentStage::Waiting));
        QSignalSpy check(window.get(), &CashierWindow::checkNowRequested);
        QSignalSpy price(window.get(), &CashierWindow::newPriceRequested);
        QSignalSpy coin(window.get(), &CashierWindow::otherCoinRequested);
        for (const Qt::Key key : {Qt::Key_F5, Qt::Key_F10, Qt::Key_F2})
            QTest::keyClick(window.get(), key);
        QCOMPARE(check.size(), 1);
        QCOMPARE(price.size(), 1);
        QCOMPARE(coin.size(), 1);
    }

    void newPriceIsNotOfferedOnceMoneyWasSeen()
    {
        const auto window = shown(sample::payment(PaymentStage::Seen));
        QSignalSpy price(window.get(), &CashierWindow::newPriceRequested);
        QTest::keyClick(window.get(), Qt::Key_F10);
        QCOMPARE(price.size(), 0);
    }

    void controlAndANumberOpenOneOfTheLastFive()
    {
        const auto window = shown(sample::entry());
        QSignalSpy spy(window.get(), &CashierWindow::recentSaleRequested);
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<SaleId>(), sample::entry().lastFive[2].id);
        QSignalSpy find(window.get(), &CashierWindow::findRequested);
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(find.size(), 1);
    }
};

QTEST_MAIN(PaymentKeysTest)
#include "tst_paymentkeys.moc"
