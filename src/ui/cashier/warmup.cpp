// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/warmup.h"

#include "ui/cashier/cashierbody.h"

#include <QPixmap>

namespace tillgate {

namespace {

/// Nobody sees it and nothing is recorded: only the letters and figures count.
Payment unseenPayment(const Money &price, PaymentStage stage)
{
    Payment payment{.reference = {}, .sale = {}, .account = {}, .coin = {}, .price = price, .stage = stage};
    Quote quote;
    quote.address = quote.normalAddress = QStringLiteral("bc1qacdefghjklmnpqrstuvwxyz0234567890acdefg");
    quote.openedAt = QDateTime::currentDateTimeUtc();
    quote.priceHeldUntil = quote.openedAt;
    payment.quote = quote;
    return payment;
}

PaymentView unseenView(const Payment &payment)
{
    PaymentView view{.payment = payment};
    view.ticker = QStringLiteral("BTC");
    view.coinName = view.networkName = view.readOut = QStringLiteral("Bitcoin");
    view.isCodeShown = payment.stage == PaymentStage::Waiting;
    if (view.isCodeShown)
        view.qrText = QStringLiteral("bitcoin:%1?amount=0.12345678").arg(payment.quote->address);
    view.countdown = CountdownView{.total = std::chrono::minutes(20), .left = std::chrono::minutes(19)};
    if (const Result<Rate> rate = Rate::implied(payment.price, payment.quote->quotedCoins))
        view.rate = *rate;
    return view;
}

} // namespace

void warmUpPayment(const Theme &theme, const TillView &view, const QSize &size)
{
    CashierBody body(theme, nullptr);
    body.resize(size);
    for (const PaymentStage stage : {PaymentStage::Waiting, PaymentStage::Seen, PaymentStage::Paid}) {
        TillView unseen = view;
        unseen.step = TillStep::Payment;
        unseen.payment = unseenView(unseenPayment(view.entry.total(), stage));
        body.render(unseen);
        body.grab();
    }
}

} // namespace tillgate
