// SPDX-License-Identifier: Apache-2.0
#include "desk/codeproof.h"

#include "coin/foreigncoin.h"
#include "sale/readback.h"

#include <algorithm>

namespace tillgate {

CodeProof::CodeProof(PaymentBook &book, PaymentWatcher &watcher, const CoinTable &coins, const Clock &clock,
                     QObject *parent) :
    QObject(parent), m_book(book), m_watcher(watcher), m_coins(coins), m_clock(clock)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { settle(Answer::Late); });
    connect(&m_watcher, &PaymentWatcher::answered, this, &CodeProof::takeAnswer);
}

void CodeProof::follow(const std::optional<Payment> &payment)
{
    const bool isSamePayment = payment && m_payment && payment->reference == m_payment->reference;
    const bool isSameQuote = isSamePayment && payment->quote == m_payment->quote;
    m_payment = payment;
    if (isSameQuote)
        return;
    m_patience.stop();
    m_answer = Answer::None;
    m_askedAt.reset();
    m_cost.reset();
    m_goodTexts.clear();
    m_badTexts.clear();
    m_wasShown = false;
    if (payment && payment->quote && payment->stage == PaymentStage::Waiting)
        ask(isSamePayment);
}

void CodeProof::ask(bool isAnotherQuote)
{
    if (m_payment->quote->isPageOnly()) {
        m_answer = Answer::NotNeeded;
        m_wasShown = true;
        return;
    }
    m_answer = Answer::Asked;
    m_askedAt = m_clock.now();
    m_patience.start();
    // The watch begins with a read by itself; a payment that it knows already would be read only when due.
    if (isAnotherQuote)
        m_watcher.readNow(*m_payment);
}

void CodeProof::takeAnswer(const Payment &asked, const Snapshot &snapshot)
{
    const bool isOpenQuestion = m_answer == Answer::Asked || m_answer == Answer::Late;
    // An answer to a question that left before a new price is about the old one.
    const bool isAboutThis = m_payment && asked.reference == m_payment->reference && asked.quote == m_payment->quote;
    const Coin *coin = isAboutThis ? m_coins.find(asked.coin) : nullptr;
    if (!isOpenQuestion || coin == nullptr)
        return;
    const ReadBack verdict = readBack(asked, snapshot, *coin);
    if (verdict.verdict == ReadBack::Verdict::Silent)
        return;
    if (verdict.verdict == ReadBack::Verdict::Matches) {
        m_wasShown = true;
        m_cost = snapshot.costCoins;
        settle(Answer::Matches);
        return;
    }
    settle(Answer::Differs);
    m_book.recordBadQuote(asked.reference, *asked.quote, verdict.difference, this, [](const Result<PaymentUpdate> &) {
        // Not recorded only means that the next read says it again; the code stays away.
    });
}

void CodeProof::settle(Answer answer)
{
    m_answer = answer;
    if (answer != Answer::Late)
        m_patience.stop();
    Q_EMIT changed();
}

void CodeProof::noteCode(const QString &text, bool isGood)
{
    QStringList &texts = isGood ? m_goodTexts : m_badTexts;
    if (!m_payment || texts.contains(text))
        return;
    texts.append(text);
    if (!isGood) {
        m_book.raiseAttention(m_payment->reference, QStringLiteral("The code on the screen could not be read back."),
                              this, [](const Result<PaymentUpdate> &) {});
    }
    Q_EMIT changed();
}

ProofStep CodeProof::step() const
{
    if (m_answer == Answer::Differs)
        return ProofStep::Failed;
    if (!m_payment || m_payment->stage != PaymentStage::Waiting)
        return ProofStep::Held;
    if (m_answer == Answer::Asked)
        return ProofStep::Asking;
    return m_answer == Answer::Late ? ProofStep::Unanswered : ProofStep::Held;
}

bool CodeProof::allows(const QString &text) const
{
    return isProved() && !m_badTexts.contains(text);
}

QList<ProofView> CodeProof::proofs(const QString &text, bool hasRate) const
{
    QList<ProofView> proofs;
    if (!m_payment || !m_payment->quote)
        return proofs;
    const Quote &quote = *m_payment->quote;
    if (m_answer == Answer::Matches || m_answer == Answer::Differs) {
        proofs.append({.kind = ProofView::Kind::MatchesGateway,
                       .isGood = m_answer == Answer::Matches,
                       .detail = m_payment->account.text()});
    }
    if (m_badTexts.contains(text) || m_goodTexts.contains(text))
        proofs.append({.kind = ProofView::Kind::CodeReadBack, .isGood = !m_badTexts.contains(text)});
    // An address of a coin that our table does not know cannot be checked.
    if (!quote.address.isEmpty() && !foreignCode(m_payment->coin)) {
        proofs.append({.kind = ProofView::Kind::AddressChecked,
                       .isGood = !quote.normalAddress.isEmpty(),
                       .detail = quote.normalAddress.first(std::min<qsizetype>(4, quote.normalAddress.size()))});
    }
    if (hasRate)
        proofs.append({.kind = ProofView::Kind::RateAge});
    return proofs;
}

} // namespace tillgate
