// SPDX-License-Identifier: Apache-2.0
#include "gateway/coingate/coingate.h"

#include "gateway/coingate/errors.h"
#include "gateway/coingate/keytest.h"
#include "gateway/coingate/lookup.h"
#include "gateway/coingate/opening.h"
#include "gateway/coingate/refunding.h"
#include "gateway/coingate/replies.h"
#include "gateway/coingate/webhook.h"

#include <algorithm>

/// The table is compiled into this static library; without this call the linker would leave it out.
static void bringInCodeResource()
{
    Q_INIT_RESOURCE(coingate_coins);
}

namespace tillgate {

namespace {

CodeTable builtInCodes()
{
    bringInCodeResource();
    return CodeTable::compiledIn(":/gateway/coingate/coins.json");
}

/// One request that changes nothing, one pure function over its document.
template <typename T, typename Understand>
Call<T> reading(HttpRequest request, Understand understand)
{
    return single<T>(coingate::answers, std::move(request), Effect::None,
                     [understand](const Json &json, const HttpReply &) { return understand(json); });
}

Error usage(const QString &detail)
{
    return {.kind = Error::Kind::Usage, .detail = detail};
}

/// An id goes into the path of a request; and an empty one would silently ask for the list.
bool isId(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

Error noOrderId(const GatewayPaymentId &id)
{
    return usage(QStringLiteral("\"%1\" is no order id of CoinGate.").arg(id.text()));
}

/// What is missing for a refund, if anything.
std::optional<Error> refundFault(const RefundOrder &order)
{
    if (!isId(order.gatewayId.text()))
        return noOrderId(order.gatewayId);
    if (order.address.isEmpty() || order.customerEmail.isEmpty())
        return usage(QStringLiteral("CoinGate needs the customer's address and e-mail to send a refund."));
    if (order.coins && !order.worth)
        return usage(QStringLiteral("CoinGate counts refunds in the currency of the sale, not in coins."));
    return std::nullopt;
}

} // namespace

CoinGate::CoinGate(AccountSettings settings, Credentials credentials, const CoinTable &coins)
    : m_requests(std::move(settings), std::move(credentials)),
      m_coins(coins),
      m_codes(builtInCodes())
{
}

GatewayTraits CoinGate::bestTraits()
{
    return {.providerId = QStringLiteral("coingate"),
            .displayName = QStringLiteral("CoinGate"),
            .productionUrl = QUrl(QStringLiteral("https://api.coingate.com/v2")),
            .sandboxUrl = QUrl(QStringLiteral("https://api-sandbox.coingate.com/v2")),
            .requiredFields = {AccountField::ApiKey},
            .optionalFields = {AccountField::WebhookSecret, AccountField::PayoutCode},
            .findsByReference = true,
            .listsPeriod = true,
            .takesTopUps = true,
            .canRefund = true,
            .refundMeasure = RefundMeasure::Fiat,
            .refundNeedsEmail = true,
            .refundsOnlyPaid = true,
            .tellsBalances = true,
            .webhookProof = WebhookProof::EchoedToken,
            .usualWindow = std::chrono::minutes(20),
            .requestsPerMinute = 200};
}

GatewayTraits CoinGate::traits() const
{
    GatewayTraits traits = bestTraits();
    traits.showsAddress = !account().usesHostedPage;
    traits.customerChoosesCoin = account().usesHostedPage;
    traits.locksRate = !account().usesHostedPage;
    return traits;
}

Call<bool> CoinGate::status() const
{
    return reading<bool>(m_requests.ping(), coingate::understandPing);
}

Call<QList<OfferedCoin>> CoinGate::coins() const
{
    return reading<QList<OfferedCoin>>(m_requests.currencies(), [codes = m_codes](const Json &json) {
        return coingate::understandCurrencies(json, codes).map([](const QList<coingate::Route> &routes) {
            QList<OfferedCoin> coins;
            for (const coingate::Route &route : routes) {
                if (route.coin.isPayable)
                    coins.append(route.coin);
            }
            return coins;
        });
    });
}

Call<Minimum> CoinGate::minimum(const CoinId &, const Currency &) const
{
    return Call<Minimum>::refused(usage(QStringLiteral("CoinGate does not say what it takes at least.")));
}

Call<Estimate> CoinGate::estimate(const CoinId &coin, const Money &price) const
{
    const Result<KnownCoin> asked = known(coin);
    if (!asked)
        return Call<Estimate>::refused(asked.error());
    using Step = Call<Estimate>::Step;
    return {.request = m_requests.rate(coingate::Pair::fromCode(asked->code).symbol, price.currency()),
            .understand = [coin = asked->coin, price](const HttpReply &reply) {
                return coingate::plainText(reply)
                    .and_then([&](const QString &text) { return coingate::understandRate(text, coin, price); })
                    .map([](const Estimate &estimate) { return Step(estimate); });
            }};
}

Call<Quote> CoinGate::open(const Order &order) const
{
    const Result<KnownCoin> coin = known(order.coin);
    if (!coin)
        return Call<Quote>::refused(coin.error());
    if (!order.price.isPositive() || order.reference.isEmpty())
        return Call<Quote>::refused(
            usage(QStringLiteral("A payment needs a reference and a price above zero.")));
    const coingate::Asked asked{
        .reference = order.reference, .price = order.price, .coin = coin->coin, .code = coin->code};
    return coingate::openOrder(m_requests, m_codes, order, asked);
}

Call<Snapshot> CoinGate::read(const GatewayPaymentId &id) const
{
    if (!isId(id.text()))
        return Call<Snapshot>::refused(noOrderId(id));
    return reading<Snapshot>(m_requests.read(id), [id, codes = m_codes](const Json &json) -> Result<Snapshot> {
        Result<Snapshot> snapshot = coingate::understandOrder(json, codes);
        if (snapshot && snapshot->gatewayId != id)
            return fail(Error::Kind::Malformed, QStringLiteral("The answer is about another order."));
        return snapshot;
    });
}

Call<Quote> CoinGate::requote(const Quote &) const
{
    return Call<Quote>::refused(
        usage(QStringLiteral("CoinGate cannot give an order a new price: it needs a new one.")));
}

Call<QList<Snapshot>> CoinGate::find(const PaymentReference &reference, const QDateTime &askedAt) const
{
    // Clocks differ a little, and the gateway's own creation time may lag; the reference is unique anyway.
    constexpr qint64 marginSeconds = 300;
    constexpr qint64 daySeconds = 24 * 3600;
    const Period period{.from = askedAt.addSecs(-marginSeconds), .until = askedAt.addSecs(daySeconds)};
    return coingate::lookUp(m_requests, m_codes, {.period = period, .reference = reference.text()});
}

Call<QList<Snapshot>> CoinGate::list(const Period &period) const
{
    return coingate::lookUp(m_requests, m_codes, {.period = period, .reference = std::nullopt});
}

Call<Refund> CoinGate::refund(const RefundOrder &order) const
{
    const Result<KnownCoin> coin = known(order.coin);
    if (!coin)
        return Call<Refund>::refused(coin.error());
    if (const std::optional<Error> fault = refundFault(order))
        return Call<Refund>::refused(*fault);
    return coingate::sendRefund(m_requests, m_codes, order, coin->code);
}

Call<Refund> CoinGate::readRefund(const GatewayPaymentId &id, const QString &refundId) const
{
    if (!isId(id.text()) || !(refundId.isEmpty() || isId(refundId)))
        return Call<Refund>::refused(noOrderId(id));
    if (refundId.isEmpty())
        return reading<Refund>(m_requests.refunds(id), coingate::understandNewestRefund);
    return reading<Refund>(m_requests.readRefund(id, refundId), coingate::understandRefund);
}

Call<QList<Balance>> CoinGate::balances() const
{
    return coingate::ledgerBalances(m_requests, m_codes);
}

Call<QList<KeyCheck>> CoinGate::testKeys() const
{
    return coingate::keyTest(m_requests, m_codes);
}

Result<Notice> CoinGate::verify(const HttpRequest &delivery) const
{
    return coingate::verifyNotice(delivery, m_requests.credentials().webhookSecret);
}

std::optional<QString> CoinGate::codeOf(const CoinId &coin) const
{
    return m_codes.codeOf(coin);
}

Result<KnownCoin> CoinGate::known(const CoinId &coin) const
{
    return knownCoin(m_coins, m_codes, coin, traits().displayName);
}

} // namespace tillgate
