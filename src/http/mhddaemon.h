// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "http/clientaddress.h"
#include "http/lingeringclose.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <unordered_map>

struct MHD_Connection;
struct MHD_Daemon;

namespace tillgate {

class Conversation;

/// A certificate with its chain and the key to it, both in PEM.
struct TlsIdentity
{
    QByteArray certificate;
    Secret key;
};

/// Where and how a listener answers.
struct ListenOptions
{
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; ///< 0: any free one
    ListenLimits limits = {};
    unsigned threads = 1;
    /// Set: TLS 1.2 or newer; none: plain HTTP.
    std::optional<TlsIdentity> tls = std::nullopt;
    /// These name the sender in X-Forwarded-For, and have no limit of connections of their own.
    TrustedProxies proxies = {};
    /// Each reply brings a Date of its own; otherwise this machine's is told.
    bool repliesNameDate = false;
};

/// libmicrohttpd with threads of its own: it reads whole requests, holds their connections and sends the
/// replies. The part of Listener that runs off its owner's thread.
class MhdDaemon final
{
public:
    /// One request that waits for its answer.
    struct Ticket
    {
        std::shared_ptr<Conversation> conversation;
        quint64 number = 0;

        /// Sends the reply, from any thread; status 0 cuts the connection. Only the first one counts, and
        /// none does once the daemon is gone.
        void answer(HttpReply reply) const;
    };
    /// Called on one of the daemon's threads for each whole request, possibly on several at once.
    using Arrived = std::function<void(const Ticket &, HttpRequest, const QHostAddress &sender)>;
    /// Called on a daemon's thread after a reply with status 101: `socket` belongs to the callee from then on,
    /// which closes it.
    using Taken = std::function<void(const HttpRequest &, int socket)>;

    /// InUse if the port is taken, AccessDenied if it may not be opened, Usage if the address is not ours or
    /// the certificate and key are no pair.
    [[nodiscard]] static Result<std::unique_ptr<MhdDaemon>> start(const ListenOptions &options, Arrived arrived,
                                                                  Taken taken = {});
    /// The same on the port that `former` has open, which goes on taking connections there until it retires.
    [[nodiscard]] static Result<std::unique_ptr<MhdDaemon>> startBeside(const MhdDaemon &former,
                                                                        const ListenOptions &options, Arrived arrived,
                                                                        Taken taken = {});
    /// Cuts everything that is open and waits for the threads.
    ~MhdDaemon();
    MhdDaemon(const MhdDaemon &) = delete;
    MhdDaemon &operator=(const MhdDaemon &) = delete;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] ListenCounts counts() const;
    /// Answers 503 where the handler took too long and cuts requests that are still not whole.
    void endOverdue();
    /// Takes no new connections; those that are open end with their next answer, idle ones at once.
    void leave();
    /// The same, but idle connections may still ask once: for a port that somebody else goes on serving.
    void retire();

private:
    struct Callbacks;
    friend struct Callbacks;
    using Talk = std::shared_ptr<Conversation>;

    MhdDaemon(const ListenOptions &options, Arrived arrived, Taken taken);
    [[nodiscard]] static Result<std::unique_ptr<MhdDaemon>> startAt(int listeningSocket, const ListenOptions &options,
                                                                    Arrived arrived, Taken taken);
    /// -1: on a new port.
    [[nodiscard]] bool open(int listeningSocket);
    void takeNoMore();
    [[nodiscard]] bool hasRoomFor(const QHostAddress &peer);
    /// Null if the daemon is about to end.
    Talk *begin(MHD_Connection *connection);
    void forget(Talk *talk);
    void makeRoom();
    void give(const Talk &talk, int socket);
    [[nodiscard]] bool handOver(const Talk &talk);
    [[nodiscard]] bool countsPerAddress(const QHostAddress &peer) const;

    ListenOptions m_options;
    Arrived m_arrived;
    Taken m_taken; ///< none: 101 is never sent
    MHD_Daemon *m_daemon = nullptr;
    int m_quietSocket = -1; ///< the port after leave(); ours to close
    std::atomic<bool> m_isStopping = false;
    std::atomic<quint64> m_connections = 0;
    std::atomic<quint64> m_requests = 0;
    std::atomic<quint64> m_unacceptable = 0;
    std::atomic<quint64> m_overdue = 0;
    std::atomic<quint64> m_crowdedOut = 0;
    std::atomic<quint64> m_unanswered = 0;

    LingeringClose m_lingering;
    mutable std::mutex m_mutex; ///< guards the two below; taken before a conversation's own, never after
    std::set<Talk> m_talks;
    std::unordered_map<quint64, unsigned> m_openByNetwork;
};

} // namespace tillgate
