// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/sharedtills.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tillgate;

/// Whole tills on one PostgreSQL ledger: they see each other's sales, a hub wakes them, and an outage of the
/// server is said plainly and passes by itself.
class TestSharedLedger final : public test::SharedTills
{
    Q_OBJECT

private Q_SLOTS:
    void tillsSeeEachOthersSales();
    void practiceAndRealSalesNeverShareALedger();
    void aNoticeThatAHubStoredWakesTheTill();
    void duringAnOutageNothingIsChargedAndAfterItAllIsFound();
    void withoutAStandbyNothingIsSentAndAfterItAllIsFound();
};

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
            return session.notices().about(payment.account, payment.reference, payment.quote->gatewayId);
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
