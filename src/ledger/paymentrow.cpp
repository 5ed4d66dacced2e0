// SPDX-License-Identifier: Apache-2.0
#include "ledger/paymentrow.h"

#include "ledger/recordjson.h"
#include "ledger/sqlconnection.h"

namespace tillgate {

namespace {

constexpr int quoteColumnCount = 14;

QStringList identityColumns()
{
    return QStringLiteral("reference sale attempt account coin price currency is_practice requested_at")
        .split(QLatin1Char(' '));
}

QStringList changingColumns()
{
    return QStringLiteral("stage version received_coins raw_status transaction_ids confirmations "
                          "confirmations_needed attention contradiction seen_at settled_at gateway_id quote_coin address "
                          "normal_address memo quoted_coins payable_coins quote_opened_at price_held_until "
                          "watched_until is_fixed_rate contract page_url "
                          "lightning_invoice")
        .split(QLatin1Char(' '));
}

QVariant contradictionValue(const std::optional<Contradiction> &contradiction)
{
    return contradiction ? QString::fromUtf8(contradictionToJson(*contradiction).toBytes())
                         : QVariant(QMetaType::fromType<QString>());
}

std::optional<Contradiction> readContradiction(SqlRow &row)
{
    const std::optional<QString> text = row.optionalText();
    if (!text)
        return std::nullopt;
    const Result<Contradiction> contradiction = contradictionFromJson(text->toUtf8());
    if (!contradiction)
        row.damage();
    return contradiction ? std::optional(*contradiction) : std::nullopt;
}

std::optional<Quote> readQuote(SqlRow &row)
{
    if (row.isNextNull()) {
        row.skip(quoteColumnCount);
        return std::nullopt;
    }
    return Quote{.gatewayId = row.id<GatewayPaymentId>(),
                 .coin = row.id<CoinId>(),
                 .address = row.text(),
                 .normalAddress = row.text(),
                 .memo = row.optionalText(),
                 .quotedCoins = row.decimal(),
                 .payableCoins = row.decimal(),
                 .openedAt = row.time(),
                 .priceHeldUntil = row.time(),
                 .watchedUntil = row.optionalTime(),
                 .isFixedRate = row.boolean(),
                 .contract = row.optionalText(),
                 .pageUrl = row.optionalUrl(),
                 .lightningInvoice = row.optionalText()};
}

QVariantList quoteValues(const std::optional<Quote> &quote)
{
    if (!quote)
        return QVariantList(quoteColumnCount, QVariant(QMetaType::fromType<QString>()));
    return {quote->gatewayId.text(),        quote->coin.text(),       quote->address,
            quote->normalAddress,           sqlOptional(quote->memo), quote->quotedCoins.toString(),
            quote->payableCoins.toString(), sqlTime(quote->openedAt), sqlTime(quote->priceHeldUntil),
            sqlTime(quote->watchedUntil),   int(quote->isFixedRate),  sqlOptional(quote->contract),
            sqlOptional(quote->pageUrl),    sqlOptional(quote->lightningInvoice)};
}

QVariantList identityValues(const Payment &payment)
{
    return {payment.reference.text(),        payment.sale.text(),     payment.attempt,
            payment.account.text(),          payment.coin.text(),     payment.price.amount().toString(),
            payment.price.currency().code(), int(payment.isPractice), sqlTime(payment.requestedAt)};
}

QVariantList changingValues(const Payment &payment)
{
    return QVariantList{stageName(payment.stage),
                        payment.version,
                        payment.receivedCoins.toString(),
                        payment.rawStatus,
                        sqlTexts(payment.transactionIds),
                        sqlOptional(payment.confirmations),
                        sqlOptional(payment.confirmationsNeeded),
                        payment.attention,
                        contradictionValue(payment.contradiction),
                        sqlTime(payment.seenAt),
                        sqlTime(payment.settledAt)}
    + quoteValues(payment.quote);
}

void announce(SqlConnection &connection, const Payment &payment)
{
    connection.announce({.topic = LedgerChange::Topic::Payment, .subject = payment.reference.text()});
}

void readChanging(SqlRow &row, Payment &payment)
{
    const std::optional<PaymentStage> stage = stageFromName(row.text());
    if (stage)
        payment.stage = *stage;
    else
        row.damage();
    payment.version = row.number();
    payment.receivedCoins = row.decimal();
    payment.rawStatus = row.text();
    payment.transactionIds = row.texts();
    payment.confirmations = row.optionalNumber();
    payment.confirmationsNeeded = row.optionalNumber();
    payment.attention = row.text();
    payment.contradiction = readContradiction(row);
    payment.seenAt = row.optionalTime();
    payment.settledAt = row.optionalTime();
    payment.quote = readQuote(row);
}

} // namespace

QString paymentColumns()
{
    return (identityColumns() + changingColumns()).join(QStringLiteral(", "));
}

Result<Payment> readPayment(SqlRow &row)
{
    const PaymentReference reference = row.id<PaymentReference>();
    const SaleId sale = row.id<SaleId>();
    const int attempt = row.number();
    const AccountName account = row.id<AccountName>();
    const CoinId coin = row.id<CoinId>();
    const std::optional<Money> price = row.money();
    if (!price) {
        return fail(Error::Kind::Storage,
                    QStringLiteral("The payment %1 cannot be read.").arg(reference.text()));
    }
    Payment payment{.reference = reference,
                    .sale = sale,
                    .attempt = attempt,
                    .account = account,
                    .coin = coin,
                    .price = *price,
                    .isPractice = row.boolean(),
                    .requestedAt = row.time()};
    readChanging(row, payment);
    return row.check(std::move(payment));
}

Result<void> insertPayment(SqlConnection &connection, const Payment &payment)
{
    const QVariantList values = identityValues(payment) + changingValues(payment);
    const QString marks = QStringList(values.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    const Result<int> written = connection.execute(
        QStringLiteral("INSERT INTO payment (%1) VALUES (%2)").arg(paymentColumns(), marks), values);
    announce(connection, payment);
    return written ? Result<void>() : fail(written.error());
}

Result<void> updatePayment(SqlConnection &connection, const Payment &payment, int expectedVersion)
{
    const QString assignments = changingColumns().join(QStringLiteral(" = ?, ")) + QStringLiteral(" = ?");
    const Result<int> changed = connection.execute(
        QStringLiteral("UPDATE payment SET %1 WHERE reference = ? AND version = ?").arg(assignments),
        changingValues(payment) + QVariantList{payment.reference.text(), expectedVersion});
    if (!changed)
        return fail(changed.error());
    announce(connection, payment);
    if (*changed != 1) {
        return fail(Error::Kind::Conflict,
                    QStringLiteral("Somebody else changed the payment %1 first; it was read again.")
                        .arg(payment.reference.text()));
    }
    return {};
}

Result<QList<Payment>> selectPayments(SqlConnection &connection, const QString &condition,
                                      const QVariantList &values)
{
    QList<Payment> payments;
    static const QString columns = paymentColumns();
    const Result<void> read
        = connection.visit(QStringLiteral("SELECT %1 FROM payment WHERE %2").arg(columns, condition), values,
                           [&](SqlRow &row) -> Result<void> {
                               Result<Payment> payment = readPayment(row);
                               if (!payment)
                                   return fail(payment.error());
                               payments.append(std::move(*payment));
                               return {};
                           });
    if (!read)
        return fail(read.error());
    return payments;
}

} // namespace tillgate
