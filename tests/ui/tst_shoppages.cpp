// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/daypage.h"
#include "ui/manager/historypage.h"
#include "ui/parts/attentionwords.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/translation.h"
#include "ui/sampleviews.h"
#include "ui/setup/handoverpage.h"
#include "ui/setup/staffpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace tillgate;

/// The manager's pages about the goods and the people, by keyboard.
class TestShopPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheRulesThatItShows();
    void takesAnewRuleByKeys();
    void refusesASumThatIsNone();
    void tellsTheRiskOfARule();
    void whereNobodyEditsRulesFollowAnotherTill();
    void aRuleThatAnotherTillAddsIsSavedToo();
    void whatAnotherTillSavedOfTheSameRuleIsTold();
    void rulesThatThePageDoesNotOfferStayAsTheyAre();
    void addsAPersonWithAPin();
    void keepsSingleRightsWhileTheRoleStays();
    void saysWhatPinsDo();
    void aDayThatGoesOnKeepsWhatIsChosenAndTyped();
    void aPaymentsHistoryTellsInWordsWhyALookIsNeeded();

private:
    static QString loadCap() { return QStringLiteral("Load what was changed elsewhere, F5"); }
    static QString news(const QWidget &page)
    {
        for (const Label *label : page.findChildren<Label *>()) {
            if (label->isVisible() && label->text().startsWith(QLatin1String("Somebody else saved")))
                return label->text();
        }
        return {};
    }
    static QList<HandoverCoin> coins()
    {
        return {{.id = CoinId(QStringLiteral("BTC")), .name = QStringLiteral("Bitcoin"), .risk = ZeroConfirmationRisk::High},
                {.id = CoinId(QStringLiteral("BTC-LN")), .name = QStringLiteral("Lightning"), .risk = ZeroConfirmationRisk::None}};
    }
    static HandoverRules someRules()
    {
        return {{.coin = CoinId(QStringLiteral("BTC-LN"))},
                {.upTo = sample::eur(QStringLiteral("50.00"))},
                {.coin = CoinId(QStringLiteral("BTC")), .upTo = sample::eur(QStringLiteral("100.00")), .confirmations = 2}};
    }
    template <typename Widget> static Widget *named(const QWidget &page, const QString &name, int which = 0)
    {
        for (Widget *widget : page.findChildren<Widget *>()) {
            if (widget->accessibleName() == name && widget->isVisibleTo(&page) && which-- == 0)
                return widget;
        }
        return nullptr;
    }
};

void TestShopPages::aPaymentsHistoryTellsInWordsWhyALookIsNeeded()
{
    const std::unique_ptr<QTranslator> german = translationTo(languageFor(QStringLiteral("de")));
    QVERIFY(QCoreApplication::installTranslator(german.get()));
    DayPage page;
    page.showHistory(sample::history());
    const auto *history = page.findChild<HistoryPage *>();
    const QString journal = sample::history().entries.last().detail;
    const QString words = attentionInFull(sample::history().entries.last().why);
    QVERIFY(words != sample::history().entries.last().why);
    const QString shown = history->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(shown.contains(words));
    QVERIFY(shown.indexOf(words) < shown.indexOf(journal)); // which stays word for word
}

void TestShopPages::givesBackTheRulesThatItShows()
{
    HandoverPage page;
    page.render(someRules(), coins(), sample::eur(QStringLiteral("1.00")).currency());
    page.show();
    const Result<HandoverRules> back = page.rules();
    QVERIFY(back);
    QCOMPARE(*back, someRules());
}

void TestShopPages::takesAnewRuleByKeys()
{
    HandoverPage page;
    page.render({}, coins(), sample::eur(QStringLiteral("1.00")).currency());
    page.show();
    QSignalSpy saved(&page, &HandoverPage::saved);
    auto *add = named<CapButton>(page, QStringLiteral("Add a rule"));
    QVERIFY(add != nullptr);
    QTest::keyClick(add, Qt::Key_Space);
    QTRY_VERIFY(named<QLineEdit>(page, QStringLiteral("Up to this price, EUR")) != nullptr);
    QTest::keyClicks(named<QLineEdit>(page, QStringLiteral("Up to this price, EUR")), QStringLiteral("25,50"));
    QTest::keyClick(named<QComboBox>(page, QStringLiteral("What is enough")), Qt::Key_Down);
    QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.size(), 1);
    const auto rules = saved.first().first().value<HandoverRules>();
    QCOMPARE(rules, (HandoverRules{{.upTo = sample::eur(QStringLiteral("25.50")), .confirmations = 1}}));
}

void TestShopPages::refusesASumThatIsNone()
{
    HandoverPage page;
    page.render(someRules(), coins(), sample::eur(QStringLiteral("1.00")).currency());
    page.show();
    QSignalSpy saved(&page, &HandoverPage::saved);
    for (const QString &sum : {QStringLiteral("abc"), QStringLiteral("0"), QStringLiteral("-3"), QStringLiteral("1.234")}) {
        named<QLineEdit>(page, QStringLiteral("Up to this price, EUR"), 1)->setText(sum);
        QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saved.size(), 0);
    }
}

void TestShopPages::tellsTheRiskOfARule()
{
    HandoverPage page;
    page.render({{.coin = CoinId(QStringLiteral("BTC"))}}, coins(), sample::eur(QStringLiteral("1.00")).currency());
    page.show();
    const auto risks = page.findChildren<Label *>();
    QVERIFY(std::any_of(risks.begin(), risks.end(), [](const Label *label) {
        return label->text().contains(QStringLiteral("seen never counts"));
    }));
}

void TestShopPages::whereNobodyEditsRulesFollowAnotherTill()
{
    HandoverPage page;
    page.render(someRules(), coins(), sample::eur(QStringLiteral("1.00")).currency());
    page.show();
    HandoverRules theirs = someRules();
    theirs.removeFirst();
    page.follow(theirs);
    QCOMPARE(page.rules().value(), theirs);
    QVERIFY(named<CapButton>(page, loadCap()) == nullptr);
}

void TestShopPages::aRuleThatAnotherTillAddsIsSavedToo()
{
    HandoverPage page;
    page.render(someRules(), coins(), sample::eur(QStringLiteral("1.00")).currency());
    page.show();
    QSignalSpy saved(&page, &HandoverPage::saved);
    named<QLineEdit>(page, QStringLiteral("Up to this price, EUR"), 1)->setText(QStringLiteral("60"));
    HandoverRules theirs = someRules();
    theirs.append({.coin = CoinId(QStringLiteral("BTC")), .upTo = sample::eur(QStringLiteral("500.00")), .confirmations = 6});
    page.follow(theirs);
    QVERIFY(named<CapButton>(page, loadCap()) != nullptr);
    QVERIFY(news(page).isEmpty());
    // What was typed is not drawn over; saving keeps both.
    QCOMPARE(page.rules()->at(1).upTo, sample::eur(QStringLiteral("60.00")));
    QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
    theirs[1].upTo = sample::eur(QStringLiteral("60.00"));
    QCOMPARE(saved.first().first().value<HandoverRules>(), theirs);
    page.follow(theirs);
    QCOMPARE(page.rules().value(), theirs);
    QVERIFY(named<CapButton>(page, loadCap()) == nullptr);
}

void TestShopPages::whatAnotherTillSavedOfTheSameRuleIsTold()
{
    HandoverPage page;
    page.render(someRules(), coins(), sample::eur(QStringLiteral("1.00")).currency());
    page.show();
    QSignalSpy saved(&page, &HandoverPage::saved);
    named<QComboBox>(page, QStringLiteral("What is enough"), 2)->setCurrentIndex(3);
    HandoverRules theirs = someRules();
    theirs[2].confirmations = 6;
    page.follow(theirs);
    QVERIFY2(news(page).contains(QStringLiteral("Bitcoin: 6 confirmation(s) are enough up to")), qPrintable(news(page)));
    theirs.removeLast();
    page.follow(theirs);
    QVERIFY2(news(page).contains(QStringLiteral("Bitcoin: no rule any more")), qPrintable(news(page)));
    QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.first().first().value<HandoverRules>().last().confirmations, 3);
    QTest::keyClick(&page, Qt::Key_F5);
    QCOMPARE(page.rules().value(), theirs);
    QVERIFY(news(page).isEmpty());
}

void TestShopPages::rulesThatThePageDoesNotOfferStayAsTheyAre()
{
    const HandoverRules odd{{.coin = CoinId(QStringLiteral("DOGE")), .confirmations = 40}, {.confirmations = 13}};
    HandoverPage page;
    page.render(odd, coins(), sample::eur(QStringLiteral("1.00")).currency());
    page.show();
    QCOMPARE(page.rules().value(), odd);
}

void TestShopPages::addsAPersonWithAPin()
{
    StaffPage page;
    page.render({});
    page.show();
    QSignalSpy saved(&page, &StaffPage::personSaved);
    QTest::keyClicks(named<QLineEdit>(page, QStringLiteral("Name")), QStringLiteral("Ada"));
    auto *pin = named<QLineEdit>(page, QStringLiteral("PIN"));
    QCOMPARE(pin->echoMode(), QLineEdit::Password);
    QTest::keyClicks(pin, QStringLiteral("8251"));
    QTest::keyClick(pin, Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
    const auto person = saved.first().at(0).value<Person>();
    QCOMPARE(person.name, QStringLiteral("Ada"));
    QCOMPARE(person.role, StaffRole::Manager); // the first one has to look after the others
    QCOMPARE(person.rights, rightsOf(StaffRole::Manager));
    QCOMPARE(saved.first().at(1).value<Secret>().reveal().toByteArray(), QByteArray("8251"));
    QVERIFY(pin->text().isEmpty());
}

void TestShopPages::keepsSingleRightsWhileTheRoleStays()
{
    StaffPage page;
    page.render({{.name = QStringLiteral("Ben"), .role = StaffRole::Cashier, .rights = {Right::Refund}, .hasPin = true}});
    page.show();
    QSignalSpy saved(&page, &StaffPage::personSaved);
    QTest::keyClick(named<CapButton>(page, QStringLiteral("Save")), Qt::Key_Space);
    QCOMPARE(saved.first().at(0).value<Person>().rights, QList{Right::Refund});
    QTest::keyClick(named<QComboBox>(page, QStringLiteral("Role")), Qt::Key_Down);
    QTest::keyClick(named<CapButton>(page, QStringLiteral("Save")), Qt::Key_Space);
    QCOMPARE(saved.last().at(0).value<Person>().rights, rightsOf(StaffRole::ShiftLead));
}

void TestShopPages::saysWhatPinsDo()
{
    StaffPage page;
    page.resize(1024, 600);
    page.show();
    for (const bool hasPin : {false, true}) {
        page.render({{.name = QStringLiteral("Ada"), .role = StaffRole::Manager, .hasPin = hasPin}});
        const auto words = page.findChildren<Label *>();
        QVERIFY(std::any_of(words.begin(), words.end(), [&](const Label *label) {
            return label->text().contains(hasPin ? QStringLiteral("both names") : QStringLiteral("Nobody has a PIN"));
        }));
    }
}

void TestShopPages::aDayThatGoesOnKeepsWhatIsChosenAndTyped()
{
    DayPage page;
    page.resize(1280, 800);
    DayView day = sample::day();
    QVERIFY(day.sales.size() > 3);
    page.render(day);
    page.show();
    auto *table = page.findChild<QTableView *>();
    auto *search = page.findChild<QLineEdit *>();
    table->selectRow(2);
    search->setText(QStringLiteral("23.5"));
    DaySale another = day.sales.first();
    another.sale.id = SaleId(QStringLiteral("T9-1"));
    day.sales.prepend(another);
    page.refresh(day);
    QCOMPARE(table->currentIndex().row(), 3);
    QCOMPARE(search->text(), QStringLiteral("23.5"));
    QCOMPARE(table->model()->rowCount(), int(day.sales.size()));
}

QTEST_MAIN(TestShopPages)
#include "tst_shoppages.moc"
