// SPDX-License-Identifier: Apache-2.0
#include "serviceevents.h"

#include <QSocketNotifier>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <csignal>
#include <cstddef>
#include <cstring>
#include <ctime>

namespace tillgate {

namespace {

// A signal handler may do next to nothing: it writes one byte, and the event loop reads it.
int signalPipe[2] = {-1, -1};
constexpr char stopByte = 's';
constexpr char reloadByte = 'r';

void noteSignal(int number)
{
    const char byte = number == SIGHUP ? reloadByte : stopByte;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

} // namespace

ServiceEvents::ServiceEvents(QObject *parent) : QObject(parent)
{
    if (::pipe(signalPipe) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(signalPipe[0], &byte, 1) != 1)
            return;
        byte == reloadByte ? Q_EMIT reloadAsked() : Q_EMIT stopAsked();
    });
    struct sigaction action
    {
    };
    action.sa_handler = &noteSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGHUP, &action, nullptr);
}

ServiceEvents::~ServiceEvents()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
}

void ServiceEvents::tell(const QByteArray &state)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    if (path.isEmpty() || path.size() >= qsizetype(sizeof address.sun_path))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0'; // the abstract name space
    const int handle = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (handle < 0)
        return;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(path.size()));
    ::sendto(handle, state.constData(), std::size_t(state.size()), MSG_NOSIGNAL,
             reinterpret_cast<const sockaddr *>(&address), length);
    ::close(handle);
}

void ServiceEvents::tellReloading()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    constexpr qint64 million = 1'000'000;
    constexpr qint64 thousand = 1'000;
    const qint64 microseconds = qint64(now.tv_sec) * million + now.tv_nsec / thousand;
    tell("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(microseconds));
}

} // namespace tillgate
