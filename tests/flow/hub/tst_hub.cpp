// SPDX-License-Identifier: Apache-2.0
#include "desk/hub/hub.h"
#include "desk/notices/noticeprobe.h"
#include "support/manualclock.h"
#include "support/notices.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <list>

using namespace tillgate;
using namespace std::chrono_literals;
using test::Caller;
using test::forgedDelivery;
using test::keyOf;
using test::postOf;
using test::signedDelivery;

namespace {

const QByteArray secret("a webhook secret of the test");

qint64 memoryInUse()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

/// A hub on loopback with a ledger file: what is answered 200 is stored, and nothing else is.
class TestHub final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersOnlyWhatIsStored();
    void storesWhatWaitsTogetherWithOneSync();
    void storesARepetitionOnce();
    void answersHostileDeliveriesAndStoresNone_data();
    void answersHostileDeliveriesAndStoresNone();
    void serveTheHonestInAFloodOfForgeries();
    void saysUnavailableWhileTheLedgerCannotStore();
    void keepsItsPathsFromStartToStart();
    void refusesALedgerThatATillHas();
    void refusesAPortThatIsTaken();
    void tellsItsHealthAndNumbers();
    void takesATestNotice();
    void answersEverythingUnderWayWhenItLeaves();
    void takesTheFormerSecretUntilItsTime();
    void takesItsConfigurationAnewWithoutCuttingAnybody();
    void takesARenewedCertificateFromTheSameFiles();

private:
    void write(const QString &name, const QByteArray &content) const;
    void start();
    [[nodiscard]] HubConfig config() const;
    [[nodiscard]] QString path() const { return m_hub->hooks().first().path; }
    [[nodiscard]] bool isStored(qint64 id);
    [[nodiscard]] QByteArray numbers();

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Hub> m_hub;
};

void TestHub::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("secret"), secret);
    start();
}

void TestHub::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write(content);
}

void TestHub::cleanup()
{
    m_hub.reset();
}

HubConfig TestHub::config() const
{
    HubConfig config = HubConfig::parse(QStringLiteral("[hub]\nledger = %1\nlisten = 127.0.0.1:0\nmetrics = 127.0.0.1:0\n"
                                                       "[account Main]\nprovider = nowpayments\nwebhook-secret = file:%2\n")
                                            .arg(m_folder->filePath(QStringLiteral("ledger.sqlite")),
                                                 m_folder->filePath(QStringLiteral("secret"))))
                           .value();
    return config;
}

void TestHub::start()
{
    Result<std::unique_ptr<Hub>> hub = Hub::start(config(), m_clock);
    QVERIFY2(hub, hub ? "" : qPrintable(hub.error().detail));
    m_hub = std::move(*hub);
}

/// Reads the file as whoever comes next would: the hub has to end for it.
bool TestHub::isStored(qint64 id)
{
    m_hub.reset();
    const auto ledger = Ledger::open(LedgerPlace(m_folder->filePath(QStringLiteral("ledger.sqlite"))));
    const bool isThere = (*ledger)
                             ->runNow<NoticeRecord>([&](LedgerSession &session) {
                                 return session.notices().find(AccountName(QStringLiteral("Main")), keyOf(id));
                             })
                             .has_value();
    return isThere;
}

QByteArray TestHub::numbers()
{
    Caller caller(m_hub->metricsPort());
    caller.send("GET /metrics HTTP/1.1\r\nHost: hub\r\n\r\n");
    return caller.nextStatus() == 200 ? caller.lastAnswer() : QByteArray();
}

void TestHub::answersOnlyWhatIsStored()
{
    Caller caller(m_hub->port());
    caller.send(signedDelivery(path(), 1, secret));
    QCOMPARE(caller.nextStatus(), 200);
    caller.send(forgedDelivery(path(), 2));
    QCOMPARE(caller.nextStatus(), 401);
    QVERIFY(isStored(1));
    QVERIFY(!isStored(2));
}

void TestHub::storesWhatWaitsTogetherWithOneSync()
{
    constexpr int senders = 40;
    constexpr int rounds = 10;
    std::list<Caller> callers;
    for (int at = 0; at < senders; ++at)
        callers.emplace_back(m_hub->port());
    qint64 id = 0;
    for (int round = 0; round < rounds; ++round) {
        for (Caller &caller : callers)
            caller.send(signedDelivery(path(), ++id, secret));
        for (Caller &caller : callers)
            QCOMPARE(caller.nextStatus(), 200);
    }
    const quint64 transactions = m_hub->intake().batchCount();
    QVERIFY2(transactions < senders * rounds / 2, qPrintable(QString::number(transactions)));
    QCOMPARE(m_hub->intake().answerTimes().count(), quint64(senders * rounds));
    QVERIFY(isStored(id));
}

void TestHub::storesARepetitionOnce()
{
    QSignalSpy stored(&m_hub->intake(), &NoticeIntake::stored);
    Caller first(m_hub->port());
    Caller second(m_hub->port());
    // Twice in one transaction, and once more after it.
    first.send(signedDelivery(path(), 7, secret));
    second.send(signedDelivery(path(), 7, secret));
    QCOMPARE(first.nextStatus(), 200);
    QCOMPARE(second.nextStatus(), 200);
    first.send(signedDelivery(path(), 7, secret));
    QCOMPARE(first.nextStatus(), 200);
    QCOMPARE(stored.size(), 1);
    const std::shared_ptr<HookCounts> counts = m_hub->hooks().first().counts;
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
    QTest::newRow("chunks without end")
        << QByteArray("POST PATH HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                      + QByteArray("4000\r\n" + QByteArray(0x4000, 'x') + "\r\n").repeated(8))
        << QList<int>{0};
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
    QSignalSpy stored(&m_hub->intake(), &NoticeIntake::stored);
    Caller caller(m_hub->port());
    caller.send(bytes.replace("PATH", path().toLatin1()));
    const int status = caller.nextStatus();
    QVERIFY2(statuses.contains(status), qPrintable(QString::number(status)));
    if (status != 0)
        QVERIFY(caller.lastAnswer().size() < 200);
    Caller honest(m_hub->port());
    honest.send(signedDelivery(path(), 1, secret));
    QCOMPARE(honest.nextStatus(), 200);
    QCOMPARE(stored.size(), 1);
}

void TestHub::serveTheHonestInAFloodOfForgeries()
{
    QSignalSpy refused(&m_hub->intake(), &NoticeIntake::refused);
    const qint64 before = memoryInUse();
    std::list<Caller> forgers;
    for (int at = 0; at < 40; ++at)
        forgers.emplace_back(m_hub->port());
    Caller honest(m_hub->port());
    for (int round = 0; round < 20; ++round) {
        for (Caller &forger : forgers)
            forger.send(forgedDelivery(path(), round));
        honest.send(signedDelivery(path(), 1000 + round, secret));
        QCOMPARE(honest.nextStatus(), 200);
        for (Caller &forger : forgers)
            QCOMPARE(forger.nextStatus(), 401);
    }
    const std::shared_ptr<HookCounts> counts = m_hub->hooks().first().counts;
    QCOMPARE(quint64(counts->forged), 800U);
    QCOMPARE(quint64(counts->stored), 20U);
    QVERIFY(memoryInUse() - before < 64 * 1024 * 1024);
    // A sample, without what was sent.
    QTRY_VERIFY(!refused.isEmpty());
    QVERIFY(refused.size() <= 3);
    QVERIFY(!refused.first().at(2).toString().contains(path()));
}

void TestHub::saysUnavailableWhileTheLedgerCannotStore()
{
    // No file may grow: as on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    rlimit full = usual;
    full.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    Caller caller(m_hub->port());
    caller.send(signedDelivery(path(), 5, secret));
    QCOMPARE(caller.nextStatus(), 503);
    caller.send("GET /healthz HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(caller.nextStatus(), 503);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    caller.send(signedDelivery(path(), 5, secret));
    QCOMPARE(caller.nextStatus(), 200);
    caller.send("GET /healthz HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(caller.nextStatus(), 200);
    QVERIFY(isStored(5));
}

void TestHub::keepsItsPathsFromStartToStart()
{
    const QString before = path();
    QVERIFY(before.size() > 40);
    m_hub.reset();
    start();
    QCOMPARE(path(), before);
}

void TestHub::refusesALedgerThatATillHas()
{
    const Result<std::unique_ptr<Hub>> second = Hub::start(config(), m_clock);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::InUse);
    QVERIFY2(second.error().detail.contains(QStringLiteral("PostgreSQL")), qPrintable(second.error().detail));
}

void TestHub::refusesAPortThatIsTaken()
{
    HubConfig taken = config();
    taken.ledger = m_folder->filePath(QStringLiteral("other.sqlite"));
    taken.listener.port = m_hub->port();
    const Result<std::unique_ptr<Hub>> second = Hub::start(taken, m_clock);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::InUse);
    QVERIFY(second.error().detail.contains(QString::number(m_hub->port())));
}

void TestHub::tellsItsHealthAndNumbers()
{
    Caller caller(m_hub->port());
    caller.send(signedDelivery(path(), 1, secret));
    QCOMPARE(caller.nextStatus(), 200);
    caller.send(forgedDelivery(path(), 1));
    QCOMPARE(caller.nextStatus(), 401);
    caller.send("GET /metrics HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(caller.nextStatus(), 404); // never where strangers are
    const QByteArray text = numbers();
    for (const char *line : {"tillgate_hub_deliveries_total{account=\"Main\",outcome=\"stored\"} 1\n",
                             "tillgate_hub_deliveries_total{account=\"Main\",outcome=\"forged\"} 1\n",
                             "tillgate_hub_storing 1\n", "tillgate_hub_transactions_total 1\n",
                             "tillgate_hub_answer_seconds_bucket{le=\"+Inf\"} 1\n", "tillgate_hub_answer_seconds_count 1\n",
                             "# TYPE tillgate_hub_answer_seconds histogram\n"})
        QVERIFY2(text.contains(line), line);
    QVERIFY(!text.contains(path().toLatin1()));
    QVERIFY(!text.contains(secret));
    Caller health(m_hub->metricsPort());
    health.send("GET /healthz HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(health.nextStatus(), 200);
}

void TestHub::takesATestNotice()
{
    const HttpRequest test = probe::request(QUrl(path()), QStringLiteral("nonce-1"), Secret(secret));
    Caller caller(m_hub->port());
    caller.send(postOf(path(), test.body, test.headers.last().name + ": " + test.headers.last().value + "\r\n"));
    QCOMPARE(caller.nextStatus(), 200);
    const auto found = m_hub->ledger().runNow<NoticeRecord>([&](LedgerSession &session) {
        return session.notices().find(AccountName(QStringLiteral("Main")),
                                      probe::deduplicationKey(QStringLiteral("nonce-1")));
    });
    QVERIFY(found);
    QVERIFY(found->gatewayId.isEmpty() && found->reference.isEmpty());
}

void TestHub::answersEverythingUnderWayWhenItLeaves()
{
    QSignalSpy left(m_hub.get(), &Hub::left);
    std::list<Caller> callers;
    qint64 id = 100;
    for (int at = 0; at < 20; ++at) {
        callers.emplace_back(m_hub->port());
        callers.back().send(signedDelivery(path(), ++id, secret));
    }
    QTRY_COMPARE(m_hub->intake().listener()->counts().requests, 20U);
    m_hub->leave();
    for (Caller &caller : callers)
        QCOMPARE(caller.nextStatus(), 200);
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(isStored(id));
}

void TestHub::takesTheFormerSecretUntilItsTime()
{
    m_hub.reset();
    const QByteArray former("what it was before");
    write(QStringLiteral("former"), former);
    test::ManualClock clock;
    HubConfig rotated = config();
    rotated.accounts.first().formerWebhookSecret = SecretSource::parse(QStringLiteral("file:") + m_folder->filePath(QStringLiteral("former"))).value();
    rotated.accounts.first().formerUntil = clock.now().addSecs(3600);
    m_hub = std::move(*Hub::start(rotated, clock));
    const auto status = [&](qint64 id, const QByteArray &key) {
        Caller caller(m_hub->port());
        caller.send(signedDelivery(path(), id, key));
        return caller.nextStatus();
    };
    QCOMPARE(status(1, secret), 200);
    QCOMPARE(status(2, former), 200);
    QCOMPARE(status(3, "neither"), 401);
    QCOMPARE(quint64(m_hub->hooks().first().counts->former), 1U);
    clock.advance(3600s);
    QCOMPARE(status(4, former), 401);
    QCOMPARE(status(5, secret), 200);
    // Which one it was is on record.
    const auto notices = m_hub->ledger().runNow<QList<NoticeRecord>>([](LedgerSession &session) { return session.notices().unhandled(); });
    QList<bool> formerOnes;
    for (const NoticeRecord &notice : notices.value())
        formerOnes.append(notice.isFormerProof);
    QCOMPARE(formerOnes, (QList<bool>{false, true, false}));
}

void TestHub::takesItsConfigurationAnewWithoutCuttingAnybody()
{
    Caller kept(m_hub->port());
    kept.send(signedDelivery(path(), 1, secret));
    QCOMPARE(kept.nextStatus(), 200);
    const QByteArray fresh("a new secret of the test");
    write(QStringLiteral("fresh"), fresh);
    HubConfig changed = config();
    changed.accounts.first().webhookSecret = SecretSource::parse(QStringLiteral("file:") + m_folder->filePath(QStringLiteral("fresh"))).value();
    HubConfig::Account second = changed.accounts.first();
    second.settings.name = AccountName(QStringLiteral("Second"));
    changed.accounts.append(second);
    changed.threads = 7;
    QVERIFY(m_hub->reload(changed));
    QVERIFY2(m_hub->warnings().join(QString()).contains(QStringLiteral("threads")), qPrintable(m_hub->warnings().join(QString())));
    kept.send(signedDelivery(path(), 2, fresh));
    QCOMPARE(kept.nextStatus(), 200);
    Caller next(m_hub->port());
    next.send(signedDelivery(path(), 3, secret));
    QCOMPARE(next.nextStatus(), 401);
    QCOMPARE(m_hub->hooks().size(), 2);
    // A mistake changes nothing.
    changed.accounts.removeLast();
    changed.accounts.first().webhookSecret = SecretSource::parse(QStringLiteral("file:/nowhere")).value();
    QVERIFY(!m_hub->reload(changed));
    QCOMPARE(m_hub->hooks().size(), 2);
    Caller last(m_hub->port());
    last.send(signedDelivery(path(), 4, fresh));
    QCOMPARE(last.nextStatus(), 200);
}

void TestHub::takesARenewedCertificateFromTheSameFiles()
{
    const auto makeCertificate = [this](const QString &key) {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder->path());
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                       QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                       QStringLiteral("-subj"), QStringLiteral("/CN=hub.test"), QStringLiteral("-days"), QStringLiteral("2"),
                       QStringLiteral("-keyout"), key, QStringLiteral("-out"), QStringLiteral("cert")});
        QVERIFY(openssl.waitForFinished(20000));
    };
    makeCertificate(QStringLiteral("key"));
    const ListenerSettings settings{.certificateFile = m_folder->filePath(QStringLiteral("cert")),
                                    .keyFile = m_folder->filePath(QStringLiteral("key"))};
    NoticeIntake intake(m_hub->ledger(), m_clock);
    const ListenOptions options = listenOptions(settings, ListenLimits{}).value();
    QVERIFY(intake.listen(options));
    CertificateWatch watch;
    watch.remember(settings, options);
    QCOMPARE(watch.look(intake).value(), false);
    makeCertificate(QStringLiteral("key.new"));
    QVERIFY2(!watch.look(intake), "the key is not there yet");
    QVERIFY(QFile::remove(settings.keyFile) && QFile::rename(m_folder->filePath(QStringLiteral("key.new")), settings.keyFile));
    QCOMPARE(watch.look(intake).value(), true);
    QCOMPARE(watch.look(intake).value(), false);
}

QTEST_GUILESS_MAIN(TestHub)
#include "tst_hub.moc"
