// SPDX-License-Identifier: Apache-2.0
//
// The practice XAIGATE, asked by our own adaptor and in the ways of its shop plugins.
#include "flow/practice/practicecalls.h"
#include "gateway/quotecheck.h"
#include "practice/customer.h"
#include "practice/worldfile.h"
#include "practice/xaigate/service.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using namespace std::chrono_literals;
using practice::World;

namespace {

const QUrl notifyUrl(QStringLiteral("http://127.0.0.1:9/hook/secret"));
const QString coin = QStringLiteral("USDT-TRC20");

std::unique_ptr<Gateway> xaigateIn(const World &world)
{
    return gatewayIn(world, QStringLiteral("xaigate"), notifyUrl);
}

Result<Quote> open(World &world)
{
    return run(world, xaigateIn(world)->open(orderOf(coin)));
}

/// POST with the key; `members` are the rest of the object.
HttpReply post(World &world, const QByteArray &path, const QByteArray &members)
{
    const QByteArray key = practice::xaigate::access(world).apiKey;
    return served(world, {.method = HttpRequest::Method::Post,
                          .url = QUrl::fromEncoded("/xaigate/api/v1" + path),
                          .body = R"({"apiKey":")" + key + (members.isEmpty() ? "\"" : "\",") + members + "}"})
        .value_or(HttpReply{});
}

QString memberOf(const HttpReply &reply, QStringView key)
{
    const Json json = Json::parse(reply.body).value_or(Json());
    const Json *member = json.find(key);
    return member != nullptr ? member->toString() : QString();
}

/// What a read of this payment means for the sale.
QString eventOf(World &world, const Quote &quote)
{
    const Result<Snapshot> snapshot = run(world, xaigateIn(world)->read(quote.gatewayId));
    return snapshot ? eventName(assess(storedPayment(orderOf(coin), quote), *snapshot).event) : snapshot.error().detail;
}

/// What a customer does on the page.
HttpReply press(World &world, const Quote &quote, const QByteArray &form, const QByteArray &origin = "http://127.0.0.1:8080")
{
    return served(world, {.method = HttpRequest::Method::Post,
                          .url = *quote.pageUrl,
                          .headers = {{"content-type", "application/x-www-form-urlencoded"}, {"origin", origin}},
                          .body = form})
        .value_or(HttpReply{});
}

} // namespace

class TestPracticeXaiGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheConnectionTest();
    void givesAPageThatMayBeShown();
    void servesThePageToThePhone();
    void letsTheCustomerPayOnThePage_data();
    void letsTheCustomerPayOnThePage();
    void letsTheCustomerPayInEveryWay_data();
    void letsTheCustomerPayInEveryWay();
    void takesTheRestOfAShortPayment();
    void expiresAfterAnHour();
    void doesNotLetOtherPagesPress();
    void sendsNoticesToTheSecretPath_data();
    void sendsNoticesToTheSecretPath();
    void tellsNothingAboutWaiting();
    void makesANewInvoiceEachTime();
    void refusesWhatItCannotTake_data();
    void refusesWhatItCannotTake();
    void takesWhatItsPluginsSend();
    void hasItsWalletCalls();
    void mayShowPaidWithNothingPaid();
    void failsAsItIsTold_data();
    void failsAsItIsTold();
    void survivesARestart();
};

void TestPracticeXaiGate::answersTheConnectionTest()
{
    World world;
    const QList<KeyCheck> checks = run(world, xaigateIn(world)->testKeys()).value();
    QCOMPARE(checks.size(), 5);
    for (const KeyCheck &check : checks) {
        const bool isPage = check.question == KeyCheck::Question::AddressesShown;
        QVERIFY2(check.verdict == (isPage ? KeyCheck::Verdict::Warning : KeyCheck::Verdict::Ok), qPrintable(check.answer));
    }
    QVERIFY(run(world, xaigateIn(world)->status()).value());
    QCOMPARE(run(world, xaigateIn(world)->coins())->size(), 8);
}

void TestPracticeXaiGate::givesAPageThatMayBeShown()
{
    World world;
    const Quote quote = open(world).value();
    QVERIFY(quote.isPageOnly());
    QCOMPARE(quote.openedAt.secsTo(quote.priceHeldUntil), 3600);
    const Coin &known = *CoinTable::builtIn().find(quote.coin);
    QVERIFY(checkedQuote(quote, known, ChainNetwork::Main, AccountSettings::Environment::Practice));
}

void TestPracticeXaiGate::servesThePageToThePhone()
{
    World world;
    const Quote quote = open(world).value();
    const HttpReply page = served(world, {.url = *quote.pageUrl}).value();
    QCOMPARE(page.status, 200);
    QVERIFY(page.header("content-type")->startsWith("text/html"));
    QVERIFY(page.body.contains("no real money") && page.body.contains("25 EUR") && page.body.contains("USDT"));
    const HttpReply changed = press(world, quote, "coin=ETH");
    QVERIFY(changed.body.contains("Ethereum (ERC20)") && changed.body.contains("0x"));
    QCOMPARE(served(world, {.url = QUrl(QStringLiteral("/xaigate/api/v1/pay/INV1"))})->status, 404);
    QCOMPARE(eventOf(world, quote), eventName(PaymentEvent::ReportedWaiting));
}

void TestPracticeXaiGate::letsTheCustomerPayOnThePage_data()
{
    QTest::addColumn<PaymentEvent>("event");
    QTest::newRow("exact") << PaymentEvent::ReportedPaid;
    QTest::newRow("short") << PaymentEvent::ReportedShort;
    QTest::newRow("over") << PaymentEvent::ReportedPaid; // there is no word for too much
    QTest::newRow("late") << PaymentEvent::ReportedPaid;
    QTest::newRow("delete") << PaymentEvent::ReportedCancelled;
    QTest::newRow("nonsense") << PaymentEvent::ReportedWaiting;
}

void TestPracticeXaiGate::letsTheCustomerPayOnThePage()
{
    QFETCH(const PaymentEvent, event);
    World world;
    const Quote quote = open(world).value();
    QCOMPARE(press(world, quote, QByteArray("coin=USDT-56&pay=") + QTest::currentDataTag()).status, 200);
    world.advance(1min);
    QCOMPARE(eventOf(world, quote), eventName(event));
}

void TestPracticeXaiGate::letsTheCustomerPayInEveryWay_data()
{
    QTest::addColumn<PaymentEvent>("atOnce");
    QTest::addColumn<PaymentEvent>("later");
    QTest::newRow("exact") << PaymentEvent::ReportedWaiting << PaymentEvent::ReportedPaid;
    QTest::newRow("short") << PaymentEvent::ReportedWaiting << PaymentEvent::ReportedShort;
    QTest::newRow("over") << PaymentEvent::ReportedWaiting << PaymentEvent::ReportedPaid;
    QTest::newRow("late") << PaymentEvent::ReportedExpired << PaymentEvent::ReportedPaid;
    QTest::newRow("wrong-asset") << PaymentEvent::ReportedWaiting << PaymentEvent::ReportedWaiting;
    QTest::newRow("never") << PaymentEvent::ReportedWaiting << PaymentEvent::ReportedWaiting;
}

void TestPracticeXaiGate::letsTheCustomerPayInEveryWay()
{
    QFETCH(const PaymentEvent, atOnce);
    QFETCH(const PaymentEvent, later);
    const QByteArray kind = QTest::currentDataTag();
    World world;
    const Quote quote = open(world).value();
    const HttpReply reply = controlled(world, "pay", R"({"payment":"T1-000001-1","amount":")" + kind + "\"}");
    QVERIFY2(reply.status == 200, reply.body.constData());
    QCOMPARE(eventOf(world, quote), eventName(atOnce));
    world.advance(1min);
    QCOMPARE(eventOf(world, quote), eventName(later));
    if (kind == "late") {
        world.records.insert(QStringLiteral("xaigate/setting/late"), "expired");
        QCOMPARE(eventOf(world, quote), eventName(PaymentEvent::ReportedExpired));
    }
}

void TestPracticeXaiGate::takesTheRestOfAShortPayment()
{
    World world;
    const Quote quote = open(world).value();
    press(world, quote, "pay=short");
    world.advance(1min);
    press(world, quote, "pay=short");
    world.advance(1min);
    QCOMPARE(eventOf(world, quote), eventName(PaymentEvent::ReportedPaid));
}

void TestPracticeXaiGate::expiresAfterAnHour()
{
    World world;
    const Quote quote = open(world).value();
    world.advance(59min);
    QCOMPARE(eventOf(world, quote), eventName(PaymentEvent::ReportedWaiting));
    world.advance(2min);
    QCOMPARE(eventOf(world, quote), eventName(PaymentEvent::ReportedExpired));
}

void TestPracticeXaiGate::doesNotLetOtherPagesPress()
{
    World world;
    const Quote quote = open(world).value();
    QCOMPARE(press(world, quote, "pay=exact", "https://evil.example").status, 403);
    world.advance(1min);
    QCOMPARE(eventOf(world, quote), eventName(PaymentEvent::ReportedWaiting));
}

void TestPracticeXaiGate::sendsNoticesToTheSecretPath_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"form", "json", "multipart"})
        QTest::newRow(format) << QByteArray(format);
}

void TestPracticeXaiGate::sendsNoticesToTheSecretPath()
{
    QFETCH(const QByteArray, format);
    World world;
    world.records.insert(QStringLiteral("xaigate/setting/notify_format"), format);
    const Quote quote = open(world).value();
    press(world, quote, "pay=exact");
    world.advance(1min);
    const QList<HttpRequest> deliveries = arrived(world);
    QCOMPARE(deliveries.size(), 1);
    QVERIFY(deliveries.first().url.path().startsWith(notifyUrl.path() + QStringLiteral("/T1-000001-1/")));
    const Result<Notice> notice = xaigateIn(world)->verify(deliveries.first());
    QVERIFY2(notice, notice ? "" : qPrintable(notice.error().detail));
    QCOMPARE(notice->reference, QStringLiteral("T1-000001-1"));
    QCOMPARE(notice->gatewayId == quote.gatewayId, format == "json");
    QVERIFY(practice::sendNotice(world, world.payments().first().id, true));
    QCOMPARE(xaigateIn(world)->verify(arrived(world).first()).error().kind, Error::Kind::AccessDenied);
}

void TestPracticeXaiGate::tellsNothingAboutWaiting()
{
    World world;
    const Quote quote = open(world).value();
    QVERIFY(arrived(world).isEmpty());
    QVERIFY(!practice::sendNotice(world, world.payments().first().id, false));
    press(world, quote, "pay=delete");
    QVERIFY(arrived(world).isEmpty());
    World other;
    QVERIFY(open(other));
    other.advance(61min);
    QCOMPARE(arrived(other).size(), 1);
}

void TestPracticeXaiGate::makesANewInvoiceEachTime()
{
    World world;
    const Quote first = open(world).value();
    const Quote second = open(world).value();
    QVERIFY(first.gatewayId != second.gatewayId);
    QCOMPARE(world.payments().size(), 2);
}

void TestPracticeXaiGate::refusesWhatItCannotTake_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *members, const char *says) {
        QTest::newRow(name) << QByteArray(members) << QString::fromLatin1(says);
    };
    row("no amount", R"("orderId":"1","currency":"USD","email":"a@b.example")", "amount is invalid");
    row("negative amount", R"("orderId":"1","amount":"-1","currency":"USD","email":"a@b.example")", "amount is invalid");
    row("another currency", R"("orderId":"1","amount":"5","currency":"GBP","email":"a@b.example")", "currency is invalid");
    row("no e-mail address", R"("orderId":"1","amount":"5","currency":"USD")", "email is invalid");
    row("no order", R"("amount":"5","currency":"USD","email":"a@b.example")", "orderId is required");
}

void TestPracticeXaiGate::refusesWhatItCannotTake()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, says);
    World world;
    const HttpReply reply = post(world, "/invoice/create", members);
    QCOMPARE(reply.status, 400);
    QCOMPARE(memberOf(reply, u"message"), says);
    QVERIFY(world.payments().isEmpty());
    const HttpRequest keyless{.method = HttpRequest::Method::Post, .url = QUrl(QStringLiteral("/xaigate/api/v1/invoice/create")), .body = "{" + members + "}"};
    QCOMPARE(served(world, keyless)->status, 401);
    QCOMPARE(post(world, "/invoice/info", R"("invoiceNo":"INV1")").status, 404);
}

void TestPracticeXaiGate::takesWhatItsPluginsSend()
{
    World world;
    // WooCommerce: the order as a number, slashes and accents escaped by PHP.
    const HttpReply reply = post(world, "/invoice/create",
                                 R"("shopName":"My Store","amount":"10.00","currency":"USD","orderId":7,"email":"buyer@example.com",)"
                                 R"("notifyUrl":"https:\/\/shop.example\/wc-api\/7","successUrl":"https:\/\/shop.example\/ok?x=1&y=2",)"
                                 R"("description":"2 \u00d7 Caf\u00e9 \/ Tee")");
    QCOMPARE(reply.status, 200);
    QCOMPARE(memberOf(reply, u"status"), QStringLiteral("Pending"));
    QCOMPARE(memberOf(reply, u"orderId"), QStringLiteral("7"));
    QCOMPARE(memberOf(reply, u"amount"), QStringLiteral("10"));
    QCOMPARE(memberOf(reply, u"description"), QStringLiteral("2 \u00d7 Caf\u00e9 / Tee"));
    QVERIFY(memberOf(reply, u"createdAt").endsWith(QStringLiteral("000Z")));
    QStringList keys;
    const Json json = Json::parse(reply.body).value();
    for (const Json::Member &member : json.members())
        keys.append(member.key);
    QCOMPARE(keys.join(QLatin1Char(' ')), QStringLiteral("invoiceNo amount paidAmount toEmail toName expiry description status payUrl "
                                                         "currency shopName orderId createdAt updatedAt"));
}

void TestPracticeXaiGate::hasItsWalletCalls()
{
    World world;
    const QByteArray user = memberOf(post(world, "/createUser", {}), u"userId").toLatin1();
    QCOMPARE(user.size(), 36);
    const auto addressOn = [&](const QByteArray &network) {
        return memberOf(post(world, "/generateAddress", R"("userId":")" + user + R"(","networkId":)" + network), u"address");
    };
    QVERIFY(addressOn("\"TRX\"").startsWith(QLatin1Char('T')));
    QCOMPARE(addressOn("1"), addressOn("\"56\""));
    QVERIFY(addressOn("\"7\"").isEmpty());
    const QByteArray account = R"("userId":")" + user + R"(","coin":"ETH")";
    QCOMPARE(memberOf(post(world, "/getBalance", account), u"balance"), QStringLiteral("0"));
    QCOMPARE(post(world, "/withdraw", account + R"(,"receivedAddress":"0x1","amount":"1","networkId":"1")").status, 400);
    world.records.insert(QStringLiteral("xaigate/balance/%1/ETH").arg(QString::fromLatin1(user)), "1.5");
    QVERIFY(memberOf(post(world, "/withdraw", account + R"(,"receivedAddress":"0x1","amount":1,"networkId":1)"), u"txid").startsWith(QStringLiteral("replaceable_")));
    QCOMPARE(memberOf(post(world, "/getBalance", account), u"balance"), QStringLiteral("0.5"));
    QVERIFY(post(world, "/getTransactions", account).body.contains(R"("total":1)"));
    QCOMPARE(post(world, "/getTransactions", R"("userId":"nobody")").status, 404);
}

void TestPracticeXaiGate::mayShowPaidWithNothingPaid()
{
    World world;
    const Quote quote = open(world).value();
    press(world, quote, "pay=exact");
    world.advance(1min);
    const auto paid = [&] { return memberOf(post(world, "/invoice/info", R"("invoiceNo":")" + quote.gatewayId.text().toLatin1() + "\""), u"paidAmount"); };
    QCOMPARE(paid(), QStringLiteral("25"));
    world.records.insert(QStringLiteral("xaigate/setting/paid_zero"), "on");
    QCOMPARE(paid(), QStringLiteral("0"));
    QCOMPARE(eventOf(world, quote), eventName(PaymentEvent::ReportedPaid));
}

void TestPracticeXaiGate::failsAsItIsTold_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("isOpenQuestion");
    for (const char *kind : {"down", "500", "html", "lost-reply", "garbage"})
        QTest::newRow(kind) << QByteArray(kind) << true;
    QTest::newRow("429") << QByteArray("429") << false;
}

void TestPracticeXaiGate::failsAsItIsTold()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const bool, isOpenQuestion);
    World world;
    QCOMPARE(controlled(world, "fault", R"({"gateway":"xaigate","kind":")" + kind + R"(","times":1})").status, 200);
    const Result<Quote> quote = open(world);
    QVERIFY(!quote);
    QCOMPARE(quote.error().isUnresolved(), isOpenQuestion);
    QCOMPARE(world.payments().size(), kind == "lost-reply" ? 1 : 0);
}

void TestPracticeXaiGate::survivesARestart()
{
    World world;
    const Quote quote = open(world).value();
    World again = practice::WorldFile::read(practice::WorldFile::write(world)).value();
    QCOMPARE(eventOf(again, quote), eventName(PaymentEvent::ReportedWaiting));
    QCOMPARE(again.payments(), world.payments());
}

QTEST_GUILESS_MAIN(TestPracticeXaiGate)
#include "tst_practicexaigate.moc"
