// SPDX-License-Identifier: Apache-2.0
#include "gateway/xaigate/requests.h"

#include "gateway/xaigate/webhook.h"

namespace tillgate::xaigate {

namespace {

const QString nobodysInvoice = QStringLiteral("TILLGATE-CONNECTION-TEST");

Json text(QByteArrayView value)
{
    return Json::string(QString::fromUtf8(value));
}

} // namespace

Requests::Requests(AccountSettings settings, Credentials credentials)
    : m_settings(std::move(settings)),
      m_credentials(std::move(credentials))
{
}

HttpRequest Requests::status() const
{
    return info({}, nobodysInvoice);
}

HttpRequest Requests::probe() const
{
    return info(m_credentials.apiKey.reveal().trimmed(), nobodysInvoice);
}

HttpRequest Requests::open(const Order &order) const
{
    Json::Object body{
        {QStringLiteral("apiKey"), text(m_credentials.apiKey.reveal().trimmed())},
        {QStringLiteral("orderId"), Json::string(order.reference.text())},
        {QStringLiteral("amount"), Json::string(order.price.amount().toString())},
        {QStringLiteral("currency"), Json::string(order.price.currency().code())},
        {QStringLiteral("email"), Json::string(m_settings.contactEmail)},
    };
    if (const std::optional<QByteArray> address = notifyAddress(order.reference))
        body.append({QStringLiteral("notifyUrl"), text(*address)});
    if (!order.description.isEmpty())
        body.append({QStringLiteral("description"), Json::string(order.description)});
    return post(QStringLiteral("invoice/create"), std::move(body));
}

HttpRequest Requests::read(const GatewayPaymentId &id) const
{
    return info(m_credentials.apiKey.reveal().trimmed(), id.text());
}

HttpRequest Requests::info(QByteArrayView key, const QString &invoice) const
{
    return post(QStringLiteral("invoice/info"),
                {{QStringLiteral("apiKey"), text(key)}, {QStringLiteral("invoiceNo"), Json::string(invoice)}});
}

HttpRequest Requests::post(const QString &path, Json::Object body) const
{
    QUrl url = m_settings.baseUrl;
    QString base = url.path();
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + QLatin1Char('/') + path);
    return {.method = HttpRequest::Method::Post,
            .url = url,
            .headers = {{QByteArrayLiteral("accept"), QByteArrayLiteral("application/json")},
                        {QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")}},
            .body = Json::object(std::move(body)).toBytes()};
}

std::optional<QByteArray> Requests::notifyAddress(const PaymentReference &reference) const
{
    if (!m_settings.notifyUrl || !isUsableSecret(m_credentials.webhookSecret))
        return std::nullopt;
    QByteArray base = m_settings.notifyUrl->adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded();
    while (base.endsWith('/'))
        base.chop(1);
    const QByteArray order = reference.text().toUtf8();
    return QByteArray(base + '/' + order.toPercentEncoding() + '/' + tokenFor(order, m_credentials.webhookSecret));
}

} // namespace tillgate::xaigate
