// SPDX-License-Identifier: Apache-2.0
#include "ledger/answerwatch.h"

#include <QTimer>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tillgate {

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds lookInterval{200};

} // namespace

AnswerWatch::AnswerWatch(int socket) : m_socket(::fcntl(socket, F_DUPFD_CLOEXEC, 0))
{
    start();
}

AnswerWatch::AnswerWatch(std::function<int()> find, std::chrono::milliseconds longest) :
    m_find(std::move(find)), m_longest(longest)
{
    start();
}

void AnswerWatch::start()
{
    auto *timer = new QTimer; // destroyed by the end of its thread
    timer->setInterval(lookInterval);
    timer->moveToThread(&m_thread);
    QObject::connect(timer, &QTimer::timeout, timer, [this] { look(); });
    QObject::connect(&m_thread, &QThread::started, timer, qOverload<>(&QTimer::start));
    QObject::connect(&m_thread, &QThread::finished, timer, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("answer-watch"));
    m_thread.start();
}

AnswerWatch::~AnswerWatch()
{
    m_thread.quit();
    m_thread.wait();
    if (m_socket >= 0)
        ::close(m_socket);
}

void AnswerWatch::begin(std::chrono::milliseconds longest)
{
    m_deadline = (SteadyClock::now() + longest).time_since_epoch().count();
}

void AnswerWatch::end()
{
    m_deadline = never;
}

void AnswerWatch::look()
{
    if (m_socket < 0 && m_find) {
        if (const int found = m_find(); found >= 0) {
            m_socket = ::fcntl(found, F_DUPFD_CLOEXEC, 0);
            begin(m_longest);
        }
    }
    if (m_socket < 0 || m_hasCut || SteadyClock::now().time_since_epoch().count() < m_deadline)
        return;
    m_hasCut = true;
    ::shutdown(m_socket, SHUT_RDWR);
}

} // namespace tillgate
