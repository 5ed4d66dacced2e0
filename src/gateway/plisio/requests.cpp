// SPDX-License-Identifier: Apache-2.0
#include "gateway/plisio/requests.h"

#include <QUrlQuery>

#include <algorithm>

namespace tillgate::plisio {

namespace {

constexpr int pageSize = 100;

NameValue acceptsJson()
{
    return {QByteArrayLiteral("accept"), QByteArrayLiteral("application/json")};
}

/// Quotes, "&" and "<" break the verification of notices in others' code, accents in the official one
/// (dossier plisio 8.5).
QString plainName(const QString &text)
{
    QString plain;
    std::copy_if(text.begin(), text.end(), std::back_inserter(plain), [](QChar c) {
        const bool isTrouble = QStringLiteral("\"'&<>\\").contains(c);
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && !isTrouble;
    });
    return plain.simplified();
}

} // namespace

Requests::Requests(AccountSettings settings, Credentials credentials)
    : m_settings(std::move(settings)),
      m_credentials(std::move(credentials))
{
}

HttpRequest Requests::status() const
{
    return {.url = url(QStringLiteral("currencies/USD")), .headers = {acceptsJson()}};
}

HttpRequest Requests::shop() const
{
    return keyed(QStringLiteral("shops"));
}

HttpRequest Requests::currencies(const QString &fiatCode) const
{
    return keyed(QStringLiteral("currencies/") + fiatCode.toUpper());
}

HttpRequest Requests::open(const Order &order, const QString &code) const
{
    const QString name = plainName(order.description);
    Query query{{QStringLiteral("order_name"), name.isEmpty() ? order.reference.text() : name},
                {QStringLiteral("order_number"), order.reference.text()},
                {QStringLiteral("currency"), code.toUpper()},
                {QStringLiteral("allowed_psys_cids"), code.toUpper()},
                {QStringLiteral("source_currency"), order.price.currency().code()},
                {QStringLiteral("source_amount"), order.price.amount().toString()},
                {QStringLiteral("expire_min"), QString::number(rateLock.count())}};
    if (m_settings.notifyUrl)
        query.append({QStringLiteral("callback_url"), notifyAddress()});
    // Without one the hosted page asks the payer first (dossier plisio 2.4).
    if (!m_settings.contactEmail.isEmpty())
        query.append({QStringLiteral("email"), m_settings.contactEmail});
    query.append({QStringLiteral("plugin"), QStringLiteral("Tillgate")});
    HttpRequest request = keyed(QStringLiteral("invoices/new"), query);
    request.isActingGet = true;
    return request;
}

HttpRequest Requests::read(const GatewayPaymentId &id) const
{
    return keyed(QStringLiteral("invoices/") + id.text());
}

HttpRequest Requests::page(const QString &searched, int number) const
{
    Query query{{QStringLiteral("type"), QStringLiteral("invoice")},
                {QStringLiteral("limit"), QString::number(pageSize)},
                {QStringLiteral("page"), QString::number(number)}};
    if (!searched.isEmpty())
        query.append({QStringLiteral("search"), searched});
    return keyed(QStringLiteral("operations"), query);
}

HttpRequest Requests::balance(const QString &code) const
{
    return keyed(QStringLiteral("balances/") + code.toUpper());
}

HttpRequest Requests::keyed(const QString &path, const Query &query) const
{
    const QString key = QString::fromLatin1(m_credentials.apiKey.reveal().trimmed());
    return {.url = url(path, query + Query{{QStringLiteral("api_key"), key}}), .headers = {acceptsJson()}};
}

QUrl Requests::url(const QString &path, const Query &query) const
{
    QUrl url = m_settings.baseUrl;
    QString base = url.path();
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + QLatin1Char('/') + path);
    // By hand: QUrlQuery leaves "+" alone, which the other side reads as a blank.
    QByteArray encoded;
    for (const auto &[name, value] : query)
        encoded += (encoded.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    if (!encoded.isEmpty())
        url.setQuery(QString::fromLatin1(encoded), QUrl::StrictMode);
    return url;
}

/// With "json=true" notices come as JSON; without it as a form (dossier plisio 5).
QString Requests::notifyAddress() const
{
    QUrl address = *m_settings.notifyUrl;
    QUrlQuery query(address);
    query.removeAllQueryItems(QStringLiteral("json"));
    query.addQueryItem(QStringLiteral("json"), QStringLiteral("true"));
    address.setQuery(query);
    return QString::fromLatin1(address.toEncoded());
}

} // namespace tillgate::plisio
