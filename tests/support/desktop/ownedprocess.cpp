// SPDX-License-Identifier: Apache-2.0
#include "support/desktop/ownedprocess.h"

#include <csignal>
#include <sys/prctl.h>

namespace tillgate::test {

namespace {

constexpr int patience = 30000;

} // namespace

OwnedProcess::OwnedProcess()
{
    setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

OwnedProcess::~OwnedProcess()
{
    end();
}

void OwnedProcess::end()
{
    if (state() == NotRunning)
        return;
    terminate();
    if (waitForFinished(5000))
        return;
    kill();
    waitForFinished(5000);
}

Result<QString> OwnedProcess::startAndReadLine(const QString &program, const QStringList &words)
{
    start(program, words);
    while (waitForStarted(patience) && !canReadLine()) {
        if (!waitForReadyRead(patience))
            return fail(Error::Kind::Unavailable,
                        program + u' ' + errorString() + u' ' + QString::fromUtf8(readAllStandardError()));
    }
    return QString::fromUtf8(readLine()).trimmed();
}

Result<QByteArray> outputOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    const bool isOver = process.waitForFinished(patience);
    if (!isOver || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(Error::Kind::Unavailable,
                    program + u' ' + words.join(u' ') + u' ' + process.errorString() + u' '
                        + QString::fromUtf8(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

} // namespace tillgate::test
