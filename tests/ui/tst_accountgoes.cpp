// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/nowpaymentsform.h"
#include "support/till/tilldriver.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/sheet.h"
#include "ui/setup/accountpage.h"
#include "ui/setup/passphrasesheet.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace tillgate;

namespace {

const AccountName name(QStringLiteral("Main"));
const AccountName other(QStringLiteral("Second"));

} // namespace

/// A manager takes an account away in the till's own windows, by keys: it is asked once, and only what nobody needs goes.
class TestAccountGoes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_till.reset(); }

    void theHarmlessAnswerKeepsIt();
    void itGoesAfterTheQuestion();
    void theLastOneLeavesAnEmptyPage();
    void oneThatIsNeededStaysAndThatIsSaid();
    void withClosedKeysTheTillAsksForThem();

private:
    [[nodiscard]] AccountPage *page() const;
    [[nodiscard]] Sheet *sheet() const;
    void ask();
    void answer(Qt::Key key);
    [[nodiscard]] bool isStored(const AccountName &account) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<TillApp> m_till;
};

void TestAccountGoes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto shop = Shop::open({.dataFolder = m_folder->path(), .vault = std::make_shared<MemoryVault>()}, m_clock);
    QVERIFY(shop);
    for (const AccountName &account : {name, other})
        QVERIFY((*shop)->accounts().save(test::nowPaymentsForm(account, "secret of the notices")));
    TillOptions options;
    options.dataFolder = m_folder->path();
    options.demoFolder = m_folder->path(); // no second window over the first
    m_till = std::make_unique<TillApp>(options, m_clock, std::move(*shop));
    m_till->start();
    // Without keys on the disk the till begins with the gateways.
    QVERIFY(QTest::qWaitFor([this] { return page() != nullptr; }, 20000));
    page()->activateWindow();
}

AccountPage *TestAccountGoes::page() const
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *shown = qobject_cast<AccountPage *>(window); shown != nullptr && shown->isVisible())
            return shown;
    }
    return nullptr;
}

Sheet *TestAccountGoes::sheet() const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (Sheet *shown : page()->findChildren<Sheet *>()) {
        if (shown->isVisible())
            return shown;
    }
    return nullptr;
}

void TestAccountGoes::ask()
{
    QTest::keyClick(page(), Qt::Key_F4);
    QVERIFY(sheet() != nullptr);
    QVERIFY(sheet()->harmlessButton()->hasFocus());
}

/// Enter takes what has the focus, which is the harmless answer; Tab goes to the other one.
void TestAccountGoes::answer(Qt::Key key)
{
    if (key == Qt::Key_Tab) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(sheet()->dangerousButton()->hasFocus());
    }
    QTest::keyClick(QApplication::focusWidget(), key == Qt::Key_Tab ? Qt::Key_Return : key);
}

bool TestAccountGoes::isStored(const AccountName &account) const
{
    const QList<AccountSettings> stored = m_till->shop().accounts().all().value();
    return std::any_of(stored.begin(), stored.end(), [&](const AccountSettings &one) { return one.name == account; });
}

void TestAccountGoes::theHarmlessAnswerKeepsIt()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        ask();
        answer(key);
        QVERIFY(sheet() == nullptr);
        QVERIFY(isStored(name));
    }
}

void TestAccountGoes::itGoesAfterTheQuestion()
{
    ask();
    answer(Qt::Key_Tab);
    QVERIFY(sheet() == nullptr);
    QVERIFY(!isStored(name));
    QVERIFY(isStored(other));
    QVERIFY(m_till->shop().lines().find(name) == nullptr);
    // The page shows the one that is left: the next F4 asks about that.
    ask();
    answer(Qt::Key_Tab);
    QVERIFY(!isStored(other));
}

void TestAccountGoes::theLastOneLeavesAnEmptyPage()
{
    for (int account = 0; account < 2; ++account) {
        ask();
        answer(Qt::Key_Tab);
    }
    QTest::keyClick(page(), Qt::Key_F4);
    QVERIFY(sheet() == nullptr); // nothing is left to remove
    QVERIFY(m_till->shop().accounts().all().value().isEmpty());
}

void TestAccountGoes::oneThatIsNeededStaysAndThatIsSaid()
{
    const Money price = Money::parse(u"12.00", u"EUR").value();
    const Author author{.till = m_till->shop().settings().till, .person = {}, .at = QDateTime::currentDateTimeUtc()};
    QVERIFY(m_till->shop().ledger().runNow<Payment>([&](LedgerSession &session) {
        return session.sales().open(author, {.lines = {{.text = {}, .unitPrice = price}}, .isPractice = false})
            .and_then([&](const Sale &sale) {
                return session.payments().request(
                    author, {.sale = sale.id, .account = name, .coin = CoinId(QStringLiteral("BTC")), .price = price});
            });
    }));
    ask();
    answer(Qt::Key_Tab);
    QVERIFY(isStored(name));
    QVERIFY(m_till->shop().lines().find(name) != nullptr);
    QVERIFY(sheet() != nullptr); // why
    answer(Qt::Key_Return);
    QVERIFY(sheet() == nullptr);
}

void TestAccountGoes::withClosedKeysTheTillAsksForThem()
{
    m_till->shop().accounts().setVault(nullptr);
    ask();
    answer(Qt::Key_Tab);
    QVERIFY(isStored(name));
    auto *asked = page()->findChild<PassphraseSheet *>();
    QVERIFY(asked != nullptr && asked->isVisible());
}

QTEST_MAIN(TestAccountGoes)
#include "tst_accountgoes.moc"
