// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/shopfixture.h"

#include "desk/gatewayorder.h"

#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

AccountName account(const char *name)
{
    return AccountName(QString::fromLatin1(name));
}

} // namespace

/// Several gateways for one coin: how the next one takes a sale over.
class TestStandby final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnOnlyFromWhatNobodySaw_data();
    void goesOnOnlyFromWhatNobodySaw();
    void asksTheGatewayThatTheShopPutFirst();
    void asksTheFastestGatewayFirst();
    void offersTheNextGatewayWhenTheFirstIsSlow();
    void usesASlowGatewaysPaymentWhenTheLookUpFindsIt();
    void watchesALateAnswerAndNeverShowsIt();
    void spendsNoQuestionOnARequestThatTheLimitHoldsBack();
    void opensNothingAtAGatewayThatWasLeftBeforeItsLimitLetIt_data();
    void opensNothingAtAGatewayThatWasLeftBeforeItsLimitLetIt();
    void goesOnByItselfWhenTheShopWantsIt();
    void goesOnAfterAnAnswerThatNobodyCanLookUp();
    void looksAfterARestartForWhatWasLeft();

private:
    void start(const std::function<void(ShopSettings &)> &change = {})
    {
        m_till = std::make_unique<test::ShopFixture>();
        m_till->start();
        QVERIFY(m_till->becomes([this] { return !m_till->shop().shelf().isLoading(); }));
        ShopSettings settings = m_till->shop().settings();
        settings.gateways.patience = 3s;
        if (change)
            change(settings);
        QVERIFY(m_till->shop().saveSettings(settings));
    }
    void spoil(const char *provider, practice::Fault::Kind kind, const char *only, std::chrono::milliseconds delay = 0ms)
    {
        const practice::Fault fault{
            .kind = kind, .times = 1, .delay = delay, .retryAfter = std::nullopt, .only = QString::fromLatin1(only)};
        QVERIFY(m_till->practice().setFault(QString::fromLatin1(provider), fault));
    }
    [[nodiscard]] PaymentView view() { return *m_till->checkout().view().payment; }
    [[nodiscard]] QString accountOf(const char *coin)
    {
        for (const TenderChoice &tender : m_till->checkout().view().tenders) {
            if (tender.coin.text() == QLatin1String(coin))
                return tender.account.text();
        }
        return {};
    }

    std::unique_ptr<test::ShopFixture> m_till;
};

void TestStandby::goesOnOnlyFromWhatNobodySaw_data()
{
    QTest::addColumn<PaymentStage>("stage");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("wasShown");
    QTest::addColumn<bool>("canBeLookedUp");
    QTest::addColumn<bool>("isKnownUnopened");
    QTest::addColumn<StandbyStep>("step");
    using S = PaymentStage;
    using Step = StandbyStep;
    QTest::newRow("asked just now") << S::Requested << 1 << false << true << false << Step::Wait;
    QTest::newRow("takes too long: ask first") << S::Requested << 8 << false << true << false << Step::MakeSure;
    QTest::newRow("takes too long, nothing is known there") << S::Requested << 8 << false << true << true << Step::GoOn;
    QTest::newRow("the question takes too long, too") << S::Requested << 11 << false << true << false << Step::GoOn;
    QTest::newRow("nobody can be asked") << S::Requested << 8 << false << false << false << Step::GoOn;
    QTest::newRow("a clear no") << S::Refused << 0 << false << true << false << Step::GoOn;
    QTest::newRow("a quote that is not fit") << S::NeedsManager << 0 << false << true << false << Step::GoOn;
    QTest::newRow("a question about what was shown") << S::NeedsManager << 60 << true << true << false << Step::Wait;
    QTest::newRow("lost, being looked up") << S::Unresolved << 1 << false << true << false << Step::Wait;
    QTest::newRow("lost, and not there so far") << S::Unresolved << 1 << false << true << true << Step::GoOn;
    QTest::newRow("lost for ever") << S::Unresolved << 0 << false << false << false << Step::GoOn;
    QTest::newRow("open, being proved") << S::Waiting << 1 << false << true << false << Step::Wait;
    QTest::newRow("open, but not proved in time") << S::Waiting << 9 << false << true << false << Step::GoOn;
    QTest::newRow("the code is on the screen") << S::Waiting << 900 << true << true << false << Step::Wait;
    QTest::newRow("money is seen") << S::Seen << 900 << false << true << false << Step::Wait;
    QTest::newRow("paid") << S::Paid << 900 << false << true << false << Step::Wait;
}

void TestStandby::goesOnOnlyFromWhatNobodySaw()
{
    QFETCH(PaymentStage, stage);
    QFETCH(int, seconds);
    QFETCH(bool, wasShown);
    QFETCH(bool, canBeLookedUp);
    QFETCH(bool, isKnownUnopened);
    QFETCH(StandbyStep, step);
    QCOMPARE(standbyStep({.stage = stage,
                          .wasShown = wasShown,
                          .sinceAsked = std::chrono::seconds(seconds),
                          .patience = 8s,
                          .canBeLookedUp = canBeLookedUp,
                          .isKnownUnopened = isKnownUnopened}),
             step);
}

void TestStandby::asksTheGatewayThatTheShopPutFirst()
{
    start();
    QCOMPARE(accountOf("BTC"), QStringLiteral("Practice NOWPayments"));
    ShopSettings settings = m_till->shop().settings();
    settings.gateways.order = {QStringLiteral("Practice Cryptomus")};
    settings.gateways.orderByCoin = {{QStringLiteral("LTC"), {QStringLiteral("Practice Plisio")}}};
    QVERIFY(m_till->shop().saveSettings(settings));
    QCOMPARE(accountOf("BTC"), QStringLiteral("Practice Cryptomus"));
    QCOMPARE(accountOf("LTC"), QStringLiteral("Practice Plisio"));
    QVERIFY(m_till->showCode(2350));
    QCOMPARE(m_till->payment()->account.text(), QStringLiteral("Practice Cryptomus"));
    m_till->stop();
    m_till->start();
    QVERIFY(m_till->becomes([this] { return accountOf("BTC") == QLatin1String("Practice Cryptomus"); }));
}

void TestStandby::asksTheFastestGatewayFirst()
{
    start([](ShopSettings &settings) {
        settings.gateways.rule = GatewayRule::Fastest;
        settings.gateways.orderByCoin = {{QStringLiteral("BTC"), {QStringLiteral("Practice BTCPay Server")}}};
    });
    for (int sale = 0; sale < UsualTimes::fewestSamples; ++sale) {
        QVERIFY(m_till->showCode(1500));
        QCOMPARE(m_till->payment()->account.text(), QStringLiteral("Practice BTCPay Server"));
        QVERIFY(m_till->pay("exact"));
        QVERIFY(m_till->reaches(PaymentStage::Paid));
    }
    ShopSettings settings = m_till->shop().settings();
    settings.gateways.orderByCoin.clear();
    QVERIFY(m_till->shop().saveSettings(settings));
    // After the last of five the till knows how long it takes, and asks the one that it knows.
    QVERIFY(m_till->becomes([this] { return accountOf("BTC") == QLatin1String("Practice BTCPay Server"); }));
    const QList<TenderChoice> tenders = m_till->checkout().view().tenders;
    const auto bitcoin = std::find_if(tenders.begin(), tenders.end(), [](const TenderChoice &tender) {
        return tender.coin.text() == QLatin1String("BTC");
    });
    QVERIFY(bitcoin->usualTime.has_value());
    QVERIFY(*bitcoin->usualTime <= 30s);
    QCOMPARE(accountOf("LTC"), QStringLiteral("Practice NOWPayments"));
}

void TestStandby::offersTheNextGatewayWhenTheFirstIsSlow()
{
    start();
    // The request hangs and was not carried out yet; neither is the question about it answered.
    const practice::Fault fault{.kind = practice::Fault::Kind::Slow, .delay = 15s, .retryAfter = std::nullopt};
    QVERIFY(m_till->practice().setFault(QStringLiteral("nowpayments"), fault));
    m_till->charge(2350);
    QVERIFY(m_till->becomes([this] { return m_till->payment().has_value(); }));
    QVERIFY(view().nextAccount.isEmpty());
    m_till->checkout().tryNextGateway();
    QCOMPARE(m_till->payment()->attempt, 1); // not yet
    QVERIFY(m_till->becomes([this] { return !view().nextAccount.isEmpty(); }));
    QCOMPARE(m_till->stage(), PaymentStage::Requested);
    m_till->checkout().tryNextGateway();
    QVERIFY(m_till->becomes([this] { return view().isCodeShown; }));
    QCOMPARE(m_till->payment()->attempt, 2);
    QCOMPARE(m_till->payment()->account.text(), QStringLiteral("Practice Plisio"));
    QCOMPARE(m_till->stagesOf(m_till->payment()->sale), QList<PaymentStage>({PaymentStage::Cancelled, PaymentStage::Waiting}));
}

void TestStandby::usesASlowGatewaysPaymentWhenTheLookUpFindsIt()
{
    start();
    spoil("btcpay", practice::Fault::Kind::Slow, "POST ", 12s);
    ShopSettings settings = m_till->shop().settings();
    settings.gateways.order = {QStringLiteral("Practice BTCPay Server")};
    QVERIFY(m_till->shop().saveSettings(settings));
    const GatewayLine *line = m_till->shop().lines().find(account("Practice BTCPay Server"));
    bool hasLateAnswer = false;
    connect(line, &GatewayLine::healthChanged, this,
            [&] { hasLateAnswer = hasLateAnswer || line->health().lastDuration > 10s; });
    m_till->charge(2350);
    QVERIFY(m_till->becomes([this] { return m_till->payment() && view().isCodeShown; }, 10000));
    QCOMPARE(m_till->payment()->attempt, 1);
    QCOMPARE(m_till->openedAtGateway(), 1);
    // Its own answer comes later and says nothing new.
    QVERIFY(m_till->becomes([&] { return hasLateAnswer; }, 15000));
    disconnect(line, nullptr, this, nullptr);
    const QList<JournalEntry> entries = m_till->shop()
                                            .ledger()
                                            .runNow<QList<JournalEntry>>([this](LedgerSession &session) {
                                                return session.journal().aboutPayment(m_till->payment()->reference);
                                            })
                                            .value();
    QCOMPARE(std::count_if(entries.begin(), entries.end(),
                           [](const JournalEntry &entry) { return entry.body.contains("\"event\":\"opened\""); }),
             1);
    QVERIFY(view().isCodeShown);
}

void TestStandby::watchesALateAnswerAndNeverShowsIt()
{
    start();
    // Opened, but its answer comes after the cashier went on; NOWPayments' list lags, so nothing is found before.
    const practice::Fault fault{.kind = practice::Fault::Kind::Slow, .delay = 9s, .retryAfter = std::nullopt};
    QVERIFY(m_till->practice().setFault(QStringLiteral("nowpayments"), fault));
    m_till->charge(2350);
    QVERIFY(m_till->becomes([this] { return m_till->payment() && !view().nextAccount.isEmpty(); }));
    const SaleId sale = m_till->payment()->sale;
    const PaymentReference first = m_till->payment()->reference;
    m_till->checkout().tryNextGateway();
    QVERIFY(m_till->becomes([this] { return view().isCodeShown; }));
    const QString shown = view().qrText;
    const auto firstAttempt = [&] {
        for (const SaleWithAttempts &entry : m_till->sales()) {
            if (entry.sale.id == sale)
                return entry.attempts.first();
        }
        return *m_till->payment();
    };
    QVERIFY(m_till->becomes([&] { return firstAttempt().quote.has_value(); }));
    QCOMPARE(firstAttempt().stage, PaymentStage::Cancelled);
    QCOMPARE(view().qrText, shown);
    QVERIFY(m_till->practice().setFault(QStringLiteral("nowpayments"), std::nullopt).has_value());
    // Money that comes to it all the same is found, and does not complete the sale.
    QVERIFY(m_till->practice().pay(first.text(), QStringLiteral("exact")).has_value());
    QVERIFY(m_till->becomes([&] { return firstAttempt().stage == PaymentStage::PaidLate; }, 40000));
    QCOMPARE(m_till->stage(), PaymentStage::Waiting);
    QVERIFY(m_till->journalIsSound());
}

void TestStandby::spendsNoQuestionOnARequestThatTheLimitHoldsBack()
{
    start();
    GatewayLine *line = m_till->shop().lines().find(AccountName(QStringLiteral("Practice NOWPayments")));
    const int burst = line->gateway().traits().requestsPerMinute / 3;
    int answers = 0;
    for (int request = 0; request < burst; ++request)
        line->run<bool>(line->gateway().status(), {.purpose = QStringLiteral("status"), .priority = Priority::Notice}, this,
                        [&answers](const Result<bool> &) { ++answers; });
    QVERIFY(m_till->becomes([&] { return answers == burst; }));
    m_till->charge(2350);
    QVERIFY(m_till->becomes([this] { return m_till->payment() && view().asksIn.has_value(); }));
    QVERIFY(!view().hasNews);
    QVERIFY(m_till->becomes([this] { return view().isCodeShown; }));
    QVERIFY(!view().asksIn);
    const auto exchanges = m_till->shop().ledger().runNow<QList<ExchangeRecord>>(
        [this](LedgerSession &session) { return session.exchanges().about(m_till->payment()->reference); });
    for (const ExchangeRecord &exchange : exchanges.value())
        QVERIFY2(exchange.purpose != QLatin1String("look up"), qPrintable(exchange.purpose));
}

void TestStandby::opensNothingAtAGatewayThatWasLeftBeforeItsLimitLetIt_data()
{
    QTest::addColumn<QString>("leftFor");
    QTest::newRow("for the next gateway") << QStringLiteral("next");
    QTest::newRow("because nobody wants to pay any more") << QStringLiteral("cancel");
    QTest::newRow("because it was called off elsewhere") << QStringLiteral("elsewhere");
}

void TestStandby::opensNothingAtAGatewayThatWasLeftBeforeItsLimitLetIt()
{
    QFETCH(const QString, leftFor);
    start();
    GatewayLine *line = m_till->shop().lines().find(AccountName(QStringLiteral("Practice NOWPayments")));
    const auto ask = [&] {
        bool isAnswered = false;
        line->run<bool>(line->gateway().status(), {.purpose = QStringLiteral("status"), .priority = Priority::Background}, this,
                        [&](const Result<bool> &) { isAnswered = true; });
        QVERIFY(m_till->becomes([&] { return isAnswered; }, 20000));
    };
    const practice::Fault refusal{.kind = practice::Fault::Kind::TooManyRequests, .times = 1, .retryAfter = 10};
    QVERIFY(m_till->practice().setFault(QStringLiteral("nowpayments"), refusal));
    ask();
    m_till->charge(2350);
    QVERIFY(m_till->becomes([this] { return m_till->payment() && view().asksIn.has_value(); }));
    QCOMPARE(m_till->payment()->account, line->name());
    const PaymentReference first = m_till->payment()->reference;
    if (leftFor == QLatin1String("cancel")) {
        m_till->checkout().cancelPayment();
        QVERIFY(m_till->becomes([this] { return !m_till->payment(); }));
    } else if (leftFor == QLatin1String("elsewhere")) {
        m_till->shop().book().apply(first, PaymentEvent::CancelledByPerson, QStringLiteral("Command line"), this,
                                    [](const Result<PaymentUpdate> &) {});
        QVERIFY(m_till->becomes([this] { return m_till->stage() == PaymentStage::Cancelled; }));
    } else {
        QVERIFY(m_till->becomes([this] { return !view().nextAccount.isEmpty(); }));
        m_till->checkout().tryNextGateway();
        QVERIFY(m_till->becomes([this] { return view().isCodeShown; }));
    }
    ask(); // leaves once the gateway takes requests again, behind all that waited before
    QVERIFY(m_till->becomes([&] { return line->isIdle(); }));
    const auto exchanges = m_till->shop().ledger().runNow<QList<ExchangeRecord>>(
        [&](LedgerSession &session) { return session.exchanges().about(first); });
    QVERIFY(exchanges->isEmpty());
    QVERIFY(m_till->journalIsSound());
}

void TestStandby::goesOnByItselfWhenTheShopWantsIt()
{
    start([](ShopSettings &settings) { settings.gateways.goesOnByItself = true; });
    spoil("nowpayments", practice::Fault::Kind::TooManyRequests, "POST ");
    spoil("plisio", practice::Fault::Kind::ServerError, "invoices/new");
    m_till->charge(2350);
    QVERIFY(m_till->becomes([this] { return m_till->payment() && view().isCodeShown; }, 40000));
    QVERIFY(m_till->payment()->attempt >= 2);
    QCOMPARE(m_till->sales().size(), 1);
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
}

void TestStandby::goesOnAfterAnAnswerThatNobodyCanLookUp()
{
    start([](ShopSettings &settings) { settings.gateways.order = {QStringLiteral("Practice XAIGATE")}; });
    const char *coin = "USDT-TRC20";
    QCOMPARE(accountOf(coin), QStringLiteral("Practice XAIGATE"));
    spoil("xaigate", practice::Fault::Kind::LostReply, "POST ");
    m_till->charge(1200, coin);
    QVERIFY(m_till->reaches(PaymentStage::Unresolved));
    const PaymentReference first = m_till->payment()->reference;
    QVERIFY(!view().canBeLookedUp);
    QCOMPARE(view().nextAccount.text(), QStringLiteral("Practice NOWPayments"));
    // A manager has it on the list, with what to do.
    QVERIFY(m_till->becomes([this] { return m_till->payment()->attention.contains(QStringLiteral("dashboard")); }));
    m_till->checkout().tryNextGateway();
    QVERIFY(m_till->becomes([this] { return view().isCodeShown; }));
    QCOMPARE(m_till->payment()->account.text(), QStringLiteral("Practice NOWPayments"));
    m_till->checkout().closeByManager(first, QStringLiteral("Ada"), QStringLiteral("not in the dashboard"));
    QVERIFY(m_till->becomes([this] { return m_till->sales().first().attempts.first().attention.isEmpty(); }));
    QCOMPARE(m_till->sales().first().attempts.first().stage, PaymentStage::Cancelled);
}

void TestStandby::looksAfterARestartForWhatWasLeft()
{
    start();
    const practice::Fault hang{.kind = practice::Fault::Kind::Slow, .delay = 60s, .retryAfter = std::nullopt};
    QVERIFY(m_till->practice().setFault(QStringLiteral("nowpayments"), hang));
    m_till->charge(2350);
    QVERIFY(m_till->becomes([this] { return m_till->payment() && !view().nextAccount.isEmpty(); }));
    const SaleId sale = m_till->payment()->sale;
    m_till->checkout().tryNextGateway();
    QVERIFY(m_till->becomes([this] { return view().isCodeShown; }));
    QVERIFY(m_till->practice().setFault(QStringLiteral("nowpayments"), std::nullopt).has_value());
    m_till->stop(); // the plug is pulled while the first gateway still owes its answer
    m_till->start();
    QVERIFY(m_till->becomes([&] { return m_till->sales().first().attempts.first().quote.has_value(); }));
    QCOMPARE(m_till->stagesOf(sale), QList<PaymentStage>({PaymentStage::Cancelled, PaymentStage::Waiting}));
}

QTEST_GUILESS_MAIN(TestStandby)
#include "tst_standby.moc"
