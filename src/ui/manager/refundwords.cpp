// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/refundwords.h"

#include "sale/assessment.h"
#include "ui/parts/format.h"

#include <QGuiApplication>

namespace tillgate {

RefundWords wayWords(RefundWay way, const RefundPlan &plan)
{
    switch (way) {
    case RefundWay::ThroughGateway:
        return {RefundWords::tr("Through %1").arg(plan.gatewayName),
                RefundWords::tr("It sends the coins to the customer"), QStringLiteral("gateway")};
    case RefundWay::ByClaim:
        return {RefundWords::tr("As a link from %1").arg(plan.gatewayName),
                RefundWords::tr("The customer opens it and fetches the coins"), QStringLiteral("link")};
    case RefundWay::ByHand:
        return {RefundWords::tr("Sent by hand"),
                RefundWords::tr("From a wallet of the shop; ticked off later"), QStringLiteral("edit")};
    case RefundWay::InCash:
        return {RefundWords::tr("In cash"), RefundWords::tr("Out of the drawer, now"),
                QStringLiteral("cash")};
    }
    Q_UNREACHABLE();
}

RefundWords choiceWords(RefundChoice choice, const RefundPlan &plan, Qt::LayoutDirection direction)
{
    const QString worth = isolated(moneyText(plan.left.worth), direction);
    switch (choice) {
    case RefundChoice::Everything:
        return {RefundWords::tr("All that is left"),
                plan.left.isCounted ? isolated(coinText(plan.left.coins, plan.coin.ticker), direction)
                                    : worth,
                QStringLiteral("refund")};
    case RefundChoice::TodaysValue:
        return {RefundWords::tr("Today’s value"), RefundWords::tr("%1 in coins of today").arg(worth),
                QStringLiteral("new-price")};
    case RefundChoice::Excess: {
        const auto excess = worthAtQuote(plan.payment, std::min(excessCoins(plan.payment), plan.left.coins),
                                         Rounding::HalfUp);
        return {RefundWords::tr("Only what was too much"),
                excess ? isolated(moneyText(*excess), direction) : QString(), QStringLiteral("state-over")};
    }
    case RefundChoice::OwnCoins:
        return {RefundWords::tr("Some of the coins"), RefundWords::tr("You type how many"),
                QStringLiteral("split")};
    case RefundChoice::OwnWorth:
        return {RefundWords::tr("A sum in %1").arg(plan.payment.price.currency().code()),
                RefundWords::tr("You type how much"), QStringLiteral("edit")};
    }
    Q_UNREACHABLE();
}

RefundWords stateWords(const RefundRecord &refund, const RefundPlan &plan)
{
    switch (refund.state) {
    case RefundState::Requested:
        return {RefundWords::tr("Asking %1").arg(plan.gatewayName), RefundWords::tr("One moment."),
                QStringLiteral("state-making")};
    case RefundState::Unresolved:
        return {RefundWords::tr("No answer came"),
                RefundWords::tr(
                    "The refund may have been sent. The till looks it up and never sends it again. Look at "
                    "%1’s own page before you end it here.")
                    .arg(plan.gatewayName),
                QStringLiteral("state-unclear")};
    case RefundState::ToDo:
        return {RefundWords::tr("Send it now"),
                RefundWords::tr(
                    "Send the coins from the shop’s wallet, then type the transaction’s number here. The "
                    "refund stays open until then."),
                QStringLiteral("edit")};
    case RefundState::AwaitsClaim:
        return {RefundWords::tr("The customer fetches it"),
                RefundWords::tr("Let the customer scan the code. The link stays good; the till watches it."),
                QStringLiteral("link")};
    case RefundState::UnderWay:
        return {RefundWords::tr("%1 is sending it").arg(plan.gatewayName),
                RefundWords::tr("The till tells you when it has gone."), QStringLiteral("state-confirming")};
    case RefundState::NeedsReview:
        return {RefundWords::tr("%1 asks for a person").arg(plan.gatewayName),
                RefundWords::tr("It says “%1”. Look at its own page.").arg(refund.rawStatus),
                QStringLiteral("state-unclear")};
    case RefundState::Done:
        return {RefundWords::tr("%1 returned")
                    .arg(isolated(moneyText(refund.worth), QGuiApplication::layoutDirection())),
                RefundWords::tr("It is in the journal."), QStringLiteral("state-refunded")};
    case RefundState::Rejected:
        return {RefundWords::tr("Refused: nothing was sent"), refund.note, QStringLiteral("state-failed")};
    case RefundState::Withdrawn:
        return {RefundWords::tr("Ended: nothing was sent"), refund.note, QStringLiteral("state-cancelled")};
    }
    Q_UNREACHABLE();
}

QString figuresText(const Decimal &coins, const Money &worth, const QString &ticker,
                    Qt::LayoutDirection direction)
{
    const QString sum = isolated(moneyText(worth), direction);
    return coins.isPositive()
        ? RefundWords::tr("%1, worth %2").arg(isolated(coinText(coins, ticker), direction), sum)
        : sum;
}

} // namespace tillgate
