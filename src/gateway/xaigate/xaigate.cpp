// SPDX-License-Identifier: Apache-2.0
#include "gateway/xaigate/xaigate.h"

#include "gateway/xaigate/errors.h"
#include "gateway/xaigate/keytest.h"
#include "gateway/xaigate/replies.h"
#include "gateway/xaigate/webhook.h"

#include <algorithm>

/// The table is compiled into this static library; without this call the linker would leave it out.
static void bringInCodeResource()
{
    Q_INIT_RESOURCE(xaigate_coins);
}

namespace tillgate {

namespace {

CodeTable builtInCodes()
{
    bringInCodeResource();
    return CodeTable::compiledIn(":/gateway/xaigate/coins.json");
}

/// Our coins that the page offers. There is no call that lists them (dossier xaigate 2.5).
QList<OfferedCoin> offeredCoins(const CoinTable &table, const CodeTable &codes)
{
    QList<OfferedCoin> offered;
    for (const Coin &coin : table.all()) {
        if (const std::optional<QString> code = codes.codeOf(coin.id))
            offered.append({.code = *code, .coin = coin.id, .name = coin.name, .network = coin.network});
    }
    return offered;
}

Error usage(const QString &detail)
{
    return {.kind = Error::Kind::Usage, .detail = detail};
}

template <typename T> Call<T> unknownHere(const QString &what)
{
    return Call<T>::refused(usage(QStringLiteral("XAIGATE does not tell %1.").arg(what)));
}

/// Lengths and letters that are surely taken (dossier xaigate 2.1).
bool isOrderNumber(const QString &text)
{
    constexpr qsizetype longest = 40;
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        const bool isPlain = c == QLatin1Char('_') || c == QLatin1Char('-');
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || isPlain);
    });
}

} // namespace

XaiGate::XaiGate(AccountSettings settings, Credentials credentials, const CoinTable &coins)
    : m_requests(std::move(settings), std::move(credentials)),
      m_codes(builtInCodes())
{
    m_offered = offeredCoins(coins, m_codes);
}

GatewayTraits XaiGate::bestTraits()
{
    return {.providerId = QStringLiteral("xaigate"),
            .displayName = QStringLiteral("XAIGATE"),
            .productionUrl = QUrl(QStringLiteral("https://wallet-api.xaigate.com/api/v1")),
            .sandboxUrl = std::nullopt,
            .requiredFields = {AccountField::ApiKey, AccountField::ContactEmail},
            .optionalFields = {AccountField::WebhookSecret},
            .showsAddress = false,
            .customerChoosesCoin = true,
            .locksRate = false,
            .webhookProof = WebhookProof::SecretPath,
            .usualWindow = std::chrono::minutes(60),
            .requestsPerMinute = 60};
}

Call<bool> XaiGate::status() const
{
    // Without a key a "no" in JSON is the best answer there is.
    return {.request = m_requests.status(), .understand = [](const HttpReply &reply) -> Result<Call<bool>::Step> {
                const Result<bool> probed = xaigate::understandProbe(reply);
                if (!probed && probed.error().kind != Error::Kind::AccessDenied)
                    return fail(probed.error());
                return Call<bool>::Step(true);
            }};
}

Call<QList<OfferedCoin>> XaiGate::coins() const
{
    using Coins = QList<OfferedCoin>;
    return {.request = m_requests.probe(), .understand = [offered = m_offered](const HttpReply &reply) {
                return xaigate::understandProbe(reply).map([&](bool) { return Call<Coins>::Step(offered); });
            }};
}

Call<Minimum> XaiGate::minimum(const CoinId &, const Currency &) const
{
    return unknownHere<Minimum>(QStringLiteral("what it takes at least"));
}

Call<Estimate> XaiGate::estimate(const CoinId &, const Money &) const
{
    return unknownHere<Estimate>(QStringLiteral("its rates: its page does"));
}

Call<Quote> XaiGate::open(const Order &order) const
{
    if (const std::optional<Error> fault = faultOf(order))
        return Call<Quote>::refused(*fault);
    const xaigate::Asked asked{
        .reference = order.reference, .price = order.price, .coin = order.coin, .baseUrl = account().baseUrl};
    return single<Quote>(xaigate::answers, m_requests.open(order), Effect::MayHaveActed,
                         [asked](const Json &json, const HttpReply &reply) {
                             return xaigate::understandOpened(json, asked, reply.serverTime());
                         });
}

Call<Snapshot> XaiGate::read(const GatewayPaymentId &id) const
{
    if (!xaigate::isInvoiceNumber(id.text()))
        return Call<Snapshot>::refused(usage(QStringLiteral("\"%1\" is no invoice number of XAIGATE.").arg(id.text())));
    return single<Snapshot>(xaigate::answers, m_requests.read(id), Effect::None,
                            [id](const Json &json, const HttpReply &) -> Result<Snapshot> {
                                Result<Snapshot> snapshot = xaigate::understandInvoice(json);
                                if (snapshot && snapshot->gatewayId != id)
                                    return fail(Error::Kind::Malformed,
                                                QStringLiteral("The answer is about another payment."));
                                return snapshot;
                            });
}

Call<Quote> XaiGate::requote(const Quote &) const
{
    return Call<Quote>::refused(
        usage(QStringLiteral("XAIGATE cannot give an invoice a new price: its page does, or it needs a new payment.")));
}

Call<QList<Snapshot>> XaiGate::find(const PaymentReference &, const QDateTime &) const
{
    return unknownHere<QList<Snapshot>>(QStringLiteral("what it holds under an order number"));
}

Call<QList<Snapshot>> XaiGate::list(const Period &) const
{
    return unknownHere<QList<Snapshot>>(QStringLiteral("which invoices it holds"));
}

Call<QList<KeyCheck>> XaiGate::testKeys() const
{
    return xaigate::keyTest(m_requests);
}

Result<Notice> XaiGate::verify(const HttpRequest &delivery) const
{
    return xaigate::verifyNotice(delivery, m_requests.credentials().webhookSecret);
}

std::optional<QString> XaiGate::codeOf(const CoinId &coin) const
{
    return m_codes.codeOf(coin);
}

std::optional<Error> XaiGate::faultOf(const Order &order) const
{
    const bool isOffered = std::any_of(m_offered.begin(), m_offered.end(),
                                       [&](const OfferedCoin &offered) { return offered.coin == order.coin; });
    if (!isOffered)
        return Error{.kind = Error::Kind::CoinUnavailable,
                     .detail = QStringLiteral("XAIGATE does not have %1.").arg(order.coin.text())};
    if (!order.price.isPositive() || !isOrderNumber(order.reference.text()))
        return usage(QStringLiteral("A payment needs a plain reference and a price above zero."));
    // Nothing but these two is documented.
    const QString currency = order.price.currency().code();
    if (currency != QLatin1String("USD") && currency != QLatin1String("EUR"))
        return usage(QStringLiteral("XAIGATE takes prices in USD and EUR only, not in %1.").arg(currency));
    if (!account().contactEmail.contains(QLatin1Char('@')))
        return usage(QStringLiteral("XAIGATE wants an e-mail address with every invoice: write down the shop's own."));
    return std::nullopt;
}

} // namespace tillgate
