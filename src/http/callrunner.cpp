// SPDX-License-Identifier: Apache-2.0
#include "http/callrunner.h"

#include <QNetworkProxy>

#include <algorithm>
#include <array>

namespace tillgate {

using std::chrono::milliseconds;

CallRunner::CallRunner(Options options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_limit(m_options.requestsPerMinute)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &CallRunner::dispatch);
}

CallRunner::~CallRunner()
{
    // Before the network that they use.
    qDeleteAll(findChildren<Transfer *>(QString(), Qt::FindDirectChildrenOnly));
}

QByteArray CallRunner::defaultUserAgent()
{
    return QByteArrayLiteral("Tillgate/" TILLGATE_VERSION);
}

milliseconds CallRunner::waitBeforeNext() const
{
    return m_limit.waitAt(m_clock.elapsed(), Priority::Notice);
}

milliseconds CallRunner::waitOf(const QString &reference) const
{
    const std::optional<CallQueue::Place> place = m_queue.placeOf(reference);
    return place ? m_limit.waitAt(m_clock.elapsed(), place->priority, place->ahead) : milliseconds(0);
}

void CallRunner::hurry(const QObject *context, const QString &reference, Priority priority)
{
    m_queue.hurry(context, reference, priority);
    for (const Begun &begun : m_begun) {
        const std::shared_ptr<RunContext> about = begun.context == context ? begun.about.lock() : nullptr;
        if (about && about->reference == reference)
            about->priority = std::min(about->priority, priority);
    }
    lookAgain();
}

bool CallRunner::withdraw(const QObject *context, const QString &reference, const QString &purpose)
{
    const std::list<WaitingCall> withdrawn = m_queue.takeIf([&](const WaitingCall &call) {
        const RunContext &about = *call.about;
        return call.context == context && about.reference == reference && about.purpose == purpose && !hasBegun(call.about);
    });
    return !withdrawn.empty();
}

bool CallRunner::hasBegun(const std::shared_ptr<RunContext> &about) const
{
    return std::any_of(m_begun.begin(), m_begun.end(), [&](const Begun &begun) { return begun.about.lock() == about; });
}

void CallRunner::lookAgain()
{
    m_wake.start(0);
}

void CallRunner::enqueue(HttpRequest request, std::shared_ptr<RunContext> about, QObject *context, Answered answered)
{
    const milliseconds giveUpAt = m_clock.elapsed() + about->patience;
    m_queue.put({.request = std::move(request),
                 .about = std::move(about),
                 .context = context,
                 .answered = std::move(answered),
                 .giveUpAt = giveUpAt});
    lookAgain();
}

void CallRunner::dispatch()
{
    const QPointer<CallRunner> self(this);
    giveUpImpatient();
    while (self && !m_queue.isEmpty() && m_underWay < mostUnderWay) {
        const milliseconds wait = m_limit.waitAt(m_clock.elapsed(), m_queue.nextPriority());
        if (wait.count() > 0) {
            m_queue.noteWait();
            m_wake.start(std::min<milliseconds>(wait, std::chrono::seconds(1)));
            return;
        }
        start(m_queue.takeNext());
    }
}

void CallRunner::giveUpImpatient()
{
    const milliseconds now = m_clock.elapsed();
    const std::list<WaitingCall> givenUp = m_queue.takeIf([&](const WaitingCall &waiting) {
        return waiting.context.isNull() || now + m_limit.waitAt(now, waiting.about->priority) > waiting.giveUpAt;
    });
    const QPointer<CallRunner> self(this);
    for (const WaitingCall &waiting : givenUp) {
        if (!self)
            return;
        const milliseconds wait = m_limit.waitAt(now, waiting.about->priority);
        if (waiting.context)
            waiting.answered(fail({.kind = Error::Kind::RateLimited,
                                   .detail = QStringLiteral("Nothing was sent: the gateway takes no more requests "
                                                            "from this till just now."),
                                   .retryAfter = std::chrono::ceil<std::chrono::seconds>(wait)}));
    }
}

void CallRunner::start(WaitingCall waiting)
{
    if (waiting.context.isNull())
        return;
    const milliseconds startedAt = m_clock.elapsed();
    m_limit.take(startedAt);
    ++m_underWay;
    m_begun.remove_if([](const Begun &begun) { return begun.about.expired(); });
    m_begun.push_back({.context = waiting.context, .about = waiting.about});
    const Exchange exchange{.account = m_options.accountName,
                            .purpose = waiting.about->purpose,
                            .reference = waiting.about->reference,
                            .request = waiting.request,
                            .reply = std::nullopt,
                            .error = std::nullopt,
                            .startedAt = m_clock.now()};
    auto *transfer = new Transfer(waiting.request, m_options.rules, m_network, this);
    connect(waiting.context, &QObject::destroyed, transfer, [this, transfer, exchange, startedAt] {
        delete transfer;
        abandon(exchange, startedAt);
    });
    transfer->start([this, transfer, waiting, exchange, startedAt](const Result<HttpReply> &result) {
        // From here on the context may go without taking the transfer with it: it is over.
        if (waiting.context)
            waiting.context->disconnect(transfer);
        conclude(waiting, exchange, startedAt, result);
    });
    if (const std::function<void()> left = std::exchange(waiting.about->left, {}))
        left();
}

void CallRunner::conclude(const WaitingCall &waiting, Exchange exchange, milliseconds startedAt,
                          const Result<HttpReply> &result)
{
    const QPointer<CallRunner> self(this);
    --m_underWay;
    if (result) {
        exchange.reply = *result;
        holdAsAsked(*result);
        noteArrival(*result, m_clock.elapsed() - startedAt);
    } else {
        exchange.error = result.error();
    }
    lookAgain();
    publish(std::move(exchange), startedAt);
    if (!self)
        return;
    if (!result)
        noteVerdict(result.error());
    if (self && waiting.context)
        waiting.answered(result);
}

void CallRunner::abandon(Exchange exchange, milliseconds startedAt)
{
    --m_underWay;
    lookAgain();
    exchange.error = Error{.kind = Error::Kind::NoAnswer,
                           .detail = QStringLiteral("Nobody waited for the answer any more; it was cut off.")};
    publish(std::move(exchange), startedAt);
}

void CallRunner::publish(Exchange exchange, milliseconds startedAt)
{
    exchange.duration = m_clock.elapsed() - startedAt;
    Q_EMIT exchanged(m_options.redaction.redacted(std::move(exchange)));
}

void CallRunner::holdAsAsked(const HttpReply &reply)
{
    const bool isRefusal = reply.status == 429;
    m_refusalsInRow = isRefusal ? m_refusalsInRow + 1 : 0;
    if (!isRefusal && reply.status != 503)
        return;
    // Where a 429 does not say how long: integrators report that 0.7 to 1.5 s times the attempt is enough.
    const milliseconds unnamed = isRefusal ? std::min(30, m_refusalsInRow) * milliseconds(1500) : milliseconds(0);
    const std::optional<std::chrono::seconds> asked = reply.retryAfter();
    const milliseconds hold = asked ? milliseconds(std::min(*asked, longestHold)) : unnamed;
    m_limit.holdUntil(m_clock.elapsed() + hold);
}

void CallRunner::noteArrival(const HttpReply &reply, milliseconds duration)
{
    m_health.lastDuration = duration;
    if (const std::optional<QDateTime> theirs = reply.serverTime())
        m_health.clockOffset = std::chrono::seconds(m_clock.now().secsTo(*theirs));
}

void CallRunner::noteVerdict(const std::optional<Error> &fault)
{
    using Kind = Error::Kind;
    static constexpr std::array linkFaults{Kind::Unreachable, Kind::NoAnswer,     Kind::Malformed,
                                           Kind::RateLimited, Kind::AccessDenied, Kind::Unavailable,
                                           Kind::Usage};
    const bool isLinkFault = fault && std::find(linkFaults.begin(), linkFaults.end(), fault->kind) != linkFaults.end();
    const Health before = m_health;
    m_health.lastError = isLinkFault ? fault : std::nullopt;
    m_health.failuresInRow = isLinkFault ? m_health.failuresInRow + 1 : 0;
    if (!isLinkFault)
        m_health.lastAnsweredAt = m_clock.elapsed();
    if (!(m_health == before))
        Q_EMIT healthChanged();
}

} // namespace tillgate
