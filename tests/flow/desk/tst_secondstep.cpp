// SPDX-License-Identifier: Apache-2.0
//
// Gateways that need two steps to an address: the order is there, and then the second step comes to nothing.
#include "flow/desk/relayedaccount.h"

#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

/// An account whose second step is spoiled.
struct Place
{
    const char *provider;
    const char *account;
    QByteArray first; ///< of the request line that makes the order
    QByteArray second; ///< of the one that brings the address
    QByteArray no; ///< a clear no in that gateway's own form
};

const QList<Place> places{
    {"coingate", "Practice CoinGate", "POST /coingate/v2/orders ", "/checkout ",
     R"({"message":"The order is in another state","reason":"OrderStatusNotValid"})"},
    {"btcpay", "Practice BTCPay Server", "/invoices ", "/payment-methods ",
     R"({"code":"missing-permission","message":"The key may not look."})"},
};

/// A server that has no way to pay an invoice any more: no list names one.
test::Relay::Action withoutMethods(const QByteArray &line)
{
    if (line.contains("/payment-methods "))
        return {.answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]"};
    QByteArray asked = line;
    return {.answer = {}, .askInstead = asked.replace("includePaymentMethods=true", "includePaymentMethods=false")};
}

QByteArray httpAnswer(const QByteArray &status, const QByteArray &body, const QByteArray &header = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + header
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// The order lives on at the gateway: it is found again and shown, called off, or watched; never forgotten, and
/// never a second one beside it for the same attempt.
class TestSecondStep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheOrderAgain_data();
    void findsTheOrderAgain();
    void goesOnWhileTheGatewayTakesNoMore_data();
    void goesOnWhileTheGatewayTakesNoMore();
    void callsOffWhatNeverGetsAnAddress();
    void callsItOffOnceMoreWhenTheGatewayWasSilent();
    void tellsAManagerWhenItCannotBeCalledOff();
    void findsItAfterARestart_data();
    void findsItAfterARestart();

private:
    using Action = test::Relay::Action;

    void startAt(const Place &place)
    {
        m_till = std::make_unique<test::ShopFixture>();
        m_till->start();
        QVERIFY(m_till->becomes([this] { return !m_till->shop().shelf().isLoading(); }));
        ShopSettings settings = m_till->shop().settings();
        settings.gateways.order = {QString::fromLatin1(place.account)};
        settings.gateways.patience = 3s;
        QVERIFY(m_till->shop().saveSettings(settings));
        m_relay = test::putRelayInFront(*m_till, place.account);
    }
    GatewayLine &line(const Place &place) { return *m_till->shop().lines().find(AccountName(QLatin1String(place.account))); }
    /// The first such request gets this answer; the others are passed on.
    void answerOnce(const QByteArray &part, const QByteArray &answer)
    {
        m_relay->decideBy([part, answer, wasSaid = std::make_shared<bool>(false)](const QByteArray &line) {
            const bool isMeant = line.contains(part) && !std::exchange(*wasSaid, *wasSaid || line.contains(part));
            return isMeant ? Action{.answer = answer} : Action();
        });
    }
    /// What the practice gateways opened under one of our references.
    [[nodiscard]] QList<practice::Payment> openedFor(const PaymentReference &reference)
    {
        QList<practice::Payment> opened;
        for (const practice::Payment &payment : m_till->practice().world().payments()) {
            if (!payment.parentId && payment.reference == reference.text())
                opened.append(payment);
        }
        return opened;
    }
    [[nodiscard]] bool isCalledOff(const PaymentReference &reference)
    {
        return openedFor(reference).first().extras.value(QStringLiteral("marked")) == QLatin1String("Invalid");
    }
    [[nodiscard]] bool isShown() { return m_till->payment() && m_till->checkout().view().payment->isCodeShown; }
    [[nodiscard]] bool canGoOn() { return m_till->payment() && !m_till->checkout().view().payment->nextAccount.isEmpty(); }
    [[nodiscard]] Payment stored(const PaymentReference &reference)
    {
        return m_till->shop().ledger().runNow<Payment>([&](LedgerSession &session) { return session.payments().find(reference); }).value();
    }

    std::unique_ptr<test::ShopFixture> m_till;
    std::unique_ptr<test::Relay> m_relay;
};

void TestSecondStep::findsTheOrderAgain_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("end");
    for (int place = 0; place < places.size(); ++place) {
        for (const char *end : {"no way to send", "a clear no", "rate-limited"})
            QTest::addRow("%s: %s", places.at(place).provider, end) << place << QByteArray(end);
    }
}

void TestSecondStep::findsTheOrderAgain()
{
    QFETCH(int, place);
    QFETCH(QByteArray, end);
    const Place &at = places.at(place);
    startAt(at);
    if (end == "a clear no")
        answerOnce(at.second, httpAnswer("403 Forbidden", at.no));
    else if (end == "rate-limited")
        answerOnce(at.second, httpAnswer("429 Too Many Requests", "{}", "Retry-After: 1\r\n"));
    else
        m_relay->decideBy([&](const QByteArray &line) { return Action{.answer = {}, .shutsAfter = line.contains(at.first)}; });
    m_till->charge(2350);
    QVERIFY(m_till->reaches(PaymentStage::Unresolved));
    m_relay->decideBy({});
    m_relay->reopen();
    QVERIFY2(m_till->becomes([this] { return isShown(); }, 30000), "the order is there: its code or its page is shown");
    const PaymentReference reference = m_till->payment()->reference;
    QCOMPARE(m_till->payment()->account.text(), QString::fromLatin1(at.account));
    QCOMPARE(openedFor(reference).size(), 1);
    QCOMPARE(m_till->sales().first().attempts.size(), 1);
    QVERIFY(m_till->journalIsSound());
}

void TestSecondStep::goesOnWhileTheGatewayTakesNoMore_data()
{
    QTest::addColumn<int>("place");
    for (int place = 0; place < places.size(); ++place)
        QTest::addRow("%s", places.at(place).provider) << place;
}

void TestSecondStep::goesOnWhileTheGatewayTakesNoMore()
{
    QFETCH(int, place);
    const Place &at = places.at(place);
    startAt(at);
    m_relay->decideBy([&, isOver = std::make_shared<bool>(false)](const QByteArray &request) {
        if (request.contains(at.first) && !std::exchange(*isOver, true)) {
            // Another question hears "too many" before the order's answer comes: the second step cannot leave.
            line(at).run<bool>(line(at).gateway().status(), {.purpose = QStringLiteral("status")}, this, [](const Result<bool> &) {});
            return Action{.answer = {}, .waitsForAnother = true};
        }
        const bool isThatQuestion = *isOver && (request.contains("/ping ") || request.contains("/health "));
        return isThatQuestion ? Action{.answer = httpAnswer("429 Too Many Requests", "{}", "Retry-After: 33\r\n")} : Action();
    });
    m_till->charge(2350);
    QVERIFY(m_till->reaches(PaymentStage::Unresolved));
    const PaymentReference first = m_till->payment()->reference;
    QCOMPARE(openedFor(first).size(), 1);
    QVERIFY2(m_till->becomes([this] { return canGoOn(); }, 10000), "the cashier need not wait");
    m_till->checkout().tryNextGateway();
    QVERIFY(m_till->becomes([this] { return isShown(); }));
    QVERIFY(m_till->payment()->reference != first);
    QVERIFY2(m_till->becomes([&] { return stored(first).quote.has_value(); }, 60000), "found once the gateway answers, and watched");
    QCOMPARE(stored(first).stage, PaymentStage::Cancelled);
    QCOMPARE(openedFor(first).size(), 1);
}

void TestSecondStep::callsOffWhatNeverGetsAnAddress()
{
    const Place &at = places.at(1);
    startAt(at);
    m_relay->decideBy(withoutMethods);
    m_till->charge(2350);
    QVERIFY(m_till->reaches(PaymentStage::Refused));
    const PaymentReference reference = m_till->payment()->reference;
    QVERIFY(isCalledOff(reference));
    QVERIFY2(canGoOn(), "the next gateway is offered at once");
    QCOMPARE(m_till->checkout().view().payment->problem->kind, Error::Kind::CoinUnavailable);
}

void TestSecondStep::callsItOffOnceMoreWhenTheGatewayWasSilent()
{
    const Place &at = places.at(1);
    startAt(at);
    m_relay->decideBy([wasSilent = std::make_shared<bool>(false)](const QByteArray &line) {
        if (line.contains("/status ") && !std::exchange(*wasSilent, true))
            return Action{.answer = httpAnswer("502 Bad Gateway", "down")};
        return withoutMethods(line);
    });
    m_till->charge(2350);
    QVERIFY(m_till->reaches(PaymentStage::Refused, 40000));
    QVERIFY(isCalledOff(m_till->payment()->reference));
}

void TestSecondStep::tellsAManagerWhenItCannotBeCalledOff()
{
    const Place &at = places.at(1);
    startAt(at);
    m_relay->decideBy([&](const QByteArray &line) {
        if (line.contains("/status "))
            return Action{.answer = httpAnswer("403 Forbidden", at.no)};
        return withoutMethods(line);
    });
    m_till->charge(2350);
    QVERIFY(m_till->becomes([this] { return m_till->payment() && !m_till->payment()->attention.isEmpty(); }));
    QCOMPARE(m_till->stage(), PaymentStage::Unresolved);
    QVERIFY(m_till->payment()->attention.contains(m_till->payment()->reference.text()));
    QVERIFY2(m_till->becomes([this] { return canGoOn(); }, 10000), "the cashier need not wait");
}

void TestSecondStep::findsItAfterARestart_data()
{
    goesOnWhileTheGatewayTakesNoMore_data();
}

void TestSecondStep::findsItAfterARestart()
{
    QFETCH(int, place);
    const Place &at = places.at(place);
    startAt(at);
    m_relay->decideBy([&](const QByteArray &line) { return Action{.answer = {}, .shutsAfter = line.contains(at.first)}; });
    m_till->charge(2350);
    QVERIFY(m_till->reaches(PaymentStage::Unresolved));
    const PaymentReference reference = m_till->payment()->reference;
    m_till->stop();
    m_till->start();
    QVERIFY(m_till->becomes([&] { return stored(reference).quote.has_value(); }, 30000));
    QCOMPARE(stored(reference).stage, PaymentStage::Waiting);
    QCOMPARE(openedFor(reference).size(), 1);
}

QTEST_GUILESS_MAIN(TestSecondStep)
#include "tst_secondstep.moc"
