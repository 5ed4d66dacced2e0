// SPDX-License-Identifier: Apache-2.0
//
// What the windows show, derived from what the checkout knows.
#include "desk/checkout.h"

#include "coin/paymentlink.h"
#include "money/rate.h"

#include <algorithm>

namespace tillgate {

namespace {

CustomerView::Screen customerScreen(PaymentStage stage, bool isCodeShown)
{
    switch (stage) {
    case PaymentStage::Waiting:
        return isCodeShown ? CustomerView::Screen::Waiting : CustomerView::Screen::OneMoment;
    case PaymentStage::Seen:
    case PaymentStage::Confirming: return CustomerView::Screen::Seen;
    case PaymentStage::Paid:
    case PaymentStage::Overpaid:
    case PaymentStage::Accepted: return CustomerView::Screen::Paid;
    case PaymentStage::Short:
    case PaymentStage::NeedsManager:
    case PaymentStage::SeenLate:
    case PaymentStage::PaidLate: return CustomerView::Screen::AskUs;
    case PaymentStage::Requested:
    case PaymentStage::Unresolved:
    case PaymentStage::Expired:
    case PaymentStage::Failed:
    case PaymentStage::Refused: return CustomerView::Screen::OneMoment;
    case PaymentStage::Cancelled:
    case PaymentStage::PartlyRefunded:
    case PaymentStage::Refunded: return CustomerView::Screen::Idle;
    }
    Q_UNREACHABLE();
}

std::optional<Rate> rateOf(const Payment &payment)
{
    if (!payment.quote)
        return std::nullopt;
    const Result<Rate> rate = Rate::implied(payment.price, payment.quote->quotedCoins);
    return rate ? std::optional(*rate) : std::nullopt;
}

/// How long the gateway's limit holds back what is to be asked. A question that was given up waits in no queue.
std::optional<std::chrono::seconds> heldBack(const Payment &payment, const GatewayLine &line, bool isSilent)
{
    const std::chrono::milliseconds next = isSilent ? line.waitBeforeNext() : std::chrono::milliseconds(0);
    const std::chrono::milliseconds held = std::max(next, line.waitOf(payment.reference));
    return held.count() > 0 ? std::optional(std::chrono::ceil<std::chrono::seconds>(held)) : std::nullopt;
}

} // namespace

TillView Checkout::view() const
{
    TillView view{.shopName = m_settings.shopName,
                  .till = m_settings.till,
                  .cashier = m_settings.cashier,
                  .isPractice = m_isPractice,
                  .step = m_step,
                  .entry = m_entry,
                  .tenders = m_shelf.choices(m_payment ? m_payment->price : m_entry.total(), m_coin),
                  .areTendersLoading = m_shelf.isLoading(),
                  .payment = std::nullopt,
                  .lastFive = m_lastFive,
                  .gateways = {},
                  .notice = m_notice,
                  .listenerProblem = {}};
    if (m_payment)
        view.payment = paymentView();
    else if (m_step == TillStep::Payment && m_sale)
        view.payment = cashView();
    view.isCashChosen = m_isCashChosen;
    view.swap = m_swap;
    for (const auto &line : m_lines.all())
        view.gateways.append(line->health());
    if (!view.notice && view.tenders.isEmpty())
        view.notice = m_shelf.problem();
    return view;
}

CustomerView Checkout::customerView() const
{
    CustomerView view{.screen = CustomerView::Screen::Idle,
                      .shopName = m_settings.shopName,
                      .isPractice = m_isPractice,
                      .language = m_customerLanguage,
                      .coinNames = {},
                      .total = std::nullopt,
                      .payment = std::nullopt};
    for (const TenderChoice &tender : m_shelf.choices(Money::zero(m_settings.currency), std::nullopt)) {
        if (!view.coinNames.contains(tender.name))
            view.coinNames.append(tender.name);
    }
    if (m_payment) {
        view.payment = paymentView();
        view.screen = customerScreen(m_payment->stage, view.payment->isCodeShown);
        view.total = m_payment->price;
        // The rest at the same address: the customer needs its code, and its sum alone.
        if (view.payment->isTopUp && view.payment->isCodeShown) {
            view.screen = CustomerView::Screen::Waiting;
            view.total = view.payment->missing.value_or(m_payment->price);
        }
        if (isSaleComplete() && (m_payment->stage == PaymentStage::Short || moneyRank(m_payment->stage) == 0)) {
            view.screen = CustomerView::Screen::Paid;
            view.total = m_sale->sale.total;
        }
    } else if (m_step == TillStep::Payment && m_sale) {
        view.payment = cashView();
        view.screen = CustomerView::Screen::Paid;
        view.total = m_sale->sale.total;
    } else if (m_entry.total().isPositive()) {
        view.total = m_entry.total();
    }
    return view;
}

PaymentView Checkout::paymentView() const
{
    const Payment &payment = *m_payment;
    PaymentView view{.payment = payment};
    view.countdown = countdown();
    view.isAddressOnly = m_isAddressOnly;
    view.silentSince = m_watcher.silentSince(payment.reference);
    view.sinceLastAnswer = m_watcher.sinceLastAnswer(payment.reference);
    view.isChecking = m_watcher.isReading(payment.reference);
    view.hasNews = m_watcher.hasNews(payment.reference);
    view.problem = m_problem;
    view.nextAccount = m_standby.next();
    const GatewayLine *line = m_lines.find(payment.account);
    view.canBeLookedUp = line == nullptr || canBeLookedUp(*line);
    view.asksIn = line == nullptr ? std::nullopt : heldBack(payment, *line, view.silentSince.has_value());
    view.receiptNumber = m_receiptNumber;
    view.received = worthAtQuote(payment, payment.receivedCoins, Rounding::HalfUp);
    view.askedCoins = !payment.quote ? Decimal() : m_isTopUp ? missingCoins(payment) : payment.quote->payableCoins;
    view.missing = missingMoney(payment);
    if (const Decimal excess = excessCoins(payment); excess.isPositive())
        view.excess = worthAtQuote(payment, excess, Rounding::HalfUp);
    view.proofStep = m_proof.step();
    view.question = m_question;
    view.canBeReplaced = canBeReplaced();
    if (view.proofStep == ProofStep::Unanswered && !view.silentSince)
        view.silentSince = m_proof.askedAt();
    if (const Coin *coin = m_coins.find(payment.coin)) {
        view.ticker = coin->ticker;
        view.coinName = coin->name;
        view.networkName = coin->networkName;
        view.readOut = coin->readOut;
        view.memoName = coin->memoName;
        view.advice = handoverAdvice(payment, *coin, m_settings.handover);
        view.rate = rateOf(payment);
        view.rule = ruleFor(m_settings.handover, *coin, payment.price);
        if (payment.quote)
            addCode(view, *coin);
    }
    addSale(view);
    return view;
}

/// The code as far as it is proved, and the proofs.
void Checkout::addCode(PaymentView &view, const Coin &coin) const
{
    const QString text = codeText(coin);
    view.proofs = m_proof.proofs(text, view.rate.has_value());
    const bool isDue = isCodeDue(view.countdown) && !text.isEmpty();
    const bool isGood = m_proof.allows(text);
    view.isCodeShown = isDue && isGood && isAnswered();
    view.qrText = view.isCodeShown ? text : QString();
    if (isDue && !isGood && view.proofStep == ProofStep::Held)
        view.proofStep = ProofStep::Failed;
    const std::optional<Decimal> cost = costShare(m_proof.cost(), view.payment.quote->payableCoins);
    if (view.isCodeShown && cost)
        view.proofs.append({.kind = ProofView::Kind::Cost, .percent = cost});
    const GatewayLine *line = m_lines.find(view.payment.account);
    for (ProofView &proof : view.proofs) {
        if (proof.kind == ProofView::Kind::RateAge && line != nullptr)
            proof.age = std::chrono::seconds(std::max<qint64>(0, view.payment.quote->openedAt.secsTo(line->gatewayClock().now())));
    }
}

bool Checkout::isCodeDue(const std::optional<CountdownView> &left) const
{
    const bool isAsking = m_payment->stage == PaymentStage::Waiting
        || (m_isTopUp && m_payment->stage == PaymentStage::Short && !isSaleComplete());
    return isAsking && m_payment->quote
        && (!m_payment->quote->normalAddress.isEmpty() || m_payment->quote->isPageOnly()) && left && left->left.count() > 0;
}

QString Checkout::codeText(const Coin &coin) const
{
    const Quote &quote = *m_payment->quote;
    if (quote.isPageOnly())
        return quote.pageUrl->toString(QUrl::FullyEncoded);
    const PaymentLinkRequest request{.coin = coin,
                                     .address = quote.normalAddress,
                                     .amount = m_isTopUp ? missingCoins(*m_payment) : quote.payableCoins,
                                     .memo = quote.memo.value_or(QString()),
                                     .contract = quote.contract.value_or(QString())};
    if (quote.lightningInvoice && !m_isAddressOnly && !m_isTopUp) {
        PaymentLinkRequest unified = request;
        unified.lightningInvoice = *quote.lightningInvoice;
        if (const Result<QString> both = qrContent(unified))
            return *both;
    }
    const Result<QString> text =
        m_isAddressOnly ? qrContent(request, QrContent::Address) : qrContent(request);
    if (text)
        return *text;
    // Sandboxes hand out made-up addresses, which no link can carry.
    const GatewayLine *line = m_lines.find(m_payment->account);
    return line != nullptr && line->isSandbox() ? quote.normalAddress : QString();
}

std::optional<CountdownView> Checkout::countdown() const
{
    const GatewayLine *line = m_lines.find(m_payment->account);
    if (!m_payment->quote || line == nullptr)
        return std::nullopt;
    const Quote &quote = *m_payment->quote;
    const qint64 left = line->gatewayClock().now().secsTo(quote.priceHeldUntil);
    return CountdownView{.total = std::chrono::seconds(quote.openedAt.secsTo(quote.priceHeldUntil)),
                         .left = std::chrono::seconds(std::max<qint64>(0, left)),
                         .heldUntil = quote.priceHeldUntil};
}

} // namespace tillgate
