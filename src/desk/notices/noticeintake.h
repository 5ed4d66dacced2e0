// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/notices/noticestore.h"
#include "http/listener.h"

#include <QObject>

namespace tillgate {

/// Takes the gateways' webhooks: checks them on the listener's threads, stores all that wait in one
/// transaction, and answers none before its own is on disk. For the till and for the hub.
///
/// Answers: 200 stored (also a repetition), 404 unknown path, 405 not POST, 400 authentic but no payment
/// notice, 503 when the ledger cannot store it, so that the gateway comes again; and what the proof of the
/// account asks for if it is not authentic. GET /healthz says 200 or, while the ledger cannot store, 503.
class NoticeIntake final : public QObject
{
    Q_OBJECT

public:
    NoticeIntake(Ledger &ledger, const Clock &clock, QObject *parent = nullptr);
    ~NoticeIntake() override;

    /// The errors of Listener::start.
    Result<void> listen(const ListenOptions &options);
    [[nodiscard]] const Listener *listener() const { return m_listener.get(); }
    /// Goes on with other limits, proxies or another certificate; no connection is cut. Usage if there is no listener.
    Result<void> renew(const ListenOptions &options);
    /// Adds an account's hook or takes the place of its older one; also while deliveries come in.
    void put(NoticeHook hook);
    /// Its paths are unknown from now on.
    void remove(const AccountName &account);
    /// These and no others; accounts that stay go on with their counts.
    void putAll(const QList<NoticeHook> &hooks);
    [[nodiscard]] std::shared_ptr<const NoticeHooks> hooks() const { return m_hooks; }

    /// Takes no new connections; what is under way is stored and answered.
    void leave();
    /// True while a delivery waits for its answer.
    [[nodiscard]] bool isBusy() const { return m_store->isBusy(); }

    /// False since a transaction failed and until one succeeds.
    [[nodiscard]] bool isStoring() const { return m_store->isStoring(); }
    [[nodiscard]] quint64 unknownPathCount() const { return m_unknownPaths; }
    [[nodiscard]] quint64 batchCount() const { return m_store->batchCount(); }
    /// From the whole request to its answer, for those that were stored.
    [[nodiscard]] const Histogram &answerTimes() const { return m_store->answerTimes(); }
    /// From the first statement to the durable commit, one for each transaction.
    [[nodiscard]] const Histogram &storeTimes() const { return m_store->storeTimes(); }

Q_SIGNALS:
    /// These are new and durable; repetitions are not among them.
    void stored(const QList<tillgate::NoticeRecord> &notices);
    /// A sample of what was refused: at most one each few seconds. No secret is in it.
    void refused(const tillgate::AccountName &account, const QString &sender, const QString &reason);
    /// The ledger could not store, or can again.
    void storingChanged(bool isStoring, const QString &reason);

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    // On the listener's threads.
    void take(const MhdDaemon::Ticket &ticket, HttpRequest delivery, const QHostAddress &sender);
    [[nodiscard]] Result<NoticeRecord> judge(const NoticeHook &hook, HttpRequest delivery, const QDateTime &now) const;
    [[nodiscard]] HttpReply refuse(const NoticeHook &hook, const Error &why, const QHostAddress &sender);

    const Clock &m_clock;
    std::atomic<std::shared_ptr<const NoticeHooks>> m_hooks = std::make_shared<const NoticeHooks>();
    std::atomic<quint64> m_unknownPaths = 0;
    std::atomic<qint64> m_nextSample = 0;
    std::shared_ptr<NoticeStore> m_store; ///< the ledger's thread may need it longer than we live
    std::unique_ptr<Listener> m_listener; ///< last: its threads end before anything else does
};

} // namespace tillgate
