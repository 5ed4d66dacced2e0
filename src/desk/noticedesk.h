// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/gatewaylines.h"
#include "desk/opening.h"
#include "desk/paymentwatcher.h"
#include "http/listener.h"

#include <QObject>

namespace tillgate {

/// Takes the gateways' webhooks. A verified one is stored before it is answered and causes one read of
/// that payment; a notice is a hint, never a fact. Anything else changes nothing.
///
/// Answers: 200 stored (also a repetition), 404 unknown path, 405 not POST, 401 not authentic, 400 authentic
/// but no payment notice, 503 when the ledger cannot store it, so that the gateway comes again.
class NoticeDesk final : public QObject
{
    Q_OBJECT

public:
    NoticeDesk(Ledger &ledger, const Clock &clock, PaymentBook &book, GatewayLines &lines, Opening &opening,
               PaymentWatcher &watcher, QObject *parent = nullptr);

    /// Listens on loopback; `port` 0 takes any free one. InUse, with what to do, if it is taken: polling
    /// alone is enough then.
    Result<void> listen(quint16 port);
    [[nodiscard]] bool isListening() const { return m_listener != nullptr; }
    [[nodiscard]] quint16 port() const;

    /// Where notices for an account arrive: a path with an unguessable part, made once and kept in the
    /// ledger's settings by the caller.
    void setPath(const AccountName &account, const QString &path);
    [[nodiscard]] QUrl localAddress(const AccountName &account) const;

    /// Reads again what notices asked for before the program stopped.
    void handleLeftOver();

    [[nodiscard]] int refusedCount() const { return m_refused; }

Q_SIGNALS:
    void noticeStored(const tillgate::AccountName &account);
    /// A delivery failed its check; counted, never stored.
    void deliveryRefused(const tillgate::AccountName &account, const QString &reason);

private:
    void take(const HttpRequest &delivery, const Listener::Respond &respond);
    /// The account whose path this is, or begins; null for a path that nobody was told.
    [[nodiscard]] GatewayLine *lineAt(const QString &path) const;
    void store(GatewayLine &line, const Notice &notice, const HttpRequest &delivery,
               const Listener::Respond &respond);
    void follow(const NoticeRecord &notice);
    void followUnknown(const NoticeRecord &notice);
    void followReference(const NoticeRecord &notice);
    void readFor(const Payment &payment, const NoticeRecord &notice);
    void markHandled(qint64 id);

    Ledger &m_ledger;
    const Clock &m_clock;
    PaymentBook &m_book;
    GatewayLines &m_lines;
    Opening &m_opening;
    PaymentWatcher &m_watcher;
    std::unique_ptr<Listener> m_listener;
    QHash<QString, AccountName> m_accountByPath;
    int m_refused = 0;
};

} // namespace tillgate
