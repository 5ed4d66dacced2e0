// SPDX-License-Identifier: Apache-2.0
//
// What a customer may find on the screen.
#include "ui/sampleviews.h"

namespace tillgate::sample {

namespace {

using Screen = CustomerView::Screen;

CustomerView paying(Screen screen, const TillView &till, const QString &language)
{
    CustomerView view = customer(screen, language);
    view.payment = till.payment;
    return view;
}

/// A gateway that has a page and no address.
CustomerView onPage(const QString &language)
{
    CustomerView view = customer(Screen::Waiting, language);
    Quote &quote = *view.payment->payment.quote;
    quote.address.clear();
    quote.normalAddress.clear();
    quote.pageUrl = QUrl(QStringLiteral("https://checkout.coingate.example/invoice/5f2c"));
    view.payment->qrText = quote.pageUrl->toString();
    return view;
}

/// The longest address there is, and a sum with many figures.
CustomerView dear(const QString &language)
{
    CustomerView view = customer(Screen::Waiting, language);
    view.total = Money::parse(QStringLiteral("128750000.00"), QStringLiteral("IDR")).value();
    PaymentView &payment = *view.payment;
    payment.ticker = QStringLiteral("XMR");
    payment.readOut = QStringLiteral("Monero");
    payment.payment.quote->payableCoins = decimal(QStringLiteral("21.408200365114"));
    payment.payment.quote->normalAddress
        = QStringLiteral("44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A");
    payment.qrText = QStringLiteral("monero:") + payment.payment.quote->normalAddress;
    return view;
}

CustomerView training(CustomerView view)
{
    view.isPractice = true;
    return view;
}

CustomerView choosing(const QString &language)
{
    CustomerView view = customer(Screen::Idle, language);
    view.total = eur(QStringLiteral("23.50"));
    return view;
}

} // namespace

CustomerView customer(Screen screen, const QString &language)
{
    CustomerView view{.screen = screen, .shopName = QStringLiteral("Café Linden"), .language = language};
    view.coinNames = {QStringLiteral("Lightning"), QStringLiteral("Bitcoin"), QStringLiteral("USDT"),
                      QStringLiteral("Litecoin")};
    if (screen == Screen::Idle)
        return view;
    view.total = eur(QStringLiteral("23.50"));
    if (screen == Screen::Waiting)
        view.payment = payment(PaymentStage::Waiting).payment;
    else if (screen == Screen::Seen)
        view.payment = payment(PaymentStage::Seen).payment;
    else if (screen == Screen::AskUs)
        view.payment = payment(PaymentStage::Short).payment;
    return view;
}

CustomerView lastMinutes(const QString &language)
{
    CustomerView view = customer(Screen::Waiting, language);
    view.payment->countdown->left = std::chrono::seconds(242);
    return view;
}

QList<QPair<QString, CustomerView>> allCustomers(const QString &language)
{
    return {{QStringLiteral("idle"), customer(Screen::Idle, language)},
            {QStringLiteral("choosing"), choosing(language)},
            {QStringLiteral("moment"), customer(Screen::OneMoment, language)},
            {QStringLiteral("waiting"), customer(Screen::Waiting, language)},
            {QStringLiteral("last-minutes"), lastMinutes(language)},
            {QStringLiteral("memo"), paying(Screen::Waiting, withMemo(), language)},
            {QStringLiteral("page"), onPage(language)},
            {QStringLiteral("dear"), dear(language)},
            {QStringLiteral("training"), training(lastMinutes(language))},
            {QStringLiteral("seen"), customer(Screen::Seen, language)},
            {QStringLiteral("confirming"), paying(Screen::Seen, payment(PaymentStage::Confirming), language)},
            {QStringLiteral("paid"), customer(Screen::Paid, language)},
            {QStringLiteral("over"), paying(Screen::Paid, payment(PaymentStage::Overpaid), language)},
            {QStringLiteral("ask"), customer(Screen::AskUs, language)},
            {QStringLiteral("time-up"), paying(Screen::AskUs, payment(PaymentStage::Expired), language)}};
}

} // namespace tillgate::sample
