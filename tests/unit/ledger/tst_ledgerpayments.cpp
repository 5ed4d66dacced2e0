// SPDX-License-Identifier: Apache-2.0
#include "unit/ledger/ledgerfixture.h"

using namespace tillgate;

class LedgerPaymentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIntentIsRecordedBeforeAnythingIsAsked();
    void aPaymentComesBackAsItWasStored();
    void oneLiveAttemptAtMost();
    void aClosedSaleTakesNoMoreAttempts();
    void anOlderVersionIsAConflict();
    void aReportThatBringsNothingNewIsNotRecorded();
    void aPersonsActIsAlwaysRecorded();
    void aReportThatTheStageRefusesIsKeptOnce();
    void aRefusedReportIsKeptOnceWhicheverTillHearsIt();
    void aQuoteThatWasStoredDoesNotChange();
    void identityDoesNotChange();
    void aFailedMutationLeavesNothing();
    void whatContradictsIsKeptWithItsQuestion();
    void attentionIsSetAndCleared();
    void aGatewaysIdBelongsToOnePaymentOfAnAccount();
    void watchedIsWhatMayStillGetMoney();
    void decidedMoneyNeverBecomesUndecided();
    void everyAmountIsExact();
};

void LedgerPaymentsTest::anIntentIsRecordedBeforeAnythingIsAsked()
{
    LedgerShop shop;
    const Sale sale = shop.openSale();
    const Payment payment = shop.request(sale);
    QCOMPARE(payment.reference.text(), QStringLiteral("T1-000001-1"));
    QCOMPARE(payment.stage, PaymentStage::Requested);
    QCOMPARE(payment.version, 1);
    const auto entries = valueOf(shop.run<QList<JournalEntry>>(
        [&](LedgerSession &s) { return s.journal().aboutPayment(payment.reference); }));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().kind, QString(JournalKind::paymentRequested));
    QCOMPARE(entries.first().person, QStringLiteral("Ada"));
}

void LedgerPaymentsTest::aPaymentComesBackAsItWasStored()
{
    LedgerShop shop;
    const Payment opened = shop.openAtGateway(shop.request(shop.openSale()));
    const auto change
        = shop.change(opened, PaymentEvent::ReportedConfirming, [&](Payment &p) -> Result<void> {
              p.transactionIds = {QStringLiteral("ab\"c"), QStringLiteral("def")};
              p.confirmations = 0;
              p.confirmationsNeeded = 2;
              p.rawStatus = QStringLiteral("confirming");
              p.receivedCoins = decimal("0.00001");
              p.seenAt = shop.time();
              return {};
          });
    const Payment stored = valueOf(change).payment;
    QCOMPARE(stored.version, 3);
    shop.reopen();
    const auto find = [&] {
        return shop.run<Payment>([&](LedgerSession &s) { return s.payments().find(opened.reference); });
    };
    QCOMPARE(valueOf(find()), stored);
    const auto byId = shop.run<Payment>([&](LedgerSession &s) {
        return s.payments().findByGatewayId(stored.account, stored.quote->gatewayId);
    });
    QCOMPARE(valueOf(byId), stored);
}

void LedgerPaymentsTest::oneLiveAttemptAtMost()
{
    LedgerShop shop;
    const Sale sale = shop.openSale();
    const Payment first = shop.request(sale);
    const PaymentIntent intent{
        .sale = sale.id, .account = first.account, .coin = first.coin, .price = sale.total};
    const auto again = [&] {
        return shop.run<Payment>(
            [&](LedgerSession &s) { return s.payments().request(shop.author(), intent); });
    };
    QCOMPARE(again().error().kind, Error::Kind::Conflict);
    const Payment lost = valueOf(shop.change(first, PaymentEvent::OpenUnanswered)).payment;
    QCOMPARE(again().error().kind, Error::Kind::Conflict);
    QVERIFY(shop.change(lost, PaymentEvent::CancelledByPerson));
    QCOMPARE(valueOf(again()).attempt, 2);
}

void LedgerPaymentsTest::aClosedSaleTakesNoMoreAttempts()
{
    LedgerShop shop;
    const Sale sale = shop.sell();
    const PaymentIntent intent{.sale = sale.id,
                               .account = AccountName(QStringLiteral("Gate")),
                               .coin = CoinId(QStringLiteral("BTC")),
                               .price = sale.total};
    const auto again
        = shop.run<Payment>([&](LedgerSession &s) { return s.payments().request(shop.author(), intent); });
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
}

void LedgerPaymentsTest::anOlderVersionIsAConflict()
{
    LedgerShop shop;
    const Payment requested = shop.request(shop.openSale());
    const Payment opened = shop.openAtGateway(requested);
    const auto stale = shop.change(requested, PaymentEvent::ReportedPaid);
    QCOMPARE(stale.error().kind, Error::Kind::Conflict);
    const auto now = shop.run<Payment>([&](LedgerSession &s) { return s.payments().find(opened.reference); });
    QCOMPARE(valueOf(now), opened);
}

void LedgerPaymentsTest::aReportThatBringsNothingNewIsNotRecorded()
{
    LedgerShop shop;
    const Payment opened = shop.openAtGateway(shop.request(shop.openSale()));
    const auto head = [&] {
        return valueOf(shop.run<JournalHead>(
            [](LedgerSession &s) { return s.journal().head(TillName(QStringLiteral("T1"))); }));
    };
    const JournalHead before = head();
    for (int i = 0; i < 3; ++i) {
        const auto change = valueOf(shop.change(opened, PaymentEvent::ReportedWaiting));
        QVERIFY(change.transition.isTaken);
        QVERIFY(!change.isRecorded);
        QCOMPARE(change.payment, opened);
    }
    QCOMPARE(head(), before);
}

void LedgerPaymentsTest::aPersonsActIsAlwaysRecorded()
{
    LedgerShop shop;
    const Payment opened = shop.openAtGateway(shop.request(shop.openSale()));
    const Payment cancelled = valueOf(shop.change(opened, PaymentEvent::CancelledByPerson)).payment;
    const auto again = valueOf(shop.change(cancelled, PaymentEvent::CancelledByPerson));
    QVERIFY(again.isRecorded);
    QCOMPARE(again.payment.version, cancelled.version + 1);
}

void LedgerPaymentsTest::aReportThatTheStageRefusesIsKeptOnce()
{
    LedgerShop shop;
    const Payment paid = shop.pay(shop.openAtGateway(shop.request(shop.openSale())));
    const auto refuse = [&](PaymentEvent event) { return valueOf(shop.change(paid, event)); };
    const PaymentChange first = refuse(PaymentEvent::ReportedExpired);
    QVERIFY(!first.transition.isTaken);
    QVERIFY(first.isRecorded);
    QCOMPARE(first.payment, paid);
    QVERIFY(!refuse(PaymentEvent::ReportedExpired).isRecorded);
    QVERIFY(refuse(PaymentEvent::ReportedFailed).isRecorded);
    const auto entries = valueOf(shop.run<QList<JournalEntry>>(
        [&](LedgerSession &s) { return s.journal().aboutPayment(paid.reference); }));
    QCOMPARE(entries.last().kind, QString(JournalKind::reportRefused));
    QCOMPARE(entries.last().body, QByteArray(R"({"event":"reported-failed","reason":"","stage":"paid"})"));
    QVERIFY(shop.verify().isSound());
}

void LedgerPaymentsTest::aRefusedReportIsKeptOnceWhicheverTillHearsIt()
{
    LedgerShop shop;
    const Payment paid = shop.pay(shop.openAtGateway(shop.request(shop.openSale())));
    const auto refuse = [&](const char *till, PaymentEvent event) {
        return valueOf(shop.run<PaymentChange>([&](LedgerSession &s) {
            return s.payments().change(shop.author(till), paid.reference, paid.version, event, {}, {});
        }));
    };
    // The till that sold it, one that is listed before it and one that is listed behind.
    QVERIFY(refuse("T0", PaymentEvent::ReportedExpired).isRecorded);
    for (int turn = 0; turn < 3; ++turn) {
        for (const char *till : {"T0", "T1", "T2"})
            QVERIFY2(!refuse(till, PaymentEvent::ReportedExpired).isRecorded, till);
    }
    QVERIFY(refuse("T2", PaymentEvent::ReportedFailed).isRecorded);
    for (int turn = 0; turn < 3; ++turn) {
        for (const char *till : {"T0", "T1", "T2"})
            QVERIFY2(!refuse(till, PaymentEvent::ReportedFailed).isRecorded, till);
    }
    QVERIFY(shop.verify().isSound());
}

void LedgerPaymentsTest::aQuoteThatWasStoredDoesNotChange()
{
    LedgerShop shop;
    const Payment opened = shop.openAtGateway(shop.request(shop.openSale()));
    const auto swapAddress = [](Payment &p) -> Result<void> {
        p.quote->address = QStringLiteral("thief");
        return {};
    };
    QCOMPARE(shop.change(opened, PaymentEvent::ReportedSeen, swapAddress).error().kind, Error::Kind::Usage);
    const auto newPrice = [](Payment &p) -> Result<void> {
        p.quote->payableCoins = decimal("0.00008");
        return {};
    };
    const auto requoted = shop.change(opened, PaymentEvent::Requoted, newPrice);
    QCOMPARE(valueOf(requoted).payment.quote->payableCoins, decimal("0.00008"));
}

void LedgerPaymentsTest::identityDoesNotChange()
{
    LedgerShop shop;
    const Payment opened = shop.openAtGateway(shop.request(shop.openSale()));
    const QList<std::function<void(Payment &)>> attacks{
        [](Payment &p) { p.price = euro("0.01"); },
        [](Payment &p) { p.coin = CoinId(QStringLiteral("DOGE")); },
        [](Payment &p) { p.sale = SaleId(QStringLiteral("T1-000009")); },
        [](Payment &p) { p.isPractice = true; },
        [](Payment &p) { p.stage = PaymentStage::Accepted; },
        [](Payment &p) { p.version = 99; },
    };
    for (const auto &attack : attacks) {
        const auto change = shop.change(opened, PaymentEvent::ReportedSeen, [&](Payment &p) -> Result<void> {
            attack(p);
            return {};
        });
        QCOMPARE(change.error().kind, Error::Kind::Usage);
    }
    const auto now = shop.run<Payment>([&](LedgerSession &s) { return s.payments().find(opened.reference); });
    QCOMPARE(valueOf(now), opened);
}

void LedgerPaymentsTest::aFailedMutationLeavesNothing()
{
    LedgerShop shop;
    const Payment opened = shop.openAtGateway(shop.request(shop.openSale()));
    const auto change = shop.change(opened, PaymentEvent::ReportedPaid, [](Payment &p) -> Result<void> {
        p.rawStatus = QStringLiteral("finished");
        return fail(Error::Kind::Overflow, QStringLiteral("too much"));
    });
    QCOMPARE(change.error().kind, Error::Kind::Overflow);
    const auto now = shop.run<Payment>([&](LedgerSession &s) { return s.payments().find(opened.reference); });
    QCOMPARE(valueOf(now), opened);
}

void LedgerPaymentsTest::whatContradictsIsKeptWithItsQuestion()
{
    LedgerShop shop;
    const Payment paid = shop.pay(shop.openAtGateway(shop.request(shop.openSale())));
    const Contradiction report{.words = QStringLiteral("It says \"waiting\"."),
                               .rawStatus = QStringLiteral("waiting"),
                               .receivedCoins = decimal("0.10"),
                               .transactionIds = {QStringLiteral("a"), QStringLiteral("b")}};
    const auto keep = [&](int version, PaymentEvent event) {
        return shop.run<PaymentChange>([&](LedgerSession &s) {
            return s.payments().keepContradiction(shop.author(), paid.reference, version, event, report, report.words);
        });
    };
    const PaymentChange kept = valueOf(keep(paid.version, PaymentEvent::ReportedWaiting));
    QVERIFY(kept.isRecorded && !kept.transition.isTaken);
    QCOMPARE(kept.payment.stage, PaymentStage::Paid);
    QCOMPARE(kept.payment.attention, report.words);
    shop.reopen();
    const auto now = shop.run<Payment>([&](LedgerSession &s) { return s.payments().find(paid.reference); });
    QCOMPARE(valueOf(now), kept.payment);
    QVERIFY(now->contradiction == report);
    QVERIFY(!valueOf(keep(kept.payment.version, PaymentEvent::ReportedWaiting)).isRecorded);
    QCOMPARE(keep(paid.version, PaymentEvent::ReportedWaiting).error().kind, Error::Kind::Conflict);
    QCOMPARE(keep(kept.payment.version, PaymentEvent::ReportedPaid).error().kind, Error::Kind::Usage);
    QVERIFY(shop.verify().isSound());
    shop.tamper({QStringLiteral("UPDATE payment SET contradiction = NULL")});
    QVERIFY(!shop.verify().isSound());
}

void LedgerPaymentsTest::attentionIsSetAndCleared()
{
    LedgerShop shop;
    const Payment paid = shop.pay(shop.openAtGateway(shop.request(shop.openSale())));
    const auto set = [&](int version, const QString &text) {
        return shop.run<Payment>([&](LedgerSession &s) {
            return s.payments().setAttention(shop.author(), paid.reference, version, text);
        });
    };
    const auto waiting = [&] {
        return valueOf(shop.run<QList<Payment>>(
                           [](LedgerSession &s) { return s.payments().needingDecision(false); }))
            .size();
    };
    QCOMPARE(waiting(), 0);
    const Payment flagged = valueOf(set(paid.version, QStringLiteral("The gateway says it is open again.")));
    QCOMPARE(flagged.version, paid.version + 1);
    QCOMPARE(waiting(), 1);
    QCOMPARE(valueOf(set(flagged.version, flagged.attention)), flagged);
    QCOMPARE(set(paid.version, {}).error().kind, Error::Kind::Conflict);
    QVERIFY(set(flagged.version, {}));
    QCOMPARE(waiting(), 0);
    QVERIFY(shop.verify().isSound());
}

void LedgerPaymentsTest::aGatewaysIdBelongsToOnePaymentOfAnAccount()
{
    LedgerShop shop;
    const Payment first = shop.openAtGateway(shop.request(shop.openSale()));
    const Payment second = shop.request(shop.openSale());
    const auto stolen = shop.change(second, PaymentEvent::Opened, [&](Payment &p) -> Result<void> {
        p.quote = first.quote;
        return {};
    });
    QCOMPARE(stolen.error().kind, Error::Kind::Conflict);
    QVERIFY(shop.verify().isSound());
    const auto unknown = shop.run<Payment>([](LedgerSession &s) {
        return s.payments().findByGatewayId(AccountName(QStringLiteral("Other")),
                                            GatewayPaymentId(QStringLiteral("gw-T1-000001-1")));
    });
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
}

void LedgerPaymentsTest::watchedIsWhatMayStillGetMoney()
{
    LedgerShop shop;
    const Payment old = shop.openAtGateway(shop.request(shop.openSale()));
    QVERIFY(shop.change(old, PaymentEvent::CancelledByPerson));
    const QDateTime horizon = shop.time();
    const Payment late = shop.openAtGateway(shop.request(shop.openSale()));
    QVERIFY(shop.change(late, PaymentEvent::WindowEnded));
    const Payment waiting = shop.openAtGateway(shop.request(shop.openSale()));
    shop.sell();
    const auto watched = valueOf(
        shop.run<QList<Payment>>([&](LedgerSession &s) { return s.payments().toWatch(horizon, false); }));
    QCOMPARE(watched.size(), 2);
    QCOMPARE(watched.at(0).reference, late.reference);
    QCOMPARE(watched.at(1).reference, waiting.reference);
    const auto all = valueOf(shop.run<QList<Payment>>(
        [&](LedgerSession &s) { return s.payments().toWatch(horizon.addDays(-1), false); }));
    QCOMPARE(all.size(), 3);
    const auto practice = valueOf(
        shop.run<QList<Payment>>([&](LedgerSession &s) { return s.payments().toWatch(horizon, true); }));
    QVERIFY(practice.isEmpty());
}

void LedgerPaymentsTest::decidedMoneyNeverBecomesUndecided()
{
    // Over the whole table: what the ledger would store never falls from "decided".
    constexpr int decided = 2;
    for (int s = 0; s < paymentStageCount; ++s) {
        for (int e = 0; e < paymentEventCount; ++e) {
            const auto stage = static_cast<PaymentStage>(s);
            const Transition transition = advance(stage, static_cast<PaymentEvent>(e));
            if (transition.isTaken && moneyRank(stage) >= decided)
                QVERIFY(moneyRank(transition.stage) >= moneyRank(stage));
        }
    }
}

void LedgerPaymentsTest::everyAmountIsExact()
{
    LedgerShop shop;
    const Payment opened = shop.openAtGateway(shop.request(shop.openSale()));
    const char *digits = "123456789012345678.901234567890123456";
    const auto change = shop.change(opened, PaymentEvent::ReportedOver, [&](Payment &p) -> Result<void> {
        p.receivedCoins = decimal(digits);
        return {};
    });
    QVERIFY(change);
    shop.reopen();
    const auto now = shop.run<Payment>([&](LedgerSession &s) { return s.payments().find(opened.reference); });
    QCOMPARE(valueOf(now).receivedCoins.toString(), QString::fromLatin1(digits));
}

QTEST_GUILESS_MAIN(LedgerPaymentsTest)
#include "tst_ledgerpayments.moc"
