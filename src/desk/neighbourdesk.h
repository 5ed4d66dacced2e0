// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/noticedesk.h"

#include <QTimer>

namespace tillgate {

/// Hears what other tills and hubs wrote into a shared ledger and brings this till up to date with it. What it
/// hears is a hint: it reads the ledger, or has the gateway asked, and takes nothing from the words themselves.
class NeighbourDesk final : public QObject
{
    Q_OBJECT

public:
    NeighbourDesk(Ledger &ledger, TillName till, PaymentBook &book, PaymentWatcher &watcher, NoticeDesk &notices,
                  QObject *parent = nullptr);

Q_SIGNALS:
    /// Sales or payments changed, perhaps many: lists and totals on the screen are old.
    void salesChanged();
    /// A setting, an account or a person changed: "<collection>/<name>".
    void documentChanged(const QString &subject);
    /// The ledger was away: whatever happened meanwhile has to be found out.
    void missedSomething();

private:
    void hear(const LedgerChange &change);
    [[nodiscard]] bool isOurs(const QString &subject) const;
    [[nodiscard]] bool isNoticeForUs(const LedgerChange &change) const;

    Ledger &m_ledger;
    TillName m_till;
    PaymentBook &m_book;
    PaymentWatcher &m_watcher;
    NoticeDesk &m_notices;
    /// Two hundred tills may all be heard at once; what they cause here is done once for all.
    QTimer m_salesTimer;
    QTimer m_noticeTimer;
};

} // namespace tillgate
