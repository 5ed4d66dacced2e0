// SPDX-License-Identifier: Apache-2.0
#include "http/listener.h"

#include <QTcpSocket>

#include <unistd.h>

#include <algorithm>

namespace tillgate {

using std::chrono::milliseconds;

namespace {

void handSocketOver(const Listener::Taken &taken, const HttpRequest &request, int descriptor)
{
    auto socket = std::make_unique<QTcpSocket>();
    if (socket->setSocketDescriptor(descriptor))
        taken(request, std::move(socket));
    else
        ::close(descriptor);
}

} // namespace

Result<std::unique_ptr<Listener>> Listener::start(const Options &options, Handler handler, QObject *parent, Taken taken)
{
    std::unique_ptr<Listener> listener(new Listener(parent));
    // The daemon's threads end before their owner does, and with the owner what is still queued for it.
    Listener *owner = listener.get();
    const auto take = [owner, handler = std::move(handler)](const MhdDaemon::Ticket &ticket, const HttpRequest &request,
                                                            const QHostAddress &sender) {
        QMetaObject::invokeMethod(
            owner,
            [handler, ticket, request, sender] {
                handler(request, sender, [ticket](HttpReply reply) { ticket.answer(std::move(reply)); });
            },
            Qt::QueuedConnection);
    };
    MhdDaemon::Taken takeOver;
    if (taken) {
        takeOver = [owner, taken = std::move(taken)](const HttpRequest &request, int descriptor) {
            QMetaObject::invokeMethod(
                owner, [taken, request, descriptor] { handSocketOver(taken, request, descriptor); },
                Qt::QueuedConnection);
        };
    }
    if (const Result<void> opened = listener->open(options, take, std::move(takeOver)); !opened)
        return fail(opened.error());
    return listener;
}

Result<std::unique_ptr<Listener>> Listener::startThreaded(const Options &options, Take take, QObject *parent)
{
    std::unique_ptr<Listener> listener(new Listener(parent));
    if (const Result<void> opened = listener->open(options, std::move(take)); !opened)
        return fail(opened.error());
    return listener;
}

Listener::Listener(QObject *parent) : QObject(parent)
{
    connect(&m_overdue, &QTimer::timeout, this, [this] { m_daemon->endOverdue(); });
}

Listener::~Listener() = default;

Result<void> Listener::open(const Options &options, Take take, MhdDaemon::Taken taken)
{
    auto daemon = MhdDaemon::start(options, std::move(take), std::move(taken));
    if (!daemon)
        return fail(std::move(daemon.error()));
    m_daemon = std::move(*daemon);
    const ListenLimits &limits = options.limits;
    const milliseconds shortest = std::min({limits.requestTime, limits.handlingTime, limits.idleTime});
    m_overdue.start(std::clamp(shortest / 8, milliseconds(10), milliseconds(1000)));
    return {};
}

} // namespace tillgate
