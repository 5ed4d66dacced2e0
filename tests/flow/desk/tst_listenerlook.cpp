// SPDX-License-Identifier: Apache-2.0
#include "desk/shop.h"
#include "support/certificate.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

/// What a till does by itself about a port that is taken and a certificate that is renewed.
class TestListenerLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void aPortThatWasTakenIsTakenOnceItIsFree();
    void aRenewedCertificateIsShownWithoutANewStart();
    void aCertificateThatCannotBeUsedIsSaidUntilItCan();

private:
    void open(const ListenerSettings &listener);
    [[nodiscard]] ListenerSettings withCertificate() const;
    [[nodiscard]] bool makeCertificate(const char *name) const;
    /// The name in the certificate that a new connection is shown.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QString problem() const { return m_shop->tillView().listenerProblem; }

    std::unique_ptr<QTemporaryDir> m_folder;
    const SystemClock m_clock;
    std::unique_ptr<Shop> m_shop;
};

void TestListenerLook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestListenerLook::open(const ListenerSettings &listener)
{
    m_shop = std::move(*Shop::open({.dataFolder = m_folder->path(), .vault = std::make_shared<MemoryVault>(), .listenerLook = 20ms}, m_clock));
    ShopSettings settings = m_shop->settings();
    settings.listener = listener;
    QVERIFY(m_shop->saveSettings(settings));
    m_shop->listen();
}

ListenerSettings TestListenerLook::withCertificate() const
{
    return {.certificateFile = m_folder->filePath(QStringLiteral("cert")), .keyFile = m_folder->filePath(QStringLiteral("key"))};
}

bool TestListenerLook::makeCertificate(const char *name) const
{
    return test::makeCertificate(m_folder->path(), QString::fromLatin1(name), QStringLiteral("cert"), QStringLiteral("key"));
}

QString TestListenerLook::shown() const
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_shop->notices().port());
    return socket.waitForEncrypted(10'000) ? socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0) : QString();
}

void TestListenerLook::aPortThatWasTakenIsTakenOnceItIsFree()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const quint16 port = other.serverPort();
    open({.port = port});
    QVERIFY(!m_shop->notices().isListening());
    QVERIFY2(problem().contains(QString::number(port)), qPrintable(problem()));
    other.close();
    QTRY_VERIFY(m_shop->notices().isListening());
    QCOMPARE(m_shop->notices().port(), port);
    QCOMPARE(problem(), QString());
}

void TestListenerLook::aRenewedCertificateIsShownWithoutANewStart()
{
    QVERIFY(makeCertificate("first"));
    open(withCertificate());
    QCOMPARE(shown(), QStringLiteral("first"));
    const quint16 port = m_shop->notices().port();
    QVERIFY(makeCertificate("second"));
    QTRY_COMPARE(shown(), QStringLiteral("second"));
    QCOMPARE(m_shop->notices().port(), port);
    QTRY_COMPARE(problem(), QString());
}

void TestListenerLook::aCertificateThatCannotBeUsedIsSaidUntilItCan()
{
    QVERIFY(makeCertificate("first"));
    open(withCertificate());
    QVERIFY(QFile::rename(withCertificate().certificateFile, m_folder->filePath(QStringLiteral("away"))));
    QTRY_VERIFY(!problem().isEmpty());
    QCOMPARE(shown(), QStringLiteral("first"));
    QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("away")), withCertificate().certificateFile));
    QTRY_COMPARE(problem(), QString());
    QCOMPARE(shown(), QStringLiteral("first"));
}

QTEST_GUILESS_MAIN(TestListenerLook)
#include "tst_listenerlook.moc"
