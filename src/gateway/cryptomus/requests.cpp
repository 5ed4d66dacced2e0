// SPDX-License-Identifier: Apache-2.0
#include "gateway/cryptomus/requests.h"

#include "gateway/cryptomus/webhook.h"

#include <QUrlQuery>

#include <algorithm>

namespace tillgate::cryptomus {

namespace {

NameValue acceptsJson()
{
    return {QByteArrayLiteral("accept"), QByteArrayLiteral("application/json")};
}

Json text(const QString &value)
{
    return Json::string(value);
}

Json encoded(const QUrl &url)
{
    return Json::string(QString::fromLatin1(url.toEncoded()));
}

QString day(const QDateTime &time, int daysAway)
{
    return time.toUTC().date().addDays(daysAway).toString(Qt::ISODate) + QStringLiteral(" 00:00:00");
}

Json::Object coinMembers(const Pair &coin)
{
    return {{QStringLiteral("to_currency"), text(coin.currency.toUpper())},
            {QStringLiteral("network"), text(coin.network.toLower())}};
}

Json uuidOnly(const GatewayPaymentId &id)
{
    return Json::object({{QStringLiteral("uuid"), text(id.text())}});
}

/// A merchant is a UUID; anything else would be a header of its own.
QByteArray headerSafe(const QString &merchantId)
{
    QString id = merchantId;
    id.removeIf([](QChar c) { return c.unicode() <= 0x20 || c.unicode() >= 0x7f; });
    return id.toLatin1();
}

} // namespace

Pair Pair::fromCode(const QString &code)
{
    return {.currency = code.section(QLatin1Char('/'), 0, 0), .network = code.section(QLatin1Char('/'), 1, 1)};
}

QString Pair::code() const
{
    return currency.toLower() + QLatin1Char('/') + network.toLower();
}

Requests::Requests(AccountSettings settings, Credentials credentials)
    : m_settings(std::move(settings)),
      m_credentials(std::move(credentials))
{
}

HttpRequest Requests::rates(const QString &currency) const
{
    return {.url = url(QStringLiteral("v1/exchange-rate/%1/list").arg(currency.toUpper())), .headers = {acceptsJson()}};
}

HttpRequest Requests::services() const
{
    return post(QStringLiteral("v1/payment/services"), Json::object({}));
}

HttpRequest Requests::open(const Order &order, const QString &code) const
{
    Json::Object body{{QStringLiteral("amount"), text(order.price.amount().toString())},
                      {QStringLiteral("currency"), text(order.price.currency().code())},
                      {QStringLiteral("order_id"), text(order.reference.text())}};
    // Both, or the customer would have to choose on the page (dossier cryptomus 2.5 "White-label rule").
    body += coinMembers(Pair::fromCode(code));
    body.append({QStringLiteral("lifetime"), Json::number(qint64(lifetime.count()))});
    body.append({QStringLiteral("is_payment_multiple"), Json::boolean(true)});
    if (m_settings.notifyUrl)
        body.append({QStringLiteral("url_callback"), encoded(*m_settings.notifyUrl)});
    if (!order.description.isEmpty())
        body.append({QStringLiteral("additional_data"), text(order.description)});
    return post(QStringLiteral("v1/payment"), Json::object(body));
}

HttpRequest Requests::reopen(const Reopening &invoice) const
{
    Json::Object body{{QStringLiteral("amount"), text(invoice.amount)},
                      {QStringLiteral("currency"), text(invoice.currency)},
                      {QStringLiteral("order_id"), text(invoice.reference)}};
    body += coinMembers(invoice.coin);
    body.append({QStringLiteral("lifetime"), Json::number(qint64(lifetime.count()))});
    body.append({QStringLiteral("is_refresh"), Json::boolean(true)});
    return post(QStringLiteral("v1/payment"), Json::object(body));
}

HttpRequest Requests::read(const GatewayPaymentId &id) const
{
    return post(QStringLiteral("v1/payment/info"), uuidOnly(id));
}

HttpRequest Requests::readByReference(const QString &reference) const
{
    return post(QStringLiteral("v1/payment/info"), Json::object({{QStringLiteral("order_id"), text(reference)}}));
}

HttpRequest Requests::page(const Period &period, const QString &cursor) const
{
    HttpRequest request = post(QStringLiteral("v1/payment/list"),
                               Json::object({{QStringLiteral("date_from"), text(day(period.from, -1))},
                                             {QStringLiteral("date_to"), text(day(period.until, 2))}}));
    if (!cursor.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("cursor"), QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
        request.url.setQuery(query);
    }
    return request;
}

HttpRequest Requests::markAsPaid(const GatewayPaymentId &id) const
{
    return post(QStringLiteral("v1/payment/mark-as-paid"), uuidOnly(id));
}

HttpRequest Requests::refund(const RefundOrder &order) const
{
    // The network's fee is the shop's business: the customer gets back what was paid.
    return post(QStringLiteral("v1/payment/refund"),
                Json::object({{QStringLiteral("uuid"), text(order.gatewayId.text())},
                              {QStringLiteral("address"), text(order.address)},
                              {QStringLiteral("is_subtract"), Json::boolean(true)}}));
}

HttpRequest Requests::balance() const
{
    return post(QStringLiteral("v1/balance"), Json::object({}));
}

HttpRequest Requests::resend(const GatewayPaymentId &id) const
{
    return post(QStringLiteral("v2/payment/resend"), uuidOnly(id));
}

HttpRequest Requests::testNotice() const
{
    return post(QStringLiteral("v1/test-webhook/payment"),
                Json::object({{QStringLiteral("url_callback"), encoded(m_settings.notifyUrl.value_or(QUrl()))},
                              {QStringLiteral("currency"), text(QStringLiteral("USDT"))},
                              {QStringLiteral("network"), text(QStringLiteral("tron"))},
                              {QStringLiteral("status"), text(QStringLiteral("paid"))}}));
}

HttpRequest Requests::post(const QString &path, const Json &body) const
{
    HttpRequest request{.method = HttpRequest::Method::Post, .url = url(path)};
    request.body = body.toBytes();
    request.headers = {acceptsJson(),
                       {QByteArrayLiteral("merchant"), headerSafe(m_settings.merchantId)},
                       {QByteArrayLiteral("sign"), signatureOf(request.body, m_credentials.apiKey)},
                       {QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")}};
    return request;
}

QUrl Requests::url(const QString &path) const
{
    QUrl url = m_settings.baseUrl;
    QString base = url.path();
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + QLatin1Char('/') + path);
    return url;
}

} // namespace tillgate::cryptomus
