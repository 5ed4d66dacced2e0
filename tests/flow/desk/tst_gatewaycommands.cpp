// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/pairingfixture.h"

#include <QTest>

using namespace tillgate;
using test::Consent;

/// What the command line asks of a gateway: a key, and notices.
class TestGatewayCommands final : public test::PairingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void pairsByTheCommandLine();
    void endsWithTheCommandThatAskedForIt();
    void registersForNotices();
    void keepsNothingWhenTheGatewayDoesNotRegister();
    void asksForANoticeOnlyWhereThatIsPossible();
    void changesOnlyWhatIsNamed();
};

void TestGatewayCommands::pairsByTheCommandLine()
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

void TestGatewayCommands::endsWithTheCommandThatAskedForIt()
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

void TestGatewayCommands::registersForNotices()
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

void TestGatewayCommands::keepsNothingWhenTheGatewayDoesNotRegister()
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

void TestGatewayCommands::asksForANoticeOnlyWhereThatIsPossible()
{
    setUpByHand();
    QCOMPARE(run({QStringLiteral("gateway"), QStringLiteral("test-notice"), account().name.text()}).exit, ExitCode::Usage);
    QCOMPARE(run({QStringLiteral("gateway"), QStringLiteral("resend"), QStringLiteral("T1-000001-1")}).exit, ExitCode::CheckFailed);
    QCOMPARE(run({QStringLiteral("gateway"), QStringLiteral("resend")}).exit, ExitCode::Usage);
}

/// Another till of the shop gives its keys, and nothing else of the account changes.
void TestGatewayCommands::changesOnlyWhatIsNamed()
{
    setUpByHand(QUrl(QStringLiteral("https://till.shop.example/hook/abc")));
    const AccountSettings before = *storedAccount();
    const QStringList set{QStringLiteral("gateway"), QStringLiteral("set"), account().name.text()};
    QVERIFY(before.environment != AccountSettings::Environment::Production && before.wantsFixedRate);
    QCOMPARE(run(set).exit, ExitCode::Ok);
    QVERIFY(accountToJson(*storedAccount()) == accountToJson(before));
    QCOMPARE(run(set + QStringList{QStringLiteral("--floating")}).exit, ExitCode::Ok);
    AccountSettings wanted = before;
    wanted.wantsFixedRate = false;
    QVERIFY(accountToJson(*storedAccount()) == accountToJson(wanted));
    QCOMPARE(run(set + QStringList{QStringLiteral("--no-floating"), QStringLiteral("--environment"), QStringLiteral("practice")}).exit,
             ExitCode::Ok);
    QVERIFY(storedAccount()->wantsFixedRate);
    QCOMPARE(storedAccount()->baseUrl, before.baseUrl);
    QCOMPARE(run(set + QStringList{QStringLiteral("--environment"), QStringLiteral("moon")}).exit, ExitCode::Usage);
}

QTEST_GUILESS_MAIN(TestGatewayCommands)
#include "tst_gatewaycommands.moc"
