// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <memory>

namespace tillgate {

/// Stands before a PostgreSQL server on a local socket, with a thread of its own, and can lose answers as a
/// network that swallows everything does: the question arrives, no answer comes back, nobody is told.
class SwallowingProxy final
{
public:
    /// Both are folders with a server's socket; `folder` must exist.
    SwallowingProxy(const QString &folder, const QString &serverFolder);
    ~SwallowingProxy();

    /// From the next COMMIT on its connection gets no answer any more; others do.
    void swallowNextCommit() { m_isArmed = true; }
    /// The next connection gets no answer to what its client sends as the `number`th (the first is 1) and later.
    void swallowFrom(int number) { m_swallowsFrom = number; }
    /// How often the client of the newest connection has sent something, one question each time.
    [[nodiscard]] int questions() const { return m_questions; }
    /// How many connections were swallowed.
    [[nodiscard]] int swallowed() const { return m_swallowed; }

private:
    void serve(const QString &folder, const QString &serverFolder);
    [[nodiscard]] bool isSwallowed(const QByteArray &question);

    std::atomic<bool> m_isArmed = false;
    std::atomic<int> m_swallowed = 0;
    std::atomic<int> m_swallowsFrom = 0;
    std::atomic<int> m_questions = 0;
    QThread m_thread;
    QObject *m_server = nullptr; ///< lives on m_thread
};

} // namespace tillgate
