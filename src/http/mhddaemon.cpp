// SPDX-License-Identifier: Apache-2.0
#include "http/mhddaemon.h"

#include "http/conversation.h"
#include "http/crowding.h"
#include "http/listenaddress.h"
#include "http/mhdcallbacks.h"
#include "http/mhdexchange.h"

#include <microhttpd.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

namespace tillgate {

namespace {

using SteadyClock = std::chrono::steady_clock;

void stayQuiet(void *, const char *, va_list) { }

std::size_t leaveEscaped(void *, MHD_Connection *, char *text)
{
    return std::strlen(text);
}

/// Each request is held until it is stored, and epoll would have to be told of that twice: to look at some hundred
/// connections each time costs less. (Measured at 64 and at 256.)
unsigned waysToWait(unsigned connections)
{
    constexpr unsigned manyToLookAt = 1024;
    return connections <= manyToLookAt ? MHD_USE_POLL_INTERNAL_THREAD : MHD_USE_AUTO_INTERNAL_THREAD;
}

void *voidPointer(const void *pointer)
{
    return const_cast<void *>(pointer);
}

} // namespace

void MhdDaemon::Ticket::answer(HttpReply reply) const
{
    conversation->answer(number, std::move(reply));
}

Result<std::unique_ptr<MhdDaemon>> MhdDaemon::start(const ListenOptions &options, Arrived arrived, Taken taken)
{
    return startAt(-1, options, std::move(arrived), std::move(taken));
}

Result<std::unique_ptr<MhdDaemon>> MhdDaemon::startBeside(const MhdDaemon &former, const ListenOptions &options,
                                                          Arrived arrived, Taken taken)
{
    const MHD_DaemonInfo *info = MHD_get_daemon_info(former.m_daemon, MHD_DAEMON_INFO_LISTEN_FD);
    const int shared = info != nullptr ? ::fcntl(info->listen_fd, F_DUPFD_CLOEXEC, 0) : -1;
    if (shared < 0)
        return fail(Error::Kind::Usage, QStringLiteral("The port is closed already."));
    auto started = startAt(shared, options, std::move(arrived), std::move(taken));
    if (!started)
        ::close(shared);
    return started;
}

Result<std::unique_ptr<MhdDaemon>> MhdDaemon::startAt(int listeningSocket, const ListenOptions &options, Arrived arrived,
                                                      Taken taken)
{
    std::unique_ptr<MhdDaemon> daemon(new MhdDaemon(options, std::move(arrived), std::move(taken)));
    errno = 0;
    if (daemon->open(listeningSocket))
        return daemon;
    if (errno == 0 && options.tls)
        return fail(Error::Kind::Usage, QStringLiteral("The certificate and its key cannot be used together."));
    return fail(whyNotOpen(errno, options.address, options.port));
}

MhdDaemon::MhdDaemon(const ListenOptions &options, Arrived arrived, Taken taken)
    : m_options(options), m_arrived(std::move(arrived)), m_taken(std::move(taken)), m_lingering(options.limits)
{
}

bool MhdDaemon::open(int listeningSocket)
{
    const sockaddr_storage storage = socketAddress(m_options.address, m_options.port);
    const ListenLimits &limits = m_options.limits;
    const unsigned places = limits.connections + sparePlaces(limits) + 4; // the last are for those that are being cut
    unsigned flags = waysToWait(places) | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG | MHD_USE_TURBO;
    if (m_options.address.protocol() == QAbstractSocket::IPv6Protocol)
        flags |= MHD_USE_IPv6;
    if (m_taken)
        flags |= MHD_ALLOW_UPGRADE;
    if (m_options.repliesNameDate)
        flags |= MHD_USE_SUPPRESS_DATE_NO_CLOCK;
    const auto silent = std::chrono::ceil<std::chrono::seconds>(std::max(limits.requestTime, limits.idleTime));
    const auto memory = 2 * limits.headers + 4 * 1024;
    std::vector<MHD_OptionItem> items{
        {MHD_OPTION_SOCK_ADDR, 0, voidPointer(&storage)},
        {MHD_OPTION_CONNECTION_LIMIT, places, nullptr},
        {MHD_OPTION_CONNECTION_TIMEOUT, silent.count(), nullptr},
        {MHD_OPTION_CONNECTION_MEMORY_LIMIT, memory, nullptr},
        {MHD_OPTION_STRICT_FOR_CLIENT, 1, nullptr}};
    if (listeningSocket >= 0)
        items.push_back({MHD_OPTION_LISTEN_SOCKET, listeningSocket, nullptr});
    if (m_options.threads > 1)
        items.push_back({MHD_OPTION_THREAD_POOL_SIZE, m_options.threads, nullptr});
    const QByteArray key = m_options.tls ? m_options.tls->key.reveal().toByteArray() : QByteArray();
    if (m_options.tls) {
        flags |= MHD_USE_TLS;
        items.push_back({MHD_OPTION_HTTPS_MEM_CERT, 0, voidPointer(m_options.tls->certificate.constData())});
        items.push_back({MHD_OPTION_HTTPS_MEM_KEY, 0, voidPointer(key.constData())});
        items.push_back({MHD_OPTION_HTTPS_PRIORITIES, 0, voidPointer("SECURE128:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2")});
    }
    items.push_back({MHD_OPTION_END, 0, nullptr});
    m_daemon = MHD_start_daemon(
        flags, m_options.port, &Callbacks::mayConnect, this, &Callbacks::requestGoesOn, this,
        MHD_OPTION_EXTERNAL_LOGGER, &stayQuiet, nullptr,
        MHD_OPTION_UNESCAPE_CALLBACK, &leaveEscaped, nullptr,
        MHD_OPTION_URI_LOG_CALLBACK, &Callbacks::targetArrived, this,
        MHD_OPTION_NOTIFY_CONNECTION, &Callbacks::connectionChanged, this,
        MHD_OPTION_NOTIFY_COMPLETED, &Callbacks::requestEnded, this,
        MHD_OPTION_ARRAY, items.data(),
        MHD_OPTION_END);
    return m_daemon != nullptr;
}

MhdDaemon::~MhdDaemon()
{
    if (m_daemon == nullptr)
        return;
    m_isStopping = true;
    {
        const std::lock_guard lock(m_mutex);
        for (const Talk &talk : m_talks) {
            if (const auto number = talk->waitingSinceBefore(Conversation::Moment::max()))
                talk->answer(*number, HttpReply{}); // status 0: cut
        }
    }
    MHD_stop_daemon(m_daemon);
    if (m_quietSocket >= 0)
        ::close(m_quietSocket);
}

quint16 MhdDaemon::port() const
{
    const MHD_DaemonInfo *info = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info != nullptr ? info->port : quint16(0);
}

ListenCounts MhdDaemon::counts() const
{
    const std::lock_guard lock(m_mutex);
    return {.connections = m_connections,
            .open = m_talks.size() + m_lingering.count(),
            .requests = m_requests,
            .unacceptable = m_unacceptable,
            .overdue = m_overdue,
            .crowdedOut = m_crowdedOut,
            .unanswered = m_unanswered};
}

void MhdDaemon::endOverdue()
{
    const SteadyClock::time_point now = SteadyClock::now();
    m_lingering.look(now);
    const std::lock_guard lock(m_mutex);
    for (const Talk &talk : m_talks) {
        if (const auto number = talk->waitingSinceBefore(now - m_options.limits.handlingTime)) {
            m_unanswered += talk->answer(*number, HttpReply{.status = 503, .headers = {}, .body = {}}) ? 1 : 0;
        } else if (talk->isOverdue(now, m_options.limits)) {
            m_overdue += talk->isIdle() ? 0 : 1;
            talk->cut(); // forget() comes before the daemon closes the socket
        }
    }
    makeRoom();
}

void MhdDaemon::takeNoMore()
{
    if (m_quietSocket < 0)
        m_quietSocket = MHD_quiesce_daemon(m_daemon);
}

void MhdDaemon::retire()
{
    takeNoMore();
    const std::lock_guard lock(m_mutex);
    for (const Talk &talk : m_talks)
        talk->leave();
}

void MhdDaemon::leave()
{
    takeNoMore();
    const std::lock_guard lock(m_mutex);
    for (const Talk &talk : m_talks) {
        talk->leave();
        if (talk->isIdle())
            talk->cut();
    }
}

bool MhdDaemon::countsPerAddress(const QHostAddress &peer) const
{
    const ListenLimits &limits = m_options.limits;
    const bool isExempt = limits.exemptsLoopback && m_options.address.isLoopback();
    return limits.connectionsPerAddress > 0 && !isExempt && !m_options.proxies.contains(peer);
}

bool MhdDaemon::hasRoomFor(const QHostAddress &peer)
{
    const std::lock_guard lock(m_mutex);
    const auto open = m_openByNetwork.find(networkOf(peer));
    const bool isFull = open != m_openByNetwork.end() && open->second >= m_options.limits.connectionsPerAddress;
    if (!isFull || !countsPerAddress(peer))
        return true;
    ++m_crowdedOut;
    return false;
}

MhdDaemon::Talk *MhdDaemon::begin(MHD_Connection *connection)
{
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    auto talk = std::make_shared<Conversation>(connection, info != nullptr ? info->connect_fd : -1,
                                               peerOf(connection), m_options.limits.requestsPerConnection);
    ++m_connections;
    const std::lock_guard lock(m_mutex);
    ++m_openByNetwork[networkOf(talk->peer())];
    m_talks.insert(talk);
    if (m_talks.size() > m_options.limits.connections + sparePlaces(m_options.limits))
        makeRoom(); // otherwise it has time until somebody looks
    return new Talk(std::move(talk)); // deleted by forget()
}

void MhdDaemon::forget(Talk *talk)
{
    const std::unique_ptr<Talk> owned(talk);
    // A copy: the daemon closes its own next.
    if (const int socket = (*talk)->unreadSocket(); socket >= 0)
        m_lingering.add(::fcntl(socket, F_DUPFD_CLOEXEC, 0));
    const std::lock_guard lock(m_mutex);
    const auto open = m_openByNetwork.find(networkOf((*talk)->peer()));
    if (open != m_openByNetwork.end() && --open->second == 0)
        m_openByNetwork.erase(open);
    m_talks.erase(*talk);
}

void MhdDaemon::makeRoom()
{
    std::vector<Talk> talks;
    std::vector<Standing> standings;
    std::size_t open = 0;
    for (const Talk &talk : m_talks) {
        open += talk->isCut() ? 0U : 1U;
        if (const std::optional<Standing> standing = talk->standing()) {
            talks.push_back(talk);
            standings.push_back(*standing);
        }
    }
    for (const std::size_t at : whoMakesRoom(standings, open, m_options.limits, SteadyClock::now())) {
        ++m_crowdedOut;
        talks.at(at)->cut();
    }
}

void MhdDaemon::give(const Talk &talk, int socket)
{
    {
        const std::lock_guard lock(m_mutex);
        m_talks.erase(talk); // no deadline is over it any more
    }
    if (socket >= 0 && !m_isStopping)
        m_taken(talk->request(), socket);
    else if (socket >= 0)
        ::close(socket);
}

/// False cuts the connection.
bool MhdDaemon::handOver(const Talk &talk)
{
    if (m_isStopping)
        return false;
    Conversation::Whole whole = talk->handOver();
    ++m_requests;
    const QHostAddress sender = m_options.proxies.sender(talk->peer(), whole.request);
    m_arrived(Ticket{.conversation = talk, .number = whole.number}, std::move(whole.request), sender);
    return talk->hold(m_isStopping);
}

} // namespace tillgate
