// SPDX-License-Identifier: Apache-2.0
//
// The pictures of a sale.
#include "base/languages.h"
#include "ui/cashier/cashierwindow.h"
#include "ui/customer/customerwindow.h"
#include "ui/customer/turnedscreen.h"
#include "ui/gallery.h"
#include "ui/parts/healthlight.h"
#include "ui/practice/practicepanel.h"
#include "ui/setup/passphrasesheet.h"
#include "ui/staff/pinsheet.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace tillgate {

void Gallery::shootSale() const
{
    cashier();
    practice();
    staff();
    sheets();
    customer();
    claim();
    turned();
}

void Gallery::cashier() const
{
    till(QStringLiteral("entry"), sample::entry());
    till(QStringLiteral("entry-empty"), sample::emptyEntry());
    till(QStringLiteral("coin"), sample::coinStep());
    till(QStringLiteral("coin-dear"), dearCoin());
    till(QStringLiteral("entry-training"), sample::training(sample::entry()));
    const auto all = sample::allPayments();
    for (const auto &[name, view] : all)
        till(name, view);
}

/// The second coin costs more than the shop likes; the first stands ready instead.
TillView Gallery::dearCoin()
{
    TillView view = sample::coinStep();
    view.tenders[1].costPercent = Decimal(6);
    view.swap = CoinSwap{.from = view.tenders[1].name, .costPercent = Decimal(6), .to = view.tenders[0].name};
    return view;
}

void Gallery::till(const QString &name, const TillView &view) const
{
    if (isSkipped(QStringLiteral("cashier-") + name))
        return;
    CashierWindow window(m_clock, m_wish.scheme);
    window.resize(m_wish.size);
    window.setAbilities(abilities());
    window.setCustomerLanguage(languageFor(m_wish.language).name);
    window.render(view);
    save(window, QStringLiteral("cashier-") + name);
}

TillAbilities Gallery::abilities()
{
    return {.takesCash = true,
            .hasDiscountAndTip = true,
            .holdsSales = true,
            .prints = true,
            .refunds = true,
            .asksForRest = true};
}

void Gallery::practice() const
{
    if (isSkipped(QStringLiteral("practice-customer")))
        return;
    CashierWindow window(m_clock, m_wish.scheme);
    window.resize(m_wish.size);
    window.setAbilities(abilities());
    window.setCustomerLanguage(languageFor(m_wish.language).name);
    auto *panel = new PracticePanel(window.theme(), &window);
    panel->render({.losesNotices = true});
    panel->showAct(PracticeAct::PayExact, m_clock.now());
    window.setSidePanel(panel);
    window.render(sample::training(sample::payment(PaymentStage::Waiting)));
    save(window, QStringLiteral("practice-customer"));
}

void Gallery::staff() const
{
    if (isSkipped(QStringLiteral("staff-approve")))
        return;
    CashierWindow window(m_clock, m_wish.scheme);
    window.resize(m_wish.size);
    window.render(sample::payment(PaymentStage::Short));
    window.show();
    auto *sheet
        = new PinSheet(window.theme(), &window, PinSheet::Kind::Approve,
                       {{.name = QStringLiteral("Mara K."), .role = StaffRole::Manager, .hasPin = true},
                        {.name = QStringLiteral("Jonas B."), .role = StaffRole::ShiftLead, .hasPin = true},
                        {.name = QStringLiteral("Lena"), .role = StaffRole::Cashier, .hasPin = true}});
    sheet->setWords(
        QStringLiteral("Accept a shortfall"),
        QStringLiteral("Accept 3.20 EUR less.\nFor this one time; both names go to the journal."));
    sheet->setStatus({.family = Family::Orange,
                      .sign = QStringLiteral("state-short"),
                      .word = QStringLiteral("3.20 EUR missing"),
                      .sum = QStringLiteral("23.50 EUR"),
                      .advice = QStringLiteral("Do not hand over")});
    for (const Qt::Key key : {Qt::Key_4, Qt::Key_7, Qt::Key_1}) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(sheet, &press);
    }
    save(window, QStringLiteral("staff-approve"));
}

void Gallery::customer() const
{
    const auto views = sample::allCustomers(m_wish.language);
    for (const auto &[state, view] : views) {
        const QString name = QStringLiteral("customer-") + state;
        if (isSkipped(name))
            continue;
        CustomerWindow window(m_wish.scheme);
        window.resize(m_wish.size);
        window.render(view);
        save(window, name);
    }
}

void Gallery::claim() const
{
    if (isSkipped(QStringLiteral("customer-claim")))
        return;
    CustomerWindow window(m_wish.scheme);
    window.resize(m_wish.size);
    window.render(sample::customer(CustomerView::Screen::Idle, m_wish.language));
    window.setClaim(
        ClaimView{.shopName = QStringLiteral("Café Linden"),
                  .worth = sample::eur(QStringLiteral("1.80")),
                  .link = QStringLiteral("https://pay.shop.example/pull-payments/7Wq2c1pVYkq3nA")});
    save(window, QStringLiteral("customer-claim"));
}

/// One monitor, turned to the customer.
void Gallery::turned() const
{
    if (isSkipped(QStringLiteral("turned")))
        return;
    CashierWindow till(m_clock, m_wish.scheme);
    till.resize(m_wish.size);
    till.show();
    CustomerSettings settings;
    settings.turn = CustomerSettings::Turn::HalfTurn;
    TurnedScreen screen(m_wish.scheme, settings, &till);
    screen.render(sample::customer(CustomerView::Screen::Waiting, m_wish.language));
    screen.setGeometry(till.rect());
    screen.show();
    save(till, QStringLiteral("turned"));
}

/// What is asked and told over the till.
void Gallery::sheets() const
{
    if (isSkipped(QStringLiteral("sheet")))
        return;
    const auto shoot = [this](const QString &name, const TillView &view, auto open) {
        CashierWindow window(m_clock, m_wish.scheme);
        window.resize(m_wish.size);
        window.setAbilities(abilities());
        window.render(view);
        window.show();
        open(window);
        save(window, name);
    };
    const auto key = [](int code) {
        return [code](CashierWindow &window) {
            QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier);
            QCoreApplication::sendEvent(&window, &press);
        };
    };
    const TillView waiting = sample::payment(PaymentStage::Waiting);
    shoot(QStringLiteral("sheet-cancel"), waiting, key(Qt::Key_Escape));
    shoot(QStringLiteral("sheet-says-paid"), waiting, key(Qt::Key_F1));
    shoot(QStringLiteral("sheet-help"), sample::entry(), key(Qt::Key_F1));
    shoot(QStringLiteral("sheet-help-short"), sample::payment(PaymentStage::Short), key(Qt::Key_F1));
    TillView odd = sample::payment(PaymentStage::NeedsManager);
    odd.payment->payment.attention = QStringLiteral("The gateway lowered the amount due after it was shown.");
    shoot(QStringLiteral("sheet-help-manager"), odd, key(Qt::Key_F1));
    shoot(QStringLiteral("sheet-health"), waiting,
          [](CashierWindow &window) { window.findChild<HealthLight *>()->click(); });
    shoot(QStringLiteral("sheet-passphrase"), sample::entry(),
          [](CashierWindow &window) { (new PassphraseSheet(window.theme(), &window, true, true))->show(); });
}

} // namespace tillgate
