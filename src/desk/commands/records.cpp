// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/records.h"

#include "sale/assessment.h"
#include "sale/coverage.h"

namespace tillgate {

namespace {

Json text(const QString &value)
{
    return Json::string(value);
}

Json time(const std::optional<QDateTime> &value)
{
    return value ? text(value->toUTC().toString(Qt::ISODateWithMs)) : Json();
}

Json texts(const QStringList &values)
{
    Json::Array items;
    for (const QString &value : values)
        items.append(text(value));
    return Json::array(items);
}

Json quoteReport(const Quote &quote)
{
    return Json::object({{QStringLiteral("gateway_id"), text(quote.gatewayId.text())},
                         {QStringLiteral("address"), text(quote.normalAddress)},
                         {QStringLiteral("memo"), quote.memo ? text(*quote.memo) : Json()},
                         {QStringLiteral("coin_due"), text(quote.payableCoins.toString())},
                         {QStringLiteral("coin_quoted"), text(quote.quotedCoins.toString())},
                         {QStringLiteral("opened_at"), time(quote.openedAt)},
                         {QStringLiteral("price_held_until"), time(quote.priceHeldUntil)},
                         {QStringLiteral("fixed_rate"), Json::boolean(quote.isFixedRate)}});
}

Json totals(const QList<DayTotal> &all)
{
    Json::Array items;
    for (const DayTotal &total : all) {
        items.append(Json::object({{QStringLiteral("name"), text(total.name)},
                                   {QStringLiteral("count"), Json::number(total.count)},
                                   {QStringLiteral("sum"), text(total.sum.amount().toString())}}));
    }
    return Json::array(items);
}

QString kindName(HistoryEntry::Kind kind)
{
    switch (kind) {
    case HistoryEntry::Kind::Request: return QStringLiteral("request");
    case HistoryEntry::Kind::Reply: return QStringLiteral("reply");
    case HistoryEntry::Kind::Webhook: return QStringLiteral("webhook");
    case HistoryEntry::Kind::StageChange: return QStringLiteral("journal");
    case HistoryEntry::Kind::Note: return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

Json tenderReport(const QList<Tender> &tenders)
{
    Json::Array items;
    for (const Tender &tender : tenders) {
        items.append(Json::object(
            {{QStringLiteral("kind"), text(tenderName(tender.kind))},
             {QStringLiteral("amount"), text(tender.amount.amount().toString())},
             {QStringLiteral("payment"), tender.payment.isEmpty() ? Json() : text(tender.payment.text())},
             {QStringLiteral("person"), tender.person.isEmpty() ? Json() : text(tender.person)},
             {QStringLiteral("at"), time(tender.at)}}));
    }
    return Json::array(items);
}

} // namespace

Json paymentReport(const Payment &payment)
{
    return Json::object(
        {{QStringLiteral("reference"), text(payment.reference.text())},
         {QStringLiteral("sale"), text(payment.sale.text())},
         {QStringLiteral("account"), text(payment.account.text())},
         {QStringLiteral("coin"), text(payment.coin.text())},
         {QStringLiteral("price"), text(payment.price.amount().toString())},
         {QStringLiteral("currency"), text(payment.price.currency().code())},
         {QStringLiteral("stage"), text(stageName(payment.stage))},
         {QStringLiteral("raw_status"), text(payment.rawStatus)},
         {QStringLiteral("coin_received"), text(payment.receivedCoins.toString())},
         {QStringLiteral("quote"), payment.quote ? quoteReport(*payment.quote) : Json()},
         {QStringLiteral("requested_at"), time(payment.requestedAt)},
         {QStringLiteral("seen_at"), time(payment.seenAt)},
         {QStringLiteral("settled_at"), time(payment.settledAt)},
         {QStringLiteral("transactions"), texts(payment.transactionIds)},
         {QStringLiteral("attention"), payment.attention.isEmpty() ? Json() : text(payment.attention)},
         {QStringLiteral("practice"), Json::boolean(payment.isPractice)}});
}

Json saleReport(const DaySale &entry)
{
    Json::Array attempts;
    for (const Payment &payment : entry.attempts)
        attempts.append(paymentReport(payment));
    const Sale &sale = entry.sale;
    return Json::object(
        {{QStringLiteral("sale"), text(sale.id.text())},
         {QStringLiteral("till"), text(sale.till.text())},
         {QStringLiteral("cashier"), text(sale.cashier)},
         {QStringLiteral("total"), text(sale.total.amount().toString())},
         {QStringLiteral("currency"), text(sale.total.currency().code())},
         {QStringLiteral("state"), text(saleStateName(entry.state))},
         {QStringLiteral("stage"), text(stageName(entry.stage))},
         {QStringLiteral("receipt"), sale.receiptNumber > 0 ? Json::number(sale.receiptNumber) : Json()},
         {QStringLiteral("opened_at"), time(sale.openedAt)},
         {QStringLiteral("completed_at"), time(sale.completedAt)},
         {QStringLiteral("practice"), Json::boolean(sale.isPractice)},
         {QStringLiteral("tenders"), tenderReport(tendersOf(sale, entry.attempts))},
         {QStringLiteral("payments"), Json::array(attempts)}});
}

Json dayReport(const DayView &day)
{
    Json::Array sales;
    for (const DaySale &entry : day.sales)
        sales.append(saleReport(entry));
    Json::Array decisions;
    for (const DaySale &entry : day.decisions)
        decisions.append(text(entry.sale.id.text()));
    return Json::object({{QStringLiteral("day"), text(day.day.toString(Qt::ISODate))},
                         {QStringLiteral("practice"), Json::boolean(day.isPractice)},
                         {QStringLiteral("currency"), text(day.paidTotal.currency().code())},
                         {QStringLiteral("paid_total"), text(day.paidTotal.amount().toString())},
                         {QStringLiteral("paid_crypto"), text(day.cryptoTotal.amount().toString())},
                         {QStringLiteral("paid_cash"), text(day.cashTotal.amount().toString())},
                         {QStringLiteral("written_off"), text(day.writtenOffTotal.amount().toString())},
                         {QStringLiteral("paid_count"), Json::number(day.paidCount)},
                         {QStringLiteral("by_stage"), totals(day.byStage)},
                         {QStringLiteral("by_coin"), totals(day.byCoin)},
                         {QStringLiteral("needs_decision"), Json::array(decisions)},
                         {QStringLiteral("sales"), Json::array(sales)}});
}

Json historyReport(const PaymentHistory &history)
{
    Json::Array entries;
    for (const HistoryEntry &entry : history.entries) {
        entries.append(Json::object(
            {{QStringLiteral("at"), time(entry.at)},
             {QStringLiteral("kind"), text(kindName(entry.kind))},
             {QStringLiteral("title"), text(entry.title)},
             {QStringLiteral("status"), entry.status ? Json::number(*entry.status) : Json()},
             {QStringLiteral("sequence"), entry.journalSequence ? Json::number(*entry.journalSequence) : Json()},
             {QStringLiteral("detail"), text(entry.detail)}}));
    }
    return Json::object({{QStringLiteral("payment"), paymentReport(history.payment)},
                         {QStringLiteral("history"), Json::array(entries)}});
}

QString paymentLine(const Payment &payment)
{
    QString line = QStringLiteral("%1  %2  %3  %4")
                       .arg(payment.reference.text(), payment.price.toString(), payment.coin.text(),
                            stageName(payment.stage));
    if (payment.quote) {
        line += payment.quote->isPageOnly()
            ? QStringLiteral("\n    pay on %1").arg(payment.quote->pageUrl->toString(QUrl::FullyEncoded))
            : QStringLiteral("\n    pay %1 %2 to %3")
                  .arg(payment.quote->payableCoins.toShortString(), payment.coin.text(), payment.quote->normalAddress);
        if (payment.quote->memo)
            line += QStringLiteral("\n    memo %1").arg(printable(*payment.quote->memo));
        line += QStringLiteral("\n    price held until %1")
                    .arg(payment.quote->priceHeldUntil.toUTC().toString(Qt::ISODate));
    }
    if (!payment.attention.isEmpty())
        line += QStringLiteral("\n    needs a manager: ") + printable(payment.attention);
    return line;
}

QString saleLine(const DaySale &entry)
{
    const QString receipt = entry.sale.receiptNumber > 0
        ? QStringLiteral("receipt %1").arg(entry.sale.receiptNumber)
        : QStringLiteral("no receipt");
    return QStringLiteral("%1  %2  %3  %4  %5%6")
        .arg(entry.sale.openedAt.toLocalTime().toString(QStringLiteral("HH:mm")), entry.sale.id.text(),
             entry.sale.total.toString(), stageName(entry.stage), receipt,
             entry.sale.isPractice ? QStringLiteral("  PRACTICE") : QString());
}

QString dayText(const DayView &day)
{
    QString out;
    for (const DaySale &entry : day.sales)
        out += saleLine(entry) + QLatin1Char('\n');
    out += QStringLiteral("%1 paid, %2\n").arg(day.paidCount).arg(day.paidTotal.toString());
    for (const DaySale &entry : day.decisions)
        out += QStringLiteral("needs a decision: ") + saleLine(entry) + QLatin1Char('\n');
    return out;
}

QString historyText(const PaymentHistory &history)
{
    QString out = paymentLine(history.payment) + QLatin1Char('\n');
    for (const HistoryEntry &entry : history.entries) {
        out += QStringLiteral("%1  %2  %3\n")
                   .arg(entry.at.toUTC().toString(Qt::ISODateWithMs), kindName(entry.kind), printable(entry.title));
        if (!entry.detail.isEmpty())
            out += QStringLiteral("    ") + printable(entry.detail.trimmed()) + QLatin1Char('\n');
    }
    return out;
}

QString printable(const QString &value)
{
    QString safe;
    for (const QChar c : value) {
        const bool isHarmful = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        safe += isHarmful ? QChar(u' ') : c;
    }
    return safe;
}

} // namespace tillgate
