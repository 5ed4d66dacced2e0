// SPDX-License-Identifier: Apache-2.0
#include "gateway/webhookvectors.h"

#include "gateway/registry.h"
#include "wire/jsonfields.h"

#include <algorithm>

namespace tillgate {

namespace {

/// An account at that provider which holds nothing but the delivery's secret; none for an unknown provider.
std::unique_ptr<Gateway> gatewayFor(const CoinTable &coins, const QString &providerId, const QString &secret)
{
    const QList<GatewayTraits> known = knownGateways();
    const auto traits = std::find_if(known.begin(), known.end(), [&](const GatewayTraits &entry) {
        return entry.providerId == providerId;
    });
    if (traits == known.end())
        return nullptr;
    AccountSettings settings;
    settings.name = AccountName(traits->displayName);
    settings.providerId = providerId;
    settings.baseUrl = traits->productionUrl.isEmpty() ? QUrl(QStringLiteral("https://server.example")) : traits->productionUrl;
    Credentials credentials;
    credentials.apiKey = Secret(secret.toUtf8()); // some sign with the one key that they have
    credentials.webhookSecret = Secret(secret.toUtf8());
    Result<std::unique_ptr<Gateway>> gateway = makeGateway(settings, credentials, coins);
    if (!gateway) {
        // A webhook's secret may hold what no API key does.
        credentials.apiKey = Secret();
        gateway = makeGateway(settings, credentials, coins);
    }
    return gateway ? *std::move(gateway) : nullptr;
}

HttpRequest deliveryIn(const Json &entry, const QString &body)
{
    HttpRequest request{.method = HttpRequest::Method::Post};
    const std::optional<QString> method = optionalText(entry, u"method").value_or(std::nullopt);
    if (method)
        request.method = methodFromName(method->toUpper().toLatin1());
    const std::optional<QString> path = optionalText(entry, u"path").value_or(std::nullopt);
    request.url = QUrl(path.value_or(QStringLiteral("/")));
    const Json *headers = entry.find(u"headers");
    for (const Json::Member &header : headers != nullptr ? headers->members() : Json::Object()) {
        // A list stands for a header that came several times.
        const Json::Array values = header.value.isArray() ? header.value.items() : Json::Array{header.value};
        for (const Json &value : values)
            request.headers.append({header.key.toLatin1(), value.toString().toUtf8()});
    }
    const std::optional<QString> type = optionalText(entry, u"content_type").value_or(std::nullopt);
    if (type && request.headerCount("content-type") == 0)
        request.headers.append({QByteArrayLiteral("Content-Type"), type->toUtf8()});
    request.body = body.toUtf8();
    return request;
}

/// Authentic is the question; an authentic notice about no payment (a payout) is accepted and changes
/// nothing.
void judge(WebhookVerdict &verdict, const Result<Notice> &notice)
{
    const bool isAuthentic = notice || notice.error().kind == Error::Kind::Malformed;
    verdict.verdict = isAuthentic ? QStringLiteral("accept") : QStringLiteral("reject");
    verdict.reason = notice
        ? QStringLiteral("Authentic: payment %1 is \"%2\".").arg(notice->gatewayId.isEmpty() ? notice->reference.value_or(QString()) : notice->gatewayId.text(), notice->rawStatus)
        : notice.error().detail;
}

Result<WebhookVerdict> verdictOn(const CoinTable &coins, const Json &entry)
{
    const Result<QString> gateway = textField(entry, u"gateway");
    const Result<QString> body = textField(entry, u"body");
    const Result<std::optional<bool>> accept = optionalBool(entry, u"accept");
    if (!gateway || !body || !accept || !*accept) {
        return fail(Error::Kind::Malformed,
                    QStringLiteral("A delivery lacks its \"gateway\", \"body\" or \"accept\"."));
    }
    WebhookVerdict verdict{.name = textField(entry, u"name").value_or(QString()),
                           .gateway = *gateway,
                           .expectsAccept = **accept,
                           .verdict = QStringLiteral("unsupported"),
                           .reason = QStringLiteral("This Tillgate cannot verify %1 yet.").arg(*gateway)};
    const QString secret = optionalText(entry, u"secret").value_or(std::nullopt).value_or(QString());
    if (const std::unique_ptr<Gateway> adaptor = gatewayFor(coins, *gateway, secret))
        judge(verdict, verifyRecorded(*adaptor, {.request = deliveryIn(entry, *body), .entry = entry, .secret = Secret(secret.toUtf8())}));
    return verdict;
}

} // namespace

Result<QList<WebhookVerdict>> verifyWebhookVectors(const CoinTable &coins, const QByteArray &json)
{
    const Result<Json> root = Json::parse(json);
    if (!root)
        return fail(root.error());
    QList<WebhookVerdict> verdicts;
    for (const Json &entry : root->isArray() ? root->items() : Json::Array{*root}) {
        const Result<WebhookVerdict> verdict = verdictOn(coins, entry);
        if (!verdict)
            return fail(verdict.error());
        verdicts.append(*verdict);
    }
    return verdicts;
}

} // namespace tillgate
