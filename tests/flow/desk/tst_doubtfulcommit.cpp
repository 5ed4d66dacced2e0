// SPDX-License-Identifier: Apache-2.0
#include "base/openoutcome.h"
#include "flow/desk/refundfixture.h"
#include "support/postgrescluster.h"
#include "support/swallowingproxy.h"

#include <QDirIterator>

#include <sys/resource.h>

#include <csignal>

using namespace tillgate;

namespace {

enum class Trouble {
    AnswerLost, ///< the server committed, but its answer never came
    AnswerLostAndAway, ///< and the server is away for longer than a till waits
    DiskFull, ///< SQLite: the COMMIT itself fails
};

bool isMeant(const Error &error, Trouble trouble)
{
    if (trouble == Trouble::DiskFull)
        return error.kind == Error::Kind::Storage && error.theirWord.isEmpty();
    return error.kind == Error::Kind::LedgerAway && error.theirWord == commitUnknown;
}

} // namespace

/// The COMMIT of what a person does is in doubt: nothing is lost or done twice, the screen says so, and it goes on.
class TestDoubtfulCommit final : public test::RefundFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aNewSale_data() { troubles(); }
    void aNewSale();
    void aNewAttempt_data() { troubles(); }
    void aNewAttempt();
    void thePaymentThatCompletesASale_data() { troubles(); }
    void thePaymentThatCompletesASale();
    void aRefund_data() { troubles(); }
    void aRefund();

private:
    static void troubles();
    void begin(const char *journalKind);
    void end();
    [[nodiscard]] bool isNoticed();
    [[nodiscard]] bool isNothingOpen();
    [[nodiscard]] QList<PaymentStage> stages() { return m_till->stagesOf(m_till->sales().first().sale.id); }

    std::unique_ptr<PostgresCluster> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SwallowingProxy> m_proxy;
    rlimit m_usualSize{};
    Trouble m_trouble = Trouble::AnswerLost;
    int m_count = 0;
};

void TestDoubtfulCommit::initTestCase()
{
    if (!PostgresCluster::isInstalled())
        QSKIP("PostgreSQL is not installed");
    m_server = std::make_unique<PostgresCluster>();
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &m_usualSize), 0);
}

void TestDoubtfulCommit::troubles()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("the answer is lost") << Trouble::AnswerLost;
    QTest::newRow("the answer is lost and the server away") << Trouble::AnswerLostAndAway;
    QTest::newRow("the disk is full") << Trouble::DiskFull;
}

void TestDoubtfulCommit::init()
{
    QFETCH(Trouble, trouble);
    m_trouble = trouble;
    TillPlaceWords place;
    if (trouble != Trouble::DiskFull) {
        const QString database = QStringLiteral("shop%1").arg(++m_count);
        m_server->createDatabase(database);
        m_folder = std::make_unique<QTemporaryDir>();
        m_proxy = std::make_unique<SwallowingProxy>(m_folder->path(), m_server->host());
        place = {.ledger = QStringLiteral("postgresql://postgres@/%1?host=%2").arg(database, m_folder->path()),
                 .till = QStringLiteral("T1")};
    }
    m_till = std::make_unique<test::ShopFixture>(place);
    m_till->start();
    QVERIFY(m_till->becomes([this] { return !m_till->shop().shelf().isLoading(); }));
}

void TestDoubtfulCommit::cleanup()
{
    end();
    QVERIFY(m_till->journalIsSound());
    m_till.reset();
    m_proxy.reset();
}

/// From now on the next transaction with such a journal entry is in trouble.
void TestDoubtfulCommit::begin(const char *journalKind)
{
    if (m_trouble != Trouble::DiskFull)
        return m_proxy->loseCommitAfter(journalKind, m_trouble == Trouble::AnswerLostAndAway);
    rlimit full = m_usualSize;
    full.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
}

void TestDoubtfulCommit::end()
{
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &m_usualSize), 0);
    if (m_proxy)
        m_proxy->letIn();
    QVERIFY(m_till->becomes([this] { return m_till->shop().ledger().isReachable(); }));
}

bool TestDoubtfulCommit::isNoticed()
{
    return m_till->becomes([this] {
        const std::optional<Error> notice = m_till->checkout().view().notice;
        return notice && isMeant(*notice, m_trouble);
    });
}

bool TestDoubtfulCommit::isNothingOpen()
{
    return m_till->becomes(
        [this] {
            const QList<PaymentStage> all = stages();
            return !all.contains(PaymentStage::Requested) && !all.contains(PaymentStage::Unresolved);
        },
        60'000);
}

void TestDoubtfulCommit::aNewSale()
{
    begin("sale-opened");
    m_till->charge(1000);
    if (m_trouble == Trouble::AnswerLost) {
        QVERIFY(m_till->becomes([this] { return m_till->checkout().view().payment && m_till->checkout().view().payment->isCodeShown; }));
        QCOMPARE(m_proxy->swallowed(), 1);
        QCOMPARE(m_till->sales().size(), 1);
        QCOMPARE(m_till->openedAtGateway(), 1);
        return;
    }
    QVERIFY(isNoticed());
    QCOMPARE(m_till->openedAtGateway(), 0);
    end();
    // On PostgreSQL it was recorded: the gateway is asked and knows nothing of it.
    const qsizetype recorded = m_trouble == Trouble::DiskFull ? 0 : 1;
    QCOMPARE(m_till->sales().size(), recorded);
    QVERIFY(recorded == 0 || isNothingOpen());
    QCOMPARE(m_till->openedAtGateway(), 0);
    QVERIFY(m_till->showCode(700));
    QCOMPARE(m_till->sales().size(), recorded + 1);
    QCOMPARE(m_till->openedAtGateway(), 1);
}

void TestDoubtfulCommit::aNewAttempt()
{
    QVERIFY(m_till->showCode(1000));
    const PaymentReference first = m_till->payment()->reference;
    const auto isNewCodeShown = [&] {
        const std::optional<PaymentView> view = m_till->checkout().view().payment;
        return view && view->isCodeShown && m_till->payment()->reference != first;
    };
    begin("payment-requested");
    m_till->checkout().askForCoin();
    m_till->checkout().chooseCoin(CoinId(QStringLiteral("LTC")));
    m_till->checkout().charge();
    if (m_trouble == Trouble::AnswerLost) {
        QVERIFY(m_till->becomes(isNewCodeShown));
        QCOMPARE(stages(), (QList<PaymentStage>{PaymentStage::Cancelled, PaymentStage::Waiting}));
        QCOMPARE(m_till->openedAtGateway(), 2);
        return;
    }
    QVERIFY(isNoticed());
    QCOMPARE(m_till->openedAtGateway(), 1);
    end();
    const bool isRecorded = m_trouble != Trouble::DiskFull;
    QVERIFY(isNothingOpen());
    QCOMPARE(m_till->openedAtGateway(), 1);
    QCOMPARE(stages().size(), isRecorded ? 2 : 1);
    // The screen tells how the code that it shows stands, and the same sale goes on.
    QVERIFY(m_till->becomes([&] { return m_till->stage() == (isRecorded ? PaymentStage::Cancelled : PaymentStage::Waiting); }));
    m_till->checkout().newPrice();
    QVERIFY(m_till->becomes(isNewCodeShown));
    QCOMPARE(m_till->sales().size(), 1);
    QCOMPARE(m_till->openedAtGateway(), 2);
    QCOMPARE(stages().count(PaymentStage::Waiting), 1);
}

void TestDoubtfulCommit::thePaymentThatCompletesASale()
{
    QVERIFY(m_till->showCode(1000));
    begin("sale-completed");
    QVERIFY(m_till->pay("exact"));
    if (m_trouble == Trouble::AnswerLostAndAway) {
        QVERIFY(m_till->becomes([this] { return !m_till->shop().ledger().isReachable(); }));
        QCOMPARE(m_till->shop().tillView().notice->kind, Error::Kind::LedgerAway);
        end();
    } else if (m_trouble == Trouble::DiskFull) {
        QVERIFY(!m_till->reaches(PaymentStage::Paid, 1500));
        end();
    }
    QVERIFY(m_till->reaches(PaymentStage::Paid, 60'000));
    QCOMPARE(m_till->sales().size(), 1);
    const int receipt = m_till->sales().first().sale.receiptNumber;
    QVERIFY(receipt > 0);
    QCOMPARE(stages(), QList<PaymentStage>{PaymentStage::Paid});
    // The next one has the next number: none was used twice or left out.
    QVERIFY(m_till->showCode(700));
    QVERIFY(m_till->pay("exact"));
    QVERIFY(m_till->reaches(PaymentStage::Paid));
    QCOMPARE(m_till->sales().first().sale.receiptNumber, receipt + 1);
}

void TestDoubtfulCommit::aRefund()
{
    const Payment payment = paidAt("CoinGate");
    const RefundWish wanted = wish(plan(payment), RefundWay::ThroughGateway, RefundChoice::TodaysValue);
    const Result<RefundFigures> figures = workOut(plan(payment), wanted);
    QVERIFY(figures);
    begin("refund-requested");
    std::optional<Result<RefundRecord>> made;
    m_till->shop().refunds().refund(wanted, *figures, QStringLiteral("Ada"), this, [&](const Result<RefundRecord> &refund) { made = refund; });
    QVERIFY(m_till->becomes([&] { return made.has_value(); }));
    if (m_trouble == Trouble::AnswerLost) {
        QVERIFY2(*made, *made ? "" : qPrintable(made->error().detail));
        QVERIFY(becomesState((*made)->id, RefundState::Done));
        QCOMPARE(sent(), 1);
        return;
    }
    QVERIFY(!*made && isMeant(made->error(), m_trouble));
    end();
    QCOMPARE(sent(), 0);
    if (m_trouble == Trouble::AnswerLostAndAway) {
        // It is on record: nothing more is promised until a person has said that nothing went.
        const RefundId id = refundId(payment.reference, wanted.number);
        QVERIFY(becomesState(id, RefundState::Unresolved));
        QVERIFY(plan(payment).uncertain);
        std::optional<Result<RefundRecord>> ended;
        m_till->shop().refunds().withdraw(id, QStringLiteral("Ada"), QStringLiteral("Nothing went"), this,
                                          [&](const Result<RefundRecord> &done) { ended = done; });
        QVERIFY(m_till->becomes([&] { return ended.has_value(); }));
        QVERIFY2(*ended, *ended ? "" : qPrintable(ended->error().detail));
    }
    const auto again = refund(wish(plan(payment), RefundWay::ThroughGateway, RefundChoice::TodaysValue));
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(becomesState(again->id, RefundState::Done));
    QCOMPARE(sent(), 1);
}

QTEST_GUILESS_MAIN(TestDoubtfulCommit)
#include "tst_doubtfulcommit.moc"
