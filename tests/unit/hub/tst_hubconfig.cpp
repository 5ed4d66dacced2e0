// SPDX-License-Identifier: Apache-2.0
#include "desk/hub/hub.h"
#include "desk/hub/hubmetrics.h"
#include "desk/notices/noticeprobe.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

const QString whole = QStringLiteral(R"(# A shop with three tills
[hub]
name = front
ledger = /var/lib/tillgate/ledger.sqlite
listen = [::1]:9000
metrics = off
trusted-proxies = 127.0.0.1
connections = 100
connections-per-address = 7
threads = 4

[account Main shop]
provider = nowpayments
webhook-secret = credential:main-webhook
former-webhook-secret = credential:main-webhook-old
former-until = 2026-12-01T12:00:00+01:00

[account Own server]
provider = btcpay
merchant-id = 7Xq
webhook-secret = file:/etc/tillgate/btcpay
)");

QString with(const QString &account)
{
    return QStringLiteral("[hub]\nledger = x\n[account A]\n") + account;
}

} // namespace

/// What a hub is told, what it tells, and the notice that it is tried with.
class TestHubConfig final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeConfiguration();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void neverRepeatsASecretThatStandsInTheWrongPlace();
    void takesOnlySecretsThatAreKeptWell();
    void readsCredentialsOfTheService();
    void asksForTheKeyThatProvesNotices();
    void countsDurationsWithoutRounding();
    void knowsItsOwnTestNoticeAndNoOther();
    void keepsCountsWhenAHookChanges();
    void knowsAFormerPathForItsTime();
};

void TestHubConfig::readsAWholeConfiguration()
{
    const Result<HubConfig> config = HubConfig::parse(whole);
    QVERIFY2(config, config ? "" : qPrintable(config.error().detail));
    QCOMPARE(config->name, QStringLiteral("front"));
    QCOMPARE(config->listener.address, QStringLiteral("::1"));
    QCOMPARE(config->listener.port, 9000);
    QCOMPARE(config->metricsPort, -1);
    QCOMPARE(config->limits.connections, 100U);
    QCOMPARE(config->threads, 4U);
    QCOMPARE(config->listener.connectionsPerAddress, 7);
    QCOMPARE(config->accounts.at(0).formerUntil, QDateTime({2026, 12, 1}, {11, 0}, Qt::UTC));
    QCOMPARE(config->accounts.size(), 2);
    QCOMPARE(config->accounts.at(0).settings.name.text(), QStringLiteral("Main shop"));
    QCOMPARE(config->accounts.at(0).webhookSecret,
             (SecretSource{.kind = SecretSource::Kind::Credential, .name = QStringLiteral("main-webhook")}));
    QCOMPARE(config->accounts.at(1).settings.merchantId, QStringLiteral("7Xq"));
}

void TestHubConfig::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("saying");
    QTest::newRow("nothing") << QString() << "needs a ledger";
    QTest::newRow("no account") << "[hub]\nledger = x" << "no account";
    QTest::newRow("a typing slip") << "[hub]\nledgr = x" << "Line 2: there is no setting \"ledgr\"";
    QTest::newRow("twice") << "[hub]\nledger = x\nledger = y" << "Line 3: \"ledger\" stands in this section twice";
    QTest::newRow("two hubs") << "[hub]\nledger = x\n[hub]\nledger = y" << "Line 3: there is another section [hub]";
    QTest::newRow("before any section") << "ledger = x" << "Line 1";
    QTest::newRow("an unknown section") << "[hubs]" << "Line 1: a section is";
    QTest::newRow("no address") << "[hub]\nlisten = everywhere:80" << "Line 2: this is an address and a port";
    QTest::newRow("no port") << "[hub]\nlisten = 127.0.0.1:80000" << "Line 2: this is an address and a port";
    QTest::newRow("no number") << "[hub]\nthreads = many" << "Line 2: this is a whole number from 1 to 64";
    QTest::newRow("no gateway") << with(QStringLiteral("provider = nobody")) << "knows no \"nobody\"";
    QTest::newRow("the same account") << with(QStringLiteral("[account A]")) << "Line 4: there is another account \"A\"";
    QTest::newRow("no secret") << with(QStringLiteral("provider = nowpayments")) << "needs webhook-secret";
    QTest::newRow("no key") << with(QStringLiteral("provider = plisio")) << "needs api-key";
    QTest::newRow("no store") << with(QStringLiteral("provider = btcpay\nwebhook-secret = file:/x")) << "merchant-id";
    const QString proven = with(QStringLiteral("provider = nowpayments\nwebhook-secret = file:/x\n"));
    QTest::newRow("a former secret for ever") << proven + QStringLiteral("former-webhook-secret = file:/y") << "or neither";
    QTest::newRow("a time for nothing") << proven + QStringLiteral("former-until = 2026-12-01T00:00:00Z") << "or neither";
    QTest::newRow("a time without a zone") << proven + QStringLiteral("former-until = 2026-12-01T00:00:00") << "Line 6: this is a date and time in UTC";
    QTest::newRow("the other kind of key")
        << proven + QStringLiteral("former-api-key = file:/y\nformer-until = 2026-12-01T00:00:00Z") << "needs former-webhook-secret";
    QTest::newRow("a key that is not needed")
        << with(QStringLiteral("provider = nowpayments\nwebhook-secret = file:/x\napi-key = file:/y"))
        << "must not have an api-key";
}

void TestHubConfig::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, saying);
    const Result<HubConfig> config = HubConfig::parse(text);
    QVERIFY(!config);
    QCOMPARE(config.error().kind, Error::Kind::Usage);
    QVERIFY2(config.error().detail.contains(saying), qPrintable(config.error().detail));
}

void TestHubConfig::neverRepeatsASecretThatStandsInTheWrongPlace()
{
    const Result<HubConfig> config
        = HubConfig::parse(with(QStringLiteral("provider = nowpayments\nwebhook-secret = planted-secret-1")));
    QVERIFY(!config);
    QVERIFY(!config.error().detail.contains(QStringLiteral("planted")));
}

void TestHubConfig::takesOnlySecretsThatAreKeptWell()
{
    QTemporaryDir folder;
    const SecretSource source{.kind = SecretSource::Kind::File, .name = folder.filePath(QStringLiteral("key"))};
    QCOMPARE(readSecret(source).error().kind, Error::Kind::NotFound);
    QFile file(source.name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(readSecret(source).error().kind, Error::Kind::Usage); // empty
    file.write("a secret\n");
    file.close();
    QCOMPARE(readSecret(source).value().reveal().toByteArray(), QByteArray("a secret"));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QCOMPARE(readSecret(source).error().kind, Error::Kind::AccessDenied);
}

void TestHubConfig::readsCredentialsOfTheService()
{
    const SecretSource source = SecretSource::parse(QStringLiteral("credential:np")).value();
    qunsetenv("CREDENTIALS_DIRECTORY");
    QCOMPARE(readSecret(source).error().kind, Error::Kind::NotFound);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("np")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("given by systemd");
    file.close();
    qputenv("CREDENTIALS_DIRECTORY", folder.path().toUtf8());
    QCOMPARE(readSecret(source).value().reveal().toByteArray(), QByteArray("given by systemd"));
    QVERIFY(!SecretSource::parse(QStringLiteral("credential:../../etc/passwd")));
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void TestHubConfig::asksForTheKeyThatProvesNotices()
{
    QVERIFY(HubConfig::parse(with(QStringLiteral("provider = plisio\napi-key = file:/x"))));
    QVERIFY(HubConfig::parse(with(QStringLiteral("provider = cryptomus\napi-key = file:/x"))));
    QVERIFY(HubConfig::parse(with(QStringLiteral("provider = coingate\nwebhook-secret = file:/x"))));
    QVERIFY(HubConfig::parse(with(QStringLiteral("provider = xaigate\nwebhook-secret = file:/x"))));
}

void TestHubConfig::countsDurationsWithoutRounding()
{
    Histogram times;
    for (const auto duration : {64us, 65us, 1000us, 3'000'000us, 9'000'000us})
        times.add(duration);
    QCOMPARE(times.count(), 5U);
    QCOMPARE(times.total(), 12'001'129us);
    quint64 limited = 0;
    for (const Histogram::Step &step : times.limitedSteps())
        limited += step.count;
    QCOMPARE(limited, 4U);
    QCOMPARE(times.limitedSteps().first().count, 1U);
}

void TestHubConfig::knowsItsOwnTestNoticeAndNoOther()
{
    const Secret key("the webhook secret");
    const HttpRequest sent = probe::request(QUrl(QStringLiteral("https://shop.example/hook/1")), QStringLiteral("n1"), key);
    QCOMPARE(probe::nonceOf(sent, key), std::optional(QStringLiteral("n1")));
    QCOMPARE(probe::nonceOf(sent, Secret("another")), std::nullopt);
    QCOMPARE(probe::nonceOf(sent, Secret()), std::nullopt);
    HttpRequest other = sent;
    other.body = "n2";
    QCOMPARE(probe::nonceOf(other, key), std::nullopt);
    HttpRequest doubled = sent;
    doubled.headers.append(sent.headers.last());
    QCOMPARE(probe::nonceOf(doubled, key), std::nullopt);
}

void TestHubConfig::keepsCountsWhenAHookChanges()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto hookAt = [&](const NoticeHooks &hooks, const char *path) {
        return hooks.at(QString::fromLatin1(path), now).hook;
    };
    const NoticeHook first{.account = AccountName(QStringLiteral("A")), .gateway = nullptr, .path = QStringLiteral("/hook/1")};
    NoticeHooks hooks = NoticeHooks().with(first);
    ++hookAt(hooks, "/hook/1")->counts->stored;
    NoticeHook moved = first;
    moved.path = QStringLiteral("/hook/2");
    moved.counts = std::make_shared<HookCounts>();
    hooks = hooks.with(moved);
    QVERIFY(hookAt(hooks, "/hook/1") == nullptr);
    QCOMPARE(quint64(hookAt(hooks, "/hook/2")->counts->stored), 1U);
    QVERIFY(hookAt(hooks, "/hook/2/order/token") == nullptr);
    moved.proof = WebhookProof::SecretPath;
    QVERIFY(hookAt(hooks.with(moved), "/hook/2/order/token") != nullptr);
}

void TestHubConfig::knowsAFormerPathForItsTime()
{
    const QDateTime until({2026, 12, 1}, {0, 0}, Qt::UTC);
    const NoticeHook hook{.account = AccountName(QStringLiteral("A")),
                          .gateway = nullptr,
                          .proof = WebhookProof::SecretPath,
                          .path = QStringLiteral("/hook/2"),
                          .former = NoticeHook::Former{.gateway = nullptr, .probeKey = {}, .path = QStringLiteral("/hook/1"), .until = until}};
    const NoticeHooks hooks = NoticeHooks().with(hook);
    for (const char *path : {"/hook/1", "/hook/1/order/token"}) {
        const NoticeHooks::Match before = hooks.at(QString::fromLatin1(path), until.addMSecs(-1));
        QVERIFY(before.hook != nullptr && before.isFormerPath);
        QVERIFY(hooks.at(QString::fromLatin1(path), until).hook == nullptr);
    }
    QVERIFY(hooks.at(QStringLiteral("/hook/2"), until).hook != nullptr);
    QVERIFY(!hooks.at(QStringLiteral("/hook/2"), until.addMSecs(-1)).isFormerPath);
    // Without a former path it is gone at once.
    NoticeHook settled = hook;
    settled.former.reset();
    QVERIFY(hooks.with(settled).at(QStringLiteral("/hook/1"), until.addMSecs(-1)).hook == nullptr);
}

QTEST_GUILESS_MAIN(TestHubConfig)
#include "tst_hubconfig.moc"
