// SPDX-License-Identifier: Apache-2.0
#include "http/callrunner.h"
#include "support/manualclock.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;
using namespace tillgate::test;

namespace {

/// Answers 200 to whatever arrives decrypted.
class TlsServer final
{
public:
    TlsServer(const QSslCertificate &certificate, const QSslKey &key, QSsl::SslProtocol protocol)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(certificate);
        tls.setPrivateKey(key);
        tls.setProtocol(protocol);
        m_server.setSslConfiguration(tls);
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] {
                    m_decrypted += socket->readAll();
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
                });
            }
        });
    }
    [[nodiscard]] QUrl url(const QString &host) const
    {
        return QUrl(QStringLiteral("https://%1:%2/").arg(host, QString::number(m_server.serverPort())));
    }
    [[nodiscard]] const QByteArray &decrypted() const { return m_decrypted; }

private:
    QSslServer m_server;
    QByteArray m_decrypted;
};

QSslCertificate certificateFrom(const QString &path)
{
    return QSslCertificate::fromPath(path).value(0);
}

} // namespace

class TestCallRunnerTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsNothingToAServerThatDoesNotProveWhoItIs_data();
    void sendsNothingToAServerThatDoesNotProveWhoItIs();
    void talksToAServerThatTheTrustedAuthorityNames();

private:
    void makeCertificate(const QString &name, const QStringList &options);
    [[nodiscard]] QString path(const QString &file) const { return m_dir.filePath(file); }
    [[nodiscard]] Result<QByteArray> ask(const QUrl &url, const QList<QSslCertificate> &trusted);

    QTemporaryDir m_dir;
};

void TestCallRunnerTls::makeCertificate(const QString &name, const QStringList &options)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                              QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                              QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                              QStringLiteral("-keyout"), path(name + QStringLiteral(".key")), QStringLiteral("-out"),
                              path(name + QStringLiteral(".pem"))}
                      + options);
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
}

void TestCallRunnerTls::initTestCase()
{
    const QString subject = QStringLiteral("-subj");
    const QString extension = QStringLiteral("-addext");
    const QString days = QStringLiteral("-days");
    makeCertificate(QStringLiteral("good"), {subject, QStringLiteral("/CN=localhost"), extension,
                                             QStringLiteral("subjectAltName=DNS:localhost"), days, QStringLiteral("2")});
    makeCertificate(QStringLiteral("other"), {subject, QStringLiteral("/CN=other.example"), extension,
                                              QStringLiteral("subjectAltName=DNS:other.example"), days,
                                              QStringLiteral("2")});
}

Result<QByteArray> TestCallRunnerTls::ask(const QUrl &url, const QList<QSslCertificate> &trusted)
{
    const ManualClock clock;
    CallRunner runner({.accountName = {},
                       .rules = {.userAgent = CallRunner::defaultUserAgent(), .onlyTrusted = trusted}},
                      clock);
    std::optional<Result<QByteArray>> result;
    runner.run<QByteArray>({.request = {.method = HttpRequest::Method::Post,
                                        .url = url,
                                        .headers = {{"x-api-key", "planted-key"}},
                                        .body = "{}"},
                            .understand = [](const HttpReply &reply) { return Call<QByteArray>::Step(reply.body); }},
                           {.purpose = {}}, this, [&](Result<QByteArray> value) { result = std::move(value); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
        return fail(Error::Kind::Usage, QStringLiteral("the test waited in vain"));
    return *result;
}

void TestCallRunnerTls::sendsNothingToAServerThatDoesNotProveWhoItIs_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<bool>("speaksOldTls");
    QTest::newRow("unknown authority") << QStringLiteral("good") << QString() << false;
    QTest::newRow("authority that is not the one trusted") << QStringLiteral("good") << QStringLiteral("other") << false;
    QTest::newRow("another host's certificate") << QStringLiteral("other") << QStringLiteral("other") << false;
    QTest::newRow("TLS older than 1.2") << QStringLiteral("good") << QStringLiteral("good") << true;
}

void TestCallRunnerTls::sendsNothingToAServerThatDoesNotProveWhoItIs()
{
    QFETCH(QString, certificate);
    QFETCH(QString, trusted);
    QFETCH(bool, speaksOldTls);
    QFile keyFile(path(certificate + QStringLiteral(".key")));
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED
    const QSsl::SslProtocol protocol = speaksOldTls ? QSsl::TlsV1_1 : QSsl::TlsV1_2OrLater;
QT_WARNING_POP
    TlsServer server(certificateFrom(path(certificate + QStringLiteral(".pem"))), QSslKey(&keyFile, QSsl::Ec), protocol);
    const QList<QSslCertificate> authorities =
        trusted.isEmpty() ? QList<QSslCertificate>()
                          : QList<QSslCertificate>{certificateFrom(path(trusted + QStringLiteral(".pem")))};
    const Result<QByteArray> result = ask(server.url(QStringLiteral("localhost")), authorities);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreachable);
    QVERIFY2(result.error().detail.contains(u"(TLS)"), qPrintable(result.error().detail));
    QCOMPARE(server.decrypted(), QByteArray());
}

void TestCallRunnerTls::talksToAServerThatTheTrustedAuthorityNames()
{
    QFile keyFile(path(QStringLiteral("good.key")));
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    const QSslCertificate good = certificateFrom(path(QStringLiteral("good.pem")));
    TlsServer server(good, QSslKey(&keyFile, QSsl::Ec), QSsl::TlsV1_2OrLater);
    const Result<QByteArray> result = ask(server.url(QStringLiteral("localhost")), {good});
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QVERIFY(server.decrypted().contains("planted-key"));
}

QTEST_GUILESS_MAIN(TestCallRunnerTls)
#include "tst_callrunnertls.moc"
