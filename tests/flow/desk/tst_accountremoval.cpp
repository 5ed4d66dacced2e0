// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"
#include "desk/shop.h"
#include "flow/desk/nowpaymentsform.h"
#include "support/manualclock.h"
#include "support/notices.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;
using test::Caller;
using test::nowPaymentsForm;
using test::signedDelivery;

namespace {

const AccountName name(QStringLiteral("Main"));
const AccountName other(QStringLiteral("Second"));
const QByteArray secret("the secret of the notices");
constexpr std::chrono::hours horizon{24};

} // namespace

/// An account that is taken away: no key, no line and no path of it stays, and no payment is left alone.
class TestAccountRemoval final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void nothingOfItIsLeft();
    void aNewStartDoesNotBringItBack();
    void keysThatAPowerCutLeftGoWithTheNextTry();
    void itStaysWhileItsPaymentMayGetMoney_data();
    void itStaysWhileItsPaymentMayGetMoney();
    void itStaysWhileARefundIsOpen();
    void thePaymentsOfOthersDoNotKeepIt();
    void nothingIsRemovedWhileTheKeysAreClosed();
    void theCommandLineRemovesItAndSaysWhyNot();

private:
    void open();
    [[nodiscard]] Author author() const { return {.till = m_shop->settings().till, .person = {}, .at = m_clock.now()}; }
    [[nodiscard]] Payment request(const AccountName &account);
    [[nodiscard]] Payment change(const Payment &payment, PaymentEvent event, const PaymentRecords::Mutation &mutation = {});
    [[nodiscard]] Payment opened(const AccountName &account);
    [[nodiscard]] CommandResult command(const AccountName &account);
    [[nodiscard]] QList<AccountName> stored() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    test::ManualClock m_clock;
    std::shared_ptr<MemoryVault> m_vault;
    std::unique_ptr<Shop> m_shop;
};

void TestAccountRemoval::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = std::make_shared<MemoryVault>();
    open();
    for (const AccountName &account : {name, other})
        QVERIFY(m_shop->accounts().save(nowPaymentsForm(account, secret)));
}

void TestAccountRemoval::open()
{
    m_shop.reset();
    m_shop = std::move(*Shop::open({.dataFolder = m_folder->path(), .vault = m_vault}, m_clock));
    m_shop->connectGateways();
    m_shop->listen();
    QVERIFY(m_shop->notices().isListening());
}

Payment TestAccountRemoval::request(const AccountName &account)
{
    const Money price = Money::parse(u"12.00", u"EUR").value();
    return m_shop->ledger().runNow<Payment>([&](LedgerSession &session) {
        return session.sales().open(author(), {.lines = {{.text = {}, .unitPrice = price}}, .isPractice = false})
            .and_then([&](const Sale &sale) {
                return session.payments().request(
                    author(), {.sale = sale.id, .account = account, .coin = CoinId(QStringLiteral("BTC")), .price = price});
            });
    }).value();
}

Payment TestAccountRemoval::change(const Payment &payment, PaymentEvent event, const PaymentRecords::Mutation &mutation)
{
    return m_shop->ledger().runNow<PaymentChange>([&](LedgerSession &session) {
        return session.payments().change(author(), payment.reference, payment.version, event, mutation, {});
    }).value().payment;
}

Payment TestAccountRemoval::opened(const AccountName &account)
{
    const Payment payment = request(account);
    return change(payment, PaymentEvent::Opened, [&](Payment &p) -> Result<void> {
        p.quote = {.gatewayId = GatewayPaymentId(QStringLiteral("5")),
                   .coin = payment.coin,
                   .address = QStringLiteral("bc1q"),
                   .normalAddress = QStringLiteral("bc1q"),
                   .memo = std::nullopt,
                   .quotedCoins = Decimal::parse(u"0.001").value(),
                   .payableCoins = Decimal::parse(u"0.001").value(),
                   .openedAt = payment.requestedAt,
                   .priceHeldUntil = payment.requestedAt.addSecs(1200),
                   .watchedUntil = std::nullopt,
                   .isFixedRate = true,
                   .contract = std::nullopt};
        return {};
    });
}

CommandResult TestAccountRemoval::command(const AccountName &account)
{
    std::optional<CommandResult> result;
    runInShop(*m_shop, {{QStringLiteral("gateway"), QStringLiteral("remove"), account.text()}}, this,
              [&](const CommandResult &done) { result = done; }, [](const QString &) {});
    return QTest::qWaitFor([&] { return result.has_value(); }, 20000) ? *result : CommandResult();
}

QList<AccountName> TestAccountRemoval::stored() const
{
    QList<AccountName> names;
    const QList<AccountSettings> accounts = m_shop->accounts().all().value();
    for (const AccountSettings &account : accounts)
        names.append(account.name);
    return names;
}

void TestAccountRemoval::nothingOfItIsLeft()
{
    // It has a former secret and a former path too.
    AccountForm renewed = nowPaymentsForm(name, secret);
    renewed.typed.webhookSecret = Secret("the one after it");
    QVERIFY(m_shop->accounts().save(renewed));
    const QString before = m_shop->notices().intake().hooks()->of(name)->path;
    QVERIFY(m_shop->accounts().rotateNotices(name, 5h));
    const QString path = m_shop->notices().intake().hooks()->of(name)->path;
    QSignalSpy saved(&m_shop->accounts(), &AccountDesk::saved);
    QVERIFY(m_shop->accounts().remove(name, horizon));
    QCOMPARE(saved.count(), 1);
    QCOMPARE(stored(), QList<AccountName>{other});
    QVERIFY(m_shop->lines().find(name) == nullptr);
    QVERIFY(m_shop->lines().find(other) != nullptr);
    for (const QString &key : m_vault->names())
        QVERIFY2(key.startsWith(other.text()), qPrintable(key));
    QVERIFY(!m_vault->names().isEmpty());
    for (const QString &former : {before, path}) {
        Caller caller(m_shop->notices().port());
        caller.send(signedDelivery(former, 1, secret));
        QCOMPARE(caller.nextStatus(), 404);
    }
    Caller caller(m_shop->notices().port());
    caller.send(signedDelivery(m_shop->notices().intake().hooks()->of(other)->path, 1, secret));
    QCOMPARE(caller.nextStatus(), 200);
    QCOMPARE(m_shop->accounts().remove(name, horizon).error().kind, Error::Kind::NotFound);
}

void TestAccountRemoval::aNewStartDoesNotBringItBack()
{
    QVERIFY(m_shop->accounts().remove(name, horizon));
    open();
    QCOMPARE(stored(), QList<AccountName>{other});
    QVERIFY(m_shop->lines().find(name) == nullptr);
    // It may be set up again.
    QVERIFY(m_shop->accounts().save(nowPaymentsForm(name, secret)));
    QVERIFY(m_shop->lines().find(name) != nullptr);
}

void TestAccountRemoval::keysThatAPowerCutLeftGoWithTheNextTry()
{
    QVERIFY(m_shop->ledger().runNow<void>([&](LedgerSession &session) { return session.accounts().remove(author(), name.text()); }));
    open();
    QVERIFY(m_vault->names().contains(QStringLiteral("Main/api-key")));
    QVERIFY(m_shop->accounts().remove(name, horizon));
    QVERIFY(!m_vault->names().contains(QStringLiteral("Main/api-key")));
    QVERIFY(m_vault->names().contains(QStringLiteral("Second/api-key")));
    QCOMPARE(m_shop->accounts().remove(name, horizon).error().kind, Error::Kind::NotFound);
}

void TestAccountRemoval::itStaysWhileItsPaymentMayGetMoney_data()
{
    QTest::addColumn<bool>("isOpened");
    QTest::addColumn<std::optional<PaymentEvent>>("event");
    QTest::addColumn<std::chrono::hours>("later");
    QTest::addColumn<bool>("goes");
    QTest::newRow("nobody knows whether it was opened") << false << std::optional(PaymentEvent::OpenUnanswered) << 100h << false;
    QTest::newRow("refused") << false << std::optional(PaymentEvent::OpenRefused) << 0h << true;
    QTest::newRow("waits for the customer") << true << std::optional<PaymentEvent>() << 100h << false;
    QTest::newRow("over, but late money may come") << true << std::optional(PaymentEvent::ReportedExpired) << 23h << false;
    QTest::newRow("over for long") << true << std::optional(PaymentEvent::ReportedExpired) << 25h << true;
}

void TestAccountRemoval::itStaysWhileItsPaymentMayGetMoney()
{
    QFETCH(const bool, isOpened);
    QFETCH(const std::optional<PaymentEvent>, event);
    QFETCH(const std::chrono::hours, later);
    QFETCH(const bool, goes);
    const Payment payment = isOpened ? opened(name) : request(name);
    if (event)
        (void)change(payment, *event);
    m_clock.advance(later);
    const Result<void> removed = m_shop->accounts().remove(name, horizon);
    QCOMPARE(removed.has_value(), goes);
    QCOMPARE(m_shop->lines().find(name) == nullptr, goes);
    QCOMPARE(stored().contains(name), !goes);
    QCOMPARE(m_vault->names().contains(QStringLiteral("Main/api-key")), !goes);
    if (!goes)
        QCOMPARE(removed.error().kind, Error::Kind::Conflict);
}

void TestAccountRemoval::itStaysWhileARefundIsOpen()
{
    Payment payment = opened(name);
    payment = change(payment, PaymentEvent::ReportedPaid, [&](Payment &p) -> Result<void> {
        p.receivedCoins = p.quote->payableCoins;
        p.settledAt = m_clock.now();
        return {};
    });
    m_clock.advance(100h);
    const RefundFigures all{.coins = payment.receivedCoins, .settledCoins = payment.receivedCoins, .worth = payment.price};
    const auto refund = m_shop->ledger().runNow<RefundChange>([&](LedgerSession &session) {
        return session.refunds().request(author(), {.payment = payment.reference, .figures = all, .address = QStringLiteral("bc1q")});
    });
    QVERIFY2(refund, qPrintable(refund ? QString() : refund.error().detail));
    QCOMPARE(m_shop->accounts().remove(name, horizon).error().kind, Error::Kind::Conflict);
    QVERIFY(m_shop->ledger().runNow<RefundChange>([&](LedgerSession &session) {
        return session.refunds().change(author(), refund->refund.id, refund->refund.version, RefundState::Withdrawn,
                                        [](RefundRecord &record) { record.note = QStringLiteral("They came back."); });
    }));
    QVERIFY(m_shop->accounts().remove(name, horizon));
}

void TestAccountRemoval::thePaymentsOfOthersDoNotKeepIt()
{
    (void)opened(other);
    QVERIFY(m_shop->accounts().remove(name, horizon));
    QVERIFY(!m_shop->accounts().remove(other, horizon));
}

void TestAccountRemoval::nothingIsRemovedWhileTheKeysAreClosed()
{
    m_shop->accounts().setVault(nullptr);
    QCOMPARE(m_shop->accounts().remove(name, horizon).error().kind, Error::Kind::Locked);
    QVERIFY(stored().contains(name));
    QVERIFY(m_shop->lines().find(name) != nullptr);
}

void TestAccountRemoval::theCommandLineRemovesItAndSaysWhyNot()
{
    (void)opened(other);
    const CommandResult kept = command(other);
    QVERIFY(kept.exit != ExitCode::Ok);
    QVERIFY2(kept.complaint.contains(QLatin1String("late money")), qPrintable(kept.complaint));
    QCOMPARE(command(name).exit, ExitCode::Ok);
    QCOMPARE(stored(), QList<AccountName>{other});
    QVERIFY(command(name).exit != ExitCode::Ok);
}

QTEST_GUILESS_MAIN(TestAccountRemoval)
#include "tst_accountremoval.moc"
