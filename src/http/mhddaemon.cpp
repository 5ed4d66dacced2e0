// SPDX-License-Identifier: Apache-2.0
#include "http/mhddaemon.h"

#include "http/listenaddress.h"

#include <microhttpd.h>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace tillgate {

namespace {

using SteadyClock = std::chrono::steady_clock;

MHD_Result collectHeader(void *list, MHD_ValueKind, const char *name, const char *value)
{
    static_cast<QList<NameValue> *>(list)->append(NameValue{name, value != nullptr ? value : ""});
    return MHD_YES;
}

QList<NameValue> headersOf(MHD_Connection *connection)
{
    QList<NameValue> headers;
    MHD_get_connection_values(connection, MHD_HEADER_KIND, &collectHeader, &headers);
    return headers;
}

qsizetype sizeOf(const QList<NameValue> &headers)
{
    qsizetype size = 0;
    for (const NameValue &header : headers)
        size += header.name.size() + header.value.size() + 4;
    return size;
}

QHostAddress peerOf(MHD_Connection *connection)
{
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    return info != nullptr && info->client_addr != nullptr ? QHostAddress(info->client_addr) : QHostAddress();
}

/// Path and query as they came; none for a target that is no path ("*", a whole address, "//host").
std::optional<QUrl> targetUrl(const char *target)
{
    const QByteArray text(target);
    if (!text.startsWith('/') || text.startsWith("//"))
        return std::nullopt;
    const QUrl url = QUrl::fromEncoded(text, QUrl::TolerantMode);
    return url.isValid() ? std::optional(url) : std::nullopt;
}

void addHeaders(MHD_Response *response, const HttpReply &reply)
{
    for (const NameValue &header : reply.headers) {
        const bool isOurs = header.name.compare("content-length", Qt::CaseInsensitive) == 0
            || header.name.compare("connection", Qt::CaseInsensitive) == 0;
        if (!isOurs)
            MHD_add_response_header(response, header.name.constData(), header.value.constData());
    }
}

bool queue(MHD_Connection *connection, const HttpReply &reply)
{
    MHD_Response *response = MHD_create_response_from_buffer(static_cast<std::size_t>(reply.body.size()),
                                                             const_cast<char *>(reply.body.constData()),
                                                             MHD_RESPMEM_MUST_COPY);
    if (response == nullptr)
        return false;
    addHeaders(response, reply);
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
    const bool isQueued = MHD_queue_response(connection, static_cast<unsigned>(reply.status), response) == MHD_YES;
    MHD_destroy_response(response);
    return isQueued;
}

void stayQuiet(void *, const char *, va_list) { }

std::size_t leaveEscaped(void *, MHD_Connection *, char *text)
{
    return std::strlen(text);
}

} // namespace

/// What libmicrohttpd calls, on its own thread.
struct MhdDaemon::Callbacks
{
    static MhdDaemon &self(void *cls) { return *static_cast<MhdDaemon *>(cls); }

    static void connectionChanged(void *cls, MHD_Connection *connection, void **,
                                  MHD_ConnectionNotificationCode code)
    {
        if (code == MHD_CONNECTION_NOTIFY_STARTED)
            self(cls).begin(connection);
        else
            self(cls).forget(connection);
    }

    static void *targetArrived(void *cls, const char *target, MHD_Connection *connection)
    {
        return self(cls).noteTarget(connection, target);
    }

    static MHD_Result requestGoesOn(void *cls, MHD_Connection *connection, const char *, const char *method,
                                    const char *, const char *bytes, std::size_t *count, void **context)
    {
        auto *talk = static_cast<Conversation *>(*context);
        return talk != nullptr && goOn(self(cls), connection, *talk, method, bytes, *count) ? MHD_YES : MHD_NO;
    }

    /// False cuts the connection.
    static bool goOn(MhdDaemon &daemon, MHD_Connection *connection, Conversation &talk, const char *method,
                     const char *bytes, std::size_t &count)
    {
        if (!std::exchange(talk.isAdmitted, true)) {
            const int status = daemon.refusal(connection, talk, method);
            return status == 0 || queue(connection, HttpReply{.status = status, .headers = {}, .body = {}});
        }
        if (count > 0) {
            const bool isTaken = daemon.take(talk, bytes, count);
            count = 0;
            return isTaken;
        }
        std::unique_lock lock(daemon.m_mutex);
        const Stage stage = talk.stage;
        lock.unlock();
        if (stage == Stage::Receiving)
            return daemon.handOver(connection, talk);
        if (stage != Stage::Answered || talk.reply.status == 0)
            return false;
        return talk.reply.status == MHD_HTTP_SWITCHING_PROTOCOLS ? switchOver(daemon, connection, talk)
                                                                 : queue(connection, talk.reply);
    }

    static bool switchOver(MhdDaemon &daemon, MHD_Connection *connection, const Conversation &talk)
    {
        MHD_Response *response = daemon.m_taken ? MHD_create_response_for_upgrade(&switchedOver, &daemon) : nullptr;
        if (response == nullptr)
            return false;
        addHeaders(response, talk.reply);
        const bool isQueued = MHD_queue_response(connection, MHD_HTTP_SWITCHING_PROTOCOLS, response) == MHD_YES;
        MHD_destroy_response(response);
        return isQueued;
    }

    static void switchedOver(void *cls, MHD_Connection *connection, void *, const char *, std::size_t, MHD_socket socket,
                             MHD_UpgradeResponseHandle *handle)
    {
        // A copy: the daemon closes its own at once and has no more to do with it.
        self(cls).give(connection, ::fcntl(socket, F_DUPFD_CLOEXEC, 0));
        MHD_upgrade_action(handle, MHD_UPGRADE_ACTION_CLOSE);
    }
};

Result<std::unique_ptr<MhdDaemon>> MhdDaemon::start(const QHostAddress &address, quint16 port,
                                                    const ListenLimits &limits, Arrived arrived, Taken taken)
{
    std::unique_ptr<MhdDaemon> daemon(new MhdDaemon(limits, std::move(arrived), std::move(taken)));
    errno = 0;
    if (!daemon->open(address, port))
        return fail(whyNotOpen(errno, address, port));
    return daemon;
}

MhdDaemon::MhdDaemon(const ListenLimits &limits, Arrived arrived, Taken taken)
    : m_limits(limits)
    , m_arrived(std::move(arrived))
    , m_taken(std::move(taken))
{
}

bool MhdDaemon::open(const QHostAddress &address, quint16 port)
{
    const sockaddr_storage storage = socketAddress(address, port);
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const bool countsPerAddress = !(m_limits.exemptsLoopback && address.isLoopback());
    const unsigned always = MHD_USE_AUTO_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG;
    const int perhaps = (isIpv6 ? MHD_USE_IPv6 : MHD_NO_FLAG) | (m_taken ? MHD_ALLOW_UPGRADE : MHD_NO_FLAG);
    const unsigned flags = always | static_cast<unsigned>(perhaps);
    const auto silentSeconds = std::chrono::ceil<std::chrono::seconds>(m_limits.requestTime).count();
    m_daemon = MHD_start_daemon(
        flags, port, nullptr, nullptr, &Callbacks::requestGoesOn, this,
        MHD_OPTION_EXTERNAL_LOGGER, &stayQuiet, nullptr,
        MHD_OPTION_SOCK_ADDR, reinterpret_cast<const sockaddr *>(&storage),
        MHD_OPTION_CONNECTION_LIMIT, m_limits.connections,
        MHD_OPTION_PER_IP_CONNECTION_LIMIT, countsPerAddress ? m_limits.connectionsPerAddress : 0U,
        MHD_OPTION_CONNECTION_TIMEOUT, static_cast<unsigned>(silentSeconds),
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, static_cast<std::size_t>(2 * m_limits.headers + 16 * 1024),
        MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_UNESCAPE_CALLBACK, &leaveEscaped, nullptr,
        MHD_OPTION_URI_LOG_CALLBACK, &Callbacks::targetArrived, this,
        MHD_OPTION_NOTIFY_CONNECTION, &Callbacks::connectionChanged, this,
        MHD_OPTION_END);
    return m_daemon != nullptr;
}

MhdDaemon::~MhdDaemon()
{
    if (m_daemon == nullptr)
        return;
    QList<MHD_Connection *> held;
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        for (auto &[connection, talk] : m_talks) {
            if (talk.stage == Stage::Waiting) {
                talk.stage = Stage::Answered; // with status 0: cut
                held.append(connection);
            }
        }
    }
    for (MHD_Connection *connection : held)
        MHD_resume_connection(connection);
    MHD_stop_daemon(m_daemon);
}

quint16 MhdDaemon::port() const
{
    const MHD_DaemonInfo *info = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info != nullptr ? info->port : quint16(0);
}

void MhdDaemon::answer(Ticket ticket, HttpReply reply)
{
    MHD_Connection *held = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        for (auto &[connection, talk] : m_talks) {
            if (talk.ticket != ticket || talk.stage != Stage::Waiting)
                continue;
            talk.stage = Stage::Answered;
            talk.reply = std::move(reply);
            held = connection;
            break;
        }
    }
    // Outside of the lock: a suspended connection stays until this very call.
    if (held != nullptr)
        MHD_resume_connection(held);
}

void MhdDaemon::endOverdue()
{
    const SteadyClock::time_point now = SteadyClock::now();
    QList<Ticket> unhandled;
    {
        const std::lock_guard lock(m_mutex);
        for (auto &[connection, talk] : m_talks) {
            if (talk.stage == Stage::Waiting && now - talk.since > m_limits.handlingTime)
                unhandled.append(talk.ticket);
            else if (talk.stage != Stage::Waiting && now - talk.since > m_limits.requestTime)
                ::shutdown(talk.socket, SHUT_RDWR); // forget() comes before the daemon closes the socket
        }
    }
    for (const Ticket ticket : unhandled)
        answer(ticket, HttpReply{.status = 503, .headers = {}, .body = {}});
}

void MhdDaemon::begin(MHD_Connection *connection)
{
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    const std::lock_guard lock(m_mutex);
    m_talks.insert_or_assign(connection, Conversation{.socket = info != nullptr ? info->connect_fd : -1,
                                                      .since = SteadyClock::now(),
                                                      .ticket = ++m_lastTicket,
                                                      .request = {},
                                                      .reply = {}});
}

void MhdDaemon::give(MHD_Connection *connection, int socket)
{
    Ticket ticket = 0;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_talks.find(connection);
        if (found != m_talks.end() && !m_isStopping) {
            ticket = found->second.ticket;
            m_talks.erase(found); // no deadline is over it any more
        }
    }
    if (socket >= 0 && ticket != 0)
        m_taken(ticket, socket);
    else if (socket >= 0)
        ::close(socket);
}

void MhdDaemon::forget(MHD_Connection *connection)
{
    const std::lock_guard lock(m_mutex);
    m_talks.erase(connection);
}

MhdDaemon::Conversation *MhdDaemon::noteTarget(MHD_Connection *connection, const char *target)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_talks.find(connection);
    if (found == m_talks.end() || found->second.isAdmitted)
        return nullptr;
    found->second.request.url = targetUrl(target).value_or(QUrl());
    return &found->second;
}

/// The status with which a request is refused before its body is read; 0 if it may go on.
int MhdDaemon::refusal(MHD_Connection *connection, Conversation &talk, const char *method)
{
    talk.request.method = methodFromName(method);
    talk.request.headers = headersOf(connection);
    if (sizeOf(talk.request.headers) > m_limits.headers)
        return MHD_HTTP_REQUEST_HEADER_FIELDS_TOO_LARGE;
    const int lengths = talk.request.headerCount("content-length");
    const bool isAmbiguous = lengths > 1 || (lengths == 1 && talk.request.headerCount("transfer-encoding") > 0);
    if (talk.request.url.isEmpty() || isAmbiguous)
        return MHD_HTTP_BAD_REQUEST;
    const QByteArray length = talk.request.header("content-length").value_or("0");
    bool isNumber = false;
    const qulonglong announced = length.toULongLong(&isNumber);
    if (!isNumber)
        return MHD_HTTP_BAD_REQUEST;
    return announced > static_cast<qulonglong>(m_limits.body) ? MHD_HTTP_CONTENT_TOO_LARGE : 0;
}

bool MhdDaemon::take(Conversation &talk, const char *bytes, std::size_t count)
{
    if (count > static_cast<std::size_t>(m_limits.body - talk.request.body.size()))
        return false;
    talk.request.body.append(bytes, static_cast<qsizetype>(count));
    return true;
}

bool MhdDaemon::handOver(MHD_Connection *connection, Conversation &talk)
{
    const QHostAddress peer = peerOf(connection);
    const Ticket ticket = talk.ticket;
    const HttpRequest request = talk.request;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopping)
            return false;
        MHD_suspend_connection(connection);
        talk.since = SteadyClock::now();
        talk.stage = Stage::Waiting;
    }
    m_arrived(ticket, request, peer);
    return true;
}

} // namespace tillgate
