// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "http/listenlimits.h"
#include "wire/http.h"

#include <QHostAddress>

#include <functional>
#include <memory>
#include <mutex>
#include <unordered_map>

struct MHD_Connection;
struct MHD_Daemon;

namespace tillgate {

/// libmicrohttpd with one thread of its own: it reads whole requests, holds their connections and sends
/// the replies. The part of Listener that runs off its owner's thread.
///
/// One request a connection: then one deadline covers both, and nobody holds a place by talking on.
class MhdDaemon final
{
public:
    using Ticket = quint64;
    /// Called on the daemon's thread for each whole request; answer() may be called from then on.
    using Arrived = std::function<void(Ticket, const HttpRequest &, const QHostAddress &)>;
    /// Called on the daemon's thread after a reply with status 101: `socket` belongs to the callee from then on,
    /// which closes it.
    using Taken = std::function<void(Ticket, int socket)>;

    /// InUse if the port is taken, AccessDenied if it may not be opened, Usage if the address is not ours.
    [[nodiscard]] static Result<std::unique_ptr<MhdDaemon>> start(const QHostAddress &address, quint16 port,
                                                                  const ListenLimits &limits, Arrived arrived,
                                                                  Taken taken = {});
    /// Cuts everything that is open and waits for the thread.
    ~MhdDaemon();
    MhdDaemon(const MhdDaemon &) = delete;
    MhdDaemon &operator=(const MhdDaemon &) = delete;

    [[nodiscard]] quint16 port() const;
    /// Sends the reply; status 0 cuts the connection. Unknown or answered tickets are ignored.
    void answer(Ticket ticket, HttpReply reply);
    /// Answers 503 where the handler took too long and cuts requests that are still not whole.
    void endOverdue();

private:
    enum class Stage { Receiving, Waiting, Answered };
    struct Conversation
    {
        int socket = -1;
        std::chrono::steady_clock::time_point since;
        Stage stage = Stage::Receiving;
        Ticket ticket = 0;
        bool isAdmitted = false; ///< of the daemon's thread alone, as is `request`
        HttpRequest request;
        HttpReply reply;
    };
    struct Callbacks;
    friend struct Callbacks;

    MhdDaemon(const ListenLimits &limits, Arrived arrived, Taken taken);
    [[nodiscard]] bool open(const QHostAddress &address, quint16 port);
    void begin(MHD_Connection *connection);
    void forget(MHD_Connection *connection);
    void give(MHD_Connection *connection, int socket);
    [[nodiscard]] Conversation *noteTarget(MHD_Connection *connection, const char *target);
    [[nodiscard]] int refusal(MHD_Connection *connection, Conversation &talk, const char *method);
    [[nodiscard]] bool take(Conversation &talk, const char *bytes, std::size_t count);
    [[nodiscard]] bool handOver(MHD_Connection *connection, Conversation &talk);

    ListenLimits m_limits;
    Arrived m_arrived;
    Taken m_taken; ///< none: 101 is never sent
    MHD_Daemon *m_daemon = nullptr;
    mutable std::mutex m_mutex; ///< guards the three below and each talk's socket, since, stage, ticket and reply
    std::unordered_map<MHD_Connection *, Conversation> m_talks;
    bool m_isStopping = false;
    Ticket m_lastTicket = 0;
};

} // namespace tillgate
