// SPDX-License-Identifier: Apache-2.0
#include "desk/paymentwatcher.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tillgate {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

/// A timer that comes this much too late means that the machine slept.
constexpr milliseconds sleptAtLeast = 30s;
constexpr milliseconds longestTimer = 20s;
/// Somebody stands at the counter: rather ask again than wait for an answer that long.
constexpr milliseconds urgentPatience = 8s;

void raise(std::optional<Priority> &asked, Priority priority)
{
    asked = std::min(asked.value_or(priority), priority);
}

} // namespace

PaymentWatcher::PaymentWatcher(PaymentBook &book, Opening &opening, GatewayLines &lines, const Clock &clock,
                               WatchPace pace, QObject *parent) :
    QObject(parent),
    m_book(book),
    m_opening(opening),
    m_lines(lines),
    m_clock(clock),
    m_pace(pace),
    m_tickedAt(clock.elapsed())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PaymentWatcher::tick);
    connect(&m_book, &PaymentBook::paymentChanged, this,
            [this](const PaymentUpdate &update) { watch(update.change.payment); });
}

void PaymentWatcher::watch(const Payment &payment)
{
    const auto known = m_watched.find(payment.reference);
    if (known != m_watched.end()) {
        // Answers may overtake each other: only a newer version replaces what is known.
        if (payment.version >= known->payment.version)
            known->payment = payment;
        if (!known->isReading && known->dueAt > m_clock.elapsed())
            schedule(*known);
    } else if (payment.quote && nextPoll({.stage = payment.stage, .sinceWindow = sinceWindow(payment)}, m_pace, 0)) {
        // The first read follows at once: it proves address and amount by a second answer.
        m_watched.insert(payment.reference, {.payment = payment, .dueAt = m_clock.elapsed()});
    }
    armTimer();
}

void PaymentWatcher::readNow(const Payment &payment)
{
    readFor(payment, Priority::Urgent);
}

void PaymentWatcher::readAfterNotice(const Payment &payment, milliseconds heardAt)
{
    const auto known = m_watched.find(payment.reference);
    if (known != m_watched.end())
        known->hearsNotices = true;
    if (known == m_watched.end() || !known->leftAt || *known->leftAt <= heardAt)
        readFor(payment, Priority::Notice);
}

void PaymentWatcher::readAfterPush(const Payment &payment)
{
    readFor(payment, Priority::Notice);
}

void PaymentWatcher::readFor(const Payment &payment, Priority priority)
{
    if (!payment.quote)
        return;
    if (!m_watched.contains(payment.reference))
        m_watched.insert(payment.reference, {.payment = payment, .dueAt = m_clock.elapsed()});
    read(payment.reference, priority);
}

void PaymentWatcher::catchUp()
{
    for (Watched &watched : m_watched)
        watched.dueAt = m_clock.elapsed();
    armTimer();
}

bool PaymentWatcher::isWatching(const AccountName &account, const GatewayPaymentId &id) const
{
    return !id.isEmpty() && std::any_of(m_watched.begin(), m_watched.end(), [&](const Watched &watched) {
        return watched.payment.account == account && watched.payment.quote
            && watched.payment.quote->gatewayId == id;
    });
}

bool PaymentWatcher::isReading(const PaymentReference &reference) const
{
    const auto known = m_watched.constFind(reference);
    return known != m_watched.constEnd() && known->isReading;
}

bool PaymentWatcher::hasNews(const PaymentReference &reference) const
{
    const auto known = m_watched.constFind(reference);
    return known != m_watched.constEnd() && (known->asked == Priority::Notice || known->askedAgain == Priority::Notice);
}

std::optional<QDateTime> PaymentWatcher::silentSince(const PaymentReference &reference) const
{
    const auto known = m_watched.constFind(reference);
    return known != m_watched.constEnd() ? known->silentSince : std::nullopt;
}

std::optional<std::chrono::seconds> PaymentWatcher::sinceLastAnswer(const PaymentReference &reference) const
{
    const auto known = m_watched.constFind(reference);
    if (known == m_watched.constEnd() || !known->answeredAt)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(m_clock.elapsed() - *known->answeredAt);
}

void PaymentWatcher::tick()
{
    const milliseconds now = m_clock.elapsed();
    if (now - m_tickedAt > longestTimer + sleptAtLeast)
        catchUp();
    m_tickedAt = now;

    QList<QPair<PaymentReference, Priority>> due;
    for (const Watched &watched : std::as_const(m_watched)) {
        if (!watched.isReading && watched.dueAt <= now)
            due.append({watched.payment.reference, priorityOf(watched)});
    }
    for (const auto &[reference, priority] : due)
        read(reference, priority);
    armTimer();
}

/// A code is shown only after the first read, so somebody waits for that one.
Priority PaymentWatcher::priorityOf(const Watched &watched)
{
    if (watched.asked)
        return *watched.asked;
    if (!isInFlight(watched.payment.stage))
        return Priority::Background;
    return watched.answeredAt ? Priority::Watching : Priority::Urgent;
}

void PaymentWatcher::read(const PaymentReference &reference, Priority priority)
{
    const auto known = m_watched.find(reference);
    if (known == m_watched.end())
        return;
    Watched &watched = *known;
    GatewayLine *line = m_lines.find(watched.payment.account);
    if (line == nullptr) {
        watched.dueAt = m_clock.elapsed() + 1min;
        return;
    }
    if (priority <= Priority::Urgent)
        raise(watched.isReading && watched.leftAt ? watched.askedAgain : watched.asked, priority);
    if (watched.isReading)
        return line->hurry(this, reference, priority);
    watched.isReading = true;
    watched.leftAt.reset();
    Call<Snapshot> call = line->gateway().read(watched.payment.quote->gatewayId);
    if (isInFlight(watched.payment.stage))
        call.request.timeout = std::min(call.request.timeout, urgentPatience);
    line->run<Snapshot>(std::move(call),
                        {.purpose = QStringLiteral("read"),
                         .reference = reference.text(),
                         .priority = priority,
                         .left = [this, reference] { noteLeft(reference); }},
                        this, [this, asked = watched.payment](const Result<Snapshot> &snapshot) {
                            finishRead(asked, snapshot);
                        });
    Q_EMIT watchChanged(reference);
}

void PaymentWatcher::noteLeft(const PaymentReference &reference)
{
    const auto known = m_watched.find(reference);
    if (known == m_watched.end())
        return;
    known->leftAt = m_clock.elapsed();
    Q_EMIT watchChanged(reference);
}

void PaymentWatcher::finishRead(const Payment &asked, const Result<Snapshot> &snapshot)
{
    const PaymentReference reference = asked.reference;
    const auto known = m_watched.find(reference);
    if (known == m_watched.end())
        return;
    known->isReading = false;
    if (snapshot) {
        known->failures = 0;
        known->silentSince.reset();
        known->answeredAt = m_clock.elapsed();
        known->asked.reset();
    } else {
        known->leftAt.reset();
        ++known->failures;
        if (!known->silentSince)
            known->silentSince = m_clock.now();
    }
    if (known->askedAgain) {
        raise(known->asked, *std::exchange(known->askedAgain, std::nullopt));
        known->dueAt = m_clock.elapsed();
    } else {
        schedule(*known);
    }
    Q_EMIT watchChanged(reference);
    armTimer();
    if (snapshot) {
        Q_EMIT answered(asked, *snapshot);
        applyRead(reference, *snapshot);
    }
}

void PaymentWatcher::applyRead(const PaymentReference &reference, const Snapshot &snapshot)
{
    m_book.applyRead(reference, snapshot, this, [this](const Result<PaymentUpdate> &update) {
        if (update)
            endWindowIfOver(update->change.payment);
    });
}

void PaymentWatcher::endWindowIfOver(const Payment &payment)
{
    // Only after a read that still saw nothing: our clock alone ends no payment.
    if (payment.stage != PaymentStage::Waiting || sinceWindow(payment) < 0s)
        return;
    m_book.apply(payment.reference, PaymentEvent::WindowEnded, {}, this, [](const Result<PaymentUpdate> &) {});
}

void PaymentWatcher::schedule(Watched &watched)
{
    const int jitter = static_cast<int>(QRandomGenerator::global()->bounded(1001));
    const std::optional<milliseconds> pause = nextPoll({.stage = watched.payment.stage,
                                                        .sinceWindow = sinceWindow(watched.payment),
                                                        .failures = watched.failures,
                                                        .hearsNotices = watched.hearsNotices},
                                                       m_pace, jitter);
    if (!pause) {
        m_watched.remove(PaymentReference(watched.payment.reference));
        return;
    }
    milliseconds due = m_clock.elapsed() + *pause;
    // The end of the window is worth a question of its own.
    if (const std::chrono::seconds past = sinceWindow(watched.payment);
        watched.payment.stage == PaymentStage::Waiting && past < 0s)
        due = std::min(due, m_clock.elapsed() + std::max<milliseconds>(-past, 1s));
    watched.dueAt = due;
}

void PaymentWatcher::armTimer()
{
    if (m_watched.isEmpty()) {
        m_timer.stop();
        return;
    }
    milliseconds next = longestTimer;
    for (const Watched &watched : std::as_const(m_watched)) {
        if (!watched.isReading)
            next = std::min(next, watched.dueAt - m_clock.elapsed());
    }
    m_timer.start(std::max(next, 0ms));
}

std::chrono::seconds PaymentWatcher::sinceWindow(const Payment &payment) const
{
    const GatewayLine *line = m_lines.find(payment.account);
    if (line == nullptr || !payment.quote)
        return 0s;
    return std::chrono::seconds(payment.quote->priceHeldUntil.secsTo(line->gatewayClock().now()));
}

} // namespace tillgate
