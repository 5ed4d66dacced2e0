// SPDX-License-Identifier: Apache-2.0
// Runs a libFuzzer target without libFuzzer: for about a second over damaged copies of the golden
// answers. With Clang, link the target with -fsanitize=fuzzer instead of this file.
#include "fuzz/plisio/account.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>

namespace {

QList<QByteArray> seeds()
{
    QList<QByteArray> bodies;
    const QDir folder(QStringLiteral(TILLGATE_FIXTURES "/plisio"));
    for (const QString &name : folder.entryList({QStringLiteral("*.reply.txt"), QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        bodies.append(text.sliced(std::max<qsizetype>(0, text.indexOf('{'))).trimmed());
    }
    return bodies;
}

QByteArray damaged(QByteArray text, QRandomGenerator &dice)
{
    static const QList<QByteArray> pieces{"\"", "{", "}", "[", "]", ",", ":", "null", "1e999", "-1", "0", "\\u0000", "\xff", "\"\""};
    for (int count = dice.bounded(4); count > 0 && !text.isEmpty(); --count) {
        const qsizetype at = dice.bounded(static_cast<int>(text.size()));
        const QByteArray piece = pieces.at(dice.bounded(static_cast<int>(pieces.size())));
        text.replace(at, dice.bounded(6), piece);
    }
    return text;
}

} // namespace

int main()
{
    constexpr qint64 runMilliseconds = 1000;
    const QList<QByteArray> bodies = seeds();
    if (bodies.isEmpty())
        return 1;
    QRandomGenerator dice(20260305);
    QElapsedTimer timer;
    timer.start();
    int rounds = 0;
    for (; timer.elapsed() < runMilliseconds; ++rounds) {
        QByteArray input = damaged(bodies.at(dice.bounded(static_cast<int>(bodies.size()))), dice);
        if (dice.bounded(2) == 0)
            input.prepend(static_cast<char>(dice.bounded(256)));
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), static_cast<std::size_t>(input.size()));
    }
    std::printf("%d inputs\n", rounds);
    return 0;
}
