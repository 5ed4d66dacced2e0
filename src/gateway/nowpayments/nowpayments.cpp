// SPDX-License-Identifier: Apache-2.0
#include "gateway/nowpayments/nowpayments.h"

#include "gateway/nowpayments/errors.h"
#include "gateway/nowpayments/keytest.h"
#include "gateway/nowpayments/lookup.h"
#include "gateway/nowpayments/replies.h"
#include "gateway/nowpayments/webhook.h"

#include <algorithm>

/// The table is compiled into this static library; without this call the linker would leave it out.
static void bringInCodeResource()
{
    Q_INIT_RESOURCE(nowpayments_coins);
}

namespace tillgate {

namespace {

CodeTable builtInCodes()
{
    bringInCodeResource();
    return CodeTable::compiledIn(":/gateway/nowpayments/coins.json");
}

Error usage(const QString &detail)
{
    return {.kind = Error::Kind::Usage, .detail = detail};
}

/// An id goes into the path of a request; and an empty one would silently ask for the list.
bool isPaymentId(const GatewayPaymentId &id)
{
    const QString &text = id.text();
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

Error noPaymentId(const GatewayPaymentId &id)
{
    return usage(QStringLiteral("\"%1\" is no payment id of NOWPayments.").arg(id.text()));
}

} // namespace

NowPayments::NowPayments(AccountSettings settings, Credentials credentials, const CoinTable &coins)
    : m_requests(std::move(settings), std::move(credentials)),
      m_coins(coins),
      m_codes(builtInCodes())
{
}

GatewayTraits NowPayments::bestTraits()
{
    return {.providerId = QStringLiteral("nowpayments"),
            .displayName = QStringLiteral("NOWPayments"),
            .productionUrl = QUrl(QStringLiteral("https://api.nowpayments.io/v1")),
            .sandboxUrl = QUrl(QStringLiteral("https://api-sandbox.nowpayments.io/v1")),
            .requiredFields = {AccountField::ApiKey},
            .optionalFields = {AccountField::WebhookSecret, AccountField::LoginEmail,
                               AccountField::LoginPassword, AccountField::PayoutCode},
            .listsPeriod = true,
            .canRequote = true,
            .canChooseFixedRate = true,
            .webhookProof = WebhookProof::SignedBody,
            .usualWindow = std::chrono::minutes(20),
            .requestsPerMinute = 60};
}

GatewayTraits NowPayments::traits() const
{
    GatewayTraits traits = bestTraits();
    traits.listsPeriod = m_requests.canSignIn();
    traits.canRequote = !account().wantsFixedRate;
    return traits;
}

Call<bool> NowPayments::status() const
{
    return single<bool>(
        nowpayments::answers, m_requests.status(), Effect::None,
        [](const Json &json, const HttpReply &) { return nowpayments::understandStatus(json); });
}

Call<QList<OfferedCoin>> NowPayments::coins() const
{
    using Coins = QList<OfferedCoin>;
    const auto payable = [codes = m_codes](const Json &json, const QSet<QString> &ticked) {
        return nowpayments::understandFullCurrencies(json, codes).map([&](Coins coins) {
            coins.removeIf(
                [&](const OfferedCoin &coin) { return !coin.isPayable || !ticked.contains(coin.code); });
            return coins;
        });
    };
    const auto askAll = [request = m_requests.fullCurrencies(), payable](const QSet<QString> &ticked) {
        return Call<Coins>::Step(single<Coins>(
            nowpayments::answers, request, Effect::None,
            [ticked, payable](const Json &json, const HttpReply &) { return payable(json, ticked); }));
    };
    return {.request = m_requests.merchantCoins(), .understand = [askAll](const HttpReply &reply) {
                return nowpayments::document(reply, Effect::None)
                    .and_then(nowpayments::understandMerchantCoins)
                    .map(askAll);
            }};
}

Call<Minimum> NowPayments::minimum(const CoinId &coin, const Currency &fiat) const
{
    const Result<KnownCoin> asked = known(coin);
    if (!asked)
        return Call<Minimum>::refused(asked.error());
    return single<Minimum>(nowpayments::answers, m_requests.minimum(asked->code, fiat), Effect::None,
                           [asked = *asked](const Json &json, const HttpReply &) {
                               return nowpayments::understandMinimum(json, asked.coin.id, asked.code);
                           });
}

Call<Estimate> NowPayments::estimate(const CoinId &coin, const Money &price) const
{
    const Result<KnownCoin> asked = known(coin);
    if (!asked)
        return Call<Estimate>::refused(asked.error());
    return single<Estimate>(nowpayments::answers, m_requests.estimate(asked->code, price), Effect::None,
                            [asked = *asked, price](const Json &json, const HttpReply &) {
                                return nowpayments::understandEstimate(json, asked.coin.id, asked.code,
                                                                       price);
                            });
}

Call<Quote> NowPayments::open(const Order &order) const
{
    const Result<KnownCoin> coin = known(order.coin);
    if (!coin)
        return Call<Quote>::refused(coin.error());
    if (!order.price.isPositive() || order.reference.isEmpty())
        return Call<Quote>::refused(
            usage(QStringLiteral("A payment needs a reference and a price above zero.")));
    const nowpayments::Asked asked{.reference = order.reference,
                                   .price = order.price,
                                   .coin = coin->coin,
                                   .code = coin->code,
                                   .isFixedRate = account().wantsFixedRate};
    return single<Quote>(nowpayments::answers, m_requests.open(order, coin->code), Effect::MayHaveActed,
                         [asked](const Json &json, const HttpReply &reply) {
                             return nowpayments::understandOpened(json, asked, reply.serverTime());
                         });
}

Call<Snapshot> NowPayments::read(const GatewayPaymentId &id) const
{
    if (!isPaymentId(id))
        return Call<Snapshot>::refused(noPaymentId(id));
    return single<Snapshot>(nowpayments::answers, m_requests.read(id), Effect::None,
                            [id, codes = m_codes](const Json &json, const HttpReply &) -> Result<Snapshot> {
                                Result<Snapshot> snapshot = nowpayments::understandPayment(json, codes);
                                if (snapshot && snapshot->gatewayId != id)
                                    return fail(Error::Kind::Malformed,
                                                QStringLiteral("The answer is about another payment."));
                                return snapshot;
                            });
}

Call<Quote> NowPayments::requote(const Quote &previous) const
{
    if (previous.isFixedRate) {
        return Call<Quote>::refused(
            usage(QStringLiteral("NOWPayments cannot give a fixed rate a new price: it "
                                 "needs a new payment.")));
    }
    const Result<KnownCoin> coin = known(previous.coin);
    if (!coin)
        return Call<Quote>::refused(coin.error());
    if (!isPaymentId(previous.gatewayId))
        return Call<Quote>::refused(noPaymentId(previous.gatewayId));
    return single<Quote>(nowpayments::answers, m_requests.requote(previous.gatewayId), Effect::MayHaveActed,
                         [previous, coin = coin->coin](const Json &json, const HttpReply &reply) {
                             return nowpayments::understandRequoted(json, previous, coin, reply.serverTime());
                         });
}

Call<QList<Snapshot>> NowPayments::find(const PaymentReference &reference, const QDateTime &askedAt) const
{
    // Clocks differ a little, and the gateway's own creation time may lag; the reference is unique anyway.
    constexpr qint64 marginSeconds = 300;
    constexpr qint64 daySeconds = 24 * 3600;
    const Period period{.from = askedAt.addSecs(-marginSeconds), .until = askedAt.addSecs(daySeconds)};
    return nowpayments::lookUp(m_requests, m_codes, {.period = period, .reference = reference.text()});
}

Call<QList<Snapshot>> NowPayments::list(const Period &period) const
{
    return nowpayments::lookUp(m_requests, m_codes, {.period = period, .reference = std::nullopt});
}

Call<QList<KeyCheck>> NowPayments::testKeys() const
{
    return nowpayments::keyTest(m_requests, m_codes);
}

Result<Notice> NowPayments::verify(const HttpRequest &delivery) const
{
    return nowpayments::verifyNotice(delivery, m_requests.credentials().webhookSecret);
}

std::optional<QString> NowPayments::codeOf(const CoinId &coin) const
{
    return m_codes.codeOf(coin);
}

Result<KnownCoin> NowPayments::known(const CoinId &coin) const
{
    return knownCoin(m_coins, m_codes, coin, traits().displayName);
}

} // namespace tillgate
