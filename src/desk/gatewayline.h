// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/gatewayclock.h"
#include "desk/tillview.h"
#include "gateway/gateway.h"
#include "http/callrunner.h"
#include "ledger/ledger.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace tillgate {

/// One account at work: the gateway that makes its calls, the runner that carries them out, and the
/// gateway's clock as heard on the way. Every exchange goes to the ledger with its secrets removed.
class GatewayLine final : public QObject
{
    Q_OBJECT

public:
    GatewayLine(std::unique_ptr<Gateway> gateway, std::unique_ptr<CallRunner> runner, Ledger &ledger,
                const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const Gateway &gateway() const { return *m_gateway; }
    [[nodiscard]] AccountName name() const { return m_gateway->account().name; }
    [[nodiscard]] const GatewayClock &gatewayClock() const { return m_gatewayClock; }
    [[nodiscard]] GatewayHealth health() const;
    [[nodiscard]] bool isIdle() const { return m_runner->isIdle(); }
    /// Addresses of test networks pass only here.
    [[nodiscard]] bool isSandbox() const;

    template<typename T>
    void run(Call<T> call, const RunContext &what, QObject *context, std::function<void(Result<T>)> done)
    {
        if constexpr (std::is_same_v<T, Quote> || std::is_same_v<T, Estimate>) {
            done = [line = QPointer(this), done = std::move(done)](Result<T> price) {
                if (price && line)
                    line->m_lastRateAt = line->m_clock.now();
                done(std::move(price));
            };
        }
        m_runner->run(std::move(call), what, context, std::move(done));
    }

    void hurry(const QObject *context, const PaymentReference &reference, Priority priority)
    {
        m_runner->hurry(context, reference.text(), priority);
    }
    /// Takes back what `context` asked about the payment for that purpose, if it has not left; false if it has.
    bool withdraw(const QObject *context, const PaymentReference &reference, const QString &purpose)
    {
        return m_runner->withdraw(context, reference.text(), purpose);
    }
    /// How long the gateway's limit keeps what was asked about the payment; 0 if nothing waits for it.
    [[nodiscard]] std::chrono::milliseconds waitOf(const PaymentReference &reference) const
    {
        return m_runner->waitOf(reference.text());
    }
    /// How long nothing at all may be asked; 0 if something may.
    [[nodiscard]] std::chrono::milliseconds waitBeforeNext() const { return m_runner->waitBeforeNext(); }

    /// A verified webhook came in; shown as a sign of life.
    void noteNotice() { m_lastNoticeAt = m_clock.now(); }

Q_SIGNALS:
    void healthChanged();

private:
    void keep(const Exchange &exchange);

    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<CallRunner> m_runner;
    Ledger &m_ledger;
    const Clock &m_clock;
    GatewayClock m_gatewayClock;
    std::optional<QDateTime> m_lastAnsweredAt;
    std::optional<QDateTime> m_silentSince;
    std::optional<QDateTime> m_lastNoticeAt;
    std::optional<QDateTime> m_lastRateAt;
    std::optional<std::chrono::milliseconds> m_lastDuration;
};

} // namespace tillgate
