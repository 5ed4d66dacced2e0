// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/shopfixture.h"
#include "support/postgrescluster.h"
#include "support/till/tilldriver.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/setup/handoverpage.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/staffpage.h"
#include "ui/setup/wizardpage.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace tillgate;

namespace {

template <typename Page> Page *openPage()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *page = qobject_cast<Page *>(window); page != nullptr && page->isVisible())
            return page;
    }
    return nullptr;
}

template <typename Widget> Widget *named(const QWidget &page, const QString &name, int which = 0)
{
    for (Widget *widget : page.findChildren<Widget *>()) {
        if (widget->accessibleName().startsWith(name) && widget->isVisibleTo(&page) && which-- == 0)
            return widget;
    }
    return nullptr;
}

bool says(const QWidget &page, const QString &words)
{
    const QList<Label *> labels = page.findChildren<Label *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const Label *label) { return label->isVisible() && label->text().contains(words); });
}

HandoverRule rule(const char *coin, int confirmations)
{
    return {.coin = CoinId(QString::fromLatin1(coin)), .upTo = std::nullopt, .confirmations = confirmations};
}

AccountSettings account(const char *name)
{
    return {.name = AccountName(QString::fromLatin1(name)),
            .providerId = QStringLiteral("nowpayments"),
            .baseUrl = QUrl(QStringLiteral("https://unused.invalid")),
            .payoutCode = {},
            .notifyUrl = std::nullopt};
}

} // namespace

/// A manager at one till of a shared ledger while somebody saves at another: what both did stays, and is told where it
/// cannot be both.
class TestTwoTills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theSetupKeepsWhatTheOtherTillSaved();
    void theSetupShowsTheAccountsThatThereAreNow();
    void aRuleThatTheOtherTillAddsStays();
    void theSameRuleChangedAtBothIsTold();
    void anotherThemeTakesNothingThatIsTyped();

private:
    /// The settings' page of the till, where the button with these words is pressed.
    void choose(const QString &words);
    template <typename Work> bool write(const Work &work)
    {
        const Author author{.till = TillName(QStringLiteral("T2")), .person = {}, .at = QDateTime::currentDateTimeUtc()};
        return m_other->shop().ledger().runNow<void>([&](LedgerSession &session) { return work(session, author); }).has_value();
    }
    /// The other till saves the shop's common settings.
    bool saveAtOther(const std::function<void(ShopSettings &)> &change)
    {
        change(m_common);
        return write([this](LedgerSession &session, const Author &author) {
            return session.settings().save(author, QStringLiteral("shop"), m_common.toJson());
        });
    }
    /// What this till goes by after its next start.
    ShopSettings storedHere();

    std::unique_ptr<PostgresCluster> m_server;
    std::unique_ptr<test::TillDriver> m_till;
    std::unique_ptr<test::ShopFixture> m_other;
    ShopSettings m_common = ShopSettings::standard();
    int m_count = 0;
};

void TestTwoTills::initTestCase()
{
    if (!PostgresCluster::isInstalled())
        QSKIP("PostgreSQL is not installed");
    m_server = std::make_unique<PostgresCluster>();
}

void TestTwoTills::init()
{
    const QString database = QStringLiteral("shop%1").arg(++m_count);
    m_server->createDatabase(database);
    m_other = std::make_unique<test::ShopFixture>(TillPlaceWords{.ledger = m_server->uri(database), .till = QStringLiteral("T2")});
    m_other->start();
    m_common = m_other->shop().settings();
    QVERIFY(saveAtOther([](ShopSettings &common) { common.handover = {rule("BTC", 2), rule("LTC", 3)}; }));
    m_till = std::make_unique<test::TillDriver>();
    QVERIFY(m_till->open({.ledger = m_server->uri(database), .till = QStringLiteral("T1")}));
}

void TestTwoTills::cleanup()
{
    m_till.reset();
    m_other.reset();
}

void TestTwoTills::choose(const QString &words)
{
    m_till->press(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(m_till->becomes([] { return openPage<SettingsPage>() != nullptr; }));
    auto *button = named<QAbstractButton>(*openPage<SettingsPage>(), words);
    if (button == nullptr) { // on the last form
        openPage<SettingsPage>()->showForm(5);
        button = named<QAbstractButton>(*openPage<SettingsPage>(), words);
    }
    QVERIFY(button != nullptr);
    QTest::keyClick(button, Qt::Key_Space);
}

ShopSettings TestTwoTills::storedHere()
{
    const auto stored = m_till->shop().ledger().runNow<std::optional<Json>>(
        [](LedgerSession &session) { return session.settings().find(QStringLiteral("shop/T1")); });
    return ShopSettings::fromJson(stored.value().value()).value();
}

void TestTwoTills::theSetupKeepsWhatTheOtherTillSaved()
{
    choose(QStringLiteral("Set-up, step by step"));
    WizardPage *page = openPage<WizardPage>();
    QVERIFY(page != nullptr);
    page->showForm(0);
    named<QLineEdit>(*page, QStringLiteral("Cashier"))->setText(QStringLiteral("Ada"));
    named<QLineEdit>(*page, QStringLiteral("Shop's name"))->setText(QStringLiteral("Oak"));
    QVERIFY(saveAtOther([](ShopSettings &common) {
        common.shopName = QStringLiteral("Linden");
        common.lockAfter = std::chrono::minutes(5);
        common.handover.append(rule("XMR", 10));
    }));
    QVERIFY(m_till->becomes([&] { return says(*page, QStringLiteral("Shop's name: Linden")); }));
    QCOMPARE(named<QLineEdit>(*page, QStringLiteral("Shop's name"))->text(), QStringLiteral("Oak"));
    QTest::keyClick(page, Qt::Key_Escape);
    QCOMPARE(storedHere().shopName, QStringLiteral("Oak"));
    QCOMPARE(storedHere().cashier, QStringLiteral("Ada"));
    QCOMPARE(storedHere().lockAfter, std::chrono::minutes(5));
    QCOMPARE(storedHere().handover, m_common.handover);
}

void TestTwoTills::theSetupShowsTheAccountsThatThereAreNow()
{
    QVERIFY(m_other->shop().accounts().add(account("Corner")));
    choose(QStringLiteral("Set-up, step by step"));
    WizardPage *page = openPage<WizardPage>();
    QVERIFY(page != nullptr);
    page->showForm(int(WizardPage::Step::Gateway));
    QVERIFY(named<CapButton>(*page, QStringLiteral("Connected: Corner")) != nullptr);
    QVERIFY(m_other->shop().accounts().add(account("Market")));
    QVERIFY(m_till->becomes([&] { return named<CapButton>(*page, QStringLiteral("Connected: Corner, Market")) != nullptr; }));
    QVERIFY(write([](LedgerSession &session, const Author &author) { return session.accounts().remove(author, QStringLiteral("Corner")); }));
    QVERIFY(m_till->becomes([&] { return named<CapButton>(*page, QStringLiteral("Connected: Market")) != nullptr; }));
    QVERIFY(write([](LedgerSession &session, const Author &author) { return session.accounts().remove(author, QStringLiteral("Market")); }));
    QVERIFY(m_till->becomes([&] { return named<CapButton>(*page, QStringLiteral("Connect a gateway")) != nullptr; }));
    // Finishing the set-up brings none of them back.
    page->showForm(int(WizardPage::Step::Ready));
    QTest::keyClick(page, Qt::Key_Return);
    QVERIFY(!page->isVisible());
    QCOMPARE(m_other->shop().accounts().all().value().size(), 0);
}

void TestTwoTills::aRuleThatTheOtherTillAddsStays()
{
    choose(QStringLiteral("When to hand over"));
    HandoverPage *page = openPage<HandoverPage>();
    QVERIFY(page != nullptr);
    // Nobody has edited anything: what the other till adds is shown.
    QVERIFY(saveAtOther([](ShopSettings &common) { common.handover.append(rule("XMR", 10)); }));
    QVERIFY(m_till->becomes([&] { return page->rules().value() == m_common.handover; }));
    QTRY_VERIFY(named<QComboBox>(*page, QStringLiteral("What is enough"), 2) != nullptr);
    named<QComboBox>(*page, QStringLiteral("What is enough"), 0)->setCurrentIndex(6);
    QVERIFY(saveAtOther([](ShopSettings &common) { common.handover.append(rule("DOGE", 12)); }));
    QVERIFY(m_till->becomes([&] { return named<CapButton>(*page, QStringLiteral("Load what")) != nullptr; }));
    QTest::keyClick(page, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!page->isVisible());
    const HandoverRules both{rule("BTC", 6), rule("LTC", 3), rule("XMR", 10), rule("DOGE", 12)};
    QCOMPARE(storedHere().handover, both);
    QCOMPARE(m_till->shop().settings().handover, both);
}

void TestTwoTills::theSameRuleChangedAtBothIsTold()
{
    choose(QStringLiteral("When to hand over"));
    HandoverPage *page = openPage<HandoverPage>();
    QVERIFY(page != nullptr);
    named<QComboBox>(*page, QStringLiteral("What is enough"), 1)->setCurrentIndex(6);
    QVERIFY(saveAtOther([](ShopSettings &common) { common.handover[1].confirmations = 9; }));
    QVERIFY(m_till->becomes([&] { return says(*page, QStringLiteral("9 confirmation")); }));
    QCOMPARE(page->rules().value(), (HandoverRules{rule("BTC", 2), rule("LTC", 6)}));
    QTest::keyClick(page, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(storedHere().handover, (HandoverRules{rule("BTC", 2), rule("LTC", 6)}));
}

void TestTwoTills::anotherThemeTakesNothingThatIsTyped()
{
    choose(QStringLiteral("Staff and PINs"));
    const QPointer<StaffPage> staff = openPage<StaffPage>();
    QVERIFY(staff != nullptr);
    named<QLineEdit>(*staff, QStringLiteral("Name"))->setText(QStringLiteral("Ada"));
    choose(QStringLiteral("When to hand over"));
    const QPointer<HandoverPage> rules = openPage<HandoverPage>();
    QVERIFY(rules != nullptr);
    named<QComboBox>(*rules, QStringLiteral("What is enough"), 0)->setCurrentIndex(6);
    const QColor before = staff->palette().color(QPalette::Window);
    QVERIFY(saveAtOther([](ShopSettings &common) { common.theme = QStringLiteral("dark"); }));
    QVERIFY(m_till->becomes([&] { return m_till->shop().settings().theme == QLatin1String("dark"); }));
    QVERIFY(staff != nullptr && staff->isVisible());
    QCOMPARE(named<QLineEdit>(*staff, QStringLiteral("Name"))->text(), QStringLiteral("Ada"));
    QTRY_VERIFY(staff->palette().color(QPalette::Window) != before);
    QVERIFY(rules != nullptr && rules->isVisible());
    QCOMPARE(rules->rules().value(), (HandoverRules{rule("BTC", 6), rule("LTC", 3)}));
    QCOMPARE(rules->palette(), staff->palette());
}

QTEST_MAIN(TestTwoTills)
#include "tst_twotills.moc"
