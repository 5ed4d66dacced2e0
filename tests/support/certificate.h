// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>

namespace tillgate::test {

/// Makes a certificate for `name` and its key, both in files of that folder. False if there is no openssl.
[[nodiscard]] inline bool makeCertificate(const QString &folder, const QString &name, const QString &certificateFile,
                                          const QString &keyFile)
{
    constexpr int longest = 20'000;
    QProcess openssl;
    openssl.setWorkingDirectory(folder);
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                   QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                   QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-days"), QStringLiteral("2"),
                   QStringLiteral("-keyout"), keyFile, QStringLiteral("-out"), certificateFile});
    return openssl.waitForFinished(longest) && openssl.exitCode() == 0;
}

} // namespace tillgate::test
