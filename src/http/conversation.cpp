// SPDX-License-Identifier: Apache-2.0
#include "http/conversation.h"

#include <microhttpd.h>

#include <sys/ioctl.h>
#include <sys/socket.h>

#include <utility>

namespace tillgate {

using SteadyClock = std::chrono::steady_clock;

Conversation::Conversation(MHD_Connection *connection, int socket, const QHostAddress &peer, unsigned requestsLeft) :
    m_connection(connection), m_socket(socket), m_peer(peer), m_requestsLeft(requestsLeft), m_since(SteadyClock::now())
{
}

bool Conversation::begin(const QUrl &target)
{
    const std::lock_guard lock(m_mutex);
    if (m_isAdmitted || m_stage == Stage::Waiting || m_stage == Stage::Answered)
        return false;
    // The first request's time began with the connection.
    if (m_stage == Stage::Idle)
        m_since = SteadyClock::now();
    m_stage = Stage::Receiving;
    m_request.url = target;
    return true;
}

bool Conversation::take(const char *bytes, std::size_t count, const ListenLimits &limits)
{
    const auto size = static_cast<qsizetype>(count);
    if (size > limits.body - m_request.body.size()) {
        m_request.body = {};
        return false;
    }
    m_request.body.append(bytes, size);
    return true;
}

int Conversation::unreadSocket() const
{
    const std::lock_guard lock(m_mutex);
    int unread = 0;
    const bool hasUnread = m_isRefused || (::ioctl(m_socket, FIONREAD, &unread) == 0 && unread > 0);
    return hasUnread && !m_isCut ? m_socket : -1;
}

Conversation::Stage Conversation::stage() const
{
    const std::lock_guard lock(m_mutex);
    return m_stage;
}

Conversation::Whole Conversation::handOver()
{
    const std::lock_guard lock(m_mutex);
    m_stage = Stage::Waiting;
    m_since = SteadyClock::now();
    Whole whole{.request = m_request, .number = ++m_number};
    // Its only owner changes it without a copy. An upgrade looks at it again, but that is a GET.
    if (whole.request.method == HttpRequest::Method::Post)
        m_request = {.method = whole.request.method};
    return whole;
}

bool Conversation::hold(const std::atomic<bool> &isStopping)
{
    const std::lock_guard lock(m_mutex);
    if (m_stage != Stage::Waiting)
        return true;
    if (isStopping)
        return false;
    MHD_suspend_connection(m_connection);
    m_isHeld = true;
    return true;
}

HttpReply Conversation::takeReply()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_reply, {});
}

bool Conversation::isLast() const
{
    return m_requestsLeft <= 1 || m_isLeaving;
}

void Conversation::complete()
{
    const std::lock_guard lock(m_mutex);
    m_stage = Stage::Idle;
    m_since = SteadyClock::now();
    m_isAdmitted = false;
    m_request = {};
    m_reply = {};
    if (m_requestsLeft > 0)
        --m_requestsLeft;
}

bool Conversation::answer(quint64 number, HttpReply reply)
{
    const std::lock_guard lock(m_mutex);
    if (m_stage != Stage::Waiting || number != m_number)
        return false;
    m_stage = Stage::Answered;
    m_since = SteadyClock::now(); // from here on the peer's time counts, not the handler's
    m_reply = std::move(reply);
    m_hasDelivered = m_hasDelivered || (m_request.method == HttpRequest::Method::Post && m_reply.isSuccess());
    // Under the lock: a held connection lives until it goes on, and the daemon's end waits for this lock.
    if (std::exchange(m_isHeld, false))
        MHD_resume_connection(m_connection);
    return true;
}

std::optional<quint64> Conversation::waitingSinceBefore(Moment earliest) const
{
    const std::lock_guard lock(m_mutex);
    return m_stage == Stage::Waiting && m_since < earliest ? std::optional(m_number) : std::nullopt;
}

bool Conversation::isOverdue(Moment now, const ListenLimits &limits) const
{
    const std::lock_guard lock(m_mutex);
    if (m_isCut)
        return false;
    switch (m_stage) {
    case Stage::Waiting: return false;
    case Stage::Idle: return now - m_since > limits.idleTime;
    case Stage::Receiving:
    case Stage::Answered: return now - m_since > limits.requestTime;
    }
    Q_UNREACHABLE();
}

std::optional<Standing> Conversation::standing() const
{
    const std::lock_guard lock(m_mutex);
    const bool isUnfinished = !m_isCut && (m_stage == Stage::Idle || m_stage == Stage::Receiving);
    return isUnfinished ? std::optional(Standing{.hasDelivered = m_hasDelivered, .since = m_since}) : std::nullopt;
}

bool Conversation::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_stage == Stage::Idle;
}

bool Conversation::isCut() const
{
    const std::lock_guard lock(m_mutex);
    return m_isCut;
}

void Conversation::cut()
{
    const std::lock_guard lock(m_mutex);
    m_isCut = true;
    ::shutdown(m_socket, SHUT_RDWR);
}

} // namespace tillgate
