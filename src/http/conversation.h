// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/crowding.h"
#include "wire/http.h"

#include <QHostAddress>

#include <atomic>
#include <memory>
#include <mutex>

struct MHD_Connection;

namespace tillgate {

/// One connection to the listener and the request that it is at. The daemon's thread takes requests in;
/// any thread may answer.
class Conversation final
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    enum class Stage { Idle, Receiving, Waiting, Answered };

    Conversation(MHD_Connection *connection, int socket, const QHostAddress &peer, unsigned requestsLeft);
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;

    [[nodiscard]] const QHostAddress &peer() const { return m_peer; }

    // Of the daemon's thread, in this order for each request.
    /// False if a request is under way already.
    [[nodiscard]] bool begin(const QUrl &target);
    /// Stays until complete(); of a POST only its method stays after handOver().
    HttpRequest &request() { return m_request; }
    [[nodiscard]] bool isAdmitted() const { return m_isAdmitted; }
    void admit() { m_isAdmitted = true; }
    /// False, and the whole body is dropped, if that is beyond the limit.
    [[nodiscard]] bool take(const char *bytes, std::size_t count, const ListenLimits &limits);
    /// It is answered without having been taken; the peer may go on sending.
    void noteRefused() { m_isRefused = true; }
    /// The socket, if bytes of the peer are or will be left unread at its end; otherwise -1.
    [[nodiscard]] int unreadSocket() const;
    [[nodiscard]] Stage stage() const;
    /// The request is whole: the handler has it from here on.
    struct Whole
    {
        HttpRequest request;
        quint64 number; ///< of the request on this connection: its answer must name it
    };
    [[nodiscard]] Whole handOver();
    /// Holds the connection until answer(), unless it was answered meanwhile. False if it cannot wait any
    /// more because the daemon is stopping: who sets that looks at each conversation afterwards.
    [[nodiscard]] bool hold(const std::atomic<bool> &isStopping);
    [[nodiscard]] HttpReply takeReply();
    /// True if this is to be the connection's last reply.
    [[nodiscard]] bool isLast() const;
    void leave() { m_isLeaving = true; }
    void complete();

    // Of any thread.
    /// Status 0 cuts the connection. Only the first answer to a request counts; a late one never meets the next.
    bool answer(quint64 number, HttpReply reply);
    /// The request that waits for its answer since before `earliest`; none if there is none.
    [[nodiscard]] std::optional<quint64> waitingSinceBefore(Moment earliest) const;
    /// True if no whole request came since the moment that belongs to its stage.
    [[nodiscard]] bool isOverdue(Moment now, const ListenLimits &limits) const;
    /// None while a request is being handled, and after cut().
    [[nodiscard]] std::optional<Standing> standing() const;
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] bool isCut() const;
    /// Cuts the connection; only as long as the daemon has not closed it.
    void cut();

private:
    MHD_Connection *const m_connection;
    const int m_socket;
    const QHostAddress m_peer;
    unsigned m_requestsLeft;
    std::atomic<bool> m_isLeaving = false;
    bool m_isAdmitted = false;
    bool m_isRefused = false;
    HttpRequest m_request;

    mutable std::mutex m_mutex; ///< guards what follows
    Stage m_stage = Stage::Receiving; ///< a new connection owes its first request
    Moment m_since;
    quint64 m_number = 0;
    bool m_isHeld = false;
    bool m_isCut = false;
    bool m_hasDelivered = false;
    HttpReply m_reply;
};

} // namespace tillgate
