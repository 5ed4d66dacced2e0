// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/shopfixture.h"

#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;
using Kind = practice::Fault::Kind;

namespace {

/// A request on the way from "Charge" to the code.
struct Step
{
    const char *provider;
    const char *account;
    const char *coin;
    const char *name;
    const char *request; ///< as the practice gateway sees it
};

constexpr std::array steps{
    Step{"nowpayments", "Practice NOWPayments", "BTC", "open", "POST /nowpayments/v1/payment"},
    Step{"nowpayments", "Practice NOWPayments", "BTC", "read back", "GET /nowpayments/v1/payment/"},
    Step{"plisio", "Practice Plisio", "BTC", "open", "/invoices/new"},
    Step{"plisio", "Practice Plisio", "BTC", "read back", "GET /plisio/api/v1/invoices/"},
    Step{"coingate", "Practice CoinGate", "BTC", "currencies", "GET /coingate/v2/currencies?native"},
    Step{"coingate", "Practice CoinGate", "BTC", "open", "POST /coingate/v2/orders"},
    Step{"coingate", "Practice CoinGate", "BTC", "checkout", "/checkout"},
    Step{"coingate", "Practice CoinGate", "BTC", "read back", "GET /coingate/v2/orders/"},
    Step{"btcpay", "Practice BTCPay Server", "BTC", "open", "POST /btcpay/api/v1/stores"},
    Step{"btcpay", "Practice BTCPay Server", "BTC", "address", "/payment-methods"},
    Step{"cryptomus", "Practice Cryptomus", "BTC", "open", "POST /cryptomus/v1/payment"},
    Step{"cryptomus", "Practice Cryptomus", "BTC", "read back", "/v1/payment/info"},
    Step{"xaigate", "Practice XAIGATE", "USDT-TRC20", "open", "/invoice/create"},
};

struct Trouble
{
    const char *name;
    Kind kind;
};

constexpr std::array troubles{
    Trouble{"reply lost", Kind::LostReply},     Trouble{"server error", Kind::ServerError},
    Trouble{"cut before", Kind::Cut},           Trouble{"hangs", Kind::Slow},
    Trouble{"a host's page", Kind::Html},       Trouble{"garbage", Kind::Garbage},
    Trouble{"too many", Kind::TooManyRequests},
};

} // namespace

/// Everything that can go wrong between "Charge" and the code, at every gateway: never two payments for one
/// attempt, never a lost one, and the cashier can always go on.
class TestOpeningFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverLosesOrDoublesAPayment_data();
    void neverLosesOrDoublesAPayment();
    void asksForALostAnswerInOneRowHoweverOftenItIsChecked();

private:
    void startAt(const QString &account)
    {
        m_till = std::make_unique<test::ShopFixture>();
        m_till->start();
        QVERIFY(m_till->becomes([this] { return !m_till->shop().shelf().isLoading(); }));
        ShopSettings settings = m_till->shop().settings();
        settings.gateways.order = {account};
        settings.gateways.patience = 3s;
        QVERIFY(m_till->shop().saveSettings(settings));
    }
    /// Every payment that the practice gateways opened, by our reference; those of repeated deposits left out.
    [[nodiscard]] QStringList openedReferences()
    {
        QStringList references;
        for (const practice::Payment &payment : m_till->practice().world().payments()) {
            if (!payment.parentId)
                references.append(payment.reference);
        }
        return references;
    }
    [[nodiscard]] QList<Payment> attempts() { return m_till->sales().first().attempts; }
    [[nodiscard]] bool isShown() { return m_till->payment() && m_till->checkout().view().payment->isCodeShown; }
    [[nodiscard]] bool canGoOn() { return m_till->payment() && !m_till->checkout().view().payment->nextAccount.isEmpty(); }
    /// What is open at a gateway is known here, so that its money would be seen; or a manager was told.
    [[nodiscard]] bool isNothingLost()
    {
        const QStringList opened = openedReferences();
        const QList<Payment> known = attempts();
        return std::all_of(known.begin(), known.end(), [&](const Payment &payment) {
            return !opened.contains(payment.reference.text()) || payment.quote || !payment.attention.isEmpty();
        });
    }

    std::unique_ptr<test::ShopFixture> m_till;
};

void TestOpeningFaults::neverLosesOrDoublesAPayment_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("trouble");
    for (std::size_t step = 0; step < steps.size(); ++step) {
        for (std::size_t trouble = 0; trouble < troubles.size(); ++trouble) {
            QTest::addRow("%s, %s: %s", steps[step].provider, steps[step].name, troubles[trouble].name)
                << int(step) << int(trouble);
        }
    }
}

void TestOpeningFaults::neverLosesOrDoublesAPayment()
{
    QFETCH(int, step);
    QFETCH(int, trouble);
    const Step &at = steps[std::size_t(step)];
    startAt(QString::fromLatin1(at.account));
    QVERIFY(m_till->practice().setFault(QString::fromLatin1(at.provider),
                                        practice::Fault{.kind = troubles[std::size_t(trouble)].kind,
                                                        .times = 1,
                                                        .delay = 6s,
                                                        .retryAfter = std::nullopt,
                                                        .only = QString::fromLatin1(at.request)}));
    m_till->charge(2350, at.coin);
    QVERIFY2(m_till->becomes([this] { return isShown() || canGoOn(); }, 30000), "the cashier is stuck");
    QCOMPARE(m_till->payment()->account.text(), QString::fromLatin1(at.account));
    if (!isShown()) {
        const PaymentView view = *m_till->checkout().view().payment;
        QVERIFY2(view.problem || view.payment.stage == PaymentStage::Requested || view.payment.stage == PaymentStage::Waiting,
                 "nobody says why");
        m_till->checkout().tryNextGateway();
        // The late code may come in this very moment, and is on the screen until the ledger has the next attempt.
        QVERIFY(m_till->becomes([&] { return isShown() && m_till->payment()->account.text() != QLatin1String(at.account); }));
    }
    QVERIFY(m_till->becomes([this] { return isNothingLost(); }, 30000));
    const QStringList opened = openedReferences();
    QCOMPARE(opened.size(), QSet<QString>(opened.begin(), opened.end()).size()); // none twice
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
    const QList<Payment> all = attempts();
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const Payment &payment) { return isInFlight(payment.stage); }), 0);
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const Payment &payment) { return countsAsPaid(payment.stage); }), 1);
    QVERIFY(m_till->sales().first().sale.receiptNumber > 0);
    QVERIFY(m_till->journalIsSound());
}

void TestOpeningFaults::asksForALostAnswerInOneRowHoweverOftenItIsChecked()
{
    startAt(QStringLiteral("Practice NOWPayments"));
    QVERIFY(m_till->practice().setFault(QStringLiteral("nowpayments"),
                                        practice::Fault{.kind = Kind::Cut,
                                                        .times = 1,
                                                        .retryAfter = std::nullopt,
                                                        .only = QStringLiteral("POST /nowpayments/v1/payment")}));
    m_till->charge(2350);
    QVERIFY(m_till->reaches(PaymentStage::Unresolved));
    for (int press = 0; press < 50; ++press)
        m_till->checkout().checkNow();
    QVERIFY(m_till->reaches(PaymentStage::Refused, 60000));
    const auto exchanges = m_till->shop().ledger().runNow<QList<ExchangeRecord>>(
        [reference = m_till->payment()->reference](LedgerSession &session) { return session.exchanges().about(reference); });
    QVERIFY(exchanges);
    const auto lookUps = std::count_if(exchanges->begin(), exchanges->end(), [](const ExchangeRecord &exchange) {
        return exchange.purpose == QLatin1String("look up") && exchange.request.method == HttpRequest::Method::Get; // it signs in before
    });
    // One row with its pauses, and one question more for the presses.
    QCOMPARE(lookUps, qsizetype(Opening::lookupPauses.size()) + 2);
}

QTEST_GUILESS_MAIN(TestOpeningFaults)
#include "tst_openingfaults.moc"
