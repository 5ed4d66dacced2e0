// SPDX-License-Identifier: Apache-2.0
#include "practicecommand.h"

#include "desk/commands/command.h"
#include "desk/practice/practiceserver.h"

#include <cstdio>

namespace tillgate {

namespace {

Result<PracticeServer::Options> practiceOptions(const QStringList &words)
{
    const Result<Arguments> arguments = Arguments::parse(
        words, {.withValue = {QStringLiteral("port"), QStringLiteral("state"), QStringLiteral("seed")}});
    if (!arguments)
        return fail(arguments.error());
    bool isPort = true;
    const QString port = arguments->value(QStringLiteral("port")).value_or(QStringLiteral("0"));
    PracticeServer::Options options{.port = port.toUShort(&isPort),
                                    .worldPath = arguments->value(QStringLiteral("state")).value_or(QString())};
    if (!isPort)
        return fail(Error::Kind::Usage, QStringLiteral("--port is a number from 0 to 65535."));
    if (const std::optional<QString> seed = arguments->value(QStringLiteral("seed")))
        options.seed = seed->toUtf8();
    return options;
}

} // namespace

int runPractice(QCoreApplication &, const QStringList &words)
{
    const Result<PracticeServer::Options> options = practiceOptions(words);
    const SystemClock clock;
    const Result<std::unique_ptr<PracticeServer>> server = options
        ? PracticeServer::start(*options, clock)
        : Result<std::unique_ptr<PracticeServer>>(fail(options.error()));
    if (!server) {
        std::fprintf(stderr, "tillgatectl: %s\n", qPrintable(server.error().detail));
        return static_cast<int>(exitCodeFor(server.error()));
    }
    std::printf("%s\n", (*server)->readyLine().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace tillgate
