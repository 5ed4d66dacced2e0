// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgerchange.h"
#include "ledger/ledgerplace.h"

#include <QTest>

using namespace tillgate;

class LedgerPlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUriIsReadIntoTheServersOptions_data();
    void aUriIsReadIntoTheServersOptions();
    void whatCannotBeUsedIsRefused_data();
    void whatCannotBeUsedIsRefused();
    void aPasswordIsRefusedAndNotRepeated();
    void aPathIsAFile();
    void thePlaceIsShownWithoutItsOptions();
    void theAddressIsReadBackAsItWas();
    void aChangeComesBackFromItsPayload();
    void aStrangePayloadIsReadWithCare();
};

void LedgerPlaceTest::aUriIsReadIntoTheServersOptions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("options");
    QTest::newRow("one host")
        << "postgresql://till@localhost:5433/shop"
        << "user=till host=localhost port=5433 dbname=shop target_session_attrs=read-write";
    QTest::newRow("several hosts, the one that can be written")
        << "postgres://a.example:1,b.example/shop"
        << "host=a.example,b.example port=1, dbname=shop sslmode=verify-full target_session_attrs=read-write";
    QTest::newRow("a local socket") << "postgresql:///shop?host=/run/postgresql"
                                    << "dbname=shop host=/run/postgresql target_session_attrs=read-write";
    QTest::newRow("an encoded socket") << "postgresql://%2Frun%2Fpg/shop"
                                       << "host=/run/pg dbname=shop target_session_attrs=read-write";
    QTest::newRow("IPv6") << "postgresql://[::1]:5433/shop"
                          << "host=::1 port=5433 dbname=shop target_session_attrs=read-write";
    QTest::newRow("away, but TLS was chosen by hand")
        << "postgresql://db.example/shop?sslmode=verify-ca&sslrootcert=/etc/ca.pem"
        << "host=db.example dbname=shop sslmode=verify-ca sslrootcert=/etc/ca.pem "
           "target_session_attrs=read-write";
    QTest::newRow("a service") << "postgresql:///?service=shop&passfile=/etc/till.pass"
                               << "service=shop passfile=/etc/till.pass target_session_attrs=read-write";
}

void LedgerPlaceTest::aUriIsReadIntoTheServersOptions()
{
    QFETCH(const QString, text);
    QFETCH(const QString, options);
    const auto place = LedgerPlace::parse(text);
    QVERIFY2(place, place ? "" : qPrintable(place.error().detail));
    QVERIFY(place->isServer());
    QStringList read;
    for (const auto &[name, value] : place->serverOptions())
        read.append(name + QLatin1Char('=') + value);
    QCOMPARE(read.join(QLatin1Char(' ')), options);
}

void LedgerPlaceTest::whatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("another database") << "mysql://localhost/shop";
    QTest::newRow("an unknown option") << "postgresql://localhost/shop?options=-csynchronous_commit%3Doff";
    QTest::newRow("an option twice") << "postgresql://localhost/shop?sslmode=disable&sslmode=require";
    QTest::newRow("the host twice") << "postgresql://localhost/shop?host=elsewhere";
    QTest::newRow("a semicolon") << "postgresql://localhost/shop%3Bhost=x";
    QTest::newRow("a line end") << "postgresql://localhost/shop%0A";
}

void LedgerPlaceTest::whatCannotBeUsedIsRefused()
{
    QFETCH(const QString, text);
    const auto place = LedgerPlace::parse(text);
    QVERIFY(!place);
    QCOMPARE(place.error().kind, Error::Kind::Usage);
}

void LedgerPlaceTest::aPasswordIsRefusedAndNotRepeated()
{
    for (const char *text :
         {"postgresql://till:hunter2@localhost/shop", "postgresql:///shop?password=hunter2",
          "postgresql:///shop?sslpassword=hunter2"}) {
        const auto place = LedgerPlace::parse(QString::fromLatin1(text));
        QVERIFY(!place);
        QCOMPARE(place.error().kind, Error::Kind::Usage);
        QVERIFY(place.error().detail.contains(QStringLiteral("password file")));
        QVERIFY(!place.error().detail.contains(QStringLiteral("hunter2")));
    }
}

void LedgerPlaceTest::aPathIsAFile()
{
    const auto place = LedgerPlace::parse(QStringLiteral("/var/lib/shop/ledger.sqlite"));
    QVERIFY(place && !place->isServer());
    QCOMPARE(place->file(), QStringLiteral("/var/lib/shop/ledger.sqlite"));
    QCOMPARE(place->text(), place->file());
}

void LedgerPlaceTest::thePlaceIsShownWithoutItsOptions()
{
    const auto place
        = LedgerPlace::parse(QStringLiteral("postgresql://till@db.example:5433/shop?passfile=/x"));
    QVERIFY(place);
    QCOMPARE(place->text(), QStringLiteral("postgresql://till@db.example:5433/shop"));
    const auto socket = LedgerPlace::parse(QStringLiteral("postgresql:///shop?host=/run/pg"));
    QVERIFY(socket);
    QVERIFY(*LedgerPlace::parse(socket->text())
            == LedgerPlace::parse(QStringLiteral("postgresql://%2Frun%2Fpg/shop")).value());
}

void LedgerPlaceTest::theAddressIsReadBackAsItWas()
{
    for (const char *text : {"postgresql://till@a.example:5433,b.example,[2001:db8::1]:6000/shop?passfile=/x%20y&sslrootcert=/c.pem",
                             "postgresql:///my%20shop?host=/run/pg&port=5433", "postgresql://localhost/shop?sslmode=require",
                             "postgresql:///?service=till", "postgresql://a,b/shop?port=6000"}) {
        const auto place = LedgerPlace::parse(QString::fromLatin1(text));
        QVERIFY2(place, text);
        const auto again = LedgerPlace::parse(place->address());
        QVERIFY2(again, qPrintable(place->address()));
        auto wanted = place->serverOptions();
        auto read = again->serverOptions();
        std::sort(wanted.begin(), wanted.end());
        std::sort(read.begin(), read.end());
        if (!wanted.contains(std::pair(QStringLiteral("host"), QStringLiteral("a,b"))))
            QCOMPARE(read, wanted);
        else // one port for all hosts is said for each
            QVERIFY(read.contains(std::pair(QStringLiteral("port"), QStringLiteral("6000,6000"))));
    }
    QVERIFY(!LedgerPlace::parse(QStringLiteral("postgresql:/shop")));
}

void LedgerPlaceTest::aChangeComesBackFromItsPayload()
{
    const LedgerChange change{.topic = LedgerChange::Topic::Notice,
                              .writer = QStringLiteral("hub/1"),
                              .subject = QStringLiteral("T1-12-1"),
                              .account = AccountName(QStringLiteral("Gate \"A\"")),
                              .gatewayId = GatewayPaymentId(QStringLiteral("55")),
                              .parentId = GatewayPaymentId(QStringLiteral("54"))};
    const auto read = ledgerChangeFromPayload(ledgerChangeToPayload(change));
    QVERIFY(read);
    QVERIFY(*read == change);
    const LedgerChange sale{.topic = LedgerChange::Topic::Sale, .subject = QStringLiteral("T1-12")};
    QCOMPARE(ledgerChangeToPayload(sale), QByteArray(R"({"topic":"sale","subject":"T1-12"})"));
}

void LedgerPlaceTest::aStrangePayloadIsReadWithCare()
{
    QCOMPARE(ledgerChangeFromPayload("hello").error().kind, Error::Kind::Malformed);
    QCOMPARE(ledgerChangeFromPayload("[]").error().kind, Error::Kind::Malformed);
    const auto newer = ledgerChangeFromPayload(R"({"topic":"weather","subject":"rain"})");
    QVERIFY(newer);
    QCOMPARE(newer->topic, LedgerChange::Topic::Everything);
    const QByteArray tooLong
        = ledgerChangeToPayload({.topic = LedgerChange::Topic::Notice, .subject = QString(9000, u'x')});
    QVERIFY(tooLong.size() < 8000);
    QCOMPARE(ledgerChangeFromPayload(tooLong)->topic, LedgerChange::Topic::Everything);
}

QTEST_APPLESS_MAIN(LedgerPlaceTest)
#include "tst_ledgerplace.moc"
