// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/shopfixture.h"

#include "sale/attention.h"

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
    void callsOffWhatWasOpenedAfterItWasLeft();
    void tellsAtTheNextStartWhatWasNeverTold_data();
    void tellsAtTheNextStartWhatWasNeverTold();
    void callsNothingOffThatWasPaidMeanwhile();
    void keepsAQuestionThatCameUpMeanwhile();

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
    /// The payment as the practice gateway has it.
    const practice::Payment &atGateway(const PaymentReference &payment) { return *m_till->practice().world().find(payment.text()); }
    void setFault(const char *provider, practice::Fault::Kind kind, const char *only)
    {
        QVERIFY(m_till->practice().setFault(QString::fromLatin1(provider),
                                            practice::Fault{.kind = kind, .retryAfter = std::nullopt, .only = QString::fromLatin1(only)}));
    }
    /// As the power leaves it: the decision is on record, and nobody was asked.
    void decideInTheLedgerAlone(const Payment &payment, PaymentEvent event)
    {
        const Author author{.till = m_till->shop().settings().till, .person = QStringLiteral("Ada"), .at = m_till->shop().clock().now()};
        QVERIFY(m_till->shop().ledger().runNow<PaymentChange>([&](LedgerSession &session) {
            return session.payments().change(author, payment.reference, payment.version, event);
        }));
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
    QTest::newRow("btcpay") << "BTCPay Server";
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

void TestDecisionRelay::callsOffWhatWasOpenedAfterItWasLeft()
{
    setFault("btcpay", practice::Fault::Kind::Slow, "/payment-methods");
    ShopSettings settings = m_till->shop().settings();
    settings.gateways.order = {QStringLiteral("Practice BTCPay Server")};
    QVERIFY(m_till->shop().saveSettings(settings));
    m_till->charge(2350);
    QVERIFY(m_till->becomes([&] { return m_till->openedAtGateway() == 1; }));
    const PaymentReference payment = m_till->payment()->reference;
    m_till->checkout().cancelPayment();
    QVERIFY(m_till->becomes([&] { return journalOf(payment).contains(QStringLiteral("gateway-told")); }));
    QCOMPARE(atGateway(payment).extras.value(QStringLiteral("marked")), QStringLiteral("Invalid"));
}

void TestDecisionRelay::tellsAtTheNextStartWhatWasNeverTold_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("what"); // was decided
    QTest::addColumn<QByteArray>("power"); // went when
    for (const char *power : {"before it was asked", "before the request left", "before the answer came"}) {
        QTest::addRow("btcpay, cancel, %s", power) << QByteArray("BTCPay Server") << QByteArray("cancel") << QByteArray(power);
        QTest::addRow("btcpay, shortfall, %s", power) << QByteArray("BTCPay Server") << QByteArray("shortfall") << QByteArray(power);
        QTest::addRow("cryptomus, shortfall, %s", power) << QByteArray("Cryptomus") << QByteArray("shortfall") << QByteArray(power);
    }
}

void TestDecisionRelay::tellsAtTheNextStartWhatWasNeverTold()
{
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, power);
    const bool isCancel = what == "cancel";
    QVERIFY(isCancel ? openAt(provider.constData()) : shortAt(provider.constData()));
    const Payment payment = *m_till->payment();
    const char *gateway = provider == "Cryptomus" ? "cryptomus" : "btcpay";
    if (power == "before it was asked") {
        decideInTheLedgerAlone(payment, isCancel ? PaymentEvent::CancelledByPerson : PaymentEvent::AcceptedByManager);
    } else {
        const auto kind = power == "before the request left" ? practice::Fault::Kind::Cut : practice::Fault::Kind::LostReply;
        setFault(gateway, kind, provider == "Cryptomus" ? "/mark-as-paid" : "/status");
        if (isCancel)
            m_till->checkout().cancelPayment();
        else
            m_till->checkout().acceptByManager(payment.reference, QStringLiteral("Ada"), {});
        QVERIFY(m_till->becomes([&] { return journalOf(payment.reference).contains(QStringLiteral("gateway-asked")); }));
        QVERIFY(m_till->becomes([&] { return journalOf(payment.reference).contains(QStringLiteral("gateway-not-told")); }));
        QVERIFY(m_till->practice().setFault(QString::fromLatin1(gateway), std::nullopt));
    }
    QVERIFY(!journalOf(payment.reference).contains(QStringLiteral("gateway-told")));
    m_till->stop();
    m_till->start();
    QVERIFY(m_till->becomes([&] { return journalOf(payment.reference).contains(QStringLiteral("gateway-told")); }));
    const QStringList kinds = journalOf(payment.reference);
    QVERIFY2(kinds.count(QStringLiteral("gateway-asked")) == (power == "before the request left" ? 2 : 1), "what it took is not said twice");
    if (provider != "Cryptomus")
        QCOMPARE(atGateway(payment.reference).extras.value(QStringLiteral("marked")), isCancel ? QStringLiteral("Invalid") : QStringLiteral("Settled"));
    // Told once is told: the next start has nothing to say.
    m_till->stop();
    m_till->start();
    QVERIFY(m_till->becomes([&] { return !m_till->shop().relay().isTelling() && !m_till->shop().shelf().isLoading(); }));
    QCOMPARE(journalOf(payment.reference).count(QStringLiteral("gateway-told")), 1);
}

void TestDecisionRelay::callsNothingOffThatWasPaidMeanwhile()
{
    QVERIFY(openAt("BTCPay Server"));
    const Payment payment = *m_till->payment();
    QVERIFY(m_till->practice().pay(payment.reference.text(), QStringLiteral("exact")));
    decideInTheLedgerAlone(payment, PaymentEvent::CancelledByPerson);
    m_till->stop();
    m_till->start();
    const auto stage = [&] {
        return m_till->shop().ledger().runNow<Payment>([&](LedgerSession &s) { return s.payments().find(payment.reference); })->stage;
    };
    QVERIFY(m_till->becomes([&] { return stage() == PaymentStage::PaidLate; }));
    QVERIFY(!journalOf(payment.reference).contains(QStringLiteral("gateway-asked")));
    QVERIFY(atGateway(payment.reference).extras.value(QStringLiteral("marked")).isEmpty());
}

void TestDecisionRelay::keepsAQuestionThatCameUpMeanwhile()
{
    QVERIFY(shortAt("Cryptomus"));
    const PaymentReference payment = m_till->payment()->reference;
    setFault("cryptomus", practice::Fault::Kind::Down, "");
    m_till->checkout().acceptByManager(payment, QStringLiteral("Ada"), {});
    QVERIFY(m_till->becomes([&] { return !m_till->payment()->attention.isEmpty(); }));
    m_till->shop().book().raiseAttention(payment, QStringLiteral("Another question"), this, [](const Result<PaymentUpdate> &) {});
    QVERIFY(m_till->becomes([&] { return m_till->payment()->attention.contains(QLatin1String("Another question")); }));
    QVERIFY(hasUntoldShortfall(*m_till->payment()));
    QVERIFY(m_till->practice().setFault(QStringLiteral("cryptomus"), std::nullopt));
    m_till->shop().relay().tellAgain(*m_till->payment());
    QVERIFY(m_till->becomes([&] { return journalOf(payment).contains(QStringLiteral("gateway-told")); }));
    QVERIFY(m_till->becomes([&] { return m_till->payment()->attention == QLatin1String("Another question"); }));
}

QTEST_GUILESS_MAIN(TestDecisionRelay)
#include "tst_decisionrelay.moc"
