// SPDX-License-Identifier: Apache-2.0
//
// tillgate_tills PLACE TILLS SECONDS PAUSE: so many tills sell on one PostgreSQL ledger at the same time,
// each with a connection of its own, PAUSE milliseconds between two sales. Prints what a transaction took,
// and ends with 1 if anything failed, a receipt is missing, a wake-up was lost or the journal does not
// verify.
#include "ledger/ledger.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace tillgate;

namespace {

using namespace std::chrono_literals;

struct Tally
{
    std::vector<qint64> microseconds; ///< of each transaction, as its asker waited
    int sales = 0;
    int failures = 0;
    qint64 told = 0; ///< notifications that all tills together sent
};

template <typename T> T valueOf(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

class BenchTill final : public QObject
{
public:
    BenchTill(const LedgerPlace &place, const QString &name, std::chrono::milliseconds pause, Tally &tally)
        : m_name(name),
          m_pause(pause),
          m_tally(tally)
    {
        LedgerOptions options;
        options.writer = name;
        m_ledger = valueOf(Ledger::open(place, options));
        connect(m_ledger.get(), &Ledger::othersWrote, this, [this] { ++m_heard; });
    }

    void start() { QTimer::singleShot(m_pause * (qHash(m_name) % 100) / 100, this, &BenchTill::sell); }
    void stop() { m_isStopping = true; }
    [[nodiscard]] bool isIdle() const { return m_isStopping && !m_isSelling; }
    [[nodiscard]] qint64 heard() const { return m_heard; }
    [[nodiscard]] qint64 told() const { return m_told; }
    [[nodiscard]] int lastReceipt() const { return m_receipt; }
    [[nodiscard]] int sales() const { return m_sales; }

private:
    [[nodiscard]] Author author() const
    {
        return {
            .till = TillName(m_name), .person = QStringLiteral("Ada"), .at = QDateTime::currentDateTimeUtc()};
    }

    template <typename T>
    void work(const Ledger::Work<T> &step, int notifications, const std::function<void(const T &)> &next)
    {
        QElapsedTimer timer;
        timer.start();
        m_ledger->run<T>(step, this, [this, timer, notifications, next](const Result<T> &done) {
            m_tally.microseconds.push_back(timer.nsecsElapsed() / 1000);
            if (!done) {
                std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
                ++m_tally.failures;
                return pause();
            }
            m_told += notifications;
            next(*done);
        });
    }

    void pause()
    {
        m_isSelling = false;
        if (!m_isStopping)
            QTimer::singleShot(m_pause, this, &BenchTill::sell);
    }

    /// The sale and its intent, the exchange with the gateway, the quote, the money, the last five.
    void sell()
    {
        if (m_isStopping)
            return;
        m_isSelling = true;
        work<Payment>(
            [author = author()](LedgerSession &s) -> Result<Payment> {
                const Result<Money> price = Money::parse(QStringLiteral("4.50"), u"EUR");
                const auto sale = s.sales().open(
                    author, {.lines = {{.text = QStringLiteral("Coffee"), .unitPrice = *price}}});
                if (!sale)
                    return fail(sale.error());
                return s.payments().request(author,
                                            {.sale = sale->id,
                                             .account = AccountName(QStringLiteral("Gate")),
                                             .coin = CoinId(QStringLiteral("BTC")),
                                             .price = sale->total});
            },
            2, [this](const Payment &payment) { log(payment); });
    }

    void log(const Payment &payment)
    {
        work<qint64>(
            [payment, author = author()](LedgerSession &s) {
                return s.exchanges().add({.at = author.at,
                                          .account = payment.account,
                                          .purpose = QStringLiteral("open"),
                                          .reference = payment.reference});
            },
            0, [this, payment](qint64) { quote(payment); });
    }

    void quote(const Payment &payment)
    {
        work<PaymentChange>(
            [payment, author = author()](LedgerSession &s) {
                return s.payments().change(author, payment.reference, payment.version, PaymentEvent::Opened,
                                           [&](Payment &p) -> Result<void> {
                                               p.quote = Quote{
                                                   .gatewayId = GatewayPaymentId(payment.reference.text()),
                                                   .coin = payment.coin,
                                                   .address = payment.reference.text(),
                                                   .normalAddress = payment.reference.text(),
                                                   .openedAt = payment.requestedAt,
                                                   .priceHeldUntil = payment.requestedAt.addSecs(1200)};
                                               return {};
                                           });
            },
            1, [this](const PaymentChange &change) { settle(change.payment); });
    }

    void settle(const Payment &payment)
    {
        work<Sale>(
            [payment, author = author()](LedgerSession &s) -> Result<Sale> {
                const auto paid
                    = s.payments().change(author, payment.reference, payment.version,
                                          PaymentEvent::ReportedPaid, [&](Payment &p) -> Result<void> {
                                              p.settledAt = author.at;
                                              return {};
                                          });
                if (!paid)
                    return fail(paid.error());
                return s.sales().complete(author, payment.sale);
            },
            2,
            [this](const Sale &sale) {
                m_receipt = sale.receiptNumber;
                ++m_sales;
                ++m_tally.sales;
                look();
            });
    }

    void look()
    {
        work<QList<SaleWithAttempts>>([](LedgerSession &s) { return s.view().latest(5, {}); }, 0,
                                      [this](const QList<SaleWithAttempts> &) { pause(); });
    }

    QString m_name;
    std::chrono::milliseconds m_pause;
    Tally &m_tally;
    std::unique_ptr<Ledger> m_ledger;
    bool m_isStopping = false;
    bool m_isSelling = false;
    qint64 m_heard = 0;
    qint64 m_told = 0;
    int m_receipt = 0;
    int m_sales = 0;
};

/// Runs the event loop until `condition` holds or the time is up.
bool waitFor(std::chrono::milliseconds patience, const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && !timer.hasExpired(patience.count()))
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 100);
    return condition();
}

double milliseconds(std::vector<qint64> &times, std::size_t percent)
{
    if (times.empty())
        return 0;
    const auto place = times.begin() + std::ptrdiff_t((times.size() - 1) * percent / 100);
    std::nth_element(times.begin(), place, times.end());
    return double(*place) / 1000;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5) {
        std::fprintf(stderr, "usage: tillgate_tills PLACE TILLS SECONDS PAUSE\n");
        return 2;
    }
    const LedgerPlace place = valueOf(LedgerPlace::parse(words.at(1)));
    Tally tally;
    std::vector<std::unique_ptr<BenchTill>> tills;
    for (int i = 0; i < words.at(2).toInt(); ++i)
        tills.push_back(std::make_unique<BenchTill>(place, QStringLiteral("T%1").arg(i + 1),
                                                    std::chrono::milliseconds(words.at(4).toInt()), tally));
    for (const auto &till : tills)
        till->start();
    waitFor(std::chrono::seconds(words.at(3).toInt()), [] { return false; });
    for (const auto &till : tills)
        till->stop();
    const auto all = [&](const auto &holds) { return std::all_of(tills.begin(), tills.end(), holds); };
    waitFor(60s, [&] { return all([](const auto &till) { return till->isIdle(); }); });

    for (const auto &till : tills)
        tally.told += till->told();
    const auto hasHeardAll = [&](const auto &till) { return till->heard() == tally.told - till->told(); };
    const bool isHeard = waitFor(60s, [&] { return all(hasHeardAll); });
    const bool isNumbered = all([](const auto &till) { return till->lastReceipt() == till->sales(); });
    const auto ledger = valueOf(Ledger::open(place));
    const Verification verification
        = valueOf(ledger->runNow<Verification>([](LedgerSession &s) { return s.verify(); }));
    std::printf("%zu tills, %d sales, %zu transactions: p50 %.1f ms, p99 %.1f ms; %d failures\n",
                tills.size(), tally.sales, tally.microseconds.size(), milliseconds(tally.microseconds, 50),
                milliseconds(tally.microseconds, 99), tally.failures);
    std::printf("wake-ups %s, receipts %s, %lld journal entries %s\n", isHeard ? "all heard" : "LOST",
                isNumbered ? "without gaps" : "WITH GAPS",
                static_cast<long long>(verification.entriesChecked),
                verification.isSound() ? "sound" : "NOT SOUND");
    return tally.failures == 0 && isHeard && isNumbered && verification.isSound() ? 0 : 1;
}
