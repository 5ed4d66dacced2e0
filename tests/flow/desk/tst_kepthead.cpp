// SPDX-License-Identifier: Apache-2.0
#include "desk/kepthead.h"
#include "desk/vaultdoor.h"
#include "flow/desk/shopfixture.h"
#include "support/postgrescluster.h"

#include <QFile>
#include <QTest>

using namespace tillgate;
using test::ShopFixture;

/// A ledger that was set back gives no number a second time.
class TestKeptHead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ledger = open("now");
    }
    void cleanup() { m_ledger.reset(); }

    void findsALedgerThatWasSetBack();
    void findsItTooAfterOthersWroteOn();
    void saysNothingOfAnotherLedger();
    void saysNothingWhereNothingIsKept();
    void neverGoesBackItself();
    void keepsBesideTheWork();
    void closesAShopOnASetBackDatabase();

private:
    [[nodiscard]] std::unique_ptr<Ledger> open(const char *name) const;
    void copyTo(const char *name);
    static void write(Ledger &ledger, int entries);
    [[nodiscard]] KeptHead kept() const { return KeptHead(m_folder->path(), till()); }
    [[nodiscard]] static TillName till() { return TillName(QStringLiteral("T4")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

std::unique_ptr<Ledger> TestKeptHead::open(const char *name) const
{
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(m_folder->filePath(QLatin1String(name) + QStringLiteral(".sqlite")));
    return ledger ? std::move(*ledger) : nullptr;
}

/// The file as it is now, for later.
void TestKeptHead::copyTo(const char *name)
{
    m_ledger.reset();
    QVERIFY(QFile::copy(m_folder->filePath(QStringLiteral("now.sqlite")),
                        m_folder->filePath(QLatin1String(name) + QStringLiteral(".sqlite"))));
    m_ledger = open("now");
    QVERIFY(m_ledger != nullptr);
}

void TestKeptHead::write(Ledger &ledger, int entries)
{
    for (int at = 0; at < entries; ++at) {
        const auto written = ledger.runNow<JournalEntry>([&](LedgerSession &session) {
            return session.journal().append({.till = till(), .person = {}, .at = QDateTime::currentDateTimeUtc()}, QStringLiteral("note"),
                                            Json::object({{QStringLiteral("at"), Json::number(qint64(at))}}));
        });
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    }
}

void TestKeptHead::findsALedgerThatWasSetBack()
{
    write(*m_ledger, 3);
    copyTo("before");
    write(*m_ledger, 1);
    kept().keepNow(*m_ledger);
    QVERIFY(kept().check(*m_ledger));
    const auto before = open("before");
    const Result<void> checked = kept().check(*before);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::Storage);
    QVERIFY2(checked.error().detail.contains(QStringLiteral("new name")), qPrintable(checked.error().detail));
    // Under another name this till begins anew.
    QVERIFY(KeptHead(m_folder->path(), TillName(QStringLiteral("T4b"))).check(*before));
}

void TestKeptHead::findsItTooAfterOthersWroteOn()
{
    write(*m_ledger, 3);
    copyTo("before");
    write(*m_ledger, 1);
    kept().keepNow(*m_ledger);
    const auto before = open("before");
    write(*before, 5);
    QVERIFY(!kept().check(*before));
}

void TestKeptHead::saysNothingOfAnotherLedger()
{
    write(*m_ledger, 3);
    kept().keepNow(*m_ledger);
    const auto another = open("another");
    QVERIFY(kept().check(*another));
    write(*another, 1);
    QVERIFY(kept().check(*another));
    kept().keepNow(*another);
    write(*another, 1);
    QVERIFY(kept().check(*another));
}

void TestKeptHead::saysNothingWhereNothingIsKept()
{
    write(*m_ledger, 1);
    QVERIFY(kept().check(*m_ledger));
    for (const QByteArray &text : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"sequence\":7}")}) {
        QFile file(m_folder->filePath(QStringLiteral("journal-T4.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY2(kept().check(*m_ledger), text.constData());
    }
}

void TestKeptHead::neverGoesBackItself()
{
    write(*m_ledger, 1);
    copyTo("before");
    write(*m_ledger, 1);
    kept().keepNow(*m_ledger);
    const auto before = open("before");
    kept().keepNow(*before);
    QVERIFY(!kept().check(*before));
}

void TestKeptHead::keepsBesideTheWork()
{
    write(*m_ledger, 1);
    copyTo("before");
    write(*m_ledger, 1);
    kept().keepSoon(*m_ledger);
    m_ledger.reset(); // with all that was given to it
    QVERIFY(!kept().check(*open("before")));
}

/// A copy of the database from before the last sale, under the same till's name and folder.
void TestKeptHead::closesAShopOnASetBackDatabase()
{
    if (!PostgresCluster::isInstalled())
        QSKIP("PostgreSQL is not installed");
    PostgresCluster server;
    server.createDatabase(QStringLiteral("now"));
    const auto optionsFor = [&](const char *database, const char *till) {
        return Shop::Options{.dataFolder = m_folder->path(),
                             .isPractice = true,
                             .place = {.ledger = server.uri(QLatin1String(database)), .till = QLatin1String(till)}};
    };
    const SystemClock clock;
    const auto sell = [&](const Shop::Options &options) {
        const Result<std::unique_ptr<Shop>> shop = Shop::open(options, clock);
        if (!shop)
            return false;
        bool isOpened = false;
        (*shop)->book().openSale({.lines = {{.text = {}, .unitPrice = Money::parse(u"23.50", u"EUR").value()}}, .isPractice = true},
                                 AccountName(QStringLiteral("Gate")), CoinId(QStringLiteral("BTC")), shop->get(),
                                 [&](const Result<Payment> &payment) { isOpened = payment.has_value(); });
        // While it runs: it may be killed.
        return QTest::qWaitFor([&] { return isOpened && QFile::exists(shopFolder(m_folder->path(), true) + QStringLiteral("/journal-T4.json")); });
    };
    QVERIFY(sell(optionsFor("now", "T4")));
    server.createDatabase(QStringLiteral("before"), QStringLiteral("now"));
    QVERIFY(sell(optionsFor("now", "T4")));
    QVERIFY(Shop::open(optionsFor("now", "T4"), clock));
    const Result<std::unique_ptr<Shop>> setBack = Shop::open(optionsFor("before", "T4"), clock);
    QVERIFY(!setBack);
    QVERIFY2(setBack.error().detail.contains(QStringLiteral("new name")), qPrintable(setBack.error().detail));
    QVERIFY(Shop::open(optionsFor("before", "T4b"), clock));
}

QTEST_GUILESS_MAIN(TestKeptHead)
#include "tst_kepthead.moc"
