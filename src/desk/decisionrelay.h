// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/gatewaylines.h"
#include "desk/paymentbook.h"
#include "desk/untold.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace tillgate {

/// Tells a gateway what the shop decided about a payment, where the gateway can be told: that a shortfall was
/// accepted, that a payment was called off.
///
/// It hears of decisions after their commit and never undoes one. The journal says that the gateway is being
/// asked before the request leaves, and what came of it afterwards; so a start finds what was never told. What
/// may have been told already is looked at first. While it does not work it is tried again, with growing pauses,
/// and a payment that was accepted short asks for a person.
class DecisionRelay final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds firstPause = std::chrono::seconds(15);
    static constexpr std::chrono::milliseconds longestPause = std::chrono::minutes(10);

    /// Which payments a start has to look after.
    struct Scope
    {
        QDateTime since; ///< requested then or later
        bool isPractice = false;
        std::optional<TillName> till = std::nullopt; ///< on a shared ledger: only its own
    };

    DecisionRelay(Ledger &ledger, const Clock &clock, PaymentBook &book, GatewayLines &lines, TillName till,
                  QObject *parent = nullptr);

    /// Tells what the journal says was decided and never told.
    void recover(const Scope &scope);
    /// Once more, after it did not work; nothing happens for a payment that was not accepted short.
    void tellAgain(const Payment &payment);
    [[nodiscard]] bool isTelling() const { return !m_telling.isEmpty(); }
    [[nodiscard]] bool isTelling(const PaymentReference &payment) const { return m_telling.contains(payment); }

Q_SIGNALS:
    /// `word`: how the payment stands at the gateway now, in its own word.
    void told(const tillgate::PaymentReference &reference, const QString &word);
    /// Once for each decision; later tries are silent until one works.
    void notTold(const tillgate::PaymentReference &reference, const tillgate::Error &error);

private:
    /// A decision that the gateway has not taken yet.
    struct Open
    {
        Payment payment;
        ShopDecision decision;
        std::chrono::milliseconds pause{0}; ///< before the next try; 0: none has failed
    };
    enum class First { Ask, Look };

    void hear(const PaymentUpdate &update);
    void begin(const Payment &payment, First first);
    void look(const Open &open, GatewayLine &line);
    void takeLook(const Open &open, const Result<Snapshot> &now);
    void ask(const Open &open);
    void send(const Open &open);
    void takeAnswer(const Open &open, const Result<Snapshot> &answer);
    void takeFailure(const Open &open, const Error &error);
    void askForAPerson(const Payment &payment, const Error &error);
    void tryLater(const PaymentReference &reference, const Error &error);
    void succeed(const Open &open, const QString &word);
    void note(const Open &open, QLatin1String kind, const QString &word, const std::function<void(const Result<void> &)> &done);
    [[nodiscard]] GatewayLine *lineFor(const Payment &payment, ShopDecision decision) const;

    Ledger &m_ledger;
    const Clock &m_clock;
    PaymentBook &m_book;
    GatewayLines &m_lines;
    TillName m_till;
    QHash<PaymentReference, Open> m_open;
    QSet<PaymentReference> m_telling;
};

} // namespace tillgate
