// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/paymentfacts.h"

#include "sale/assessment.h"
#include "ui/parts/insentence.h"
#include "ui/parts/stagewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tillgate {

namespace {

struct PaymentFacts
{
    Q_DECLARE_TR_FUNCTIONS(PaymentFacts)
};

QString payable(const PaymentView &view)
{
    return view.payment.quote && !view.payment.quote->isPageOnly() ? coinText(view.payment.quote->payableCoins, view.ticker) : QString();
}

void add(QList<Fact> &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        facts.append({label, value});
}

QString gatewayWords(const Payment &payment)
{
    QString words = payment.account.text();
    if (!payment.rawStatus.isEmpty())
        words += QStringLiteral(", “%1”").arg(payment.rawStatus);
    return words;
}

QList<Fact> shortFacts(const PaymentView &view)
{
    QList<Fact> facts;
    const Payment &payment = view.payment;
    facts.append({PaymentFacts::tr("Owed"), moneyText(view.saleTotal.value_or(payment.price)), payable(view)});
    if (view.received)
        facts.append({PaymentFacts::tr("Came in"), moneyText(*view.received),
                      coinText(payment.receivedCoins, view.ticker)});
    if (view.missing)
        facts.append({PaymentFacts::tr("Missing"), moneyText(*view.missing),
                      coinText(missingCoins(payment), view.ticker), true});
    return facts;
}

void addTenders(QList<Fact> &facts, const PaymentView &view)
{
    for (const Tender &tender : view.tenders) {
        if (tender.kind == TenderKind::Cash)
            facts.append({PaymentFacts::tr("Cash"), moneyText(tender.amount), tender.person});
        else if (tender.kind == TenderKind::WrittenOff)
            facts.append({PaymentFacts::tr("Shortfall written off"), moneyText(tender.amount), tender.person});
        else if (view.tenders.size() > 1)
            facts.append({PaymentFacts::tr("In coins"), moneyText(tender.amount), tender.payment.text()});
    }
}

QList<Fact> cashFacts(const PaymentView &view)
{
    QList<Fact> facts;
    addTenders(facts, view);
    add(facts, PaymentFacts::tr("Paid"), view.payment.settledAt ? secondsText(*view.payment.settledAt) : QString());
    add(facts, PaymentFacts::tr("Number"), view.payment.sale.text());
    return facts;
}

int shareOf(std::chrono::seconds part, std::chrono::seconds whole)
{
    return whole.count() <= 0
        ? 0
        : static_cast<int>(std::clamp<qint64>(part.count() * 1000 / whole.count(), 0, 1000));
}

/// received / price in thousandths, exact enough for a bar.
int shareOf(const Money &part, const Money &whole)
{
    const Result<Decimal> share = part.amount().dividedBy(whole.amount(), 3, Rounding::Down);
    const Result<Decimal> thousandths = share ? share->times(Decimal(1000)) : share;
    return thousandths ? std::clamp(thousandths->toShortString().toInt(), 0, 1000) : 0;
}

std::optional<PanelContent::BarPart> confirmationBar(const PaymentView &view)
{
    const int needed = std::max(1, view.payment.confirmationsNeeded.value_or(1));
    const int have = std::clamp(view.payment.confirmations.value_or(0), 0, needed);
    PanelContent::BarPart bar;
    bar.filled = have == 0 ? 120 / needed : have * 1000 / needed;
    bar.parts = needed > 1 && needed <= 12 ? needed : 1;
    bar.start = PaymentFacts::tr("%1 of %2 confirmed").arg(have).arg(needed);
    return bar;
}

std::optional<PanelContent::BarPart> timeBar(const PaymentView &view)
{
    if (!view.countdown)
        return std::nullopt;
    const QString until = inSentence(clockText(view.countdown->heldUntil));
    PanelContent::BarPart bar;
    bar.filled = shareOf(view.countdown->left, view.countdown->total);
    bar.start = PaymentFacts::tr("%1 left").arg(inSentence(countdownText(view.countdown->left)));
    bar.end = view.countdown->left.count() > 0 ? view.payment.quote && view.payment.quote->isPageOnly()
                                                     ? PaymentFacts::tr("Invoice valid until %1").arg(until)
                                               : PaymentFacts::tr("Price held until %1").arg(until)
                                               : PaymentFacts::tr("Price was held until %1").arg(until);
    return bar;
}

std::optional<PanelContent::BarPart> barOf(const PaymentView &view)
{
    switch (shownState(view)) {
    case Shown::Waiting:
    case Shown::Unclear:
    case Shown::Ended:
        return timeBar(view);
    case Shown::Seen:
    case Shown::Confirming:
        return confirmationBar(view);
    case Shown::Short: {
        if (!view.received || !view.missing)
            return std::nullopt;
        PanelContent::BarPart bar;
        bar.filled = shareOf(*view.received, view.saleTotal.value_or(view.payment.price));
        bar.isThick = bar.isEndLoud = true;
        bar.start = PaymentFacts::tr("%1 came in").arg(inSentence(sumText(*view.received)));
        bar.end = PaymentFacts::tr("%1 missing").arg(inSentence(sumText(*view.missing)));
        return bar;
    }
    case Shown::Making:
    case Shown::Question:
    case Shown::Unresolved:
    case Shown::Paid:
    case Shown::Over:
    case Shown::Late:
    case Shown::Failed:
    case Shown::Cancelled:
    case Shown::Refunded:
    case Shown::NeedsManager:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

QString factsTitle(const PaymentView &view)
{
    const Shown shown = shownState(view);
    return shown == Shown::Paid || shown == Shown::Over ? PaymentFacts::tr("Proof")
                                                        : PaymentFacts::tr("What came in");
}

QList<Fact> paymentFacts(const PaymentView &view)
{
    const Payment &payment = view.payment;
    if (view.isCash)
        return cashFacts(view);
    const bool isShort = shownState(view) == Shown::Short;
    QList<Fact> facts;
    if (isShort) {
        facts = shortFacts(view);
    } else {
        if (view.receiptNumber > 0 && view.tenders.size() > 1)
            addTenders(facts, view);
        const bool hasReceived = payment.receivedCoins.isPositive();
        add(facts, PaymentFacts::tr("Coin"),
            hasReceived ? coinText(payment.receivedCoins, view.ticker) : payable(view));
        add(facts, PaymentFacts::tr("Network"), view.readOut);
        add(facts, PaymentFacts::tr("Rate"), view.rate ? rateText(*view.rate, view.ticker) : QString());
    }
    add(facts, PaymentFacts::tr("Seen"), payment.seenAt ? secondsText(*payment.seenAt) : QString());
    add(facts, isShort ? PaymentFacts::tr("Final") : PaymentFacts::tr("Paid"),
        payment.settledAt ? secondsText(*payment.settledAt) : QString());
    if (payment.confirmations && payment.confirmationsNeeded)
        add(facts, PaymentFacts::tr("Confirmations"),
            PaymentFacts::tr("%1 of %2").arg(*payment.confirmations).arg(*payment.confirmationsNeeded));
    add(facts, PaymentFacts::tr("Gateway"), gatewayWords(payment));
    add(facts, PaymentFacts::tr("Transaction"),
        payment.transactionIds.isEmpty() ? QString() : shortId(payment.transactionIds.first()));
    if (payment.transactionIds.isEmpty())
        add(facts, PaymentFacts::tr("Number"), payment.reference.text());
    return facts;
}

PanelContent panelContent(const PaymentView &view)
{
    const Shown shown = shownState(view);
    const ShownLook look = lookOf(shown);
    const HandoverLook band = handoverLook(view.advice, shown);
    return {.family = look.family,
            .sign = look.sign,
            .word = staffWord(view),
            .sentence = staffSentence(view),
            .isField = look.isField,
            .hasVioletStrip = look.hasVioletStrip,
            .isHatched = look.isHatched,
            .isStruck = look.isStruck,
            .isBusy = shown == Shown::Making,
            .bar = barOf(view),
            .bandKind = band.kind,
            .bandSign = band.sign,
            .bandWords = band.words,
            .bandNote = shown == Shown::Seen || shown == Shown::Confirming ? handoverWords(view) : QString()};
}

QString proofWords(const ProofView &proof, const PaymentView &view)
{
    switch (proof.kind) {
    case ProofView::Kind::AddressChecked:
        return proof.isGood ? PaymentFacts::tr("Right address form for %1").arg(inSentence(view.readOut))
                            : PaymentFacts::tr("Wrong address form for %1").arg(inSentence(view.readOut));
    case ProofView::Kind::MatchesGateway:
        return proof.isGood
            ? PaymentFacts::tr("Address and amount match %1").arg(inSentence(view.payment.account.text()))
            : PaymentFacts::tr("Address or amount differs from %1")
                  .arg(inSentence(view.payment.account.text()));
    case ProofView::Kind::CodeReadBack:
        return proof.isGood ? PaymentFacts::tr("Code on the screen read back")
                            : PaymentFacts::tr("Code on the screen cannot be read");
    case ProofView::Kind::RateAge:
        if (!view.rate)
            return {};
        return proof.age ? PaymentFacts::tr("%1, %2 old").arg(inSentence(rateText(*view.rate, view.ticker)), spanText(*proof.age))
                         : inSentence(rateText(*view.rate, view.ticker));
    case ProofView::Kind::Cost: {
        const QString account = inSentence(view.payment.account.text());
        const Decimal percent = proof.percent.value_or(Decimal());
        return percent.isZero() ? PaymentFacts::tr("%1 adds no cost").arg(account)
                                : PaymentFacts::tr("%1 keeps %2 of it").arg(account, inSentence(percentText(percent)));
    }
    }
    Q_UNREACHABLE();
}

} // namespace tillgate
