// SPDX-License-Identifier: Apache-2.0
//
// The pictures of the manager's pages, the settings and the set-up.
#include "gateway/registry.h"
#include "ui/gallery.h"
#include "ui/manager/daypage.h"
#include "ui/manager/refundpage.h"
#include "ui/setup/accountpage.h"
#include "ui/setup/coinspage.h"
#include "ui/setup/gatewayorderpage.h"
#include "ui/setup/handoverpage.h"
#include "ui/setup/ledgerwaitwindow.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/staffpage.h"
#include "ui/setup/wizardpage.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace tillgate {

void Gallery::shootPages() const
{
    day();
    refunds();
    account();
    settings();
    wizard();
    ledgerWait();
    shopPages();
    coins();
    gatewayOrder();
}

void Gallery::day() const
{
    if (isSkipped(QStringLiteral("manager-day")))
        return;
    DayPage page(m_wish.scheme);
    page.resize(m_wish.size);
    page.render(sample::day());
    save(page, QStringLiteral("manager-day"));
    page.showHistory(sample::history());
    save(page, QStringLiteral("manager-history"));
}

void Gallery::account() const
{
    if (isSkipped(QStringLiteral("setup")))
        return;
    AccountPage page(m_wish.scheme);
    page.resize(m_wish.size);
    page.setProviders(knownGateways());
    page.render(sample::account());
    save(page, QStringLiteral("setup"));
    AccountView untested = sample::account();
    untested.checks.clear();
    page.render(untested);
    page.renderVerbs(sample::accountVerbs());
    save(page, QStringLiteral("setup-verbs"));
}

void Gallery::settings() const
{
    if (isSkipped(QStringLiteral("settings")))
        return;
    const SettingsView shown{.settings = ShopSettings::standard(), .screens = {QStringLiteral("HDMI-2")}};
    SettingsPage page(m_wish.scheme);
    page.resize(m_wish.size);
    page.setLinks(links());
    page.render(shown);
    for (int form = 0; form < 6; ++form) {
        page.showForm(form);
        save(page, QStringLiteral("settings-%1").arg(form));
    }
    page.findChild<QLineEdit *>()->setText(QStringLiteral("Typed here"));
    SettingsView elsewhere = shown;
    elsewhere.settings.saleCeiling = Money::parse(u"500.00", u"EUR").value();
    elsewhere.settings.shopName = QStringLiteral("Café Linden");
    page.follow(elsewhere);
    page.showForm(0);
    save(page, QStringLiteral("settings-changed-elsewhere"));
}

void Gallery::wizard() const
{
    if (isSkipped(QStringLiteral("wizard")))
        return;
    const SettingsView shown{.settings = ShopSettings::standard(), .screens = {QStringLiteral("HDMI-2")}};
    WizardPage page(m_wish.scheme);
    page.resize(m_wish.size);
    page.start({.settings = shown, .accounts = {}, .hasPins = false});
    for (int step = 0; step < WizardPage::stepCount; ++step) {
        page.showForm(step);
        save(page, QStringLiteral("wizard-%1").arg(step));
    }
    shootNotices(page, shown);
    page.start({.settings = shown, .accounts = {}, .hasPins = false});
    qobject_cast<QLineEdit *>(page.focusWidget())->setText(QStringLiteral("Typed here"));
    SettingsView elsewhere = shown;
    elsewhere.settings.shopName = QStringLiteral("Café Linden");
    page.render({.settings = elsewhere, .accounts = {}, .hasPins = false});
    save(page, QStringLiteral("wizard-changed-elsewhere"));
}

void Gallery::ledgerWait() const
{
    if (isSkipped(QStringLiteral("ledger-wait")))
        return;
    LedgerWaitWindow page(m_wish.scheme);
    page.resize(m_wish.size);
    page.show();
    page.render({.kind = Error::Kind::LedgerAway,
                 .detail = QStringLiteral("The database says: connection to server at "
                                          "\"db.shop.example\" failed: timeout expired")},
                QStringLiteral("postgresql://tillgate_till@db.shop.example/tillgate"));
    save(page, QStringLiteral("ledger-wait"));
}

void Gallery::shopPages() const
{
    if (!isSkipped(QStringLiteral("handover"))) {
        HandoverPage page(m_wish.scheme);
        page.resize(m_wish.size);
        HandoverRules rules{{.coin = CoinId(QStringLiteral("BTC-LN"))},
                            {.upTo = sample::eur(QStringLiteral("50.00"))},
                            {.coin = CoinId(QStringLiteral("BTC")),
                             .upTo = sample::eur(QStringLiteral("200.00")),
                             .confirmations = 1}};
        page.render(rules,
                    {{.id = CoinId(QStringLiteral("BTC")),
                      .name = QStringLiteral("Bitcoin on-chain"),
                      .risk = ZeroConfirmationRisk::High},
                     {.id = CoinId(QStringLiteral("BTC-LN")),
                      .name = QStringLiteral("Bitcoin on Lightning"),
                      .risk = ZeroConfirmationRisk::None}},
                    sample::eur(QStringLiteral("1.00")).currency());
        save(page, QStringLiteral("handover"));
        page.findChildren<QLineEdit *>().at(1)->setText(QStringLiteral("70"));
        rules[1].confirmations = 2;
        rules.append({.coin = CoinId(QStringLiteral("BTC")), .upTo = sample::eur(QStringLiteral("900.00")), .confirmations = 3});
        page.follow(rules);
        save(page, QStringLiteral("handover-changed-elsewhere"));
    }
    if (!isSkipped(QStringLiteral("staff-page"))) {
        StaffPage page(m_wish.scheme);
        page.resize(m_wish.size);
        page.render({{.name = QStringLiteral("Mara K."), .role = StaffRole::Manager, .hasPin = true},
                     {.name = QStringLiteral("Lena"), .role = StaffRole::Cashier, .hasPin = false}});
        save(page, QStringLiteral("staff-page"));
    }
}

void Gallery::refunds() const
{
    using W = RefundWay;
    using S = RefundState;
    refundPage(QStringLiteral("refund-form"), W::ByClaim, std::nullopt);
    refundPage(QStringLiteral("refund-form-address"), W::ThroughGateway, std::nullopt);
    refundPage(QStringLiteral("refund-claim"), W::ByClaim, S::AwaitsClaim);
    refundPage(QStringLiteral("refund-by-hand"), W::ByHand, S::ToDo);
    refundPage(QStringLiteral("refund-lost"), W::ThroughGateway, S::Unresolved);
    refundPage(QStringLiteral("refund-done"), W::InCash, S::Done);
}

void Gallery::refundPage(const QString &name, RefundWay way, std::optional<RefundState> state) const
{
    if (isSkipped(name))
        return;
    QWidget window;
    window.resize(m_wish.size);
    RefundPage page(m_wish.scheme, &window);
    QObject::connect(&page, &RefundPage::wishChanged, &page, [&](const RefundWish &wish) {
        const RefundPlan plan = sample::refundPlan(way);
        page.renderFigures(wish, refundFigures(plan.payment, plan.left, questionOf(plan, wish)));
    });
    page.render(sample::refundPlan(way), RefundChoice::Excess);
    if (state)
        page.renderRefund(sample::refund(way, *state));
    save(window, name);
}

void Gallery::gatewayOrder() const
{
    if (isSkipped(QStringLiteral("gateway-order")))
        return;
    QList<AccountName> accounts;
    for (const char *name :
         {"NOWPayments", "BTCPay at the shop", "Plisio", "CoinGate", "Cryptomus", "XAIGATE"})
        accounts.append(AccountName(QString::fromLatin1(name)));
    GatewayOrderPage page(m_wish.scheme);
    page.resize(m_wish.size);
    page.render({.order = {QStringLiteral("BTCPay at the shop")}}, accounts,
                {{.coin = CoinId(QStringLiteral("BTC")),
                  .name = QStringLiteral("Bitcoin"),
                  .networkName = QStringLiteral("Bitcoin"),
                  .accounts = accounts,
                  .isOn = true}});
    save(page, QStringLiteral("gateway-order"));
}

/// The pages that the till's own settings lead to, in its own words.
QList<SettingsLink> Gallery::links()
{
    const auto say
        = [](const char *words) { return QCoreApplication::translate("tillgate::SetupPages", words); };
    return {{.id = {}, .words = say("Gateways"), .sign = QStringLiteral("gateway")},
            {.id = {}, .words = say("Coins"), .sign = QStringLiteral("network")},
            {.id = {}, .words = say("When to hand over"), .sign = QStringLiteral("hand-over")},
            {.id = {}, .words = say("Staff and PINs"), .sign = QStringLiteral("person")}};
}

/// The ways of notices beside polling, and what came of test notices.
void Gallery::shootNotices(WizardPage &page, SettingsView view) const
{
    using Verdict = NoticeTest::Outcome::Verdict;
    page.start({.settings = view, .accounts = {}, .hasPins = false});
    page.showForm(int(WizardPage::Step::Notices));
    page.renderTrials(
        QList<NoticeTrial>{{.account = AccountName(QStringLiteral("NOWPayments")),
                            .outcome = NoticeTest::Outcome{.verdict = Verdict::UnknownPath}},
                           {.account = AccountName(QStringLiteral("Plisio")), .outcome = std::nullopt}});
    save(page, QStringLiteral("wizard-notices-proxy"));
    view.settings.listener.port = -1;
    view.settings.listener.isByHub = true;
    page.start({.settings = view, .accounts = {}, .hasPins = false});
    page.showForm(int(WizardPage::Step::Notices));
    page.renderTrials(QList<NoticeTrial>{{.account = AccountName(QStringLiteral("NOWPayments")),
                                          .outcome = NoticeTest::Outcome{.verdict = Verdict::Arrived}}});
    save(page, QStringLiteral("wizard-notices-hub"));
}

void Gallery::coins() const
{
    if (isSkipped(QStringLiteral("coins-page")))
        return;
    const QList<AccountName> both{AccountName(QStringLiteral("NOWPayments")),
                                  AccountName(QStringLiteral("BTCPay at the shop"))};
    const auto coin = [&](const char *id, const char *name, const char *network, bool isOn) {
        return CoinSwitch{.coin = CoinId(QString::fromLatin1(id)),
                          .name = QString::fromLatin1(name),
                          .networkName = QString::fromLatin1(network),
                          .accounts = both,
                          .isOn = isOn};
    };
    CoinsPage page(m_wish.scheme);
    page.resize(m_wish.size);
    page.render({coin("BTC", "Bitcoin", "Bitcoin", true), coin("BTC-LN", "Bitcoin", "Lightning", true),
                 coin("USDT-TRC20", "USDT", "TRON (TRC-20)", true), coin("LTC", "Litecoin", "Litecoin", true),
                 coin("ETH", "Ethereum", "Ethereum", false), coin("XMR", "Monero", "Monero", false)});
    save(page, QStringLiteral("coins-page"));
}

} // namespace tillgate
