// SPDX-License-Identifier: Apache-2.0
#include "gateway/plisio/plisio.h"

#include "gateway/plisio/errors.h"
#include "gateway/plisio/keytest.h"
#include "gateway/plisio/lookup.h"
#include "gateway/plisio/replies.h"
#include "gateway/plisio/webhook.h"

/// The table is compiled into this static library; without this call the linker would leave it out.
static void bringInCodeResource()
{
    Q_INIT_RESOURCE(plisio_coins);
}

namespace tillgate {

namespace {

CodeTable builtInCodes()
{
    bringInCodeResource();
    return CodeTable::compiledIn(":/gateway/plisio/coins.json");
}

Error usage(const QString &detail)
{
    return {.kind = Error::Kind::Usage, .detail = detail};
}

Error noPaymentId(const GatewayPaymentId &id)
{
    return usage(QStringLiteral("\"%1\" is no payment id of Plisio.").arg(id.text()));
}

using ReadStep = Result<Call<Snapshot>::Step>;

/// The invoice of an answer, if it is the one that was asked for.
Result<plisio::Invoice> invoiceIn(const HttpReply &reply, const GatewayPaymentId &id, const CodeTable &codes)
{
    Result<plisio::Invoice> invoice = plisio::document(reply, Effect::None).and_then([&](const Json &data) {
        return plisio::understandInvoice(data, codes);
    });
    if (invoice && invoice->snapshot.gatewayId != id)
        return fail(Error::Kind::Malformed, QStringLiteral("The answer is about another payment."));
    return invoice;
}

/// What the invoice that took over says, under the id by which the sale knows it.
ReadStep asReplaced(const Result<plisio::Invoice> &successor, const GatewayPaymentId &id)
{
    return successor.map([&](const plisio::Invoice &invoice) {
        Snapshot snapshot = invoice.snapshot;
        snapshot.replacedBy = snapshot.gatewayId;
        snapshot.gatewayId = id;
        return Call<Snapshot>::Step(snapshot);
    });
}

} // namespace

Plisio::Plisio(AccountSettings settings, Credentials credentials, const CoinTable &coins)
    : m_requests(std::move(settings), std::move(credentials)),
      m_coins(coins),
      m_codes(builtInCodes())
{
}

GatewayTraits Plisio::bestTraits()
{
    return {.providerId = QStringLiteral("plisio"),
            .displayName = QStringLiteral("Plisio"),
            .productionUrl = QUrl(QStringLiteral("https://api.plisio.net/api/v1")),
            .sandboxUrl = std::nullopt,
            .requiredFields = {AccountField::ApiKey},
            .optionalFields = {AccountField::ContactEmail},
            .sendsKeyInAddress = true,
            .findsByReference = true,
            .listsPeriod = true,
            .takesTopUps = true,
            .tellsBalances = true,
            .webhookProof = WebhookProof::SignedBody,
            .usualWindow = plisio::rateLock,
            .requestsPerMinute = 60};
}

Call<bool> Plisio::status() const
{
    return single<bool>(plisio::answers, m_requests.status(), Effect::None,
                        [codes = m_codes](const Json &data, const HttpReply &) {
                            return plisio::understandCurrencies(data, codes, QStringLiteral("USD"))
                                .map([](const auto &coins) { return !coins.isEmpty(); });
                        });
}

Call<QList<OfferedCoin>> Plisio::coins() const
{
    using Coins = QList<OfferedCoin>;
    const QString fiat = QStringLiteral("USD");
    return single<Coins>(plisio::answers, m_requests.currencies(fiat), Effect::None,
                         [codes = m_codes, fiat](const Json &data, const HttpReply &) {
                             return plisio::understandCurrencies(data, codes, fiat)
                                 .map([](const QList<plisio::PricedCoin> &all) {
                                     Coins payable;
                                     for (const plisio::PricedCoin &coin : all) {
                                         if (coin.offered.isPayable)
                                             payable.append(coin.offered);
                                     }
                                     return payable;
                                 });
                         });
}

Call<Minimum> Plisio::minimum(const CoinId &coin, const Currency &fiat) const
{
    const Result<KnownCoin> asked = known(coin);
    if (!asked)
        return Call<Minimum>::refused(asked.error());
    return single<Minimum>(plisio::answers, m_requests.currencies(fiat.code()), Effect::None,
                           [codes = m_codes, coin, fiat](const Json &data, const HttpReply &) {
                               return plisio::understandCurrencies(data, codes, fiat.code())
                                   .and_then([&](const auto &coins) { return plisio::payableCoin(coins, coin); })
                                   .and_then(plisio::understandMinimum);
                           });
}

Call<Estimate> Plisio::estimate(const CoinId &coin, const Money &price) const
{
    const Result<KnownCoin> asked = known(coin);
    if (!asked)
        return Call<Estimate>::refused(asked.error());
    return single<Estimate>(plisio::answers, m_requests.currencies(price.currency().code()), Effect::None,
                            [codes = m_codes, coin, price](const Json &data, const HttpReply &) {
                                return plisio::understandCurrencies(data, codes, price.currency().code())
                                    .and_then([&](const auto &coins) { return plisio::payableCoin(coins, coin); })
                                    .and_then([&](const plisio::PricedCoin &entry) {
                                        return plisio::understandEstimate(entry, price);
                                    });
                            });
}

Call<Quote> Plisio::open(const Order &order) const
{
    const Result<KnownCoin> coin = known(order.coin);
    if (!coin)
        return Call<Quote>::refused(coin.error());
    if (!order.price.isPositive() || order.reference.isEmpty())
        return Call<Quote>::refused(
            usage(QStringLiteral("A payment needs a reference and a price above zero.")));
    const plisio::Asked asked{
        .reference = order.reference, .price = order.price, .coin = coin->coin, .code = coin->code};
    return single<Quote>(plisio::answers, m_requests.open(order, coin->code), Effect::MayHaveActed,
                         [asked](const Json &data, const HttpReply &reply) {
                             return plisio::understandOpened(data, asked, reply.serverTime());
                         });
}

Call<Snapshot> Plisio::read(const GatewayPaymentId &id) const
{
    if (!plisio::isPaymentId(id.text()))
        return Call<Snapshot>::refused(noPaymentId(id));
    const auto follow = [id, codes = m_codes, requests = m_requests](const GatewayPaymentId &next) {
        return Call<Snapshot>{.request = requests.read(next), .understand = [id, codes, next](const HttpReply &reply) {
                                  return asReplaced(invoiceIn(reply, next, codes), id);
                              }};
    };
    return {.request = m_requests.read(id), .understand = [id, codes = m_codes, follow](const HttpReply &reply) {
                return invoiceIn(reply, id, codes).map([&](const plisio::Invoice &invoice) {
                    return invoice.successor ? Call<Snapshot>::Step(follow(*invoice.successor))
                                             : Call<Snapshot>::Step(invoice.snapshot);
                });
            }};
}

Call<Quote> Plisio::requote(const Quote &) const
{
    return Call<Quote>::refused(
        usage(QStringLiteral("Plisio cannot give an invoice a new price: it needs a new payment.")));
}

Call<QList<Snapshot>> Plisio::find(const PaymentReference &reference, const QDateTime &) const
{
    if (reference.isEmpty())
        return Call<QList<Snapshot>>::refused(usage(QStringLiteral("An empty order number finds everything.")));
    return plisio::lookUp(m_requests, m_codes, {.period = std::nullopt, .reference = reference.text()});
}

Call<QList<Snapshot>> Plisio::list(const Period &period) const
{
    return plisio::lookUp(m_requests, m_codes, {.period = period, .reference = std::nullopt});
}

Call<QList<Balance>> Plisio::balances() const
{
    return plisio::balances(m_requests, m_codes);
}

Call<QList<KeyCheck>> Plisio::testKeys() const
{
    return plisio::keyTest(m_requests, m_codes);
}

Result<Notice> Plisio::verify(const HttpRequest &delivery) const
{
    return plisio::verifyNotice(delivery, m_requests.credentials().apiKey);
}

std::optional<QString> Plisio::codeOf(const CoinId &coin) const
{
    return m_codes.codeOf(coin);
}

Result<KnownCoin> Plisio::known(const CoinId &coin) const
{
    return knownCoin(m_coins, m_codes, coin, traits().displayName);
}

} // namespace tillgate
