// SPDX-License-Identifier: Apache-2.0
#include "desk/daycsv.h"

#include "desk/csv.h"
#include "money/rate.h"
#include "sale/assessment.h"
#include "sale/coverage.h"

#include <algorithm>

namespace tillgate {

namespace {

QString timeText(const std::optional<QDateTime> &time)
{
    return time ? time->toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString amountText(const std::optional<Money> &money)
{
    return money ? money->amount().toString() : QString();
}

/// The attempt that brought the sale's money, if any did.
const Payment *payingAttempt(const DaySale &entry)
{
    const auto found = std::find_if(entry.attempts.begin(), entry.attempts.end(),
                                    [](const Payment &payment) { return countsAsPaid(payment.stage); });
    return found == entry.attempts.end() ? nullptr : &*found;
}

/// The sum of one kind of tender; empty if there is none.
QString tenderText(const DaySale &entry, TenderKind kind)
{
    const Money sum = sumOf(tendersOf(entry.sale, entry.attempts), kind, entry.sale.total.currency());
    return sum.isZero() ? QString() : sum.amount().toString();
}

QStringList saleRow(const DaySale &entry)
{
    const Sale &sale = entry.sale;
    const Payment *paying = payingAttempt(entry);
    const auto worth = [&](const Decimal &coins) {
        return paying != nullptr && coins.isPositive()
            ? amountText(worthAtQuote(*paying, coins, Rounding::HalfUp))
            : QString();
    };
    return {sale.id.text(),
            sale.receiptNumber > 0 ? QString::number(sale.receiptNumber) : QString(),
            sale.till.text(),
            sale.cashier,
            timeText(sale.openedAt),
            timeText(sale.completedAt),
            sale.total.currency().code(),
            sale.total.amount().toString(),
            entry.coinName,
            sale.receiptNumber > 0 ? sale.total.amount().toString() : QString(),
            paying != nullptr ? worth(missingCoins(*paying)) : QString(),
            paying != nullptr ? worth(excessCoins(*paying)) : QString(),
            saleStateName(entry.state),
            sale.note,
            sale.isPractice ? QStringLiteral("1") : QStringLiteral("0"),
            tenderText(entry, TenderKind::Crypto),
            tenderText(entry, TenderKind::Cash),
            tenderText(entry, TenderKind::WrittenOff)};
}

QStringList paymentRow(const Payment &payment)
{
    const Quote quote = payment.quote.value_or(Quote{});
    const bool hasQuote = payment.quote.has_value();
    const Result<Rate> rate = hasQuote ? Rate::implied(payment.price, quote.quotedCoins)
                                       : Result<Rate>(fail(Error::Kind::Usage, {}));
    return {payment.reference.text(),
            payment.sale.text(),
            payment.account.text(),
            quote.gatewayId.text(),
            timeText(payment.requestedAt),
            hasQuote ? timeText(quote.priceHeldUntil) : QString(),
            timeText(payment.seenAt),
            timeText(payment.settledAt),
            payment.coin.text(),
            quote.normalAddress,
            quote.memo.value_or(QString()),
            hasQuote ? quote.payableCoins.toString() : QString(),
            payment.receivedCoins.toString(),
            rate ? rate->pricePerCoin().toString() : QString(),
            payment.transactionIds.join(QLatin1Char(' ')),
            payment.confirmations ? QString::number(*payment.confirmations) : QString(),
            stageName(payment.stage),
            payment.rawStatus,
            payment.isPractice ? QStringLiteral("1") : QStringLiteral("0")};
}

} // namespace

QByteArray salesCsv(const DayView &day)
{
    const QStringList columns{QStringLiteral("sale_id"),      QStringLiteral("receipt_no"),
                              QStringLiteral("till"),         QStringLiteral("cashier"),
                              QStringLiteral("opened_at"),    QStringLiteral("completed_at"),
                              QStringLiteral("currency"),     QStringLiteral("total"),
                              QStringLiteral("coin"),         QStringLiteral("paid_fiat"),
                              QStringLiteral("short_fiat"),   QStringLiteral("over_fiat"),
                              QStringLiteral("state"),        QStringLiteral("note"),
                              QStringLiteral("training"),     QStringLiteral("crypto_fiat"),
                              QStringLiteral("cash_fiat"),    QStringLiteral("writeoff_fiat")};
    Csv csv(columns);
    for (auto entry = day.sales.rbegin(); entry != day.sales.rend(); ++entry)
        csv.append(saleRow(*entry));

    QStringList total(columns.size(), QString());
    total[0] = QStringLiteral("TOTAL");
    total[1] = QString::number(day.paidCount);
    total[6] = day.paidTotal.currency().code();
    total[9] = day.paidTotal.amount().toString();
    total[15] = day.cryptoTotal.amount().toString();
    total[16] = day.cashTotal.amount().toString();
    total[17] = day.writtenOffTotal.amount().toString();
    csv.append(total);
    return csv.bytes();
}

QByteArray paymentsCsv(const DayView &day)
{
    Csv csv({QStringLiteral("payment_id"), QStringLiteral("sale_id"), QStringLiteral("gateway"),
             QStringLiteral("gateway_id"), QStringLiteral("created_at"), QStringLiteral("expires_at"),
             QStringLiteral("seen_at"), QStringLiteral("settled_at"), QStringLiteral("coin"),
             QStringLiteral("address"), QStringLiteral("memo"), QStringLiteral("coin_due"),
             QStringLiteral("coin_paid"), QStringLiteral("rate"), QStringLiteral("txids"),
             QStringLiteral("confirmations"), QStringLiteral("state"), QStringLiteral("raw_state"),
             QStringLiteral("training")});
    for (auto entry = day.sales.rbegin(); entry != day.sales.rend(); ++entry) {
        for (const Payment &payment : entry->attempts)
            csv.append(paymentRow(payment));
    }
    return csv.bytes();
}

} // namespace tillgate
