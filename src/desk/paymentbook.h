// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "ledger/ledger.h"
#include "sale/assessment.h"
#include "sale/coverage.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace tillgate {

/// What a changed payment means for those who listen: the payment as stored, what to do, and the sale if
/// the change completed it.
struct PaymentUpdate
{
    PaymentChange change;
    std::optional<Sale> completed;
    /// The sale with all its attempts as they are now.
    std::optional<SaleWithAttempts> sale = std::nullopt;
};

/// The writer of sales and payments; only what a refund means for its payment commits with the refund. Each function is one ledger transaction: the stage, the rows,
/// the journal and the receipt number commit together or not at all. `done` follows the rule of the
/// whole program: at most once, from the event loop, never after `context` died.
class PaymentBook final : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    PaymentBook(Ledger &ledger, const Clock &clock, TillName till, QObject *parent = nullptr);

    /// Who acts from now on; empty for the program itself.
    void setPerson(const QString &person) { m_person = person; }

    /// Records the sale and the intent of its first attempt in one transaction.
    void openSale(const NewSale &sale, const AccountName &account, const CoinId &coin, QObject *context,
                  Done<Payment> done);
    /// Records another attempt for the same sale, after `retire` (if any) was taken off the screen by
    /// CancelledByPerson, in the same transaction: never two live attempts.
    void openAttempt(const SaleId &sale, const AccountName &account, const CoinId &coin,
                     const std::optional<PaymentReference> &retire, QObject *context, Done<Payment> done);

    /// The gateway opened it and the quote passed.
    void recordQuote(const PaymentReference &reference, const Quote &quote, PaymentEvent event,
                     QObject *context, Done<PaymentUpdate> done);
    /// Opened, but not fit to be shown; `quote` keeps what came, for the manager.
    void recordBadQuote(const PaymentReference &reference, const Quote &quote, const QString &reason,
                        QObject *context, Done<PaymentUpdate> done);
    /// Applies an event that carries no figures.
    void apply(const PaymentReference &reference, PaymentEvent event, const QString &reason, QObject *context,
               Done<PaymentUpdate> done);
    /// A person's decision about a payment, under that person's name.
    void decide(const PaymentReference &reference, PaymentEvent event, const QString &person,
                const QString &reason, QObject *context, Done<PaymentUpdate> done);
    /// Assesses an authenticated read against what is stored and applies the outcome.
    void applyRead(const PaymentReference &reference, const Snapshot &snapshot, QObject *context,
                   Done<PaymentUpdate> done);
    /// Puts it on the manager's list with a reason, beside those that stand there; the stage stays.
    void raiseAttention(const PaymentReference &reference, const QString &reason, QObject *context,
                        Done<PaymentUpdate> done);
    /// Money that the gateway keeps apart came to the payment's address: told once with each of its words for it.
    void tellOfDeposit(const PaymentReference &reference, const GatewayPaymentId &deposit, const QString &rawStatus,
                       QObject *context, Done<PaymentUpdate> done);
    /// The gateway could not be told of an accepted shortfall; for the same reason that is said once.
    void tellOfUntoldShortfall(const PaymentReference &reference, const QString &why, QObject *context,
                               Done<PaymentUpdate> done);
    /// It has heard of it after all: only that question goes.
    void withdrawUntoldShortfall(const PaymentReference &reference);
    /// A person has dealt with what was unclear about a payment as `shown`; only the mark goes, under that name.
    /// Conflict if another question came up meanwhile, which nobody has read yet.
    void settleAttention(const Payment &shown, const QString &person, const QString &reason, QObject *context,
                         Done<PaymentUpdate> done);
    /// A sale paid in cash as a whole: opened, covered and complete in one transaction.
    void sellForCash(const NewSale &sale, QObject *context, Done<SaleWithAttempts> done);
    /// Cash for what is still open of a sale, which completes it. `retired` is an attempt that leaves the screen
    /// for it; it stays watched.
    void takeCash(const SaleId &sale, const std::optional<PaymentReference> &retired, QObject *context,
                  Done<SaleWithAttempts> done);
    void loadSale(const SaleId &sale, QObject *context, Done<SaleWithAttempts> done);
    /// Another till changed it: whoever listens hears how it stands now.
    void reload(const PaymentReference &reference);
    /// Calls a sale off after its attempts left the screen.
    void cancelSale(const SaleId &sale, QObject *context, Done<Sale> done);

    /// Another writer's transaction moved a payment (a refund that went): tells those who listen.
    void announce(const PaymentChange &change);

Q_SIGNALS:
    /// After the commit: a sale or an attempt has its number, and nothing was asked of a gateway yet.
    void numberTaken();
    /// After the commit, for every change that was recorded.
    void paymentChanged(const tillgate::PaymentUpdate &update);
    /// After the commit: a sale changed beside its payments.
    void saleChanged(const tillgate::SaleWithAttempts &sale);

private:
    using Step = std::function<Result<PaymentUpdate>(LedgerSession &, const Author &)>;

    using SaleStep = std::function<Result<SaleWithAttempts>(LedgerSession &, const Author &)>;

    [[nodiscard]] Author author() const;
    void runSaleStep(SaleStep step, QObject *context, Done<SaleWithAttempts> done);
    void runStep(Step step, const Author &author, QObject *context, Done<PaymentUpdate> done);

    Ledger &m_ledger;
    const Clock &m_clock;
    TillName m_till;
    QString m_person;
};

} // namespace tillgate
