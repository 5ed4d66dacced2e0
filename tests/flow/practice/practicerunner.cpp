// SPDX-License-Identifier: Apache-2.0
#include "desk/practice/practiceserver.h"

#include <QCoreApplication>

#include <cstdio>

/// practice_runner [port]: serves the practice gateways and prints the ready line.
int main(int count, char **words)
{
    const QCoreApplication app(count, words);
    const tillgate::SystemClock clock;
    const quint16 port = QCoreApplication::arguments().value(1).toUShort();
    const auto server = tillgate::PracticeServer::start({.port = port}, clock);
    if (!server) {
        std::fprintf(stderr, "%s\n", qPrintable(server.error().detail));
        return 4;
    }
    std::printf("%s\n", (*server)->readyLine().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
