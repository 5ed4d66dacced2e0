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
    /// How many connections were swallowed.
    [[nodiscard]] int swallowed() const { return m_swallowed; }

private:
    void serve(const QString &folder, const QString &serverFolder);

    std::atomic<bool> m_isArmed = false;
    std::atomic<int> m_swallowed = 0;
    QThread m_thread;
    QObject *m_server = nullptr; ///< lives on m_thread
};

} // namespace tillgate
