// SPDX-License-Identifier: Apache-2.0
#include "desk/paymentwatcher.h"
#include "support/manualclock.h"
#include "support/rawserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

template <typename T> Call<T> unasked()
{
    return Call<T>::refused({.kind = Error::Kind::Usage, .detail = QStringLiteral("not in this test")});
}

/// Repeats of every payment that nothing came yet; what it is made of only has to reach it.
class PatientGateway final : public Gateway
{
public:
    explicit PatientGateway(const QUrl &url)
    {
        m_account.name = AccountName(QStringLiteral("Patient"));
        m_account.baseUrl = url;
    }

    [[nodiscard]] GatewayTraits traits() const override { return {}; }
    [[nodiscard]] const AccountSettings &account() const override { return m_account; }
    [[nodiscard]] Call<bool> status() const override { return unasked<bool>(); }
    [[nodiscard]] Call<QList<OfferedCoin>> coins() const override { return unasked<QList<OfferedCoin>>(); }
    [[nodiscard]] Call<Minimum> minimum(const CoinId &, const Currency &) const override { return unasked<Minimum>(); }
    [[nodiscard]] Call<Estimate> estimate(const CoinId &, const Money &) const override { return unasked<Estimate>(); }
    [[nodiscard]] Call<Quote> open(const Order &) const override { return unasked<Quote>(); }
    [[nodiscard]] Call<Quote> requote(const Quote &) const override { return unasked<Quote>(); }
    [[nodiscard]] Call<QList<Snapshot>> find(const PaymentReference &, const QDateTime &) const override
    {
        return unasked<QList<Snapshot>>();
    }
    [[nodiscard]] Call<QList<Snapshot>> list(const Period &) const override { return unasked<QList<Snapshot>>(); }
    [[nodiscard]] Call<QList<KeyCheck>> testKeys() const override { return unasked<QList<KeyCheck>>(); }
    [[nodiscard]] Result<Notice> verify(const HttpRequest &) const override
    {
        return fail(Error::Kind::Usage, QStringLiteral("not in this test"));
    }
    [[nodiscard]] std::optional<QString> codeOf(const CoinId &) const override { return std::nullopt; }

    [[nodiscard]] Call<Snapshot> read(const GatewayPaymentId &id) const override
    {
        HttpRequest request;
        request.url = m_account.baseUrl;
        return {.request = request, .understand = [this, id](const HttpReply &reply) -> Result<Call<Snapshot>::Step> {
                    if (meanwhile)
                        std::exchange(meanwhile, {})();
                    if (!reply.isSuccess())
                        return fail(Error::Kind::Unavailable, QString::number(reply.status));
                    Snapshot snapshot;
                    snapshot.gatewayId = id;
                    snapshot.status = GatewayStatus::Waiting;
                    return Call<Snapshot>::Step(snapshot);
                }};
    }

    /// Happens once, while a read is under way.
    mutable std::function<void()> meanwhile;

private:
    AccountSettings m_account;
};

} // namespace

/// When a payment is read, and what waits for what, where the gateway takes 20 requests at once and then one in 1.5 s.
class TestWatchOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsAfterANoticeWhenTheBudgetIsNearlyUsedUp();
    void makesOneReadOfAWaitingPollAndANotice();
    void readsOnceMoreAtOnceForNewsThatCameDuringARead();
    void asksNothingTwiceThatAReadTellsAlready();
    void asksAgainWhereThatReadWasNotAnswered();
    void saysThatThereAreNewsWhileTheLimitHoldsTheirReadBack();
    void pollsOthersTooInAFloodOfNotices();

private:
    [[nodiscard]] Payment payment(int number) const;
    /// Takes so much of the gateway's limit.
    void spend(int requests);
    /// A payment whose first read was answered.
    void watch(const Payment &payment);
    [[nodiscard]] qsizetype reads() const { return m_server->requests().size(); }
    /// True if nothing more is sent although there was time for it.
    [[nodiscard]] bool staysAt(qsizetype reads);
    void pass(std::chrono::milliseconds time);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<test::RawServer> m_server;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<CoinTable> m_coins;
    std::unique_ptr<PaymentBook> m_book;
    std::unique_ptr<Opening> m_opening;
    std::unique_ptr<GatewayLines> m_lines;
    std::unique_ptr<PaymentWatcher> m_watcher;
    PatientGateway *m_gateway = nullptr;
    CallRunner *m_runner = nullptr;
};

void TestWatchOrder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<test::ManualClock>();
    m_server = std::make_unique<test::RawServer>();
    m_server->reply("200 OK", "{}");
    m_ledger = Ledger::open(m_folder->filePath(QStringLiteral("ledger.sqlite"))).value();
    m_coins = std::make_unique<CoinTable>(CoinTable::builtIn());
    m_book = std::make_unique<PaymentBook>(*m_ledger, *m_clock, TillName(QStringLiteral("T1")));
    m_opening = std::make_unique<Opening>(*m_book, *m_coins);
    m_lines = std::make_unique<GatewayLines>();
    auto gateway = std::make_unique<PatientGateway>(m_server->url());
    auto runner = std::make_unique<CallRunner>(CallRunner::Options{.accountName = QStringLiteral("Patient"), .requestsPerMinute = 60},
                                               *m_clock);
    m_gateway = gateway.get();
    m_runner = runner.get();
    m_lines->put(std::make_unique<GatewayLine>(std::move(gateway), std::move(runner), *m_ledger, *m_clock));
    m_watcher = std::make_unique<PaymentWatcher>(*m_book, *m_opening, *m_lines, *m_clock, WatchPace());
}

void TestWatchOrder::cleanup()
{
    m_watcher.reset();
    m_lines.reset();
    m_opening.reset();
    m_book.reset();
    m_ledger.reset();
}

Payment TestWatchOrder::payment(int number) const
{
    Quote quote;
    quote.gatewayId = GatewayPaymentId(QString::number(number));
    quote.openedAt = m_clock->now();
    quote.priceHeldUntil = m_clock->now().addSecs(1200);
    return {.reference = PaymentReference(QStringLiteral("T1-00000%1-1").arg(number)),
            .sale = SaleId(QStringLiteral("T1-00000%1").arg(number)),
            .account = AccountName(QStringLiteral("Patient")),
            .coin = CoinId(QStringLiteral("BTC")),
            .price = Money::zero(Currency::fromCode(u"EUR").value()),
            .stage = PaymentStage::Waiting,
            .quote = quote};
}

void TestWatchOrder::spend(int requests)
{
    GatewayLine *line = m_lines->find(AccountName(QStringLiteral("Patient")));
    int answers = 0;
    for (int request = 0; request < requests; ++request)
        line->run<Snapshot>(m_gateway->read({}), {.purpose = {}, .priority = Priority::Notice}, this,
                            [&answers](const Result<Snapshot> &) { ++answers; });
    QTRY_COMPARE(answers, requests);
}

void TestWatchOrder::watch(const Payment &payment)
{
    m_watcher->watch(payment);
    QTRY_VERIFY(m_watcher->sinceLastAnswer(payment.reference));
}

bool TestWatchOrder::staysAt(qsizetype reads)
{
    // A round of the ledger's thread and of the runner's timer.
    m_runner->lookAgain();
    (void)m_ledger->runNow<void>([](LedgerSession &) { return Result<void>(); });
    return !QTest::qWaitFor([&] { return m_server->requests().size() != reads; }, 60);
}

void TestWatchOrder::pass(std::chrono::milliseconds time)
{
    m_clock->advance(time);
    m_watcher->catchUp();
    m_runner->lookAgain();
}

void TestWatchOrder::readsAfterANoticeWhenTheBudgetIsNearlyUsedUp()
{
    const Payment told = payment(1);
    watch(told);
    watch(payment(2));
    spend(14);
    pass(100ms); // both are due, four are left
    QVERIFY(staysAt(16));
    m_watcher->readAfterNotice(told, m_clock->elapsed());
    QTRY_COMPARE(reads(), 17);
    QVERIFY(staysAt(17));
    QCOMPARE(m_watcher->sinceLastAnswer(told.reference), std::optional(0s));
    QVERIFY(m_watcher->isReading(payment(2).reference)); // it waits
}

void TestWatchOrder::makesOneReadOfAWaitingPollAndANotice()
{
    const Payment told = payment(1);
    watch(told);
    spend(14);
    pass(100ms);
    QVERIFY(staysAt(15));
    for (int notice = 0; notice < 4; ++notice)
        m_watcher->readAfterNotice(told, m_clock->elapsed());
    QTRY_COMPARE(reads(), 16);
    QVERIFY(staysAt(16));
    QVERIFY(!m_watcher->hasNews(told.reference));
}

void TestWatchOrder::readsOnceMoreAtOnceForNewsThatCameDuringARead()
{
    const Payment told = payment(1);
    watch(told);
    spend(15);
    m_gateway->meanwhile = [&] {
        for (int notice = 0; notice < 3; ++notice)
            m_watcher->readAfterNotice(told, m_clock->elapsed());
    };
    m_watcher->readAfterNotice(told, m_clock->elapsed());
    // The second one as soon as the first: no poll could leave now.
    QTRY_COMPARE(reads(), 18);
    QVERIFY(staysAt(18));
}

void TestWatchOrder::asksNothingTwiceThatAReadTellsAlready()
{
    const Payment told = payment(1);
    watch(told);
    const std::chrono::milliseconds heardAt = m_clock->elapsed();
    m_gateway->meanwhile = [&] { m_watcher->readAfterNotice(told, heardAt); };
    m_clock->advance(5ms); // the ledger looked up whose notice it is, and a poll left in that time
    m_watcher->readNow(told);
    QTRY_COMPARE(reads(), 2);
    QVERIFY(staysAt(2));
    m_watcher->readAfterNotice(told, heardAt);
    QVERIFY(staysAt(2));
    m_watcher->readAfterNotice(told, m_clock->elapsed());
    QTRY_COMPARE(reads(), 3);
}

void TestWatchOrder::asksAgainWhereThatReadWasNotAnswered()
{
    const Payment told = payment(1);
    watch(told);
    const std::chrono::milliseconds heardAt = m_clock->elapsed();
    m_clock->advance(5ms);
    m_server->reply("500 No", "{}");
    m_watcher->readNow(told);
    QTRY_VERIFY(m_watcher->silentSince(told.reference));
    m_server->reply("200 OK", "{}");
    m_watcher->readAfterNotice(told, heardAt);
    QTRY_COMPARE(reads(), 3);
    QTRY_VERIFY(!m_watcher->silentSince(told.reference));
}

void TestWatchOrder::saysThatThereAreNewsWhileTheLimitHoldsTheirReadBack()
{
    const Payment told = payment(1);
    watch(told);
    spend(19);
    const GatewayLine *line = m_lines->find(told.account);
    QCOMPARE(line->waitOf(told.reference), 0ms);
    m_watcher->readAfterNotice(told, m_clock->elapsed());
    QVERIFY(m_watcher->hasNews(told.reference));
    QCOMPARE(line->waitOf(told.reference), 1500ms);
    m_clock->advance(1500ms);
    m_runner->lookAgain();
    QTRY_VERIFY(!m_watcher->hasNews(told.reference));
    QCOMPARE(line->waitOf(told.reference), 0ms);
    QCOMPARE(reads(), 21);
}

void TestWatchOrder::pollsOthersTooInAFloodOfNotices()
{
    const Payment other = payment(9);
    watch(other);
    QList<Payment> told;
    for (int number = 1; number <= 6; ++number) {
        told.append(payment(number));
        watch(told.last());
    }
    spend(13);
    QStringList read;
    connect(m_watcher.get(), &PaymentWatcher::answered, this,
            [&read](const Payment &asked) { read.append(asked.reference.text()); });
    for (int turn = 1; turn <= 24; ++turn) {
        for (const Payment &each : std::as_const(told))
            m_watcher->readAfterNotice(each, m_clock->elapsed());
        pass(1500ms);
        QTRY_COMPARE(read.size(), turn); // one and no more
        QVERIFY(staysAt(20 + turn));
    }
    QVERIFY2(read.count(other.reference.text()) >= 2, qPrintable(read.join(u' ')));
}

QTEST_GUILESS_MAIN(TestWatchOrder)
#include "tst_watchorder.moc"
