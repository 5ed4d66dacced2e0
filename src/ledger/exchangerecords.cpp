// SPDX-License-Identifier: Apache-2.0
#include "ledger/exchangerecords.h"

#include "ledger/exchangerow.h"
#include "ledger/sqlconnection.h"

namespace tillgate {

namespace {

/// The kinds are looked up by their stable names, which the table holds.
std::optional<Error> readError(SqlRow &row)
{
    const std::optional<QString> name = row.optionalText();
    const QString detail = row.text();
    if (!name)
        return std::nullopt;
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Overflow); ++kind) {
        if (errorKindName(static_cast<Error::Kind>(kind)) == *name)
            return Error{.kind = static_cast<Error::Kind>(kind), .detail = detail};
    }
    row.damage();
    return std::nullopt;
}

std::optional<HttpReply> readReply(SqlRow &row)
{
    const std::optional<int> status = row.optionalNumber();
    if (!status) {
        row.skip(2);
        return std::nullopt;
    }
    HttpReply reply;
    reply.status = *status;
    reply.headers = readHeaders(row);
    reply.body = row.bytes();
    return reply;
}

QVariantList replyValues(const std::optional<HttpReply> &reply, bool &isCut)
{
    if (!reply)
        return {QVariant(QMetaType::fromType<int>()), QVariant(QMetaType::fromType<QString>()),
                QVariant(QMetaType::fromType<QByteArray>())};
    return {reply->status, headersText(reply->headers), storedBody(reply->body, isCut)};
}

QVariantList errorValues(const std::optional<Error> &error)
{
    if (!error)
        return {QVariant(QMetaType::fromType<QString>()), QVariant(QMetaType::fromType<QString>())};
    return {errorKindName(error->kind), error->detail};
}

Result<ExchangeRecord> readExchange(SqlRow &row)
{
    ExchangeRecord exchange;
    exchange.id = row.integer();
    exchange.at = row.time();
    exchange.account = row.id<AccountName>();
    exchange.purpose = row.text();
    exchange.reference = row.id<PaymentReference>();
    exchange.gatewayId = row.id<GatewayPaymentId>();
    exchange.request = readRequest(row);
    exchange.reply = readReply(row);
    exchange.error = readError(row);
    exchange.duration = std::chrono::milliseconds(row.integer());
    exchange.isCut = row.boolean();
    return row.check(std::move(exchange));
}

Result<QList<ExchangeRecord>> selectExchanges(SqlConnection &connection, const QString &condition,
                                              const QVariantList &values)
{
    QList<ExchangeRecord> exchanges;
    const Result<void> read = connection.visit(
        QStringLiteral("SELECT id, at, account, purpose, reference, gateway_id, method, url, "
                       "request_headers, request_body, reply_status, reply_headers, reply_body, error_kind, "
                       "error_detail, duration_ms, is_cut FROM exchange WHERE %1")
            .arg(condition),
        values, [&](SqlRow &row) -> Result<void> {
            Result<ExchangeRecord> exchange = readExchange(row);
            if (!exchange)
                return fail(exchange.error());
            exchanges.append(std::move(*exchange));
            return {};
        });
    if (!read)
        return fail(read.error());
    return exchanges;
}

} // namespace

Result<qint64> ExchangeRecords::add(const ExchangeRecord &exchange)
{
    bool isCut = exchange.isCut;
    QVariantList values{sqlTime(exchange.at), exchange.account.text(), exchange.purpose,
                        exchange.reference.text(), exchange.gatewayId.text()};
    values += requestValues(exchange.request, isCut);
    values += replyValues(exchange.reply, isCut);
    values += errorValues(exchange.error);
    values += QVariantList{qint64(exchange.duration.count()), int(isCut)};
    return m_connection.insert(
        QStringLiteral("INSERT INTO exchange (at, account, purpose, reference, gateway_id, method, url, "
                       "request_headers, request_body, reply_status, reply_headers, reply_body, error_kind, "
                       "error_detail, duration_ms, is_cut) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        values);
}

Result<QList<ExchangeRecord>> ExchangeRecords::about(const PaymentReference &reference) const
{
    return selectExchanges(m_connection, QStringLiteral("reference = ? AND reference <> '' ORDER BY at, id"),
                           {reference.text()});
}

Result<QList<ExchangeRecord>> ExchangeRecords::aboutGatewayId(const AccountName &account,
                                                              const GatewayPaymentId &id) const
{
    return selectExchanges(m_connection,
                           QStringLiteral("account = ? AND gateway_id = ? AND gateway_id <> '' "
                                          "ORDER BY at, id"),
                           {account.text(), id.text()});
}

Result<QList<ExchangeRecord>> ExchangeRecords::latest(int atMost) const
{
    return selectExchanges(m_connection, QStringLiteral("1 = 1 ORDER BY id DESC LIMIT ?"), {atMost});
}

} // namespace tillgate
