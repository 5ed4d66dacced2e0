// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"
#include "unit/ledger/ledgerfixture.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace tillgate;

class LedgerRecordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExchangeComesBackAsItWasStored();
    void anUnansweredExchangeHasItsError();
    void longBodiesAreCut();
    void aRepeatedNoticeIsKnown();
    void noticesOfAPaymentNameItsReferenceOrOnlyItsId();
    void noticesWaitUntilTheyAreHandled();
    void documentsAreKeptAndJournalled();
    void aPaymentsHistoryIsInOrder();
    void whatWasNotGivenIsNowhereInTheFile();

private:
    static ExchangeRecord exchangeAt(LedgerShop &shop, const Payment &payment);
    static NoticeRecord noticeAt(LedgerShop &shop, const Payment &payment);
};

ExchangeRecord LedgerRecordsTest::exchangeAt(LedgerShop &shop, const Payment &payment)
{
    ExchangeRecord exchange;
    exchange.at = shop.author().at;
    exchange.account = payment.account;
    exchange.purpose = QStringLiteral("read");
    exchange.reference = payment.reference;
    exchange.request.method = HttpRequest::Method::Post;
    exchange.request.url = QUrl(QStringLiteral("https://gate.example/v1/pay?q=a%20b"));
    exchange.request.headers = {{"Accept", "application/json"}, {"x-api-key", "[removed]"}};
    exchange.request.body = QByteArray("\0\xff{}", 4);
    exchange.reply = HttpReply{.status = 200, .headers = {{"Date", "now"}}, .body = "{\"ok\":true}"};
    exchange.duration = std::chrono::milliseconds(321);
    return exchange;
}

NoticeRecord LedgerRecordsTest::noticeAt(LedgerShop &shop, const Payment &payment)
{
    NoticeRecord notice;
    notice.receivedAt = shop.author().at;
    notice.account = payment.account;
    notice.deduplicationKey = QStringLiteral("n-1");
    notice.gatewayId = payment.quote->gatewayId;
    notice.rawStatus = QStringLiteral("confirming");
    notice.delivery.method = HttpRequest::Method::Post;
    notice.delivery.url = QUrl(QStringLiteral("/hooks/abc"));
    notice.delivery.body = "{\"status\":\"confirming\"}";
    return notice;
}

void LedgerRecordsTest::anExchangeComesBackAsItWasStored()
{
    LedgerShop shop;
    const Payment payment = shop.request(shop.openSale());
    const ExchangeRecord exchange = exchangeAt(shop, payment);
    QVERIFY(shop.run<qint64>([&](LedgerSession &s) { return s.exchanges().add(exchange); }));
    shop.reopen();
    const auto stored = valueOf(shop.run<QList<ExchangeRecord>>(
        [&](LedgerSession &s) { return s.exchanges().about(payment.reference); }));
    QCOMPARE(stored.size(), 1);
    const ExchangeRecord &first = stored.first();
    QCOMPARE(first.at, exchange.at);
    QCOMPARE(first.purpose, exchange.purpose);
    QCOMPARE(first.request.method, exchange.request.method);
    QCOMPARE(first.request.url, exchange.request.url);
    QCOMPARE(first.request.headers, exchange.request.headers);
    QCOMPARE(first.request.body, exchange.request.body);
    QCOMPARE(first.reply->status, 200);
    QCOMPARE(first.reply->headers, exchange.reply->headers);
    QCOMPARE(first.reply->body, exchange.reply->body);
    QVERIFY(!first.error);
    QCOMPARE(first.duration.count(), 321);
    QVERIFY(!first.isCut);
}

void LedgerRecordsTest::anUnansweredExchangeHasItsError()
{
    LedgerShop shop;
    const Payment payment = shop.request(shop.openSale());
    ExchangeRecord exchange = exchangeAt(shop, payment);
    exchange.reply = std::nullopt;
    exchange.error = Error{.kind = Error::Kind::NoAnswer, .detail = QStringLiteral("cut off")};
    exchange.gatewayId = GatewayPaymentId(QStringLiteral("77"));
    QVERIFY(shop.run<qint64>([&](LedgerSession &s) { return s.exchanges().add(exchange); }));
    const auto stored = valueOf(shop.run<QList<ExchangeRecord>>(
        [&](LedgerSession &s) { return s.exchanges().aboutGatewayId(payment.account, exchange.gatewayId); }));
    QCOMPARE(stored.size(), 1);
    QVERIFY(!stored.first().reply);
    QCOMPARE(*stored.first().error, *exchange.error);
}

void LedgerRecordsTest::longBodiesAreCut()
{
    LedgerShop shop;
    const Payment payment = shop.request(shop.openSale());
    ExchangeRecord exchange = exchangeAt(shop, payment);
    exchange.reply->body = QByteArray(storedBodyLimit + 1, 'x');
    QVERIFY(shop.run<qint64>([&](LedgerSession &s) { return s.exchanges().add(exchange); }));
    const auto stored
        = valueOf(shop.run<QList<ExchangeRecord>>([](LedgerSession &s) { return s.exchanges().latest(1); }));
    QCOMPARE(stored.first().reply->body.size(), storedBodyLimit);
    QVERIFY(stored.first().isCut);
}

void LedgerRecordsTest::aRepeatedNoticeIsKnown()
{
    LedgerShop shop;
    const Payment payment = shop.openAtGateway(shop.request(shop.openSale()));
    NoticeRecord notice = noticeAt(shop, payment);
    const auto add = [&] {
        return valueOf(shop.run<NoticeReceipt>([&](LedgerSession &s) { return s.notices().add(notice); }));
    };
    const NoticeReceipt first = add();
    QVERIFY(first.isNew);
    const auto written = [&] { return QFileInfo(shop.file() + QStringLiteral("-wal")).size(); }; // none on PostgreSQL
    const qint64 before = written();
    const NoticeReceipt second = add();
    QVERIFY(!second.isNew);
    QCOMPARE(second.id, first.id);
    QCOMPARE(written(), before); // whoever repeats himself costs no sync
    notice.account = AccountName(QStringLiteral("Other")); // the same key elsewhere is another notice
    QVERIFY(add().isNew);
}

void LedgerRecordsTest::noticesOfAPaymentNameItsReferenceOrOnlyItsId()
{
    LedgerShop shop;
    const Payment payment = shop.openAtGateway(shop.request(shop.openSale()));
    const GatewayPaymentId id = payment.quote->gatewayId;
    const GatewayPaymentId child(QStringLiteral("child"));
    const AccountName other(QStringLiteral("Other"));
    const auto add = [&](const AccountName &account, const QString &reference, const GatewayPaymentId &about) {
        NoticeRecord notice = noticeAt(shop, payment);
        notice.account = account;
        notice.reference = reference;
        notice.gatewayId = about;
        QVERIFY(shop.run<NoticeReceipt>([&](LedgerSession &s) { return s.notices().add(notice); }));
    };
    add(payment.account, payment.reference.text(), child); // a second deposit: ours by the reference
    add(payment.account, QString(), id);
    add(payment.account, payment.reference.text(), id);
    add(other, payment.reference.text(), id);
    add(other, QString(), id);
    add(payment.account, QString(), {}); // a test notice
    add(payment.account, QString(), child);
    add(payment.account, QStringLiteral("T1-999-1"), child);
    const auto about = [&](const GatewayPaymentId &named) {
        QStringList log;
        for (const NoticeRecord &notice : valueOf(shop.run<QList<NoticeRecord>>(
                 [&](LedgerSession &s) { return s.notices().about(payment.account, payment.reference, named); })))
            log.append(notice.reference + u' ' + notice.gatewayId.text());
        return log;
    };
    const QString ours = payment.reference.text() + u' ';
    QCOMPARE(about(id), QStringList({ours + child.text(), u' ' + id.text(), ours + id.text()}));
    QCOMPARE(about({}), QStringList({ours + child.text(), ours + id.text()})); // before the gateway gave one
}

void LedgerRecordsTest::noticesWaitUntilTheyAreHandled()
{
    LedgerShop shop;
    const Payment payment = shop.openAtGateway(shop.request(shop.openSale()));
    const NoticeRecord notice = noticeAt(shop, payment);
    const auto id
        = valueOf(shop.run<NoticeReceipt>([&](LedgerSession &s) { return s.notices().add(notice); })).id;
    const auto waiting = [&] {
        return valueOf(
            shop.run<QList<NoticeRecord>>([](LedgerSession &s) { return s.notices().unhandled(); }));
    };
    shop.reopen();
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().first().delivery.body, notice.delivery.body);
    const auto mark = [&](qint64 which) {
        return shop.run<void>([&](LedgerSession &s) { return s.notices().markHandled(which, shop.time()); });
    };
    QVERIFY(mark(id));
    QVERIFY(waiting().isEmpty());
    QCOMPARE(mark(id + 100).error().kind, Error::Kind::NotFound);
}

void LedgerRecordsTest::documentsAreKeptAndJournalled()
{
    LedgerShop shop;
    const Json value = valueOf(Json::parse(R"({"z":1.50,"a":"b"})"));
    const QString name = QStringLiteral("shop");
    const auto save = [&](const Json &body) {
        return shop.run<void>([&](LedgerSession &s) { return s.settings().save(shop.author(), name, body); });
    };
    const auto head = [&] {
        return valueOf(shop.run<JournalHead>(
                           [](LedgerSession &s) { return s.journal().head(TillName(QStringLiteral("T1"))); }))
            .sequence;
    };
    const auto find = [&] {
        return valueOf(
            shop.run<std::optional<Json>>([&](LedgerSession &s) { return s.settings().find(name); }));
    };
    QVERIFY(!find());
    QVERIFY(save(value));
    QVERIFY(save(value)); // the same again is no change
    QCOMPARE(head(), 1);
    QCOMPARE(find()->toBytes(), value.toBytes());
    QVERIFY(save(Json::string(QStringLiteral("other"))));
    QCOMPARE(head(), 2);
    const auto accounts
        = valueOf(shop.run<QList<Document>>([](LedgerSession &s) { return s.accounts().all(); }));
    QVERIFY(accounts.isEmpty());
    QVERIFY(shop.run<void>([&](LedgerSession &s) { return s.settings().remove(shop.author(), name); }));
    QVERIFY(!find());
    QCOMPARE(head(), 3);
    QVERIFY(shop.verify().isSound());
}

void LedgerRecordsTest::aPaymentsHistoryIsInOrder()
{
    LedgerShop shop;
    const Payment requested = shop.request(shop.openSale());
    const ExchangeRecord exchange = exchangeAt(shop, requested);
    const Payment opened = shop.openAtGateway(requested);
    const NoticeRecord notice = noticeAt(shop, opened);
    shop.pay(opened);
    QVERIFY(shop.run<qint64>([&](LedgerSession &s) { return s.exchanges().add(exchange); }));
    QVERIFY(shop.run<NoticeReceipt>([&](LedgerSession &s) { return s.notices().add(notice); }));
    shop.sell(); // somebody else's
    const auto items = valueOf(
        shop.run<QList<HistoryItem>>([&](LedgerSession &s) { return s.history(opened.reference); }));
    QStringList log;
    for (const HistoryItem &item : items) {
        if (const auto *entry = std::get_if<JournalEntry>(&item.what))
            log.append(entry->kind);
        else if (std::holds_alternative<ExchangeRecord>(item.what))
            log.append(QStringLiteral("exchange"));
        else
            log.append(QStringLiteral("notice"));
    }
    QCOMPARE(log,
             QStringList({QStringLiteral("payment-requested"), QStringLiteral("exchange"),
                          QStringLiteral("payment-changed"), QStringLiteral("notice"),
                          QStringLiteral("payment-changed")}));
}

void LedgerRecordsTest::whatWasNotGivenIsNowhereInTheFile()
{
    // The ledger has no way to take a Secret: its types must not compile into it, and what callers removed
    // must not come back. A marker that is stored proves that the search would find one that should not be.
    if (isOnPostgres())
        QSKIP("the files are the server's");
    static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
    const QByteArray planted = "sk_live_planted_0123456789";
    const Secret secret(planted);
    LedgerShop shop;
    const Payment payment = shop.request(shop.openSale());
    const ExchangeRecord exchange = exchangeAt(shop, payment);
    QVERIFY(shop.run<qint64>([&](LedgerSession &s) { return s.exchanges().add(exchange); }));
    QByteArray everything;
    const auto readAll = [&] {
        everything.clear();
        QDirIterator files(QFileInfo(shop.file()).absolutePath(), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                everything += file.readAll();
        }
    };
    shop.close();
    readAll();
    QVERIFY(everything.contains("[removed]"));
    QVERIFY(!everything.contains(planted));
    shop.open();
}

QTEST_GUILESS_MAIN(LedgerRecordsTest)
#include "tst_ledgerrecords.moc"
