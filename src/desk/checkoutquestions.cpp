// SPDX-License-Identifier: Apache-2.0
//
// Before it is too late: what the cashier hears about a coin before its payment is opened, and about a code before
// anybody sees it.
#include "desk/checkout.h"

#include <algorithm>

namespace tillgate {

namespace {

/// The next best coin: the first that takes the sum and whose cost nobody has to be told of; null if there is none.
const TenderChoice *freeRow(const QList<TenderChoice> &rows, const QSet<CoinId> &dear)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const TenderChoice &one) {
        return one.isAvailable && !one.costPercent && !dear.contains(one.coin);
    });
    return row == rows.end() ? nullptr : &*row;
}

const TenderChoice *availableRow(const QList<TenderChoice> &rows)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [](const TenderChoice &one) { return one.isAvailable; });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

bool Checkout::checkCoin(const Money &sum)
{
    const QList<TenderChoice> rows = m_shelf.choices(sum, m_coin);
    const auto chosen = std::find_if(rows.begin(), rows.end(), [&](const TenderChoice &row) { return row.coin == *m_coin; });
    m_swap.reset();
    // A coin that is not on the shelf any more is told of by whoever opens the payment.
    const bool isDear = chosen != rows.end() && chosen->costPercent && !m_dearCoins.contains(chosen->coin);
    if (chosen == rows.end() || (chosen->isAvailable && !isDear))
        return true;
    m_swap = CoinSwap{.from = chosen->name, .minimum = chosen->minimum, .costPercent = chosen->costPercent, .to = {}};
    if (isDear)
        m_dearCoins.insert(chosen->coin);
    const TenderChoice *next = freeRow(rows, m_dearCoins);
    if (next == nullptr)
        next = isDear ? &*chosen : availableRow(rows); // none costs less
    if (next == nullptr) {
        m_coin.reset();
    } else {
        m_coin = next->coin;
        m_swap->to = readOut(*next);
    }
    Q_EMIT changed();
    return false;
}

QString Checkout::readOut(const TenderChoice &row) const
{
    const Coin *coin = m_coins.find(row.coin);
    return coin != nullptr ? coin->readOut : row.name;
}

void Checkout::askBeforeCode()
{
    const bool isWaiting = m_payment && m_payment->stage == PaymentStage::Waiting && m_payment->quote;
    if (!isWaiting)
        m_question.reset();
    if (!isWaiting || m_askedAbout == m_payment->quote)
        return;
    m_question.reset();
    if (!m_proof.isProved())
        return; // nobody sees it anyway
    m_askedAbout = m_payment->quote;
    m_question = questionBeforeCode();
}

/// Costs go first: another coin brings a price of its own.
std::optional<CodeQuestion> Checkout::questionBeforeCode()
{
    if (std::optional<CodeQuestion> question = costQuestion())
        return question;
    const GatewayLine *line = m_lines.find(m_payment->account);
    const std::optional<CodeQuestion::Kind> kind = line == nullptr
        ? std::nullopt
        : priceQuestion(priceFacts(*m_payment->quote, *line, m_settings.gateways.oldestRate));
    return kind ? std::optional(CodeQuestion{.kind = *kind}) : std::nullopt;
}

std::optional<CodeQuestion> Checkout::costQuestion()
{
    const std::optional<Decimal> cost
        = costAbove(m_settings.gateways.costLimit, m_proof.cost(), m_payment->quote->payableCoins);
    if (!cost || m_dearCoins.contains(m_payment->coin))
        return std::nullopt;
    m_dearCoins.insert(m_payment->coin);
    CodeQuestion question{.kind = CodeQuestion::Kind::Dear, .costPercent = cost};
    const QList<TenderChoice> rows = m_shelf.choices(m_payment->price, m_payment->coin);
    if (const TenderChoice *next = freeRow(rows, m_dearCoins)) {
        question.instead = next->coin;
        question.insteadName = readOut(*next);
    }
    return question;
}

/// Nothing stands between this quote and its code any more.
bool Checkout::isAnswered() const
{
    return !m_question && m_askedAbout == m_payment->quote;
}

void Checkout::showCodeAnyway()
{
    if (!m_question || m_isBusy)
        return;
    const bool wasAboutCost = m_question->kind == CodeQuestion::Kind::Dear;
    m_question = wasAboutCost ? questionBeforeCode() : std::nullopt;
    Q_EMIT changed();
}

void Checkout::takeInstead()
{
    if (!m_question || m_isBusy || m_question->instead.isEmpty())
        return;
    beginAttempt(CoinId(m_question->instead), true);
}

} // namespace tillgate
