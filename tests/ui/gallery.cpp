// SPDX-License-Identifier: Apache-2.0
// Renders every screen from sample values into PNG files, to lay beside the design's pictures:
//   tillgate_gallery FOLDER [--size 1280x800] [--ratio 2] [--theme NAME] [--lang de] [--only NAME] [--tabs N]
#include "gateway/registry.h"
#include "ui/cashier/cashierwindow.h"
#include "ui/customer/customerwindow.h"
#include "ui/manager/daypage.h"
#include "ui/manager/refundpage.h"
#include "ui/parts/translation.h"
#include "ui/practice/practicepanel.h"
#include "ui/sampleviews.h"
#include "ui/setup/accountpage.h"
#include "ui/setup/gatewayorderpage.h"
#include "ui/setup/handoverpage.h"
#include "ui/setup/ledgerwaitwindow.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/staffpage.h"
#include "ui/setup/wizardpage.h"
#include "ui/staff/pinsheet.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QKeyEvent>
#include <QTranslator>

#include <cstdio>

namespace {

using namespace tillgate;

struct Wish
{
    QDir folder;
    QSize size;
    Scheme scheme = Scheme::Light;
    QString language;
    QString suffix;
    QString only;
    int tabs = -1; ///< how often Tab is pressed before the picture; less than none: nothing has the focus
};

class Gallery
{
public:
    explicit Gallery(Wish wish) : m_wish(std::move(wish)) { }

    void cashier() const
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

    void practice() const
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

    /// The second coin costs more than the shop likes; the first stands ready instead.
    static TillView dearCoin()
    {
        TillView view = sample::coinStep();
        view.tenders[1].costPercent = Decimal(6);
        view.swap
            = CoinSwap{.from = view.tenders[1].name, .costPercent = Decimal(6), .to = view.tenders[0].name};
        return view;
    }

    void shopPages() const
    {
        if (!isSkipped(QStringLiteral("handover"))) {
            HandoverPage page(m_wish.scheme);
            page.resize(m_wish.size);
            page.render({{.coin = CoinId(QStringLiteral("BTC-LN"))},
                         {.upTo = sample::eur(QStringLiteral("50.00"))},
                         {.coin = CoinId(QStringLiteral("BTC")),
                          .upTo = sample::eur(QStringLiteral("200.00")),
                          .confirmations = 1}},
                        {{.id = CoinId(QStringLiteral("BTC")),
                          .name = QStringLiteral("Bitcoin on-chain"),
                          .risk = ZeroConfirmationRisk::High},
                         {.id = CoinId(QStringLiteral("BTC-LN")),
                          .name = QStringLiteral("Bitcoin on Lightning"),
                          .risk = ZeroConfirmationRisk::None}},
                        sample::eur(QStringLiteral("1.00")).currency());
            save(page, QStringLiteral("handover"));
        }
        if (!isSkipped(QStringLiteral("staff-page"))) {
            StaffPage page(m_wish.scheme);
            page.resize(m_wish.size);
            page.render({{.name = QStringLiteral("Mara K."), .role = StaffRole::Manager, .hasPin = true},
                         {.name = QStringLiteral("Lena"), .role = StaffRole::Cashier, .hasPin = false}});
            save(page, QStringLiteral("staff-page"));
        }
    }

    void staff() const
    {
        if (isSkipped(QStringLiteral("staff-approve")))
            return;
        CashierWindow window(m_clock, m_wish.scheme);
        window.resize(m_wish.size);
        window.render(sample::payment(PaymentStage::Short));
        window.show();
        auto *sheet = new PinSheet(
            window.theme(), &window, PinSheet::Kind::Approve,
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

    void claim() const
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

    void customer() const
    {
        using Screen = CustomerView::Screen;
        const QList<QPair<QString, CustomerView>> views{
            {QStringLiteral("customer-idle"), sample::customer(Screen::Idle, m_wish.language)},
            {QStringLiteral("customer-moment"), sample::customer(Screen::OneMoment, m_wish.language)},
            {QStringLiteral("customer-waiting"), sample::customer(Screen::Waiting, m_wish.language)},
            {QStringLiteral("customer-last-minutes"), sample::lastMinutes(m_wish.language)},
            {QStringLiteral("customer-seen"), sample::customer(Screen::Seen, m_wish.language)},
            {QStringLiteral("customer-paid"), sample::customer(Screen::Paid, m_wish.language)},
            {QStringLiteral("customer-ask"), sample::customer(Screen::AskUs, m_wish.language)}};
        for (const auto &[name, view] : views) {
            if (isSkipped(name))
                continue;
            CustomerWindow window(m_wish.scheme);
            window.resize(m_wish.size);
            window.render(view);
            save(window, name);
        }
    }

    void pages() const
    {
        if (!isSkipped(QStringLiteral("manager-day"))) {
            DayPage page(m_wish.scheme);
            page.resize(m_wish.size);
            page.render(sample::day());
            save(page, QStringLiteral("manager-day"));
            page.showHistory(sample::history());
            save(page, QStringLiteral("manager-history"));
        }
        if (!isSkipped(QStringLiteral("setup"))) {
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
        const SettingsView settings{.settings = ShopSettings::standard(),
                                    .screens = {QStringLiteral("HDMI-2")}};
        if (!isSkipped(QStringLiteral("settings"))) {
            SettingsPage page(m_wish.scheme);
            page.resize(m_wish.size);
            page.setLinks(links());
            page.render(settings);
            for (int form = 0; form < 6; ++form) {
                page.showForm(form);
                save(page, QStringLiteral("settings-%1").arg(form));
            }
            page.findChild<QLineEdit *>()->setText(QStringLiteral("Typed here"));
            SettingsView elsewhere = settings;
            elsewhere.settings.saleCeiling = Money::parse(u"500.00", u"EUR").value();
            page.follow(elsewhere);
            page.showForm(0);
            save(page, QStringLiteral("settings-changed-elsewhere"));
        }
        if (!isSkipped(QStringLiteral("wizard"))) {
            WizardPage page(m_wish.scheme);
            page.resize(m_wish.size);
            page.start({.settings = settings, .accounts = {}, .hasPins = false});
            for (int step = 0; step < WizardPage::stepCount; ++step) {
                page.showForm(step);
                save(page, QStringLiteral("wizard-%1").arg(step));
            }
            shootNotices(page, settings);
        }
        if (!isSkipped(QStringLiteral("ledger-wait"))) {
            LedgerWaitWindow page(m_wish.scheme);
            page.resize(m_wish.size);
            page.show();
            page.render({.kind = Error::Kind::LedgerAway,
                         .detail = QStringLiteral("The database says: connection to server at "
                                                  "\"db.shop.example\" failed: timeout expired")},
                        QStringLiteral("postgresql://tillgate_till@db.shop.example/tillgate"));
            save(page, QStringLiteral("ledger-wait"));
        }
    }

    /// The pages that the till's own settings lead to, in its own words.
    static QList<SettingsLink> links()
    {
        const auto say
            = [](const char *words) { return QCoreApplication::translate("tillgate::SetupPages", words); };
        return {{.id = {}, .words = say("Gateways"), .sign = QStringLiteral("gateway")},
                {.id = {}, .words = say("Coins"), .sign = QStringLiteral("network")},
                {.id = {}, .words = say("When to hand over"), .sign = QStringLiteral("hand-over")},
                {.id = {}, .words = say("Staff and PINs"), .sign = QStringLiteral("person")}};
    }

    void refunds() const
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

    void gatewayOrder() const
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

private:
    void refundPage(const QString &name, RefundWay way, std::optional<RefundState> state) const
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

    static TillAbilities abilities()
    {
        return {.takesCash = true,
                .hasDiscountAndTip = true,
                .holdsSales = true,
                .prints = true,
                .refunds = true,
                .asksForRest = true};
    }

    /// The ways of notices beside polling, and what came of test notices.
    void shootNotices(WizardPage &page, SettingsView view) const
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
    [[nodiscard]] bool isSkipped(const QString &name) const
    {
        return !m_wish.only.isEmpty() && !name.contains(m_wish.only);
    }

    void till(const QString &name, const TillView &view) const
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

    void save(QWidget &window, const QString &name) const
    {
        window.show();
        QCoreApplication::processEvents();
        if (m_wish.tabs >= 0)
            walk(window);
        else if (QWidget *focused = window.focusWidget())
            focused->clearFocus();
        QCoreApplication::processEvents();
        window.grab().save(m_wish.folder.filePath(name + m_wish.suffix + QStringLiteral(".png")));
    }

    void walk(QWidget &window) const
    {
        QApplication::setActiveWindow(&window);
        for (int step = 0; step < m_wish.tabs; ++step) {
            QWidget *focused = window.focusWidget() != nullptr ? window.focusWidget() : &window;
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            QCoreApplication::sendEvent(focused, &press);
        }
    }

    Wish m_wish;
    sample::StillClock m_clock{QTime(10, 42)};
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.addOptions({{QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1280x800")},
                       {QStringLiteral("ratio"), {}, QStringLiteral("N"), QStringLiteral("1")},
                       {QStringLiteral("theme"),
                        {},
                        QStringLiteral("light|dark|contrast|contrast-dark"),
                        QStringLiteral("light")},
                       {QStringLiteral("lang"), {}, QStringLiteral("tag"), QStringLiteral("en")},
                       {QStringLiteral("only"), {}, QStringLiteral("name")},
                       {QStringLiteral("tabs"), {}, QStringLiteral("N"), QStringLiteral("-1")}});
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    parser.parse(arguments);
    qputenv("QT_SCALE_FACTOR", parser.value(QStringLiteral("ratio")).toLatin1());
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QString language = parser.value(QStringLiteral("lang"));
    QLocale::setDefault(localeFor(language, QLocale::c()));
    const std::unique_ptr<QTranslator> words = translationTo(languageFor(language));
    QCoreApplication::installTranslator(words.get());
    QGuiApplication::setLayoutDirection(languageFor(language).direction());
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    if (parser.positionalArguments().isEmpty() || size.size() != 2) {
        std::fputs("usage: tillgate_gallery FOLDER [--size WxH] [--ratio N] [--theme NAME] [--lang TAG] "
                   "[--only NAME] [--tabs N]\n",
                   stderr);
        return 2;
    }
    const QDir folder(parser.positionalArguments().first());
    folder.mkpath(QStringLiteral("."));
    const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast"),
                             QStringLiteral("contrast-dark")};
    const QString theme = parser.value(QStringLiteral("theme"));
    const Gallery gallery({.folder = folder,
                           .size = QSize(size[0].toInt(), size[1].toInt()),
                           .scheme = static_cast<Scheme>(std::max(qsizetype(0), themes.indexOf(theme))),
                           .language = language,
                           .suffix = (theme == themes.first() ? QString() : u'-' + theme)
                               + (language == u"en" ? QString() : u'-' + language),
                           .only = parser.value(QStringLiteral("only")),
                           .tabs = parser.value(QStringLiteral("tabs")).toInt()});
    gallery.cashier();
    gallery.practice();
    gallery.staff();
    gallery.shopPages();
    gallery.customer();
    gallery.claim();
    gallery.pages();
    gallery.refunds();
    gallery.gatewayOrder();
    return 0;
}
