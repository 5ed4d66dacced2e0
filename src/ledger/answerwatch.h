// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>

namespace tillgate {

/// Cuts the connection to a server that does not answer in time. The server's own limits do not hold while a
/// COMMIT waits for its standby, nor for one whose process stands still, nor in a network that swallows
/// everything; and libpq waits without end.
///
/// It has a thread of its own, since the ledger's is the one that waits and the window's may wait for that.
class AnswerWatch final
{
public:
    /// Watches over `socket` as long as it lives, also if the connection closes it before.
    explicit AnswerWatch(int socket);
    /// The same for a socket that is yet to come: `find` is asked on the watch's own thread, and says -1 until it is
    /// there. From then on the time runs, as after `begin`.
    AnswerWatch(std::function<int()> find, std::chrono::milliseconds longest);
    ~AnswerWatch();
    AnswerWatch(const AnswerWatch &) = delete;
    AnswerWatch &operator=(const AnswerWatch &) = delete;

    /// A question is sent: unless `end` is called within that time, whoever waits for the answer is woken with
    /// an error. A time of zero or less has passed already.
    void begin(std::chrono::milliseconds longest);
    void end();
    [[nodiscard]] bool hasCut() const { return m_hasCut; }

    /// One question, from its construction to its end.
    class Question final
    {
    public:
        /// No watch: nothing is watched.
        Question(AnswerWatch *watch, std::chrono::milliseconds longest) : m_watch(watch)
        {
            if (m_watch != nullptr)
                m_watch->begin(longest);
        }
        ~Question()
        {
            if (m_watch != nullptr)
                m_watch->end();
        }
        Question(const Question &) = delete;
        Question &operator=(const Question &) = delete;

    private:
        AnswerWatch *m_watch;
    };

private:
    using Moment = std::chrono::steady_clock::rep;
    static constexpr Moment never = std::chrono::steady_clock::time_point::max().time_since_epoch().count();

    void start();
    void look();

    std::function<int()> m_find; ///< none: there is nothing to be found
    std::chrono::milliseconds m_longest{0};
    int m_socket = -1; ///< a copy of our own
    std::atomic<Moment> m_deadline = never;
    std::atomic<bool> m_hasCut = false;
    QThread m_thread;
};

} // namespace tillgate
