// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "practice/chain.h"
#include "practice/delivery.h"
#include "practice/dice.h"
#include "practice/fault.h"
#include "practice/payment.h"

#include <QMap>

namespace tillgate::practice {

/// A hosted page that a shop asked for; payments may be made from it.
struct Invoice
{
    qint64 id = 0;
    qint64 tokenId = 0;
    QByteArray answer; ///< the create answer, which also holds what was asked
    bool operator==(const Invoice &) const = default;
};

/// Switches for what the dossier calls type drift (nowpayments 4, 8).
struct Quirks
{
    bool estimateIsText = true;
    bool feesAreText = false;
    bool payAmountIsText = false; ///< as the sandbox
    bool coinsUnderDocumentedKey = false; ///< merchant/coins: "currencies" instead of "selectedCurrencies"
    bool noticesHaveOldShape = false; ///< as the sandbox, and before 2023
    bool noticesAreUnsorted = false;
    bool noticesAreAscii = false; ///< other characters as escapes; whether those are signed is the provider's way
    bool noticesAreForms = false; ///< where the provider's account chooses between forms and JSON
    bool showsPagesOnly = false; ///< the account may not show addresses, where a provider has to allow it
    bool operator==(const Quirks &) const = default;
};

/// What changed, as it was then.
struct Change
{
    QDateTime at;
    Payment payment;
};

/// The whole other side of practice as one value: clock, chain, payments, faults. The same seed, clock and
/// requests give the same world. Providers read and change it by pure functions; nothing here does I/O.
class World final
{
public:
    explicit World(QByteArray seed = "tillgate", const QDateTime &systemNow = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));

    /// The practice clock: the system's, moved ahead by `advance`.
    [[nodiscard]] QDateTime now() const { return m_now; }
    /// Time went on outside: everything planned until then happens, in order.
    void passTo(const QDateTime &systemNow);
    /// Somebody turns the practice clock ahead.
    void advance(std::chrono::seconds time);

    [[nodiscard]] Dice &dice() { return m_dice; }
    [[nodiscard]] const Dice &dice() const { return m_dice; }
    [[nodiscard]] const QMap<qint64, Payment> &payments() const { return m_payments; }
    [[nodiscard]] const Payment *find(qint64 id) const;
    /// By id, by the provider's own id, or the newest one with that order number; null if there is none.
    [[nodiscard]] const Payment *find(const QString &idOrReference) const;

    /// A new payment; its id is given here. Its first change is noted.
    const Payment &add(Payment payment);
    /// Changes a payment and notes the change. NotFound if there is none.
    template<typename Edit>
    Result<void> edit(qint64 id, Edit change);
    /// Plans what happens to a payment; NotFound if there is none.
    [[nodiscard]] Result<void> plan(qint64 id, QList<PlannedStep> steps);
    /// Everything planned for a payment happens now, blocks included.
    [[nodiscard]] Result<void> hurry(qint64 id);

    // The networks. A payment that its gateway has settled stays so whatever its chain does.
    [[nodiscard]] const QMap<QString, Chain> &chains() const { return m_chains; }
    /// The chain that a payment's coins travel on, as it stands.
    [[nodiscard]] Chain chainOf(const Payment &payment) const;
    /// Blocks that come now, one after the other.
    void mine(const QString &network, int blocks);
    /// Another branch takes the place of the newest `depth` blocks: what they held is unconfirmed again, or
    /// (`isLost`) gone.
    void reorganise(const QString &network, int depth, bool isLost);
    /// Conflict if the payment has no such unconfirmed transaction.
    [[nodiscard]] Result<void> replace(qint64 id, const Replacement &replacement);
    void setFeeRate(const QString &network, int feeRate);

    /// Whether `takeChanges` would give any.
    [[nodiscard]] bool hasChanged() const { return !m_changes.isEmpty(); }
    /// Changes since the last call, oldest first.
    [[nodiscard]] QList<Change> takeChanges();
    [[nodiscard]] qint64 nextNumber() { return ++m_lastNumber; }

    QMap<qint64, Invoice> invoices;
    /// Whatever else a provider's side keeps (refunds, webhooks, pairings …): JSON text by "provider/kind/id".
    QMap<QString, QByteArray> records;
    QMap<QString, Fault> faults; ///< by provider
    QList<Delivery> deliveries; ///< waiting or under way
    NoticeRules notices;
    ChainRules chain;
    Quirks quirks;

private:
    friend class WorldFile;

    void happenUntilNow();
    [[nodiscard]] Payment *nextToAct();
    [[nodiscard]] QString nextToGrow() const;
    void apply(Payment &payment, const PlannedStep &step);
    void note(const Payment &payment);

    void receive(Payment &payment, const PlannedStep &step);
    void count(Payment &payment);
    void fallBack(Payment &payment);
    void confirmIfDeep(Payment &payment);
    void mineOne(const QString &network);
    Chain &awake(const QString &network);
    [[nodiscard]] QList<Payment *> paymentsOn(const QString &network);
    [[nodiscard]] bool isAwaited(const QString &network) const;
    [[nodiscard]] std::optional<QDateTime> nextBlock(const QString &network) const;

    Dice m_dice;
    QDateTime m_now;
    std::chrono::milliseconds m_ahead{0};
    QMap<qint64, Payment> m_payments;
    QMap<QString, Chain> m_chains;
    QList<Change> m_changes;
    qint64 m_lastNumber = 0;
};

template<typename Edit>
Result<void> World::edit(qint64 id, Edit change)
{
    const auto found = m_payments.find(id);
    if (found == m_payments.end())
        return fail(Error::Kind::NotFound, QStringLiteral("There is no such practice payment."));
    change(*found);
    found->updatedAt = m_now;
    note(*found);
    return {};
}

} // namespace tillgate::practice
