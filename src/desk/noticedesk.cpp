// SPDX-License-Identifier: Apache-2.0
#include "desk/noticedesk.h"

#include "http/redaction.h"

namespace tillgate {

namespace {

HttpReply answer(int status)
{
    // Strangers learn nothing from the body.
    return {.status = status,
            .headers = {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("text/plain")}},
            .body = status == 200 ? QByteArrayLiteral("OK") : QByteArray()};
}

int statusForDenied(WebhookProof proof)
{
    switch (proof) {
    case WebhookProof::SignedBody: return 401;
    case WebhookProof::EchoedToken: return 422; // after a 401 CoinGate never sends it again (dossier coingate 8.6)
    case WebhookProof::SecretPath: return 404; // a path that is not quite right does not exist
    }
    Q_UNREACHABLE();
}

NoticeRecord recordOf(const AccountName &account, const Notice &notice, const HttpRequest &delivery,
                      const QDateTime &at)
{
    NoticeRecord record{.receivedAt = at,
                        .account = account,
                        .deduplicationKey = notice.deduplicationKey,
                        .gatewayId = notice.gatewayId,
                        .parentId = notice.parentId.value_or(GatewayPaymentId()),
                        .reference = notice.reference.value_or(QString()),
                        .rawStatus = notice.rawStatus,
                        .delivery = Redaction().redacted(delivery)};
    // The path is a secret of sorts: whoever knows it can at least knock.
    record.delivery.url = QUrl(QStringLiteral("/hook"));
    return record;
}

} // namespace

NoticeDesk::NoticeDesk(Ledger &ledger, const Clock &clock, PaymentBook &book, GatewayLines &lines,
                       Opening &opening, PaymentWatcher &watcher, QObject *parent) :
    QObject(parent),
    m_ledger(ledger),
    m_clock(clock),
    m_book(book),
    m_lines(lines),
    m_opening(opening),
    m_watcher(watcher)
{
}

Result<void> NoticeDesk::listen(quint16 port)
{
    Listener::Options options;
    options.port = port;
    auto started = Listener::start(
        options,
        [this](const HttpRequest &delivery, const QHostAddress &, Listener::Respond respond) {
            take(delivery, respond);
        },
        nullptr);
    if (!started)
        return fail(started.error());
    m_listener = std::move(*started);
    return {};
}

quint16 NoticeDesk::port() const
{
    return m_listener ? m_listener->port() : quint16(0);
}

void NoticeDesk::setPath(const AccountName &account, const QString &path)
{
    m_accountByPath.insert(path, account);
}

QUrl NoticeDesk::localAddress(const AccountName &account) const
{
    if (!m_listener || m_accountByPath.key(account).isEmpty())
        return {};
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(m_listener->port());
    url.setPath(m_accountByPath.key(account));
    return url;
}

void NoticeDesk::handleLeftOver()
{
    m_ledger.run<QList<NoticeRecord>>([](LedgerSession &session) { return session.notices().unhandled(); }, this,
                 [this](const Result<QList<NoticeRecord>> &notices) {
                     for (const NoticeRecord &notice : notices.value_or(QList<NoticeRecord>()))
                         follow(notice);
                 });
}

void NoticeDesk::take(const HttpRequest &delivery, const Listener::Respond &respond)
{
    GatewayLine *line = lineAt(delivery.url.path());
    if (line == nullptr)
        return respond(answer(404));
    if (delivery.method != HttpRequest::Method::Post)
        return respond(answer(405));
    const Result<Notice> notice = line->gateway().verify(delivery);
    if (!notice) {
        ++m_refused;
        Q_EMIT deliveryRefused(line->name(), notice.error().detail);
        const bool isDenied = notice.error().kind == Error::Kind::AccessDenied;
        return respond(answer(isDenied ? statusForDenied(line->gateway().traits().webhookProof) : 400));
    }
    store(*line, *notice, delivery, respond);
}

GatewayLine *NoticeDesk::lineAt(const QString &path) const
{
    if (const auto own = m_accountByPath.constFind(path); own != m_accountByPath.constEnd())
        return m_lines.find(*own);
    // Under its own path an account may give one to each order: /<order>/<token>.
    const auto start = m_accountByPath.constFind(path.section(QLatin1Char('/'), 0, -3));
    GatewayLine *line = start != m_accountByPath.constEnd() ? m_lines.find(*start) : nullptr;
    const bool hasOwnPaths = line != nullptr && line->gateway().traits().webhookProof == WebhookProof::SecretPath;
    return hasOwnPaths ? line : nullptr;
}

void NoticeDesk::store(GatewayLine &line, const Notice &notice, const HttpRequest &delivery,
                       const Listener::Respond &respond)
{
    line.noteNotice();
    const NoticeRecord record = recordOf(line.name(), notice, delivery, m_clock.now());
    m_ledger.run<NoticeReceipt>([record](LedgerSession &session) { return session.notices().add(record); }, this,
                 [this, record, respond](const Result<NoticeReceipt> &receipt) {
                     if (!receipt)
                         return respond(answer(503));
                     respond(answer(200));
                     Q_EMIT noticeStored(record.account);
                     NoticeRecord stored = record;
                     stored.id = receipt->id;
                     if (receipt->isNew)
                         follow(stored);
                 });
}

void NoticeDesk::follow(const NoticeRecord &notice)
{
    if (notice.gatewayId.isEmpty()) {
        followReference(notice);
        return;
    }
    // A child payment (a repeated or wrong deposit) concerns the payment whose address was used.
    const GatewayPaymentId id = notice.parentId.isEmpty() ? notice.gatewayId : notice.parentId;
    m_ledger.run<Payment>(
        [account = notice.account, id](LedgerSession &session) {
            return session.payments().findByGatewayId(account, id);
        },
        this, [this, notice](const Result<Payment> &payment) {
            if (payment)
                readFor(*payment, notice);
            else
                followUnknown(notice);
        });
}

void NoticeDesk::readFor(const Payment &payment, const NoticeRecord &notice)
{
    if (!notice.parentId.isEmpty()) {
        const QString reason =
            QStringLiteral("More money came to an address already used (payment %1 at the gateway, \"%2\").")
                .arg(notice.gatewayId.text(), notice.rawStatus);
        m_book.raiseAttention(payment.reference, reason, this,
                              [this, id = notice.id](const Result<PaymentUpdate> &flagged) {
                                  if (flagged)
                                      markHandled(id);
                              });
        return;
    }
    m_watcher.readNow(payment);
    markHandled(notice.id);
}

void NoticeDesk::followUnknown(const NoticeRecord &notice)
{
    // The reply to our open request may be lost or late while its first notice is here already.
    m_ledger.run<Payment>(
        [reference = PaymentReference(notice.reference)](LedgerSession &session) {
            return session.payments().find(reference);
        },
        this, [this, notice](const Result<Payment> &payment) {
            GatewayLine *line = m_lines.find(notice.account);
            // A payment that was left before its answer came may turn out to be open, too.
            const bool isOpenQuestion = payment && !payment->quote && payment->stage != PaymentStage::Requested;
            if (isOpenQuestion && line != nullptr)
                m_opening.adoptById(*payment, notice.gatewayId, *line);
            markHandled(notice.id);
        });
}

void NoticeDesk::followReference(const NoticeRecord &notice)
{
    m_ledger.run<Payment>(
        [reference = PaymentReference(notice.reference)](LedgerSession &session) {
            return session.payments().find(reference);
        },
        this, [this, notice](const Result<Payment> &payment) {
            if (payment && payment->quote)
                m_watcher.readNow(*payment);
            markHandled(notice.id);
        });
}

void NoticeDesk::markHandled(qint64 id)
{
    m_ledger.run<void>(
        [id, at = m_clock.now()](LedgerSession &session) { return session.notices().markHandled(id, at); },
        this, [](const Result<void> &) {
            // Not marked only means that the read is repeated after the next start.
        });
}

} // namespace tillgate
