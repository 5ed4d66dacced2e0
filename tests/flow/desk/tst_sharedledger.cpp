// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/shopfixture.h"
#include "support/postgrescluster.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tillgate;

/// Whole tills on one PostgreSQL ledger: they see each other's sales, a hub wakes them, and an outage of the
/// server is said plainly and passes by itself.
class TestSharedLedger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tillsSeeEachOthersSales();
    void practiceAndRealSalesNeverShareALedger();
    void aNoticeThatAHubStoredWakesTheTill();
    void duringAnOutageNothingIsChargedAndAfterItAllIsFound();
    void whatAnotherTillSetsCountsAtOnce();
    void whatHoldsFromANewStartIsTold_data();
    void whatHoldsFromANewStartIsTold();
    void peopleAndPinsOfAnotherTillCountAtOnce();
    void accountsOfAnotherTillGoToWorkAtOnceWhereTheirKeysAre();
    void withoutAStandbyNothingIsSentAndAfterItAllIsFound();

private:
    [[nodiscard]] std::unique_ptr<test::ShopFixture> openTill(const char *name) const
    {
        auto till = std::make_unique<test::ShopFixture>(
            TillPlaceWords{.ledger = m_server->uri(m_database), .till = QString::fromLatin1(name)});
        till->start();
        return till;
    }

    std::unique_ptr<PostgresCluster> m_server;
    QString m_database;
    int m_count = 0;
};

void TestSharedLedger::initTestCase()
{
    if (!PostgresCluster::isInstalled())
        QSKIP("PostgreSQL is not installed");
    m_server = std::make_unique<PostgresCluster>();
}

void TestSharedLedger::init()
{
    m_database = QStringLiteral("shop%1").arg(++m_count);
    m_server->createDatabase(m_database);
}

void TestSharedLedger::tillsSeeEachOthersSales()
{
    const auto one = openTill("T1");
    const auto two = openTill("T2");
    QVERIFY(one->showCode(1250));
    QVERIFY(one->pay("exact"));
    QVERIFY(one->reaches(PaymentStage::Paid));
    QVERIFY(two->becomes([&] {
        const QList<RecentSale> lastFive = two->checkout().view().lastFive;
        return !lastFive.isEmpty() && lastFive.first().id.text().startsWith(QStringLiteral("T1-"));
    }));
    QVERIFY(two->showCode(1000));
    QVERIFY(two->payment()->reference.text().startsWith(QStringLiteral("T2-")));
    QVERIFY(one->journalIsSound());
}

void TestSharedLedger::practiceAndRealSalesNeverShareALedger()
{
    {
        const auto practising = openTill("T1");
        QVERIFY(practising->showCode(1000));
    }
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto real = Shop::open({.dataFolder = folder.path(),
                                  .place = {.ledger = m_server->uri(m_database), .till = QStringLiteral("T2")}},
                                 clock);
    QVERIFY(!real);
    QCOMPARE(real.error().kind, Error::Kind::Usage);
    QVERIFY(real.error().detail.contains(QStringLiteral("practice sales")));
}

void TestSharedLedger::aNoticeThatAHubStoredWakesTheTill()
{
    const auto till = openTill("T1");
    QVERIFY(till->showCode(2000));
    LedgerOptions options;
    options.writer = QStringLiteral("hub/1");
    const auto hub = Ledger::open(LedgerPlace::parse(m_server->uri(m_database)).value(), options);
    QVERIFY(hub);
    const Payment payment = *till->payment();
    const auto stored = (*hub)->runNow<NoticeReceipt>([&](LedgerSession &session) {
        return session.notices().add({.receivedAt = QDateTime::currentDateTimeUtc(),
                                      .account = payment.account,
                                      .deduplicationKey = QStringLiteral("from the hub"),
                                      .gatewayId = payment.quote->gatewayId,
                                      .rawStatus = QStringLiteral("confirming")});
    });
    QVERIFY(stored);
    QVERIFY(till->becomes([&] {
        const auto notices = (*hub)->runNow<QList<NoticeRecord>>([&](LedgerSession &session) {
            return session.notices().about(payment.account, payment.quote->gatewayId);
        });
        return std::any_of(notices->begin(), notices->end(), [&](const NoticeRecord &notice) {
            return notice.id == stored->id && notice.handledAt;
        });
    }));
}

void TestSharedLedger::duringAnOutageNothingIsChargedAndAfterItAllIsFound()
{
    const auto till = openTill("T1");
    QVERIFY(till->showCode(1250));
    const PaymentReference first = till->payment()->reference;
    m_server->stopAtOnce();
    QVERIFY(till->becomes([&] { return !till->shop().ledger().isReachable(); }));
    QVERIFY(till->pay("exact"));
    const int opened = till->openedAtGateway();
    till->charge(500);
    QVERIFY(till->becomes([&] {
        const auto notice = till->checkout().view().notice;
        return notice && notice->kind == Error::Kind::LedgerAway;
    }));
    QCOMPARE(till->shop().tillView().notice->kind, Error::Kind::LedgerAway);
    // Recorded before acted on: no gateway heard of the sale that could not be recorded.
    QCOMPARE(till->openedAtGateway(), opened);

    m_server->start();
    QVERIFY(till->becomes(
        [&] {
            const auto payment = till->shop().ledger().runNow<Payment>(
                [&](LedgerSession &session) { return session.payments().find(first); });
            return payment && payment->stage == PaymentStage::Paid;
        },
        60000));
    QVERIFY(till->showCode(500));
    QVERIFY(till->journalIsSound());
    QCOMPARE(till->sales().size(), 2);
}

void TestSharedLedger::whatAnotherTillSetsCountsAtOnce()
{
    const auto one = openTill("T1");
    const auto two = openTill("T2");
    QSignalSpy told(&two->shop(), &Shop::settingsChanged);
    QSignalSpy due(&two->shop(), &Shop::newStartDue);
    // The shop's common settings: neither till has its own yet.
    ShopSettings common = one->shop().settings();
    common.shopName = QStringLiteral("The corner shop");
    common.handover = {{.coin = CoinId(QStringLiteral("LTC")), .upTo = std::nullopt, .confirmations = 3}};
    common.till = TillName(QStringLiteral("T9"));
    common.listener.port = -1;
    const auto saved = one->shop().ledger().runNow<void>([&](LedgerSession &session) {
        return session.settings().save({.till = TillName(QStringLiteral("T1")), .person = {}, .at = QDateTime::currentDateTimeUtc()},
                                       QStringLiteral("shop"), common.toJson());
    });
    QVERIFY(saved);
    QVERIFY(two->becomes([&] { return two->shop().settings().shopName == common.shopName; }));
    QCOMPARE(two->shop().settings().handover, common.handover);
    QCOMPARE(told.count(), 1);
    QCOMPARE(due.count(), 1); // for the port
    // Its own name and its port are no matter of others.
    QCOMPARE(two->shop().settings().till.text(), QStringLiteral("T2"));
    QCOMPARE(two->shop().settings().listener.port, 0);
    // With settings of its own a till does not hear the common ones any more.
    ShopSettings own = two->shop().settings();
    own.shopName = QStringLiteral("Till two");
    QVERIFY(two->shop().saveSettings(own));
    QVERIFY(one->shop().saveSettings(one->shop().settings()));
    QVERIFY(two->showCode(1000));
    QCOMPARE(two->shop().settings().shopName, QStringLiteral("Till two"));
}

void TestSharedLedger::whatHoldsFromANewStartIsTold_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"currency", "language", "listener"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestSharedLedger::whatHoldsFromANewStartIsTold()
{
    QFETCH(QString, what);
    const auto one = openTill("T1");
    const auto two = openTill("T2");
    QSignalSpy due(&two->shop(), &Shop::newStartDue);
    const ShopSettings before = two->shop().settings();
    ShopSettings common = before;
    if (what == QLatin1String("currency"))
        common.currency = Currency::fromCode(u"CHF").value();
    else if (what == QLatin1String("language"))
        common.language = QStringLiteral("de");
    else
        common.listener.port = 8680;
    common.saleCeiling = Money::of(Decimal(500), common.currency).value();
    const auto save = [&] {
        return one->shop().ledger().runNow<void>([&](LedgerSession &session) {
            return session.settings().save({.till = TillName(QStringLiteral("T1")), .person = {}, .at = QDateTime::currentDateTimeUtc()},
                                           QStringLiteral("shop"), common.toJson());
        });
    };
    QVERIFY(save());
    QVERIFY(two->becomes([&] { return due.count() == 1; }));
    QCOMPARE(two->shop().settings().currency, before.currency);
    QCOMPARE(two->shop().settings().language, before.language);
    QCOMPARE(two->shop().settings().listener, before.listener);
    // Another change is taken on beside it, and does not tell it again; but the money's waits as a whole.
    common.shopName = QStringLiteral("The corner shop");
    QVERIFY(save());
    if (what != QLatin1String("currency"))
        QVERIFY(two->becomes([&] { return two->shop().settings().shopName == common.shopName; }));
    QVERIFY(two->showCode(1000));
    QCOMPARE(due.count(), 1);
    two->stop();
    two->start();
    QCOMPARE(two->shop().settings().currency, common.currency);
    QCOMPARE(two->shop().settings().language, common.language);
    QCOMPARE(two->shop().settings().listener, common.listener);
}

void TestSharedLedger::peopleAndPinsOfAnotherTillCountAtOnce()
{
    const auto one = openTill("T1");
    const auto two = openTill("T2");
    QVERIFY(one->shop().staff().savePerson({.name = QStringLiteral("Ada"), .role = StaffRole::Manager, .rights = rightsOf(StaffRole::Manager)}));
    QVERIFY(one->shop().staff().setPin(QStringLiteral("Ada"), Secret("584213")));
    // Somebody has a PIN now: the other till is locked at once.
    QVERIFY(two->becomes([&] { return two->shop().staff().isLocked(); }));
    bool isIn = false;
    two->shop().staff().signIn(QStringLiteral("Ada"), Secret("584213"), &two->shop(), [&](const Result<Person> &person) { isIn = person.has_value(); });
    QVERIFY(two->becomes([&] { return isIn; }));
    QVERIFY(!two->shop().staff().isLocked());
    QVERIFY(one->shop().staff().savePerson({.name = QStringLiteral("Ben"), .role = StaffRole::Cashier, .rights = rightsOf(StaffRole::Cashier)}));
    QVERIFY(two->becomes([&] { return two->shop().staff().people().size() == 2; }));
    QVERIFY2(!two->shop().staff().isLocked(), "whoever is there stays there");
}

void TestSharedLedger::accountsOfAnotherTillGoToWorkAtOnceWhereTheirKeysAre()
{
    const SystemClock clock;
    const QTemporaryDir folder;
    const auto openReal = [&](const char *name) {
        auto shop = Shop::open({.dataFolder = folder.path(),
                                .vault = std::make_shared<MemoryVault>(),
                                .place = {.ledger = m_server->uri(m_database), .till = QString::fromLatin1(name)}},
                               clock);
        return shop ? std::move(*shop) : nullptr;
    };
    const auto one = openReal("T1");
    const auto two = openReal("T2");
    QVERIFY(one != nullptr && two != nullptr);
    const AccountName name(QStringLiteral("Main"));
    AccountForm form{.settings = {.name = name,
                                  .providerId = QStringLiteral("nowpayments"),
                                  .baseUrl = QUrl(QStringLiteral("https://unused.invalid")),
                                  .payoutCode = {},
                                  .notifyUrl = std::nullopt},
                     .typed = {.apiKey = Secret("key"), .webhookSecret = Secret("secret"), .loginEmail = {}, .loginPassword = {}}};
    QVERIFY(two->accounts().save(form));
    form.settings.notifyUrl = QUrl(QStringLiteral("https://pay.shop.example/hook"));
    QVERIFY(one->accounts().save(form));
    QVERIFY(QTest::qWaitFor([&] { return two->lines().find(name)->gateway().account().notifyUrl == form.settings.notifyUrl; }, 20000));
    // Keys are each till's own: without any here an account does not go to work.
    AccountForm other = form;
    other.settings.name = AccountName(QStringLiteral("Second"));
    QVERIFY(one->accounts().save(other));
    form.settings.notifyUrl = std::nullopt;
    QVERIFY(one->accounts().save(form));
    QVERIFY(QTest::qWaitFor([&] { return !two->lines().find(name)->gateway().account().notifyUrl; }, 20000));
    QVERIFY(two->lines().find(other.settings.name) == nullptr);
    // A path that a till changed is the other's too.
    QVERIFY(one->accounts().rotateNotices(name, std::chrono::hours(1)));
    const auto pathAt = [&](Shop &shop) { return shop.notices().intake().hooks()->of(name)->path; };
    QVERIFY(QTest::qWaitFor([&] { return pathAt(*two) == pathAt(*one); }, 20000));
}

/// The server confirms only what a standby has, and there is none: some write is in doubt, and none goes beside it.
void TestSharedLedger::withoutAStandbyNothingIsSentAndAfterItAllIsFound()
{
    const auto setStandby = [this](const QString &name) {
        m_server->execute(QStringLiteral("postgres"), QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = '%1'").arg(name));
    };
    const auto till = openTill("T1");
    QVERIFY(till->showCode(1000));
    const int opened = till->openedAtGateway();
    setStandby(QStringLiteral("nobody"));
    m_server->stop();
    m_server->start();
    QVERIFY(till->becomes([&] { return till->shop().ledger().isReachable(); }, 30000));
    till->charge(500);
    QVERIFY(till->becomes(
        [&] {
            const auto notice = till->checkout().view().notice;
            return notice && notice->kind == Error::Kind::LedgerAway;
        },
        30000));
    QCOMPARE(till->openedAtGateway(), opened);
    QVERIFY(till->becomes([&] { return !till->shop().ledger().isReachable(); }, 30000));
    setStandby({});
    m_server->execute(QStringLiteral("postgres"), QStringLiteral("SELECT pg_reload_conf()"));
    QVERIFY(till->becomes([&] { return till->shop().ledger().isReachable(); }, 30000));
    // A sale that was in doubt is looked up at the gateway, which knows nothing of it; the next one goes its own way.
    QVERIFY(till->becomes(
        [&] {
            const auto payments = till->shop().ledger().runNow<QList<SaleWithAttempts>>(
                [](LedgerSession &session) { return session.view().latest(10, {.isPractice = true}); });
            return payments && std::none_of(payments->begin(), payments->end(), [](const SaleWithAttempts &sale) {
                       return std::any_of(sale.attempts.begin(), sale.attempts.end(), [](const Payment &payment) {
                           return payment.stage == PaymentStage::Requested || payment.stage == PaymentStage::Unresolved;
                       });
                   });
        },
        60000));
    QCOMPARE(till->openedAtGateway(), opened);
    QVERIFY(till->showCode(700));
    QCOMPARE(till->openedAtGateway(), opened + 1);
    QVERIFY(till->journalIsSound());
}

QTEST_GUILESS_MAIN(TestSharedLedger)
#include "tst_sharedledger.moc"
