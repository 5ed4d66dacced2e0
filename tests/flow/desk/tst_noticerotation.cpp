// SPDX-License-Identifier: Apache-2.0
#include "desk/shop.h"
#include "flow/desk/nowpaymentsform.h"
#include "support/manualclock.h"
#include "support/notices.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;
using test::Caller;
using test::signedDelivery;

namespace {

const AccountName name(QStringLiteral("Main"));
const QByteArray former("the secret that was there first");
const QByteArray fresh("the secret that came after it");

AccountForm formWith(const QByteArray &secret)
{
    return test::nowPaymentsForm(name, secret);
}

} // namespace

/// Webhook secrets and paths that change (R7): what was before counts for a set time, and no longer.
class TestNoticeRotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void aNewSecretCountsBesideTheFormerOneForThreeDays();
    void theSameSecretTypedAgainChangesNothing();
    void aNewPathCountsBesideTheFormerOneForItsTime();
    void theAddressThatTheGatewayIsToldFollowsThePath();
    void theShopsPublicAddressIsToldWithEachPath();
    void aTestNoticeGoesToTheShopsPublicAddress();
    void aNewStartForgetsNothing();

private:
    void open();
    void setPublicUrl(const QString &url);
    [[nodiscard]] std::optional<QUrl> told() const { return m_shop->lines().find(name)->gateway().account().notifyUrl; }
    [[nodiscard]] QString path() const { return m_shop->notices().intake().hooks()->of(name)->path; }
    [[nodiscard]] int statusAt(const QString &path, const QByteArray &secret);
    [[nodiscard]] int statusOf(const QByteArray &secret) { return statusAt(path(), secret); }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::ManualClock m_clock;
    std::shared_ptr<MemoryVault> m_vault;
    std::unique_ptr<Shop> m_shop;
    qint64 m_lastId = 0;
};

void TestNoticeRotation::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = std::make_shared<MemoryVault>();
    open();
    QVERIFY(m_shop->accounts().save(formWith(former)));
}

void TestNoticeRotation::open()
{
    m_shop.reset();
    m_shop = std::move(*Shop::open({.dataFolder = m_folder->path(), .vault = m_vault}, m_clock));
    connect(m_shop.get(), &Shop::trouble, this, [](const Error &error) { qWarning("%s", qPrintable(error.detail)); });
    m_shop->connectGateways();
    m_shop->listen();
    QVERIFY(m_shop->notices().isListening());
}

int TestNoticeRotation::statusAt(const QString &path, const QByteArray &secret)
{
    Caller caller(m_shop->notices().port());
    caller.send(signedDelivery(path, ++m_lastId, secret));
    return caller.nextStatus();
}

void TestNoticeRotation::aNewSecretCountsBesideTheFormerOneForThreeDays()
{
    QCOMPARE(statusOf(former), 200);
    QVERIFY(m_shop->accounts().save(formWith(fresh)));
    QCOMPARE(statusOf(fresh), 200);
    QCOMPARE(statusOf(former), 200);
    QCOMPARE(statusOf("neither of the two"), 401);
    m_clock.advance(72h);
    QCOMPARE(statusOf(former), 401);
    QCOMPARE(statusOf(fresh), 200);
}

void TestNoticeRotation::theSameSecretTypedAgainChangesNothing()
{
    QVERIFY(m_shop->accounts().save(formWith(former)));
    QVERIFY(!m_shop->notices().intake().hooks()->of(name)->former);
}

void TestNoticeRotation::aNewPathCountsBesideTheFormerOneForItsTime()
{
    const QString before = path();
    QVERIFY(m_shop->accounts().rotateNotices(name, 5h));
    const QString now = path();
    QVERIFY(now != before);
    QCOMPARE(statusAt(now, former), 200);
    QCOMPARE(statusAt(before, former), 200);
    // A secret that changes meanwhile takes no path away.
    QVERIFY(m_shop->accounts().save(formWith(fresh)));
    QCOMPARE(statusAt(before, former), 200);
    QCOMPARE(statusAt(before, fresh), 200);
    m_clock.advance(72h);
    QCOMPARE(statusAt(before, fresh), 404);
    QCOMPARE(statusAt(now, fresh), 200);
}

void TestNoticeRotation::theAddressThatTheGatewayIsToldFollowsThePath()
{
    AccountForm form = formWith(former);
    form.settings.notifyUrl = QUrl(QStringLiteral("https://pay.shop.example/till") + path());
    QVERIFY(m_shop->accounts().save(form));
    QVERIFY(m_shop->accounts().rotateNotices(name, 1h));
    const auto told = m_shop->accounts().all().value().first().notifyUrl;
    QCOMPARE(told, std::optional(QUrl(QStringLiteral("https://pay.shop.example/till") + path())));
}

void TestNoticeRotation::setPublicUrl(const QString &url)
{
    ShopSettings settings = m_shop->settings();
    settings.listener.publicUrl = publicUrlFrom(url).value();
    QVERIFY(!needsNewStart(m_shop->settings(), settings));
    QVERIFY(m_shop->saveSettings(settings));
}

void TestNoticeRotation::theShopsPublicAddressIsToldWithEachPath()
{
    QCOMPARE(told(), std::nullopt);
    setPublicUrl(QStringLiteral("https://pay.shop.example/crypto/"));
    const auto whole = [this] { return QUrl(QStringLiteral("https://pay.shop.example/crypto") + path()); };
    QCOMPARE(told(), std::optional(whole()));
    QCOMPARE(m_shop->accounts().view(name).notifyAddress, whole().toString());
    // It follows the path, and nothing of it becomes the account's own.
    QVERIFY(m_shop->accounts().rotateNotices(name, 1h));
    QCOMPARE(told(), std::optional(whole()));
    QCOMPARE(m_shop->accounts().all().value().first().notifyUrl, std::nullopt);
    open();
    QCOMPARE(told(), std::optional(whole()));
    // An address of the account's own goes before; where the till only asks nothing is told.
    AccountForm own = formWith(former);
    own.settings.notifyUrl = QUrl(QStringLiteral("https://other.example/hook"));
    QVERIFY(m_shop->accounts().save(own));
    QCOMPARE(told(), own.settings.notifyUrl);
    QVERIFY(m_shop->accounts().save(formWith(former)));
    ShopSettings asking = m_shop->settings();
    asking.listener.port = -1;
    QVERIFY(m_shop->saveSettings(asking));
    QCOMPARE(told(), std::nullopt);
    asking.listener.isByHub = true;
    QVERIFY(m_shop->saveSettings(asking));
    QCOMPARE(told(), std::optional(whole()));
}

void TestNoticeRotation::aTestNoticeGoesToTheShopsPublicAddress()
{
    setPublicUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_shop->notices().port()));
    std::optional<Result<NoticeTest::Outcome>> outcome;
    m_shop->testNotices(name, *told(), this, [&](const Result<NoticeTest::Outcome> &done) { outcome = done; });
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 30'000);
    QCOMPARE((*outcome)->verdict, NoticeTest::Outcome::Verdict::Arrived);
}

void TestNoticeRotation::aNewStartForgetsNothing()
{
    const QString before = path();
    QVERIFY(m_shop->accounts().save(formWith(fresh)));
    QVERIFY(m_shop->accounts().rotateNotices(name, 10h));
    open();
    QCOMPARE(statusAt(before, former), 200);
    m_clock.advance(10h);
    QCOMPARE(statusAt(before, fresh), 404);
    open();
    QCOMPARE(statusAt(before, fresh), 404);
    QCOMPARE(statusOf(former), 401);
    QCOMPARE(statusOf(fresh), 200);
}

QTEST_GUILESS_MAIN(TestNoticeRotation)
#include "tst_noticerotation.moc"
