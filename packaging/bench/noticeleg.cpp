// SPDX-License-Identifier: Apache-2.0
// noticeleg SECONDS: a practice till takes one payment after the other; how long from a gateway's notice to the answer (after
// the sync), to the payment paid in the ledger, and to the green field painted. One JSON line, microseconds.
// No counter sells that fast: after a few sales the gateway's limit is used up. Then each next code waits for it, which is
// `code`, from the key to the code; what a notice asks for does not, and that is measured under this load.
#include "tillapp.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace tillgate;
using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {

QByteArray percentiles(const char *name, QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](int percent) { return times.isEmpty() ? 0 : times.at((times.size() - 1) * percent / 100); };
    return QByteArray("\"") + name + "_p50_us\": " + QByteArray::number(at(50)) + ", \"" + name
        + "_p99_us\": " + QByteArray::number(at(99)) + ", \"" + name + "_max_us\": " + QByteArray::number(at(100));
}

/// Sells, lets the practice customer pay, and takes the times of the last notice of each payment.
class Leg final : public QObject
{
public:
    Leg(TillApp &till, std::chrono::seconds time) : m_till(till), m_time(time)
    {
        Checkout &checkout = m_till.shop().checkout();
        connect(&checkout, &Checkout::changed, this, &Leg::look);
        connect(&m_till.shop().notices().intake(), &NoticeIntake::stored, this, &Leg::noteNotices);
        m_tick.start(20ms);
        connect(&m_tick, &QTimer::timeout, this, &Leg::goOn);
        m_running.start();
    }

private:
    void goOn()
    {
        Checkout &checkout = m_till.shop().checkout();
        if (m_running.hasExpired(std::chrono::milliseconds(m_time).count()))
            return finish();
        if (m_till.shop().practice() == nullptr)
            return;
        m_till.shop().practice()->setChainRules({.confirmsAfter = 20ms, .settlesAfter = 20ms});
        const TillView view = checkout.view();
        if (view.step == TillStep::Entry && !view.tenders.isEmpty())
            return charge();
        if (view.payment && view.payment->isCodeShown && !std::exchange(m_isPaying, true)) {
            m_codes.append(m_chargedAt.nsecsElapsed() / 1000);
            (void)m_till.shop().practice()->pay(view.payment->payment.reference.text(), QStringLiteral("exact"));
        }
    }

    void charge()
    {
        Checkout &checkout = m_till.shop().checkout();
        SaleEntry entry(m_till.shop().settings().currency);
        for (const int digit : {2, 0})
            entry.typeDigit(digit);
        m_isPaying = false;
        m_storedAt.invalidate();
        m_chargedAt.start();
        checkout.setEntry(entry);
        checkout.chooseCoin(CoinId(QStringLiteral("BTC")));
        checkout.charge();
    }

    void noteNotices(const QList<NoticeRecord> &)
    {
        // What this answer took is what was added since the one before.
        const microseconds total = m_till.shop().notices().intake().answerTimes().total();
        m_lastAnswer = (total - std::exchange(m_answerTotal, total)).count();
        m_storedAt.start();
    }

    void look()
    {
        Checkout &checkout = m_till.shop().checkout();
        if (!checkout.payment() || checkout.payment()->stage != PaymentStage::Paid || !m_isPaying)
            return;
        const bool isByNotice = m_storedAt.isValid();
        const qint64 paid = isByNotice ? m_storedAt.nsecsElapsed() / 1000 : 0;
        m_till.renderNow();
        m_till.cashierWindow().repaint();
        const qint64 painted = isByNotice ? m_storedAt.nsecsElapsed() / 1000 : 0;
        m_isPaying = false;
        if (isByNotice) {
            m_answered.append(m_lastAnswer);
            m_paid.append(m_lastAnswer + paid);
            m_painted.append(m_lastAnswer + painted);
        } else {
            ++m_polled;
        }
        QMetaObject::invokeMethod(&checkout, &Checkout::nextSale, Qt::QueuedConnection);
    }

    void finish()
    {
        m_tick.stop();
        std::printf("{\"payments\": %d, \"by_polling\": %d, %s, %s, %s, %s}\n", int(m_paid.size()), m_polled,
                    percentiles("code", m_codes).constData(),
                    percentiles("answered", m_answered).constData(), percentiles("paid", m_paid).constData(),
                    percentiles("painted", m_painted).constData());
        QApplication::exit(m_paid.isEmpty() ? 1 : 0);
    }

    TillApp &m_till;
    const std::chrono::seconds m_time;
    QElapsedTimer m_running;
    QElapsedTimer m_chargedAt; ///< since the code was asked for
    QElapsedTimer m_storedAt; ///< since the last notice was answered
    QTimer m_tick;
    microseconds m_answerTotal{0};
    qint64 m_lastAnswer = 0;
    bool m_isPaying = false;
    int m_polled = 0;
    QList<qint64> m_codes;
    QList<qint64> m_answered;
    QList<qint64> m_paid;
    QList<qint64> m_painted;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    const QTemporaryDir folder;
    const SystemClock clock;
    TillOptions options;
    options.dataFolder = folder.path();
    options.isPractice = true;
    options.demoFolder = folder.path(); // keeps no window's place
    Result<std::unique_ptr<Shop>> shop = Shop::open({.dataFolder = folder.path(), .isPractice = true}, clock);
    if (!shop) {
        std::fprintf(stderr, "%s\n", qPrintable(shop.error().detail));
        return 4;
    }
    TillApp till(options, clock, std::move(*shop));
    till.start();
    const Leg leg(till, std::chrono::seconds(argc > 1 ? std::max(1, std::atoi(argv[1])) : 20));
    return QApplication::exec();
}
