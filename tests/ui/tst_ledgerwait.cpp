// SPDX-License-Identifier: Apache-2.0
#include "ledgerwait.h"
#include "support/postgrescluster.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/sheet.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;

namespace {

const Error away{.kind = Error::Kind::LedgerAway, .detail = QStringLiteral("The database says: nothing.")};

} // namespace

/// A till that starts while its shared ledger is away.
class TestLedgerWait final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatPassesIsWaitedFor();
    void saysWhatIsMissingAndIsDrivenByKeys();
    void goesOnByItselfWhenTheServerIsThere();

private:
    [[nodiscard]] TillOptions optionsFor(const QString &ledger) const
    {
        TillOptions options;
        options.dataFolder = m_folder.path();
        options.ledger = ledger;
        options.till = QStringLiteral("T1");
        return options;
    }

    QTemporaryDir m_folder;
};

void TestLedgerWait::onlyWhatPassesIsWaitedFor()
{
    TillOptions options = optionsFor(QStringLiteral("postgresql://till@db.shop.test/shop"));
    const Error inUse{.kind = Error::Kind::InUse, .detail = {}};
    const Error newer{.kind = Error::Kind::StorageNewer, .detail = {}};
    QVERIFY(LedgerWait::isWorthIt(options, away));
    QVERIFY2(LedgerWait::isWorthIt(options, inUse), "the server lets go of a till whose power was cut");
    QVERIFY(!LedgerWait::isWorthIt(options, newer));
    options.quitsWhenReady = true;
    QVERIFY2(!LedgerWait::isWorthIt(options, away), "nobody sees the window");
    // A second till on one file does not wait for the first to end.
    QVERIFY(!LedgerWait::isWorthIt(optionsFor(m_folder.filePath(QStringLiteral("ledger.sqlite"))), inUse));
}

void TestLedgerWait::saysWhatIsMissingAndIsDrivenByKeys()
{
    for (const QSize &size : {QSize(1280, 800), QSize(1024, 600)}) {
        LedgerWaitWindow window(Scheme::Dark);
        window.resize(size);
        window.show();
        window.render(away, QStringLiteral("postgresql://till@db.shop.test/shop"));
        auto *sheet = window.findChild<Sheet *>();
        QVERIFY(sheet != nullptr && sheet->isVisible());
        QVERIFY(sheet->accessibleDescription().contains(QStringLiteral("db.shop.test")));
        QVERIFY(sheet->accessibleDescription().contains(errorCode(away.kind)));
        QSignalSpy tried(&window, &LedgerWaitWindow::tryRequested);
        QSignalSpy closed(&window, &LedgerWaitWindow::closed);
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(tried.count(), 1);
        window.render(away, QStringLiteral("postgresql://till@db.shop.test/shop"));
        QVERIFY2(sheet->isVisible(), "it stays until the ledger is there");
        sheet->dangerousButton()->click();
        QCOMPARE(closed.count(), 1);
    }
}

void TestLedgerWait::goesOnByItselfWhenTheServerIsThere()
{
    if (!PostgresCluster::isInstalled())
        QSKIP("PostgreSQL is not installed");
    PostgresCluster cluster;
    cluster.createDatabase(QStringLiteral("shop"));
    cluster.stop();
    LedgerWait wait(optionsFor(cluster.uri(QStringLiteral("shop"))), away);
    QSignalSpy available(&wait, &LedgerWait::available);
    QSignalSpy tried(&wait.window(), &LedgerWaitWindow::tryRequested);
    wait.start();
    QTest::keyClick(wait.window().findChild<Sheet *>(), Qt::Key_Return);
    QCOMPARE(tried.count(), 1);
    QTest::qWait(500);
    QCOMPARE(available.count(), 0);
    cluster.start();
    QTRY_COMPARE_WITH_TIMEOUT(available.count(), 1, 30'000);
}

QTEST_MAIN(TestLedgerWait)
#include "tst_ledgerwait.moc"
