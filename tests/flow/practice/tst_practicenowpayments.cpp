// SPDX-License-Identifier: Apache-2.0
#include "flow/practice/practicenowpayments.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::practice;
using namespace std::chrono_literals;
using namespace tillgate::test::nowpaymentsside;

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
    void listsOnlyWithAFreshToken();
    void listsPagesInTheOrderAskedFor();
    void turnsAnInvoiceIntoAPayment();
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

QTEST_GUILESS_MAIN(TestPracticeNowpayments)
#include "tst_practicenowpayments.moc"
