// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"
#include "desk/pairingdesk.h"
#include "gateway/registry.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace tillgate;

namespace {

/// What came back to the browser.
struct Answer
{
    int status = 0; ///< 0: no connection
    QByteArray body;
};

/// The form that the gateway's page shows, and where it goes.
struct Consent
{
    QUrl action;
    QByteArray body;
};

} // namespace

/// A key is made on the gateway's page, comes back once to a path that nobody guesses, and is tried before it
/// is kept.
class TestPairing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsTheKeyThatTheBrowserBrings();
    void takesOneKeyOnly();
    void knowsNoOtherPathAndNoOtherMethod();
    void goesOnAfterAFormThatIsNoKey_data();
    void goesOnAfterAFormThatIsNoKey();
    void forgetsAKeyThatTheGatewayDoesNotTake();
    void leavesTheOldKeyWhenTheNewOneIsNoGood();
    void closesTheDoorAfterAWhile();
    void closesTheDoorWhenCancelled();
    void dropsTheAnswerOfAPairingThatWasCancelled();
    void needsAVaultBeforeAnybodyIsAsked();
    void refusesAGatewayWithoutSuchAPage();
    void pairsByTheCommandLine();
    void endsWithTheCommandThatAskedForIt();
    void registersForNotices();
    void keepsNothingWhenTheGatewayDoesNotRegister();
    void asksForANoticeOnlyWhereThatIsPossible();

private:
    [[nodiscard]] AccountSettings account() const;
    [[nodiscard]] Answer send(const QUrl &url, const QByteArray &form = {}, bool isPost = true);
    [[nodiscard]] Consent consentOn(const QUrl &page);
    [[nodiscard]] QByteArray storedKey();
    [[nodiscard]] QByteArray storedSecret();
    [[nodiscard]] std::optional<AccountSettings> storedAccount();
    [[nodiscard]] CommandResult run(const QStringList &words);
    void setUpByHand(const std::optional<QUrl> &notifyUrl = std::nullopt);

    SystemClock m_clock;
    QNetworkAccessManager m_browser;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_practice;
    std::optional<PracticeServer::Account> m_gateway;
    std::shared_ptr<MemoryVault> m_vault;
    std::unique_ptr<Shop> m_shop;
};

void TestPairing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_practice = std::move(PracticeServer::start({}, m_clock).value());
    for (const PracticeServer::Account &account : m_practice->accounts()) {
        if (traitsOf(account.provider)->pairsInBrowser)
            m_gateway = account;
    }
    QVERIFY(m_gateway);
    m_vault = std::make_shared<MemoryVault>();
    m_shop = std::move(Shop::open({.dataFolder = m_folder->path(), .vault = m_vault}, m_clock).value());
    m_shop->connectGateways();
}

void TestPairing::cleanup()
{
    m_shop.reset();
    m_practice.reset();
}

AccountSettings TestPairing::account() const
{
    return {.name = AccountName(QStringLiteral("Our server")),
            .providerId = m_gateway->provider,
            .environment = AccountSettings::Environment::SelfHosted,
            .baseUrl = m_gateway->baseUrl,
            .payoutCode = {},
            .notifyUrl = std::nullopt};
}

Answer TestPairing::send(const QUrl &url, const QByteArray &form, bool isPost)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    const std::unique_ptr<QNetworkReply> reply(isPost ? m_browser.post(request, form) : m_browser.get(request));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30000))
        return {.body = "no end"};
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), .body = reply->readAll()};
}

Consent TestPairing::consentOn(const QUrl &page)
{
    const QString html = QString::fromUtf8(send(page, {}, false).body);
    static const QRegularExpression action(QStringLiteral("action=\"([^\"]+)\""));
    static const QRegularExpression field(QStringLiteral("name=\"([^\"]+)\" value=\"([^\"]*)\""));
    QUrlQuery form;
    for (auto match = field.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        form.addQueryItem(one.captured(1), QString::fromLatin1(QUrl::toPercentEncoding(one.captured(2))));
    }
    return {.action = QUrl(action.match(html).captured(1)), .body = form.toString(QUrl::FullyEncoded).toLatin1()};
}

QByteArray TestPairing::storedKey()
{
    return readCredentials(*m_vault, account().name).value().apiKey.reveal().toByteArray();
}

QByteArray TestPairing::storedSecret()
{
    return readCredentials(*m_vault, account().name).value().webhookSecret.reveal().toByteArray();
}

std::optional<AccountSettings> TestPairing::storedAccount()
{
    const QList<AccountSettings> all = m_shop->accounts().all().value();
    for (const AccountSettings &stored : all) {
        if (stored.name == account().name)
            return stored;
    }
    return std::nullopt;
}

CommandResult TestPairing::run(const QStringList &words)
{
    std::optional<CommandResult> result;
    runInShop(*m_shop, {words}, this, [&](const CommandResult &done) { result = done; });
    const bool isDone = QTest::qWaitFor([&] { return result.has_value(); }, 60000);
    return isDone ? *result : CommandResult{.exit = ExitCode::Storage, .text = QStringLiteral("never done"), .data = {}};
}

void TestPairing::setUpByHand(const std::optional<QUrl> &notifyUrl)
{
    AccountForm form{.settings = account(), .typed = {}};
    form.settings.merchantId = m_gateway->merchantId;
    form.settings.notifyUrl = notifyUrl;
    form.typed.apiKey = m_gateway->apiKey;
    const Result<void> saved = m_shop->accounts().save(form);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
}

void TestPairing::keepsTheKeyThatTheBrowserBrings()
{
    PairingDesk desk(*m_shop);
    QSignalSpy paired(&desk, &PairingDesk::paired);
    const Consent consent = consentOn(desk.begin(account()).value());
    QCOMPARE(consent.action.host(), QStringLiteral("127.0.0.1"));
    QVERIFY2(consent.action.path().size() >= 40, "nobody guesses it");
    QVERIFY(storedKey().isEmpty());
    const Answer answer = send(consent.action, consent.body);
    QCOMPARE(answer.status, 200);
    QVERIFY(paired.count() == 1 || paired.wait(30000));
    QVERIFY(!desk.isUnderWay());
    const QByteArray key = storedKey();
    QCOMPARE(key.size(), qsizetype(40));
    QVERIFY2(!answer.body.contains(key), "the page does not repeat the key");
    QVERIFY(storedAccount());
    QCOMPARE(storedAccount()->merchantId, m_gateway->merchantId);
    QVERIFY(m_shop->lines().find(account().name) != nullptr);
    const auto checks = paired.first().at(1).value<QList<KeyCheck>>();
    for (const KeyCheck &check : checks)
        QVERIFY2(check.question == KeyCheck::Question::WebhookSecret || check.verdict == KeyCheck::Verdict::Ok, qPrintable(check.answer));
}

void TestPairing::takesOneKeyOnly()
{
    PairingDesk desk(*m_shop);
    QSignalSpy paired(&desk, &PairingDesk::paired);
    const Consent consent = consentOn(desk.begin(account()).value());
    QCOMPARE(send(consent.action, consent.body).status, 200);
    const int second = send(consent.action, consent.body).status;
    QVERIFY2(second == 404, "the path is used up, whether the trial is over or not");
    QVERIFY(paired.count() == 1 || paired.wait(30000));
    QVERIFY(!paired.wait(200));
    QCOMPARE(paired.count(), 1);
}

void TestPairing::knowsNoOtherPathAndNoOtherMethod()
{
    PairingDesk desk(*m_shop);
    const Consent consent = consentOn(desk.begin(account()).value());
    QUrl other = consent.action;
    other.setPath(consent.action.path().chopped(1) + QLatin1Char('x'));
    QCOMPARE(send(other, consent.body).status, 404);
    other.setPath(QStringLiteral("/pair/"));
    QCOMPARE(send(other, consent.body).status, 404);
    QCOMPARE(send(consent.action, {}, false).status, 405);
    QVERIFY(desk.isUnderWay());
    QVERIFY(storedKey().isEmpty());
}

void TestPairing::goesOnAfterAFormThatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("form");
    const QByteArray key(40, 'a');
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no key") << QByteArray("userId=u1");
    QTest::newRow("two keys") << QByteArray("apiKey=" + key + "&apiKey=" + key);
    QTest::newRow("a short key") << QByteArray("apiKey=abc");
    QTest::newRow("two stores") << QByteArray("apiKey=" + key + "&permissions[]=btcpay.store.canviewinvoices:One"
                                                                "&permissions[]=btcpay.store.canviewinvoices:Two");
}

void TestPairing::goesOnAfterAFormThatIsNoKey()
{
    QFETCH(const QByteArray, form);
    PairingDesk desk(*m_shop);
    QSignalSpy refused(&desk, &PairingDesk::refused);
    QSignalSpy paired(&desk, &PairingDesk::paired);
    const Consent consent = consentOn(desk.begin(account()).value());
    QCOMPARE(send(consent.action, form).status, 400);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(send(consent.action, consent.body).status, 200);
    QVERIFY(paired.count() == 1 || paired.wait(30000));
}

void TestPairing::forgetsAKeyThatTheGatewayDoesNotTake()
{
    PairingDesk desk(*m_shop);
    QSignalSpy failed(&desk, &PairingDesk::failed);
    const Consent consent = consentOn(desk.begin(account()).value());
    QCOMPARE(send(consent.action, "apiKey=" + QByteArray(40, 'a')).status, 200);
    QVERIFY(failed.count() == 1 || failed.wait(30000));
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::AccessDenied);
    QVERIFY(storedKey().isEmpty());
    QVERIFY(!storedAccount());
    QVERIFY(!desk.isUnderWay());
}

void TestPairing::leavesTheOldKeyWhenTheNewOneIsNoGood()
{
    setUpByHand();
    const QByteArray old = storedKey();
    PairingDesk desk(*m_shop);
    QSignalSpy failed(&desk, &PairingDesk::failed);
    const Consent consent = consentOn(desk.begin(*storedAccount()).value());
    QCOMPARE(send(consent.action, "apiKey=" + QByteArray(40, 'a')).status, 200);
    QVERIFY(failed.count() == 1 || failed.wait(30000));
    QCOMPARE(storedKey(), old);
}

void TestPairing::closesTheDoorAfterAWhile()
{
    PairingDesk desk(*m_shop, nullptr, std::chrono::milliseconds(300));
    QSignalSpy failed(&desk, &PairingDesk::failed);
    const QUrl page = desk.begin(account()).value();
    QVERIFY(failed.wait(10000));
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::NoAnswer);
    const Consent consent = consentOn(page);
    QCOMPARE(send(consent.action, consent.body).status, 404);
    QVERIFY(storedKey().isEmpty());
}

void TestPairing::closesTheDoorWhenCancelled()
{
    PairingDesk desk(*m_shop);
    QSignalSpy failed(&desk, &PairingDesk::failed);
    const Consent consent = consentOn(desk.begin(account()).value());
    desk.cancel();
    QCOMPARE(send(consent.action, consent.body).status, 404);
    QVERIFY(storedKey().isEmpty());
    QVERIFY2(failed.isEmpty(), "who cancels needs not be told");
}

void TestPairing::dropsTheAnswerOfAPairingThatWasCancelled()
{
    PairingDesk desk(*m_shop);
    QSignalSpy paired(&desk, &PairingDesk::paired);
    QVERIFY(m_practice->setFault(m_gateway->provider, practice::Fault{.kind = practice::Fault::Kind::Slow,
                                                                      .delay = std::chrono::milliseconds(300),
                                                                      .retryAfter = std::nullopt}));
    const Consent consent = consentOn(desk.begin(account()).value());
    QCOMPARE(send(consent.action, consent.body).status, 200);
    desk.cancel();
    QVERIFY(!paired.wait(2500));
    QVERIFY(storedKey().isEmpty());
}

void TestPairing::needsAVaultBeforeAnybodyIsAsked()
{
    m_shop.reset();
    m_shop = std::move(Shop::open({.dataFolder = m_folder->path()}, m_clock).value());
    PairingDesk desk(*m_shop);
    QCOMPARE(desk.begin(account()).error().kind, Error::Kind::Locked);
    QVERIFY(!desk.isUnderWay());
}

void TestPairing::refusesAGatewayWithoutSuchAPage()
{
    PairingDesk desk(*m_shop);
    AccountSettings other = account();
    other.providerId = QStringLiteral("nowpayments");
    QCOMPARE(desk.begin(other).error().kind, Error::Kind::Usage);
    other = account();
    other.baseUrl = QUrl(QStringLiteral("http://pay.shop.example"));
    QCOMPARE(desk.begin(other).error().kind, Error::Kind::Usage);
    QVERIFY(!desk.isUnderWay());
}

void TestPairing::pairsByTheCommandLine()
{
    QStringList said;
    std::optional<CommandResult> result;
    runInShop(*m_shop, {{QStringLiteral("gateway"), QStringLiteral("pair"), account().name.text(), QStringLiteral("--url"),
                         m_gateway->baseUrl.toString()}},
              this, [&](const CommandResult &done) { result = done; }, [&](const QString &line) { said.append(line); });
    QCOMPARE(said.size(), 1);
    const Consent consent = consentOn(QUrl(said.first().section(QLatin1Char('\n'), 1)));
    QCOMPARE(send(consent.action, consent.body).status, 200);
    QVERIFY(QTest::qWaitFor([&] { return result.has_value(); }, 30000));
    QVERIFY2(result->exit == ExitCode::Ok, qPrintable(result->complaint));
    const QByteArray key = storedKey();
    QVERIFY(!key.isEmpty());
    QVERIFY(!result->text.toLatin1().contains(key) && !result->data.toBytes().contains(key));
    QCOMPARE(run({QStringLiteral("gateway"), QStringLiteral("test"), account().name.text()}).exit, ExitCode::Ok);
    QCOMPARE(run({QStringLiteral("gateway"), QStringLiteral("pair"), QStringLiteral("Another")}).exit, ExitCode::Usage);
}

void TestPairing::endsWithTheCommandThatAskedForIt()
{
    auto asker = std::make_unique<QObject>();
    QString page;
    runInShop(*m_shop, {{QStringLiteral("gateway"), QStringLiteral("pair"), account().name.text(), QStringLiteral("--url"),
                         m_gateway->baseUrl.toString()}},
              asker.get(), [](const CommandResult &) { QFAIL("nobody is there to be told"); },
              [&](const QString &line) { page = line.section(QLatin1Char('\n'), 1); });
    const Consent consent = consentOn(QUrl(page));
    asker.reset();
    QCOMPARE(send(consent.action, consent.body).status, 0);
    QVERIFY(storedKey().isEmpty());
}

void TestPairing::registersForNotices()
{
    setUpByHand();
    const QStringList words{QStringLiteral("gateway"), QStringLiteral("register-notices"), account().name.text()};
    QCOMPARE(run(words).exit, ExitCode::Usage);
    const QString address = QStringLiteral("https://till.shop.example/hook/abc");
    const CommandResult first = run(words + QStringList{QStringLiteral("--notify-url"), address});
    QVERIFY2(first.exit == ExitCode::Ok, qPrintable(first.complaint));
    QCOMPARE(storedAccount()->notifyUrl, QUrl(address));
    const QByteArray secret = storedSecret();
    QVERIFY(secret.size() >= 20);
    QVERIFY(!first.text.toLatin1().contains(secret) && !first.data.toBytes().contains(secret));
    QCOMPARE(m_shop->noticeKey(account().name).reveal().toByteArray(), secret);
    QVERIFY2(run(words).exit == ExitCode::Ok, "it may be repeated");
    QVERIFY(!storedSecret().isEmpty());
}

void TestPairing::keepsNothingWhenTheGatewayDoesNotRegister()
{
    setUpByHand(QUrl(QStringLiteral("https://till.shop.example/hook/abc")));
    QVERIFY(m_practice->setFault(m_gateway->provider, practice::Fault{.kind = practice::Fault::Kind::LostReply, .times = 1, .retryAfter = std::nullopt,
                                                                      .only = QStringLiteral("POST")}));
    const QStringList words{QStringLiteral("gateway"), QStringLiteral("register-notices"), account().name.text()};
    QCOMPARE(run(words).exit, ExitCode::CannotReach);
    QVERIFY(storedSecret().isEmpty());
    QVERIFY2(run(words).exit == ExitCode::Ok, "what a lost answer left behind is replaced");
    QVERIFY(!storedSecret().isEmpty());
}

void TestPairing::asksForANoticeOnlyWhereThatIsPossible()
{
    setUpByHand();
    QCOMPARE(run({QStringLiteral("gateway"), QStringLiteral("test-notice"), account().name.text()}).exit, ExitCode::Usage);
    QCOMPARE(run({QStringLiteral("gateway"), QStringLiteral("resend"), QStringLiteral("T1-000001-1")}).exit, ExitCode::CheckFailed);
    QCOMPARE(run({QStringLiteral("gateway"), QStringLiteral("resend")}).exit, ExitCode::Usage);
}

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
