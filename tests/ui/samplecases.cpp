// SPDX-License-Identifier: Apache-2.0
//
// A payment in each of its odd cases.
#include "ui/sampleviews.h"

namespace tillgate::sample {

TillView unclear()
{
    TillView view = payment(PaymentStage::Waiting);
    view.payment->silentSince = at(10, 42);
    view.payment->advice = HandoverAdvice::DoNot;
    return view;
}

TillView heldBack()
{
    TillView view = payment(PaymentStage::Waiting);
    view.payment->isChecking = true;
    view.payment->asksIn = std::chrono::seconds(4);
    view.payment->hasNews = true;
    return view;
}

TillView rest()
{
    TillView view = payment(PaymentStage::Waiting);
    PaymentView &rest = *view.payment;
    rest.isRest = true;
    rest.saleTotal = eur(QStringLiteral("23.50"));
    rest.payment.price = eur(QStringLiteral("3.20"));
    rest.payment.attempt = 2;
    rest.payment.quote->payableCoins = decimal(QStringLiteral("0.00005014"));
    return view;
}

TillView covered()
{
    TillView view = payment(PaymentStage::Short);
    PaymentView &paid = *view.payment;
    paid.saleTotal = eur(QStringLiteral("23.50"));
    paid.receiptNumber = 88;
    paid.advice = HandoverAdvice::HandOver;
    paid.tenders = {{.kind = TenderKind::Cash, .amount = eur(QStringLiteral("3.20")), .person = QStringLiteral("Mara K.")},
                    {.kind = TenderKind::Crypto, .amount = eur(QStringLiteral("20.30")), .payment = paid.payment.reference}};
    view.lastFive.first().isComplete = true;
    return view;
}

TillView paidTwice()
{
    TillView view = payment(PaymentStage::Paid);
    view.payment->payment.attention =
        QStringLiteral("The sale was already paid by another attempt: this money came twice.");
    view.payment->advice = HandoverAdvice::AskManager;
    view.lastFive.first().needsDecision = true;
    return view;
}

TillView withOtherDeposits()
{
    TillView view = payment(PaymentStage::NeedsManager);
    for (const char *deposit : {"6050811705", "5064541130"})
        view.payment->payment.attention
            += QStringLiteral("Other money came to this address (payment %1 at the gateway). It counts for no sale; look there. ")
                   .arg(QLatin1String(deposit));
    view.lastFive.first().needsDecision = true;
    return view;
}

TillView withMemo()
{
    TillView view = payment(PaymentStage::Waiting);
    PaymentView &payment = *view.payment;
    payment.ticker = QStringLiteral("XRP");
    payment.readOut = QStringLiteral("XRP on the XRP Ledger");
    payment.memoName = QStringLiteral("destination tag");
    payment.payment.quote->memo = QStringLiteral("3107849201");
    payment.payment.quote->payableCoins = decimal(QStringLiteral("10.482913"));
    payment.payment.quote->normalAddress = QStringLiteral("rNaTuRdAyQuAdGzHeDqhT2SmiMoKvqNaYz");
    payment.qrText = payment.payment.quote->normalAddress;
    return view;
}

namespace {

/// A code that nobody may see: not proved yet, or failed.
TillView unproved(ProofStep step, const QString &next = {})
{
    TillView view = payment(PaymentStage::Waiting);
    view.payment->isCodeShown = false;
    view.payment->qrText.clear();
    view.payment->proofStep = step;
    view.payment->nextAccount = AccountName(next);
    view.payment->proofs.removeIf([](const ProofView &proof) { return proof.kind == ProofView::Kind::CodeReadBack; });
    if (step == ProofStep::Failed)
        view.payment->proofs.insert(1, {.kind = ProofView::Kind::CodeReadBack, .isGood = false});
    return view;
}

TillView lostForEver()
{
    TillView view = payment(PaymentStage::Unresolved);
    view.payment->canBeLookedUp = false;
    view.payment->nextAccount = AccountName(QStringLiteral("Plisio"));
    return view;
}

} // namespace

TillView question(CodeQuestion::Kind kind, const QString &instead)
{
    TillView view = payment(PaymentStage::Waiting);
    PaymentView &payment = *view.payment;
    payment.isCodeShown = false;
    payment.qrText.clear();
    payment.question = CodeQuestion{.kind = kind};
    if (kind == CodeQuestion::Kind::Dear)
        payment.question->costPercent = decimal(QStringLiteral("21.4"));
    if (!instead.isEmpty()) {
        payment.question->instead = CoinId(QStringLiteral("USDT-TRC20"));
        payment.question->insteadName = instead;
    }
    payment.countdown->left = std::chrono::seconds(kind == CodeQuestion::Kind::PriceOver       ? 0
                                                       : kind == CodeQuestion::Kind::PriceEndsSoon ? 118
                                                                                                   : 890);
    return view;
}

QList<QPair<QString, TillView>> allPayments()
{
    QList<QPair<QString, TillView>> all;
    for (int i = 0; i < paymentStageCount; ++i) {
        const auto stage = static_cast<PaymentStage>(i);
        all.append({stageName(stage), payment(stage)});
    }
    all.append({QStringLiteral("unclear"), unclear()});
    all.append({QStringLiteral("held-back"), heldBack()});
    all.append({QStringLiteral("memo"), withMemo()});
    all.append({QStringLiteral("read-back"), unproved(ProofStep::Asking)});
    all.append({QStringLiteral("takes-long"), unproved(ProofStep::Asking, QStringLiteral("Plisio"))});
    all.append({QStringLiteral("proof-failed"), unproved(ProofStep::Failed)});
    all.append({QStringLiteral("lost-for-ever"), lostForEver()});
    all.append({QStringLiteral("question-dear"), question(CodeQuestion::Kind::Dear, QStringLiteral("USDT on Tron (TRC-20)"))});
    all.append({QStringLiteral("question-dearest"), question(CodeQuestion::Kind::Dear)});
    all.append({QStringLiteral("question-ends-soon"), question(CodeQuestion::Kind::PriceEndsSoon)});
    all.append({QStringLiteral("question-over"), question(CodeQuestion::Kind::PriceOver)});
    all.append({QStringLiteral("question-not-held"), question(CodeQuestion::Kind::PriceNotHeld)});
    all.append({QStringLiteral("rest"), rest()});
    all.append({QStringLiteral("covered"), covered()});
    all.append({QStringLiteral("paid-twice"), paidTwice()});
    all.append({QStringLiteral("other-deposits"), withOtherDeposits()});
    return all;
}

QList<QPair<QString, TillView>> allViews()
{
    QList<QPair<QString, TillView>> views = allPayments();
    views.append({QStringLiteral("entry"), entry()});
    views.append({QStringLiteral("coin"), coinStep()});
    views.append({QStringLiteral("training"), training(entry())});
    return views;
}

} // namespace tillgate::sample
