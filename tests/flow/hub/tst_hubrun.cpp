// SPDX-License-Identifier: Apache-2.0
#include "hubfixture.h"

#include "support/certificate.h"
#include "support/manualclock.h"
#include "support/notices.h"

#include <QSslSocket>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;
using test::Caller;
using test::forgedDelivery;
using test::hubSecret;
using test::signedDelivery;

/// A hub from start to start: what it refuses, tells, and takes anew.
class TestHubRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::HubFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void keepsItsPathsFromStartToStart();
    void refusesALedgerThatATillHas();
    void refusesAPortThatIsTaken();
    void refusesOnePathForTwoAccounts();
    void tellsItsHealthAndNumbers();
    void takesTheFormerSecretUntilItsTime();
    void takesItsConfigurationAnewWithoutCuttingAnybody();
    void takesCredentialsAnewOnlyWhenAskedTo();
    void goesOnWithACredentialThatIsGone();
    void takesARenewedCertificateFromTheSameFiles();
    void looksForARenewedCertificateByItself();

private:
    [[nodiscard]] HubConfig withCredential() const;
    [[nodiscard]] int statusOf(qint64 id, const QByteArray &key);

    std::unique_ptr<test::HubFixture> m_fixture;
};

/// The secret as systemd hands it over: a file in a folder of the service.
HubConfig TestHubRun::withCredential() const
{
    HubConfig config = m_fixture->config();
    config.accounts.first().webhookSecret = SecretSource::parse(QStringLiteral("credential:secret")).value();
    return config;
}

int TestHubRun::statusOf(qint64 id, const QByteArray &key)
{
    Caller caller(m_fixture->hub().port());
    caller.send(signedDelivery(m_fixture->path(), id, key));
    return caller.nextStatus();
}

void TestHubRun::keepsItsPathsFromStartToStart()
{
    const QString before = m_fixture->path();
    QVERIFY(before.size() > 40);
    m_fixture->stop();
    m_fixture->start();
    QCOMPARE(m_fixture->path(), before);
}

void TestHubRun::refusesALedgerThatATillHas()
{
    const Result<std::unique_ptr<Hub>> second = Hub::start(m_fixture->config(), m_fixture->clock());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::InUse);
    QVERIFY2(second.error().detail.contains(QStringLiteral("PostgreSQL")), qPrintable(second.error().detail));
}

void TestHubRun::refusesAPortThatIsTaken()
{
    HubConfig taken = m_fixture->config();
    taken.ledger = m_fixture->filePath(QStringLiteral("other.sqlite"));
    taken.listener.port = m_fixture->hub().port();
    const Result<std::unique_ptr<Hub>> second = Hub::start(taken, m_fixture->clock());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::InUse);
    QVERIFY(second.error().detail.contains(QString::number(m_fixture->hub().port())));
}

void TestHubRun::refusesOnePathForTwoAccounts()
{
    HubConfig config = m_fixture->config();
    QFile path(m_fixture->filePath(QStringLiteral("path")));
    QVERIFY(path.open(QIODevice::WriteOnly));
    path.write("/hook/0123456789abcdef0123456789abcdef");
    path.close();
    QVERIFY(path.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    config.accounts.first().path = SecretSource::parse(QStringLiteral("file:") + path.fileName()).value();
    QVERIFY(Hub::check(config, m_fixture->clock()));
    config.accounts.append(config.accounts.first());
    config.accounts.last().settings.name = AccountName(QStringLiteral("Other"));
    const Result<void> checked = Hub::check(config, m_fixture->clock());
    QVERIFY(!checked);
    QVERIFY2(checked.error().detail.contains(QStringLiteral("same path")), qPrintable(checked.error().detail));
    // Nor one that means something else in an address.
    QVERIFY(path.open(QIODevice::WriteOnly));
    path.write("/hook/0123456789abcdef#0123456789abcdef");
    path.close();
    config.accounts.removeLast();
    QVERIFY(!Hub::check(config, m_fixture->clock()));
}

void TestHubRun::tellsItsHealthAndNumbers()
{
    Caller caller(m_fixture->hub().port());
    caller.send(signedDelivery(m_fixture->path(), 1, hubSecret));
    QCOMPARE(caller.nextStatus(), 200);
    caller.send(forgedDelivery(m_fixture->path(), 1));
    QCOMPARE(caller.nextStatus(), 401);
    caller.send("GET /metrics HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(caller.nextStatus(), 404); // never where strangers are
    const QByteArray text = m_fixture->numbers();
    for (const char *line : {"tillgate_hub_deliveries_total{account=\"Main\",outcome=\"stored\"} 1\n",
                             "tillgate_hub_deliveries_total{account=\"Main\",outcome=\"forged\"} 1\n",
                             "tillgate_hub_storing 1\n", "tillgate_hub_transactions_total 1\n",
                             "tillgate_hub_answer_seconds_bucket{le=\"+Inf\"} 1\n", "tillgate_hub_answer_seconds_count 1\n",
                             "# TYPE tillgate_hub_answer_seconds histogram\n"})
        QVERIFY2(text.contains(line), line);
    QVERIFY(!text.contains(m_fixture->path().toLatin1()));
    QVERIFY(!text.contains(hubSecret));
    Caller health(m_fixture->hub().metricsPort());
    health.send("GET /healthz HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(health.nextStatus(), 200);
}

void TestHubRun::takesTheFormerSecretUntilItsTime()
{
    m_fixture->stop();
    const QByteArray former("what it was before");
    m_fixture->write(QStringLiteral("former"), former);
    test::ManualClock clock;
    HubConfig rotated = m_fixture->config();
    rotated.accounts.first().formerWebhookSecret = m_fixture->secretFile(QStringLiteral("former"));
    rotated.accounts.first().formerUntil = clock.now().addSecs(3600);
    m_fixture->start(rotated, clock);
    QCOMPARE(statusOf(1, hubSecret), 200);
    QCOMPARE(statusOf(2, former), 200);
    QCOMPARE(statusOf(3, "neither"), 401);
    QCOMPARE(quint64(m_fixture->hub().hooks().first().counts->former), 1U);
    clock.advance(3600s);
    QCOMPARE(statusOf(4, former), 401);
    QCOMPARE(statusOf(5, hubSecret), 200);
    // Which one it was is on record.
    const auto notices = m_fixture->hub().ledger().runNow<QList<NoticeRecord>>([](LedgerSession &session) { return session.notices().unhandled(); });
    QList<bool> formerOnes;
    for (const NoticeRecord &notice : notices.value())
        formerOnes.append(notice.isFormerProof);
    QCOMPARE(formerOnes, (QList<bool>{false, true, false}));
    m_fixture->stop(); // before its clock
}

void TestHubRun::takesItsConfigurationAnewWithoutCuttingAnybody()
{
    Caller kept(m_fixture->hub().port());
    kept.send(signedDelivery(m_fixture->path(), 1, hubSecret));
    QCOMPARE(kept.nextStatus(), 200);
    const QByteArray fresh("a new secret of the test");
    m_fixture->write(QStringLiteral("fresh"), fresh);
    HubConfig changed = m_fixture->config();
    changed.accounts.first().webhookSecret = m_fixture->secretFile(QStringLiteral("fresh"));
    HubConfig::Account second = changed.accounts.first();
    second.settings.name = AccountName(QStringLiteral("Second"));
    changed.accounts.append(second);
    changed.threads = 7;
    QVERIFY(m_fixture->hub().reload(changed));
    QVERIFY2(m_fixture->hub().warnings().join(QString()).contains(QStringLiteral("threads")), qPrintable(m_fixture->hub().warnings().join(QString())));
    kept.send(signedDelivery(m_fixture->path(), 2, fresh));
    QCOMPARE(kept.nextStatus(), 200);
    Caller next(m_fixture->hub().port());
    next.send(signedDelivery(m_fixture->path(), 3, hubSecret));
    QCOMPARE(next.nextStatus(), 401);
    QCOMPARE(m_fixture->hub().hooks().size(), 2);
    // A mistake changes nothing.
    changed.accounts.removeLast();
    changed.accounts.first().webhookSecret = SecretSource::parse(QStringLiteral("file:/nowhere")).value();
    QVERIFY(!m_fixture->hub().reload(changed));
    QCOMPARE(m_fixture->hub().hooks().size(), 2);
    Caller last(m_fixture->hub().port());
    last.send(signedDelivery(m_fixture->path(), 4, fresh));
    QCOMPARE(last.nextStatus(), 200);
}

void TestHubRun::takesCredentialsAnewOnlyWhenAskedTo()
{
    qputenv("CREDENTIALS_DIRECTORY", m_fixture->filePath({}).toUtf8());
    m_fixture->stop();
    m_fixture->start(withCredential(), m_fixture->clock());
    QCOMPARE(statusOf(1, hubSecret), 200);
    QVERIFY(m_fixture->hub().reload(withCredential()));
    QCOMPARE(m_fixture->hub().renewedAccounts(), QStringList());
    const QByteArray fresh("what systemd hands over at a reload");
    m_fixture->write(QStringLiteral("secret"), fresh);
    QCOMPARE(statusOf(2, hubSecret), 200);
    QVERIFY(m_fixture->hub().reload(withCredential()));
    QCOMPARE(m_fixture->hub().renewedAccounts(), QStringList(QStringLiteral("Main")));
    QCOMPARE(statusOf(3, fresh), 200);
    QCOMPARE(statusOf(4, hubSecret), 401);
}

void TestHubRun::goesOnWithACredentialThatIsGone()
{
    qputenv("CREDENTIALS_DIRECTORY", m_fixture->filePath({}).toUtf8());
    m_fixture->stop();
    m_fixture->start(withCredential(), m_fixture->clock());
    QVERIFY(QFile::remove(m_fixture->filePath(QStringLiteral("secret"))));
    const Result<void> reloaded = m_fixture->hub().reload(withCredential());
    QVERIFY(!reloaded);
    QVERIFY2(reloaded.error().detail.contains(m_fixture->filePath(QStringLiteral("secret"))), qPrintable(reloaded.error().detail));
    QCOMPARE(statusOf(1, hubSecret), 200);
    // Nor does it matter when a till gives the account another path.
    const QString fresh = newHookPath();
    Ledger &ledger = m_fixture->hub().ledger();
    QVERIFY(ledger.runNow<void>([&](LedgerSession &session) {
        return session.settings().save({.till = TillName(QStringLiteral("T1")), .person = {}, .at = m_fixture->clock().now()},
                                       hookPathSetting(AccountName(QStringLiteral("Main"))), Json::string(fresh));
    }));
    Q_EMIT ledger.othersWrote({.topic = LedgerChange::Topic::Everything});
    QTRY_COMPARE(m_fixture->path(), fresh);
    QCOMPARE(statusOf(2, hubSecret), 200);
}

void TestHubRun::takesARenewedCertificateFromTheSameFiles()
{
    const auto makeCertificate = [this](const QString &key) {
        QVERIFY(test::makeCertificate(m_fixture->filePath({}), QStringLiteral("hub.test"), QStringLiteral("cert"), key));
    };
    makeCertificate(QStringLiteral("key"));
    const ListenerSettings settings{.certificateFile = m_fixture->filePath(QStringLiteral("cert")),
                                    .keyFile = m_fixture->filePath(QStringLiteral("key"))};
    NoticeIntake intake(m_fixture->hub().ledger(), m_fixture->clock());
    const ListenOptions options = listenOptions(settings, ListenLimits{}).value();
    QVERIFY(intake.listen(options));
    CertificateWatch watch;
    watch.remember(settings, options);
    QCOMPARE(watch.look(intake).value(), false);
    makeCertificate(QStringLiteral("key.new"));
    QVERIFY2(!watch.look(intake), "the key is not there yet");
    QVERIFY(QFile::remove(settings.keyFile) && QFile::rename(m_fixture->filePath(QStringLiteral("key.new")), settings.keyFile));
    QCOMPARE(watch.look(intake).value(), true);
    QCOMPARE(watch.look(intake).value(), false);
}

void TestHubRun::looksForARenewedCertificateByItself()
{
    const auto make = [this](const char *name) {
        return test::makeCertificate(m_fixture->filePath({}), QString::fromLatin1(name), QStringLiteral("cert"), QStringLiteral("key"));
    };
    const auto shown = [this] {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_fixture->hub().port());
        return socket.waitForEncrypted(10'000) ? socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0) : QString();
    };
    QVERIFY(make("first"));
    HubConfig config = m_fixture->config();
    config.listener.certificateFile = m_fixture->filePath(QStringLiteral("cert"));
    config.listener.keyFile = m_fixture->filePath(QStringLiteral("key"));
    config.certificateLook = 20ms;
    m_fixture->stop();
    m_fixture->start(config, m_fixture->clock());
    QCOMPARE(shown(), QStringLiteral("first"));
    QVERIFY(make("second"));
    QTRY_COMPARE(shown(), QStringLiteral("second"));
}

QTEST_GUILESS_MAIN(TestHubRun)
#include "tst_hubrun.moc"
