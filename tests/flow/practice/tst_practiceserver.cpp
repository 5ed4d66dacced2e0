// SPDX-License-Identifier: Apache-2.0
#include "desk/practice/practiceserver.h"
#include "http/callrunner.h"
#include "support/manualclock.h"
#include "support/rawserver.h"
#include "wire/ecmascript.h"

#include <QFile>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using namespace std::chrono_literals;

namespace {

/// The body of a request as it was on the wire.
QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const qsizetype at = request.toLower().indexOf(QByteArray("\r\n" + name + ": "));
    const qsizetype from = at + name.size() + 4;
    return at < 0 ? QByteArray() : request.mid(from, request.indexOf("\r\n", from) - from);
}

} // namespace

class TestPracticeServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysInOneLineHowToReachIt();
    void opensAPaymentThatTheCustomerPays();
    void postsSignedNoticesInOrder();
    void postsANoticeAgainWhenTheShopDidNotTakeIt();
    void losesTheReplyButNotThePayment();
    void answersSlowlyWhenToldTo();
    void keepsOpenPaymentsOverARestart();
    void saysWhatIsWrongWithItsFile();
    void obeysScripts();
    void tellsThePracticeClock();

private:
    void start(const QString &worldPath = {});
    [[nodiscard]] Result<Json> ask(HttpRequest::Method method, const QUrl &url, const QByteArray &body = {});
    [[nodiscard]] QString openPayment(const QByteArray &more = {});
    [[nodiscard]] QUrl api(const QString &path) const { return QUrl(m_server->accounts().first().baseUrl.toString() + path); }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<RawServer> m_shop;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<CallRunner> m_runner;
};

void TestPracticeServer::init()
{
    m_clock = std::make_unique<ManualClock>();
    m_shop = std::make_unique<RawServer>();
    m_shop->reply("200 OK", "");
    m_runner = std::make_unique<CallRunner>(CallRunner::Options{.accountName = {}, .requestsPerMinute = 6000}, *m_clock);
    start();
}

void TestPracticeServer::cleanup()
{
    m_runner.reset();
    m_server.reset();
}

void TestPracticeServer::start(const QString &worldPath)
{
    m_server.reset();
    auto server = PracticeServer::start({.worldPath = worldPath}, *m_clock);
    QVERIFY2(server, qPrintable(server ? QString() : server.error().detail));
    m_server = std::move(*server);
}

Result<Json> TestPracticeServer::ask(HttpRequest::Method method, const QUrl &url, const QByteArray &body)
{
    std::optional<Result<Json>> result;
    const QByteArray key = m_server->accounts().first().apiKey.reveal().toByteArray();
    const Call<Json> call{.request = {.method = method, .url = url, .headers = {{"x-api-key", key}}, .body = body, .timeout = 5s},
                          .understand = [](const HttpReply &reply) -> Result<Call<Json>::Step> {
                              return Json::parse(reply.body).map([](const Json &json) { return Call<Json>::Step(json); });
                          }};
    m_runner->run<Json>(call, {.purpose = {}}, this, [&](Result<Json> value) { result = std::move(value); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
        return fail(Error::Kind::Usage, QStringLiteral("the test waited in vain"));
    return *result;
}

QString TestPracticeServer::openPayment(const QByteArray &more)
{
    const QByteArray body = R"({"price_amount":4.5,"price_currency":"eur","pay_currency":"ltc","order_id":"T1-000001-1")"
        R"(,"is_fixed_rate":true,"ipn_callback_url":")" + m_shop->url(QStringLiteral("/hook")).toEncoded() + "\"" + more + "}";
    const Result<Json> created = ask(HttpRequest::Method::Post, api(QStringLiteral("/payment")), body);
    const Json *id = created ? created->find(u"payment_id") : nullptr;
    return id != nullptr ? id->toString() : QString();
}

void TestPracticeServer::saysInOneLineHowToReachIt()
{
    const QByteArray line = m_server->readyLine();
    QVERIFY(!line.contains('\n'));
    const Json ready = Json::parse(line).value();
    QCOMPARE(ready.find(u"control")->toString(), QStringLiteral("http://127.0.0.1:%1/control").arg(m_server->port()));
    const Json *gateway = ready.find(u"gateways")->find(u"nowpayments");
    for (const char *member : {"base_url", "api_key", "webhook_secret", "email", "password"})
        QVERIFY2(!gateway->find(QString::fromLatin1(member))->toString().isEmpty(), member);
    QVERIFY(ask(HttpRequest::Method::Get, QUrl(gateway->find(u"base_url")->toString() + QStringLiteral("/merchant/coins"))));
}

void TestPracticeServer::opensAPaymentThatTheCustomerPays()
{
    const QString id = openPayment();
    QVERIFY(!id.isEmpty());
    QSignalSpy changed(m_server.get(), &PracticeServer::changed);
    QVERIFY(m_server->pay(QStringLiteral("T1-000001-1"), QStringLiteral("exact"), false));
    QCOMPARE(changed.count(), 1);
    const QUrl url = api(QStringLiteral("/payment/%1").arg(id));
    QCOMPARE(ask(HttpRequest::Method::Get, url)->find(u"payment_status")->toString(), QStringLiteral("confirming"));
    QVERIFY(m_server->confirm(id));
    QCOMPARE(ask(HttpRequest::Method::Get, url)->find(u"payment_status")->toString(), QStringLiteral("finished"));
    QVERIFY(!m_server->pay(QStringLiteral("T7-000001-1"), QStringLiteral("exact")));
}

void TestPracticeServer::postsSignedNoticesInOrder()
{
    QVERIFY(!openPayment().isEmpty());
    QVERIFY(m_server->pay(QStringLiteral("T1-000001-1"), QStringLiteral("exact")));
    QVERIFY(m_server->confirm(QStringLiteral("T1-000001-1")));
    QTRY_COMPARE(m_shop->requests().size(), 5);
    const QByteArray secret = m_server->accounts().first().webhookSecret.reveal().toByteArray();
    QStringList words;
    for (const QByteArray &request : m_shop->requests()) {
        QVERIFY(request.startsWith("POST /hook HTTP/1.1\r\n"));
        QCOMPARE(headerOf(request, "x-nowpayments-sig"),
                 QMessageAuthenticationCode::hash(bodyOf(request), secret, QCryptographicHash::Sha512).toHex());
        words.append(Json::parse(bodyOf(request)).value().find(u"payment_status")->toString());
    }
    QCOMPARE(words.join(QLatin1Char(' ')), QStringLiteral("waiting confirming confirmed sending finished"));
}

void TestPracticeServer::postsANoticeAgainWhenTheShopDidNotTakeIt()
{
    m_shop->reply("500 No", "");
    QSignalSpy posted(m_server.get(), &PracticeServer::noticePosted);
    QVERIFY(!openPayment().isEmpty());
    QTRY_COMPARE(posted.count(), 1);
    QCOMPARE(posted.first().at(1).toInt(), 500);
    m_clock->advance(1min);
    m_server->lookAgain();
    QTRY_COMPARE(posted.count(), 2);
    m_shop->reply("200 OK", "");
    m_clock->advance(1min);
    m_server->lookAgain();
    QTRY_COMPARE(posted.count(), 3);
    m_clock->advance(1min);
    m_server->lookAgain();
    QCoreApplication::processEvents();
    QCOMPARE(m_shop->requests().size(), 3);
    QCOMPARE(bodyOf(m_shop->requests().first()), bodyOf(m_shop->requests().last()));
}

void TestPracticeServer::losesTheReplyButNotThePayment()
{
    QVERIFY(m_server->setFault(QStringLiteral("nowpayments"), practice::Fault{.kind = practice::Fault::Kind::LostReply, .times = 1}));
    const Result<Json> lost = ask(HttpRequest::Method::Post, api(QStringLiteral("/payment")),
                                  R"({"price_amount":4.5,"price_currency":"eur","pay_currency":"ltc","order_id":"T1-000002-1"})");
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Error::Kind::NoAnswer);
    QCOMPARE(m_server->world().payments().size(), 1);
    QVERIFY(m_server->setFault(QStringLiteral("nowpayments"), practice::Fault{.kind = practice::Fault::Kind::Down}));
    QCOMPARE(ask(HttpRequest::Method::Get, api(QStringLiteral("/status"))).error().kind, Error::Kind::NoAnswer);
    QVERIFY(m_server->setFault(QStringLiteral("nowpayments"), std::nullopt));
    QVERIFY(ask(HttpRequest::Method::Get, api(QStringLiteral("/status"))));
}

void TestPracticeServer::answersSlowlyWhenToldTo()
{
    QVERIFY(m_server->setFault(QStringLiteral("nowpayments"), practice::Fault{.kind = practice::Fault::Kind::Slow, .delay = 150ms}));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(ask(HttpRequest::Method::Get, api(QStringLiteral("/status"))));
    QVERIFY(timer.elapsed() >= 150);
}

void TestPracticeServer::keepsOpenPaymentsOverARestart()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("practice.json"));
    start(path);
    const QByteArray key = m_server->accounts().first().apiKey.reveal().toByteArray();
    const QString id = openPayment();
    QVERIFY(m_server->pay(id, QStringLiteral("exact")));
    // What a kill would leave: the file as it is now, whatever the object still does in its end.
    QVERIFY(QFile::copy(path, path + QStringLiteral(".killed")));
    start(path + QStringLiteral(".killed"));
    QCOMPARE(m_server->accounts().first().apiKey.reveal().toByteArray(), key);
    m_clock->advance(1min);
    const Result<Json> read = ask(HttpRequest::Method::Get, api(QStringLiteral("/payment/%1").arg(id)));
    QCOMPARE(read->find(u"payment_status")->toString(), QStringLiteral("finished"));
}

void TestPracticeServer::saysWhatIsWrongWithItsFile()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("practice.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
    file.close();
    const auto broken = PracticeServer::start({.worldPath = path}, *m_clock);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, Error::Kind::Malformed);
    const auto nowhere = PracticeServer::start({.worldPath = dir.filePath(QStringLiteral("no/such/folder"))}, *m_clock);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::Storage);
    const auto taken = PracticeServer::start({.port = m_server->port()}, *m_clock);
    QCOMPARE(taken.error().kind, Error::Kind::InUse);
}

void TestPracticeServer::obeysScripts()
{
    const QString id = openPayment();
    const QUrl control = m_server->controlUrl();
    const auto tell = [&](const QString &what, const QByteArray &body) {
        return ask(HttpRequest::Method::Post, QUrl(control.toString() + QLatin1Char('/') + what), body);
    };
    QVERIFY(tell(QStringLiteral("clock"), R"({"advance_s":1200})"));
    const Result<Json> list = ask(HttpRequest::Method::Get, QUrl(control.toString() + QStringLiteral("/payments")));
    const Json payment = list->find(u"payments")->items().first();
    QCOMPARE(payment.find(u"payment")->toString(), id);
    QCOMPARE(payment.find(u"status")->toString(), QStringLiteral("expired"));
    QVERIFY(tell(QStringLiteral("pay"), R"({"payment":"T1-000001-1","amount":"exact"})"));
    QTRY_COMPARE(m_shop->requests().size(), 3);
    QVERIFY(m_shop->requests().at(1).contains(R"("payment_status":"expired")"));
    QVERIFY(m_shop->requests().at(2).contains(R"("payment_status":"confirming")"));
}

/// A till counts its prices by the gateway's own clock.
void TestPracticeServer::tellsThePracticeClock()
{
    std::optional<QDateTime> told;
    connect(m_runner.get(), &CallRunner::exchanged, this, [&](const Exchange &exchange) {
        if (exchange.reply)
            told = exchange.reply->serverTime();
    });
    QVERIFY(ask(HttpRequest::Method::Get, api(QStringLiteral("/status"))));
    QVERIFY(told);
    const QDateTime before = *told;
    m_server->advanceClock(1200s);
    QVERIFY(ask(HttpRequest::Method::Get, api(QStringLiteral("/status"))));
    QVERIFY(before.secsTo(*told) >= 1200);
    QVERIFY(qAbs(told->secsTo(m_server->world().now())) <= 1);
}

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
