// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/shopfixture.h"

#include <QTest>

using namespace tillgate;

/// Money that goes back, against the practice gateways: asked for once, whatever becomes of the answer.
class TestRefunds final : public QObject
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

    void offersWhatTheGatewayCan_data();
    void offersWhatTheGatewayCan();
    void sendsThroughTheGateway_data();
    void sendsThroughTheGateway();
    void givesAClaimLinkAndWaitsForTheCustomer();
    void givesBackOnlyTheExcess();
    void refundsWhatCameShort();
    void refundsWhatCameLate();
    void refundsInPartsUntilNothingIsLeft();
    void givesTodaysValue();
    void recordsAManualRefundAndTicksItOff();
    void givesCashBack();
    void aDoublePressRefundsOnce();
    void aLostAnswerIsLookedUpAndNeverSentAgain_data();
    void aLostAnswerIsLookedUpAndNeverSentAgain();
    void aRequestThatNeverArrivedStaysAQuestion();
    void takesNoEarlierRefundForALostOne();
    void aRefusalLeavesTheMoneyToGiveBack();
    void killedBetweenRecordAndActItAsks();
    void killedAfterTheRequestItFindsTheRefund();
    void refusesAWrongPlace_data();
    void refusesAWrongPlace();

private:
    static constexpr const char *customer = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";

    /// A payment of 23.50 EUR in BTC at this gateway, paid as `kind` says.
    Payment paidAt(const char *provider, const char *kind = "exact", PaymentStage stage = PaymentStage::Paid)
    {
        m_till->checkout().nextSale();
        const AccountName account(QStringLiteral("Practice ") + QLatin1String(provider));
        std::optional<Payment> opened;
        m_till->shop().book().openSale({.lines = {{.text = {}, .unitPrice = Money::parse(u"23.50", u"EUR").value()}}, .isPractice = true},
                                       account, CoinId(QStringLiteral("BTC")), this, [&](const Result<Payment> &intent) {
                                           opened = intent.value();
                                           m_till->checkout().resume(*opened);
                                           m_till->shop().opening().open(*opened, *m_till->shop().lines().find(account));
                                       });
        if (!m_till->reaches(PaymentStage::Waiting) || !m_till->pay(kind) || !m_till->reaches(stage))
            qFatal("The payment at %s does not get paid.", provider);
        return *m_till->payment();
    }
    RefundPlan plan(const Payment &payment)
    {
        std::optional<RefundPlan> plan;
        m_till->shop().refunds().plan(payment.reference, this, [&](const Result<RefundPlan> &made) { plan = made.value(); });
        if (!m_till->becomes([&] { return plan.has_value(); }))
            qFatal("no plan");
        return *plan;
    }
    Result<RefundFigures> workOut(const RefundPlan &plan, const RefundWish &wish)
    {
        std::optional<Result<RefundFigures>> figures;
        m_till->shop().refunds().workOut(plan, wish, this, [&](const Result<RefundFigures> &made) { figures = made; });
        if (!m_till->becomes([&] { return figures.has_value(); }))
            qFatal("no figures");
        return *figures;
    }
    RefundWish wish(const RefundPlan &plan, RefundWay way, RefundChoice choice = RefundChoice::Everything)
    {
        return {.payment = plan.payment.reference,
                .number = plan.nextNumber(),
                .way = way,
                .choice = choice,
                .address = way == RefundWay::ThroughGateway || way == RefundWay::ByHand ? QString::fromLatin1(customer) : QString(),
                .email = QStringLiteral("ada@example.org")};
    }
    Result<RefundRecord> refund(const RefundWish &wish)
    {
        const Result<RefundFigures> figures = workOut(plan(m_till->shop().ledger().runNow<Payment>([&](LedgerSession &s) { return s.payments().find(wish.payment); }).value()), wish);
        if (!figures)
            return fail(figures.error());
        std::optional<Result<RefundRecord>> made;
        m_till->shop().refunds().refund(wish, *figures, QStringLiteral("Ada"), this, [&](const Result<RefundRecord> &refund) { made = refund; });
        if (!m_till->becomes([&] { return made.has_value(); }))
            qFatal("no refund");
        return *made;
    }
    RefundRecord stored(const RefundId &id)
    {
        return m_till->shop().ledger().runNow<RefundRecord>([&](LedgerSession &s) { return s.refunds().find(id); }).value();
    }
    PaymentStage stageOf(const Payment &payment)
    {
        return m_till->shop().ledger().runNow<Payment>([&](LedgerSession &s) { return s.payments().find(payment.reference); })->stage;
    }
    bool becomesState(const RefundId &id, RefundState state)
    {
        return m_till->becomes([&] { return stored(id).state == state; });
    }
    /// How often this shop asked a gateway to send a refund.
    int sent()
    {
        const auto exchanges = m_till->shop().ledger().runNow<QList<ExchangeRecord>>([](LedgerSession &s) { return s.exchanges().latest(1000); });
        return static_cast<int>(std::count_if(exchanges->begin(), exchanges->end(), [](const ExchangeRecord &exchange) {
            return exchange.purpose == QLatin1String("refund") && exchange.request.method == HttpRequest::Method::Post;
        }));
    }
    void spoil(const char *provider, practice::Fault::Kind kind, const char *only, int times = 1)
    {
        QVERIFY(m_till->practice().setFault(QString::fromLatin1(provider).toLower().remove(QLatin1Char(' ')).replace(QLatin1String("btcpayserver"), QLatin1String("btcpay")),
                                            practice::Fault{.kind = kind, .times = times, .retryAfter = std::nullopt, .only = QString::fromLatin1(only)}));
    }

    std::unique_ptr<test::ShopFixture> m_till;
};

void TestRefunds::offersWhatTheGatewayCan_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QList<RefundWay>>("ways");
    using W = RefundWay;
    QTest::newRow("nowpayments") << "NOWPayments" << QList<W>{W::ByHand, W::InCash};
    QTest::newRow("plisio") << "Plisio" << QList<W>{W::ByHand, W::InCash};
    QTest::newRow("coingate") << "CoinGate" << QList<W>{W::ThroughGateway, W::ByHand, W::InCash};
    QTest::newRow("btcpay") << "BTCPay Server" << QList<W>{W::ByClaim, W::ByHand, W::InCash};
    QTest::newRow("cryptomus") << "Cryptomus" << QList<W>{W::ThroughGateway, W::ByHand, W::InCash};
}

void TestRefunds::offersWhatTheGatewayCan()
{
    QFETCH(QString, provider);
    QFETCH(QList<RefundWay>, ways);
    const RefundPlan made = plan(paidAt(provider.toLatin1().constData()));
    QList<RefundWay> offered;
    for (const RefundOffer &offer : made.offers)
        offered.append(offer.way);
    QCOMPARE(offered, ways);
    QVERIFY(!made.uncertain);
    QCOMPARE(made.nextNumber(), 1);
}

void TestRefunds::sendsThroughTheGateway_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<RefundChoice>("choice");
    QTest::newRow("coingate") << "CoinGate" << RefundChoice::TodaysValue;
    QTest::newRow("cryptomus") << "Cryptomus" << RefundChoice::Everything;
}

void TestRefunds::sendsThroughTheGateway()
{
    QFETCH(QString, provider);
    QFETCH(RefundChoice, choice);
    const Payment payment = paidAt(provider.toLatin1().constData());
    const auto made = refund(wish(plan(payment), RefundWay::ThroughGateway, choice));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->state == RefundState::UnderWay);
    QVERIFY(!made->gatewayRefundId.isEmpty());
    QCOMPARE(made->person, QStringLiteral("Ada"));
    QVERIFY(becomesState(made->id, RefundState::Done));
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
    QCOMPARE(sent(), 1);
    QVERIFY(plan(payment).offers.isEmpty());
}

void TestRefunds::givesAClaimLinkAndWaitsForTheCustomer()
{
    const Payment payment = paidAt("BTCPay Server");
    const auto made = refund(wish(plan(payment), RefundWay::ByClaim));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->state, RefundState::AwaitsClaim);
    QVERIFY(made->claimUrl && made->claimUrl->isValid());
    QCOMPARE(made->coins, payment.receivedCoins);
    QCOMPARE(stageOf(payment), PaymentStage::Paid);
    // It waits for the customer: nobody here can end it, and nothing is left to promise twice.
    QVERIFY(plan(payment).left.isNothing());
    std::optional<Result<RefundRecord>> ended;
    m_till->shop().refunds().withdraw(made->id, QStringLiteral("Ada"), {}, this, [&](const Result<RefundRecord> &done) { ended = done; });
    QVERIFY(m_till->becomes([&] { return ended.has_value(); }));
    QCOMPARE(ended->error().kind, Error::Kind::Conflict);
}

void TestRefunds::givesBackOnlyTheExcess()
{
    const Payment payment = paidAt("BTCPay Server", "over", PaymentStage::Overpaid);
    const auto made = refund(wish(plan(payment), RefundWay::InCash, RefundChoice::Excess));
    QVERIFY(made);
    QVERIFY(made->worth.isPositive());
    QVERIFY(made->worth.amount() < payment.price.amount());
    QCOMPARE(stageOf(payment), PaymentStage::PartlyRefunded);
    const RefundPlan again = plan(payment);
    QVERIFY(again.left.coins <= payment.quote->payableCoins);
}

void TestRefunds::refundsWhatCameShort()
{
    const Payment payment = paidAt("Cryptomus", "short", PaymentStage::Short);
    const auto made = refund(wish(plan(payment), RefundWay::ThroughGateway));
    // While it may still be topped up the gateway refuses; by hand it goes all the same.
    if (made && made->state == RefundState::Rejected) {
        const auto byHand = refund(wish(plan(payment), RefundWay::ByHand));
        QVERIFY(byHand);
        QCOMPARE(byHand->coins, payment.receivedCoins);
        return;
    }
    QVERIFY(made);
    QVERIFY(becomesState(made->id, RefundState::Done));
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
}

void TestRefunds::refundsWhatCameLate()
{
    QVERIFY(m_till->showCode(2350));
    m_till->checkout().cancelPayment();
    const Payment payment = [&] {
        const auto all = m_till->sales();
        return all.first().attempts.first();
    }();
    QVERIFY(m_till->practice().pay(payment.reference.text(), QStringLiteral("exact")));
    QVERIFY(m_till->becomes([&] {
        m_till->shop().watcher().readNow(payment);
        return stageOf(payment) == PaymentStage::PaidLate;
    }));
    const auto made = refund(wish(plan(payment), RefundWay::InCash));
    QVERIFY(made);
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
    const auto open = m_till->shop().ledger().runNow<QList<Payment>>([](LedgerSession &s) { return s.payments().needingDecision(true); });
    QVERIFY2(open->isEmpty(), "a late payment that went back is no open question");
}

void TestRefunds::refundsInPartsUntilNothingIsLeft()
{
    const Payment payment = paidAt("NOWPayments");
    RefundWish part = wish(plan(payment), RefundWay::InCash, RefundChoice::OwnWorth);
    part.worth = Money::parse(u"10.00", u"EUR").value();
    QVERIFY(refund(part));
    part.number = 2;
    QVERIFY(refund(part));
    part.number = 3;
    QVERIFY2(!refund(part), "only 3.50 EUR are left");
    QCOMPARE(plan(payment).left.worth.toString(), QStringLiteral("3.50 EUR"));
    QVERIFY(refund(wish(plan(payment), RefundWay::InCash)));
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
}

void TestRefunds::givesTodaysValue()
{
    const Payment payment = paidAt("BTCPay Server");
    const RefundPlan made = plan(payment);
    const auto figures = workOut(made, wish(made, RefundWay::ByClaim, RefundChoice::TodaysValue));
    QVERIFY2(figures, figures ? "" : qPrintable(figures.error().detail));
    QVERIFY(figures->coins.isPositive());
    QVERIFY(figures->coins <= payment.receivedCoins);
    QCOMPARE(figures->worth, made.left.worth);
}

void TestRefunds::recordsAManualRefundAndTicksItOff()
{
    const Payment payment = paidAt("NOWPayments");
    const auto made = refund(wish(plan(payment), RefundWay::ByHand));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->state, RefundState::ToDo);
    QCOMPARE(made->address, QString::fromLatin1(customer));
    QCOMPARE(stageOf(payment), PaymentStage::Paid);
    std::optional<Result<RefundRecord>> done;
    const auto take = [&](const Result<RefundRecord> &answer) { done = answer; };
    m_till->shop().refunds().tickOff(made->id, QStringLiteral("  "), QStringLiteral("Bob"), this, take);
    QVERIFY(m_till->becomes([&] { return done.has_value(); }));
    QCOMPARE(done->error().kind, Error::Kind::Usage);
    done.reset();
    m_till->shop().refunds().tickOff(made->id, QStringLiteral(" ab12cd \n"), QStringLiteral("Bob"), this, take);
    QVERIFY(m_till->becomes([&] { return done.has_value(); }));
    QCOMPARE((*done)->transactionId, QStringLiteral("ab12cd"));
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
    QCOMPARE(sent(), 0);
}

void TestRefunds::givesCashBack()
{
    const Payment payment = paidAt("Plisio");
    const auto made = refund(wish(plan(payment), RefundWay::InCash));
    QVERIFY(made);
    QCOMPARE(made->state, RefundState::Done);
    QCOMPARE(made->worth, payment.price);
    QVERIFY(made->coins.isZero());
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
}

void TestRefunds::aDoublePressRefundsOnce()
{
    const Payment payment = paidAt("Cryptomus");
    const RefundPlan made = plan(payment);
    const RefundWish both = wish(made, RefundWay::ThroughGateway);
    const auto figures = workOut(made, both);
    QVERIFY(figures);
    QList<Result<RefundRecord>> answers;
    for (int press = 0; press < 2; ++press)
        m_till->shop().refunds().refund(both, *figures, QStringLiteral("Ada"), this, [&](const Result<RefundRecord> &answer) { answers.append(answer); });
    QVERIFY(m_till->becomes([&] { return answers.size() == 2; }));
    QCOMPARE(std::count_if(answers.begin(), answers.end(), [](const auto &answer) { return answer.has_value(); }), 1);
    QCOMPARE(sent(), 1);
}

void TestRefunds::aLostAnswerIsLookedUpAndNeverSentAgain_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<RefundWay>("way");
    QTest::addColumn<RefundChoice>("choice");
    QTest::addColumn<QString>("request");
    QTest::addColumn<RefundState>("found");
    QTest::newRow("coingate") << "CoinGate" << RefundWay::ThroughGateway << RefundChoice::TodaysValue << "/refunds" << RefundState::Done;
    QTest::newRow("cryptomus") << "Cryptomus" << RefundWay::ThroughGateway << RefundChoice::Everything << "/payment/refund" << RefundState::Done;
    QTest::newRow("btcpay") << "BTCPay Server" << RefundWay::ByClaim << RefundChoice::Everything << "/refund" << RefundState::AwaitsClaim;
}

void TestRefunds::aLostAnswerIsLookedUpAndNeverSentAgain()
{
    QFETCH(QString, provider);
    QFETCH(RefundWay, way);
    QFETCH(RefundChoice, choice);
    QFETCH(QString, request);
    QFETCH(RefundState, found);
    const Payment payment = paidAt(provider.toLatin1().constData());
    const RefundWish wanted = wish(plan(payment), way, choice);
    spoil(provider.toLatin1().constData(), practice::Fault::Kind::LostReply, request.toLatin1().constData());
    const auto made = refund(wanted);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    if (provider != QLatin1String("CoinGate")) {
        QCOMPARE(made->state, RefundState::Unresolved);
        QVERIFY(plan(payment).uncertain.has_value() || stored(made->id).state != RefundState::Unresolved);
    }
    QVERIFY(becomesState(made->id, found));
    QVERIFY(sent() <= 1);
}

void TestRefunds::aRequestThatNeverArrivedStaysAQuestion()
{
    const Payment payment = paidAt("Cryptomus");
    spoil("Cryptomus", practice::Fault::Kind::Cut, "/payment/refund");
    const auto made = refund(wish(plan(payment), RefundWay::ThroughGateway));
    QVERIFY(made);
    QCOMPARE(made->state, RefundState::Unresolved);
    QTest::qWait(1500); // the first question has been asked and answered "no refund" meanwhile
    QCOMPARE(stored(made->id).state, RefundState::Unresolved);
    QCOMPARE(plan(payment).uncertain, std::optional(made->id));
    const auto second = refund(wish(plan(payment), RefundWay::InCash));
    QVERIFY2(!second, "nobody knows yet what became of the first");
    std::optional<Result<RefundRecord>> ended;
    m_till->shop().refunds().withdraw(made->id, QStringLiteral("Ada"), QStringLiteral("The dashboard shows none"), this,
                                      [&](const Result<RefundRecord> &done) { ended = done; });
    QVERIFY(m_till->becomes([&] { return ended.has_value(); }));
    QVERIFY(ended->has_value());
    QVERIFY(refund(wish(plan(payment), RefundWay::InCash)));
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
}

void TestRefunds::takesNoEarlierRefundForALostOne()
{
    const Payment payment = paidAt("BTCPay Server");
    RefundWish part = wish(plan(payment), RefundWay::ByClaim, RefundChoice::OwnCoins);
    part.coins = Decimal::parse(u"0.0001").value();
    const auto first = refund(part);
    QVERIFY(first);
    part.number = 2;
    spoil("BTCPay Server", practice::Fault::Kind::Cut, "/refund");
    const auto second = refund(part);
    QVERIFY(second);
    QCOMPARE(second->state, RefundState::Unresolved);
    QTest::qWait(1500);
    QCOMPARE(stored(second->id).state, RefundState::Unresolved);
    QVERIFY(stored(second->id).gatewayRefundId.isEmpty());
}

void TestRefunds::aRefusalLeavesTheMoneyToGiveBack()
{
    const Payment payment = paidAt("BTCPay Server");
    spoil("BTCPay Server", practice::Fault::Kind::TooManyRequests, "/refund");
    const auto made = refund(wish(plan(payment), RefundWay::ByClaim));
    QVERIFY(made);
    QCOMPARE(made->state, RefundState::Rejected);
    QVERIFY(!made->note.isEmpty());
    QCOMPARE(stageOf(payment), PaymentStage::Paid);
    QCOMPARE(plan(payment).left.coins, payment.receivedCoins);
}

void TestRefunds::killedBetweenRecordAndActItAsks()
{
    const Payment payment = paidAt("Cryptomus");
    const Author author{.till = m_till->shop().settings().till, .person = QStringLiteral("Ada"), .at = QDateTime::currentDateTimeUtc()};
    const auto recorded = m_till->shop().ledger().runNow<RefundChange>([&](LedgerSession &s) {
        return s.refunds().request(author, {.payment = payment.reference,
                                            .way = RefundWay::ThroughGateway,
                                            .figures = {.coins = payment.receivedCoins, .settledCoins = payment.receivedCoins, .worth = payment.price},
                                            .address = QString::fromLatin1(customer)});
    });
    QVERIFY(recorded);
    m_till->stop();
    m_till->start();
    QVERIFY(becomesState(recorded->refund.id, RefundState::Unresolved));
    QTest::qWait(1500);
    QCOMPARE(stored(recorded->refund.id).state, RefundState::Unresolved);
    QCOMPARE(sent(), 0);
}

void TestRefunds::killedAfterTheRequestItFindsTheRefund()
{
    const Payment payment = paidAt("Cryptomus");
    const RefundPlan made = plan(payment);
    const RefundWish wanted = wish(made, RefundWay::ThroughGateway);
    const auto figures = workOut(made, wanted);
    spoil("Cryptomus", practice::Fault::Kind::LostReply, "/payment/refund");
    m_till->shop().refunds().refund(wanted, *figures, QStringLiteral("Ada"), this, [](const Result<RefundRecord> &) {});
    const auto isAsked = [&] {
        const auto &all = m_till->practice().world().payments();
        return std::any_of(all.begin(), all.end(), [](const auto &one) { return one.extras.contains(QStringLiteral("refundAt")); });
    };
    QVERIFY(m_till->becomes(isAsked));
    m_till->stop();
    m_till->start();
    QVERIFY(becomesState(refundId(payment.reference, 1), RefundState::Done));
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
    QVERIFY(sent() <= 1);
}

void TestRefunds::refusesAWrongPlace_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("none") << QString();
    QTest::newRow("damaged") << QStringLiteral("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdx");
    QTest::newRow("another coin's") << QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7");
    QTest::newRow("with a blank") << QStringLiteral(" bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq");
    QTest::newRow("of the payment itself") << QStringLiteral("own");
}

void TestRefunds::refusesAWrongPlace()
{
    QFETCH(QString, address);
    const Payment payment = paidAt("NOWPayments");
    RefundWish wanted = wish(plan(payment), RefundWay::ByHand);
    wanted.address = address == QLatin1String("own") ? payment.quote->address : address;
    const auto made = refund(wanted);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Usage);
    QCOMPARE(plan(payment).nextNumber(), 1);
}

QTEST_GUILESS_MAIN(TestRefunds)
#include "tst_refunds.moc"
