// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/shopfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tillgate;

/// What the shop decided, told to the gateways that can be told; the decision stands whatever they say.
class TestDecisionRelay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_till = std::make_unique<test::ShopFixture>();
        m_till->start();
        QVERIFY(m_till->becomes([this] { return !m_till->shop().shelf().isLoading(); }));
    }
    void cleanup()
    {
        QVERIFY(m_till->journalIsSound());
        m_till.reset();
    }

    void tellsOfAnAcceptedShortfall_data();
    void tellsOfAnAcceptedShortfall();
    void keepsTheDecisionWhenTheGatewayIsSilentAndTellsAgain();
    void tellsOfAPaymentThatWasCalledOff();
    void tellsNothingWhereNothingCanBeTold();

private:
    bool openAt(const char *provider)
    {
        const AccountName account(QStringLiteral("Practice ") + QLatin1String(provider));
        m_till->shop().book().openSale({.lines = {{.text = {}, .unitPrice = Money::parse(u"23.50", u"EUR").value()}}, .isPractice = true},
                                       account, CoinId(QStringLiteral("BTC")), this, [&](const Result<Payment> &intent) {
                                           m_till->checkout().resume(intent.value());
                                           m_till->shop().opening().open(*intent, *m_till->shop().lines().find(intent->account));
                                       });
        return m_till->reaches(PaymentStage::Waiting);
    }
    bool shortAt(const char *provider)
    {
        if (!openAt(provider) || !m_till->pay("short"))
            return false;
        m_till->practice().advanceClock(std::chrono::minutes(90));
        return m_till->becomes([&] {
            m_till->checkout().checkNow();
            return m_till->stage() == PaymentStage::Short;
        });
    }
    QStringList journalOf(const PaymentReference &payment)
    {
        QStringList kinds;
        const auto entries = m_till->shop().ledger().runNow<QList<JournalEntry>>([&](LedgerSession &s) { return s.journal().aboutPayment(payment); });
        for (const JournalEntry &entry : *entries)
            kinds.append(entry.kind);
        return kinds;
    }

    std::unique_ptr<test::ShopFixture> m_till;
};

void TestDecisionRelay::tellsOfAnAcceptedShortfall_data()
{
    QTest::addColumn<QString>("provider");
    QTest::newRow("cryptomus") << "Cryptomus";
}

void TestDecisionRelay::tellsOfAnAcceptedShortfall()
{
    QFETCH(QString, provider);
    QVERIFY(shortAt(provider.toLatin1().constData()));
    const PaymentReference payment = m_till->payment()->reference;
    m_till->checkout().acceptByManager(payment, QStringLiteral("Ada"), {});
    QVERIFY(m_till->becomes([&] { return journalOf(payment).contains(QStringLiteral("gateway-told")); }));
    QVERIFY(m_till->becomes([&] { return !m_till->shop().relay().isTelling(); }));
    QCOMPARE(m_till->stage(), PaymentStage::Accepted);
    const QStringList kinds = journalOf(payment);
    QVERIFY2(kinds.indexOf(QStringLiteral("gateway-asked")) < kinds.indexOf(QStringLiteral("gateway-told")), "recorded before it was asked");
}

void TestDecisionRelay::keepsTheDecisionWhenTheGatewayIsSilentAndTellsAgain()
{
    QVERIFY(shortAt("Cryptomus"));
    const PaymentReference payment = m_till->payment()->reference;
    QVERIFY(m_till->practice().setFault(QStringLiteral("cryptomus"), practice::Fault{.kind = practice::Fault::Kind::Down, .retryAfter = std::nullopt}));
    QSignalSpy notTold(&m_till->shop().relay(), &DecisionRelay::notTold);
    m_till->checkout().acceptByManager(payment, QStringLiteral("Ada"), {});
    QVERIFY(m_till->becomes([&] { return !notTold.isEmpty(); }));
    QVERIFY(m_till->becomes([&] { return !m_till->payment()->attention.isEmpty(); }));
    QCOMPARE(m_till->stage(), PaymentStage::Accepted);
    QVERIFY(journalOf(payment).contains(QStringLiteral("gateway-not-told")));
    QVERIFY(m_till->practice().setFault(QStringLiteral("cryptomus"), std::nullopt));
    m_till->shop().relay().tellAgain(*m_till->payment());
    QVERIFY(m_till->becomes([&] { return m_till->payment()->attention.isEmpty(); }));
    QVERIFY(journalOf(payment).contains(QStringLiteral("gateway-told")));
}

void TestDecisionRelay::tellsOfAPaymentThatWasCalledOff()
{
    QVERIFY(openAt("BTCPay Server"));
    const PaymentReference payment = m_till->payment()->reference;
    m_till->checkout().cancelPayment();
    QVERIFY(m_till->becomes([&] { return journalOf(payment).contains(QStringLiteral("gateway-told")); }));
}

void TestDecisionRelay::tellsNothingWhereNothingCanBeTold()
{
    QVERIFY(openAt("NOWPayments"));
    const PaymentReference payment = m_till->payment()->reference;
    m_till->checkout().cancelPayment();
    QVERIFY(m_till->becomes([&] { return !m_till->payment(); }));
    QVERIFY(!m_till->shop().relay().isTelling());
    QVERIFY(!journalOf(payment).contains(QStringLiteral("gateway-asked")));
}

QTEST_GUILESS_MAIN(TestDecisionRelay)
#include "tst_decisionrelay.moc"
