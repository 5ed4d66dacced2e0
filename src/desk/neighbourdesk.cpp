// SPDX-License-Identifier: Apache-2.0
#include "desk/neighbourdesk.h"

namespace tillgate {

namespace {

constexpr std::chrono::milliseconds salesPause{250};
/// Money is waited for: shorter, but still one read for a burst.
constexpr std::chrono::milliseconds noticePause{20};

void startIfIdle(QTimer &timer)
{
    if (!timer.isActive())
        timer.start();
}

} // namespace

NeighbourDesk::NeighbourDesk(Ledger &ledger, TillName till, PaymentBook &book, PaymentWatcher &watcher,
                             NoticeDesk &notices, QObject *parent) :
    QObject(parent),
    m_ledger(ledger),
    m_till(std::move(till)),
    m_book(book),
    m_watcher(watcher),
    m_notices(notices)
{
    m_salesTimer.setSingleShot(true);
    m_salesTimer.setInterval(salesPause);
    m_noticeTimer.setSingleShot(true);
    m_noticeTimer.setInterval(noticePause);
    connect(&m_salesTimer, &QTimer::timeout, this, &NeighbourDesk::salesChanged);
    connect(&m_noticeTimer, &QTimer::timeout, &m_notices, &NoticeDesk::handleLeftOver);
    connect(&m_ledger, &Ledger::othersWrote, this, &NeighbourDesk::hear);
}

void NeighbourDesk::hear(const LedgerChange &change)
{
    switch (change.topic) {
    case LedgerChange::Topic::Everything:
        startIfIdle(m_noticeTimer);
        startIfIdle(m_salesTimer);
        Q_EMIT missedSomething();
        break;
    case LedgerChange::Topic::Payment:
        if (isOurs(change.subject))
            m_book.reload(PaymentReference(change.subject));
        startIfIdle(m_salesTimer);
        break;
    case LedgerChange::Topic::Sale:
        startIfIdle(m_salesTimer);
        break;
    case LedgerChange::Topic::Notice:
        if (isNoticeForUs(change))
            startIfIdle(m_noticeTimer);
        break;
    case LedgerChange::Topic::Document:
        Q_EMIT documentChanged(change.subject);
        break;
    }
}

/// Sales and references begin with the name of the till that rang them up.
bool NeighbourDesk::isOurs(const QString &subject) const
{
    return subject.startsWith(m_till.text() + QLatin1Char('-'));
}

bool NeighbourDesk::isNoticeForUs(const LedgerChange &change) const
{
    return isOurs(change.subject) || m_watcher.isWatching(change.account, change.gatewayId)
        || m_watcher.isWatching(change.account, change.parentId);
}

} // namespace tillgate
