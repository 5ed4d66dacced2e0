// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/mhddaemon.h"

#include <QObject>
#include <QTimer>

#include <vector>

class QTcpSocket;

namespace tillgate {

/// A port that faces strangers: takes whole HTTP requests within `ListenLimits` and nothing else.
/// What is too big, too slow, ambiguous or too much never reaches a handler.
class Listener final : public QObject
{
    Q_OBJECT

public:
    using Options = ListenOptions;
    /// Answers one request. Only the first call counts; it may come from any thread. A reply with status 0
    /// cuts the connection. May be kept and called after the listener is gone: then nothing happens.
    using Respond = std::function<void(HttpReply)>;
    /// `sender` is the peer, or who a trusted proxy says it is.
    using Handler = std::function<void(const HttpRequest &request, const QHostAddress &sender, Respond respond)>;
    using Take = MhdDaemon::Arrived;
    /// After an answer with status 101 (RFC 9110, 15.2.2): the connection speaks another protocol from here on, and
    /// its socket belongs to the callee. Called on the owner's thread.
    using Taken = std::function<void(const HttpRequest &request, std::unique_ptr<QTcpSocket> socket)>;

    /// Requests reach the handler on the owner's thread, from its event loop.
    /// `taken`: none where nobody answers 101; such an answer then cuts the connection.
    /// InUse if the port is taken, AccessDenied if it may not be opened, Usage if the address is not ours or
    /// the certificate and its key are no pair.
    [[nodiscard]] static Result<std::unique_ptr<Listener>> start(const Options &options, Handler handler,
                                                                 QObject *parent = nullptr, Taken taken = {});
    /// The same, but `take` is called on the listener's own threads, several at once: it must not wait.
    [[nodiscard]] static Result<std::unique_ptr<Listener>> startThreaded(const Options &options, Take take,
                                                                         QObject *parent = nullptr);
    /// Cuts every connection; unanswered requests stay unanswered.
    ~Listener() override;

    /// Goes on with other limits, proxies or another certificate, on the same port: connections that are open end with
    /// their next answer, and none is cut. Address, port and number of threads stay as they are. Usage, and nothing
    /// changes, if the certificate and its key are no pair.
    Result<void> renew(Options options);

    [[nodiscard]] quint16 port() const { return m_daemon->port(); }
    /// Since the start, also over what was renewed meanwhile.
    [[nodiscard]] ListenCounts counts() const;
    /// Takes no new connections and ends the open ones with their next answer.
    void leave();

private:
    explicit Listener(QObject *parent);
    [[nodiscard]] Result<void> open(const Options &options, Take take, MhdDaemon::Taken taken = {});

    void lookAfterTime();

    Options m_options;
    Take m_take;
    MhdDaemon::Taken m_taken;
    std::unique_ptr<MhdDaemon> m_daemon;
    std::vector<std::unique_ptr<MhdDaemon>> m_retired; ///< until their last connection ends
    ListenCounts m_past; ///< of those that are gone
    QTimer m_overdue;
};

} // namespace tillgate
