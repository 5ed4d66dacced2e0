// SPDX-License-Identifier: Apache-2.0
//
// What to do with the goods.
#include "ui/parts/stagewords.h"

#include "ui/parts/insentence.h"

#include <QCoreApplication>

namespace tillgate {

namespace {

struct StageWords
{
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

} // namespace

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

} // namespace tillgate
