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

ListenCounts sum(const ListenCounts &one, const ListenCounts &other)
{
    return {.connections = one.connections + other.connections,
            .open = one.open + other.open,
            .requests = one.requests + other.requests,
            .unacceptable = one.unacceptable + other.unacceptable,
            .overdue = one.overdue + other.overdue,
            .crowdedOut = one.crowdedOut + other.crowdedOut,
            .unanswered = one.unanswered + other.unanswered};
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
    connect(&m_overdue, &QTimer::timeout, this, &Listener::lookAfterTime);
}

Listener::~Listener() = default;

Result<void> Listener::open(const Options &options, Take take, MhdDaemon::Taken taken)
{
    m_options = options;
    m_take = std::move(take);
    m_taken = std::move(taken);
    auto daemon = MhdDaemon::start(options, m_take, m_taken);
    if (!daemon)
        return fail(std::move(daemon.error()));
    m_daemon = std::move(*daemon);
    const ListenLimits &limits = options.limits;
    const milliseconds shortest = std::min({limits.requestTime, limits.handlingTime, limits.idleTime});
    m_overdue.start(std::clamp(shortest / 8, milliseconds(10), milliseconds(1000)));
    return {};
}

Result<void> Listener::renew(Options options)
{
    options.address = m_options.address;
    options.port = m_options.port;
    options.threads = m_options.threads;
    auto daemon = MhdDaemon::startBeside(*m_daemon, options, m_take, m_taken);
    if (!daemon)
        return fail(std::move(daemon.error()));
    m_options = std::move(options);
    m_daemon->retire();
    m_retired.push_back(std::exchange(m_daemon, std::move(*daemon)));
    return {};
}

ListenCounts Listener::counts() const
{
    ListenCounts all = sum(m_past, m_daemon->counts());
    for (const std::unique_ptr<MhdDaemon> &daemon : m_retired)
        all = sum(all, daemon->counts());
    return all;
}

void Listener::leave()
{
    m_daemon->leave();
    for (const std::unique_ptr<MhdDaemon> &daemon : m_retired)
        daemon->leave();
}

void Listener::lookAfterTime()
{
    m_daemon->endOverdue();
    for (auto daemon = m_retired.begin(); daemon != m_retired.end();) {
        (*daemon)->endOverdue();
        const ListenCounts counts = (*daemon)->counts();
        if (counts.open > 0) {
            ++daemon;
            continue;
        }
        m_past = sum(m_past, counts);
        daemon = m_retired.erase(daemon);
    }
}

} // namespace tillgate
