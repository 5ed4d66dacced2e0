// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/till/tilldriver.h"
#include "ui/cashier/shortfalllist.h"

#include <QSet>

#include <random>

namespace tillgate::test {

/// Both sides of the counter on a practice day: dice say what the customer and the gateway do, and what the
/// cashier makes of it, with keys alone. The seed decides the day.
class DayPlayer final
{
public:
    DayPlayer(TillDriver &till, unsigned seed) : m_till(till), m_random(seed) { }

    /// Types a sale and charges it; on return a payment is on the screen.
    void ring();
    /// One step towards the end of the sale; false when it moved nothing.
    [[nodiscard]] bool stepOn();
    /// True once the till is free for the next sale.
    [[nodiscard]] bool isOver();
    /// One of the last five whose question is open comes back to the screen by its key. False if there is
    /// none.
    [[nodiscard]] bool takesUpAnOpenQuestion();
    [[nodiscard]] const QString &lastAct() const { return m_lastAct; }
    /// How often each thing was done.
    [[nodiscard]] const QMap<QString, int> &done() const { return m_done; }
    /// What the window offers here, for the choices at a desk.
    static constexpr TillAbilities abilities{.takesCash = true, .refunds = true, .asksForRest = true};

private:
    using Act = void (DayPlayer::*)();

    void actOn(const PaymentView &payment);
    void actAsCustomer();
    void note(const QString &act);
    // The customer and the gateway.
    void pay(const QString &kind);
    void payExact() { pay(QStringLiteral("exact")); }
    void payShort() { pay(QStringLiteral("short")); }
    void payOver() { pay(QStringLiteral("over")); }
    void payTwice() { pay(QStringLiteral("twice")); }
    void payUnconfirmed();
    void takeBack();
    void payOnTheWrongNetwork();
    void letTheWindowEnd();
    void payLate();
    void payAfterLeaving();
    void payAfterCancelling();
    void silenceTheGateway();
    void spoilTheOpening(int row);
    void liftFaults();
    // The cashier.
    void cancel();
    void onSeen(const PaymentView &payment);
    void onUnclear(const PaymentView &payment);
    void onUnresolved(const PaymentView &payment);
    void onEnded(const PaymentView &payment);
    void onOver();
    void choose(const PaymentView &payment);
    void giveBackInCash();
    void payCash();

    [[nodiscard]] int dice(int sides) { return int(m_random() % unsigned(sides)); }

    TillDriver &m_till;
    std::mt19937 m_random;
    QString m_lastAct;
    bool m_hasActed = false;
    QSet<QString> m_unconfirmed; ///< references whose money waits for its blocks
    QMap<QString, int> m_done;
};

} // namespace tillgate::test
