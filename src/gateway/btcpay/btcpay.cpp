// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/btcpay.h"

#include "gateway/btcpay/errors.h"
#include "gateway/btcpay/keytest.h"
#include "gateway/btcpay/lookup.h"
#include "gateway/btcpay/opening.h"
#include "gateway/btcpay/pairing.h"
#include "gateway/btcpay/refunding.h"
#include "gateway/btcpay/registration.h"
#include "gateway/btcpay/replies.h"
#include "gateway/btcpay/webhook.h"

/// The table is compiled into this static library; without this call the linker would leave it out.
static void bringInCodeResource()
{
    Q_INIT_RESOURCE(btcpay_coins);
}

namespace tillgate {

namespace {

CodeTable builtInCodes()
{
    bringInCodeResource();
    return CodeTable::compiledIn(":/gateway/btcpay/coins.json");
}

Error usage(const QString &detail)
{
    return {.kind = Error::Kind::Usage, .detail = detail};
}

} // namespace

BtcPay::BtcPay(AccountSettings settings, Credentials credentials, const CoinTable &coins) :
    m_requests(std::move(settings), std::move(credentials)), m_coins(coins), m_codes(builtInCodes())
{
}

GatewayTraits BtcPay::bestTraits()
{
    return {.providerId = QStringLiteral("btcpay"),
            .displayName = QStringLiteral("BTCPay Server"),
            .productionUrl = {},
            .sandboxUrl = std::nullopt,
            .requiredFields = {AccountField::ApiKey, AccountField::MerchantId},
            .optionalFields = {AccountField::WebhookSecret},
            .findsByReference = true,
            .listsPeriod = true,
            .takesTopUps = true,
            .canUnify = true,
            .canCancel = true,
            .canAcceptShortfall = true,
            .canRefund = true,
            .refundsByClaim = true,
            .tellsBalances = true,
            .canResendNotice = true,
            .webhookProof = WebhookProof::SignedBody,
            .registersWebhook = true,
            .pairsInBrowser = true,
            .pushesStatus = true,
            .usualWindow = std::chrono::minutes(15),
            .requestsPerMinute = 120};
}

GatewayTraits BtcPay::traits() const
{
    GatewayTraits traits = bestTraits();
    traits.canResendNotice = account().notifyUrl.has_value();
    traits.registersWebhook = account().notifyUrl.has_value();
    return traits;
}

Call<bool> BtcPay::status() const
{
    return single<bool>(btcpay::answers, m_requests.health(), Effect::None,
                        [](const Json &json, const HttpReply &) { return btcpay::understandHealth(json); });
}

Call<QList<OfferedCoin>> BtcPay::coins() const
{
    using Coins = QList<OfferedCoin>;
    if (const std::optional<Error> error = storeObstacle())
        return Call<Coins>::refused(*error);
    return single<Coins>(btcpay::answers, m_requests.storeMethods(), Effect::None,
                         [codes = m_codes](const Json &json, const HttpReply &) {
                             return btcpay::understandStoreMethods(json, codes).map([](Coins coins) {
                                 coins.removeIf([](const OfferedCoin &coin) { return !coin.isPayable; });
                                 return coins;
                             });
                         });
}

Call<Minimum> BtcPay::minimum(const CoinId &coin, const Currency &fiat) const
{
    const Result<KnownCoin> asked = known(coin);
    if (!asked)
        return Call<Minimum>::refused(asked.error());
    return single<Minimum>(btcpay::answers, m_requests.store(), Effect::None,
                           [asked = *asked, fiat](const Json &json, const HttpReply &) {
                               return btcpay::understandMinimum(json, asked.coin.id, asked.code, fiat);
                           });
}

Call<Estimate> BtcPay::estimate(const CoinId &coin, const Money &price) const
{
    const Result<KnownCoin> asked = known(coin);
    if (!asked)
        return Call<Estimate>::refused(asked.error());
    return single<Estimate>(btcpay::answers, m_requests.rate(asked->code, price.currency()), Effect::None,
                            [asked = *asked, price](const Json &json, const HttpReply &) {
                                return btcpay::understandRate(json, asked.coin, asked.code, price);
                            });
}

Call<Quote> BtcPay::open(const Order &order) const
{
    const Result<KnownCoin> coin = known(order.coin);
    if (!coin)
        return Call<Quote>::refused(coin.error());
    if (!order.price.isPositive() || order.reference.isEmpty())
        return Call<Quote>::refused(usage(QStringLiteral("A payment needs a reference and a price above zero.")));
    return btcpay::opening(m_requests, order,
                           {.reference = order.reference,
                            .price = order.price,
                            .coin = coin->coin,
                            .code = coin->code,
                            .storeId = account().merchantId,
                            .wantsUnified = account().wantsUnifiedLink});
}

Call<Snapshot> BtcPay::read(const GatewayPaymentId &id) const
{
    if (const std::optional<Error> error = obstacle(id))
        return Call<Snapshot>::refused(*error);
    return btcpay::readInvoice(m_requests, m_codes, id);
}

Call<Quote> BtcPay::requote(const Quote &) const
{
    return Call<Quote>::refused(
        usage(QStringLiteral("BTCPay Server cannot give an invoice a new price: it needs a new payment.")));
}

Call<QList<Snapshot>> BtcPay::find(const PaymentReference &reference, const QDateTime &) const
{
    if (const std::optional<Error> error = storeObstacle())
        return Call<QList<Snapshot>>::refused(*error);
    if (reference.isEmpty())
        return Call<QList<Snapshot>>::refused(usage(QStringLiteral("Without a reference every invoice would be found.")));
    return btcpay::lookUp(m_requests, m_codes, {.reference = reference.text()});
}

Call<QList<Snapshot>> BtcPay::list(const Period &period) const
{
    if (const std::optional<Error> error = storeObstacle())
        return Call<QList<Snapshot>>::refused(*error);
    return btcpay::lookUp(m_requests, m_codes, {.period = period});
}

Call<Snapshot> BtcPay::cancel(const GatewayPaymentId &id) const
{
    return mark(id, QStringLiteral("Invalid"));
}

Call<Snapshot> BtcPay::acceptShortfall(const GatewayPaymentId &id) const
{
    return mark(id, QStringLiteral("Settled"));
}

Call<Refund> BtcPay::refund(const RefundOrder &order) const
{
    const Result<KnownCoin> coin = known(order.coin);
    if (!coin)
        return Call<Refund>::refused(coin.error());
    if (const std::optional<Error> error = obstacle(order.gatewayId))
        return Call<Refund>::refused(*error);
    const bool isNothing = (order.coins && !order.coins->isPositive()) || (order.worth && !order.worth->isPositive());
    if (isNothing)
        return Call<Refund>::refused(usage(QStringLiteral("A refund needs an amount above zero.")));
    return btcpay::refunding(m_requests, order, coin->code);
}

Call<Refund> BtcPay::readRefund(const GatewayPaymentId &id, const QString &refundId) const
{
    if (const std::optional<Error> error = obstacle(id))
        return Call<Refund>::refused(*error);
    if (!refundId.isEmpty() && !btcpay::isPlainId(refundId))
        return Call<Refund>::refused(usage(QStringLiteral("\"%1\" is no refund of BTCPay Server.").arg(refundId)));
    return btcpay::refundReading(m_requests, id, refundId);
}

Call<QList<Balance>> BtcPay::balances() const
{
    if (const std::optional<Error> error = storeObstacle())
        return Call<QList<Balance>>::refused(*error);
    return btcpay::balanceReading(m_requests, m_codes);
}

Call<bool> BtcPay::resendNotice(const GatewayPaymentId &id) const
{
    if (const std::optional<Error> error = obstacle(id))
        return Call<bool>::refused(*error);
    return account().notifyUrl ? btcpay::redelivery(m_requests, id) : Gateway::resendNotice(id);
}

Call<Secret> BtcPay::registerWebhook() const
{
    if (const std::optional<Error> error = storeObstacle())
        return Call<Secret>::refused(*error);
    return account().notifyUrl ? btcpay::webhookRegistration(m_requests) : Gateway::registerWebhook();
}

std::optional<QUrl> BtcPay::pairingPage(const QUrl &redirect) const
{
    return btcpay::pairingPage(m_requests, redirect);
}

Result<Pairing> BtcPay::readPairing(const QByteArray &form) const
{
    return btcpay::readPairing(form);
}

std::optional<PushChannel> BtcPay::pushChannel(const GatewayPaymentId &id) const
{
    if (!btcpay::isPlainId(id.text()))
        return std::nullopt;
    // Public to whoever knows the id, so no key goes there (dossier btcpay 2.15). A byte means "look"; "ping" only
    // that the line is alive.
    QUrl url = m_requests.page(QStringLiteral("i/%1/status/ws").arg(id.text()));
    url.setScheme(url.scheme() == QLatin1String("http") ? QStringLiteral("ws") : QStringLiteral("wss"));
    return PushChannel{.url = url, .headers = {}, .isHint = [](const QString &text) { return text != QLatin1String("ping"); }};
}

Call<QList<KeyCheck>> BtcPay::testKeys() const
{
    return btcpay::keyTest(m_requests, m_codes);
}

Result<Notice> BtcPay::verify(const HttpRequest &delivery) const
{
    return btcpay::verifyNotice(delivery, m_requests.credentials().webhookSecret, account().merchantId);
}

std::optional<QString> BtcPay::codeOf(const CoinId &coin) const
{
    return m_codes.codeOf(coin);
}

Result<KnownCoin> BtcPay::known(const CoinId &coin) const
{
    if (const std::optional<Error> error = storeObstacle())
        return fail(*error);
    return knownCoin(m_coins, m_codes, coin, traits().displayName);
}

std::optional<Error> BtcPay::obstacle(const GatewayPaymentId &id) const
{
    // An id goes into the path of a request; and an empty one would silently ask for the list.
    if (!btcpay::isPlainId(id.text()))
        return usage(QStringLiteral("\"%1\" is no invoice id of BTCPay Server.").arg(id.text()));
    return storeObstacle();
}

std::optional<Error> BtcPay::storeObstacle() const
{
    if (!btcpay::isPlainId(account().merchantId))
        return usage(QStringLiteral("The account of BTCPay Server needs a store id."));
    return std::nullopt;
}

Call<Snapshot> BtcPay::mark(const GatewayPaymentId &id, const QString &status) const
{
    if (const std::optional<Error> error = obstacle(id))
        return Call<Snapshot>::refused(*error);
    const btcpay::Routes routes = m_requests.mark(id, status);
    const auto readAfter = [requests = m_requests, codes = m_codes, id](const Json &json, const HttpReply &) {
        return btcpay::understandInvoice(json).map([&](const btcpay::Invoice &) {
            Call<Snapshot> reading = btcpay::readInvoice(requests, codes, id);
            reading.followsEffect = true; // it is marked, whatever comes of the reading
            return reading;
        });
    };
    return btcpay::eitherRoute(
        single<Snapshot>(btcpay::answers, routes.flat, Effect::MayHaveActed, readAfter), routes.nested);
}

} // namespace tillgate
