// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/stagewords.h"

#include "ui/parts/attentionwords.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/insentence.h"

#include "sale/attention.h"

#include <QCoreApplication>

namespace tillgate {

namespace {

struct StageWords
{
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

QString confirmationsOf(const Payment &payment)
{
    return inSentence(QStringLiteral("%1/%2")
                          .arg(payment.confirmations.value_or(0))
                          .arg(payment.confirmationsNeeded.value_or(1)));
}

/// Why somebody has to look. Who reads another language than the journal's, and a sentence that is not known, is told
/// what to do, and finds the journal's words under F1 and in the payment's history.
QString reasonWords(const Payment &payment)
{
    if (const std::optional<QString> words = attentionWords(payment.attention); words && !words->isEmpty())
        return *words;
    const QString language = QCoreApplication::translate("Customer", "en", "the BCP 47 tag of this translation");
    return language == QLatin1String("en") && !payment.attention.isEmpty()
        ? payment.attention
        : StageWords::tr("Something does not fit. Do not take money for it.");
}

/// The payment stands, but its code must not be shown.
bool isUnproven(const PaymentView &view)
{
    return view.payment.stage == PaymentStage::Waiting && view.proofStep == ProofStep::Failed;
}

QString account(const PaymentView &view)
{
    return inSentence(view.payment.account.text());
}

/// What the till wants to know has to wait for the gateway's limit.
QString heldSentence(const PaymentView &view)
{
    const QString span = spanText(*view.asksIn);
    return view.hasNews ? StageWords::tr("%1 has news of this payment. It takes the next question in %2.").arg(account(view), span)
                        : StageWords::tr("%1 takes the next question in %2.").arg(account(view), span);
}

QString unresolvedSentence(const PaymentView &view)
{
    const QString next = inSentence(view.nextAccount.text());
    if (view.canBeLookedUp) {
        return view.nextAccount.isEmpty()
            ? StageWords::tr("The answer was lost. The till looks it up by number; do not charge again.")
            : StageWords::tr("The answer was lost, and nothing was found so far. Press F3 to go on with %1.").arg(next);
    }
    return view.nextAccount.isEmpty()
        ? StageWords::tr("The answer was lost, and %1 cannot be asked for it. Nobody saw its code: try again.").arg(account(view))
        : StageWords::tr("The answer was lost, and %1 cannot be asked. Nobody saw a code: F3 goes on with %2.")
              .arg(account(view), next);
}

/// What stands between the code and the customer.
QString questionWord(const PaymentView &view)
{
    const CodeQuestion &question = *view.question;
    switch (question.kind) {
    case CodeQuestion::Kind::Dear:
        return StageWords::tr("%1 costs %2")
            .arg(inSentence(view.coinName), inSentence(percentText(question.costPercent.value_or(Decimal()))));
    case CodeQuestion::Kind::PriceEndsSoon:
        return StageWords::tr("Price held for %1 only")
            .arg(inSentence(countdownText(view.countdown ? view.countdown->left : std::chrono::seconds(0))));
    case CodeQuestion::Kind::PriceOver:
        return StageWords::tr("Price no longer held");
    case CodeQuestion::Kind::PriceNotHeld:
        return StageWords::tr("Price is not held");
    }
    Q_UNREACHABLE();
}

/// The two keys: the better way, and the code all the same.
QString questionSentence(const PaymentView &view)
{
    const CodeQuestion &question = *view.question;
    switch (question.kind) {
    case CodeQuestion::Kind::Dear:
        return question.insteadName.isEmpty()
            ? StageWords::tr("%1 says so. No coin is known to cost less. Enter shows the code.").arg(account(view))
            : StageWords::tr("%1 says so. Enter takes %2, F4 shows this code all the same.")
                  .arg(account(view), inSentence(question.insteadName));
    case CodeQuestion::Kind::PriceEndsSoon:
        return StageWords::tr("The answer came late. Enter makes a new price, F4 shows this code all the same.");
    case CodeQuestion::Kind::PriceOver:
        return StageWords::tr("The answer came too late. Enter makes a new price.");
    case CodeQuestion::Kind::PriceNotHeld:
        return StageWords::tr("%1 does not hold this rate. Enter makes a new price, F4 shows this code all the same.").arg(account(view));
    }
    Q_UNREACHABLE();
}

/// "20.30 EUR came in coins, 3.20 EUR in cash"; empty where one payment covered the sale.
QString coveredWords(const PaymentView &view)
{
    QStringList parts;
    for (const Tender &tender : view.tenders) {
        const QString sum = inSentence(moneyText(tender.amount));
        parts.append(tender.kind == TenderKind::Cash        ? StageWords::tr("%1 in cash").arg(sum)
                         : tender.kind == TenderKind::WrittenOff ? StageWords::tr("%1 let go").arg(sum)
                                                                 : StageWords::tr("%1 in coins").arg(sum));
    }
    return parts.size() > 1 || view.isCash ? parts.join(QStringLiteral(", ")) : QString();
}

} // namespace

QString stageWord(PaymentStage stage)
{
    switch (stage) {
    case PaymentStage::Requested:
        return StageWords::tr("Asking gateway");
    case PaymentStage::Unresolved:
        return StageWords::tr("Answer missing");
    case PaymentStage::Waiting:
        return StageWords::tr("Waiting for payment");
    case PaymentStage::Seen:
        return StageWords::tr("Seen, not final");
    case PaymentStage::Confirming:
        return StageWords::tr("Confirming");
    case PaymentStage::Paid:
        return StageWords::tr("Paid");
    case PaymentStage::Overpaid:
        return StageWords::tr("Paid, too much");
    case PaymentStage::Short:
        return StageWords::tr("Paid, too little");
    case PaymentStage::Expired:
        return StageWords::tr("Price no longer held");
    case PaymentStage::Cancelled:
        return StageWords::tr("Cancelled");
    case PaymentStage::SeenLate:
        return StageWords::tr("Seen after the window");
    case PaymentStage::PaidLate:
        return StageWords::tr("Paid after the window");
    case PaymentStage::Failed:
        return StageWords::tr("Failed");
    case PaymentStage::Refused:
        return StageWords::tr("Refused");
    case PaymentStage::NeedsManager:
        return StageWords::tr("A manager must look");
    case PaymentStage::Accepted:
        return StageWords::tr("Accepted by a manager");
    case PaymentStage::PartlyRefunded:
        return StageWords::tr("Refunded in part");
    case PaymentStage::Refunded:
        return StageWords::tr("Refunded");
    }
    Q_UNREACHABLE();
}

QString staffWord(const PaymentView &view)
{
    switch (shownState(view)) {
    case Shown::Confirming:
        return StageWords::tr("Confirming %1").arg(confirmationsOf(view.payment));
    case Shown::Short:
        return view.missing ? StageWords::tr("%1 missing").arg(inSentence(view.missing))
                            : stageWord(view.payment.stage);
    case Shown::Over:
        return view.excess ? StageWords::tr("Paid, %1 too much").arg(inSentence(view.excess))
                           : stageWord(view.payment.stage);
    case Shown::Paid:
        // A short payment whose rest came otherwise is paid all the same.
        return stageWord(countsAsPaid(view.payment.stage) ? view.payment.stage : PaymentStage::Paid);
    case Shown::Making:
        return stageWord(PaymentStage::Requested);
    case Shown::Question:
        return questionWord(view);
    case Shown::Failed:
        if (isUnproven(view))
            return StageWords::tr("Code cannot be trusted");
        return view.problem ? StageWords::tr("Problem: %1").arg(errorWords(*view.problem).reason)
                            : StageWords::tr("Problem: %1").arg(QLocale().toLower(stageWord(view.payment.stage)));
    case Shown::Unclear:
        return StageWords::tr("Cannot check since %1").arg(inSentence(clockText(*view.silentSince)));
    case Shown::Unresolved:
    case Shown::Waiting:
    case Shown::Seen:
    case Shown::Ended:
    case Shown::Late:
    case Shown::Cancelled:
    case Shown::Refunded:
        return stageWord(view.payment.stage);
    case Shown::NeedsManager:
        return stageWord(PaymentStage::NeedsManager);
    }
    Q_UNREACHABLE();
}

QString staffSentence(const PaymentView &view)
{
    const Payment &payment = view.payment;
    switch (shownState(view)) {
    case Shown::Making:
        if (!view.nextAccount.isEmpty())
            return StageWords::tr("%1 takes long. Press F3 to go on with %2; nobody pays twice.")
                .arg(account(view), inSentence(view.nextAccount.text()));
        if (view.asksIn)
            return heldSentence(view);
        return payment.quote ? StageWords::tr("%1 made the address. It is read back before anybody sees it.").arg(account(view))
                             : StageWords::tr("%1 is making the address.").arg(account(view));
    case Shown::Question:
        return questionSentence(view);
    case Shown::Unresolved:
        return unresolvedSentence(view);
    case Shown::Waiting:
        if (!payment.attention.isEmpty())
            return reasonWords(payment);
        if (view.asksIn)
            return heldSentence(view);
        if (view.isChecking)
            return StageWords::tr("Asking %1 now.").arg(account(view));
        if (view.sinceLastAnswer)
            return StageWords::tr("Nothing seen yet. Last asked %1 %2 ago.")
                .arg(account(view), spanText(*view.sinceLastAnswer));
        return StageWords::tr("Nothing seen yet.");
    case Shown::Seen:
        if (view.asksIn && view.hasNews)
            return heldSentence(view);
        return payment.seenAt ? StageWords::tr("The full amount is on its way since %1.")
                                    .arg(inSentence(secondsText(*payment.seenAt)))
                              : StageWords::tr("The full amount is on its way.");
    case Shown::Confirming:
        if (view.asksIn && view.hasNews)
            return heldSentence(view);
        return StageWords::tr("The network is confirming the payment.");
    case Shown::Paid:
        return coveredWords(view).isEmpty() ? StageWords::tr("The money is final.") : coveredWords(view);
    case Shown::Over:
        return StageWords::tr("The wallet sent more than the code asked for.");
    case Shown::Short:
        return StageWords::tr("The wallet sent less than the code asked for.");
    case Shown::Ended:
        return payment.attention.isEmpty() ? StageWords::tr("The time is over. Nothing came in.") : reasonWords(payment);
    case Shown::Late:
        return view.received ? StageWords::tr("%1 came after the price was no longer held.").arg(inSentence(view.received))
                             : StageWords::tr("The price was no longer held. A manager decides.");
    case Shown::Failed:
        if (isUnproven(view))
            return StageWords::tr("The code could not be read back. Take a new price.");
        return view.problem ? errorWords(*view.problem).sentence
                            : StageWords::tr("No money was taken. Try again or take another coin.");
    case Shown::Cancelled:
        return StageWords::tr("The code was taken away. It is still watched for 24 h.");
    case Shown::Refunded:
        return view.payment.stage == PaymentStage::PartlyRefunded ? StageWords::tr("Part of the money went back.")
                                                                  : StageWords::tr("The money went back.");
    case Shown::Unclear:
        if (view.asksIn)
            return heldSentence(view);
        if (view.payment.stage == PaymentStage::Waiting && view.proofStep != ProofStep::Held)
            return StageWords::tr("%1 does not repeat the address yet. There is no code until it does.").arg(account(view));
        return StageWords::tr("%1 does not answer. The till goes on asking.").arg(account(view));
    case Shown::NeedsManager:
        if (isContradicted(payment))
            return StageWords::tr("The money that was seen is gone again. It may still come.");
        return reasonWords(payment);
    }
    Q_UNREACHABLE();
}

} // namespace tillgate
