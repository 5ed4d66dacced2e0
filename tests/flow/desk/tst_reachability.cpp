// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"
#include "flow/desk/shopfixture.h"
#include "support/rawserver.h"

#include <QTest>

using namespace tillgate;
using Verdict = NoticeTest::Outcome::Verdict;

/// "Send me a test notice" proves the way from a public address into the ledger, or says where it ends.
class TestReachability final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_till = std::make_unique<test::ShopFixture>();
        m_till->start();
    }
    void cleanup() { m_till.reset(); }

    void arrivesInTheLedgerAndChangesNoPayment();
    void saysWhereTheWayEnds_data();
    void saysWhereTheWayEnds();
    void noticesAServerThatIsNotOurs();
    void noticesThatNobodyAnswers();
    void keepsWhereTheTillListens();
    void refusesAListenerThatCannotWork_data();
    void refusesAListenerThatCannotWork();
    void writesAConfigurationForAHub();

private:
    [[nodiscard]] AccountName account() { return m_till->shop().lines().all().front()->name(); }
    [[nodiscard]] NoticeTest::Outcome test(const QUrl &address);
    [[nodiscard]] CommandResult run(const QStringList &words);

    std::unique_ptr<test::ShopFixture> m_till;
};

NoticeTest::Outcome TestReachability::test(const QUrl &address)
{
    std::optional<Result<NoticeTest::Outcome>> outcome;
    m_till->shop().testNotices(account(), address, this, [&](const Result<NoticeTest::Outcome> &result) { outcome = result; });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 30000) || !*outcome)
        return {.verdict = Verdict::Refused, .detail = QStringLiteral("the test did not end well")};
    return **outcome;
}

CommandResult TestReachability::run(const QStringList &words)
{
    std::optional<CommandResult> result;
    runInShop(m_till->shop(), {words}, this, [&](const CommandResult &done) { result = done; });
    const bool isDone = QTest::qWaitFor([&] { return result.has_value(); }, 30000);
    return isDone ? *result : CommandResult{.exit = ExitCode::Usage, .text = QStringLiteral("never done"), .data = {}};
}

void TestReachability::arrivesInTheLedgerAndChangesNoPayment()
{
    const NoticeTest::Outcome outcome = test(m_till->shop().notices().localAddress(account()));
    QCOMPARE(outcome.verdict, Verdict::Arrived);
    const CommandResult result = run({QStringLiteral("notices"), QStringLiteral("test"), account().text()});
    QCOMPARE(result.exit, ExitCode::Ok);
    QVERIFY(m_till->becomes([this] {
        const auto waiting = m_till->shop().ledger().runNow<QList<NoticeRecord>>(
            [](LedgerSession &session) { return session.notices().unhandled(); });
        return waiting.value().isEmpty();
    }));
    QVERIFY(m_till->sales().isEmpty());
}

void TestReachability::saysWhereTheWayEnds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("401") << 401 << Verdict::OtherSecret;
    QTest::newRow("404") << 404 << Verdict::UnknownPath;
    QTest::newRow("422") << 422 << Verdict::OtherSecret;
    QTest::newRow("502") << 502 << Verdict::Refused;
    QTest::newRow("503") << 503 << Verdict::NotStored;
    QTest::newRow("418") << 418 << Verdict::Refused;
}

void TestReachability::saysWhereTheWayEnds()
{
    QFETCH(int, status);
    QFETCH(Verdict, verdict);
    const NoticeTest::Outcome outcome = judgeTestAnswer(status);
    QCOMPARE(outcome.verdict, verdict);
    QVERIFY(!outcome.detail.isEmpty());
}

void TestReachability::noticesAServerThatIsNotOurs()
{
    test::RawServer other;
    other.reply("200 OK", "welcome");
    QCOMPARE(test(other.url(QStringLiteral("/hook/1"))).verdict, Verdict::AnsweredElsewhere);
    QUrl wrong = m_till->shop().notices().localAddress(account());
    wrong.setPath(QStringLiteral("/hook/0000"));
    QCOMPARE(test(wrong).verdict, Verdict::UnknownPath);
}

void TestReachability::noticesThatNobodyAnswers()
{
    QCOMPARE(test(QUrl(QStringLiteral("http://127.0.0.1:9/hook/1"))).verdict, Verdict::NoAnswer);
}

void TestReachability::keepsWhereTheTillListens()
{
    QCOMPARE(m_till->shop().settings().listener.address, QStringLiteral("127.0.0.1"));
    const CommandResult open = run({QStringLiteral("notices"), QStringLiteral("listen"), QStringLiteral("--address"),
                                    QStringLiteral("0.0.0.0"), QStringLiteral("--port"), QStringLiteral("8444")});
    QCOMPARE(open.exit, ExitCode::Ok);
    QVERIFY2(open.complaint.contains(QStringLiteral("without TLS")), qPrintable(open.complaint));
    QCOMPARE(m_till->shop().settings().listener.port, 8444);
    QVERIFY(run({QStringLiteral("notices"), QStringLiteral("show")}).text.contains(QStringLiteral("Attention")));
    QCOMPARE(run({QStringLiteral("notices"), QStringLiteral("listen"), QStringLiteral("--off")}).exit, ExitCode::Ok);
    m_till->stop();
    m_till->start();
    QVERIFY(!m_till->shop().notices().isListening());
    const CommandResult byHub = run({QStringLiteral("notices"), QStringLiteral("listen"), QStringLiteral("--by-hub"),
                                     QStringLiteral("--public-url"), QStringLiteral("https://pay.shop.example/")});
    QCOMPARE(byHub.exit, ExitCode::Ok);
    const ListenerSettings &kept = m_till->shop().settings().listener;
    QVERIFY(kept.isOff() && kept.isByHub);
    QCOMPARE(kept.publicUrl, QUrl(QStringLiteral("https://pay.shop.example")));
    const CommandResult shown = run({QStringLiteral("notices"), QStringLiteral("show")});
    QVERIFY2(shown.text.contains(QStringLiteral("https://pay.shop.example")), qPrintable(shown.text));
    const CommandResult wrong = run({QStringLiteral("notices"), QStringLiteral("listen"), QStringLiteral("--public-url"),
                                     QStringLiteral("pay.shop.example")});
    QCOMPARE(wrong.exit, ExitCode::Usage);
}

void TestReachability::refusesAListenerThatCannotWork_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no address") << QStringList{QStringLiteral("--address"), QStringLiteral("my-shop")};
    QTest::newRow("no port") << QStringList{QStringLiteral("--port"), QStringLiteral("99999")};
    QTest::newRow("certificate without key") << QStringList{QStringLiteral("--certificate"), QStringLiteral("/etc/hostname")};
    QTest::newRow("no proxy") << QStringList{QStringLiteral("--trusted-proxies"), QStringLiteral("proxy")};
}

void TestReachability::refusesAListenerThatCannotWork()
{
    QFETCH(QStringList, words);
    QCOMPARE(run(QStringList{QStringLiteral("notices"), QStringLiteral("listen")} + words).exit, ExitCode::Usage);
    QCOMPARE(m_till->shop().settings().listener, ListenerSettings{});
}

void TestReachability::writesAConfigurationForAHub()
{
    QTemporaryDir folder;
    QCOMPARE(run({QStringLiteral("notices"), QStringLiteral("hub"), folder.path()}).exit, ExitCode::Ok);
    QFile file(folder.filePath(QStringLiteral("hub.conf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("[account Practice NOWPayments]\nprovider = nowpayments\nwebhook-secret = credential:practice-nowpayments\n"));
    const QByteArray key = m_till->shop().noticeKey(account()).reveal().toByteArray();
    QVERIFY(!key.isEmpty() && !text.contains(key));
    QFile secret(folder.filePath(QStringLiteral("practice-nowpayments")));
    QVERIFY(secret.open(QIODevice::ReadOnly));
    QCOMPARE(secret.readAll(), key);
    QVERIFY(!(secret.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

QTEST_GUILESS_MAIN(TestReachability)
#include "tst_reachability.moc"
