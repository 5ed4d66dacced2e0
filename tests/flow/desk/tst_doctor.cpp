// SPDX-License-Identifier: Apache-2.0
#include "desk/accountverbs.h"
#include "desk/commands/command.h"
#include "flow/desk/shopfixture.h"

#include <QTest>

using namespace tillgate;

/// "doctor" and "gateway test" tell what the till knows of each gateway and what its key may do.
class TestDoctor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_till = std::make_unique<test::ShopFixture>();
        m_till->start();
    }
    void cleanup() { m_till.reset(); }

    void tellsTheHealthOfEachGateway();
    void tellsTheAgeOfARateOnceThereIsOne();
    void tellsWhenANoticeCameLast();
    void failsWhenAGatewayIsSilent();
    void saysWhatAKeyMayDo();
    void asksForASampleNoticeWhereTheGatewayHasOne();
    void asksForANoticeOnceMoreWhereTheGatewayCan();
    void tellsBalancesWhereTheGatewayDoes_data();
    void tellsBalancesWhereTheGatewayDoes();
    void asksForTheNewestPaymentsNotice();

private:
    [[nodiscard]] AccountName account() { return m_till->shop().lines().all().front()->name(); }
    [[nodiscard]] CommandResult run(const QStringList &words);
    /// What "doctor" tells of the first account.
    [[nodiscard]] Json healthOf(const CommandResult &result);

    std::unique_ptr<test::ShopFixture> m_till;
};

CommandResult TestDoctor::run(const QStringList &words)
{
    std::optional<CommandResult> result;
    runInShop(m_till->shop(), {words}, this, [&](const CommandResult &done) { result = done; });
    const bool isDone = QTest::qWaitFor([&] { return result.has_value(); }, 60000);
    return isDone ? *result : CommandResult{.exit = ExitCode::Usage, .text = QStringLiteral("never done"), .data = {}};
}

Json TestDoctor::healthOf(const CommandResult &result)
{
    const Json *gateways = result.data.find(u"gateways");
    for (const Json &gateway : gateways != nullptr ? gateways->items() : Json::Array()) {
        if (gateway.find(u"account")->toString() == account().text())
            return gateway;
    }
    return {};
}

void TestDoctor::tellsTheHealthOfEachGateway()
{
    const CommandResult result = run({QStringLiteral("doctor")});
    QVERIFY2(result.exit == ExitCode::Ok, qPrintable(result.text));
    QCOMPARE(result.data.find(u"gateways")->items().size(), qsizetype(m_till->shop().lines().all().size()));
    const Json health = healthOf(result);
    QVERIFY(!health.isNull());
    QVERIFY(!health.find(u"last_answer_at")->isNull());
    QVERIFY(!health.find(u"answer_ms")->isNull());
    QVERIFY(!health.find(u"clock_difference_seconds")->isNull());
    QVERIFY(health.find(u"silent_since")->isNull());
    QVERIFY(!health.find(u"checks")->items().isEmpty());
    QVERIFY(result.text.contains(account().text() + QStringLiteral(": last answer ")));
}

void TestDoctor::tellsTheAgeOfARateOnceThereIsOne()
{
    const AccountName first = account();
    QVERIFY(!m_till->shop().lines().find(first)->health().lastRateAt);
    QVERIFY(m_till->showCode(1250));
    const Json health = healthOf(run({QStringLiteral("doctor")}));
    QVERIFY(!health.find(u"last_rate_at")->isNull());
    const QByteArrayView age = health.find(u"rate_age_seconds")->numberText();
    QVERIFY2(age.toInt() >= 0 && age.toInt() < 60, age.constData());
}

void TestDoctor::tellsWhenANoticeCameLast()
{
    QVERIFY(healthOf(run({QStringLiteral("doctor")})).find(u"last_notice_at")->isNull());
    QCOMPARE(run({QStringLiteral("notices"), QStringLiteral("test"), account().text()}).exit, ExitCode::Ok);
    QVERIFY(!healthOf(run({QStringLiteral("doctor")})).find(u"last_notice_at")->isNull());
}

void TestDoctor::failsWhenAGatewayIsSilent()
{
    const QString provider = m_till->shop().lines().find(account())->gateway().traits().providerId;
    QVERIFY(m_till->practice().setFault(provider, practice::Fault{.kind = practice::Fault::Kind::ServerError, .retryAfter = std::nullopt}));
    const CommandResult result = run({QStringLiteral("doctor")});
    QCOMPARE(result.exit, ExitCode::CheckFailed);
    QVERIFY(!healthOf(result).find(u"silent_since")->isNull());
}

void TestDoctor::saysWhatAKeyMayDo()
{
    const CommandResult narrow = run({QStringLiteral("gateway"), QStringLiteral("test"), account().text()});
    QCOMPARE(narrow.exit, ExitCode::Ok);
    for (const auto &line : m_till->shop().lines().all()) {
        if (line->gateway().traits().providerId != QStringLiteral("btcpay"))
            continue;
        const CommandResult wide = run({QStringLiteral("gateway"), QStringLiteral("test"), line->name().text()});
        QVERIFY2(wide.exit == ExitCode::Ok, "too many rights do not keep a till from selling");
        QVERIFY(wide.text.contains(QStringLiteral("The key may read invoices.")));
        QVERIFY(wide.text.contains(QStringLiteral("more than a till needs: it may approve payouts")));
        return;
    }
    QFAIL("the practice shop has no BTCPay account");
}

void TestDoctor::asksForASampleNoticeWhereTheGatewayHasOne()
{
    int able = 0;
    for (const auto &line : m_till->shop().lines().all()) {
        const bool isAble = line->gateway().traits().canSendTestNotice;
        able += isAble ? 1 : 0;
        const CommandResult result = run({QStringLiteral("gateway"), QStringLiteral("test-notice"), line->name().text()});
        QVERIFY2(result.exit == (isAble ? ExitCode::Ok : ExitCode::Usage), qPrintable(line->name().text() + result.complaint));
    }
    QVERIFY(able > 0);
}

void TestDoctor::asksForANoticeOnceMoreWhereTheGatewayCan()
{
    QVERIFY(m_till->showCode(1250));
    const Payment payment = *m_till->payment();
    const bool isAble = m_till->shop().lines().find(payment.account)->gateway().traits().canResendNotice;
    const CommandResult result = run({QStringLiteral("gateway"), QStringLiteral("resend"), payment.reference.text()});
    QVERIFY2((result.exit == ExitCode::Usage) != isAble, qPrintable(result.complaint));
}

void TestDoctor::tellsBalancesWhereTheGatewayDoes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("nowpayments") << QStringLiteral("Practice NOWPayments") << false;
    QTest::newRow("plisio") << QStringLiteral("Practice Plisio") << true;
    QTest::newRow("coingate") << QStringLiteral("Practice CoinGate") << true;
    QTest::newRow("btcpay") << QStringLiteral("Practice BTCPay Server") << true;
    QTest::newRow("cryptomus") << QStringLiteral("Practice Cryptomus") << true;
    QTest::newRow("xaigate") << QStringLiteral("Practice XAIGATE") << false;
}

void TestDoctor::tellsBalancesWhereTheGatewayDoes()
{
    QFETCH(QString, name);
    QFETCH(bool, isTold);
    const AccountName account(name);
    QCOMPARE(verbsOf(m_till->shop(), account).contains(AccountVerb::Balances), isTold);
    std::optional<Result<QList<Balance>>> answer;
    askAccount(m_till->shop(), account, AccountVerb::Balances, this, [&](const Result<QList<Balance>> &told) { answer = told; });
    QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 20000));
    QCOMPARE(answer->has_value(), isTold);
}

void TestDoctor::asksForTheNewestPaymentsNotice()
{
    const auto ask = [&](const char *name) {
        std::optional<Result<QList<Balance>>> answer;
        askAccount(m_till->shop(), AccountName(QLatin1String(name)), AccountVerb::LastNotice, this,
                   [&](const Result<QList<Balance>> &told) { answer = told; });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 20000) ? *answer : fail(Error::Kind::NoAnswer, QString());
    };
    const Result<QList<Balance>> none = ask("Practice Cryptomus");
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    QVERIFY2(!none.error().detail.isEmpty(), "it says why");
    QCOMPARE(ask("No such account").error().kind, Error::Kind::Usage);
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
