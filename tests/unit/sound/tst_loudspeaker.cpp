// SPDX-License-Identifier: Apache-2.0
#include "sound/player/loudspeaker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;

/// Whether there is anything to play on.
class TestLoudspeaker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsNothingWhereThereIsNoSoundServer()
    {
        QTemporaryDir empty;
        QVERIFY(qputenv("PULSE_SERVER", "unix:" + QFile::encodeName(empty.filePath(QStringLiteral("none")))));
        QTest::failOnWarning(QRegularExpression(QStringLiteral("Pulse")));
        QVERIFY(!hasLoudspeaker());
        QVERIFY(!hasLoudspeaker());
    }

    void leavesOtherWarningsAlone()
    {
        QTest::ignoreMessage(QtWarningMsg, "something else");
        qWarning("something else");
    }
};

QTEST_GUILESS_MAIN(TestLoudspeaker)
#include "tst_loudspeaker.moc"
