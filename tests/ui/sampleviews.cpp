// SPDX-License-Identifier: Apache-2.0
#include "ui/sampleviews.h"

namespace tillgate::sample {

namespace {

const QString bitcoinAddress
    = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"); // BIP 173's example: never pay to it

Currency euro()
{
    return Currency::fromCode(u"EUR").value();
}

SaleEntry typed(const QString &keys)
{
    SaleEntry entry(euro());
    for (const QChar key : keys) {
        if (key.isDigit())
            (void)entry.typeDigit(key.digitValue());
        else if (key == u'.')
            (void)entry.typeDecimalMark();
        else if (key == u'*')
            (void)entry.multiply();
        else if (key == u'+')
            (void)entry.addLine();
    }
    return entry;
}

TenderChoice tender(const QString &id, const QString &ticker, const QString &name, const QString &network,
                    int seconds)
{
    return {.coin = CoinId(id),
            .ticker = ticker,
            .name = name,
            .networkName = network,
            .account = AccountName(QStringLiteral("NOWPayments")),
            .usualTime = seconds > 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt};
}

RecentSale recent(int number, const QString &amount, const QDateTime &when, PaymentStage stage)
{
    return {.id = SaleId(QStringLiteral("T2-%1").arg(number, 6, 10, QLatin1Char('0'))),
            .total = eur(amount),
            .openedAt = when,
            .stage = stage,
            .needsDecision = needsDecision(stage),
            .isCancelled = stage == PaymentStage::Cancelled};
}

GatewayHealth health(const QString &name, GatewayHealth::Light light, int ms)
{
    return {.account = AccountName(name),
            .light = light,
            .lastDuration = std::chrono::milliseconds(ms),
            .lastAnsweredAt = at(10, 41, 58)};
}

Quote bitcoinQuote()
{
    Quote quote;
    quote.gatewayId = GatewayPaymentId(QStringLiteral("5977953151"));
    quote.coin = CoinId(QStringLiteral("BTC"));
    quote.address = quote.normalAddress = bitcoinAddress;
    quote.quotedCoins = quote.payableCoins = decimal(QStringLiteral("0.00036824"));
    quote.openedAt = at(10, 42);
    quote.priceHeldUntil = at(10, 57);
    return quote;
}

} // namespace

Payment bitcoinPayment(PaymentStage stage)
{
    Payment payment{.reference = PaymentReference(QStringLiteral("T2-000117-1")),
                    .sale = SaleId(QStringLiteral("T2-000117")),
                    .account = AccountName(QStringLiteral("NOWPayments")),
                    .coin = CoinId(QStringLiteral("BTC")),
                    .price = eur(QStringLiteral("23.50")),
                    .stage = stage};
    if (stage != PaymentStage::Requested && stage != PaymentStage::Refused
        && stage != PaymentStage::Unresolved)
        payment.quote = bitcoinQuote();
    payment.rawStatus = QStringLiteral("waiting");
    return payment;
}

namespace {

void addMoney(PaymentView &view, const QString &coins, const QString &raw, bool isFinal)
{
    Payment &payment = view.payment;
    payment.receivedCoins = decimal(coins);
    payment.rawStatus = raw;
    payment.seenAt = at(10, 45, 58);
    if (isFinal)
        payment.settledAt = at(10, 46, 31);
    payment.confirmations = isFinal ? 1 : 0;
    payment.confirmationsNeeded = 1;
    payment.transactionIds
        = {QStringLiteral("9f3a41c0aa00bb11cc22dd33ee44ff55667788990011223344556677e27bd815")};
    view.isCodeShown = false;
    view.qrText.clear();
}

void addCode(PaymentView &view)
{
    view.isCodeShown = true;
    view.qrText = QStringLiteral("bitcoin:%1?amount=0.00036824").arg(bitcoinAddress);
    view.countdown = CountdownView{
        .total = std::chrono::seconds(900), .left = std::chrono::seconds(761), .heldUntil = at(10, 57)};
    view.sinceLastAnswer = std::chrono::seconds(3);
    view.proofs
        = {{.kind = ProofView::Kind::MatchesGateway},
           {.kind = ProofView::Kind::CodeReadBack},
           {.kind = ProofView::Kind::AddressChecked},
           {.kind = ProofView::Kind::RateAge},
           {.kind = ProofView::Kind::Cost, .percent = Decimal(0)}};
}

PaymentView bitcoin(PaymentStage stage)
{
    PaymentView view{.payment = bitcoinPayment(stage),
                     .ticker = QStringLiteral("BTC"),
                     .coinName = QStringLiteral("Bitcoin"),
                     .networkName = QStringLiteral("Bitcoin"),
                     .readOut = QStringLiteral("Bitcoin on-chain"),
                     .rate = Rate::of(decimal(QStringLiteral("63816.90")), Currency::fromCode(u"EUR").value()).value()};
    switch (stage) {
    case PaymentStage::Requested:
        break;
    case PaymentStage::Waiting:
        addCode(view);
        break;
    case PaymentStage::Seen:
        addMoney(view, QStringLiteral("0.00036824"), QStringLiteral("confirming"), false);
        view.advice = HandoverAdvice::HandOver;
        break;
    case PaymentStage::Confirming:
        addMoney(view, QStringLiteral("0.00036824"), QStringLiteral("confirming"), false);
        view.payment.confirmations = 1;
        view.payment.confirmationsNeeded = 3;
        break;
    case PaymentStage::Paid:
    case PaymentStage::Accepted:
        addMoney(view, QStringLiteral("0.00036824"), QStringLiteral("finished"), true);
        view.advice = HandoverAdvice::HandOver;
        view.receiptNumber = 1487;
        break;
    case PaymentStage::Overpaid:
        addMoney(view, QStringLiteral("0.00039644"), QStringLiteral("finished"), true);
        view.advice = HandoverAdvice::HandOver;
        view.excess = eur(QStringLiteral("1.80"));
        view.receiptNumber = 1487;
        break;
    case PaymentStage::Short:
        addMoney(view, QStringLiteral("0.00031810"), QStringLiteral("partially_paid"), true);
        view.advice = HandoverAdvice::DoNot;
        view.missing = eur(QStringLiteral("3.20"));
        view.received = eur(QStringLiteral("20.30"));
        break;
    case PaymentStage::Expired:
        view.advice = HandoverAdvice::DoNot;
        view.payment.rawStatus = QStringLiteral("expired");
        view.countdown = CountdownView{
            .total = std::chrono::seconds(900), .left = std::chrono::seconds(0), .heldUntil = at(10, 57)};
        break;
    case PaymentStage::PaidLate:
    case PaymentStage::SeenLate:
    case PaymentStage::NeedsManager:
        addMoney(view, QStringLiteral("0.00036824"), QStringLiteral("finished"), true);
        view.advice = HandoverAdvice::AskManager;
        break;
    case PaymentStage::Failed:
    case PaymentStage::Refused:
        view.advice = HandoverAdvice::DoNot;
        view.problem = Error{.kind = Error::Kind::Rejected, .detail = QStringLiteral("the gateway said no")};
        break;
    case PaymentStage::Cancelled:
    case PaymentStage::Unresolved:
        view.advice = HandoverAdvice::DoNot;
        break;
    case PaymentStage::PartlyRefunded:
    case PaymentStage::Refunded:
        addMoney(view, QStringLiteral("0.00036824"), QStringLiteral("refunded"), true);
        view.advice = HandoverAdvice::None;
        break;
    }
    return view;
}

} // namespace

Money eur(const QString &amount)
{
    return Money::parse(amount, u"EUR").value();
}

Decimal decimal(const QString &text)
{
    return Decimal::parse(QStringView(text)).value();
}

QDateTime at(int hour, int minute, int second)
{
    return QDateTime(QDate(2026, 9, 12), QTime(hour, minute, second), Qt::UTC);
}

TillView entry()
{
    TillView view{.shopName = QStringLiteral("Café Linden"),
                  .till = TillName(QStringLiteral("Till 2")),
                  .cashier = QStringLiteral("Mara K."),
                  .entry = typed(QStringLiteral("12.00+2*4.25+3.00"))};
    view.tenders = {tender(QStringLiteral("BTC-LN"), QStringLiteral("BTC"),
                           QStringLiteral("Bitcoin Lightning"), QStringLiteral("Lightning"), 4),
                    tender(QStringLiteral("BTC"), QStringLiteral("BTC"), QStringLiteral("Bitcoin"),
                           QStringLiteral("on-chain"), 20),
                    tender(QStringLiteral("USDT-TRC20"), QStringLiteral("USDT"), QStringLiteral("USDT"),
                           QStringLiteral("on TRON (TRC-20)"), 35),
                    tender(QStringLiteral("LTC"), QStringLiteral("LTC"), QStringLiteral("Litecoin"),
                           QStringLiteral("on-chain"), 15),
                    tender(QStringLiteral("ETH"), QStringLiteral("ETH"), QStringLiteral("Ethereum"),
                           QStringLiteral("on-chain"), 0),
                    tender(QStringLiteral("XMR"), QStringLiteral("XMR"), QStringLiteral("Monero"),
                           QStringLiteral("on-chain"), 0)};
    view.tenders[1].isChosen = true;
    view.tenders[5].isAvailable = false;
    view.tenders[5].minimum = eur(QStringLiteral("30.00"));
    view.lastFive = {recent(116, QStringLiteral("8.40"), at(10, 31), PaymentStage::Paid),
                     recent(115, QStringLiteral("41.00"), at(10, 24), PaymentStage::Paid),
                     recent(114, QStringLiteral("16.90"), at(9, 41), PaymentStage::PaidLate),
                     recent(113, QStringLiteral("5.60"), at(9, 38), PaymentStage::Cancelled),
                     recent(112, QStringLiteral("23.00"), at(9, 20), PaymentStage::Refunded)};
    view.gateways = {health(QStringLiteral("BTCPay"), GatewayHealth::Light::Answered, 300),
                     health(QStringLiteral("NOWPayments"), GatewayHealth::Light::Answered, 600),
                     health(QStringLiteral("CoinGate"), GatewayHealth::Light::Slow, 4100)};
    return view;
}

TillView emptyEntry()
{
    TillView view = entry();
    view.entry = SaleEntry(euro());
    return view;
}

TillView coinStep()
{
    TillView view = entry();
    view.step = TillStep::Coin;
    return view;
}

TillView payment(PaymentStage stage)
{
    TillView view = entry();
    view.step = TillStep::Payment;
    view.payment = bitcoin(stage);
    view.lastFive.prepend(recent(117, QStringLiteral("23.50"), at(10, 42), stage));
    if (stage == PaymentStage::Short)
        view.lastFive.first().missing = eur(QStringLiteral("3.20"));
    if (stage == PaymentStage::Overpaid)
        view.lastFive.first().excess = eur(QStringLiteral("1.80"));
    if (stage == PaymentStage::Expired)
        view.payment->nowAbout = decimal(QStringLiteral("0.00036911"));
    if (stage == PaymentStage::Seen || stage == PaymentStage::Confirming)
        view.payment->rule = HandoverRule{.upTo = eur(QStringLiteral("50.00"))};
    view.lastFive.removeLast();
    return view;
}

TillView training(TillView view)
{
    view.isPractice = true;
    view.gateways = {health(QStringLiteral("Practice gateway"), GatewayHealth::Light::Answered, 0)};
    view.gateways.first().lastDuration = std::nullopt;
    return view;
}

} // namespace tillgate::sample
