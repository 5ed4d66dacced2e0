// SPDX-License-Identifier: Apache-2.0
#include "support/notices.h"

#include "wire/signature.h"

#include <QHostAddress>
#include <QTest>

namespace tillgate::test {

namespace {

/// Keys in order, as they are signed.
QByteArray noticeBody(qint64 id)
{
    const QByteArray number = QByteArray::number(id);
    return "{\"actually_paid\":0.5,\"order_id\":\"T1-" + number + "-1\",\"payment_id\":" + number
        + ",\"payment_status\":\"finished\"}";
}

} // namespace

QByteArray postOf(const QString &path, const QByteArray &body, const QByteArray &headers)
{
    return "POST " + path.toLatin1() + " HTTP/1.1\r\nHost: till\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray signedDelivery(const QString &path, qint64 id, const QByteArray &secret)
{
    const QByteArray body = noticeBody(id);
    return postOf(path, body, "x-nowpayments-sig: " + hmacSha512(Secret(secret), body).toHex() + "\r\n");
}

QByteArray forgedDelivery(const QString &path, qint64 id)
{
    return postOf(path, noticeBody(id), "x-nowpayments-sig: " + QByteArray(128, 'a') + "\r\n");
}

QString keyOf(qint64 id)
{
    return QStringLiteral("%1/finished/0.5").arg(id);
}

NoticeRecord storedAs(const AccountName &account, qint64 id)
{
    return {.account = account,
            .deduplicationKey = keyOf(id),
            .gatewayId = GatewayPaymentId(QString::number(id)),
            .reference = QStringLiteral("T1-%1-1").arg(id)};
}

Caller::Caller(quint16 port)
{
    m_socket.connectToHost(QHostAddress::LocalHost, port);
    m_socket.waitForConnected();
}

void Caller::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

int Caller::nextStatus(int milliseconds)
{
    // What has come counts, even if the connection is closed by now.
    const auto hasCome = [this] { return takeAnswer(); };
    const bool isAnswered = QTest::qWaitFor([&] { return hasCome() || !isOpen(); }, milliseconds)
        && (!m_answer.isEmpty() || hasCome());
    constexpr qsizetype statusAt = 9;
    return isAnswered ? m_answer.mid(statusAt, 3).toInt() : 0;
}

bool Caller::waitUntilClosed(int milliseconds)
{
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, milliseconds);
}

bool Caller::hasAnswer()
{
    return answerSize() > 0;
}

bool Caller::takeAnswer()
{
    const qsizetype size = answerSize();
    m_answer = m_bytes.left(size);
    m_bytes.remove(0, size);
    return size > 0;
}

qsizetype Caller::answerSize()
{
    m_bytes += m_socket.readAll();
    const qsizetype head = m_bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const QByteArray name("content-length:");
    const QByteArray lower = m_bytes.left(head).toLower();
    const qsizetype field = lower.indexOf(name);
    const qsizetype length
        = field < 0 ? 0 : lower.mid(field + name.size()).split('\r').first().trimmed().toLongLong();
    const qsizetype whole = head + 4 + length;
    return m_bytes.size() >= whole ? whole : 0;
}

} // namespace tillgate::test
