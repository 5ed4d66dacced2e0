// SPDX-License-Identifier: Apache-2.0
#include "coin/address.h"
#include "coin/cointable.h"
#include "practice/addresses.h"
#include "practice/control.h"
#include "practice/customer.h"
#include "practice/gateways.h"
#include "practice/nowpayments/coins.h"
#include "practice/nowpayments/service.h"
#include "practice/worldfile.h"
#include "wire/ecmascript.h"
#include "wire/jsonfields.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace tillgate;
using namespace tillgate::practice;
using namespace std::chrono_literals;

namespace {

using Method = HttpRequest::Method;

const QDateTime start({2026, 3, 2}, {9, 0}, Qt::UTC);
const QByteArray notifyUrl = "http://127.0.0.1:9/hook";

HttpRequest plain(Method method, const QByteArray &path, const QByteArray &body = {})
{
    return {.method = method, .url = QUrl::fromEncoded("/nowpayments/v1" + path), .headers = {}, .body = body};
}

HttpRequest keyed(const World &world, Method method, const QByteArray &path, const QByteArray &body = {})
{
    HttpRequest request = plain(method, path, body);
    request.headers = {{"x-api-key", nowpayments::keysOf(world).apiKey}};
    return request;
}

Json get(World &world, const QByteArray &path)
{
    return Json::parse(serve(world, keyed(world, Method::Get, path)).reply.body).value_or(Json());
}

HttpReply post(World &world, const QByteArray &path, const QByteArray &body)
{
    return serve(world, keyed(world, Method::Post, path, body)).reply;
}

QByteArray orderOf(const QByteArray &coin, const QByteArray &more = {})
{
    return R"({"price_amount":25,"price_currency":"eur","pay_currency":")" + coin + R"(","order_id":"T1-000001-1")"
        R"(,"ipn_callback_url":")" + notifyUrl + "\"" + more + "}";
}

Json create(World &world, const QByteArray &coin = "btc", const QByteArray &more = {})
{
    return Json::parse(post(world, "/payment", orderOf(coin, more)).body).value_or(Json());
}

qint64 idOf(const Json &created)
{
    return created.find(u"payment_id")->toString().toLongLong();
}

/// The types of an answer's members, as "payment_id:string pay_amount:number …" in order.
QByteArray shapeOf(const Json &json)
{
    static const QList<QByteArray> names{"null", "bool", "number", "string", "array", "object"};
    QByteArray shape;
    for (const Json::Member &member : json.members())
        shape += member.key.toLatin1() + ':' + names.at(static_cast<int>(member.value.type())) + ' ';
    return shape.trimmed();
}

QByteArray bearer(World &world)
{
    const nowpayments::Keys keys = nowpayments::keysOf(world);
    const HttpReply reply = serve(world, plain(Method::Post, "/auth", R"({"email":")" + keys.email + R"(","password":")"
                                                                          + keys.password + "\"}")).reply;
    return "Bearer " + Json::parse(reply.body).value_or(Json()).find(u"token")->toString().toLatin1();
}

HttpReply list(World &world, const QByteArray &query, const QByteArray &token)
{
    HttpRequest request = keyed(world, Method::Get, "/payment/" + query);
    request.headers.append({"Authorization", token});
    return serve(world, request).reply;
}

QList<Delivery> notices(World &world)
{
    queueNotices(world);
    return takeDue(world);
}

QStringList wordsOf(const QList<Delivery> &deliveries)
{
    QStringList words;
    for (const Delivery &delivery : deliveries)
        words.append(delivery.word);
    return words;
}

/// Not the program's own verifier: HMAC over the body as it is, which is sorted already.
QByteArray independentSignature(const QByteArray &body, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha512).toHex();
}

} // namespace

class TestPracticeNowpayments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheHealthQuestionWithoutAKey();
    void refusesWithTheDocumentedErrors_data();
    void refusesWithTheDocumentedErrors();
    void hasTheDocumentedTypesInEveryAnswer();
    void offersTheCoinsInBothSpellings();
    void takesEstimatesInAnyDirection();
    void holdsThePriceForTwentyMinutes();
    void forcesTheFixedRateWhenTheCustomerPaysTheFee();
    void opensAnotherPaymentForTheSameOrderNumber();
    void givesMemoCoinsOneAddressAndManyMemos();
    void makesAddressesThatPassTheRealChecks();
    void expiresByTheKindOfRate();
    void givesANewPriceForTheSameAddressOnceTheOldIsOver();
    void letsTheCustomerPayInEveryWay_data();
    void letsTheCustomerPayInEveryWay();
    void makesAChildOfWhatIsSentAgainOrWrong_data();
    void makesAChildOfWhatIsSentAgainOrWrong();
    void playsTheSandboxScenarios_data();
    void playsTheSandboxScenarios();
    void takesTheRestOfAShortPaymentUnderItsPurchaseId();
    void listsOnlyWithAFreshToken();
    void listsPagesInTheOrderAskedFor();
    void turnsAnInvoiceIntoAPayment();
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

void TestPracticeNowpayments::answersTheHealthQuestionWithoutAKey()
{
    World world;
    for (const QByteArray &path : {QByteArray("/nowpayments/v1/status"), QByteArray("/v1/status")}) {
        const HttpReply reply = serve(world, {.url = QUrl::fromEncoded(path), .headers = {{"x-api-key", "wrong"}}, .body = {}}).reply;
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray(R"({"message":"OK"})"));
    }
}

void TestPracticeNowpayments::refusesWithTheDocumentedErrors_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, bool hasKey, const QByteArray &body, int status, const char *code) {
        QTest::newRow(name) << QByteArray(line) << hasKey << body << status << QString::fromLatin1(code);
    };
    const auto order = [](const char *price, const char *currency, const char *coin, const char *more = "") -> QByteArray {
        return QByteArray(R"({"price_amount":)") + price + R"(,"price_currency":")" + currency + R"(","pay_currency":")" + coin
            + "\"" + more + "}";
    };
    row("no key", "GET /currencies", false, {}, 403, "INVALID_API_KEY");
    row("no key for a payment", "POST /payment", false, order("25", "eur", "btc"), 403, "INVALID_API_KEY");
    row("list without token, before the key", "GET /payment/", false, {}, 401, "AUTH_REQUIRED");
    row("an empty id is the list", "GET /payment/?limit=5", true, {}, 401, "AUTH_REQUIRED");
    row("id is no number", "GET /payment/abc", true, {}, 400, "INVALID_REQUEST_PARAMS");
    row("unknown id", "GET /payment/4000000001", true, {}, 404, "NOT_FOUND");
    row("wrong login", "POST /auth", false, R"({"email":"a@b.example","password":"x"})", 403, "ACCESS_DENIED");
    row("no JSON", "POST /payment", true, "{", 400, "BAD_REQUEST");
    row("no price", "POST /payment", true, R"({"price_currency":"eur","pay_currency":"btc"})", 400, "INVALID_REQUEST_PARAMS");
    row("price is a word", "POST /payment", true, order("\"much\"", "eur", "btc"), 400, "INVALID_REQUEST_PARAMS");
    row("price is negative", "POST /payment", true, order("-1", "eur", "btc"), 400, "INVALID_REQUEST_PARAMS");
    row("no coin", "POST /payment", true, order("25", "eur", ""), 400, "INVALID_REQUEST_PARAMS");
    row("unknown coin", "POST /payment", true, order("25", "eur", "usdt"), 400, "CURRENCY_UNAVAILABLE");
    row("coin that is off", "POST /payment", true, order("25", "eur", "bnbmainnet"), 400, "CURRENCY_UNAVAILABLE");
    row("below the minimum", "POST /payment", true, order("0.10", "eur", "btc"), 400, "AMOUNT_MINIMAL_ERROR");
    row("price in usdt", "POST /payment", true, order("25", "usdt", "btc"), 500, "INTERNAL_ERROR");
    row("bad notice address", "POST /payment", true, order("25", "eur", "btc", R"(,"ipn_callback_url":"not a uri")"), 400,
        "INVALID_REQUEST_PARAMS");
    row("estimate of nothing", "GET /estimate?amount=x&currency_from=usd&currency_to=btc", true, {}, 400, "INVALID_REQUEST_PARAMS");
    row("estimate to usdt", "GET /estimate?amount=1&currency_from=usd&currency_to=xyz", true, {}, 500, "INTERNAL_ERROR");
    row("minimum of nothing", "GET /min-amount?currency_to=trx", true, {}, 400, "INVALID_REQUEST_PARAMS");
    row("invoice page with a bar", "POST /invoice", true,
        R"({"price_amount":5,"price_currency":"usd","success_url":"https://a.example/?a|b"})", 400, "INVALID_REQUEST_PARAMS");
    row("unknown route", "GET /nothing", true, {}, 404, "NOT_FOUND");
}

void TestPracticeNowpayments::refusesWithTheDocumentedErrors()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, hasKey);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    World world;
    const Method method = line.startsWith("GET") ? Method::Get : Method::Post;
    const QByteArray path = line.mid(line.indexOf(' ') + 1);
    const HttpReply reply = serve(world, hasKey ? keyed(world, method, path, body) : plain(method, path, body)).reply;
    const Json json = Json::parse(reply.body).value_or(Json());
    QCOMPARE(reply.status, status);
    QCOMPARE(shapeOf(json), QByteArray("status:bool statusCode:number code:string message:string"));
    QCOMPARE(json.find(u"code")->toString(), code);
    QCOMPARE(json.find(u"statusCode")->numberText().toInt(), status);
    QVERIFY(!json.find(u"status")->toBool());
    QVERIFY(world.payments().isEmpty());
}

void TestPracticeNowpayments::hasTheDocumentedTypesInEveryAnswer()
{
    World world;
    const HttpReply created = post(world, "/payment", orderOf("btc"));
    QCOMPARE(created.status, 201);
    const Json payment = Json::parse(created.body).value();
    QCOMPARE(shapeOf(payment),
             QByteArray("payment_id:string payment_status:string pay_address:string price_amount:number price_currency:string "
                        "pay_amount:number amount_received:number pay_currency:string order_id:string order_description:null "
                        "payin_extra_id:null ipn_callback_url:string customer_email:null created_at:string updated_at:string "
                        "purchase_id:string smart_contract:null network:string network_precision:null time_limit:null "
                        "burning_percent:null expiration_estimate_date:string is_fixed_rate:bool is_fee_paid_by_user:bool "
                        "valid_until:string type:string product:string origin_ip:string"));
    const Json read = get(world, "/payment/" + QByteArray::number(idOf(payment)));
    QCOMPARE(shapeOf(read),
             QByteArray("payment_id:number invoice_id:null payment_status:string pay_address:string payin_extra_id:null "
                        "price_amount:number price_currency:string pay_amount:number actually_paid:number pay_currency:string "
                        "order_id:string order_description:null purchase_id:number outcome_amount:null outcome_currency:string "
                        "payout_hash:null payin_hash:null created_at:string updated_at:string burning_percent:string type:string"));
    QCOMPARE(read.find(u"burning_percent")->toString(), QStringLiteral("null"));
    QCOMPARE(shapeOf(get(world, "/estimate?amount=25&currency_from=usd&currency_to=btc")),
             QByteArray("currency_from:string amount_from:number currency_to:string estimated_amount:string"));
    QCOMPARE(shapeOf(get(world, "/min-amount?currency_from=eth&currency_to=trx&fiat_equivalent=usd")),
             QByteArray("currency_from:string currency_to:string min_amount:number fiat_equivalent:number"));
    const Json requoted = Json::parse(post(world, "/payment/" + QByteArray::number(idOf(payment)) + "/update-merchant-estimate", {}).body).value();
    QCOMPARE(shapeOf(requoted), QByteArray("id:string token_id:string pay_amount:number expiration_estimate_date:string"));
    const Json page = Json::parse(list(world, {}, bearer(world)).body).value();
    QCOMPARE(shapeOf(page), QByteArray("data:array limit:number page:number pagesCount:number total:number"));
    QCOMPARE(shapeOf(page.find(u"data")->items().first()), shapeOf(read));
}

void TestPracticeNowpayments::offersTheCoinsInBothSpellings()
{
    World world;
    const Json full = get(world, "/full-currencies");
    const Json first = full.find(u"currencies")->items().first();
    QCOMPARE(first.find(u"code")->toString(), QStringLiteral("BTC"));
    QVERIFY(first.find(u"network_precision")->isString() && first.find(u"precision")->isNumber());
    const Json::Array selected = get(world, "/merchant/coins").find(u"selectedCurrencies")->items();
    QVERIFY(selected.contains(Json::string(QStringLiteral("USDTTRC20"))));
    QVERIFY(!selected.contains(Json::string(QStringLiteral("BNBMAINNET"))));
    QVERIFY(get(world, "/currencies").find(u"currencies")->items().contains(Json::string(QStringLiteral("usdttrc20"))));
    const Json limits = get(world, "/currencies?fixed_rate=true").find(u"currencies")->items().first();
    QCOMPARE(shapeOf(limits), QByteArray("min_amount:number max_amount:number currency:string"));
    world.quirks.coinsUnderDocumentedKey = true;
    QVERIFY(get(world, "/merchant/coins").find(u"currencies") != nullptr);
}

void TestPracticeNowpayments::takesEstimatesInAnyDirection()
{
    World world;
    for (const char *pair : {"currency_from=usd&currency_to=btc", "currency_from=BTC&currency_to=eur", "currency_from=eth&currency_to=trx"}) {
        const Json json = get(world, QByteArray("/estimate?amount=2.5&") + pair);
        QVERIFY2(decimalField(json, u"estimated_amount").value_or(Decimal()).isPositive(), pair);
    }
    world.quirks.estimateIsText = false;
    QVERIFY(get(world, "/estimate?amount=1&currency_from=usd&currency_to=btc").find(u"estimated_amount")->isNumber());
}

void TestPracticeNowpayments::holdsThePriceForTwentyMinutes()
{
    World world("tillgate", start);
    for (const QByteArray &mode : {QByteArray(R"(,"is_fixed_rate":true)"), QByteArray(R"(,"fixed_rate":true)"), QByteArray()}) {
        const Json payment = create(world, "btc", mode);
        QCOMPARE(payment.find(u"is_fixed_rate")->toBool(), !mode.isEmpty());
        QCOMPARE(payment.find(u"created_at")->toString(), QStringLiteral("2026-03-02T09:00:00.000Z"));
        QCOMPARE(payment.find(u"expiration_estimate_date")->toString(), QStringLiteral("2026-03-02T09:20:00.000Z"));
        QCOMPARE(payment.find(u"valid_until")->toString(), QStringLiteral("2026-03-09T09:00:00.000Z"));
    }
}

void TestPracticeNowpayments::forcesTheFixedRateWhenTheCustomerPaysTheFee()
{
    World world;
    const Json without = create(world);
    const Json with = create(world, "btc", R"(,"is_fixed_rate":false,"is_fee_paid_by_user":true)");
    QVERIFY(with.find(u"is_fixed_rate")->toBool());
    QVERIFY(decimalField(with, u"pay_amount").value() > decimalField(without, u"pay_amount").value());
}

void TestPracticeNowpayments::opensAnotherPaymentForTheSameOrderNumber()
{
    World world;
    const Json first = create(world);
    const Json second = create(world);
    QVERIFY(idOf(first) != idOf(second));
    QVERIFY(first.find(u"pay_address")->toString() != second.find(u"pay_address")->toString());
    QVERIFY(idOf(first) > 4'000'000'000 && idOf(first) < 6'400'000'000);
}

void TestPracticeNowpayments::givesMemoCoinsOneAddressAndManyMemos()
{
    World world;
    const Json first = create(world, "xrp");
    const Json second = create(world, "xrp");
    QCOMPARE(first.find(u"pay_address")->toString(), second.find(u"pay_address")->toString());
    QVERIFY(first.find(u"payin_extra_id")->toString() != second.find(u"payin_extra_id")->toString());
}

void TestPracticeNowpayments::makesAddressesThatPassTheRealChecks()
{
    World world;
    for (const nowpayments::OfferedCoin &offered : nowpayments::offeredCoins()) {
        if (!offered.isPayable)
            continue;
        const Coin *coin = CoinTable::builtIn().find(CoinId(offered.coinId));
        // One code stands for two tokens, so the table does not have it; the form of its address is known.
        const bool isAmbiguous = offered.code == QLatin1String("usdtop");
        QVERIFY2((coin != nullptr) != isAmbiguous, qPrintable(offered.code));
        for (int turn = 0; turn < 20; ++turn) {
            const QString address = makeAddress(offered.family, world.dice().bytes(64));
            const AddressVerdict verdict = isAmbiguous
                ? checkAddressForm(offered.family, ChainNetwork::Main, address.toUtf8())
                : checkAddress(*coin, ChainNetwork::Main, address);
            QVERIFY2(verdict.ok, qPrintable(offered.code + QLatin1Char(' ') + address + QLatin1Char(' ') + verdict.sentence));
        }
    }
}

void TestPracticeNowpayments::expiresByTheKindOfRate()
{
    World world("tillgate", start);
    const qint64 fixedRate = idOf(create(world, "btc", R"(,"is_fixed_rate":true)"));
    const qint64 floating = idOf(create(world));
    world.advance(20min - 1s);
    QCOMPARE(world.find(fixedRate)->stage, Stage::Waiting);
    world.advance(1s);
    QCOMPARE(world.find(fixedRate)->stage, Stage::Expired);
    QCOMPARE(world.find(floating)->stage, Stage::Waiting);
    world.passTo(start.addDays(7));
    QCOMPARE(world.find(floating)->stage, Stage::Expired);
}

void TestPracticeNowpayments::givesANewPriceForTheSameAddressOnceTheOldIsOver()
{
    World world("tillgate", start);
    const Json payment = create(world);
    const QByteArray path = "/payment/" + QByteArray::number(idOf(payment)) + "/update-merchant-estimate";
    const Json early = Json::parse(post(world, path, {}).body).value();
    QCOMPARE(*early.find(u"pay_amount"), *payment.find(u"pay_amount"));
    QCOMPARE(*early.find(u"expiration_estimate_date"), *payment.find(u"expiration_estimate_date"));
    world.advance(21min);
    const Json late = Json::parse(post(world, path, {}).body).value();
    QVERIFY(!(*late.find(u"pay_amount") == *payment.find(u"pay_amount")));
    QCOMPARE(late.find(u"expiration_estimate_date")->toString(), QStringLiteral("2026-03-02T09:41:00.000Z"));
    QCOMPARE(world.find(idOf(payment))->address, payment.find(u"pay_address")->toString());
}

void TestPracticeNowpayments::letsTheCustomerPayInEveryWay_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<int>("comparedToDue");
    QTest::newRow("exact") << QStringLiteral("exact") << Stage::Finished << 0;
    QTest::newRow("short") << QStringLiteral("short") << Stage::PartiallyPaid << -1;
    QTest::newRow("over") << QStringLiteral("over") << Stage::Finished << 1;
    QTest::newRow("late") << QStringLiteral("late") << Stage::Finished << 0;
    QTest::newRow("a number") << QStringLiteral("0.00000001") << Stage::PartiallyPaid << -1;
    QTest::newRow("never") << QStringLiteral("never") << Stage::Waiting << -1;
}

void TestPracticeNowpayments::letsTheCustomerPayInEveryWay()
{
    QFETCH(QString, kind);
    QFETCH(Stage, stage);
    QFETCH(int, comparedToDue);
    World world;
    const qint64 id = idOf(create(world, "btc", R"(,"is_fixed_rate":true)"));
    QVERIFY(pay(world, id, kind, false));
    if (kind != QLatin1String("never")) {
        QCOMPARE(world.find(id)->stage, Stage::Confirming);
        world.advance(1h);
        QCOMPARE(world.find(id)->stage, Stage::Confirming);
        QVERIFY(confirm(world, id));
    }
    QCOMPARE(world.find(id)->stage, stage);
    const auto order = world.find(id)->receivedCoins <=> world.find(id)->dueCoins;
    QCOMPARE(order < 0 ? -1 : order > 0 ? 1 : 0, comparedToDue);
    QVERIFY(!pay(world, id, QStringLiteral("with love")));
    QVERIFY(!pay(world, 1, kind));
}

void TestPracticeNowpayments::makesAChildOfWhatIsSentAgainOrWrong_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("coin");
    QTest::addColumn<QString>("childCoin");
    QTest::addColumn<Stage>("parentStage");
    QTest::newRow("twice") << QStringLiteral("twice") << QByteArray("btc") << QStringLiteral("btc") << Stage::Finished;
    QTest::newRow("wrong network") << QStringLiteral("wrong-network") << QByteArray("usdttrc20") << QStringLiteral("usdtbsc")
                                   << Stage::Waiting;
    QTest::newRow("wrong coin") << QStringLiteral("wrong-asset") << QByteArray("eth") << QStringLiteral("usdcbase") << Stage::Waiting;
}

void TestPracticeNowpayments::makesAChildOfWhatIsSentAgainOrWrong()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, coin);
    QFETCH(QString, childCoin);
    QFETCH(Stage, parentStage);
    World world;
    const qint64 id = idOf(create(world, coin));
    QVERIFY(pay(world, id, kind));
    world.advance(1min);
    QCOMPARE(world.find(id)->stage, parentStage);
    QCOMPARE(world.find(id)->childIds.size(), 1);
    const Json child = get(world, "/payment/" + QByteArray::number(world.find(id)->childIds.first()));
    QCOMPARE(child.find(u"parent_payment_id")->numberText(), QByteArray::number(id));
    QCOMPARE(child.find(u"pay_currency")->toString(), childCoin);
    QCOMPARE(child.find(u"order_id")->toString(), QStringLiteral("T1-000001-1"));
    QCOMPARE(child.find(u"payment_status")->toString(), QStringLiteral("finished"));
    QCOMPARE(child.find(u"origin_type") != nullptr, kind == QLatin1String("twice"));
    const Json parent = get(world, "/payment/" + QByteArray::number(id));
    QCOMPARE(parent.find(u"payment_extra_ids")->items().size(), 1);
}

void TestPracticeNowpayments::playsTheSandboxScenarios_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<Stage>("stage");
    QTest::newRow("success") << QByteArray("success") << Stage::Finished;
    QTest::newRow("failed") << QByteArray("failed") << Stage::Failed;
    QTest::newRow("partially_paid") << QByteArray("partially_paid") << Stage::PartiallyPaid;
    QTest::newRow("common") << QByteArray("common") << Stage::Waiting;
}

void TestPracticeNowpayments::playsTheSandboxScenarios()
{
    QFETCH(QByteArray, scenario);
    QFETCH(Stage, stage);
    World world;
    const Json payment = create(world, "btc", R"(,"case":")" + scenario + "\"");
    QCOMPARE(payment.find(u"payment_status")->toString(), QStringLiteral("waiting"));
    QCOMPARE(world.find(idOf(payment))->stage, Stage::Waiting);
    world.advance(1min);
    QCOMPARE(world.find(idOf(payment))->stage, stage);
}

void TestPracticeNowpayments::takesTheRestOfAShortPaymentUnderItsPurchaseId()
{
    World world;
    const Json first = create(world);
    const QByteArray more = R"(,"purchase_id":")" + first.find(u"purchase_id")->toString().toLatin1() + "\"";
    QCOMPARE(post(world, "/payment", orderOf("btc", more)).status, 400);
    QVERIFY(pay(world, idOf(first), QStringLiteral("short")));
    world.advance(1min);
    const Json second = create(world, "btc", more);
    QCOMPARE(*second.find(u"purchase_id"), *first.find(u"purchase_id"));
    QVERIFY(idOf(second) != idOf(first));
}

void TestPracticeNowpayments::listsOnlyWithAFreshToken()
{
    World world;
    const QByteArray token = bearer(world);
    QCOMPARE(list(world, {}, token).status, 200);
    QCOMPARE(list(world, {}, token + "x").status, 401);
    world.advance(299s);
    QCOMPARE(list(world, {}, token).status, 200);
    world.advance(1s);
    QCOMPARE(list(world, {}, token).status, 401);
}

void TestPracticeNowpayments::listsPagesInTheOrderAskedFor()
{
    World world("tillgate", start);
    QStringList ids;
    for (int payment = 0; payment < 5; ++payment) {
        ids.append(QString::number(idOf(create(world))));
        world.advance(1min);
    }
    const auto idsOf = [&](const QByteArray &query) {
        QStringList found;
        const Json page = Json::parse(list(world, query, bearer(world)).body).value_or(Json());
        for (const Json &payment : page.find(u"data")->items())
            found.append(QString::fromLatin1(payment.find(u"payment_id")->numberText()));
        return found;
    };
    QCOMPARE(idsOf("?limit=2&page=1"), ids.mid(2, 2));
    QCOMPARE(idsOf("?limit=2&sortBy=created_at&orderBy=desc"), QStringList({ids.at(4), ids.at(3)}));
    QCOMPARE(idsOf("?dateFrom=2026-03-02T09:02:30.000Z&dateTo=2026-03-02T09:03:30.000Z"), ids.mid(3, 1));
    QCOMPARE(idsOf("?dateFrom=2026-03-02&dateTo=2026-03-02"), ids);
    QCOMPARE(idsOf("?dateFrom=2026-03-03"), QStringList());
    QCOMPARE(list(world, "?orderBy=created_at", bearer(world)).status, 500);
    QCOMPARE(list(world, "?limit=501", bearer(world)).status, 400);
    const Json page = Json::parse(list(world, "?limit=2", bearer(world)).body).value();
    QCOMPARE(page.find(u"pagesCount")->numberText(), QByteArray("3"));
    QCOMPARE(page.find(u"total")->numberText(), QByteArray("5"));
}

void TestPracticeNowpayments::turnsAnInvoiceIntoAPayment()
{
    World world;
    const HttpReply created = post(world, "/invoice", R"({"price_amount":25.5,"price_currency":"USD","order_id":"T1-000009-1"})");
    QCOMPARE(created.status, 201);
    const Json invoice = Json::parse(created.body).value();
    QCOMPARE(invoice.find(u"price_amount")->toString(), QStringLiteral("25.5"));
    QCOMPARE(invoice.find(u"price_currency")->toString(), QStringLiteral("USD"));
    QVERIFY(invoice.find(u"id")->isString() && invoice.find(u"invoice_url")->toString().endsWith(invoice.find(u"id")->toString()));
    const HttpReply paid = post(world, "/invoice-payment", R"({"iid":)" + invoice.find(u"id")->toString().toLatin1()
                                                               + R"(,"pay_currency":"ltc"})");
    QCOMPARE(paid.status, 201);
    const Payment &payment = world.payments().first();
    QCOMPARE(payment.reference, QStringLiteral("T1-000009-1"));
    const QByteArray query = "?invoiceId=" + invoice.find(u"id")->toString().toLatin1();
    QCOMPARE(Json::parse(list(world, query, bearer(world)).body).value().find(u"data")->items().size(), 1);
    QCOMPARE(post(world, "/invoice-payment", R"({"iid":1,"pay_currency":"ltc"})").status, 404);
}

void TestPracticeNowpayments::signsNoticesAsTheDossierSays_data()
{
    QTest::addColumn<Quirks>("quirks");
    QTest::addColumn<bool>("isSorted");
    QTest::newRow("today") << Quirks{} << true;
    QTest::newRow("fees as text") << Quirks{.feesAreText = true} << true;
    QTest::newRow("unsorted") << Quirks{.noticesAreUnsorted = true} << false;
    QTest::newRow("old shape") << Quirks{.noticesHaveOldShape = true} << false;
}

void TestPracticeNowpayments::signsNoticesAsTheDossierSays()
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

void TestPracticeNowpayments::sendsANoticeForEveryChange()
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

void TestPracticeNowpayments::repeatsANoticeThatWasNotTaken()
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

void TestPracticeNowpayments::sendsNoticesBadlyWhenToldTo()
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

void TestPracticeNowpayments::spoilsAnswersWhenToldTo_data()
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

void TestPracticeNowpayments::spoilsAnswersWhenToldTo()
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

void TestPracticeNowpayments::doesTheWorkBeforeItLosesTheReply()
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

void TestPracticeNowpayments::survivesARestart()
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

void TestPracticeNowpayments::playsTheSameWorldAgain()
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

void TestPracticeNowpayments::obeysItsControls_data()
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

void TestPracticeNowpayments::obeysItsControls()
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

void TestPracticeNowpayments::doesNotObeyWebPages()
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

QTEST_GUILESS_MAIN(TestPracticeNowpayments)
#include "tst_practicenowpayments.moc"
