// SPDX-License-Identifier: Apache-2.0
#include "http/callqueue.h"

#include <algorithm>

namespace tillgate {

void CallQueue::put(WaitingCall call)
{
    call.number = ++m_came;
    std::list<WaitingCall> one;
    one.push_back(std::move(call));
    insert(std::move(one));
}

void CallQueue::insert(std::list<WaitingCall> &&one)
{
    const WaitingCall &call = one.front();
    const auto behind = std::find_if(m_calls.begin(), m_calls.end(), [&](const WaitingCall &other) {
        return std::pair(call.about->priority, call.number) < std::pair(other.about->priority, other.number);
    });
    m_calls.splice(behind, one);
}

void CallQueue::hurry(const QObject *context, const QString &reference, Priority priority)
{
    std::list<WaitingCall> raised = takeIf([&](const WaitingCall &call) {
        return call.context == context && call.about->reference == reference && priority < call.about->priority;
    });
    while (!raised.empty()) {
        std::list<WaitingCall> one;
        one.splice(one.end(), raised, raised.begin());
        one.front().about->priority = priority;
        insert(std::move(one));
    }
}

WaitingCall CallQueue::takeNext()
{
    const auto oldest = std::min_element(m_calls.begin(), m_calls.end(), [](const WaitingCall &one, const WaitingCall &other) {
        return one.number < other.number;
    });
    const auto next = m_overtakings < mostOvertakings ? m_calls.begin() : oldest;
    if (next == oldest)
        m_overtakings = 0;
    else if (next->hasWaited)
        ++m_overtakings;
    WaitingCall taken = std::move(*next);
    m_calls.erase(next);
    return taken;
}

std::list<WaitingCall> CallQueue::takeIf(const std::function<bool(const WaitingCall &)> &isOver)
{
    std::list<WaitingCall> taken;
    for (auto at = m_calls.begin(); at != m_calls.end();) {
        const auto here = at++;
        if (isOver(*here))
            taken.splice(taken.end(), m_calls, here);
    }
    return taken;
}

std::optional<CallQueue::Place> CallQueue::placeOf(const QString &reference) const
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(), [&](const WaitingCall &call) {
        return call.about->reference == reference;
    });
    if (found == m_calls.end())
        return std::nullopt;
    return Place{.ahead = int(std::distance(m_calls.begin(), found)), .priority = found->about->priority};
}

} // namespace tillgate
