// SPDX-License-Identifier: Apache-2.0
#include "gateway/coingate/requests.h"

#include "gateway/coingate/webhook.h"
#include "wire/json.h"

#include <QUrlQuery>

namespace tillgate::coingate {

namespace {

using Query = QList<std::pair<QString, QString>>;

constexpr int pageSize = 100; // the most that lists give at once

NameValue acceptsJson()
{
    return {QByteArrayLiteral("accept"), QByteArrayLiteral("application/json")};
}

void attach(HttpRequest &request, const Json &body)
{
    request.method = HttpRequest::Method::Post;
    request.headers.append({QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")});
    request.body = body.toBytes();
}

Json text(QByteArrayView value)
{
    return Json::string(QString::fromUtf8(value));
}

Json number(const QString &digits)
{
    return Json::number(digits.toLatin1());
}

/// Titles have 3 to 150 and descriptions 3 to 500 characters (dossier coingate 2.5).
QString padded(const QString &text, const PaymentReference &reference)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 150;
    return (text.size() >= shortest ? text : QStringLiteral("Order ") + reference.text()).left(longest);
}

QString day(const QDateTime &time, int daysAway)
{
    return time.toUTC().date().addDays(daysAway).toString(Qt::ISODate);
}

} // namespace

Pair Pair::fromCode(const QString &code)
{
    return {.symbol = code.section(QLatin1Char('/'), 0, 0), .platform = code.section(QLatin1Char('/'), 1, 1)};
}

QString Pair::code() const
{
    return symbol.toLower() + QLatin1Char('/') + platform.toLower();
}

Requests::Requests(AccountSettings settings, Credentials credentials)
    : m_settings(std::move(settings)),
      m_credentials(std::move(credentials))
{
}

bool Requests::wantsCallbacks() const
{
    return m_settings.notifyUrl && isUsableSecret(m_credentials.webhookSecret);
}

HttpRequest Requests::ping() const
{
    return keyless(QStringLiteral("ping"));
}

HttpRequest Requests::authTest() const
{
    return keyed(QStringLiteral("auth/test"));
}

HttpRequest Requests::currencies() const
{
    return keyless(QStringLiteral("currencies"),
                   {{QStringLiteral("native"), QStringLiteral("true")},
                    {QStringLiteral("enabled"), QStringLiteral("true")},
                    {QStringLiteral("merchant_pay"), QStringLiteral("true")}});
}

HttpRequest Requests::rate(const QString &symbol, const Currency &fiat) const
{
    return keyless(QStringLiteral("rates/merchant/%1/%2").arg(symbol.toUpper(), fiat.code()));
}

HttpRequest Requests::open(const Order &order) const
{
    Json::Object body{
        {QStringLiteral("order_id"), Json::string(order.reference.text())},
        {QStringLiteral("price_amount"), number(order.price.amount().toString())},
        {QStringLiteral("price_currency"), Json::string(order.price.currency().code())},
        {QStringLiteral("title"), Json::string(padded({}, order.reference))},
        {QStringLiteral("description"), Json::string(padded(order.description, order.reference))},
    };
    if (!m_settings.payoutCode.isEmpty())
        body.append({QStringLiteral("receive_currency"), Json::string(m_settings.payoutCode.toUpper())});
    if (wantsCallbacks()) {
        body.append({QStringLiteral("callback_url"), text(m_settings.notifyUrl->toEncoded())});
        body.append({QStringLiteral("token"), text(callbackToken(m_credentials.webhookSecret, order.reference.text()))});
    }
    HttpRequest request = keyed(QStringLiteral("orders"));
    attach(request, Json::object(body));
    return request;
}

HttpRequest Requests::checkout(const GatewayPaymentId &id, const QString &symbol, const QString &platformId) const
{
    HttpRequest request = keyed(QStringLiteral("orders/%1/checkout").arg(id.text()));
    attach(request, Json::object({{QStringLiteral("pay_currency"), Json::string(symbol.toUpper())},
                                  {QStringLiteral("platform_id"), number(platformId)}}));
    return request;
}

HttpRequest Requests::read(const GatewayPaymentId &id) const
{
    return keyed(QStringLiteral("orders/") + id.text());
}

HttpRequest Requests::page(const Period &period, int number) const
{
    return keyed(QStringLiteral("orders"),
                 {{QStringLiteral("per_page"), QString::number(pageSize)},
                  {QStringLiteral("page"), QString::number(number)},
                  {QStringLiteral("sort"), QStringLiteral("created_at_desc")},
                  {QStringLiteral("created_at[from]"), day(period.from, -1)},
                  {QStringLiteral("created_at[to]"), day(period.until, 2)}});
}

HttpRequest Requests::refundCurrencies() const
{
    return keyed(QStringLiteral("refunds/supported-currencies"));
}

HttpRequest Requests::ledgerAccounts(int number) const
{
    return keyed(QStringLiteral("ledger/accounts"),
                 {{QStringLiteral("per_page"), QString::number(pageSize)},
                  {QStringLiteral("page"), QString::number(number)}});
}

HttpRequest Requests::refund(const RefundOrder &order, const RefundRoute &route) const
{
    Json::Object body{{QStringLiteral("amount"), number(route.amount)},
                      {QStringLiteral("address"), Json::string(order.address)}};
    if (order.memo)
        body.append({QStringLiteral("address_memo"), Json::string(*order.memo)});
    body.append({QStringLiteral("currency_id"), number(route.currencyId)});
    body.append({QStringLiteral("platform_id"), number(route.platformId)});
    body.append({QStringLiteral("reason"),
                 Json::string(order.reason.isEmpty() ? QStringLiteral("Refund of ") + order.reference.text()
                                                     : order.reason)});
    body.append({QStringLiteral("email"), Json::string(order.customerEmail)});
    body.append({QStringLiteral("ledger_account_id"), Json::string(route.ledgerAccountId)});
    HttpRequest request = keyed(QStringLiteral("orders/%1/refunds").arg(order.gatewayId.text()));
    attach(request, Json::object(body));
    return request;
}

HttpRequest Requests::readRefund(const GatewayPaymentId &id, const QString &refundId) const
{
    return keyed(QStringLiteral("orders/%1/refunds/%2").arg(id.text(), refundId));
}

HttpRequest Requests::refunds(const GatewayPaymentId &id) const
{
    return keyed(QStringLiteral("orders/%1/refunds").arg(id.text()));
}

HttpRequest Requests::keyless(const QString &path, const Query &query) const
{
    return {.url = url(path, query), .headers = {acceptsJson()}};
}

HttpRequest Requests::keyed(const QString &path, const Query &query) const
{
    HttpRequest request = keyless(path, query);
    request.headers.append(
        {QByteArrayLiteral("authorization"), "Token " + m_credentials.apiKey.reveal().trimmed().toByteArray()});
    return request;
}

QUrl Requests::url(const QString &path, const Query &query) const
{
    QUrl url = m_settings.baseUrl;
    QString base = url.path();
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + QLatin1Char('/') + path);
    if (!query.isEmpty()) {
        QUrlQuery items;
        for (const auto &[name, value] : query)
            items.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)), value);
        url.setQuery(items);
    }
    return url;
}

} // namespace tillgate::coingate
