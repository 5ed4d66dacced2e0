// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "http/callqueue.h"
#include "http/health.h"
#include "http/redaction.h"
#include "http/transfer.h"
#include "wire/call.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace tillgate {

/// Sends every request of one account and nothing else does.
///
/// TLS is always verified, redirects are never followed, HTTP/2, cookies, caches and packed answers are
/// off, answers end at 1 MiB and at the request's timeout. Never more than `requestsPerMinute` leave; a 429
/// or 503 holds all following requests for as long as the gateway says (at most 10 minutes).
/// No request that acts (anything but a plain GET) is ever sent twice. Lives on one thread, with an event loop.
class CallRunner final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString accountName;
        int requestsPerMinute = 60;
        Redaction redaction = {};
        TransferRules rules = {.userAgent = defaultUserAgent(), .onlyTrusted = {}};
    };
    static constexpr std::chrono::seconds longestHold = std::chrono::minutes(10);
    /// Requests under way at the same time; more wait in the queue.
    static constexpr int mostUnderWay = 4;

    CallRunner(Options options, const Clock &clock, QObject *parent = nullptr);
    ~CallRunner() override;

    /// Runs `call` with all its steps. `done` is called at most once, from the event loop, never inside
    /// run(), never after `context` or this runner died; deleting `context` cuts the exchange off.
    template<typename T>
    void run(Call<T> call, RunContext about, QObject *context, std::function<void(Result<T>)> done);

    /// Raises what `context` asked about `reference`: what waits, and the steps that follow what has left.
    void hurry(const QObject *context, const QString &reference, Priority priority);

    /// Takes back what `context` asked about `reference` for that purpose, if nothing of it has left: its `done` is not called.
    /// False if there is no such call, or no more.
    bool withdraw(const QObject *context, const QString &reference, const QString &purpose);

    /// How long the gateway's limit keeps the first call about `reference` that waits; 0 if none waits for it.
    [[nodiscard]] std::chrono::milliseconds waitOf(const QString &reference) const;
    /// How long a request that must not wait would have to wait now; 0 if it may leave.
    [[nodiscard]] std::chrono::milliseconds waitBeforeNext() const;
    /// True if nothing is under way and nothing waits.
    [[nodiscard]] bool isIdle() const { return m_underWay == 0 && m_queue.isEmpty(); }
    [[nodiscard]] const Health &health() const { return m_health; }
    [[nodiscard]] static QByteArray defaultUserAgent();

public Q_SLOTS:
    /// Looks at the queue again. Call it when the clock jumped, e.g. after the machine slept.
    void lookAgain();

Q_SIGNALS:
    /// A request ended in whatever way; secrets are removed.
    void exchanged(const tillgate::Exchange &exchange);
    void healthChanged();

private:
    using Answered = std::function<void(Result<HttpReply>)>;
    struct Begun
    {
        QPointer<QObject> context;
        std::weak_ptr<RunContext> about;
    };

    template<typename T>
    void runStep(Call<T> call, const std::shared_ptr<RunContext> &about, QObject *context, std::function<void(Result<T>)> done);
    void enqueue(HttpRequest request, std::shared_ptr<RunContext> about, QObject *context, Answered answered);
    void dispatch();
    void giveUpImpatient();
    void start(WaitingCall waiting);
    [[nodiscard]] bool hasBegun(const std::shared_ptr<RunContext> &about) const;
    void conclude(const WaitingCall &waiting, Exchange exchange, std::chrono::milliseconds startedAt,
                  const Result<HttpReply> &result);
    void abandon(Exchange exchange, std::chrono::milliseconds startedAt);
    void publish(Exchange exchange, std::chrono::milliseconds startedAt);
    void holdAsAsked(const HttpReply &reply);
    void noteArrival(const HttpReply &reply, std::chrono::milliseconds duration);
    /// What the answer was worth: `fault` is why it could not be used.
    void noteVerdict(const std::optional<Error> &fault);

    Options m_options;
    const Clock &m_clock;
    QNetworkAccessManager m_network;
    RateLimit m_limit;
    Health m_health;
    CallQueue m_queue;
    std::list<Begun> m_begun; ///< calls of which a request has left
    QTimer m_wake;
    int m_underWay = 0;
    int m_refusalsInRow = 0;
};

template<typename T>
void CallRunner::run(Call<T> call, RunContext about, QObject *context, std::function<void(Result<T>)> done)
{
    runStep<T>(std::move(call), std::make_shared<RunContext>(std::move(about)), context, std::move(done));
}

template<typename T>
void CallRunner::runStep(Call<T> call, const std::shared_ptr<RunContext> &about, QObject *context,
                         std::function<void(Result<T>)> done)
{
    const auto end = [done, isAfter = call.followsEffect](Error why) {
        done(fail(isAfter ? afterEffect(std::move(why)) : std::move(why)));
    };
    if (call.refusal) { // nothing to send; `done` still comes from the event loop
        QMetaObject::invokeMethod(
            context, [end, why = *std::move(call.refusal)] { end(why); }, Qt::QueuedConnection);
        return;
    }
    Answered answered = [this, understand = std::move(call.understand), isAfter = call.followsEffect, about,
                         context = QPointer(context), done = std::move(done), end](Result<HttpReply> reply) {
        if (!reply)
            return end(std::move(reply.error()));
        auto step = understand(*reply);
        const QPointer<CallRunner> self(this);
        noteVerdict(step ? std::nullopt : std::optional(step.error()));
        if (!self || !context)
            return;
        if (!step)
            return end(std::move(step.error()));
        if (const Call<T> *next = step->next()) {
            Call<T> following = *next;
            following.followsEffect = following.followsEffect || isAfter;
            return runStep<T>(std::move(following), about, context.data(), done);
        }
        done(std::move(*step->value()));
    };
    enqueue(std::move(call.request), about, context, std::move(answered));
}

} // namespace tillgate
