// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "http/listenlimits.h"
#include "wire/http.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QTcpSocket;

namespace tillgate {

class MhdDaemon;

/// A port that faces strangers: takes whole HTTP requests within `ListenLimits` and nothing else.
///
/// Requests reach the handler on the owner's thread, from its event loop, and may be answered there at
/// once or later. What is too big, too slow, ambiguous or too much never reaches it. Plain HTTP.
class Listener final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QHostAddress address = QHostAddress::LocalHost;
        quint16 port = 0; ///< 0: any free one
        ListenLimits limits = {};
    };
    /// Answers one request. Only the first call counts; it must be made on the owner's thread. A reply with
    /// status 0 cuts the connection. May be kept and called after the listener is gone: then nothing happens.
    using Respond = std::function<void(HttpReply)>;
    using Handler = std::function<void(const HttpRequest &request, const QHostAddress &peer, Respond respond)>;

    /// After an answer with status 101 (RFC 9110, 15.2.2): the connection speaks another protocol from here on, and
    /// its socket belongs to the callee. Called on the owner's thread.
    using Taken = std::function<void(const HttpRequest &request, std::unique_ptr<QTcpSocket> socket)>;

    /// `taken`: none where nobody answers 101; such an answer then cuts the connection.
    /// InUse if the port is taken, AccessDenied if it may not be opened, Usage if the address is not ours.
    [[nodiscard]] static Result<std::unique_ptr<Listener>> start(Options options, Handler handler,
                                                                 QObject *parent = nullptr, Taken taken = {});
    /// Cuts every connection; unanswered requests stay unanswered.
    ~Listener() override;

    [[nodiscard]] quint16 port() const;

private:
    Listener(Handler handler, Taken taken, QObject *parent);
    void arrived(quint64 ticket, const HttpRequest &request, const QHostAddress &peer);
    void takenOver(quint64 ticket, int descriptor);

    Handler m_handler;
    Taken m_taken;
    QHash<quint64, HttpRequest> m_switching; ///< answered with 101, and not taken yet
    std::unique_ptr<MhdDaemon> m_daemon;
    QTimer m_overdue;
};

} // namespace tillgate
