// SPDX-License-Identifier: Apache-2.0
//
// The command line asks what a window asks before anybody sees a code.
#include "desk/commands/command.h"
#include "flow/desk/relayedaccount.h"

#include <QTest>

using namespace tillgate;

class TestSellCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_till = std::make_unique<test::ShopFixture>();
        m_till->start();
        QVERIFY(m_till->becomes([this] { return !m_till->shop().shelf().isLoading(); }));
        m_said.clear();
    }
    void cleanup()
    {
        QVERIFY(m_till->journalIsSound());
        m_relay.reset();
        m_till.reset();
    }

    void callsOffWhatCostsTooMuch_data() { addWaiting(); }
    void callsOffWhatCostsTooMuch();
    void sellsItAllTheSameAndSaysSo();
    void saysNothingOfACostWithinTheLimit();
    void callsOffAPriceThatEndsSoon();
    void saysWhereToPayOnAPage();
    void goesOnUntilTheEndWhenItIsTold();

private:
    static void addWaiting()
    {
        QTest::addColumn<bool>("waits");
        QTest::newRow("prints the address") << false;
        QTest::newRow("until it ends") << true;
    }
    void setNetworkFee(int feeRate)
    {
        QVERIFY(m_till->practice().setShopSetting(QStringLiteral("btcpay"), QStringLiteral("network_fee"),
                                                  QStringLiteral("always")));
        m_till->practice().setFeeRate(QStringLiteral("btc"), feeRate);
    }
    /// Begins to sell 23.50 EUR in BTC; the result comes later.
    void begin(const QStringList &more, const QString &gateway = QStringLiteral("Practice BTCPay Server"))
    {
        const bool hasPage = gateway.endsWith(QStringLiteral("XAIGATE")); // which has no BTC
        const QStringList words = QStringList{QStringLiteral("sell"), QStringLiteral("--amount"), QStringLiteral("23.50"),
                                              QStringLiteral("--coin"), hasPage ? QStringLiteral("USDT-TRC20") : QStringLiteral("BTC"),
                                              QStringLiteral("--gateway"), gateway}
            + more;
        m_result.reset();
        runInShop(m_till->shop(), {.words = words}, this, [this](const CommandResult &done) { m_result = done; },
                  [this](const QString &line) { m_said.append(line); });
    }
    CommandResult sell(const QStringList &more = {}, const QString &gateway = QStringLiteral("Practice BTCPay Server"))
    {
        begin(more, gateway);
        return m_till->becomes([this] { return m_result.has_value(); }, 60000)
            ? *m_result
            : CommandResult{.exit = ExitCode::Usage, .text = QStringLiteral("never done"), .data = {}};
    }
    [[nodiscard]] Payment last() { return m_till->sales().first().attempts.last(); }

    std::unique_ptr<test::ShopFixture> m_till;
    std::unique_ptr<test::Relay> m_relay;
    std::optional<CommandResult> m_result;
    QStringList m_said;
};

void TestSellCommand::callsOffWhatCostsTooMuch()
{
    QFETCH(bool, waits);
    setNetworkFee(100);
    const CommandResult result = sell(waits ? QStringList{QStringLiteral("--wait")} : QStringList());
    QCOMPARE(result.exit, ExitCode::CheckFailed);
    QVERIFY2(result.complaint.contains(QStringLiteral("the shop's limit is 5 %")), qPrintable(result.complaint));
    QVERIFY(result.complaint.contains(QStringLiteral("--all-the-same")));
    const Payment payment = last();
    QCOMPARE(payment.stage, PaymentStage::Cancelled);
    QVERIFY2(!result.text.contains(payment.quote->address), "nobody gets the address");
    QVERIFY(!result.data.toBytes().contains(payment.quote->address.toUtf8()));
    // The gateway has heard of it, and it stays watched.
    QCOMPARE(m_till->practice().world().find(payment.reference.text())->extras.value(QStringLiteral("marked")),
             QStringLiteral("Invalid"));
    QVERIFY(m_till->practice().pay(payment.reference.text(), QStringLiteral("exact")));
    m_till->shop().watcher().readNow(payment);
    QVERIFY(m_till->becomes([this] { return moneyRank(last().stage) > 0; }));
}

void TestSellCommand::sellsItAllTheSameAndSaysSo()
{
    setNetworkFee(100);
    const CommandResult result = sell({QStringLiteral("--all-the-same")});
    QCOMPARE(result.exit, ExitCode::Ok);
    QVERIFY(result.text.contains(last().quote->address));
    QCOMPARE(last().stage, PaymentStage::Waiting);
    QCOMPARE(m_said.size(), 1);
    QVERIFY2(m_said.first().contains(QStringLiteral("costs")), qPrintable(m_said.first()));
}

void TestSellCommand::saysNothingOfACostWithinTheLimit()
{
    setNetworkFee(10);
    const CommandResult result = sell();
    QCOMPARE(result.exit, ExitCode::Ok);
    QVERIFY(result.complaint.isEmpty() && m_said.isEmpty());
    QVERIFY(result.text.contains(last().quote->address));
}

void TestSellCommand::callsOffAPriceThatEndsSoon()
{
    m_relay = test::putRelayInFront(*m_till, "Practice BTCPay Server");
    m_relay->decideBy([](const QByteArray &line) { return test::Relay::Action{.answer = {}, .shutsAfter = line.contains("/invoices ")}; });
    begin({});
    QVERIFY(m_till->becomes([this] { return !m_till->sales().isEmpty() && last().stage == PaymentStage::Unresolved; }));
    m_till->practice().advanceClock(std::chrono::minutes(13));
    m_relay->decideBy({});
    m_relay->reopen();
    QVERIFY(m_till->becomes([this] { return m_result.has_value(); }, 60000));
    QCOMPARE(m_result->exit, ExitCode::CheckFailed);
    QVERIFY2(m_result->complaint.contains(QStringLiteral("held for")), qPrintable(m_result->complaint));
    QCOMPARE(last().stage, PaymentStage::Cancelled);
}

void TestSellCommand::saysWhereToPayOnAPage()
{
    const CommandResult result = sell({}, QStringLiteral("Practice XAIGATE"));
    QCOMPARE(result.exit, ExitCode::Ok);
    const Quote quote = *last().quote;
    QVERIFY(quote.isPageOnly());
    QVERIFY2(result.text.contains(QStringLiteral("pay on ") + quote.pageUrl->toString()), qPrintable(result.text));
    QVERIFY(!result.text.contains(QStringLiteral("pay 0")));
}

void TestSellCommand::goesOnUntilTheEndWhenItIsTold()
{
    setNetworkFee(100);
    begin({QStringLiteral("--wait"), QStringLiteral("--all-the-same")});
    QVERIFY(m_till->becomes([this] { return !m_said.isEmpty(); }));
    QVERIFY(!m_result);
    QVERIFY(m_till->practice().pay(last().reference.text(), QStringLiteral("exact")));
    m_till->shop().watcher().readNow(last());
    QVERIFY(m_till->becomes([this] {
        m_till->practice().advanceClock(std::chrono::minutes(10));
        m_till->shop().watcher().readNow(last());
        return m_result.has_value();
    }, 60000));
    QCOMPARE(m_result->exit, ExitCode::Ok);
    QVERIFY(countsAsPaid(last().stage));
}

QTEST_GUILESS_MAIN(TestSellCommand)
#include "tst_sellcommand.moc"
