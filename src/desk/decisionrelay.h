// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/gatewaylines.h"
#include "desk/paymentbook.h"

#include <QObject>

namespace tillgate {

/// Tells a gateway what the shop decided about a payment, where the gateway can be told: that a shortfall was
/// accepted, that a payment was called off.
///
/// It hears of decisions after their commit and never undoes one. What it asked and what came of it stand in
/// the journal; if the gateway could not be told of an accepted shortfall, the payment asks for a person, and
/// may be told again.
class DecisionRelay final : public QObject
{
    Q_OBJECT

public:
    DecisionRelay(Ledger &ledger, const Clock &clock, PaymentBook &book, GatewayLines &lines, TillName till,
                  QObject *parent = nullptr);

    /// Once more, after it did not work; nothing happens for a payment that was not accepted short.
    void tellAgain(const Payment &payment);
    [[nodiscard]] bool isTelling() const { return m_telling > 0; }

Q_SIGNALS:
    void told(const tillgate::PaymentReference &reference);
    void notTold(const tillgate::PaymentReference &reference, const tillgate::Error &error);

private:
    enum class Decision { ShortfallAccepted, CalledOff };

    void hear(const PaymentUpdate &update);
    void tell(const Payment &payment, Decision decision);
    void take(const Payment &payment, Decision decision, const Result<Snapshot> &answer);
    void note(const Payment &payment, Decision decision, const QString &kind, const QString &word);
    void finish(const PaymentReference &reference, const std::optional<Error> &error);

    Ledger &m_ledger;
    const Clock &m_clock;
    PaymentBook &m_book;
    GatewayLines &m_lines;
    TillName m_till;
    int m_telling = 0;
};

/// True if less came than was asked for and the gateway's word for it still stands in the way.
[[nodiscard]] bool wasAcceptedShort(const Payment &payment);

} // namespace tillgate
