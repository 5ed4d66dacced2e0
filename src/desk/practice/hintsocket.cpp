// SPDX-License-Identifier: Apache-2.0
#include "desk/practice/hintsocket.h"

namespace tillgate {

namespace {

using namespace std::chrono_literals;

constexpr quint8 textFrame = 0x1;
constexpr quint8 binaryFrame = 0x2;
constexpr quint8 closeFrame = 0x8;
constexpr quint8 pingFrame = 0x9;
constexpr quint8 pongFrame = 0xA;
constexpr qsizetype maskSize = 4;
constexpr qsizetype longestPayload = 125; ///< of a frame with a short head; a till sends no longer one

/// A whole frame without extension or continuation, as servers send it unmasked.
QByteArray frame(quint8 opcode, const QByteArray &payload)
{
    return QByteArray(1, char(0x80 | opcode)) + char(payload.size()) + payload;
}

} // namespace

HintSocket::HintSocket(std::unique_ptr<QTcpSocket> socket, qint64 about, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_about(about)
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HintSocket::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_socket->write(frame(textFrame, "ping"));
        m_idle.start(25s);
    });
    m_idle.start(30s);
}

void HintSocket::hint()
{
    m_socket->write(frame(binaryFrame, QByteArray(1, '\1')));
}

void HintSocket::cut()
{
    m_socket->abort();
}

void HintSocket::read()
{
    m_received += m_socket->readAll();
    while (m_received.size() >= 2) {
        const quint8 opcode = quint8(m_received.at(0)) & 0x0F;
        const qsizetype size = quint8(m_received.at(1)) & 0x7F;
        if (size > longestPayload)
            return cut();
        const qsizetype whole = 2 + maskSize + size; // clients mask all that they send
        if (m_received.size() < whole)
            return;
        QByteArray payload = m_received.sliced(2 + maskSize, size);
        for (qsizetype at = 0; at < size; ++at)
            payload[at] = char(payload.at(at) ^ m_received.at(2 + at % maskSize));
        m_received.remove(0, whole);
        answer(opcode, payload);
    }
}

void HintSocket::answer(quint8 opcode, const QByteArray &payload)
{
    if (opcode == pingFrame)
        m_socket->write(frame(pongFrame, payload));
    if (opcode == closeFrame) {
        m_socket->write(frame(closeFrame, payload));
        m_socket->disconnectFromHost();
    }
}

} // namespace tillgate
