// SPDX-License-Identifier: Apache-2.0
#include "base/openoutcome.h"
#include "unit/ledger/ledgerfixture.h"

#include <QSemaphore>
#include <QSignalSpy>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace tillgate;

namespace {

const NewSale &oneCoffee()
{
    static const NewSale sale{.lines = {{.text = QStringLiteral("Coffee"), .unitPrice = euro("4.50")}}};
    return sale;
}

} // namespace

class LedgerThreadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerComesFromTheEventLoop();
    void worksRunInOrder();
    void aDeadContextHearsNothingButTheWorkIsDone();
    void aContextThatDiesAfterTheWorkHearsNothing();
    void closingWaitsForQueuedWork();
    void aFailedWorkLeavesNothing();
    void whatWasInDoubtIsToldOnceTheFileIsOpenAgain();
    void aFullDiskLeavesNothingAndPassesByItself();
};

void LedgerThreadTest::theAnswerComesFromTheEventLoop()
{
    LedgerShop shop;
    QObject context;
    int calls = 0;
    QThread *workThread = nullptr;
    shop.ledger().run<Sale>(
        [&](LedgerSession &s) {
            workThread = QThread::currentThread();
            return s.sales().open(shop.author(), oneCoffee());
        },
        &context,
        [&](const Result<Sale> &sale) {
            QVERIFY(sale);
            QCOMPARE(QThread::currentThread(), context.thread());
            ++calls;
        });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QVERIFY(workThread != QThread::currentThread());
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void LedgerThreadTest::worksRunInOrder()
{
    LedgerShop shop;
    QObject context;
    QList<int> numbers;
    for (int i = 0; i < 20; ++i) {
        const Author author = shop.author();
        shop.ledger().run<Sale>([=](LedgerSession &s) { return s.sales().open(author, oneCoffee()); },
                                &context,
                                [&](const Result<Sale> &sale) { numbers.append(valueOf(sale).number); });
    }
    QTRY_COMPARE(numbers.size(), 20);
    QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
}

void LedgerThreadTest::aDeadContextHearsNothingButTheWorkIsDone()
{
    LedgerShop shop;
    QSemaphore begun;
    QSemaphore mayGoOn;
    bool isAnswered = false;
    auto context = std::make_unique<QObject>();
    const Author author = shop.author();
    shop.ledger().run<Sale>(
        [&, author](LedgerSession &s) {
            begun.release();
            mayGoOn.acquire();
            return s.sales().open(author, oneCoffee());
        },
        context.get(), [&](const Result<Sale> &) { isAnswered = true; });
    begun.acquire();
    context.reset();
    mayGoOn.release();
    QCOMPARE(shop.openSale().number, 2); // waits for the work before it
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

void LedgerThreadTest::aContextThatDiesAfterTheWorkHearsNothing()
{
    LedgerShop shop;
    bool isAnswered = false;
    auto context = std::make_unique<QObject>();
    const Author author = shop.author();
    shop.ledger().run<Sale>([=](LedgerSession &s) { return s.sales().open(author, oneCoffee()); },
                            context.get(), [&](const Result<Sale> &) { isAnswered = true; });
    shop.openSale(); // by now the answer to the first is on its way
    context.reset();
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

void LedgerThreadTest::closingWaitsForQueuedWork()
{
    LedgerShop shop;
    QObject context;
    for (int i = 0; i < 5; ++i) {
        const Author author = shop.author();
        shop.ledger().run<Sale>([=](LedgerSession &s) { return s.sales().open(author, oneCoffee()); },
                                &context, [](const Result<Sale> &) {});
    }
    shop.reopen();
    QCOMPARE(shop.openSale().number, 6);
}

void LedgerThreadTest::aFailedWorkLeavesNothing()
{
    LedgerShop shop;
    const auto failed = shop.run<Sale>([&](LedgerSession &s) -> Result<Sale> {
        if (const auto sale = s.sales().open(shop.author(), oneCoffee()); !sale)
            return sale;
        return fail(Error::Kind::Rejected, QStringLiteral("no"));
    });
    QCOMPARE(failed.error().kind, Error::Kind::Rejected);
    QCOMPARE(valueOf(shop.run<JournalHead>([](LedgerSession &s) {
                 return s.journal().head(TillName(QStringLiteral("T1")));
             })).sequence,
             0);
    QCOMPARE(shop.openSale().number, 1);
}

void LedgerThreadTest::whatWasInDoubtIsToldOnceTheFileIsOpenAgain()
{
#ifdef Q_OS_UNIX
    if (isOnPostgres())
        QSKIP("a server tells by itself");
    LedgerShop shop;
    shop.openSale();
    QSignalSpy told(&shop.ledger(), &Ledger::othersWrote);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit size{};
    rlimit files{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &size), 0);
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &files), 0);
    // The COMMIT fails, and then the file cannot be opened again: nobody knows.
    rlimit none = size;
    none.rlim_cur = static_cast<rlim_t>(QFileInfo(shop.file() + QStringLiteral("-wal")).size());
    rlimit few = files;
    few.rlim_cur = 3;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &few), 0);
    std::optional<Error> error;
    for (int i = 0; i < 3 && (!error || error->theirWord.isEmpty()); ++i) {
        const auto sale = shop.run<Sale>([&](LedgerSession &s) { return s.sales().open(shop.author(), oneCoffee()); });
        if (!sale)
            error = sale.error();
    }
    setrlimit(RLIMIT_FSIZE, &size);
    setrlimit(RLIMIT_NOFILE, &files);
    QVERIFY(error);
    QCOMPARE(error->theirWord, QString(commitUnknown));
    QCOMPARE(told.size(), 0);
    shop.openSale();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<LedgerChange>().topic, LedgerChange::Topic::Everything);
    shop.openSale();
    QCOMPARE(told.size(), 1);
    QVERIFY(shop.verify().isSound());
#endif
}

void LedgerThreadTest::aFullDiskLeavesNothingAndPassesByItself()
{
#ifdef Q_OS_UNIX
    if (isOnPostgres())
        QSKIP("the disk is the server's");
    LedgerShop shop;
    shop.openSale();
    // The write-ahead log cannot grow any more: what a full disk does to a commit.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = static_cast<rlim_t>(QFileInfo(shop.file() + QStringLiteral("-wal")).size());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    QList<Error> errors;
    for (int i = 0; i < 3; ++i) {
        const auto sale
            = shop.run<Sale>([&](LedgerSession &s) { return s.sales().open(shop.author(), oneCoffee()); });
        if (!sale)
            errors.append(sale.error());
    }
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!errors.isEmpty());
    for (const Error &error : errors)
        QCOMPARE(error.kind, Error::Kind::Storage);
    // Space is back: it goes on by itself, and every number is used exactly once.
    const Sale sale = shop.openSale();
    QCOMPARE(sale.number, 1 + (3 - int(errors.size())) + 1);
    QVERIFY(shop.verify().isSound());
#else
    QSKIP("needs file size limits");
#endif
}

QTEST_GUILESS_MAIN(LedgerThreadTest)
#include "tst_ledgerthread.moc"
