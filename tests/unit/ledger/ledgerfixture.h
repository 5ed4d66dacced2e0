// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "support/postgrescluster.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace tillgate {

/// The value of a result, or the end of the test with the reason in it.
template <typename T> T valueOf(Result<T> result)
{
    if (!result)
        qFatal("unexpected error: %s", qPrintable(result.error().detail));
    return std::move(*result);
}

inline Money euro(const char *amount)
{
    return valueOf(Money::parse(QString::fromLatin1(amount), u"EUR"));
}

inline Decimal decimal(const char *text)
{
    return valueOf(Decimal::parse(QString::fromLatin1(text)));
}

/// True if the tests of the ledger are to use PostgreSQL: the same binaries run once for each kind.
inline bool isOnPostgres()
{
    return qEnvironmentVariable("TILLGATE_TEST_LEDGER") == QLatin1String("postgresql");
}

/// One server for all tests of a binary, and a new database in it for each shop.
inline PostgresCluster &testCluster()
{
    static PostgresCluster cluster;
    return cluster;
}

inline QString newDatabase()
{
    static int count = 0;
    const QString name = QStringLiteral("shop%1").arg(++count);
    const QString pattern = QStringLiteral("pattern");
    if (count == 1) {
        testCluster().createDatabase(pattern);
        std::ignore = valueOf(Ledger::open(valueOf(LedgerPlace::parse(testCluster().uri(pattern)))));
    }
    testCluster().createDatabase(name, pattern);
    return name;
}

/// A shop of one till with its ledger in a folder or database of its own, and the steps of a sale.
class LedgerShop
{
public:
    LedgerShop() : m_database(isOnPostgres() ? newDatabase() : QString()) { open(); }

    void open()
    {
        LedgerOptions options;
        options.writer = QStringLiteral("T1");
        m_ledger = valueOf(Ledger::open(place(), options));
    }
    void close() { m_ledger.reset(); }
    void reopen()
    {
        close();
        open();
    }

    [[nodiscard]] LedgerPlace place() const
    {
        return isOnPostgres() ? valueOf(LedgerPlace::parse(testCluster().uri(m_database))) : LedgerPlace(file());
    }
    [[nodiscard]] QString database() const { return m_database; }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("shop/ledger.db")); }
    [[nodiscard]] Ledger &ledger() { return *m_ledger; }

    template <typename T> Result<T> run(const Ledger::Work<T> &work) { return m_ledger->runNow<T>(work); }

    /// Each call is a second later than the one before.
    Author author(const char *till = "T1")
    {
        m_time = m_time.addSecs(1);
        return {.till = TillName(QString::fromLatin1(till)), .person = QStringLiteral("Ada"), .at = m_time};
    }
    [[nodiscard]] QDateTime time() const { return m_time; }

    Sale openSale(const char *amount = "4.50", bool isPractice = false, const char *till = "T1")
    {
        const NewSale sale{.lines = {{.text = QStringLiteral("Coffee"), .unitPrice = euro(amount)}},
                           .isPractice = isPractice};
        return valueOf(run<Sale>([&](LedgerSession &s) { return s.sales().open(author(till), sale); }));
    }

    Payment request(const Sale &sale, const char *coin = "BTC")
    {
        return valueOf(run<Payment>([&](LedgerSession &s) {
            return s.payments().request(author(),
                                        {.sale = sale.id,
                                         .account = AccountName(QStringLiteral("Gate")),
                                         .coin = CoinId(QString::fromLatin1(coin)),
                                         .price = sale.total});
        }));
    }

    Result<PaymentChange> change(const Payment &payment, PaymentEvent event,
                                 const PaymentRecords::Mutation &mutation = {}, const QString &reason = {})
    {
        return run<PaymentChange>([&](LedgerSession &s) {
            return s.payments().change(author(), payment.reference, payment.version, event, mutation, reason);
        });
    }

    static Quote quoteFor(const Payment &payment)
    {
        const QDateTime opened = payment.requestedAt;
        return {.gatewayId = GatewayPaymentId(QStringLiteral("gw-") + payment.reference.text()),
                .coin = payment.coin,
                .address = QStringLiteral("bc1q") + payment.reference.text(),
                .normalAddress = QStringLiteral("bc1q") + payment.reference.text(),
                .memo = std::nullopt,
                .quotedCoins = decimal("0.000070501"),
                .payableCoins = decimal("0.00007051"),
                .openedAt = opened,
                .priceHeldUntil = opened.addSecs(1200),
                .watchedUntil = std::nullopt,
                .isFixedRate = true,
                .contract = std::nullopt};
    }

    Payment openAtGateway(const Payment &payment)
    {
        return valueOf(change(payment, PaymentEvent::Opened,
                              [&](Payment &p) -> Result<void> {
                                  p.quote = quoteFor(payment);
                                  return {};
                              }))
            .payment;
    }

    Payment pay(const Payment &payment)
    {
        return valueOf(change(payment, PaymentEvent::ReportedPaid,
                              [&](Payment &p) -> Result<void> {
                                  p.receivedCoins = decimal("0.00007051");
                                  p.settledAt = m_time;
                                  return {};
                              }))
            .payment;
    }

    Result<Sale> complete(const Sale &sale)
    {
        return run<Sale>([&](LedgerSession &s) { return s.sales().complete(author(), sale.id); });
    }

    /// One whole sale, paid and complete.
    Sale sell(const char *amount = "4.50", bool isPractice = false)
    {
        const Sale sale = openSale(amount, isPractice);
        pay(openAtGateway(request(sale)));
        return valueOf(complete(sale));
    }

    Verification verify(const QList<JournalHead> &anchors = {})
    {
        return valueOf(run<Verification>([&](LedgerSession &s) { return s.verify({}, anchors); }));
    }

    /// What somebody with the file and a database tool can do. Closes the ledger first.
    void tamper(const QStringList &statements)
    {
        close();
        if (isOnPostgres()) {
            tamperOnServer(statements);
            open();
            return;
        }
        {
            QSqlDatabase database
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
            database.setDatabaseName(file());
            if (!database.open())
                qFatal("cannot open for tampering");
            QSqlQuery query(database);
            const QStringList doors{QStringLiteral("DROP TRIGGER IF EXISTS journal_is_not_updated"),
                                    QStringLiteral("DROP TRIGGER IF EXISTS journal_is_not_deleted")};
            for (const QString &statement : doors + statements) {
                if (!query.exec(statement))
                    qFatal("%s", qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
        open();
    }

private:
    /// In the words of SQLite, and by somebody who owns the database.
    void tamperOnServer(const QStringList &statements)
    {
        const QString doors = QStringLiteral(
            "ALTER TABLE journal DISABLE TRIGGER USER;"
            "ALTER DOMAIN ledger_time DROP CONSTRAINT IF EXISTS ledger_time_check;"
            "CREATE OR REPLACE FUNCTION zeroblob(integer) RETURNS bytea LANGUAGE sql AS "
            "$$ SELECT decode(repeat('00', $1), 'hex') $$;");
        testCluster().execute(m_database, doors + statements.join(QLatin1Char(';')));
    }

    QTemporaryDir m_folder;
    QString m_database;
    QDateTime m_time = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    std::unique_ptr<Ledger> m_ledger;
};

} // namespace tillgate
