// SPDX-License-Identifier: Apache-2.0
#include "flow/practice/practiceplisio.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using namespace std::chrono_literals;
using practice::World;
using namespace tillgate::test::plisioside;

/// The practice Plisio alone, against what the dossier documents of its wire.
class TestPracticePlisioWire final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithTheDocumentedErrors_data();
    void refusesWithTheDocumentedErrors();
    void signsItsNotices_data();
    void signsItsNotices();
    void replacesAnInvoiceWhenTheCoinIsChanged();
    void keepsWhatItWasPaidUntilItIsWithdrawn();
    void listsInvoicesInPages();
    void understandsItsOwnClients();
    void showsAnInvoiceToWhoeverHasItsKey();
    void failsAsItIsTold_data();
    void failsAsItIsTold();
    void survivesARestart();
};

void TestPracticePlisioWire::refusesWithTheDocumentedErrors_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QByteArray &path, int status, int code, const QByteArray &says = {}) {
        QTest::newRow(name) << path << status << code << says;
    };
    const QByteArray order = "/invoices/new?order_name=a&order_number=1";
    row("unknown coin", order + "&currency=BTCX&source_currency=USD&source_amount=5", 422, 105, R"({\"currency\":\"BTCX\"})");
    row("coin in maintenance", order + "&currency=BUSD&source_currency=USD&source_amount=5", 422, 105);
    row("below the minimum", order + "&currency=BTC&source_currency=USD&source_amount=0.10", 422, 116, R"({\"amount\":\"Minimum)");
    row("no amount", order + "&currency=BTC&source_currency=USD", 422, 116);
    row("unknown currency", order + "&currency=BTC&source_currency=XXX&source_amount=5", 422, 116);
    row("no order number", "/invoices/new?order_name=a&currency=BTC&source_currency=USD&source_amount=5", 422, 103);
    row("no such lifetime", order + "&currency=BTC&source_currency=USD&source_amount=5&expire_min=x", 422, 116);
    row("unknown invoice", "/invoices/66f0a1b2c3d4e5f60718293a", 404, 111);
    row("unknown operation", "/operations/66f0a1b2c3d4e5f60718293a", 404, 111);
    row("balance of no coin", "/balances/NOPE", 422, 105);
    row("more than there is", "/operations/withdraw?psys_cid=BTC&to=x&amount=1&type=cash_out", 422, 116, "balance");
    row("no such call", "/nothing", 404, 111);
}

void TestPracticePlisioWire::refusesWithTheDocumentedErrors()
{
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    QFETCH(const int, code);
    QFETCH(const QByteArray, says);
    World world;
    const HttpReply reply = get(world, path);
    QCOMPARE(reply.status, status);
    QCOMPARE(dataOf(reply).find(u"code")->numberText().toInt(), code);
    QVERIFY2(reply.body.contains(says), reply.body.constData());
    QVERIFY(world.payments().isEmpty());
    const HttpReply keyless = served(world, {.url = QUrl::fromEncoded("/plisio/api/v1" + path)}).value();
    QCOMPARE(keyless.status, 401);
}

void TestPracticePlisioWire::signsItsNotices_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<practice::Quirks>("quirks");
    QTest::newRow("JSON, sorted") << "http://127.0.0.1:9/hook?json=true" << practice::Quirks{};
    QTest::newRow("JSON, as in the docs") << "http://127.0.0.1:9/hook?json=true" << practice::Quirks{.noticesAreUnsorted = true};
    QTest::newRow("JSON, in ASCII") << "http://127.0.0.1:9/hook?json=true" << practice::Quirks{.noticesAreAscii = true};
    QTest::newRow("form") << "http://127.0.0.1:9/hook" << practice::Quirks{};
}

void TestPracticePlisioWire::signsItsNotices()
{
    QFETCH(const QString, url);
    QFETCH(const practice::Quirks, quirks);
    World world;
    world.quirks = quirks;
    const QByteArray order = newOrder("&callback_url=").toLatin1() + QUrl::toPercentEncoding(url) + "&order_name=Caf%C3%A9+%2F+%22x%22";
    const QString id = dataOf(get(world, order)).find(u"txn_id")->toString();
    QVERIFY(practice::pay(world, world.find(id)->id, QStringLiteral("exact")));
    world.advance(1min);
    QStringList words;
    for (const HttpRequest &delivery : arrived(world)) {
        const Result<Notice> notice = plisioIn(world)->verify(delivery);
        QVERIFY2(notice, notice ? "" : qPrintable(notice.error().detail));
        QCOMPARE(notice->gatewayId.text(), id);
        QCOMPARE(notice->reference, QStringLiteral("7"));
        QCOMPARE(delivery.body.contains("Caf\\u00e9"), quirks.noticesAreAscii);
        words.append(notice->rawStatus);
    }
    QCOMPARE(words.join(QLatin1Char(',')), QStringLiteral("new,pending,pending,pending internal,completed"));
    QVERIFY(practice::sendNotice(world, world.find(id)->id, true));
    QCOMPARE(plisioIn(world)->verify(arrived(world).first()).error().kind, Error::Kind::AccessDenied);
}

void TestPracticePlisioWire::replacesAnInvoiceWhenTheCoinIsChanged()
{
    World world;
    const Quote quote = open(world).value();
    const HttpReply switched = get(world, "/invoices/switch/" + quote.gatewayId.text().toLatin1() + "?psys_cid=LTC");
    QCOMPARE(switched.status, 200);
    const QString next = dataOf(switched).find(u"invoice")->find(u"txn_id")->toString();
    QVERIFY(next != quote.gatewayId.text());
    const Snapshot snapshot = run(world, plisioIn(world)->read(quote.gatewayId)).value();
    QCOMPARE(snapshot.gatewayId, quote.gatewayId);
    QCOMPARE(snapshot.replacedBy->text(), next);
    QCOMPARE(snapshot.coin->text(), QStringLiteral("LTC"));
    QVERIFY(!arrived(world).isEmpty());
    QVERIFY(practice::pay(world, world.find(next)->id, QStringLiteral("exact")));
    const Notice notice = plisioIn(world)->verify(arrived(world).first()).value();
    QVERIFY2(notice.gatewayId == quote.gatewayId, "the sale knows the first invoice");
    QCOMPARE(get(world, "/invoices/switch/" + next.toLatin1() + "?psys_cid=BTC").status, 422);
}

void TestPracticePlisioWire::keepsWhatItWasPaidUntilItIsWithdrawn()
{
    World world;
    const Quote quote = open(world).value();
    const auto bitcoins = [&] {
        for (const Balance &balance : run(world, plisioIn(world)->balances()).value_or(QList<Balance>())) {
            if (balance.coin == CoinId(QStringLiteral("BTC")))
                return balance.available;
        }
        return Decimal(-1);
    };
    QVERIFY(bitcoins().isZero());
    QVERIFY(practice::pay(world, numberOf(world, quote), QStringLiteral("exact")));
    world.advance(1min);
    const Decimal kept = bitcoins();
    QVERIFY2(kept.isPositive() && kept < quote.quotedCoins, "less the commission");
    const QByteArray amount = kept.toString().toLatin1();
    QCOMPARE(get(world, "/operations/withdraw?currency=BTC&to=bc1q&amount=" + amount + "&type=cash_out").status, 200);
    QVERIFY(bitcoins().isZero());
    QCOMPARE(dataOf(get(world, "/balances?currency=BTC")).find(u"balance")->toString(), QStringLiteral("0.00000000"));
}

void TestPracticePlisioWire::listsInvoicesInPages()
{
    World world;
    for (int number = 0; number < 25; ++number) {
        Order order = orderOf(QStringLiteral("LTC"));
        order.reference = PaymentReference(QStringLiteral("T1-%1-1").arg(number));
        QVERIFY(run(world, plisioIn(world)->open(order)));
        world.advance(1min);
    }
    const Json page = dataOf(get(world, "/operations?limit=10&page=3"));
    QCOMPARE(page.find(u"operations")->items().size(), 5);
    QCOMPARE(page.find(u"_meta")->find(u"pageCount")->numberText(), QByteArray("3"));
    const QDateTime now = world.now();
    QCOMPARE(run(world, plisioIn(world)->list({.from = now.addSecs(-600), .until = now})).value().size(), 10);
    QCOMPARE(run(world, plisioIn(world)->list({.from = now.addDays(-1), .until = now})).value().size(), 25);
    QCOMPARE(dataOf(get(world, "/operations?search=T1-7-1&type=invoice")).find(u"operations")->items().size(), 1);
}

void TestPracticePlisioWire::understandsItsOwnClients()
{
    World world;
    // The Python SDK: a trailing point, unknown members, blanks as "+", slashes at the end.
    QCOMPARE(get(world, newOrder("&language=en_US&plugin=x&version=1").toLatin1()).status, 200);
    QCOMPARE(world.payments().first().description, QStringLiteral("Sale 7"));
    QCOMPARE(get(world, "/currencies/").status, 200);
    QCOMPARE(dataOf(get(world, "/currencies/EUR")).items().first().find(u"fiat")->toString(), QStringLiteral("EUR"));
    QCOMPARE(get(world, "/balances/usdt-trx").status, 200);
    QCOMPARE(get(world, "/operations/fee/BTC?addresses=x&amounts=1&feePlan=normal").status, 200);
    QCOMPARE(get(world, "/operations/fee-plan/BTC").status, 200);
    QCOMPARE(get(world, "/operations/commission/BTC?type=cash_out").status, 200);
    QCOMPARE(get(world, "/shop/deposit/new?psys_cid=BTC&uid=u1").body, get(world, "/shop/deposit/new?psys_cid=BTC&uid=u1").body);
    const HttpRequest posted{.method = HttpRequest::Method::Post, .url = QUrl(QStringLiteral("/plisio/api/v1/currencies"))};
    QCOMPARE(served(world, posted)->status, 405);
    HttpRequest android{.url = QUrl(QStringLiteral("/plisio/api/v1/invoices/new?order_name=a&order_number=1&currency=BTC&source_currency=USD&source_amount=0.1&api_key=")
                                    + QString::fromLatin1(practice::plisio::access(world).apiKey)),
                        .headers = {{"parseErrors", "1"}}};
    QVERIFY(served(world, android)->body.contains(R"({\"amount\":[\"Minimum)"));
}

void TestPracticePlisioWire::showsAnInvoiceToWhoeverHasItsKey()
{
    World world;
    const Json created = dataOf(get(world, newOrder().toLatin1()));
    const QString id = created.find(u"txn_id")->toString();
    const auto status = [&](const QString &query) {
        return served(world, {.url = QUrl(QStringLiteral("/plisio/api/v1/invoices/%1?%2").arg(id, query))})->status;
    };
    QCOMPARE(status(QStringLiteral("view_key=") + created.find(u"view_key")->toString()), 200);
    QCOMPARE(status(QStringLiteral("view_key=wrong")), 404);
    QCOMPARE(status(QString()), 401);
    const HttpReply page = served(world, {.url = QUrl(QStringLiteral("/plisio/api/v1/pay/") + id)}).value();
    QVERIFY(page.body.contains(created.find(u"wallet_hash")->toString().toLatin1()));
    QCOMPARE(get(world, "/invoices/email/" + id.toLatin1() + "?email=a@b.example").status, 200);
    QCOMPARE(get(world, "/invoices/email/" + id.toLatin1() + "?email=nobody").status, 422);
}

void TestPracticePlisioWire::failsAsItIsTold_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("isOpenQuestion");
    for (const char *kind : {"down", "500", "html", "lost-reply", "garbage"})
        QTest::newRow(kind) << QByteArray(kind) << true;
    QTest::newRow("429") << QByteArray("429") << false;
}

void TestPracticePlisioWire::failsAsItIsTold()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const bool, isOpenQuestion);
    World world;
    QCOMPARE(controlled(world, "fault", R"({"gateway":"plisio","kind":")" + kind + R"(","times":1})").status, 200);
    const Result<Quote> quote = open(world);
    QVERIFY(!quote);
    QCOMPARE(quote.error().isUnresolved(), isOpenQuestion);
    QCOMPARE(world.payments().size(), kind == "lost-reply" ? 1 : 0);
}

void TestPracticePlisioWire::survivesARestart()
{
    World world;
    const Quote quote = open(world).value();
    QVERIFY2(world.hasChanged(), "asked by GET, and yet something is there to be kept");
    World again = practice::WorldFile::read(practice::WorldFile::write(world)).value();
    QCOMPARE(eventOf(again, quote), eventName(PaymentEvent::ReportedWaiting));
    QCOMPARE(again.payments(), world.payments());
}

QTEST_GUILESS_MAIN(TestPracticePlisioWire)
#include "tst_practiceplisiowire.moc"
