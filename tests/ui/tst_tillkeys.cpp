// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/capbutton.h"
#include "ui/parts/sheet.h"
#include "ui/shownwindow.h"

#include <QMetaMethod>
#include <QSignalSpy>
#include <QTest>

using namespace tillgate;

/// What each key of the till means, before there is a payment.
class TillKeysTest final : public QObject
{
    Q_OBJECT

private:
    sample::StillClock m_clock{QTime(10, 42)};

    std::unique_ptr<CashierWindow> shown(const TillView &view) { return test::shownWindow(m_clock, view); }

    /// What the window asks for while something happens to it, and whether a sheet opens.
    static QStringList intentsOf(CashierWindow &window, const std::function<void()> &act)
    {
        const QMetaObject &meta = CashierWindow::staticMetaObject;
        std::vector<std::unique_ptr<QSignalSpy>> spies;
        for (int at = meta.methodOffset(); at < meta.methodCount(); ++at) {
            if (meta.method(at).methodType() == QMetaMethod::Signal)
                spies.push_back(std::make_unique<QSignalSpy>(&window, meta.method(at)));
        }
        act();
        QStringList intents;
        for (const auto &spy : spies) {
            for (qsizetype time = 0; time < spy->size(); ++time)
                intents.append(QString::fromLatin1(spy->signal()));
        }
        const auto *sheet = window.findChild<Sheet *>();
        if (sheet != nullptr && sheet->isVisible())
            intents.append(QStringLiteral("sheet ") + sheet->accessibleName());
        return intents;
    }
    /// The key that a button's cap names; none if it has no cap.
    static std::optional<QKeyCombination> keyOn(const CapButton &button)
    {
        const QString name = button.accessibleName();
        const qsizetype comma = name.lastIndexOf(QStringLiteral(", "));
        QString cap = comma < 0 ? QString() : name.mid(comma + 2);
        cap.replace(QStringLiteral("Ctrl "), QStringLiteral("Ctrl+")).replace(QStringLiteral("Enter"), QStringLiteral("Return"));
        const QKeySequence key = QKeySequence::fromString(cap);
        const bool isKey = key.count() == 1 && key[0].key() != Qt::Key_unknown;
        return isKey ? std::optional(key[0]) : std::nullopt;
    }
    std::unique_ptr<CashierWindow> complete(const TillView &view)
    {
        auto window = std::make_unique<CashierWindow>(m_clock);
        window->setAbilities({.takesCash = true, .hasDiscountAndTip = true, .holdsSales = true, .prints = true, .refunds = true, .asksForRest = true});
        window->render(view);
        window->show();
        return window;
    }

private Q_SLOTS:
    void theKeyOnAButtonDoesWhatTheButtonDoes_data()
    {
        QTest::addColumn<int>("index");
        const auto views = sample::allPayments();
        for (int at = 0; at < views.size(); ++at)
            QTest::newRow(qPrintable(views.at(at).first)) << at;
        QTest::newRow("entry") << -1;
    }
    void theKeyOnAButtonDoesWhatTheButtonDoes()
    {
        QFETCH(int, index);
        const TillView view = index < 0 ? sample::entry() : sample::allPayments().at(index).second;
        const qsizetype count = complete(view)->findChildren<CapButton *>().size();
        int pressed = 0;
        for (qsizetype at = 0; at < count; ++at) {
            const auto clicked = complete(view);
            CapButton *button = clicked->findChildren<CapButton *>().at(at);
            const auto key = keyOn(*button);
            if (!button->isVisible() || !button->isEnabled() || !key)
                continue;
            const auto typed = complete(view);
            const QStringList byClick = intentsOf(*clicked, [&] { QTest::mouseClick(button, Qt::LeftButton); });
            const QStringList byKey = intentsOf(*typed, [&] { QTest::keyClick(typed.get(), key->key(), key->keyboardModifiers()); });
            QVERIFY2(byKey == byClick, qPrintable(button->accessibleName() + u": " + byClick.join(u' ') + u" but " + byKey.join(u' ')));
            ++pressed;
        }
        QVERIFY(pressed > 0);
    }

    void aKeyOnTheEntryMeansOneThing_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QByteArray>("intent");
        QTest::newRow("point") << int(Qt::Key_Period) << QByteArray(SIGNAL(decimalMarkTyped()));
        QTest::newRow("comma") << int(Qt::Key_Comma) << QByteArray(SIGNAL(decimalMarkTyped()));
        QTest::newRow("plus") << int(Qt::Key_Plus) << QByteArray(SIGNAL(lineAdded()));
        QTest::newRow("times") << int(Qt::Key_Asterisk) << QByteArray(SIGNAL(quantityTyped()));
        QTest::newRow("backspace") << int(Qt::Key_Backspace) << QByteArray(SIGNAL(lastErased()));
        QTest::newRow("delete") << int(Qt::Key_Delete) << QByteArray(SIGNAL(entryCleared()));
        QTest::newRow("escape is one step back") << int(Qt::Key_Escape) << QByteArray(SIGNAL(lastErased()));
        QTest::newRow("enter") << int(Qt::Key_Return) << QByteArray(SIGNAL(chargeRequested()));
        QTest::newRow("number pad's enter") << int(Qt::Key_Enter) << QByteArray(SIGNAL(chargeRequested()));
        QTest::newRow("F2") << int(Qt::Key_F2) << QByteArray(SIGNAL(coinStepRequested()));
        QTest::newRow("F9") << int(Qt::Key_F9) << QByteArray(SIGNAL(usualCoinChargeRequested()));
    }
    void aKeyOnTheEntryMeansOneThing()
    {
        QFETCH(int, key);
        QFETCH(QByteArray, intent);
        const auto window = shown(sample::entry());
        QSignalSpy spy(window.get(), intent.constData());
        QTest::keyClick(window.get(), static_cast<Qt::Key>(key));
        QCOMPARE(spy.size(), 1);
    }

    void figuresAndMarksOfOtherKeyboardsAreTaken()
    {
        const auto window = shown(sample::emptyEntry());
        QSignalSpy digits(window.get(), &CashierWindow::digitTyped);
        QSignalSpy marks(window.get(), &CashierWindow::decimalMarkTyped);
        const auto type = [&](char16_t typed) {
            QKeyEvent event(QEvent::KeyPress, typed, Qt::NoModifier, QString(QChar(typed)));
            QCoreApplication::sendEvent(window.get(), &event);
        };
        for (const char16_t three : {u'\u0663', u'\u06f3', u'\uff13'}) // Arabic, Persian, full width
            type(three);
        for (const char16_t mark : {u'\u066b', u'\u060c', u'\uff0c', u'\uff0e'})
            type(mark);
        QCOMPARE(digits, QList<QVariantList>({{3}, {3}, {3}}));
        QCOMPARE(marks.size(), 4);
    }

    void digitsArriveWhereverTheFocusIs()
    {
        const auto window = shown(sample::entry());
        QSignalSpy spy(window.get(), &CashierWindow::digitTyped);
        const auto buttons = window->findChildren<QAbstractButton *>();
        int pressed = 0;
        for (QAbstractButton *button : buttons) {
            if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus)
                continue;
            QTest::keyClick(button, Qt::Key_7);
            ++pressed;
        }
        QVERIFY(pressed > 5);
        QCOMPARE(spy.size(), pressed);
        QCOMPARE(spy.first().first().toInt(), 7);
    }

    void theKioskIsLeftOnlyByAManager()
    {
        const auto window = shown(sample::entry());
        window->setKiosk(true);
        QVERIFY(window->isFullScreen());
        QSignalSpy asked(window.get(), &CashierWindow::kioskLeaveRequested);
        QTest::keyClick(window.get(), Qt::Key_F11);
        QVERIFY(!window->close());
        QCOMPARE(asked.size(), 2);
        QVERIFY(window->isFullScreen() && window->isVisible());
        window->leaveFullScreen();
        QVERIFY(!window->isFullScreen());
    }

    void anEmptySaleIsNotCharged()
    {
        const auto window = shown(sample::emptyEntry());
        QSignalSpy spy(window.get(), &CashierWindow::chargeRequested);
        QTest::keyClick(window.get(), Qt::Key_Return);
        QCOMPARE(spy.size(), 0);
    }

    void aCoinIsChosenByItsNumber()
    {
        const auto window = shown(sample::coinStep());
        QSignalSpy spy(window.get(), &CashierWindow::tenderChosen);
        QTest::keyClick(window.get(), Qt::Key_3, Qt::KeypadModifier);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<CoinId>(), CoinId(QStringLiteral("USDT-TRC20")));
        QTest::keyClick(window.get(), Qt::Key_6); // Monero cannot be chosen
        QCOMPARE(spy.size(), 1);
    }

    void escapeOnTheCoinStepGoesBackToTheSum()
    {
        const auto window = shown(sample::coinStep());
        QSignalSpy spy(window.get(), &CashierWindow::backRequested);
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QCOMPARE(spy.size(), 1);
    }

    void enterDoesTheSafeNextStep_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<QByteArray>("intent");
        const auto add = [](PaymentStage stage, const char *intent) {
            QTest::newRow(qPrintable(stageName(stage))) << static_cast<int>(stage) << QByteArray(intent);
        };
        add(PaymentStage::Waiting, SIGNAL(checkNowRequested()));
        add(PaymentStage::Unresolved, SIGNAL(checkNowRequested()));
        add(PaymentStage::Seen, SIGNAL(nextSaleRequested())); // the rule says hand over
        add(PaymentStage::Confirming, SIGNAL(checkNowRequested()));
        add(PaymentStage::Paid, SIGNAL(nextSaleRequested()));
        add(PaymentStage::Overpaid, SIGNAL(nextSaleRequested()));
        add(PaymentStage::Short, SIGNAL(shortfallDecided(ShortfallChoice)));
        add(PaymentStage::Expired, SIGNAL(newPriceRequested()));
        add(PaymentStage::PaidLate, SIGNAL(shortfallDecided(ShortfallChoice)));
        add(PaymentStage::NeedsManager, SIGNAL(shortfallDecided(ShortfallChoice)));
        add(PaymentStage::Failed, SIGNAL(tryAgainRequested()));
        add(PaymentStage::Refused, SIGNAL(tryAgainRequested()));
        add(PaymentStage::Cancelled, SIGNAL(nextSaleRequested()));
    }
    void enterDoesTheSafeNextStep()
    {
        QFETCH(int, stage);
        QFETCH(QByteArray, intent);
        const auto window = shown(sample::payment(static_cast<PaymentStage>(stage)));
        QSignalSpy spy(window.get(), intent.constData());
        QTest::keyClick(window.get(), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
    }

    void aQuestionBeforeTheCodeIsAnsweredByOneKey_data()
    {
        using Kind = CodeQuestion::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("instead");
        QTest::addColumn<int>("key");
        QTest::addColumn<QByteArray>("intent");
        const auto row = [](const char *name, Kind kind, const char *instead, Qt::Key key, const char *intent) {
            QTest::newRow(name) << int(kind) << QString::fromLatin1(instead) << int(key) << QByteArray(intent);
        };
        row("the better coin", Kind::Dear, "Litecoin", Qt::Key_Return, SIGNAL(insteadRequested()));
        row("this code all the same", Kind::Dear, "Litecoin", Qt::Key_F4, SIGNAL(codeRequested()));
        row("no coin costs less", Kind::Dear, "", Qt::Key_Return, SIGNAL(codeRequested()));
        row("any other coin", Kind::Dear, "Litecoin", Qt::Key_F2, SIGNAL(otherCoinRequested()));
        row("a new price", Kind::PriceEndsSoon, "", Qt::Key_Return, SIGNAL(newPriceRequested()));
        row("a new price by its own key", Kind::PriceEndsSoon, "", Qt::Key_F10, SIGNAL(newPriceRequested()));
        row("the short price all the same", Kind::PriceEndsSoon, "", Qt::Key_F4, SIGNAL(codeRequested()));
        row("a price that nobody holds", Kind::PriceNotHeld, "", Qt::Key_F4, SIGNAL(codeRequested()));
        row("a price that is over", Kind::PriceOver, "", Qt::Key_Return, SIGNAL(newPriceRequested()));
    }
    void aQuestionBeforeTheCodeIsAnsweredByOneKey()
    {
        QFETCH(int, kind);
        QFETCH(QString, instead);
        QFETCH(int, key);
        QFETCH(QByteArray, intent);
        const auto window = shown(sample::question(static_cast<CodeQuestion::Kind>(kind), instead));
        QSignalSpy spy(window.get(), intent.constData());
        QTest::keyClick(window.get(), Qt::Key(key));
        QCOMPARE(spy.size(), 1);
    }
};

QTEST_MAIN(TillKeysTest)
#include "tst_tillkeys.moc"
