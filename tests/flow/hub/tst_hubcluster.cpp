// SPDX-License-Identifier: Apache-2.0
#include "desk/hub/hub.h"
#include "support/notices.h"
#include "support/postgrescluster.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;
using test::Caller;
using test::signedDelivery;

namespace {

const QByteArray secret("a webhook secret of the test");
const AccountName account(QStringLiteral("Main"));

} // namespace

/// Several hubs on one PostgreSQL database: one path, one record of each notice, and tills that hear of it.
class TestHubCluster final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void servesOnePathFromAllHubs();
    void storesWhatBothHubsGetOnce();
    void mayBeStartedAgainBeforeItsTablesAreThere();
    void wakesTheTills();
    void saysUnavailableUntilTheDatabaseIsBack();
    void cleanupTestCase() { m_cluster.reset(); }

private:
    [[nodiscard]] HubConfig configOf(const QString &name) const;
    [[nodiscard]] std::unique_ptr<Hub> hub(const QString &name);
    [[nodiscard]] QString ledgerUri() const { return m_cluster->uri(m_database); }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresCluster> m_cluster;
    QString m_database;
    int m_count = 0;
};

void TestHubCluster::initTestCase()
{
    if (!PostgresCluster::isInstalled())
        QSKIP("PostgreSQL's server is not installed here");
    m_cluster = std::make_unique<PostgresCluster>();
    m_cluster->start();
    QFile file(m_folder.filePath(QStringLiteral("secret")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write(secret);
}

void TestHubCluster::init()
{
    m_database = QStringLiteral("shop%1").arg(++m_count);
    m_cluster->createDatabase(m_database);
}

HubConfig TestHubCluster::configOf(const QString &name) const
{
    return HubConfig::parse(QStringLiteral("[hub]\nname = %1\nledger = %2\nlisten = 127.0.0.1:0\nmetrics = off\n"
                                           "[account Main]\nprovider = nowpayments\nwebhook-secret = file:%3\n")
                                .arg(name, ledgerUri(), m_folder.filePath(QStringLiteral("secret"))))
        .value();
}

std::unique_ptr<Hub> TestHubCluster::hub(const QString &name)
{
    Result<std::unique_ptr<Hub>> started = Hub::start(configOf(name), m_clock);
    if (!started)
        qWarning("%s", qPrintable(started.error().detail));
    return started ? std::move(*started) : nullptr;
}

void TestHubCluster::servesOnePathFromAllHubs()
{
    const auto first = hub(QStringLiteral("a"));
    const auto second = hub(QStringLiteral("b"));
    QVERIFY(first != nullptr && second != nullptr);
    QCOMPARE(first->hooks().first().path, second->hooks().first().path);
}

void TestHubCluster::storesWhatBothHubsGetOnce()
{
    const auto first = hub(QStringLiteral("a"));
    const auto second = hub(QStringLiteral("b"));
    QVERIFY(first != nullptr && second != nullptr);
    Caller toFirst(first->port());
    Caller toSecond(second->port());
    const QString path = first->hooks().first().path;
    constexpr int notices = 30;
    for (int id = 1; id <= notices; ++id) {
        toFirst.send(signedDelivery(path, id, secret));
        toSecond.send(signedDelivery(path, id, secret));
        QCOMPARE(toFirst.nextStatus(), 200);
        QCOMPARE(toSecond.nextStatus(), 200);
    }
    QCOMPARE(m_cluster->ask(m_database, QStringLiteral("SELECT count(*) FROM notice")), QString::number(notices));
    const auto counts = [](const Hub &one) { return one.hooks().first().counts; };
    QCOMPARE(quint64(counts(*first)->stored) + quint64(counts(*second)->stored), quint64(notices));
    QCOMPARE(quint64(counts(*first)->repeated) + quint64(counts(*second)->repeated), quint64(notices));
}

/// Its configuration is right: a service that is not started again after a wrong one is started again after this.
void TestHubCluster::mayBeStartedAgainBeforeItsTablesAreThere()
{
    m_cluster->execute(m_database, QStringLiteral("CREATE ROLE early_hub LOGIN"));
    HubConfig config = configOf(QStringLiteral("a"));
    config.ledger = m_cluster->uri(m_database, QStringLiteral("early_hub"));
    const Result<std::unique_ptr<Hub>> started = Hub::start(config, m_clock);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::Storage);
    QVERIFY2(started.error().detail.contains(QStringLiteral("ledger migrate")), qPrintable(started.error().detail));
}

void TestHubCluster::wakesTheTills()
{
    const auto taking = hub(QStringLiteral("a"));
    QVERIFY(taking != nullptr);
    const auto till = Ledger::open(LedgerPlace::parse(ledgerUri()).value(), {.writer = QStringLiteral("T1")});
    QVERIFY(till);
    QList<LedgerChange> heard;
    connect(till->get(), &Ledger::othersWrote, this, [&](const LedgerChange &change) { heard.append(change); });
    Caller caller(taking->port());
    caller.send(signedDelivery(taking->hooks().first().path, 77, secret));
    QCOMPARE(caller.nextStatus(), 200);
    QTRY_VERIFY(std::any_of(heard.begin(), heard.end(), [](const LedgerChange &change) {
        return change.topic == LedgerChange::Topic::Notice && change.gatewayId.text() == QStringLiteral("77");
    }));
    QVERIFY((*till)->runNow<NoticeRecord>(
        [](LedgerSession &session) { return session.notices().firstOf(test::storedAs(account, 77)); }));
}

void TestHubCluster::saysUnavailableUntilTheDatabaseIsBack()
{
    const auto taking = hub(QStringLiteral("a"));
    QVERIFY(taking != nullptr);
    const QByteArray delivery = signedDelivery(taking->hooks().first().path, 5, secret);
    m_cluster->stopAtOnce();
    Caller caller(taking->port());
    caller.send(delivery);
    QCOMPARE(caller.nextStatus(30000), 503);
    m_cluster->start();
    QVERIFY(QTest::qWaitFor(
        [&] {
            Caller again(taking->port());
            again.send(delivery);
            return again.nextStatus(15000) == 200;
        },
        60000));
    QCOMPARE(m_cluster->ask(m_database, QStringLiteral("SELECT count(*) FROM notice")), QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(TestHubCluster)
#include "tst_hubcluster.moc"
