// SPDX-License-Identifier: Apache-2.0
#include "http/listener.h"

#include "http/mhddaemon.h"

#include <QPointer>

#include <algorithm>

namespace tillgate {

using std::chrono::milliseconds;

Result<std::unique_ptr<Listener>> Listener::start(Options options, Handler handler, QObject *parent)
{
    std::unique_ptr<Listener> listener(new Listener(std::move(handler), parent));
    Listener *owner = listener.get();
    auto daemon = MhdDaemon::start(
        options.address, options.port, options.limits,
        [owner](MhdDaemon::Ticket ticket, const HttpRequest &request, const QHostAddress &peer) {
            QMetaObject::invokeMethod(
                owner, [owner, ticket, request, peer] { owner->arrived(ticket, request, peer); },
                Qt::QueuedConnection);
        });
    if (!daemon)
        return fail(std::move(daemon.error()));
    listener->m_daemon = std::move(*daemon);
    const milliseconds shortest = std::min(options.limits.requestTime, options.limits.handlingTime);
    listener->m_overdue.start(std::clamp(shortest / 8, milliseconds(10), milliseconds(1000)));
    return listener;
}

Listener::Listener(Handler handler, QObject *parent) : QObject(parent), m_handler(std::move(handler))
{
    connect(&m_overdue, &QTimer::timeout, this, [this] { m_daemon->endOverdue(); });
}

Listener::~Listener() = default;

quint16 Listener::port() const
{
    return m_daemon->port();
}

void Listener::arrived(quint64 ticket, const HttpRequest &request, const QHostAddress &peer)
{
    m_handler(request, peer, [self = QPointer(this), ticket](HttpReply reply) {
        if (self)
            self->m_daemon->answer(ticket, std::move(reply));
    });
}

} // namespace tillgate
