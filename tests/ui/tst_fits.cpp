// SPDX-License-Identifier: Apache-2.0
//
// Whatever is painted on a small screen is there whole, in each language and in one that needs four tenths
// more room.
#include "gateway/registry.h"
#include "ui/cashier/cashierwindow.h"
#include "ui/customer/customerwindow.h"
#include "ui/manager/daypage.h"
#include "ui/manager/refundpage.h"
#include "ui/paintedtext.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/toggle.h"
#include "ui/parts/translation.h"
#include "ui/pseudolanguage.h"
#include "ui/sampleviews.h"
#include "ui/setup/accountpage.h"
#include "ui/setup/coinspage.h"
#include "ui/setup/gatewayorderpage.h"
#include "ui/setup/handoverpage.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/staffpage.h"
#include "ui/setup/wizardpage.h"
#include "ui/shownwindow.h"

#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOptionFrame>
#include <QTest>
#include <QTranslator>

using namespace tillgate;

namespace {

const QString pseudo = QStringLiteral("four tenths longer");
constexpr QSize small(1024, 600);
constexpr QSize upright[] = {{600, 1024}, {768, 1366}, {768, 1024}, {1080, 1920}};

template <typename Widget> QStringList cutOffIn(const QWidget &window)
{
    QStringList found;
    for (const Widget *widget : window.findChildren<Widget *>()) {
        if (widget->isCutOff())
            found.append(QLatin1String(widget->metaObject()->className()) + QStringLiteral(": ")
                         + widget->accessibleName());
    }
    return found;
}

} // namespace

class FitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theTill_data() { addLanguages(); }
    void theTill();
    void theCustomersScreen_data() { addLanguages(); }
    void theCustomersScreen();
    void theSettings_data() { addLanguages(); }
    void theSettings();
    void theSetUp_data() { addLanguages(); }
    void theSetUp();
    void theShopsPages_data() { addLanguages(); }
    void theShopsPages();
    void findsWhatIsCutOff();

private:
    static void addLanguages();
    void look(QWidget &window, const QString &name, QSize size = small);
    void report();

    std::unique_ptr<QTranslator> m_words;
    QString m_language;
    QStringList m_trouble;
    sample::StillClock m_clock{QTime(10, 42)};
};

/// What an empty field says it wants.
static QStringList hintsCutOffIn(const QWidget &window)
{
    QStringList found;
    const QList<QLineEdit *> fields = window.findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields) {
        QStyleOptionFrame option;
        option.initFrom(field);
        constexpr int besideText = 4; // QLineEdit keeps two pixels free on each side
        const int room = field->style()->subElementRect(QStyle::SE_LineEditContents, &option, field).width() - besideText;
        if (field->isVisible() && field->text().isEmpty() && field->fontMetrics().horizontalAdvance(field->placeholderText()) > room)
            found.append(QStringLiteral("a field's hint: ") + field->placeholderText());
    }
    return found;
}

void FitsTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.tag)) << language.tag;
    QTest::newRow(qPrintable(pseudo)) << pseudo;
}

void FitsTest::init()
{
    m_trouble.clear();
    if (QTest::currentDataTag() == nullptr)
        return;
    QFETCH(QString, language);
    m_language = language;
    if (language == pseudo) {
        m_words = std::make_unique<test::PseudoLanguage>();
        QCoreApplication::installTranslator(m_words.get());
        return;
    }
    m_words = translationTo(languageFor(language));
    QCoreApplication::installTranslator(m_words.get());
    QLocale::setDefault(localeFor(language, QLocale::c()));
    QGuiApplication::setLayoutDirection(languageFor(language).direction());
}

void FitsTest::cleanup()
{
    m_words.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void FitsTest::look(QWidget &window, const QString &name, QSize size)
{
    window.resize(size);
    window.show();
    QCoreApplication::processEvents();
    QStringList found = cutOffIn<Label>(window) + cutOffIn<CapButton>(window) + cutOffIn<MainButton>(window)
        + cutOffIn<Toggle>(window) + cutOffIn<StepRow>(window) + test::everythingPaintedCutOff(window);
    if (window.width() > size.width() || window.height() > size.height())
        found.append(QStringLiteral("grew to %1 x %2").arg(window.width()).arg(window.height()));
    found += hintsCutOffIn(window);
    // What scrolls goes up and down only: a form that is wider than its window would be cut off at the side.
    const QList<QScrollArea *> areas = window.findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (area->isVisible() && area->widget() != nullptr
            && area->widget()->width() > area->viewport()->width())
            found.append(QStringLiteral("a form is wider than what scrolls it"));
    }
    for (const QString &what : std::as_const(found))
        m_trouble.append(name + QStringLiteral(": ") + what);
}

void FitsTest::report()
{
    m_trouble.removeDuplicates();
    QVERIFY2(m_trouble.isEmpty(), qPrintable(m_trouble.join(u'\n')));
}

void FitsTest::theTill()
{
    CashierWindow window(m_clock);
    window.setAbilities(test::everyAbility);
    QList<QPair<QString, TillView>> views = sample::allPayments();
    views.append({QStringLiteral("entry"), sample::entry()});
    views.append({QStringLiteral("coin"), sample::coinStep()});
    views.append({QStringLiteral("training"), sample::training(sample::entry())});
    TillView dear = sample::coinStep();
    dear.tenders.first().costPercent = Decimal(6);
    views.append({QStringLiteral("dear coin"), dear});
    for (const auto &[name, view] : std::as_const(views)) {
        window.render(view);
        look(window, name);
    }
    report();
}

void FitsTest::theCustomersScreen()
{
    const QString tag = m_language == pseudo ? QString() : m_language;
    QList<QSize> sizes(std::begin(upright), std::end(upright));
    sizes.prepend(small);
    const auto everywhere = [&](CustomerWindow &customer, const QString &name) {
        for (const QSize size : std::as_const(sizes))
            look(customer, QStringLiteral("%1 at %2 x %3").arg(name).arg(size.width()).arg(size.height()), size);
    };
    const auto views = sample::allCustomers(tag);
    for (const auto &[name, view] : views) {
        CustomerWindow customer;
        customer.render(view);
        everywhere(customer, name);
    }
    CustomerWindow customer;
    customer.render(sample::customer(CustomerView::Screen::Idle, tag));
    customer.setClaim(ClaimView{.shopName = QStringLiteral("Linden"),
                                .worth = sample::eur(QStringLiteral("1007.70")),
                                .link = QStringLiteral("https://pay.example/claim/1")});
    everywhere(customer, QStringLiteral("a refund to fetch"));
    report();
}

void FitsTest::theSettings()
{
    SettingsPage page;
    const auto link
        = [](const char *words) { return QCoreApplication::translate("tillgate::SetupPages", words); };
    page.setLinks({{.id = {}, .words = link("Gateways"), .sign = QStringLiteral("gateway")},
                   {.id = {}, .words = link("Coins"), .sign = QStringLiteral("network")},
                   {.id = {}, .words = link("When to hand over"), .sign = QStringLiteral("hand-over")},
                   {.id = {}, .words = link("Staff and PINs"), .sign = QStringLiteral("person")}});
    page.render({.settings = ShopSettings::standard(), .screens = {QStringLiteral("HDMI-1")}});
    for (int form = 0; form < 6; ++form) {
        page.showForm(form);
        look(page, QStringLiteral("settings %1").arg(form));
    }
    report();
}

void FitsTest::theSetUp()
{
    WizardPage wizard;
    wizard.start({.settings = {.settings = ShopSettings::standard()}, .hasPins = false});
    for (int step = 0; step < WizardPage::stepCount; ++step) {
        wizard.showForm(step);
        look(wizard, QStringLiteral("set-up %1").arg(step));
    }
    report();
}

void FitsTest::theShopsPages()
{
    const Currency euro = ShopSettings::standard().currency;
    const QList<AccountName> accounts{AccountName(QStringLiteral("NOWPayments")),
                                      AccountName(QStringLiteral("BTCPay Server"))};
    const QList<CoinSwitch> coins{{.coin = CoinId(QStringLiteral("USDT-TRC20")),
                                   .name = QStringLiteral("USDT"),
                                   .networkName = QStringLiteral("Tron (TRC-20)"),
                                   .accounts = accounts,
                                   .isOn = true}};
    GatewayOrderPage order;
    order.render({}, accounts, coins);
    look(order, QStringLiteral("order of gateways"));
    HandoverPage rules;
    rules.render({{.upTo = sample::eur(QStringLiteral("50.00"))}}, {}, euro);
    look(rules, QStringLiteral("hand-over rules"));
    CoinsPage page;
    page.render(coins);
    look(page, QStringLiteral("coins"));
    StaffPage staff;
    staff.render(
        {{.name = QStringLiteral("Ada"), .role = StaffRole::Manager, .rights = allRights(), .hasPin = true}});
    look(staff, QStringLiteral("staff"));
    AccountPage account;
    account.setProviders(knownGateways());
    account.render(sample::account());
    account.renderVerbs(sample::accountVerbs());
    look(account, QStringLiteral("a gateway's account"));
    QWidget host;
    host.resize(small);
    RefundPage refund(Scheme::Light, &host);
    refund.render(sample::refundPlan());
    look(host, QStringLiteral("refund"));
    refund.renderRefund(sample::refund(RefundWay::ByClaim, RefundState::AwaitsClaim));
    look(host, QStringLiteral("refund to fetch"));
    report();
}

/// A test that cannot fail is worse than none.
void FitsTest::findsWhatIsCutOff()
{
    class Narrow final : public QWidget
    {
        void paintEvent(QPaintEvent *) override
        {
            QPainter(this).drawText(4, 20, QStringLiteral("wider than forty pixels"));
        }
    };
    Narrow narrow;
    narrow.resize(40, 30);
    QVERIFY(!test::paintedCutOff(narrow).isEmpty());
    narrow.resize(400, 30);
    QVERIFY(test::paintedCutOff(narrow).isEmpty());
}

QTEST_MAIN(FitsTest)
#include "tst_fits.moc"
