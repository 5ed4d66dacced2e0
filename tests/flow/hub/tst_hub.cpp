// SPDX-License-Identifier: Apache-2.0
#include "hubfixture.h"

#include "desk/notices/noticeprobe.h"
#include "support/notices.h"
#include "wire/signature.h"

#include <QSignalSpy>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <list>

using namespace tillgate;
using test::Caller;
using test::forgedDelivery;
using test::hubSecret;
using test::postOf;
using test::signedDelivery;

namespace {

qint64 memoryInUse()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

/// What is answered 200 is stored, and nothing else is.
class TestHub final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::HubFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void answersOnlyWhatIsStored();
    void storesWhatWaitsTogetherWithOneSync();
    void storesARepetitionOnce();
    void answersHostileDeliveriesAndStoresNone_data();
    void answersHostileDeliveriesAndStoresNone();
    void serveTheHonestInAFloodOfForgeries();
    void takesWhatIsProvenAndAboutNoPayment();
    void saysUnavailableWhileTheLedgerCannotStore();
    void takesATestNotice();
    void answersEverythingUnderWayWhenItLeaves();

private:
    std::unique_ptr<test::HubFixture> m_fixture;
};

void TestHub::answersOnlyWhatIsStored()
{
    Caller caller(m_fixture->hub().port());
    caller.send(signedDelivery(m_fixture->path(), 1, hubSecret));
    QCOMPARE(caller.nextStatus(), 200);
    caller.send(forgedDelivery(m_fixture->path(), 2));
    QCOMPARE(caller.nextStatus(), 401);
    QVERIFY(m_fixture->isStored(1));
    QVERIFY(!m_fixture->isStored(2));
}

void TestHub::storesWhatWaitsTogetherWithOneSync()
{
    constexpr int senders = 40;
    constexpr int rounds = 10;
    std::list<Caller> callers;
    for (int at = 0; at < senders; ++at)
        callers.emplace_back(m_fixture->hub().port());
    qint64 id = 0;
    for (int round = 0; round < rounds; ++round) {
        for (Caller &caller : callers)
            caller.send(signedDelivery(m_fixture->path(), ++id, hubSecret));
        for (Caller &caller : callers)
            QCOMPARE(caller.nextStatus(), 200);
    }
    const quint64 transactions = m_fixture->hub().intake().batchCount();
    QVERIFY2(transactions < senders * rounds / 2, qPrintable(QString::number(transactions)));
    QCOMPARE(m_fixture->hub().intake().answerTimes().count(), quint64(senders * rounds));
    QVERIFY(m_fixture->isStored(id));
}

void TestHub::storesARepetitionOnce()
{
    QSignalSpy stored(&m_fixture->hub().intake(), &NoticeIntake::stored);
    Caller first(m_fixture->hub().port());
    Caller second(m_fixture->hub().port());
    // Twice in one transaction, and once more after it.
    first.send(signedDelivery(m_fixture->path(), 7, hubSecret));
    second.send(signedDelivery(m_fixture->path(), 7, hubSecret));
    QCOMPARE(first.nextStatus(), 200);
    QCOMPARE(second.nextStatus(), 200);
    first.send(signedDelivery(m_fixture->path(), 7, hubSecret));
    QCOMPARE(first.nextStatus(), 200);
    QCOMPARE(stored.size(), 1);
    const std::shared_ptr<HookCounts> counts = m_fixture->hub().hooks().first().counts;
    QCOMPARE(quint64(counts->stored), 1U);
    QCOMPARE(quint64(counts->repeated), 2U);
}

void TestHub::answersHostileDeliveriesAndStoresNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("statuses");
    const QByteArray sig = "x-nowpayments-sig: " + QByteArray(128, 'b') + "\r\n";
    const auto row = [&](const char *name, const QByteArray &body, const QByteArray &headers) {
        QTest::newRow(name) << postOf(QStringLiteral("PATH"), body, headers) << QList<int>{401};
    };
    row("no signature", "{}", {});
    row("two signatures", "{}", sig + sig);
    row("no JSON", "payment_id=1", sig);
    row("half JSON", "{\"payment_id\":1", sig);
    row("doubled keys", "{\"payment_id\":1,\"payment_id\":2}", sig);
    row("deep", QByteArray(30'000, '[') + QByteArray(30'000, ']'), sig);
    row("deep objects", QByteArray("{\"a\":").repeated(10'000) + "1" + QByteArray(10'000, '}'), sig);
    row("bad UTF-8", "{\"payment_id\":\"\xff\xfe\xc0\x80\"}", sig);
    row("NUL", QByteArray("{\"payment_id\":\0}", 16), sig);
    row("an endless number", "{\"payment_id\":" + QByteArray(60'000, '9') + "}", sig);
    row("empty", {}, sig);
    row("a signature of letters", "{}", "x-nowpayments-sig: " + QByteArray(128, 'z') + "\r\n");
    row("a long signature", "{}", "x-nowpayments-sig: " + QByteArray(4000, 'a') + "\r\n");
    QTest::newRow("too big") << QByteArray("POST PATH HTTP/1.1\r\nHost: a\r\nContent-Length: 65537\r\n\r\n") << QList<int>{413};
    const QByteArray chunked("POST PATH HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk("4000\r\n" + QByteArray(0x4000, 'x') + "\r\n");
    QTest::newRow("too many chunks") << QByteArray(chunked + chunk.repeated(8) + "0\r\n\r\n") << QList<int>{413};
    QTest::newRow("chunks without end") << QByteArray(chunked + chunk.repeated(24)) << QList<int>{413};
    QTest::newRow("a chunk of a huge size")
        << QByteArray("POST PATH HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx")
        << QList<int>{0, 400, 413};
    QTest::newRow("GET") << QByteArray("GET PATH HTTP/1.1\r\nHost: a\r\n\r\n") << QList<int>{405};
    QTest::newRow("another path") << postOf(QStringLiteral("/hook/0000"), "{}") << QList<int>{404};
    QTest::newRow("behind the path") << postOf(QStringLiteral("PATH/../x"), "{}") << QList<int>{404};
}

void TestHub::answersHostileDeliveriesAndStoresNone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, statuses);
    QSignalSpy stored(&m_fixture->hub().intake(), &NoticeIntake::stored);
    Caller caller(m_fixture->hub().port());
    caller.send(bytes.replace("PATH", m_fixture->path().toLatin1()));
    const int status = caller.nextStatus();
    QVERIFY2(statuses.contains(status), qPrintable(QString::number(status)));
    if (status != 0)
        QVERIFY(caller.lastAnswer().size() < 200);
    Caller honest(m_fixture->hub().port());
    honest.send(signedDelivery(m_fixture->path(), 1, hubSecret));
    QCOMPARE(honest.nextStatus(), 200);
    QCOMPARE(stored.size(), 1);
}

void TestHub::serveTheHonestInAFloodOfForgeries()
{
    QSignalSpy refused(&m_fixture->hub().intake(), &NoticeIntake::refused);
    const qint64 before = memoryInUse();
    std::list<Caller> forgers;
    for (int at = 0; at < 40; ++at)
        forgers.emplace_back(m_fixture->hub().port());
    Caller honest(m_fixture->hub().port());
    for (int round = 0; round < 20; ++round) {
        for (Caller &forger : forgers)
            forger.send(forgedDelivery(m_fixture->path(), round));
        honest.send(signedDelivery(m_fixture->path(), 1000 + round, hubSecret));
        QCOMPARE(honest.nextStatus(), 200);
        for (Caller &forger : forgers)
            QCOMPARE(forger.nextStatus(), 401);
    }
    const std::shared_ptr<HookCounts> counts = m_fixture->hub().hooks().first().counts;
    QCOMPARE(quint64(counts->forged), 800U);
    QCOMPARE(quint64(counts->stored), 20U);
    QVERIFY(memoryInUse() - before < 64 * 1024 * 1024);
    // A sample, without what was sent.
    QTRY_VERIFY(!refused.isEmpty());
    QVERIFY(refused.size() <= 3);
    QVERIFY(!refused.first().at(2).toString().contains(m_fixture->path()));
}

/// A payout, say. A gateway that hears no sends it again, and perhaps nothing else until then.
void TestHub::takesWhatIsProvenAndAboutNoPayment()
{
    const QByteArray body = "{\"currency\":\"btc\",\"id\":\"5000000001\",\"status\":\"FINISHED\"}";
    const QByteArray signature = hmacSha512(Secret(hubSecret), body).toHex();
    Caller caller(m_fixture->hub().port());
    caller.send(postOf(m_fixture->path(), body, "x-nowpayments-sig: " + signature + "\r\n"));
    QCOMPARE(caller.nextStatus(), 200);
    const std::shared_ptr<HookCounts> counts = m_fixture->hub().hooks().first().counts;
    QCOMPARE(quint64(counts->otherwise), 1U);
    QCOMPARE(quint64(counts->stored), 0U);
}

void TestHub::saysUnavailableWhileTheLedgerCannotStore()
{
    Caller caller(m_fixture->hub().port());
    caller.send(signedDelivery(m_fixture->path(), 4, hubSecret));
    QCOMPARE(caller.nextStatus(), 200);
    // No file may grow: as on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    rlimit full = usual;
    full.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    caller.send(signedDelivery(m_fixture->path(), 5, hubSecret));
    QCOMPARE(caller.nextStatus(), 503);
    caller.send("GET /healthz HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(caller.nextStatus(), 503);
    // What is there already needs no room, and says nothing about what is not.
    caller.send(signedDelivery(m_fixture->path(), 4, hubSecret));
    QCOMPARE(caller.nextStatus(), 200);
    caller.send("GET /healthz HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(caller.nextStatus(), 503);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    caller.send(signedDelivery(m_fixture->path(), 5, hubSecret));
    QCOMPARE(caller.nextStatus(), 200);
    caller.send("GET /healthz HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(caller.nextStatus(), 200);
    QVERIFY(m_fixture->isStored(5));
}

void TestHub::takesATestNotice()
{
    const HttpRequest test = probe::request(QUrl(m_fixture->path()), QStringLiteral("nonce-1"), Secret(hubSecret));
    Caller caller(m_fixture->hub().port());
    caller.send(postOf(m_fixture->path(), test.body, test.headers.last().name + ": " + test.headers.last().value + "\r\n"));
    QCOMPARE(caller.nextStatus(), 200);
    const auto found = m_fixture->hub().ledger().runNow<NoticeRecord>([&](LedgerSession &session) {
        return session.notices().firstOf({.account = AccountName(QStringLiteral("Main")),
                                          .deduplicationKey = probe::deduplicationKey(QStringLiteral("nonce-1"))});
    });
    QVERIFY(found);
    QVERIFY(found->gatewayId.isEmpty() && found->reference.isEmpty());
}

void TestHub::answersEverythingUnderWayWhenItLeaves()
{
    QSignalSpy left(&m_fixture->hub(), &Hub::left);
    std::list<Caller> callers;
    qint64 id = 100;
    for (int at = 0; at < 20; ++at) {
        callers.emplace_back(m_fixture->hub().port());
        callers.back().send(signedDelivery(m_fixture->path(), ++id, hubSecret));
    }
    QTRY_COMPARE(m_fixture->hub().intake().listener()->counts().requests, 20U);
    m_fixture->hub().leave();
    for (Caller &caller : callers)
        QCOMPARE(caller.nextStatus(), 200);
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(m_fixture->isStored(id));
}

QTEST_GUILESS_MAIN(TestHub)
#include "tst_hub.moc"
