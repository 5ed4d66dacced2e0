// SPDX-License-Identifier: Apache-2.0
#include "gateway/cryptomus/cryptomus.h"

#include "gateway/cryptomus/errors.h"
#include "gateway/cryptomus/keytest.h"
#include "gateway/cryptomus/lookup.h"
#include "gateway/cryptomus/replies.h"
#include "gateway/cryptomus/rules.h"
#include "gateway/cryptomus/webhook.h"

/// The table is compiled into this static library; without this call the linker would leave it out.
static void bringInCodeResource()
{
    Q_INIT_RESOURCE(cryptomus_coins);
}

namespace tillgate {

namespace {

using cryptomus::isOrderNumber;
using cryptomus::isPaymentId;
using cryptomus::noPaymentId;
using cryptomus::refundFault;
using cryptomus::usage;

CodeTable builtInCodes()
{
    bringInCodeResource();
    return CodeTable::compiledIn(":/gateway/cryptomus/coins.json");
}

} // namespace

Cryptomus::Cryptomus(AccountSettings settings, Credentials credentials, const CoinTable &coins)
    : m_requests(std::move(settings), std::move(credentials)),
      m_coins(coins),
      m_codes(builtInCodes())
{
}

GatewayTraits Cryptomus::bestTraits()
{
    return {.providerId = QStringLiteral("cryptomus"),
            .displayName = QStringLiteral("Cryptomus"),
            .productionUrl = QUrl(QStringLiteral("https://api.cryptomus.com")),
            .sandboxUrl = std::nullopt,
            .requiredFields = {AccountField::ApiKey, AccountField::MerchantId},
            .findsByReference = true,
            .listsPeriod = true,
            .takesTopUps = true,
            .canAcceptShortfall = true,
            .canRefund = true,
            .refundMeasure = RefundMeasure::Everything,
            .tellsBalances = true,
            .canResendNotice = true,
            .canSendTestNotice = true,
            .webhookProof = WebhookProof::SignedBody,
            .usualWindow = cryptomus::Requests::lifetime,
            .requestsPerMinute = 60};
}

Call<bool> Cryptomus::status() const
{
    return single<bool>(cryptomus::answers, m_requests.rates(QStringLiteral("USD")), Effect::None,
                        [](const Json &json, const HttpReply &) -> Result<bool> { return json.isArray(); });
}

Call<QList<OfferedCoin>> Cryptomus::coins() const
{
    return single<QList<OfferedCoin>>(
        cryptomus::answers, m_requests.services(), Effect::None,
        [codes = m_codes](const Json &json, const HttpReply &) {
            return cryptomus::understandServices(json, codes).map([](const QList<cryptomus::Service> &services) {
                QList<OfferedCoin> coins;
                for (const cryptomus::Service &service : services) {
                    if (service.coin.isPayable)
                        coins.append(service.coin);
                }
                return coins;
            });
        });
}

Call<Minimum> Cryptomus::minimum(const CoinId &coin, const Currency &) const
{
    const Result<KnownCoin> asked = known(coin);
    if (!asked)
        return Call<Minimum>::refused(asked.error());
    return single<Minimum>(cryptomus::answers, m_requests.services(), Effect::None,
                           [coin, codes = m_codes](const Json &json, const HttpReply &) {
                               return cryptomus::understandMinimum(json, codes, coin);
                           });
}

Call<Estimate> Cryptomus::estimate(const CoinId &coin, const Money &price) const
{
    const Result<KnownCoin> asked = known(coin);
    if (!asked)
        return Call<Estimate>::refused(asked.error());
    return single<Estimate>(cryptomus::answers,
                            m_requests.rates(cryptomus::Pair::fromCode(asked->code).currency), Effect::None,
                            [coin = asked->coin, price](const Json &json, const HttpReply &) {
                                return cryptomus::understandRates(json, coin, price);
                            });
}

Call<Quote> Cryptomus::open(const Order &order) const
{
    const Result<KnownCoin> coin = known(order.coin);
    if (!coin)
        return Call<Quote>::refused(coin.error());
    if (!order.price.isPositive() || !isOrderNumber(order.reference))
        return Call<Quote>::refused(
            usage(QStringLiteral("A payment needs a reference of letters and digits, and a price above zero.")));
    const cryptomus::Asked asked{
        .reference = order.reference, .price = order.price, .coin = coin->coin, .code = coin->code};
    return single<Quote>(cryptomus::answers, m_requests.open(order, coin->code), Effect::MayHaveActed,
                         [asked](const Json &json, const HttpReply &reply) {
                             return cryptomus::understandOpened(json, asked, reply.serverTime());
                         });
}

Call<Snapshot> Cryptomus::read(const GatewayPaymentId &id) const
{
    if (!isPaymentId(id))
        return Call<Snapshot>::refused(noPaymentId(id));
    return single<Snapshot>(cryptomus::answers, m_requests.read(id), Effect::None,
                            [id, codes = m_codes](const Json &json, const HttpReply &) -> Result<Snapshot> {
                                Result<Snapshot> snapshot = cryptomus::understandPayment(json, codes);
                                if (snapshot && snapshot->gatewayId != id)
                                    return fail(Error::Kind::Malformed,
                                                QStringLiteral("The answer is about another payment."));
                                return snapshot;
                            });
}

Call<Quote> Cryptomus::requote(const Quote &previous) const
{
    if (!isPaymentId(previous.gatewayId) || previous.isPageOnly())
        return Call<Quote>::refused(noPaymentId(previous.gatewayId));
    using Step = Call<Quote>::Step;
    const auto reopen = [requests = m_requests, previous](const cryptomus::Reopening &invoice) {
        return Step(single<Quote>(cryptomus::answers, requests.reopen(invoice), Effect::MayHaveActed,
                                  [previous](const Json &json, const HttpReply &reply) {
                                      return cryptomus::understandReopened(json, previous, reply.serverTime());
                                  }));
    };
    return {.request = m_requests.read(previous.gatewayId), .understand = [previous, reopen](const HttpReply &reply) {
                return cryptomus::document(reply, Effect::None)
                    .and_then([&](const Json &json) { return cryptomus::understandReopening(json, previous.gatewayId); })
                    .map(reopen);
            }};
}

Call<QList<Snapshot>> Cryptomus::find(const PaymentReference &reference, const QDateTime &) const
{
    if (!isOrderNumber(reference))
        return Call<QList<Snapshot>>::refused(usage(QStringLiteral("This is no order number of Cryptomus.")));
    return cryptomus::findPayment(m_requests, m_codes, reference.text());
}

Call<QList<Snapshot>> Cryptomus::list(const Period &period) const
{
    return cryptomus::lookUp(m_requests, m_codes, period);
}

Call<Snapshot> Cryptomus::acceptShortfall(const GatewayPaymentId &id) const
{
    if (!isPaymentId(id))
        return Call<Snapshot>::refused(noPaymentId(id));
    using Step = Call<Snapshot>::Step;
    // It is only queued there: the read may still tell the old status.
    Call<Snapshot> readAgain = read(id);
    readAgain.followsEffect = true;
    return {.request = m_requests.markAsPaid(id), .understand = [readAgain](const HttpReply &reply) {
                return cryptomus::document(reply, Effect::MayHaveActed).map([&](const Json &) { return Step(readAgain); });
            }};
}

Call<Refund> Cryptomus::refund(const RefundOrder &order) const
{
    if (const std::optional<Error> fault = refundFault(order))
        return Call<Refund>::refused(*fault);
    return single<Refund>(cryptomus::answers, m_requests.refund(order), Effect::MayHaveActed,
                          [id = order.gatewayId](const Json &json, const HttpReply &) -> Result<Refund> {
                              if (!json.isArray())
                                  return fail(Error::Kind::Malformed, QStringLiteral("The answer is about no refund."));
                              return Refund{.id = id.text(),
                                            .state = Refund::State::Requested,
                                            .rawStatus = QStringLiteral("refund_process"),
                                            .claimUrl = std::nullopt};
                          });
}

Call<Refund> Cryptomus::readRefund(const GatewayPaymentId &id, const QString &) const
{
    if (!isPaymentId(id))
        return Call<Refund>::refused(noPaymentId(id));
    return single<Refund>(
        cryptomus::answers, m_requests.read(id), Effect::None,
        [](const Json &json, const HttpReply &) { return cryptomus::understandRefund(json); });
}

Call<QList<Balance>> Cryptomus::balances() const
{
    return single<QList<Balance>>(cryptomus::answers, m_requests.balance(), Effect::None,
                                  [codes = m_codes](const Json &json, const HttpReply &) {
                                      return cryptomus::understandBalance(json, codes);
                                  });
}

Call<bool> Cryptomus::resendNotice(const GatewayPaymentId &id) const
{
    if (!isPaymentId(id))
        return Call<bool>::refused(noPaymentId(id));
    return single<bool>(cryptomus::answers, m_requests.resend(id), Effect::None,
                        [](const Json &, const HttpReply &) -> Result<bool> { return true; });
}

Call<bool> Cryptomus::sendTestNotice() const
{
    constexpr qsizetype longestUrl = 150; // tighter than for real ones (dossier cryptomus 2.13)
    if (!account().notifyUrl || account().notifyUrl->toEncoded().size() > longestUrl) {
        return Call<bool>::refused(
            usage(QStringLiteral("A test notice needs an address for notices, at most 150 characters long.")));
    }
    return single<bool>(cryptomus::answers, m_requests.testNotice(), Effect::None,
                        [](const Json &, const HttpReply &) -> Result<bool> { return true; });
}

Call<QList<KeyCheck>> Cryptomus::testKeys() const
{
    return cryptomus::keyTest(m_requests, m_codes);
}

Result<Notice> Cryptomus::verify(const HttpRequest &delivery) const
{
    return cryptomus::verifyNotice(delivery, m_requests.credentials().apiKey);
}

std::optional<QString> Cryptomus::codeOf(const CoinId &coin) const
{
    return m_codes.codeOf(coin);
}

Result<KnownCoin> Cryptomus::known(const CoinId &coin) const
{
    return knownCoin(m_coins, m_codes, coin, traits().displayName);
}

} // namespace tillgate
