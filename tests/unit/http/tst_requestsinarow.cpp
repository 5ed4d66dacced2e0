// SPDX-License-Identifier: Apache-2.0
#include "http/listener.h"
#include "support/notices.h"

#include <QTest>

using namespace tillgate;
using test::Caller;
using test::postOf;

/// What one request shares with the one before it, and how much of it there may be.
class TestRequestsInARow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNothingOverFromTheRequestBefore();
    void readsAsManyHeadersAsAreAllowed_data();
    void readsAsManyHeadersAsAreAllowed();
};

/// What was the same in the request before is shared with it; what was not must not be.
void TestRequestsInARow::takesNothingOverFromTheRequestBefore()
{
    const auto listener = Listener::startThreaded(
        {.limits = {.requestsPerConnection = 1000}},
        [](const MhdDaemon::Ticket &ticket, const HttpRequest &request, const QHostAddress &) {
            HttpReply reply{.status = request.body == "odd" ? 202 : 200, .headers = {}, .body = request.url.toEncoded()};
            for (const NameValue &header : request.headers) {
                if (header.name.startsWith("X-"))
                    reply.headers.append({.name = "Y-" + header.name, .value = header.value});
            }
            ticket.answer(reply);
        });
    QVERIFY(listener);
    const QByteArrayList targets{"/a?q=1", "/b", "/a?q=2", "/" + QByteArray(300, 'c')};
    const QByteArrayList headers{"X-One: 1\r\nX-Two: 2\r\n", "X-One: 1\r\n", "X-Two: 1\r\nX-One: 2\r\n", "X-One: 1\r\nX-Two: 2\r\nX-Three: 3\r\n", ""};
    Caller first((*listener)->port());
    Caller second((*listener)->port());
    for (int at = 0; at < 60; ++at) {
        Caller &caller = at % 3 == 0 ? second : first;
        const QByteArray &target = targets.at(at / 2 % targets.size());
        const QByteArray &header = headers.at((at + 1) / 2 % headers.size());
        caller.send(postOf(QString::fromLatin1(target), at % 2 == 1 ? "odd" : "even", header));
        QCOMPARE(caller.nextStatus(), at % 2 == 1 ? 202 : 200);
        const QByteArray answer = caller.lastAnswer();
        QVERIFY2(answer.endsWith(QByteArray("\r\n\r\n" + target)), answer.constData());
        for (const QByteArray &line : header.split('\n')) {
            if (const QByteArray sent = line.trimmed(); !sent.isEmpty())
                QVERIFY2(answer.contains(QByteArray("\r\nY-" + sent)), answer.constData());
        }
        QCOMPARE(answer.count("\r\nY-"), header.count("\r\n"));
    }
}

void TestRequestsInARow::readsAsManyHeadersAsAreAllowed_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("size");
    QTest::newRow("as a browser behind two proxies") << 40 << 100;
    QTest::newRow("many long ones") << 78 << 100;
    QTest::newRow("very many short ones") << 200 << 35;
    QTest::newRow("one") << 1 << 8000;
}

/// Up to the limit of 8 KiB: libmicrohttpd keeps a note of each in the same memory as their text.
void TestRequestsInARow::readsAsManyHeadersAsAreAllowed()
{
    QFETCH(const int, count);
    QFETCH(const int, size);
    const auto listener = Listener::startThreaded({.limits = {.requestsPerConnection = 10}},
                                                  [](const MhdDaemon::Ticket &ticket, const HttpRequest &request, const QHostAddress &) {
                                                      ticket.answer({.status = 200, .headers = {}, .body = QByteArray::number(request.headers.size())});
                                                  });
    QVERIFY(listener);
    QByteArray headers;
    for (int at = 0; at < count; ++at)
        headers += QByteArray("X-" + QByteArray::number(at) + ": ").leftJustified(size - 2, 'v') + "\r\n";
    Caller caller((*listener)->port());
    for (int turn = 0; turn < 2; ++turn) {
        caller.send(postOf(QStringLiteral("/a"), "b", headers));
        QCOMPARE(caller.nextStatus(), 200);
        constexpr int ofEach = 3; // host, type and length
        QVERIFY(caller.lastAnswer().endsWith(QByteArray("\r\n\r\n" + QByteArray::number(count + ofEach))));
    }
}

QTEST_GUILESS_MAIN(TestRequestsInARow)
#include "tst_requestsinarow.moc"
