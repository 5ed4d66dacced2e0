// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/stagewords.h"

#include "ui/parts/errorwords.h"
#include "ui/parts/format.h"

#include "sale/assessment.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace tillgate {

namespace {

struct StageWords
{
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

QString inSentence(const QString &text)
{
    return isolated(text, QGuiApplication::layoutDirection());
}

QString inSentence(const std::optional<Money> &money)
{
    return money ? inSentence(moneyText(*money)) : QString();
}

QString confirmationsOf(const Payment &payment)
{
    return inSentence(QStringLiteral("%1/%2")
                          .arg(payment.confirmations.value_or(0))
                          .arg(payment.confirmationsNeeded.value_or(1)));
}

/// Why somebody has to look is a sentence of the journal, which is written in English; who reads another language is
/// told what to do, and finds the journal's words under F1 and in the payment's history.
QString reasonWords(const Payment &payment)
{
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

Shown shownState(PaymentStage stage)
{
    switch (stage) {
    case PaymentStage::Requested:
        return Shown::Making;
    case PaymentStage::Unresolved:
        return Shown::Unresolved;
    case PaymentStage::Waiting:
        return Shown::Waiting;
    case PaymentStage::Seen:
        return Shown::Seen;
    case PaymentStage::Confirming:
        return Shown::Confirming;
    case PaymentStage::Paid:
    case PaymentStage::Accepted:
        return Shown::Paid;
    case PaymentStage::Overpaid:
        return Shown::Over;
    case PaymentStage::Short:
        return Shown::Short;
    case PaymentStage::Expired:
        return Shown::Ended;
    case PaymentStage::Cancelled:
        return Shown::Cancelled;
    case PaymentStage::SeenLate:
    case PaymentStage::PaidLate:
        return Shown::Late;
    case PaymentStage::Failed:
    case PaymentStage::Refused:
        return Shown::Failed;
    case PaymentStage::NeedsManager:
        return Shown::NeedsManager;
    case PaymentStage::PartlyRefunded:
    case PaymentStage::Refunded:
        return Shown::Refunded;
    }
    Q_UNREACHABLE();
}

Shown shownState(const PaymentView &view)
{
    const PaymentStage stage = view.payment.stage;
    const bool isComplete = view.receiptNumber > 0;
    // The sale is covered by something else: cash, or another attempt.
    if (isComplete && (stage == PaymentStage::Short || moneyRank(stage) == 0))
        return Shown::Paid;
    if (countsAsPaid(stage) && !view.payment.attention.isEmpty())
        return Shown::NeedsManager;
    if (isContradicted(view.payment))
        return Shown::NeedsManager;
    if (stage == PaymentStage::Short && view.isTopUp && view.isCodeShown)
        return Shown::Waiting;
    if (view.silentSince && isInFlight(stage))
        return Shown::Unclear;
    if (stage == PaymentStage::Waiting && view.proofStep == ProofStep::Failed)
        return Shown::Failed;
    if (stage == PaymentStage::Waiting && view.question)
        return Shown::Question;
    // There is an address, but nobody sees it before it is proved.
    if (stage == PaymentStage::Waiting && view.proofStep != ProofStep::Held)
        return Shown::Making;
    return shownState(stage);
}

ShownLook lookOf(Shown shown)
{
    switch (shown) {
    case Shown::Making:
        return {.family = Family::Grey, .sign = QStringLiteral("state-making")};
    case Shown::Question:
        return {.family = Family::Amber, .sign = QStringLiteral("warning")};
    case Shown::Unresolved:
        return {.family = Family::Yellow, .sign = QStringLiteral("state-unclear"), .isHatched = true};
    case Shown::Waiting:
        return {.family = Family::Blue, .sign = QStringLiteral("state-waiting")};
    case Shown::Seen:
        return {.family = Family::Amber, .sign = QStringLiteral("state-seen")};
    case Shown::Confirming:
        return {.family = Family::Amber, .sign = QStringLiteral("state-confirming")};
    case Shown::Paid:
        return {.family = Family::Green, .sign = QStringLiteral("state-paid"), .isField = true};
    case Shown::Over:
        return {.family = Family::Green,
                .sign = QStringLiteral("state-over"),
                .isField = true,
                .hasVioletStrip = true};
    case Shown::Short:
        return {.family = Family::Orange, .sign = QStringLiteral("state-short")};
    case Shown::Ended:
        return {.family = Family::Grey, .sign = QStringLiteral("state-ended")};
    case Shown::Late:
        return {.family = Family::Violet, .sign = QStringLiteral("state-late")};
    case Shown::Failed:
        return {.family = Family::Red, .sign = QStringLiteral("state-failed")};
    case Shown::Cancelled:
        return {.family = Family::Grey, .sign = QStringLiteral("state-cancelled"), .isStruck = true};
    case Shown::Refunded:
        return {.family = Family::Slate, .sign = QStringLiteral("state-refunded")};
    case Shown::Unclear:
        return {.family = Family::Yellow, .sign = QStringLiteral("state-unclear"), .isHatched = true};
    case Shown::NeedsManager:
        return {.family = Family::Violet, .sign = QStringLiteral("manager")};
    }
    Q_UNREACHABLE();
}

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
        return payment.quote ? StageWords::tr("%1 made the address. It is read back before anybody sees it.").arg(account(view))
                             : StageWords::tr("%1 is making the address.").arg(account(view));
    case Shown::Question:
        return questionSentence(view);
    case Shown::Unresolved:
        return unresolvedSentence(view);
    case Shown::Waiting:
        if (!payment.attention.isEmpty())
            return reasonWords(payment);
        if (view.isChecking)
            return StageWords::tr("Asking %1 now.").arg(account(view));
        if (view.sinceLastAnswer)
            return StageWords::tr("Nothing seen yet. Last asked %1 %2 ago.")
                .arg(account(view), spanText(*view.sinceLastAnswer));
        return StageWords::tr("Nothing seen yet.");
    case Shown::Seen:
        return payment.seenAt ? StageWords::tr("The full amount is on its way since %1.")
                                    .arg(inSentence(secondsText(*payment.seenAt)))
                              : StageWords::tr("The full amount is on its way.");
    case Shown::Confirming:
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

Shown shownOf(const RecentSale &sale)
{
    if (sale.isCancelled)
        return Shown::Cancelled;
    const bool isSettled = sale.stage == PaymentStage::Short || moneyRank(sale.stage) == 0;
    if (sale.isCash || (sale.isComplete && isSettled && !sale.needsDecision))
        return Shown::Paid;
    if (countsAsPaid(sale.stage) && sale.needsDecision)
        return Shown::NeedsManager;
    return shownState(sale.stage);
}

QString recentWord(const RecentSale &sale)
{
    if (sale.isCancelled)
        return StageWords::tr("Cancelled", "recent sale");
    if (sale.isCash)
        return StageWords::tr("Paid in cash", "recent sale");
    switch (shownOf(sale)) {
    case Shown::Making:
    case Shown::Question:
        return StageWords::tr("Asking", "recent sale");
    case Shown::Unresolved:
        return StageWords::tr("Cannot check", "recent sale");
    case Shown::Waiting:
        return StageWords::tr("Waiting", "recent sale");
    case Shown::Seen:
        return StageWords::tr("Seen", "recent sale");
    case Shown::Confirming:
        return StageWords::tr("Confirming", "recent sale");
    case Shown::Paid:
        return StageWords::tr("Paid", "recent sale");
    case Shown::Over:
        return sale.excess
            ? StageWords::tr("%1 too much", "recent sale").arg(inSentence(sumText(*sale.excess)))
            : StageWords::tr("Too much", "recent sale");
    case Shown::Short:
        return sale.missing
            ? StageWords::tr("%1 missing", "recent sale").arg(inSentence(sumText(*sale.missing)))
            : StageWords::tr("Too little", "recent sale");
    case Shown::Ended:
        return StageWords::tr("Price ended", "recent sale");
    case Shown::Late:
        return StageWords::tr("Paid late, decide", "recent sale");
    case Shown::Failed:
        return sale.stage == PaymentStage::Refused ? StageWords::tr("Refused", "recent sale")
                                                   : StageWords::tr("Failed", "recent sale");
    case Shown::Cancelled:
        return StageWords::tr("Cancelled", "recent sale");
    case Shown::Refunded:
        return StageWords::tr("Refunded", "recent sale");
    case Shown::Unclear:
        return StageWords::tr("Cannot check", "recent sale");
    case Shown::NeedsManager:
        return StageWords::tr("Ask a manager", "recent sale");
    }
    Q_UNREACHABLE();
}

HandoverLook handoverLook(HandoverAdvice advice, Shown shown)
{
    const QString hand = QStringLiteral("hand-wait");
    switch (advice) {
    case HandoverAdvice::None:
        return {};
    case HandoverAdvice::Wait:
        return {BandKind::Plain, hand,
                shown == Shown::Making ? StageWords::tr("Wait")
                                       : StageWords::tr("Wait, do not hand over yet")};
    case HandoverAdvice::HandOver:
        return {lookOf(shown).isField ? BandKind::GoInside : BandKind::Go, QStringLiteral("hand-over"),
                StageWords::tr("Hand over now")};
    case HandoverAdvice::DoNot:
        return {BandKind::Plain, hand, StageWords::tr("Do not hand over")};
    case HandoverAdvice::AskManager:
        return {BandKind::Ask, QStringLiteral("hand-ask"), StageWords::tr("Ask a manager")};
    }
    Q_UNREACHABLE();
}

QString ruleWords(const HandoverRule &rule)
{
    const QString enough = rule.confirmations == 0
        ? StageWords::tr("Seen is enough")
        : StageWords::tr("%n confirmation(s) are enough", nullptr, rule.confirmations);
    return rule.upTo ? StageWords::tr("%1 up to %2").arg(enough, inSentence(rule.upTo)) : enough;
}

QString handoverWords(const PaymentView &view)
{
    return view.rule ? ruleWords(*view.rule) : StageWords::tr("Only final money counts");
}

MainAction mainActionOf(const PaymentView &view)
{
    // What cannot be trusted is never shown again: there is a new attempt, and a manager's list has the old one.
    if (view.proofStep == ProofStep::Failed && view.canBeReplaced)
        return MainAction::NewPrice;
    switch (shownState(view)) {
    case Shown::Making:
        return MainAction::None;
    case Shown::Question:
        if (view.question->kind != CodeQuestion::Kind::Dear)
            return MainAction::NewPrice;
        return view.question->instead.isEmpty() ? MainAction::ShowCode : MainAction::TakeInstead;
    case Shown::Unresolved:
        return view.canBeLookedUp ? MainAction::CheckNow : MainAction::TryAgain;
    case Shown::Waiting:
    case Shown::Unclear:
        return MainAction::CheckNow;
    case Shown::Seen:
    case Shown::Confirming:
        return view.advice == HandoverAdvice::HandOver ? MainAction::NextSale : MainAction::CheckNow;
    case Shown::Paid:
    case Shown::Over:
    case Shown::Cancelled:
        return MainAction::NextSale;
    case Shown::Short:
        return MainAction::Choose;
    case Shown::Ended:
        return MainAction::NewPrice;
    case Shown::Late:
    case Shown::NeedsManager:
        return MainAction::Choose;
    case Shown::Failed:
        return MainAction::TryAgain;
    case Shown::Refunded:
        return MainAction::Done;
    }
    Q_UNREACHABLE();
}

} // namespace tillgate
