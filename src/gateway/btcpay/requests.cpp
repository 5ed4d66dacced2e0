// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/requests.h"

#include "gateway/btcpay/bodies.h"
#include "gateway/btcpay/methods.h"

#include <QUrlQuery>

namespace tillgate::btcpay {

namespace {

using Method = HttpRequest::Method;

/// The creation asks rate sources and a Lightning node before it answers (dossier btcpay 2.4).
constexpr std::chrono::seconds openPatience(40);

QString trueWord()
{
    return QStringLiteral("true");
}

NameValue acceptsJson()
{
    return {QByteArrayLiteral("accept"), QByteArrayLiteral("application/json")};
}

void attach(HttpRequest &request, Method method, const Json &body)
{
    request.method = method;
    request.headers.append({QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")});
    request.body = body.toBytes();
}

Routes attached(Routes routes, Method method, const Json &body)
{
    attach(routes.flat, method, body);
    attach(routes.nested, method, body);
    return routes;
}

Routes posted(Routes routes)
{
    routes.flat.method = Method::Post;
    routes.nested.method = Method::Post;
    return routes;
}

QString seconds(const QDateTime &time)
{
    return QString::number(time.toSecsSinceEpoch());
}

} // namespace

Requests::Requests(AccountSettings settings, Credentials credentials) :
    m_settings(std::move(settings)), m_credentials(std::move(credentials))
{
}

HttpRequest Requests::health() const
{
    return anonymous(QStringLiteral("health"));
}

HttpRequest Requests::currentKey() const
{
    return keyed(QStringLiteral("api-keys/current"));
}

HttpRequest Requests::store() const
{
    return ofStore({});
}

HttpRequest Requests::storeMethods() const
{
    return ofStore(QStringLiteral("payment-methods"), {{QStringLiteral("onlyEnabled"), trueWord()}});
}

HttpRequest Requests::rate(const QString &code, const Currency &currency) const
{
    return ofStore(QStringLiteral("rates"),
                   {{QStringLiteral("currencyPair"), currencyOf(code) + QLatin1Char('_') + currency.code()}});
}

HttpRequest Requests::open(const Order &order, const QString &code) const
{
    HttpRequest request = ofStore(QStringLiteral("invoices"));
    request.timeout = openPatience;
    attach(request, Method::Post, invoiceBody(order, code, settings().wantsUnifiedLink));
    return request;
}

Routes Requests::invoice(const GatewayPaymentId &id) const
{
    return both(QStringLiteral("invoices/") + id.text(), {{QStringLiteral("includePaymentMethods"), trueWord()}});
}

Routes Requests::methodsOf(const GatewayPaymentId &id) const
{
    return both(QStringLiteral("invoices/%1/payment-methods").arg(id.text()));
}

Routes Requests::activate(const GatewayPaymentId &id, const QString &code) const
{
    return posted(both(QStringLiteral("invoices/%1/payment-methods/%2/activate").arg(id.text(), sentMethod(code))));
}

Routes Requests::mark(const GatewayPaymentId &id, const QString &status) const
{
    return attached(both(QStringLiteral("invoices/%1/status").arg(id.text())), Method::Post,
                    Json::object({{QStringLiteral("status"), Json::string(status)}}));
}

HttpRequest Requests::page(const Search &search, int number) const
{
    Query query;
    if (search.reference)
        query.append({QStringLiteral("orderId"), *search.reference});
    if (search.period) {
        query.append({QStringLiteral("startDate"), seconds(search.period->from)});
        query.append({QStringLiteral("endDate"), seconds(search.period->until)});
    }
    query.append({QStringLiteral("skip"), QString::number(number * pageSize)});
    query.append({QStringLiteral("take"), QString::number(pageSize)});
    query.append({QStringLiteral("includePaymentMethods"), trueWord()});
    return ofStore(QStringLiteral("invoices"), query);
}

HttpRequest Requests::newestInvoice() const
{
    return ofStore(QStringLiteral("invoices"), {{QStringLiteral("take"), QStringLiteral("1")}});
}

Routes Requests::refund(const RefundOrder &order, const QString &code) const
{
    return attached(both(QStringLiteral("invoices/%1/refund").arg(order.gatewayId.text())), Method::Post,
                    refundBody(order, code));
}

HttpRequest Requests::pullPayments() const
{
    return ofStore(QStringLiteral("pull-payments"));
}

HttpRequest Requests::pullPayment(const QString &id) const
{
    return keyed(QStringLiteral("pull-payments/") + id);
}

HttpRequest Requests::payouts(const QString &pullPaymentId) const
{
    return keyed(QStringLiteral("pull-payments/%1/payouts").arg(pullPaymentId));
}

HttpRequest Requests::balance(const QString &code) const
{
    return isLightning(code) ? ofStore(QStringLiteral("lightning/%1/balance").arg(currencyOf(code)))
                             : ofStore(QStringLiteral("payment-methods/%1/wallet").arg(code.toUpper()));
}

HttpRequest Requests::webhooks() const
{
    return ofStore(QStringLiteral("webhooks"));
}

HttpRequest Requests::addWebhook() const
{
    HttpRequest request = webhooks();
    attach(request, Method::Post, webhookBody(m_settings, m_credentials.webhookSecret));
    return request;
}

Routes Requests::changeWebhook(const QString &id) const
{
    return attached(both(QStringLiteral("webhooks/") + id), Method::Put,
                    webhookBody(m_settings, m_credentials.webhookSecret));
}

Routes Requests::removeWebhook(const QString &id) const
{
    Routes routes = both(QStringLiteral("webhooks/") + id);
    routes.flat.method = Method::Delete;
    routes.nested.method = Method::Delete;
    return routes;
}

Routes Requests::deliveries(const QString &webhookId) const
{
    return both(QStringLiteral("webhooks/%1/deliveries").arg(webhookId),
                {{QStringLiteral("count"), QStringLiteral("20")}});
}

Routes Requests::deliveredBody(const QString &webhookId, const QString &deliveryId) const
{
    return both(QStringLiteral("webhooks/%1/deliveries/%2/request").arg(webhookId, deliveryId));
}

Routes Requests::redeliver(const QString &webhookId, const QString &deliveryId) const
{
    return posted(both(QStringLiteral("webhooks/%1/deliveries/%2/redeliver").arg(webhookId, deliveryId)));
}

QUrl Requests::page(const QString &path) const
{
    QUrl url = m_settings.baseUrl;
    QString root = url.path();
    while (root.endsWith(QLatin1Char('/')))
        root.chop(1);
    // People copy the address of the API; the server's own address is the part before it.
    const QLatin1String api("/api/v1");
    if (root.endsWith(api))
        root.chop(api.size());
    url.setPath(root + QLatin1Char('/') + path);
    return url;
}

HttpRequest Requests::anonymous(const QString &path, const Query &query) const
{
    QUrl url = page(QStringLiteral("api/v1/") + path);
    if (!query.isEmpty()) {
        QUrlQuery items;
        for (const auto &[name, value] : query)
            items.addQueryItem(name, value);
        url.setQuery(items);
    }
    return {.url = url, .headers = {acceptsJson()}};
}

HttpRequest Requests::keyed(const QString &path, const Query &query) const
{
    HttpRequest request = anonymous(path, query);
    request.headers.append({QByteArrayLiteral("authorization"),
                            "token " + m_credentials.apiKey.reveal().trimmed().toByteArray()});
    return request;
}

HttpRequest Requests::ofStore(const QString &path, const Query &query) const
{
    const QString store = QStringLiteral("stores/") + m_settings.merchantId;
    return keyed(path.isEmpty() ? store : store + QLatin1Char('/') + path, query);
}

Routes Requests::both(const QString &path, const Query &query) const
{
    return {.flat = keyed(path, query), .nested = ofStore(path, query)};
}

} // namespace tillgate::btcpay
