// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/gatewaylines.h"
#include "desk/opening.h"
#include "desk/paymentbook.h"
#include "desk/pollschedule.h"

#include <QHash>
#include <QTimer>

namespace tillgate {

/// Keeps asking the gateways about every payment that is not over: quickly while a customer waits, slowly
/// for late money, at once when a notice or the cashier asks. Each payment has at most one question under
/// way; the runner of its account keeps the gateway's limit, whatever the number of payments.
class PaymentWatcher final : public QObject
{
    Q_OBJECT

public:
    PaymentWatcher(PaymentBook &book, Opening &opening, GatewayLines &lines, const Clock &clock,
                   WatchPace pace, QObject *parent = nullptr);

    /// Takes a payment under watch, or on with its new state.
    void watch(const Payment &payment);
    /// Somebody asks: reads it now, whatever the schedule; also one that is not under watch any more. Where a question
    /// about it waits already, that one goes ahead.
    void readNow(const Payment &payment);
    /// The same because of a verified notice that came in at `heardAt` (monotonic): before everything else that
    /// waits. A question that left later than that tells the news already and is not repeated.
    void readAfterNotice(const Payment &payment, std::chrono::milliseconds heardAt);
    /// The same because of a hint on a socket.
    void readAfterPush(const Payment &payment);
    /// After suspend or a long stop: everything is due at once.
    void catchUp();

    [[nodiscard]] qsizetype watchedCount() const { return m_watched.size(); }
    /// True if one with this id at the gateway is under watch.
    [[nodiscard]] bool isWatching(const AccountName &account, const GatewayPaymentId &id) const;
    [[nodiscard]] bool isReading(const PaymentReference &reference) const;
    /// True while the gateway has told of something that it was not asked about yet.
    [[nodiscard]] bool hasNews(const PaymentReference &reference) const;
    /// Since when reads of this payment have got no answer; none if they do.
    [[nodiscard]] std::optional<QDateTime> silentSince(const PaymentReference &reference) const;
    /// Monotonic time since the last answer about it; none before the first.
    [[nodiscard]] std::optional<std::chrono::seconds> sinceLastAnswer(const PaymentReference &reference) const;

Q_SIGNALS:
    /// A question began, left or ended, or silence began or ended.
    void watchChanged(const tillgate::PaymentReference &reference);
    /// The gateway answered a read of the payment as it stood when it was asked about.
    void answered(const tillgate::Payment &asked, const tillgate::Snapshot &snapshot);

private:
    struct Watched
    {
        Payment payment;
        std::chrono::milliseconds dueAt{0};
        bool isReading = false;
        /// When the last question left; none while it waits, and after one that was not answered.
        std::optional<std::chrono::milliseconds> leftAt = std::nullopt;
        std::optional<Priority> asked = std::nullopt; ///< somebody wants to know, and was not answered yet
        std::optional<Priority> askedAgain = std::nullopt; ///< the same while a question was under way
        bool hearsNotices = false;
        int failures = 0;
        std::optional<QDateTime> silentSince = std::nullopt;
        std::optional<std::chrono::milliseconds> answeredAt = std::nullopt;
    };

    void tick();
    [[nodiscard]] static Priority priorityOf(const Watched &watched);
    void readFor(const Payment &payment, Priority priority);
    void noteLeft(const PaymentReference &reference);
    void read(const PaymentReference &reference, Priority priority);
    void finishRead(const Payment &asked, const Result<Snapshot> &snapshot);
    void applyRead(const PaymentReference &reference, const Snapshot &snapshot);
    void endWindowIfOver(const Payment &payment);
    void schedule(Watched &watched);
    void armTimer();
    [[nodiscard]] std::chrono::seconds sinceWindow(const Payment &payment) const;

    PaymentBook &m_book;
    Opening &m_opening;
    GatewayLines &m_lines;
    const Clock &m_clock;
    WatchPace m_pace;
    QHash<PaymentReference, Watched> m_watched;
    QTimer m_timer;
    std::chrono::milliseconds m_tickedAt{0};
};

} // namespace tillgate
