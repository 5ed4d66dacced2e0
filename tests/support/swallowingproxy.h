// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <memory>

class QLocalSocket;

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
    /// The next transaction of which a statement holds `word` is committed, but its connection is cut before the answer;
    /// with `staysAway` so is every other one, and nobody is let in until letIn().
    void loseCommitAfter(const QByteArray &word, bool staysAway);
    void letIn();
    /// How many connections were swallowed or cut.
    [[nodiscard]] int swallowed() const { return m_swallowed; }

private:
    void serve(const QString &folder, const QString &serverFolder);
    [[nodiscard]] bool isSwallowed(const QByteArray &question);
    /// True from the COMMIT on whose answer is to be lost.
    [[nodiscard]] bool isLost(const QByteArray &question, bool &isMeant);
    void cut(QLocalSocket *client);

    std::atomic<bool> m_isArmed = false;
    std::atomic<int> m_swallowed = 0;
    std::atomic<int> m_swallowsFrom = 0;
    std::atomic<int> m_questions = 0;
    QThread m_thread;
    QObject *m_server = nullptr; ///< lives on m_thread, and what follows is its
    QByteArray m_word; ///< of the transaction whose answer is to be lost; empty: of none
    bool m_staysAway = false;
    bool m_isAway = false;
};

} // namespace tillgate
