// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/listener.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

namespace tillgate::test {

/// A certificate of its own for "till.test", new each time.
[[nodiscard]] inline TlsIdentity newIdentity()
{
    QTemporaryDir folder;
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                   QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                   QStringLiteral("-subj"), QStringLiteral("/CN=till.test"), QStringLiteral("-days"), QStringLiteral("2"),
                   QStringLiteral("-keyout"), folder.filePath(QStringLiteral("key")), QStringLiteral("-out"),
                   folder.filePath(QStringLiteral("cert"))});
    QFile certificate(folder.filePath(QStringLiteral("cert")));
    QFile key(folder.filePath(QStringLiteral("key")));
    if (!openssl.waitForFinished(20000) || !certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        qFatal("openssl makes no certificate");
    return {.certificate = certificate.readAll(), .key = Secret(key.readAll())};
}

/// Trusts this certificate alone.
[[nodiscard]] inline bool connectTo(QSslSocket &socket, quint16 port, const TlsIdentity &identity)
{
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates({QSslCertificate(identity.certificate)});
    socket.setSslConfiguration(trust);
    socket.setPeerVerifyName(QStringLiteral("till.test"));
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    return QTest::qWaitFor([&] { return socket.isEncrypted(); }, 10000);
}

} // namespace tillgate::test
