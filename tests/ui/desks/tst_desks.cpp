// SPDX-License-Identifier: Apache-2.0
#include "support/till/tilldriver.h"

#include "sale/coverage.h"
#include "ui/cashier/actionlist.h"
#include "ui/cashier/shortfalllist.h"
#include "ui/customer/customerwindow.h"
#include "ui/manager/refundpage.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/qrview.h"

#include <QApplication>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

using Kind = practice::Fault::Kind;

/// Every odd case has a desk. Here each is worked from its picture to its end by keys alone: the focus is
/// where one looks for it, the key on a button does what the button says, a heavy hand acts once, and Esc
/// loses no money.
class DesksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void takesTheRestInCash();
    void takesTheRestByAnotherCode();
    void acceptsAShortfall();
    void givesAShortPaymentBack();
    void leavesAShortPaymentForLater();
    void givesBackWhatWasTooMuch();
    void showsTheCustomerTheLinkToFetchARefund();
    void takesANewPriceAfterTheWindow();
    void takesCashAfterTheWindow();
    void decidesAboutMoneyThatCameLate();
    void goesThroughTheListForTheWrongNetwork();
    void checksAGatewayThatWentSilent();
    void goesOnAtTheNextGatewayAfterARefusal();
    void goesOnAfterALostAnswer();
    void takesAnotherCoinAfterALostAnswer();
    void takesANewPriceWhenTheAddressIsNotProved();
    void letsNothingTakeMoneyOnItsWayAway();
    void asksBeforeItCancels();
    void typesAHeldDigitOnce();
    void forgetsAnEstimateThatIsTooOld();

private:
    void charge(int cents, const char *coin = "BTC", const char *account = "Practice NOWPayments");
    void waitFor(Shown shown);
    void checkDesk(MainAction action, const QString &firstWords = {});
    void checkFocus();
    void spoil(const char *provider, const practice::Fault &fault)
    {
        QVERIFY(m_till->practice().setFault(QString::fromLatin1(provider), fault));
    }
    void heal();
    void payBy(const char *kind)
    {
        QVERIFY(m_till->practice().pay(m_till->reference(), QString::fromLatin1(kind)));
    }
    void giveBackInCash();
    void endWindow();
    [[nodiscard]] MainButton *mainButton() { return m_till->window().findChild<MainButton *>(); }
    [[nodiscard]] bool isNextSaleFree() { return m_till->view().step == TillStep::Entry; }
    /// The newest sale waits for somebody to decide.
    [[nodiscard]] bool isDecisionDue()
    {
        const QList<RecentSale> lastFive = m_till->view().lastFive;
        return !lastFive.isEmpty() && lastFive.first().needsDecision;
    }
    [[nodiscard]] QString covered();
    [[nodiscard]] PaymentStage stageOf(const QString &reference);

    std::unique_ptr<test::TillDriver> m_till;
};

void DesksTest::init()
{
    m_till = std::make_unique<test::TillDriver>();
    QVERIFY(m_till->open());
}

void DesksTest::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning("%s", qPrintable(m_till->trail.join(QStringLiteral(" > ")) + m_till->described()));
    const Result<Verification> verified = m_till->shop().ledger().runNow<Verification>(
        [](LedgerSession &session) { return session.verify(); });
    m_till.reset();
    QVERIFY(verified && verified->isSound());
}

/// From the first digit to the code, by keys.
void DesksTest::charge(int cents, const char *coin, const char *account)
{
    ShopSettings settings = m_till->shop().settings();
    settings.gateways.order = {QString::fromLatin1(account)};
    settings.gateways.patience = 3s;
    QVERIFY(m_till->shop().saveSettings(settings));
    m_till->ring(cents);
    int number = 0;
    int row = 0;
    for (const TenderChoice &tender : m_till->view().tenders) {
        row += tender.isAvailable ? 1 : 0;
        if (tender.isAvailable && tender.coin.text() == QLatin1String(coin))
            number = row;
    }
    QVERIFY2(number > 0 && number < 10, "the coin has no number");
    m_till->press(static_cast<Qt::Key>(Qt::Key_0 + number));
    m_till->press(Qt::Key_Return);
    m_till->pressAgain(Qt::Key_Return); // a heavy hand
    QVERIFY(m_till->becomes([this] { return m_till->view().payment.has_value(); }));
    QCOMPARE(m_till->sales().first().attempts.size(), 1);
}

void DesksTest::waitFor(Shown shown)
{
    QVERIFY2(m_till->shows(shown), qPrintable(m_till->described()));
    if (shown != Shown::Waiting && shown != Shown::Short)
        return;
    QVERIFY(m_till->becomes([this] { return m_till->payment().saleTotal.has_value(); }));
    m_till->renderNow();
}

/// The focus can be seen: it is on the main button, which is on and says what Enter does.
void DesksTest::checkFocus()
{
    QCOMPARE(QApplication::focusWidget(), mainButton());
    QVERIFY(mainButton()->isEnabled() && !mainButton()->accessibleName().isEmpty());
}

/// The main button's key does what the desk says, the focus is on it, and every button with a cap has words.
void DesksTest::checkDesk(MainAction action, const QString &firstWords)
{
    m_till->renderNow();
    QCOMPARE(int(mainActionOf(m_till->payment())), int(action));
    checkFocus();
    QString shown;
    for (const CapButton *button : m_till->window().findChildren<CapButton *>()) {
        if (button->isVisible())
            shown += button->accessibleName() + u'|';
    }
    shown.replace(QChar(QChar::Nbsp), u' ');
    QVERIFY2(shown.contains(firstWords), qPrintable(shown));
}

void DesksTest::heal()
{
    for (const PracticeServer::Account &account : m_till->practice().accounts())
        QVERIFY(m_till->practice().setFault(account.provider, std::nullopt));
}

void DesksTest::endWindow()
{
    m_till->practice().advanceClock(61min);
    m_till->press(Qt::Key_F5);
}

QString DesksTest::covered()
{
    QStringList words;
    const SaleWithAttempts newest = m_till->sales().first();
    for (const Tender &tender : newest.sale.tenders)
        words.append(tenderName(tender.kind) + u' ' + tender.amount.amount().toString());
    return words.join(QStringLiteral(", "));
}

PaymentStage DesksTest::stageOf(const QString &reference)
{
    const QList<SaleWithAttempts> sales = m_till->sales();
    for (const SaleWithAttempts &sale : sales) {
        for (const Payment &attempt : sale.attempts) {
            if (attempt.reference.text() == reference)
                return attempt.stage;
        }
    }
    return PaymentStage::Requested;
}

void DesksTest::giveBackInCash()
{
    QVERIFY(m_till->becomes([this] { return m_till->refundPage() != nullptr; }));
    QVERIFY(m_till->tabTo(QStringLiteral("In cash")));
    m_till->press(Qt::Key_Space);
    QVERIFY(m_till->becomes([this] {
        m_till->press(Qt::Key_Return);
        return m_till->openSheet() != nullptr;
    }));
    m_till->answerYes();
    m_till->pressAgain(Qt::Key_Return); // gives nothing back twice
    QVERIFY(m_till->becomes([this] { return m_till->refundPage()->shown().has_value(); }));
    QCOMPARE(int(m_till->refundPage()->shown()->state), int(RefundState::Done));
    m_till->press(Qt::Key_Escape);
    QVERIFY(m_till->becomes([this] { return m_till->refundPage() == nullptr; }));
    QVERIFY(m_till->becomes([this] { return QApplication::focusWidget() == mainButton(); }));
}

void DesksTest::takesTheRestInCash()
{
    charge(2000);
    waitFor(Shown::Waiting);
    payBy("short");
    waitFor(Shown::Short);
    checkDesk(MainAction::Choose, QStringLiteral("Take 2.00 EUR in cash, 2"));
    m_till->press(Qt::Key_2);
    m_till->press(Qt::Key_Return);
    m_till->pressAgain(Qt::Key_Return);
    waitFor(Shown::Paid);
    QCOMPARE(covered(), QStringLiteral("cash 2.00, crypto 18.00"));
    checkDesk(MainAction::NextSale);
    m_till->press(Qt::Key_Return);
    QVERIFY(isNextSaleFree());
}

void DesksTest::takesTheRestByAnotherCode()
{
    charge(6000);
    waitFor(Shown::Waiting);
    payBy("short");
    waitFor(Shown::Short);
    checkDesk(MainAction::Choose, QStringLiteral("Wait for the rest, 1"));
    m_till->press(Qt::Key_1);
    m_till->press(Qt::Key_Return);
    m_till->pressAgain(Qt::Key_Return); // not a third code
    waitFor(Shown::Waiting);
    QCOMPARE(m_till->sales().first().attempts.size(), 2);
    QVERIFY(m_till->payment().isRest);
    m_till->press(Qt::Key_Escape); // back to what came in; nothing is lost
    waitFor(Shown::Short);
    QCOMPARE(m_till->payment().received->toString(), QStringLiteral("54.00 EUR"));
    m_till->press(Qt::Key_Return); // the first choice once more
    waitFor(Shown::Waiting);
    payBy("exact");
    waitFor(Shown::Paid);
    QCOMPARE(covered(), QStringLiteral("crypto 54.00, crypto 6.00"));
}

void DesksTest::acceptsAShortfall()
{
    charge(2000);
    waitFor(Shown::Waiting);
    payBy("short");
    waitFor(Shown::Short);
    checkDesk(MainAction::Choose, QStringLiteral("Accept the shortfall, 3"));
    m_till->press(Qt::Key_3);
    m_till->press(Qt::Key_Return);
    QVERIFY(m_till->openSheet() != nullptr);
    m_till->press(Qt::Key_Return); // the harmless answer has the focus: nothing was decided
    QVERIFY(m_till->openSheet() == nullptr);
    QCOMPARE(m_till->payment().payment.stage, PaymentStage::Short);
    checkFocus();
    m_till->press(Qt::Key_Return);
    m_till->answerYes();
    waitFor(Shown::Paid);
    QCOMPARE(covered(), QStringLiteral("written-off 2.00, crypto 18.00"));
}

void DesksTest::givesAShortPaymentBack()
{
    charge(2000);
    waitFor(Shown::Waiting);
    payBy("short");
    waitFor(Shown::Short);
    checkDesk(MainAction::Choose, QStringLiteral("Refund what came in, 4"));
    m_till->press(Qt::Key_4);
    m_till->press(Qt::Key_Return);
    giveBackInCash();
    waitFor(Shown::Refunded);
    checkDesk(MainAction::Done);
    m_till->press(Qt::Key_Return);
    QVERIFY(isNextSaleFree());
    QCOMPARE(covered(), QString()); // nothing of it counts as sold
}

void DesksTest::leavesAShortPaymentForLater()
{
    charge(2000);
    waitFor(Shown::Waiting);
    const QString reference = m_till->reference();
    payBy("short");
    waitFor(Shown::Short);
    m_till->press(Qt::Key_Escape);
    QVERIFY(isNextSaleFree());
    QVERIFY(m_till->becomes([this] { return isDecisionDue(); }));
    m_till->type(QStringLiteral("7.5"));
    m_till->press(Qt::Key_1, Qt::ControlModifier);
    waitFor(Shown::Short);
    QCOMPARE(m_till->reference(), reference);
    m_till->press(Qt::Key_2);
    m_till->press(Qt::Key_Return);
    waitFor(Shown::Paid);
    m_till->press(Qt::Key_Return);
    QCOMPARE(m_till->view().entry.total().toString(), QStringLiteral("7.50 EUR")); // what was typed meanwhile
}

void DesksTest::givesBackWhatWasTooMuch()
{
    charge(2000);
    waitFor(Shown::Waiting);
    payBy("over");
    waitFor(Shown::Over);
    checkDesk(MainAction::NextSale, QStringLiteral("Refund…"));
    m_till->press(Qt::Key_R, Qt::ControlModifier);
    giveBackInCash();
    const auto isGivenBack = [this] { return stageOf(m_till->reference()) == PaymentStage::PartlyRefunded; };
    QVERIFY(m_till->becomes(isGivenBack));
    const SaleWithAttempts sale = m_till->sales().first();
    QCOMPARE(sale.sale.tenders.first().amount.toString(), QStringLiteral("20.00 EUR")); // the sale stays paid
    m_till->renderNow();
    m_till->press(Qt::Key_Return);
    QVERIFY(isNextSaleFree());
}

void DesksTest::showsTheCustomerTheLinkToFetchARefund()
{
    CustomerWindow &customer = m_till->app().customerWindow();
    const auto *claim = customer.findChild<CustomerClaim *>();
    charge(2000, "BTC", "Practice BTCPay Server");
    waitFor(Shown::Waiting);
    payBy("exact");
    waitFor(Shown::Paid);
    m_till->press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(m_till->becomes([this] { return m_till->refundPage() != nullptr; }));
    QVERIFY(!claim->isVisibleTo(&customer));
    QVERIFY(m_till->becomes([this] {
        m_till->press(Qt::Key_Return);
        return m_till->openSheet() != nullptr;
    }));
    m_till->answerYes();
    QVERIFY(m_till->becomes([this] { return m_till->refundPage()->shown().has_value(); }));
    const RefundRecord refund = *m_till->refundPage()->shown();
    QCOMPARE(int(refund.state), int(RefundState::AwaitsClaim));
    QVERIFY(m_till->becomes([&] { return claim->isVisibleTo(&customer); }));
    QCOMPARE(claim->findChild<QrView *>()->content(), refund.claimUrl->toString(QUrl::FullyEncoded));
    m_till->press(Qt::Key_Escape);
    QVERIFY(m_till->becomes([&] { return !claim->isVisibleTo(&customer); }));
    QVERIFY(claim->findChild<QrView *>()->content().isEmpty());
}

void DesksTest::takesANewPriceAfterTheWindow()
{
    charge(2000, "BTC", "Practice Plisio");
    waitFor(Shown::Waiting);
    const QString old = m_till->reference();
    endWindow();
    waitFor(Shown::Ended);
    checkDesk(MainAction::NewPrice);
    m_till->press(Qt::Key_F10);
    m_till->pressAgain(Qt::Key_F10);
    waitFor(Shown::Waiting);
    QVERIFY(m_till->reference() != old);
    QCOMPARE(m_till->sales().first().attempts.size(), 2);
    QVERIFY(!isInFlight(stageOf(old))); // never two codes at once
    payBy("exact");
    waitFor(Shown::Paid);
}

void DesksTest::takesCashAfterTheWindow()
{
    charge(2000);
    waitFor(Shown::Waiting);
    const QString old = m_till->reference();
    endWindow();
    waitFor(Shown::Ended);
    QVERIFY(m_till->tabTo(QStringLiteral("Take cash instead")));
    m_till->press(Qt::Key_Space);
    m_till->pressAgain(Qt::Key_Space); // the sheet's harmless answer, at most
    if (m_till->openSheet() == nullptr) {
        QVERIFY(m_till->tabTo(QStringLiteral("Take cash instead")));
        m_till->press(Qt::Key_Space);
    }
    QCOMPARE(covered(), QString());
    m_till->answerYes();
    waitFor(Shown::Paid);
    QCOMPARE(covered(), QStringLiteral("cash 20.00"));
    QCOMPARE(stageOf(old), PaymentStage::Expired);
    checkDesk(MainAction::NextSale);
}

void DesksTest::decidesAboutMoneyThatCameLate()
{
    charge(2000);
    waitFor(Shown::Waiting);
    const QString reference = m_till->reference();
    endWindow();
    waitFor(Shown::Ended);
    m_till->press(Qt::Key_Escape);
    m_till->answerYes();
    QVERIFY(m_till->becomes([this] { return isNextSaleFree(); }));
    m_till->press(Qt::Key_Delete);
    QVERIFY(m_till->practice().pay(reference, QStringLiteral("exact")));
    // Late money is looked for in the background, behind whatever else the gateway was asked.
    const auto isTold = [this] {
        m_till->shop().watcher().catchUp();
        return isDecisionDue();
    };
    QVERIFY(m_till->becomes(isTold, 90000));
    m_till->press(Qt::Key_1, Qt::ControlModifier);
    waitFor(Shown::Late);
    QCOMPARE(m_till->payment().advice, HandoverAdvice::AskManager);
    checkDesk(MainAction::Choose, QStringLiteral("Accept as paid, 1"));
    m_till->press(Qt::Key_Escape); // later: the question stays
    QVERIFY(isNextSaleFree());
    QVERIFY(isDecisionDue());
    m_till->press(Qt::Key_1, Qt::ControlModifier);
    waitFor(Shown::Late);
    m_till->press(Qt::Key_1);
    m_till->press(Qt::Key_Return);
    m_till->answerYes();
    waitFor(Shown::Paid);
    QCOMPARE(covered(), QStringLiteral("crypto 20.00"));
}

void DesksTest::goesThroughTheListForTheWrongNetwork()
{
    charge(2000);
    waitFor(Shown::Waiting);
    payBy("wrong-network");
    m_till->press(Qt::Key_F1);
    QVERIFY(m_till->openSheet() != nullptr);
    QVERIFY(m_till->openSheet()->accessibleDescription().contains(m_till->payment().readOut));
    m_till->press(Qt::Key_Escape);
    QVERIFY(m_till->openSheet() == nullptr);
    checkDesk(MainAction::CheckNow);
    m_till->press(Qt::Key_Return); // nothing that this sale waits for came
    QVERIFY(m_till->becomes([this] { return !m_till->payment().isChecking; }));
    QVERIFY(moneyRank(m_till->payment().payment.stage) == 0
            || m_till->payment().payment.stage == PaymentStage::NeedsManager);
    QCOMPARE(m_till->sales().first().sale.receiptNumber, 0);
}

void DesksTest::checksAGatewayThatWentSilent()
{
    charge(2000);
    waitFor(Shown::Waiting);
    spoil("nowpayments", {.kind = Kind::Down, .retryAfter = std::nullopt});
    m_till->press(Qt::Key_F5);
    waitFor(Shown::Unclear);
    QVERIFY(m_till->payment().silentSince.has_value());
    QCOMPARE(m_till->payment().advice, HandoverAdvice::Wait);
    checkDesk(MainAction::CheckNow);
    m_till->press(Qt::Key_Escape);
    QVERIFY(m_till->openSheet() != nullptr);
    m_till->press(Qt::Key_Return); // "Keep waiting"
    QVERIFY(m_till->view().payment.has_value());
    // Paid while nobody could look.
    heal();
    payBy("exact");
    m_till->press(Qt::Key_Return);
    waitFor(Shown::Paid);
}

void DesksTest::goesOnAtTheNextGatewayAfterARefusal()
{
    spoil("nowpayments", {.kind = Kind::TooManyRequests, .retryAfter = std::nullopt});
    charge(2000);
    waitFor(Shown::Failed);
    const AccountName next = m_till->payment().nextAccount;
    QVERIFY(!next.isEmpty());
    checkDesk(MainAction::TryAgain, QStringLiteral("Try with %1, F3").arg(next.text()));
    m_till->press(Qt::Key_F3);
    m_till->pressAgain(Qt::Key_F3);
    waitFor(Shown::Waiting);
    QCOMPARE(m_till->payment().payment.account, next);
    QCOMPARE(m_till->sales().first().attempts.size(), 2);
    payBy("exact");
    waitFor(Shown::Paid);
}

void DesksTest::goesOnAfterALostAnswer()
{
    spoil("nowpayments", {.kind = Kind::Down, .retryAfter = std::nullopt});
    charge(2000);
    waitFor(Shown::Unresolved);
    checkDesk(MainAction::CheckNow);
    QVERIFY(m_till->becomes([this] { return !m_till->payment().nextAccount.isEmpty(); }));
    m_till->renderNow();
    const QString lost = m_till->reference();
    m_till->press(Qt::Key_F3);
    waitFor(Shown::Waiting);
    QVERIFY(m_till->reference() != lost);
    payBy("exact");
    waitFor(Shown::Paid);
    heal();
}

void DesksTest::takesAnotherCoinAfterALostAnswer()
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
    const QString lost = m_till->reference();
    checkDesk(MainAction::CheckNow, QStringLiteral("Other coin or network, F2"));
    m_till->press(Qt::Key_F2);
    QCOMPARE(m_till->view().step, TillStep::Coin);
    m_till->press(Qt::Key_Escape); // back to the question, nothing chosen
    waitFor(Shown::Unresolved);
    m_till->press(Qt::Key_F2);
    m_till->press(Qt::Key_0);
    m_till->press(Qt::Key_Return);
    m_till->pressAgain(Qt::Key_Return);
    waitFor(Shown::Paid);
    QCOMPARE(covered(), QStringLiteral("cash 20.00"));
    QVERIFY(!isInFlight(stageOf(lost)));
    heal();
}

void DesksTest::takesANewPriceWhenTheAddressIsNotProved()
{
    charge(2000);
    waitFor(Shown::Waiting);
    // A picture of the code that cannot be read back.
    m_till->checkout().noteCodeReadBack(m_till->payment().qrText, false);
    m_till->renderNow();
    waitFor(Shown::Failed);
    QVERIFY(!m_till->payment().isCodeShown);
    checkDesk(MainAction::NewPrice);
    const QString old = m_till->reference();
    m_till->press(Qt::Key_Return);
    m_till->pressAgain(Qt::Key_Return);
    QVERIFY(m_till->becomes([&] { return m_till->reference() != old; }));
    waitFor(Shown::Waiting);
    QCOMPARE(m_till->sales().first().attempts.size(), 2);
}

void DesksTest::letsNothingTakeMoneyOnItsWayAway()
{
    charge(2000);
    waitFor(Shown::Waiting);
    const QString reference = m_till->reference();
    QVERIFY(m_till->practice().pay(reference, QStringLiteral("exact"), false));
    m_till->press(Qt::Key_F5);
    QVERIFY(m_till->becomes([this] { return moneyRank(m_till->payment().payment.stage) > 0; }));
    m_till->renderNow();
    const test::Standing before = m_till->standing();
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F10, Qt::Key_F2, Qt::Key_F3, Qt::Key_0, Qt::Key_5,
                              Qt::Key_Delete, Qt::Key_Backspace}) {
        m_till->press(key);
        QVERIFY2(m_till->standing() == before, qPrintable(QKeySequence(key).toString()));
        QVERIFY(m_till->openSheet() == nullptr);
    }
    QVERIFY(m_till->practice().confirm(reference));
    waitFor(Shown::Paid);
}

void DesksTest::asksBeforeItCancels()
{
    charge(2000);
    waitFor(Shown::Waiting);
    m_till->press(Qt::Key_Escape);
    m_till->pressAgain(Qt::Key_Escape); // closes the question, cancels nothing
    QVERIFY(m_till->openSheet() == nullptr);
    QCOMPARE(m_till->payment().payment.stage, PaymentStage::Waiting);
    checkFocus();
    m_till->press(Qt::Key_Escape);
    m_till->answerYes();
    QVERIFY(m_till->becomes([this] { return isNextSaleFree(); }));
    QCOMPARE(m_till->view().entry.total().toString(),
             QStringLiteral("20.00 EUR")); // what was typed is not lost
}

void DesksTest::typesAHeldDigitOnce()
{
    m_till->press(Qt::Key_5);
    m_till->hold(Qt::Key_5, 20);
    QCOMPARE(m_till->view().entry.total().toString(), QStringLiteral("5.00 EUR"));
    m_till->hold(Qt::Key_Backspace, 3);
    QVERIFY(m_till->view().entry.isEmpty());
}

void DesksTest::forgetsAnEstimateThatIsTooOld()
{
    charge(2000);
    waitFor(Shown::Waiting);
    endWindow();
    waitFor(Shown::Ended);
    QVERIFY(m_till->becomes([this] { return m_till->payment().nowAbout.has_value(); }));
    m_till->leap(m_till->shop().settings().gateways.oldestRate + 1s);
    QVERIFY(!m_till->payment().nowAbout);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    DesksTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desks.moc"
