// SPDX-License-Identifier: Apache-2.0
#include "desk/notices/noticeintake.h"

#include "desk/notices/noticeprobe.h"
#include "desk/notices/noticereply.h"
#include "http/redaction.h"

#include <QMetaMethod>

#include <utility>

namespace tillgate {

namespace {

using SteadyClock = std::chrono::steady_clock;

int statusForDenied(WebhookProof proof)
{
    switch (proof) {
    case WebhookProof::SignedBody: return 401;
    case WebhookProof::EchoedToken: return 422; // after a 401 CoinGate never sends it again (dossier coingate 8.6)
    case WebhookProof::SecretPath: return 404; // a path that is not quite right does not exist
    }
    Q_UNREACHABLE();
}

/// What is proven and about no payment of ours (a payout, a test, another store) is taken and forgotten: a gateway that hears
/// no says it again, and may hold back all that comes after it (dossier btcpay 5.4).
int statusFor(const Error &why, WebhookProof proof)
{
    if (why.kind == Error::Kind::AccessDenied)
        return statusForDenied(proof);
    return why.kind == Error::Kind::Malformed ? 200 : 400;
}

NoticeRecord recordOf(const AccountName &account, Notice notice, HttpRequest delivery)
{
    // The path is a secret of sorts: whoever knows it can at least knock.
    static const QUrl hook(QStringLiteral("/hook"));
    delivery.url = hook;
    return {.receivedAt = {},
            .account = account,
            .deduplicationKey = std::move(notice.deduplicationKey),
            .gatewayId = std::move(notice.gatewayId),
            .parentId = std::move(notice.parentId).value_or(GatewayPaymentId()),
            .reference = std::move(notice.reference).value_or(QString()),
            .rawStatus = std::move(notice.rawStatus),
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

} // namespace

NoticeIntake::NoticeIntake(Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_store(std::make_shared<NoticeStore>(
          ledger,
          NoticeStore::Told{.context = this,
                            .stored = [this](const QList<NoticeRecord> &notices) { Q_EMIT stored(notices); },
                            .storingChanged = [this](bool isStoring, const QString &reason) {
                                Q_EMIT storingChanged(isStoring, reason);
                            }}))
{
}

NoticeIntake::~NoticeIntake() = default;

void NoticeIntake::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&NoticeIntake::stored))
        m_store->tellOfStored();
}

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

void NoticeIntake::remove(const AccountName &account)
{
    m_hooks = std::make_shared<const NoticeHooks>(m_hooks.load()->without(account));
}

void NoticeIntake::leave()
{
    if (m_listener)
        m_listener->leave();
}

void NoticeIntake::take(const MhdDaemon::Ticket &ticket, HttpRequest delivery, const QHostAddress &sender)
{
    const auto arrivedAt = SteadyClock::now();
    const QString path = delivery.url.path();
    if (delivery.method == HttpRequest::Method::Get && path == QLatin1String("/healthz"))
        return ticket.answer(noticeReply(m_store->isStoring() ? 200 : 503));
    const std::shared_ptr<const NoticeHooks> hooks = m_hooks;
    const QDateTime now = m_clock.now();
    const auto [hook, isFormerPath] = hooks->at(path, now);
    if (hook == nullptr) {
        ++m_unknownPaths;
        return ticket.answer(noticeReply(404));
    }
    if (delivery.method != HttpRequest::Method::Post)
        return ticket.answer(noticeReply(405));
    Result<NoticeRecord> record = judge(*hook, std::move(delivery), now);
    if (!record)
        return ticket.answer(refuse(*hook, record.error(), sender));
    record->isFormerProof = record->isFormerProof || isFormerPath;
    record->receivedAt = now;
    m_store->add(std::move(*record), {.ticket = ticket, .counts = hook->counts, .arrivedAt = arrivedAt});
}

Result<NoticeRecord> NoticeIntake::judge(const NoticeHook &hook, HttpRequest delivery, const QDateTime &now) const
{
    Result<Notice> notice = noticeIn(delivery, *hook.gateway, hook.probeKey);
    bool isFormer = false;
    if (!notice && notice.error().kind == Error::Kind::AccessDenied && hook.takesFormer(now)) {
        if (Result<Notice> before = noticeIn(delivery, *hook.former->gateway, hook.former->probeKey)) {
            notice = std::move(before);
            isFormer = true;
        }
    }
    return std::move(notice).map([&](Notice proven) {
        NoticeRecord record = recordOf(hook.account, std::move(proven), std::move(delivery));
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
    return noticeReply(statusFor(why, hook.proof));
}

} // namespace tillgate
