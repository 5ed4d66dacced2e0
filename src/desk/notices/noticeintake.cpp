// SPDX-License-Identifier: Apache-2.0
#include "desk/notices/noticeintake.h"

#include "desk/notices/noticeprobe.h"
#include "http/redaction.h"

#include <utility>

namespace tillgate {

namespace {

using SteadyClock = std::chrono::steady_clock;
using std::chrono::microseconds;

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

NoticeRecord recordOf(const AccountName &account, const Notice &notice, HttpRequest delivery)
{
    // The path is a secret of sorts: whoever knows it can at least knock.
    delivery.url = QUrl(QStringLiteral("/hook"));
    return {.receivedAt = {},
            .account = account,
            .deduplicationKey = notice.deduplicationKey,
            .gatewayId = notice.gatewayId,
            .parentId = notice.parentId.value_or(GatewayPaymentId()),
            .reference = notice.reference.value_or(QString()),
            .rawStatus = notice.rawStatus,
            .delivery = Redaction().redacted(std::move(delivery))};
}

/// The notice in a delivery, or our own test, proven with these keys.
Result<Notice> noticeIn(const HttpRequest &delivery, const Gateway &gateway, const Secret &probeKey)
{
    if (const std::optional<QString> nonce = probe::nonceOf(delivery, probeKey)) {
        return Notice{.gatewayId = {}, .parentId = {}, .reference = {}, .rawStatus = probe::rawStatus,
                      .deduplicationKey = probe::deduplicationKey(*nonce)};
    }
    return gateway.verify(delivery);
}

/// A rule of the database or a row that it cannot hold; not a ledger that is away altogether.
bool canBeAboutOne(const Error &why)
{
    return why.kind == Error::Kind::Storage || why.kind == Error::Kind::Conflict;
}

microseconds since(SteadyClock::time_point start)
{
    return std::chrono::duration_cast<microseconds>(SteadyClock::now() - start);
}

} // namespace

/// The hand-over queue between the listener's threads and the ledger's.
class NoticeIntake::WaitingRoom final
{
public:
    /// True if somebody has to be called to take what waits: nobody is on the way yet.
    [[nodiscard]] bool add(Delivery delivery)
    {
        const std::lock_guard lock(m_mutex);
        m_batch.push_back(std::move(delivery));
        return !std::exchange(m_isCalled, true);
    }
    [[nodiscard]] Batch takeAll()
    {
        const std::lock_guard lock(m_mutex);
        m_isCalled = false;
        return std::exchange(m_batch, {});
    }
    [[nodiscard]] bool isEmpty() const
    {
        const std::lock_guard lock(m_mutex);
        return m_batch.empty() && !m_isCalled;
    }

private:
    mutable std::mutex m_mutex;
    Batch m_batch;
    bool m_isCalled = false;
};

struct NoticeIntake::Transaction
{
    Batch batch;
    bool hasBatch = false;
    bool isSecondTry = false; ///< of one delivery whose company may have been at fault
    QDateTime at;
    SteadyClock::time_point begunAt;
};

NoticeIntake::NoticeIntake(Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_clock(clock), m_waiting(std::make_shared<WaitingRoom>())
{
}

NoticeIntake::~NoticeIntake() = default;

Result<void> NoticeIntake::listen(const ListenOptions &options)
{
    auto started = Listener::startThreaded(
        options, [this](const MhdDaemon::Ticket &ticket, HttpRequest delivery, const QHostAddress &sender) {
            take(ticket, std::move(delivery), sender);
        });
    if (!started)
        return fail(started.error());
    m_listener = std::move(*started);
    return {};
}

Result<void> NoticeIntake::renew(const ListenOptions &options)
{
    if (m_listener == nullptr)
        return fail(Error::Kind::Usage, QStringLiteral("There is no listener yet."));
    return m_listener->renew(options);
}

void NoticeIntake::putAll(const QList<NoticeHook> &hooks)
{
    const std::shared_ptr<const NoticeHooks> before = m_hooks;
    NoticeHooks all;
    for (NoticeHook hook : hooks) {
        if (const NoticeHook *older = before->of(hook.account))
            hook.counts = older->counts;
        all = all.with(std::move(hook));
    }
    m_hooks = std::make_shared<const NoticeHooks>(std::move(all));
}

void NoticeIntake::put(NoticeHook hook)
{
    m_hooks = std::make_shared<const NoticeHooks>(m_hooks.load()->with(std::move(hook)));
}

void NoticeIntake::leave()
{
    if (m_listener)
        m_listener->leave();
}

bool NoticeIntake::isBusy() const
{
    return !m_waiting->isEmpty() || m_underWay > 0;
}

void NoticeIntake::take(const MhdDaemon::Ticket &ticket, HttpRequest delivery, const QHostAddress &sender)
{
    const auto arrivedAt = SteadyClock::now();
    const QString path = delivery.url.path();
    if (delivery.method == HttpRequest::Method::Get && path == QLatin1String("/healthz"))
        return ticket.answer(answer(m_isStoring ? 200 : 503));
    const std::shared_ptr<const NoticeHooks> hooks = m_hooks;
    const QDateTime now = m_clock.now();
    const auto [hook, isFormerPath] = hooks->at(path, now);
    if (hook == nullptr) {
        ++m_unknownPaths;
        return ticket.answer(answer(404));
    }
    if (delivery.method != HttpRequest::Method::Post)
        return ticket.answer(answer(405));
    Result<NoticeRecord> record = judge(*hook, delivery, now);
    if (!record)
        return ticket.answer(refuse(*hook, record.error(), sender));
    record->isFormerProof = record->isFormerProof || isFormerPath;
    enqueue({.ticket = ticket, .record = std::move(*record), .counts = hook->counts, .arrivedAt = arrivedAt});
}

Result<NoticeRecord> NoticeIntake::judge(const NoticeHook &hook, const HttpRequest &delivery, const QDateTime &now) const
{
    Result<Notice> notice = noticeIn(delivery, *hook.gateway, hook.probeKey);
    bool isFormer = false;
    if (!notice && notice.error().kind == Error::Kind::AccessDenied && hook.takesFormer(now)) {
        if (Result<Notice> before = noticeIn(delivery, *hook.former->gateway, hook.former->probeKey)) {
            notice = std::move(before);
            isFormer = true;
        }
    }
    return notice.map([&](const Notice &proven) {
        NoticeRecord record = recordOf(hook.account, proven, delivery);
        record.isFormerProof = isFormer;
        return record;
    });
}

HttpReply NoticeIntake::refuse(const NoticeHook &hook, const Error &why, const QHostAddress &sender)
{
    const bool isDenied = why.kind == Error::Kind::AccessDenied;
    ++(isDenied ? hook.counts->forged : hook.counts->otherwise);
    // A sample: a flood of forgeries must not become a flood of log lines.
    constexpr auto pause = std::chrono::seconds(5);
    const qint64 now = SteadyClock::now().time_since_epoch().count();
    qint64 next = m_nextSample;
    if (now >= next && m_nextSample.compare_exchange_strong(next, now + SteadyClock::duration(pause).count())) {
        QMetaObject::invokeMethod(
            this, [this, account = hook.account, from = sender.toString(), reason = why.detail] {
                Q_EMIT refused(account, from, reason);
            },
            Qt::QueuedConnection);
    }
    return answer(isDenied ? statusForDenied(hook.proof) : 400);
}

void NoticeIntake::enqueue(Delivery delivery)
{
    if (m_waiting->add(std::move(delivery)))
        QMetaObject::invokeMethod(this, &NoticeIntake::storeWaiting, Qt::QueuedConnection);
}

/// What waits is taken when the transaction begins, not when it is asked for: all that arrives while the one
/// before is being written goes to disk with one sync.
void NoticeIntake::storeWaiting()
{
    store(std::make_shared<Transaction>());
}

void NoticeIntake::store(const std::shared_ptr<Transaction> &transaction)
{
    ++m_underWay;
    transaction->at = m_clock.now();
    m_ledger.run<QList<NoticeReceipt>>(
        [waiting = m_waiting, transaction](LedgerSession &session) {
            transaction->begunAt = SteadyClock::now();
            // A work may be tried again: it must be the same batch then.
            if (!std::exchange(transaction->hasBatch, true))
                transaction->batch = waiting->takeAll();
            QList<NoticeRecord> records;
            for (Delivery &delivery : transaction->batch) {
                delivery.record.receivedAt = transaction->at;
                records.append(delivery.record);
            }
            return session.notices().addAll(records);
        },
        this,
        [this, transaction](const Result<QList<NoticeReceipt>> &receipts) { finish(*transaction, receipts); });
}

void NoticeIntake::finish(Transaction &transaction, const Result<QList<NoticeReceipt>> &receipts)
{
    --m_underWay;
    ++m_batches;
    if (!transaction.hasBatch)
        transaction.batch = m_waiting->takeAll(); // it did not even begin
    noteStoring(receipts.has_value(), receipts ? QString() : receipts.error().detail);
    if (!receipts && canBeAboutOne(receipts.error()) && !transaction.isSecondTry)
        return storeSingly(std::move(transaction.batch));
    if (!receipts)
        return answerUnavailable(transaction.batch);
    m_storeTimes.add(since(transaction.begunAt));
    QList<NoticeRecord> fresh;
    for (std::size_t at = 0; at < transaction.batch.size(); ++at)
        answerStored(transaction.batch.at(at), receipts->at(static_cast<qsizetype>(at)), fresh);
    if (!fresh.isEmpty())
        Q_EMIT stored(fresh);
}

void NoticeIntake::answerStored(const Delivery &delivery, const NoticeReceipt &receipt, QList<NoticeRecord> &fresh)
{
    delivery.ticket.answer(answer(200));
    m_answerTimes.add(since(delivery.arrivedAt));
    ++(receipt.isNew ? delivery.counts->stored : delivery.counts->repeated);
    delivery.counts->former += delivery.record.isFormerProof ? 1 : 0;
    if (!receipt.isNew)
        return;
    fresh.append(delivery.record);
    fresh.last().id = receipt.id;
}

/// One delivery that the ledger does not take, or that another hub stores just now, must not hold up those
/// beside it.
void NoticeIntake::storeSingly(Batch batch)
{
    for (Delivery &delivery : batch) {
        auto single = std::make_shared<Transaction>();
        single->hasBatch = true;
        single->isSecondTry = true;
        single->batch.push_back(std::move(delivery));
        store(single);
    }
}

void NoticeIntake::answerUnavailable(const Batch &batch)
{
    for (const Delivery &delivery : batch) {
        ++delivery.counts->unavailable;
        delivery.ticket.answer(answer(503));
    }
}

void NoticeIntake::noteStoring(bool isStoring, const QString &reason)
{
    if (m_isStoring.exchange(isStoring) != isStoring)
        Q_EMIT storingChanged(isStoring, reason);
}

} // namespace tillgate
