// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "desk/paymentbook.h"
#include "desk/paymentwatcher.h"
#include "desk/tillview.h"

#include <QTimer>

namespace tillgate {

/// Stands between a recorded quote and its code on a screen. The gateway has to repeat address, amount, coin
/// and memo in a second answer, and the windows have to read their painted code back; until then, and if
/// either fails, there is no code. Money that arrives is watched all the same.
///
/// Where a gateway shows only its own page there is no address to repeat: then nothing is claimed. What was
/// proved is not stored: after a restart it is asked again.
class CodeProof final : public QObject
{
    Q_OBJECT

public:
    /// A second answer that takes longer is told to the cashier; it is waited for all the same.
    static constexpr std::chrono::seconds patience{8};

    CodeProof(PaymentBook &book, PaymentWatcher &watcher, const CoinTable &coins, const Clock &clock,
              QObject *parent = nullptr);

    /// The payment on the screen as it stands now; none: nothing to prove.
    void follow(const std::optional<Payment> &payment);
    /// A window read the code back that it painted, or was about to paint.
    void noteCode(const QString &text, bool isGood);

    [[nodiscard]] ProofStep step() const;
    /// When the second answer was asked for; none before and where none is needed.
    [[nodiscard]] std::optional<QDateTime> askedAt() const { return m_askedAt; }
    /// True once nothing more has to be proved for this quote.
    [[nodiscard]] bool isProved() const { return m_answer == Answer::Matches || m_answer == Answer::NotNeeded; }
    /// What the second answer said of costs (`Snapshot::costCoins`).
    [[nodiscard]] const std::optional<Decimal> &cost() const { return m_cost; }
    /// True if a code with this text may be shown.
    [[nodiscard]] bool allows(const QString &text) const;
    /// True once a code of this quote was allowed: somebody may have seen it.
    [[nodiscard]] bool wasShown() const { return m_wasShown; }
    /// What is proved, or failed, for a code with this text.
    [[nodiscard]] QList<ProofView> proofs(const QString &text, bool hasRate) const;

Q_SIGNALS:
    void changed();

private:
    enum class Answer { None, Asked, Late, Matches, Differs, NotNeeded };

    void ask(bool isAnotherQuote);
    void takeAnswer(const Payment &asked, const Snapshot &snapshot);
    void settle(Answer answer);

    PaymentBook &m_book;
    PaymentWatcher &m_watcher;
    const CoinTable &m_coins;
    const Clock &m_clock;
    QTimer m_patience;
    std::optional<Payment> m_payment;
    Answer m_answer = Answer::None;
    std::optional<QDateTime> m_askedAt;
    std::optional<Decimal> m_cost;
    QStringList m_goodTexts;
    QStringList m_badTexts;
    bool m_wasShown = false;
};

} // namespace tillgate
