// SPDX-License-Identifier: Apache-2.0
#include "gateway/nowpayments/requests.h"

#include "wire/json.h"

#include <QUrlQuery>

namespace tillgate::nowpayments {

namespace {

using Query = QList<std::pair<QString, QString>>;

constexpr int pageSize = 500; // the most that the list gives at once

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

QString yesNo(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

Requests::Requests(AccountSettings settings, Credentials credentials)
    : m_settings(std::move(settings)),
      m_credentials(std::move(credentials))
{
}

bool Requests::canSignIn() const
{
    return !m_credentials.loginEmail.isEmpty() && !m_credentials.loginPassword.isEmpty();
}

HttpRequest Requests::status() const
{
    return {.url = url(QStringLiteral("status")), .headers = {acceptsJson()}};
}

HttpRequest Requests::merchantCoins() const
{
    return keyed(QStringLiteral("merchant/coins"));
}

HttpRequest Requests::fullCurrencies() const
{
    return keyed(QStringLiteral("full-currencies"));
}

HttpRequest Requests::minimum(const QString &code, const Currency &fiat) const
{
    Query query{{QStringLiteral("currency_from"), code}};
    if (!m_settings.payoutCode.isEmpty())
        query.append({QStringLiteral("currency_to"), m_settings.payoutCode.toLower()});
    query.append({QStringLiteral("fiat_equivalent"), fiat.code().toLower()});
    query.append({QStringLiteral("is_fixed_rate"), yesNo(m_settings.wantsFixedRate)});
    query.append({QStringLiteral("is_fee_paid_by_user"), yesNo(false)});
    return keyed(QStringLiteral("min-amount"), query);
}

HttpRequest Requests::estimate(const QString &code, const Money &price) const
{
    return keyed(QStringLiteral("estimate"),
                 {{QStringLiteral("amount"), price.amount().toShortString()},
                  {QStringLiteral("currency_from"), price.currency().code().toLower()},
                  {QStringLiteral("currency_to"), code}});
}

HttpRequest Requests::open(const Order &order, const QString &code) const
{
    Json::Object body{
        {QStringLiteral("price_amount"), Json::number(order.price.amount().toShortString().toLatin1())},
        {QStringLiteral("price_currency"), Json::string(order.price.currency().code().toLower())},
        {QStringLiteral("pay_currency"), Json::string(code)},
        {QStringLiteral("order_id"), Json::string(order.reference.text())},
    };
    if (!order.description.isEmpty())
        body.append({QStringLiteral("order_description"), Json::string(order.description)});
    if (m_settings.notifyUrl)
        body.append({QStringLiteral("ipn_callback_url"), text(m_settings.notifyUrl->toEncoded())});
    body.append({QStringLiteral("is_fixed_rate"), Json::boolean(m_settings.wantsFixedRate)});
    if (order.scenario && m_settings.environment == AccountSettings::Environment::Sandbox)
        body.append({QStringLiteral("case"), Json::string(*order.scenario)});
    HttpRequest request = keyed(QStringLiteral("payment"));
    attach(request, Json::object(body));
    return request;
}

HttpRequest Requests::read(const GatewayPaymentId &id) const
{
    return keyed(QStringLiteral("payment/") + id.text());
}

HttpRequest Requests::requote(const GatewayPaymentId &id) const
{
    HttpRequest request = keyed(QStringLiteral("payment/%1/update-merchant-estimate").arg(id.text()));
    request.method = HttpRequest::Method::Post;
    return request;
}

HttpRequest Requests::signIn() const
{
    HttpRequest request{.url = url(QStringLiteral("auth")), .headers = {acceptsJson()}};
    attach(request,
           Json::object({{QStringLiteral("email"), text(m_credentials.loginEmail.reveal())},
                         {QStringLiteral("password"), text(m_credentials.loginPassword.reveal())}}));
    return request;
}

HttpRequest Requests::page(const Period &period, int number, const Secret &token) const
{
    // With the slash: "payment" without one is what only old clients call (dossier nowpayments 8).
    HttpRequest request = keyed(QStringLiteral("payment/"),
                                {{QStringLiteral("limit"), QString::number(pageSize)},
                                 {QStringLiteral("page"), QString::number(number)},
                                 {QStringLiteral("sortBy"), QStringLiteral("created_at")},
                                 {QStringLiteral("orderBy"), QStringLiteral("desc")},
                                 {QStringLiteral("dateFrom"), isoTime(period.from)},
                                 {QStringLiteral("dateTo"), isoTime(period.until)}});
    request.headers.append({QByteArrayLiteral("authorization"), "Bearer " + token.reveal().toByteArray()});
    return request;
}

HttpRequest Requests::keyed(const QString &path, const Query &query) const
{
    return {.url = url(path, query),
            .headers
            = {acceptsJson(),
               {QByteArrayLiteral("x-api-key"), m_credentials.apiKey.reveal().trimmed().toByteArray()}}};
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
            items.addQueryItem(name, value);
        url.setQuery(items);
    }
    return url;
}

} // namespace tillgate::nowpayments
