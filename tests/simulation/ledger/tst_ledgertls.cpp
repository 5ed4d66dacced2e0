// SPDX-License-Identifier: Apache-2.0
#include "support/tillcrowd.h"

#include <QDir>
#include <QProcess>

#include <pwd.h>
#include <unistd.h>

using namespace tillgate;

namespace {

/// Not the machine's usual loopback address: a server that runs there on the same port is not met.
const QString address = QStringLiteral("127.0.0.77");
const QString serverName = QStringLiteral("db.shop.test");

void runOpenssl(const QString &folder, const QStringList &words)
{
    QProcess openssl;
    openssl.setWorkingDirectory(folder);
    openssl.start(QStringLiteral("openssl"), words);
    if (!openssl.waitForFinished(30'000) || openssl.exitCode() != 0)
        qFatal("openssl: %s", openssl.readAllStandardError().constData());
}

void makeAuthority(const QString &folder, const QString &name)
{
    runOpenssl(folder, {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                        QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                        QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-days"), QStringLiteral("2"),
                        QStringLiteral("-keyout"), name + QStringLiteral(".key"), QStringLiteral("-out"),
                        name + QStringLiteral(".pem")});
}

/// A key and a certificate for the server's name, signed by "shop-ca".
void makeServerCertificate(const QString &folder)
{
    runOpenssl(folder, {QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                        QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
                        QStringLiteral("/CN=") + serverName, QStringLiteral("-addext"),
                        QStringLiteral("subjectAltName=DNS:") + serverName, QStringLiteral("-keyout"),
                        QStringLiteral("server.key"), QStringLiteral("-out"), QStringLiteral("server.csr")});
    runOpenssl(folder, {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), QStringLiteral("server.csr"),
                        QStringLiteral("-CA"), QStringLiteral("shop-ca.pem"), QStringLiteral("-CAkey"),
                        QStringLiteral("shop-ca.key"), QStringLiteral("-CAcreateserial"), QStringLiteral("-copy_extensions"),
                        QStringLiteral("copy"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-out"),
                        QStringLiteral("server.pem")});
}

/// As PostgreSQL wants it: of its own user alone.
void giveToServer(const QString &file)
{
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    const passwd *user = geteuid() == 0 ? getpwnam("postgres") : nullptr;
    if (user != nullptr && chown(QFile::encodeName(file).constData(), user->pw_uid, user->pw_gid) != 0)
        qFatal("the key cannot be given to PostgreSQL");
}

} // namespace

/// A ledger on another machine: nothing is said to a server that does not prove its name (R8).
class LedgerTlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theServerHasToProveItsName_data();
    void theServerHasToProveItsName();
    void theConnectionIsSealed();
    void aServerWithoutTlsIsRefused();
    void cleanupTestCase() { m_cluster.reset(); }

private:
    [[nodiscard]] LedgerPlace place(const QString &host, const QString &authority) const
    {
        return valueOf(LedgerPlace::parse(QStringLiteral("postgresql://postgres@%1/shop?hostaddr=%2&sslrootcert=%3")
                                              .arg(host, address, authority)));
    }
    [[nodiscard]] QString authority(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name) + QStringLiteral(".pem"));
    }
    void restartWith(const QString &ssl);

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresCluster> m_cluster;
};

void LedgerTlsTest::initTestCase()
{
    if (!PostgresCluster::isInstalled())
        QSKIP("PostgreSQL is not installed");
    makeAuthority(m_folder.path(), QStringLiteral("shop-ca"));
    makeAuthority(m_folder.path(), QStringLiteral("other-ca"));
    makeServerCertificate(m_folder.path());
    m_cluster = std::make_unique<PostgresCluster>();
    m_cluster->createDatabase(QStringLiteral("shop"));
    for (const char *name : {"server.pem", "server.key"}) {
        const QString copy = QDir(m_cluster->host()).filePath(QLatin1String(name));
        QVERIFY(QFile::copy(m_folder.filePath(QLatin1String(name)), copy));
        giveToServer(copy);
    }
    const auto set = [this](const char *name, const QString &value) {
        m_cluster->execute(QStringLiteral("postgres"), QStringLiteral("ALTER SYSTEM SET %1 = '%2'").arg(QLatin1String(name), value));
    };
    set("ssl_cert_file", m_cluster->host() + QStringLiteral("/server.pem"));
    set("ssl_key_file", m_cluster->host() + QStringLiteral("/server.key"));
    set("listen_addresses", address);
    restartWith(QStringLiteral("on"));
}

void LedgerTlsTest::restartWith(const QString &ssl)
{
    m_cluster->execute(QStringLiteral("postgres"), QStringLiteral("ALTER SYSTEM SET ssl = '%1'").arg(ssl));
    m_cluster->stop();
    m_cluster->start();
}

void LedgerTlsTest::theServerHasToProveItsName_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("its name, by the shop's authority") << serverName << authority("shop-ca") << true;
    QTest::newRow("another name") << QStringLiteral("db2.shop.test") << authority("shop-ca") << false;
    QTest::newRow("by another authority") << serverName << authority("other-ca") << false;
    QTest::newRow("an authority that is not there") << serverName << authority("none") << false;
}

void LedgerTlsTest::theServerHasToProveItsName()
{
    QFETCH(QString, host);
    QFETCH(QString, trusted);
    QFETCH(bool, isTaken);
    const auto ledger = Ledger::open(place(host, trusted), {.writer = QStringLiteral("T1")});
    QVERIFY2(ledger.has_value() == isTaken, ledger ? "taken" : qPrintable(ledger.error().detail));
    if (!isTaken)
        QCOMPARE(ledger.error().kind, Error::Kind::LedgerAway);
}

void LedgerTlsTest::theConnectionIsSealed()
{
    CrowdTill till(place(serverName, authority("shop-ca")), QStringLiteral("T1"));
    QVERIFY(till.open());
    const QString sealed = m_cluster->ask(
        QStringLiteral("shop"), QStringLiteral("SELECT ssl AND version IN ('TLSv1.2', 'TLSv1.3') FROM pg_stat_ssl JOIN "
                                               "pg_stat_activity USING (pid) WHERE application_name = 'tillgate T1'"));
    QCOMPARE(sealed, QStringLiteral("t"));
}

void LedgerTlsTest::aServerWithoutTlsIsRefused()
{
    restartWith(QStringLiteral("off"));
    const auto ledger = Ledger::open(place(serverName, authority("shop-ca")));
    QVERIFY(!ledger);
    QVERIFY2(ledger.error().detail.contains(QStringLiteral("SSL")), qPrintable(ledger.error().detail));
}

QTEST_GUILESS_MAIN(LedgerTlsTest)
#include "tst_ledgertls.moc"
