// SPDX-License-Identifier: Apache-2.0
#include "support/till/tilldriver.h"

#include "ui/customer/turnedscreen.h"
#include "ui/manager/refundpage.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/qrview.h"

#include <QApplication>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

/// What is asked before a code is seen, and the code that is turned to the customer, by keys alone in the program's
/// own windows.
class BeforeCodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void takesTheOtherCoinWithEnter();
    void showsTheDearCodeWithF4();
    void asksWhetherToCancelAQuestion();
    void explainsAQuestion();
    void turnsTheLinkOfARefundToTheCustomer();

private:
    void chargeBitcoin(int cents, int feeRate);
    [[nodiscard]] bool isSeen()
    {
        const QList<QrView *> codes = m_till->window().findChildren<QrView *>();
        return std::any_of(codes.begin(), codes.end(), [](const QrView *code) { return code->isVisible() && !code->content().isEmpty(); });
    }

    std::unique_ptr<test::TillDriver> m_till;
};

void BeforeCodeTest::init()
{
    m_till = std::make_unique<test::TillDriver>();
    QVERIFY(m_till->open());
}

void BeforeCodeTest::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning("%s", qPrintable(m_till->trail.join(QStringLiteral(" > ")) + m_till->described()));
    m_till.reset();
}

/// At BTCPay Server, whose store puts the network's fee on top; 0: it does not.
void BeforeCodeTest::chargeBitcoin(int cents, int feeRate)
{
    ShopSettings settings = m_till->shop().settings();
    settings.gateways.order = {QStringLiteral("Practice BTCPay Server")};
    QVERIFY(m_till->shop().saveSettings(settings));
    const QString mode = feeRate > 0 ? QStringLiteral("always") : QStringLiteral("never");
    QVERIFY(m_till->practice().setShopSetting(QStringLiteral("btcpay"), QStringLiteral("network_fee"), mode));
    if (feeRate > 0)
        m_till->practice().setFeeRate(QStringLiteral("btc"), feeRate);
    m_till->ring(cents);
    int row = 0;
    for (const TenderChoice &tender : m_till->view().tenders) {
        row += tender.isAvailable ? 1 : 0;
        if (tender.coin.text() == QLatin1String("BTC"))
            break;
    }
    m_till->chargeBy(row);
    QVERIFY(m_till->becomes([this] { return m_till->view().payment.has_value(); }));
}

void BeforeCodeTest::takesTheOtherCoinWithEnter()
{
    chargeBitcoin(2350, 100);
    QVERIFY2(m_till->shows(Shown::Question), qPrintable(m_till->described()));
    QVERIFY(!isSeen());
    QCOMPARE(QApplication::focusWidget(), m_till->window().findChild<MainButton *>());
    const QString dear = m_till->reference();
    const CoinId instead = m_till->payment().question->instead;
    m_till->press(Qt::Key_Return);
    m_till->pressAgain(Qt::Key_Return); // a heavy hand
    QVERIFY2(m_till->shows(Shown::Waiting), qPrintable(m_till->described()));
    QVERIFY(m_till->reference() != dear);
    QCOMPARE(m_till->payment().payment.coin, instead);
    QCOMPARE(m_till->sales().first().attempts.size(), 2);
    QVERIFY(isSeen());
}

void BeforeCodeTest::showsTheDearCodeWithF4()
{
    chargeBitcoin(2350, 100);
    QVERIFY2(m_till->shows(Shown::Question), qPrintable(m_till->described()));
    const QString reference = m_till->reference();
    m_till->press(Qt::Key_F4);
    m_till->pressAgain(Qt::Key_F4);
    QVERIFY2(m_till->shows(Shown::Waiting), qPrintable(m_till->described()));
    QCOMPARE(m_till->reference(), reference);
    QVERIFY(isSeen());
    QCOMPARE(m_till->sales().first().attempts.size(), 1);
}

void BeforeCodeTest::asksWhetherToCancelAQuestion()
{
    chargeBitcoin(2350, 100);
    QVERIFY2(m_till->shows(Shown::Question), qPrintable(m_till->described()));
    m_till->press(Qt::Key_Escape);
    QVERIFY(m_till->openSheet() != nullptr);
    m_till->press(Qt::Key_Escape);
    QVERIFY(m_till->openSheet() == nullptr);
    QVERIFY(m_till->payment().question.has_value());
    m_till->press(Qt::Key_Escape);
    m_till->answerYes();
    QVERIFY(m_till->becomes([this] { return m_till->view().step == TillStep::Entry; }));
    QCOMPARE(m_till->view().entry.total().toString(), QStringLiteral("23.50 EUR"));
}

void BeforeCodeTest::explainsAQuestion()
{
    chargeBitcoin(2350, 100);
    QVERIFY2(m_till->shows(Shown::Question), qPrintable(m_till->described()));
    m_till->press(Qt::Key_F1);
    QVERIFY(m_till->openSheet() != nullptr);
    QVERIFY(m_till->openSheet()->accessibleName().contains(QStringLiteral("costs")));
    m_till->press(Qt::Key_Escape);
    QVERIFY(m_till->payment().question.has_value());
}

void BeforeCodeTest::turnsTheLinkOfARefundToTheCustomer()
{
    chargeBitcoin(2000, 0);
    QVERIFY2(m_till->shows(Shown::Waiting), qPrintable(m_till->described()));
    QVERIFY(m_till->practice().pay(m_till->reference(), QStringLiteral("exact")));
    QVERIFY2(m_till->shows(Shown::Paid), qPrintable(m_till->described()));
    m_till->press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(m_till->becomes([this] { return m_till->refundPage() != nullptr; }));
    QVERIFY(m_till->becomes([this] {
        m_till->press(Qt::Key_Return);
        return m_till->openSheet() != nullptr;
    }));
    m_till->answerYes();
    QVERIFY(m_till->becomes([this] { return m_till->refundPage()->shown().has_value(); }));
    QVERIFY(m_till->tabTo(QStringLiteral("Turn screen")));
    QWidget *before = QApplication::focusWidget();
    m_till->press(Qt::Key_Space);
    const auto turned = [this] { return m_till->window().findChild<TurnedScreen *>(); };
    QVERIFY(turned() != nullptr && turned()->isVisible());
    QVERIFY2(turned()->accessibleName().contains(QStringLiteral("20.00")), qPrintable(turned()->accessibleName()));
    m_till->press(Qt::Key_Escape); // takes the screen back, and leaves the page as it is
    QVERIFY(m_till->becomes([&] { return turned() == nullptr; }));
    QVERIFY(m_till->refundPage() != nullptr);
    QCOMPARE(QApplication::focusWidget(), before);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    BeforeCodeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_beforecode.moc"
