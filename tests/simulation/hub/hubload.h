// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "support/notices.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>

#include <list>

namespace tillgate::test {

/// The real hub, a process of its own, on a port that stays the same from start to start.
class HubProcess final
{
public:
    /// `folder` keeps the configuration and the secrets of hubs that take the same deliveries.
    HubProcess(const QString &folder, const QString &name, const QString &ledger);
    ~HubProcess();

    /// True once it listens.
    [[nodiscard]] bool start();
    void kill() { m_process.kill(); }
    void terminate() { m_process.terminate(); }
    /// SIGHUP: reads its configuration again.
    void reload();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] bool endedCleanly() const
    {
        return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Its log so far.
    [[nodiscard]] QByteArray said();

private:
    QString m_config;
    quint16 m_port = 0;
    QByteArray m_said;
    QProcess m_process;
};

/// Deliveries without a pause, as gateways send them: one under way on each connection, and whatever was not
/// answered 200 comes again, on any of the connections.
class HubLoad final
{
public:
    HubLoad(const QList<quint16> &ports, int connectionsEach);

    /// Takes the answers that came, sends what is next, and connects again where a connection was lost.
    void goOn();
    /// No new deliveries from here on; those that are open still come again.
    void sendNoMore() { m_isEnding = true; }
    [[nodiscard]] bool isDone() const;
    /// Goes on until `isReached`, or for as long as anybody would wait.
    [[nodiscard]] bool goOnUntil(const std::function<bool()> &isReached, int milliseconds = 30'000);

    /// What was answered 200.
    [[nodiscard]] const QSet<qint64> &answered() const { return m_answered; }
    /// How often 503 was answered.
    [[nodiscard]] int unavailable() const { return m_unavailable; }
    /// How many deliveries were sent again.
    [[nodiscard]] int repeated() const { return m_repeated; }

private:
    struct Sender
    {
        quint16 port = 0;
        std::unique_ptr<Caller> caller = nullptr;
        qint64 id = 0; ///< of the delivery under way; 0: none
        QElapsedTimer sinceTry = {};
    };

    void takeAnswers(Sender &sender);
    void sendNext(Sender &sender);
    void connectAgain(Sender &sender);
    void giveBack(Sender &sender);

    std::list<Sender> m_senders;
    QList<qint64> m_again;
    qint64 m_lastId = 0;
    bool m_isEnding = false;
    QSet<qint64> m_answered;
    int m_unavailable = 0;
    int m_repeated = 0;
};

/// What is wrong with the ledger, measured by what was answered: each of those is there, and nothing is twice.
[[nodiscard]] QString compareWithLedger(const LedgerPlace &place, const QSet<qint64> &answered);

/// TILLGATE_KILLS, or the few of an everyday run.
[[nodiscard]] int killsOr(int everyday);

} // namespace tillgate::test
