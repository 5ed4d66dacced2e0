// SPDX-License-Identifier: Apache-2.0
#include "desk/gatewayline.h"

namespace tillgate {

GatewayLine::GatewayLine(std::unique_ptr<Gateway> gateway, std::unique_ptr<CallRunner> runner, Ledger &ledger,
                         const Clock &clock, QObject *parent) :
    QObject(parent),
    m_gateway(std::move(gateway)),
    m_runner(std::move(runner)),
    m_ledger(ledger),
    m_clock(clock),
    m_gatewayClock(clock)
{
    connect(m_runner.get(), &CallRunner::exchanged, this, &GatewayLine::keep);
}

GatewayHealth GatewayLine::health() const
{
    using namespace std::chrono_literals;
    GatewayHealth health{.account = name(),
                         .lastDuration = m_lastDuration,
                         .lastAnsweredAt = m_lastAnsweredAt,
                         .silentSince = m_silentSince,
                         .clockDifference = m_gatewayClock.differenceToOurs(),
                         .lastNoticeAt = m_lastNoticeAt,
                         .lastRateAt = m_lastRateAt};
    if (m_silentSince)
        health.light = GatewayHealth::Light::Silent;
    else if (m_lastDuration && *m_lastDuration > 3s)
        health.light = GatewayHealth::Light::Slow;
    else if (m_lastAnsweredAt)
        health.light = GatewayHealth::Light::Answered;
    return health;
}

bool GatewayLine::isSandbox() const
{
    return m_gateway->account().environment == AccountSettings::Environment::Sandbox;
}

void GatewayLine::keep(const Exchange &exchange)
{
    const QDateTime now = m_clock.now();
    // A server error is an answer of somebody on the way, not of the gateway: it counts as silence.
    const bool isAnswer = exchange.reply && exchange.reply->status < 500;
    if (isAnswer) {
        m_lastAnsweredAt = now;
        m_lastDuration = exchange.duration;
        m_silentSince.reset();
        if (const std::optional<QDateTime> serverTime = exchange.reply->serverTime())
            m_gatewayClock.heard(*serverTime);
    } else if (!m_silentSince) {
        m_silentSince = now;
    }

    const ExchangeRecord record{.at = exchange.startedAt,
                                .account = name(),
                                .purpose = exchange.purpose,
                                .reference = PaymentReference(exchange.reference),
                                .request = exchange.request,
                                .reply = exchange.reply,
                                .error = exchange.error,
                                .duration = exchange.duration};
    m_ledger.run<qint64>([record](LedgerSession &session) { return session.exchanges().add(record); }, this,
                         [](const Result<qint64> &) {
                             // Losing a log line must not stop a sale; the ledger reports its own trouble.
                         });
    Q_EMIT healthChanged();
}

} // namespace tillgate
