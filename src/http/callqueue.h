// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "http/ratelimit.h"
#include "wire/http.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <list>
#include <memory>
#include <optional>

namespace tillgate {

/// What a call is for: for the journal, and for who goes first.
struct RunContext
{
    QString purpose; ///< "open payment", "read payment"
    QString reference = {}; ///< the PaymentReference's text, or empty
    Priority priority = Priority::Urgent;
    /// A call that could not leave by then fails with RateLimited: nothing was sent.
    std::chrono::milliseconds patience = std::chrono::seconds(30);
    /// Called when the call's first request leaves: what happened before that, its answer tells.
    std::function<void()> left = {};
};

/// A request that has not left yet.
struct WaitingCall
{
    HttpRequest request;
    std::shared_ptr<RunContext> about; ///< of all steps of the call
    QPointer<QObject> context;
    std::function<void(Result<HttpReply>)> answered;
    std::chrono::milliseconds giveUpAt{0};
    quint64 number = 0; ///< in the order of their coming
    bool hasWaited = false; ///< was the next one, and the limit did not let it go at once
};

/// The calls of one account that wait: by priority, then as they came. So that no flood keeps anybody for ever, the one
/// that has waited longest goes in the next one's place once `mostOvertakings` went before it that had to wait themselves.
/// Who may leave at once takes nobody's place: that is what the limit keeps a part for.
class CallQueue final
{
public:
    static constexpr int mostOvertakings = 4;

    void put(WaitingCall call);
    /// Raises the waiting calls of `context` about `reference` to `priority`; none is lowered.
    void hurry(const QObject *context, const QString &reference, Priority priority);

    [[nodiscard]] bool isEmpty() const { return m_calls.empty(); }
    /// What the next one may claim of the limit. There has to be one.
    [[nodiscard]] Priority nextPriority() const { return m_calls.front().about->priority; }
    /// The limit does not let the next one go yet.
    void noteWait() { m_calls.front().hasWaited = true; }
    [[nodiscard]] WaitingCall takeNext();
    /// Takes out those that `isOver` says, in their order.
    [[nodiscard]] std::list<WaitingCall> takeIf(const std::function<bool(const WaitingCall &)> &isOver);

    /// The first one about `reference`: how many leave before it, and as what it waits. None if none waits.
    struct Place
    {
        int ahead = 0;
        Priority priority = Priority::Urgent;
    };
    [[nodiscard]] std::optional<Place> placeOf(const QString &reference) const;

private:
    void insert(std::list<WaitingCall> &&one);

    std::list<WaitingCall> m_calls;
    quint64 m_came = 0;
    int m_overtakings = 0; ///< by calls that had waited, since the one that had waited longest left
};

} // namespace tillgate
