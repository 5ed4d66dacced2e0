// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/refundreport.h"

#include "desk/commands/command.h"
#include "desk/commands/records.h"

namespace tillgate {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Json optionalText(const QString &value)
{
    return value.isEmpty() ? Json() : Json::string(value);
}

} // namespace

Json refundReport(const RefundRecord &refund)
{
    return Json::object(
        {{text("refund"), Json::string(refund.id.text())},
         {text("payment"), Json::string(refund.payment.text())},
         {text("way"), Json::string(refundWayName(refund.way))},
         {text("state"), Json::string(refundStateName(refund.state))},
         {text("coins"), Json::string(refund.coins.toString())},
         {text("settled_coins"), Json::string(refund.settledCoins.toString())},
         {text("worth"), Json::string(refund.worth.amount().toString())},
         {text("currency"), Json::string(refund.worth.currency().code())},
         {text("address"), optionalText(refund.address)},
         {text("memo"), refund.memo ? Json::string(*refund.memo) : Json()},
         {text("claim_url"), refund.claimUrl ? Json::string(refund.claimUrl->toString(QUrl::FullyEncoded)) : Json()},
         {text("transaction"), optionalText(refund.transactionId)},
         {text("gateway_refund"), optionalText(refund.gatewayRefundId)},
         {text("raw_status"), optionalText(refund.rawStatus)},
         {text("person"), Json::string(refund.person)},
         {text("reason"), optionalText(refund.reason)},
         {text("note"), optionalText(refund.note)},
         {text("requested_at"), Json::string(refund.requestedAt.toUTC().toString(Qt::ISODateWithMs))},
         {text("finished_at"), refund.finishedAt ? Json::string(refund.finishedAt->toUTC().toString(Qt::ISODateWithMs)) : Json()}});
}

QString refundLine(const RefundRecord &refund)
{
    QString line = QStringLiteral("%1  %2  %3  %4").arg(refund.id.text(), refund.worth.toString(),
                                                      refundWayName(refund.way), refundStateName(refund.state));
    if (refund.coins.isPositive())
        line += QStringLiteral("\n    %1 coins").arg(refund.coins.toShortString());
    if (!refund.address.isEmpty())
        line += QStringLiteral(" to %1").arg(printable(refund.address));
    if (refund.memo)
        line += QStringLiteral("\n    memo %1").arg(printable(*refund.memo));
    if (refund.claimUrl)
        line += QStringLiteral("\n    the customer claims it at %1").arg(refund.claimUrl->toString(QUrl::FullyEncoded));
    if (!refund.transactionId.isEmpty())
        line += QStringLiteral("\n    transaction %1").arg(printable(refund.transactionId));
    if (!refund.note.isEmpty())
        line += QStringLiteral("\n    ") + printable(refund.note);
    return line + QLatin1Char('\n');
}

} // namespace tillgate
