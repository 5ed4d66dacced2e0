// SPDX-License-Identifier: Apache-2.0
//
// What the manager's and the set-up pages show.
#include "ui/sampleviews.h"

#include "coin/cointable.h"
#include "gateway/registry.h"

namespace tillgate::sample {

namespace {

DaySale daySale(int number, const QTime &time, const QString &amount, const QString &coin, PaymentStage stage)
{
    const Money total = eur(amount);
    Sale sale{.id = SaleId(QStringLiteral("T2-%1").arg(number, 6, 10, QLatin1Char('0'))),
              .number = number,
              .till = TillName(QStringLiteral("T2")),
              .cashier = QStringLiteral("Mara K."),
              .lines = {},
              .total = total,
              .note = {},
              .openedAt = QDateTime(QDate(2026, 9, 12), time, Qt::UTC)};
    const bool isPaid = countsAsPaid(stage);
    sale.receiptNumber = isPaid ? 1370 + number : 0;
    Payment payment = bitcoinPayment(stage);
    payment.reference = PaymentReference(sale.id.text() + QStringLiteral("-1"));
    payment.price = total;
    return {.sale = sale,
            .attempts = {payment},
            .state = isPaid ? SaleState::Paid : SaleState::Open,
            .stage = stage,
            .coinName = coin};
}

} // namespace

DayView day()
{
    const QList<DaySale> sales{
        daySale(147, {14, 17}, QStringLiteral("12.40"), QStringLiteral("Lightning"), PaymentStage::Paid),
        daySale(146, {14, 9}, QStringLiteral("16.60"), QStringLiteral("USDT (TRC-20)"), PaymentStage::Paid),
        daySale(145, {13, 55}, QStringLiteral("12.00"), QStringLiteral("USDT (TRC-20)"),
                PaymentStage::NeedsManager),
        daySale(144, {13, 48}, QStringLiteral("24.20"), QStringLiteral("Litecoin"), PaymentStage::Overpaid),
        daySale(143, {13, 41}, QStringLiteral("31.00"), QStringLiteral("Bitcoin"), PaymentStage::Expired),
        daySale(142, {12, 30}, QStringLiteral("141.80"), QStringLiteral("Bitcoin"), PaymentStage::Paid),
        daySale(141, {12, 12}, QStringLiteral("60.00"), QStringLiteral("Litecoin"), PaymentStage::Paid),
        daySale(140, {11, 2}, QStringLiteral("92.50"), QStringLiteral("Bitcoin"), PaymentStage::Paid),
        daySale(139, {10, 46}, QStringLiteral("23.50"), QStringLiteral("Bitcoin"), PaymentStage::Short),
        daySale(138, {9, 41}, QStringLiteral("16.90"), QStringLiteral("Bitcoin"), PaymentStage::PaidLate),
        daySale(137, {8, 33}, QStringLiteral("44.10"), QStringLiteral("Lightning"), PaymentStage::Paid)};
    return {.day = QDate(2026, 9, 12),
            .sales = sales,
            .byStage = {{stageName(PaymentStage::Paid), 6, eur(QStringLiteral("367.40"))},
                        {stageName(PaymentStage::Overpaid), 1, eur(QStringLiteral("24.20"))},
                        {stageName(PaymentStage::Expired), 1, eur(QStringLiteral("31.00"))},
                        {stageName(PaymentStage::Short), 1, eur(QStringLiteral("23.50"))}},
            .byCoin = {{QStringLiteral("Bitcoin"), 2, eur(QStringLiteral("234.30"))},
                       {QStringLiteral("Litecoin"), 2, eur(QStringLiteral("84.20"))},
                       {QStringLiteral("Lightning"), 2, eur(QStringLiteral("56.50"))}},
            .paidTotal = eur(QStringLiteral("391.60")),
            .cryptoTotal = eur(QStringLiteral("375.10")),
            .cashTotal = eur(QStringLiteral("13.30")),
            .writtenOffTotal = eur(QStringLiteral("3.20")),
            .paidCount = 7,
            .decisions = {sales[9], sales[8], sales[2]}};
}

PaymentHistory history()
{
    const auto entry = [](int second, HistoryEntry::Kind kind, const QString &title,
                          std::optional<int> status, const QString &detail) {
        return HistoryEntry{
            .at = at(10, 42, second), .kind = kind, .title = title, .detail = detail, .status = status};
    };
    return {.payment = bitcoinPayment(PaymentStage::Paid),
            .entries
            = {entry(1, HistoryEntry::Kind::StageChange, QStringLiteral("requested"), {},
                     QStringLiteral("T2-000117-1")),
               entry(1, HistoryEntry::Kind::Request, QStringLiteral("POST /v1/payment"), {},
                     QStringLiteral(
                         "x-api-key: (removed)\n\n{\"price_amount\": 23.50, \"price_currency\": \"eur\"}")),
               entry(2, HistoryEntry::Kind::Reply, QStringLiteral("POST /v1/payment"), 201,
                     QStringLiteral("{\"payment_id\": \"5977953151\", \"payment_status\": \"waiting\"}")),
               entry(2, HistoryEntry::Kind::StageChange, QStringLiteral("requested → waiting"), {}, {}),
               entry(40, HistoryEntry::Kind::Webhook, QStringLiteral("POST /in/nowpayments"), 200,
                     QStringLiteral("{\"payment_status\": \"confirming\"}")),
               entry(41, HistoryEntry::Kind::Request, QStringLiteral("GET /v1/payment/5977953151"), {}, {}),
               entry(41, HistoryEntry::Kind::Reply, QStringLiteral("GET /v1/payment/5977953151"), 200,
                     QStringLiteral("{\"payment_status\": \"finished\", \"actually_paid\": 0.00036824}")),
               entry(41, HistoryEntry::Kind::StageChange, QStringLiteral("waiting → paid"), {}, {}),
               HistoryEntry{.at = at(10, 58),
                            .kind = HistoryEntry::Kind::StageChange,
                            .title = QStringLiteral("payment-attention"),
                            .detail = QStringLiteral("{\"changes\":{\"attention\":\"The gateway names another coin: LTC.\"}}"),
                            .why = QStringLiteral("The gateway names another coin: LTC.")}}};
}

AccountView account()
{
    AccountView view;
    view.isNew = false;
    view.all = {{.name = AccountName(QStringLiteral("NOWPayments")), .providerName = QStringLiteral("NOWPayments")},
                {.name = AccountName(QStringLiteral("BTCPay at home")), .providerName = QStringLiteral("BTCPay Server")}};
    view.settings.name = AccountName(QStringLiteral("NOWPayments"));
    view.settings.providerId = QStringLiteral("nowpayments");
    view.settings.baseUrl = QUrl(QStringLiteral("https://api.nowpayments.io/v1"));
    view.providerName = QStringLiteral("NOWPayments");
    view.apiKeyEnd = "c41d";
    view.webhookSecretEnd = "9x2T";
    view.notifyAddress = QStringLiteral("https://till.linden.example/in/nowpayments-7f3k");
    view.checks = {{KeyCheck::Question::Reachable, KeyCheck::Verdict::Ok, {}},
                   {KeyCheck::Question::KeyAccepted, KeyCheck::Verdict::Ok, {}},
                   {KeyCheck::Question::CoinsEnabled, KeyCheck::Verdict::Ok, {}},
                   {KeyCheck::Question::WebhookSecret, KeyCheck::Verdict::Ok, {}},
                   {KeyCheck::Question::LookupLogin, KeyCheck::Verdict::Warning, {}},
                   {KeyCheck::Question::PayoutCoin, KeyCheck::Verdict::Stop, {}}};
    return view;
}

AccountVerbsView accountVerbs()
{
    const auto holds = [](const char *code, const char *coins) {
        return Balance{.code = QString::fromLatin1(code), .coin = std::nullopt, .available = decimal(QString::fromLatin1(coins))};
    };
    return {.offered = {AccountVerb::Balances, AccountVerb::RegisterNotices, AccountVerb::SampleNotice, AccountVerb::LastNotice},
            .answered = AccountVerb::Balances,
            .balances = {holds("btc", "0.04120000"), holds("usdt", "250.50")}};
}

RefundPlan refundPlan(RefundWay first)
{
    Payment payment = bitcoinPayment(PaymentStage::Overpaid);
    payment.receivedCoins = decimal(QStringLiteral("0.00039644"));
    payment.account = AccountName(QStringLiteral("BTCPay Server"));
    const std::optional<GatewayTraits> traits =
        traitsOf(first == RefundWay::ThroughGateway ? QStringLiteral("coingate") : QStringLiteral("btcpay"));
    static const CoinTable coins = CoinTable::builtIn();
    return planRefund(payment, *coins.find(payment.coin), {}, traits);
}

RefundRecord refund(RefundWay way, RefundState state)
{
    RefundRecord refund{.id = RefundId(QStringLiteral("T2-000117-1-R1")),
                        .payment = PaymentReference(QStringLiteral("T2-000117-1")),
                        .way = way,
                        .state = state,
                        .coins = decimal(QStringLiteral("0.00002820")),
                        .settledCoins = decimal(QStringLiteral("0.00002820")),
                        .worth = eur(QStringLiteral("1.80")),
                        .person = QStringLiteral("Ada"),
                        .requestedAt = at(10, 50)};
    if (way == RefundWay::ByClaim && state == RefundState::AwaitsClaim)
        refund.claimUrl = QUrl(QStringLiteral("https://pay.example.org/pull-payments/2ZQc7vXn4bT8wR5yK1mD"));
    if (way != RefundWay::ByClaim)
        refund.address = QStringLiteral("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq");
    return refund;
}

} // namespace tillgate::sample
