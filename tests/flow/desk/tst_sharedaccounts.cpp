// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/nowpaymentsform.h"
#include "flow/desk/sharedtills.h"

#include <QSignalSpy>

#include <algorithm>

using namespace tillgate;
using namespace std::chrono_literals;
using test::nowPaymentsForm;

namespace {

const AccountName name(QStringLiteral("Main"));
const AccountName other(QStringLiteral("Second"));
constexpr std::chrono::hours horizon{24};

} // namespace

/// Accounts of a shared ledger: what one till stores or removes counts at the others at once, and nothing else takes one
/// from work.
class TestSharedAccounts final : public test::SharedTills
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatAnotherTillStoresGoesToWorkWhereItsKeysAre();
    void whatWasChangedAtBothStaysOfBoth();
    void aPathThatAnotherTillChangedCountsHereToo();
    void whatAnotherTillRemovesIsAtWorkNowhere();
    void noOtherChangeTakesAnAccountFromWork();
    void anAccountThatThisProgramCannotReadStaysAtWork();
    void anAccountThatIsStoredInTheSameMomentStaysAtWork();
    void aPaymentThatBeganMeanwhilePutsItBack();

private:
    [[nodiscard]] std::unique_ptr<Shop> openReal(const char *till);
    [[nodiscard]] static Author authorOf(const Shop &shop)
    {
        return {.till = shop.settings().till, .person = {}, .at = QDateTime::currentDateTimeUtc()};
    }
    [[nodiscard]] bool storeAtTwo(const Ledger::Work<void> &work) { return m_two->ledger().runNow<void>(work).has_value(); }
    /// The first till has heard all that the second one wrote before.
    [[nodiscard]] bool hasHeard();
    [[nodiscard]] static bool isAtWork(Shop &shop, const AccountName &account)
    {
        return shop.lines().find(account) != nullptr && shop.notices().intake().hooks()->of(account) != nullptr;
    }
    [[nodiscard]] static bool isStored(const Shop &shop, const AccountName &account);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Shop> m_one;
    std::unique_ptr<Shop> m_two;
    int m_marks = 0;
};

void TestSharedAccounts::init()
{
    SharedTills::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_one = openReal("T1");
    m_two = openReal("T2");
    QVERIFY(m_one != nullptr && m_two != nullptr);
    for (const AccountName &account : {name, other})
        QVERIFY(m_one->accounts().save(nowPaymentsForm(account, "secret of the notices")));
}

void TestSharedAccounts::cleanup()
{
    m_one.reset();
    m_two.reset();
}

std::unique_ptr<Shop> TestSharedAccounts::openReal(const char *till)
{
    auto shop = Shop::open({.dataFolder = m_folder->path(),
                            .vault = std::make_shared<MemoryVault>(),
                            .place = {.ledger = m_server->uri(m_database), .till = QString::fromLatin1(till)}},
                           m_clock);
    return shop ? std::move(*shop) : nullptr;
}

bool TestSharedAccounts::isStored(const Shop &shop, const AccountName &account)
{
    const QList<AccountSettings> stored = shop.accounts().all().value_or(QList<AccountSettings>());
    return std::any_of(stored.begin(), stored.end(), [&](const AccountSettings &one) { return one.name == account; });
}

bool TestSharedAccounts::hasHeard()
{
    QSignalSpy taken(m_one.get(), &Shop::accountsChanged);
    const QString mark = QStringLiteral("mark %1").arg(++m_marks);
    return storeAtTwo([&](LedgerSession &session) {
        return session.accounts().save(authorOf(*m_two), mark, Json::object({}));
    }) && QTest::qWaitFor([&] { return taken.count() > 0; }, 20000);
}

void TestSharedAccounts::whatAnotherTillStoresGoesToWorkWhereItsKeysAre()
{
    // Keys are each till's own.
    QVERIFY(hasHeard());
    QVERIFY(!isAtWork(*m_two, name));
    AccountForm form = nowPaymentsForm(name, "secret of the notices");
    QVERIFY(m_two->accounts().save(form));
    QVERIFY(isAtWork(*m_two, name));
    form.settings.notifyUrl = QUrl(QStringLiteral("https://pay.shop.example/hook"));
    QVERIFY(m_two->accounts().save(form));
    QVERIFY(QTest::qWaitFor([&] { return m_one->lines().find(name)->gateway().account().notifyUrl == form.settings.notifyUrl; }, 20000));
    form.settings.notifyUrl.reset();
    QVERIFY(m_two->accounts().save(form));
    QVERIFY(QTest::qWaitFor([&] { return !m_one->lines().find(name)->gateway().account().notifyUrl; }, 20000));
    QVERIFY(!isAtWork(*m_two, other));
}

void TestSharedAccounts::whatWasChangedAtBothStaysOfBoth()
{
    const AccountForm form = nowPaymentsForm(name, "secret of the notices");
    QVERIFY(m_two->accounts().save(form));
    AccountForm here{.settings = form.settings, .typed = {}, .known = form.settings};
    AccountForm there = here;
    there.settings.payoutCode = QStringLiteral("btc");
    here.settings.contactEmail = QStringLiteral("till@shop.example");
    QVERIFY(m_two->accounts().save(there));
    QVERIFY(m_one->accounts().save(here));
    const AccountSettings both = m_one->accounts().view(name).settings;
    QCOMPARE(both.payoutCode, there.settings.payoutCode);
    QCOMPARE(both.contactEmail, here.settings.contactEmail);
    QCOMPARE(m_one->lines().find(name)->gateway().account().payoutCode, there.settings.payoutCode);
}

void TestSharedAccounts::aPathThatAnotherTillChangedCountsHereToo()
{
    QVERIFY(m_two->accounts().save(nowPaymentsForm(name, "secret of the notices")));
    const auto pathAt = [](Shop &shop) { return shop.notices().intake().hooks()->of(name)->path; };
    const QString before = pathAt(*m_two);
    QVERIFY(m_one->accounts().rotateNotices(name, 1h));
    QVERIFY(QTest::qWaitFor([&] { return pathAt(*m_two) == pathAt(*m_one); }, 20000));
    QVERIFY(pathAt(*m_two) != before);
}

void TestSharedAccounts::whatAnotherTillRemovesIsAtWorkNowhere()
{
    QSignalSpy saved(&m_one->accounts(), &AccountDesk::saved);
    QVERIFY(m_two->accounts().remove(name, horizon));
    QVERIFY(QTest::qWaitFor([&] { return m_one->lines().find(name) == nullptr; }, 20000));
    QVERIFY(m_one->notices().intake().hooks()->of(name) == nullptr);
    QVERIFY(isAtWork(*m_one, other));
    QVERIFY(!isStored(*m_one, name));
    QCOMPARE(saved.count(), 1); // what it offered goes from the coins
}

void TestSharedAccounts::noOtherChangeTakesAnAccountFromWork()
{
    ShopSettings settings = m_two->settings();
    settings.shopName = QStringLiteral("The corner shop");
    QVERIFY(storeAtTwo([&](LedgerSession &session) {
        return session.settings().save(authorOf(*m_two), QStringLiteral("shop"), settings.toJson());
    }));
    QVERIFY(QTest::qWaitFor([&] { return m_one->settings().shopName == settings.shopName; }, 20000));
    QVERIFY(m_two->staff().savePerson({.name = QStringLiteral("Ada"), .role = StaffRole::Manager, .rights = rightsOf(StaffRole::Manager)}));
    QVERIFY(QTest::qWaitFor([&] { return !m_one->staff().people().isEmpty(); }, 20000));
    // Nothing about an account may be written before this: it would put them to work again.
    for (const AccountName &account : {name, other})
        QVERIFY2(isAtWork(*m_one, account), qPrintable(account.text()));
}

void TestSharedAccounts::anAccountThatThisProgramCannotReadStaysAtWork()
{
    const Json newer = Json::object({{QStringLiteral("provider"), Json::string(QStringLiteral("of tomorrow"))}});
    QVERIFY(storeAtTwo([&](LedgerSession &session) { return session.accounts().save(authorOf(*m_two), name.text(), newer); }));
    QVERIFY(hasHeard());
    QVERIFY(isAtWork(*m_one, name));
    QVERIFY(isAtWork(*m_one, other));
}

/// The list was read before it was stored here, and comes after it.
void TestSharedAccounts::anAccountThatIsStoredInTheSameMomentStaysAtWork()
{
    m_one->accounts().takeOn({}, horizon);
    for (const AccountName &account : {name, other})
        QVERIFY2(isAtWork(*m_one, account), qPrintable(account.text()));
}

void TestSharedAccounts::aPaymentThatBeganMeanwhilePutsItBack()
{
    const Json before = m_one->ledger().runNow<std::optional<Json>>([](LedgerSession &session) {
        return session.accounts().find(name.text());
    }).value().value();
    const Money price = Money::parse(u"12.00", u"EUR").value();
    QVERIFY(m_one->ledger().runNow<Payment>([&](LedgerSession &session) {
        return session.sales().open(authorOf(*m_one), {.lines = {{.text = {}, .unitPrice = price}}, .isPractice = false})
            .and_then([&](const Sale &sale) {
                return session.payments().request(
                    authorOf(*m_one), {.sale = sale.id, .account = name, .coin = CoinId(QStringLiteral("BTC")), .price = price});
            });
    }));
    // As if its check had not seen the payment.
    QVERIFY(storeAtTwo([&](LedgerSession &session) {
        return session.accounts().remove(authorOf(*m_two), name.text()).and_then([&] {
            return session.accounts().remove(authorOf(*m_two), other.text());
        });
    }));
    QVERIFY(QTest::qWaitFor([&] { return m_one->lines().find(other) == nullptr; }, 20000));
    QVERIFY(QTest::qWaitFor([&] { return isStored(*m_one, name); }, 20000));
    QVERIFY(isAtWork(*m_one, name));
    QVERIFY(!isStored(*m_one, other));
    const auto after = m_one->ledger().runNow<std::optional<Json>>(
        [](LedgerSession &session) { return session.accounts().find(name.text()); });
    QCOMPARE(after.value().value(), before);
}

QTEST_GUILESS_MAIN(TestSharedAccounts)
#include "tst_sharedaccounts.moc"
