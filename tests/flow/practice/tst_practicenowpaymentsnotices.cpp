// SPDX-License-Identifier: Apache-2.0
#include "flow/practice/practicenowpayments.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::practice;
using namespace std::chrono_literals;
using namespace tillgate::test::nowpaymentsside;

/// What the practice NOWPayments posts, and how it fails and is steered when told to.
class TestPracticeNowpaymentsNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsNoticesAsTheDossierSays_data();
    void signsNoticesAsTheDossierSays();
    void sendsANoticeForEveryChange();
    void repeatsANoticeThatWasNotTaken();
    void sendsNoticesBadlyWhenToldTo();
    void spoilsAnswersWhenToldTo_data();
    void spoilsAnswersWhenToldTo();
    void doesTheWorkBeforeItLosesTheReply();
    void survivesARestart();
    void playsTheSameWorldAgain();
    void obeysItsControls_data();
    void obeysItsControls();
    void doesNotObeyWebPages();
};

void TestPracticeNowpaymentsNotices::signsNoticesAsTheDossierSays_data()
{
    QTest::addColumn<Quirks>("quirks");
    QTest::addColumn<bool>("isSorted");
    QTest::newRow("today") << Quirks{} << true;
    QTest::newRow("fees as text") << Quirks{.feesAreText = true} << true;
    QTest::newRow("unsorted") << Quirks{.noticesAreUnsorted = true} << false;
    QTest::newRow("old shape") << Quirks{.noticesHaveOldShape = true} << false;
}

void TestPracticeNowpaymentsNotices::signsNoticesAsTheDossierSays()
{
    QFETCH(Quirks, quirks);
    QFETCH(bool, isSorted);
    World world;
    world.quirks = quirks;
    const QByteArray secret = nowpayments::keysOf(world).ipnSecret;
    const qint64 id = idOf(create(world, "btc", R"(,"order_description":"Café / \"quoted\" ☕")"));
    QVERIFY(pay(world, id, QStringLiteral("exact")));
    world.advance(1min);
    const QList<Delivery> deliveries = notices(world);
    QCOMPARE(deliveries.size(), 5);
    for (const Delivery &delivery : deliveries) {
        const Json body = Json::parse(delivery.body).value();
        const QByteArray sorted = ecmaSorted(body);
        const HttpRequest asRequest{.url = {}, .headers = delivery.headers, .body = {}};
        QCOMPARE(asRequest.header("x-nowpayments-sig").value(), independentSignature(sorted, secret));
        QCOMPARE(delivery.body == sorted, isSorted);
        QCOMPARE(body.find(u"payment_id")->numberText(), QByteArray::number(id));
        QVERIFY(body.find(u"purchase_id")->isString());
        QCOMPARE(delivery.url.toEncoded(), notifyUrl);
    }
}

void TestPracticeNowpaymentsNotices::sendsANoticeForEveryChange()
{
    World world;
    const qint64 id = idOf(create(world));
    QCOMPARE(wordsOf(notices(world)), QStringList{QStringLiteral("waiting")});
    QVERIFY(pay(world, id, QStringLiteral("exact")));
    world.advance(1min);
    QCOMPARE(wordsOf(notices(world)), QStringList({QStringLiteral("confirming"), QStringLiteral("confirmed"),
                                                   QStringLiteral("sending"), QStringLiteral("finished")}));
    QVERIFY(declare(world, id, QStringLiteral("refunded")));
    QCOMPARE(wordsOf(notices(world)), QStringList{QStringLiteral("refunded")});
    world.chain.skipsStatuses = true;
    const qint64 quick = idOf(create(world));
    QVERIFY(pay(world, quick, QStringLiteral("exact")));
    QCOMPARE(wordsOf(notices(world)), QStringList({QStringLiteral("waiting"), QStringLiteral("finished")}));
}

void TestPracticeNowpaymentsNotices::repeatsANoticeThatWasNotTaken()
{
    World world;
    create(world);
    for (int attempt = 1; attempt <= 4; ++attempt) {
        const QList<Delivery> due = notices(world);
        QCOMPARE(due.size(), 1);
        QVERIFY(takeDue(world).isEmpty());
        noteDelivered(world, due.first().number, false);
        world.advance(59s);
        QVERIFY(takeDue(world).isEmpty());
        world.advance(1s);
    }
    QVERIFY(notices(world).isEmpty() && world.deliveries.isEmpty());
    create(world);
    noteDelivered(world, notices(world).first().number, true);
    QVERIFY(world.deliveries.isEmpty());
}

void TestPracticeNowpaymentsNotices::sendsNoticesBadlyWhenToldTo()
{
    using Mode = NoticeRules::Mode;
    World world;
    world.notices.mode = Mode::None;
    create(world);
    QVERIFY(notices(world).isEmpty());
    world.notices.mode = Mode::Doubled;
    create(world);
    const QList<Delivery> doubled = notices(world);
    QCOMPARE(doubled.size(), 2);
    QCOMPARE(doubled.at(0).body, doubled.at(1).body);
    world.notices.mode = Mode::Late;
    create(world);
    QVERIFY(notices(world).isEmpty());
    world.advance(2min);
    QCOMPARE(notices(world).size(), 1);
    world.notices.mode = Mode::OutOfOrder;
    const qint64 id = idOf(create(world));
    QVERIFY(pay(world, id, QStringLiteral("exact")));
    world.advance(20s);
    queueNotices(world);
    world.advance(1min);
    QCOMPARE(wordsOf(takeDue(world)).first(), QStringLiteral("finished"));
    world.notices.mode = Mode::Forged;
    create(world);
    const Delivery forged = notices(world).first();
    const QByteArray sorted = ecmaSorted(Json::parse(forged.body).value());
    const HttpRequest asRequest{.url = {}, .headers = forged.headers, .body = {}};
    QVERIFY(asRequest.header("x-nowpayments-sig") != independentSignature(sorted, nowpayments::keysOf(world).ipnSecret));
}

void TestPracticeNowpaymentsNotices::spoilsAnswersWhenToldTo_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("down") << Fault{.kind = Fault::Kind::Down} << 0 << QByteArray();
    QTest::newRow("cut once") << Fault{.kind = Fault::Kind::Cut, .times = 1} << 0 << QByteArray();
    QTest::newRow("429") << Fault{.kind = Fault::Kind::TooManyRequests, .times = 1} << 429 << QByteArray("\"statusCode\":429");
    QTest::newRow("500") << Fault{.kind = Fault::Kind::ServerError, .times = 1} << 500 << QByteArray("INTERNAL_ERROR");
    QTest::newRow("page") << Fault{.kind = Fault::Kind::Html, .times = 1} << 403 << QByteArray("<!DOCTYPE html>");
    QTest::newRow("garbage") << Fault{.kind = Fault::Kind::Garbage, .times = 1} << 200 << QByteArray("{\"payment_id\":");
}

void TestPracticeNowpaymentsNotices::spoilsAnswersWhenToldTo()
{
    QFETCH(Fault, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    World world;
    const QString gateway = QStringLiteral("nowpayments");
    QVERIFY(setFault(world, gateway, fault));
    const HttpReply spoiled = post(world, "/payment", orderOf("btc"));
    QCOMPARE(spoiled.status, status);
    QVERIFY(spoiled.body.contains(says));
    QVERIFY(!spoiled.header("retry-after"));
    QVERIFY(world.payments().isEmpty());
    QCOMPARE(world.faults.contains(gateway), fault.times == 0);
    QVERIFY(setFault(world, gateway, std::nullopt));
    QCOMPARE(post(world, "/payment", orderOf("btc")).status, 201);

    Fault aimed = fault;
    aimed.only = QStringLiteral("GET /nowpayments/v1/currencies");
    aimed.retryAfter = 7;
    QVERIFY(setFault(world, gateway, aimed));
    QCOMPARE(post(world, "/payment", orderOf("btc")).status, 201);
    const HttpReply hit = serve(world, keyed(world, Method::Get, "/currencies")).reply;
    QCOMPARE(hit.status, status);
    QCOMPARE(hit.header("retry-after").has_value(), status == 429);
    QVERIFY(!setFault(world, QStringLiteral("nobody"), fault));
}

void TestPracticeNowpaymentsNotices::doesTheWorkBeforeItLosesTheReply()
{
    World world;
    QVERIFY(setFault(world, QStringLiteral("nowpayments"), Fault{.kind = Fault::Kind::LostReply, .times = 1}));
    QCOMPARE(post(world, "/payment", orderOf("btc")).status, 0);
    QCOMPARE(world.payments().size(), 1);
    QVERIFY(setFault(world, QStringLiteral("nowpayments"), Fault{.kind = Fault::Kind::Slow, .delay = 1500ms}));
    const Served slow = serve(world, keyed(world, Method::Get, "/currencies"));
    QCOMPARE(slow.reply.status, 200);
    QCOMPARE(slow.delay, 1500ms);
}

void TestPracticeNowpaymentsNotices::survivesARestart()
{
    World world("another seed", start);
    const qint64 id = idOf(create(world, "xrp", R"(,"is_fixed_rate":true,"order_description":"x")"));
    QVERIFY(pay(world, id, QStringLiteral("short")));
    QVERIFY(pay(world, id, QStringLiteral("twice")));
    post(world, "/invoice", R"({"price_amount":25.5,"price_currency":"USD"})");
    world.advance(9s);
    QVERIFY(setFault(world, QStringLiteral("nowpayments"), Fault{.kind = Fault::Kind::Slow, .delay = 5ms, .only = QStringLiteral("x")}));
    QVERIFY(!world.takeChanges().isEmpty());
    Result<World> restored = WorldFile::read(WorldFile::write(world));
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
    QCOMPARE(restored->payments(), world.payments());
    QCOMPARE(restored->invoices, world.invoices);
    QCOMPARE(restored->faults, world.faults);
    QCOMPARE(restored->now(), world.now());
    QCOMPARE(nowpayments::keysOf(*restored).apiKey, nowpayments::keysOf(world).apiKey);
    restored->passTo(start.addSecs(30));
    QCOMPARE(restored->find(id)->stage, Stage::PartiallyPaid);
    world.passTo(start.addSecs(30));
    QCOMPARE(create(*restored), create(world));
    QVERIFY(!WorldFile::read("{}"));
    QVERIFY(!WorldFile::read("half a wor"));
}

void TestPracticeNowpaymentsNotices::playsTheSameWorldAgain()
{
    World one("seed", start);
    World two("seed", start);
    World other("other", start);
    for (World *world : {&one, &two, &other}) {
        QVERIFY(pay(*world, idOf(create(*world, "eth")), QStringLiteral("twice")));
        world->advance(1h);
    }
    QCOMPARE(WorldFile::write(one), WorldFile::write(two));
    QVERIFY(WorldFile::write(one) != WorldFile::write(other));
    QVERIFY(nowpayments::keysOf(one).apiKey != nowpayments::keysOf(other).apiKey);
}

void TestPracticeNowpaymentsNotices::obeysItsControls_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *path, const char *body, int status) {
        QTest::addRow("%s %s", path, body) << QByteArray(path) << QByteArray(body) << status;
    };
    row("pay", R"({"payment":"T1-000001-1"})", 200);
    row("pay", R"({"payment":"T1-000001-1","amount":"over","confirm":false})", 200);
    row("pay", R"({"payment":"T1-000001-1","amount":0.5})", 200);
    row("pay", R"({"payment":"T1-000001-1","amount":"tomorrow"})", 400);
    row("pay", R"({"payment":"T9"})", 404);
    row("pay", R"([])", 400);
    row("confirm", R"({"payment":"T1-000001-1"})", 200);
    row("expire", R"({"payment":"T1-000001-1"})", 200);
    row("status", R"({"payment":"T1-000001-1","status":"finished"})", 200);
    row("status", R"({"payment":"T1-000001-1","status":"happy"})", 400);
    row("clock", R"({"advance_s":1200})", 200);
    row("clock", R"({"advance_s":-5})", 400);
    row("clock", R"({})", 400);
    row("fault", R"({"gateway":"nowpayments","kind":"slow","ms":3000})", 200);
    row("fault", R"({"gateway":"nowpayments","kind":"429","retry_after":30,"times":2})", 200);
    row("fault", R"({"gateway":"nowpayments","kind":"none"})", 200);
    row("fault", R"({"gateway":"nowpayments","kind":"sad"})", 400);
    row("fault", R"({"gateway":"paypal","kind":"down"})", 404);
    row("notices", R"({"mode":"doubled","retry_s":5,"retries":1,"url":"http://127.0.0.1:9/x"})", 200);
    row("notices", R"({"mode":"loud"})", 400);
    row("notice", R"({"payment":"T1-000001-1","forged":true})", 200);
    row("chain", R"({"confirm_ms":0,"settle_ms":0,"skip_statuses":true})", 200);
    row("quirks", R"({"fee_text":true})", 200);
    row("quirks", R"({"fee_text":"perhaps"})", 400);
    row("dance", R"({})", 404);
}

void TestPracticeNowpaymentsNotices::obeysItsControls()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    World world;
    create(world);
    const QByteArray before = WorldFile::write(world);
    const HttpReply reply = control(world, {.method = Method::Post, .url = QUrl::fromEncoded("/control/" + path), .headers = {}, .body = body});
    QVERIFY2(reply.status == status, reply.body.constData());
    QCOMPARE(Json::parse(reply.body).value_or(Json()).find(u"error") != nullptr, status != 200);
    if (status != 200)
        QCOMPARE(WorldFile::write(world), before);
    const HttpReply payments = control(world, {.url = QUrl(QStringLiteral("/control/payments")), .headers = {}, .body = {}});
    QVERIFY(!Json::parse(payments.body).value().find(u"payments")->items().isEmpty());
}

void TestPracticeNowpaymentsNotices::doesNotObeyWebPages()
{
    World world;
    const qint64 id = idOf(create(world));
    const HttpReply reply = control(world, {.method = Method::Post,
                                            .url = QUrl(QStringLiteral("/control/pay")),
                                            .headers = {{"Origin", "https://evil.example"}},
                                            .body = R"({"payment":"T1-000001-1"})"});
    QCOMPARE(reply.status, 403);
    QCOMPARE(world.find(id)->stage, Stage::Waiting);
}

QTEST_GUILESS_MAIN(TestPracticeNowpaymentsNotices)
#include "tst_practicenowpaymentsnotices.moc"
