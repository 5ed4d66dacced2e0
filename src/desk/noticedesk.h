// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/gatewaylines.h"
#include "desk/notices/noticeintake.h"
#include "desk/opening.h"
#include "desk/paymentwatcher.h"

#include <QObject>

namespace tillgate {

/// The till's webhooks: each new one causes one read of its payment. A notice is a hint, never a fact;
/// several about one payment that arrive while a read is under way cause one more. On a shared ledger a till
/// follows what is about its own payments, whoever stored it, and leaves the others' to them.
class NoticeDesk final : public QObject
{
    Q_OBJECT

public:
    NoticeDesk(Ledger &ledger, const Clock &clock, TillName till, PaymentBook &book, GatewayLines &lines,
               Opening &opening, PaymentWatcher &watcher, QObject *parent = nullptr);

    /// InUse, with what to do, if the port is taken: polling alone is enough then.
    Result<void> listen(const ListenOptions &options);
    [[nodiscard]] bool isListening() const { return m_intake.listener() != nullptr; }
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] NoticeIntake &intake() { return m_intake; }
    [[nodiscard]] const NoticeIntake &intake() const { return m_intake; }

    /// Takes an account's notices at that path, which has an unguessable part and is kept by the caller.
    /// A gateway that cannot be made with these keys gets no hook.
    void setPath(const AccountSettings &account, const Credentials &credentials, const QString &path,
                 const std::optional<FormerKeys> &former = std::nullopt);
    /// Notices of this account are not taken any more.
    void removePath(const AccountName &account);
    [[nodiscard]] QUrl localAddress(const AccountName &account) const;

    /// Reads again what notices asked for before the program stopped, or while another program took them.
    void handleLeftOver() { handleLeftOverAfter(0); }

    /// Deliveries that failed their check; counted, never stored.
    [[nodiscard]] quint64 refusedCount() const;

Q_SIGNALS:
    void noticeStored(const tillgate::AccountName &account);

private:
    /// A stored notice and the payments that it may be about.
    struct Lead
    {
        NoticeRecord notice;
        std::optional<Payment> byId = std::nullopt;
        std::optional<Payment> byReference = std::nullopt;
    };
    [[nodiscard]] static Result<QList<Lead>> leadsOf(LedgerSession &session, const QList<NoticeRecord> &notices);

    void handleLeftOverAfter(qint64 id);
    /// True unless the reference is another till's.
    [[nodiscard]] bool mayBeOurs(const QString &reference) const;
    void noteArrivals(const QList<NoticeRecord> &notices);
    /// When the last of these that our own listener just took came in, in monotonic time.
    [[nodiscard]] std::chrono::milliseconds arrivalOf(const QList<NoticeRecord> &notices) const;
    /// `heardAt`: when they came in, in monotonic time; not earlier than they did.
    void follow(const QList<NoticeRecord> &notices, std::chrono::milliseconds heardAt);
    /// False if it is not handled yet.
    [[nodiscard]] bool followLead(const Lead &lead, std::chrono::milliseconds heardAt);
    void raiseSecondDeposit(const Payment &payment, const NoticeRecord &notice);
    void markHandled(const QList<qint64> &ids);

    Ledger &m_ledger;
    const Clock &m_clock;
    const TillName m_till;
    PaymentBook &m_book;
    GatewayLines &m_lines;
    Opening &m_opening;
    PaymentWatcher &m_watcher;
    const CoinTable m_coins; ///< of the listener's threads: never changes
    NoticeIntake m_intake;
};

} // namespace tillgate
