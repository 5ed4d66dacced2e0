// SPDX-License-Identifier: Apache-2.0
#include "http/pushsocket.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QWebSocket>

#include <algorithm>

namespace tillgate {

namespace {

/// A hint is a byte; whoever sends more than this is not the gateway.
constexpr quint64 longestMessage = 4096;

QNetworkRequest requestFor(const PushSocket::Options &options)
{
    QNetworkRequest request(options.url);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    request.setSslConfiguration(tls);
    for (const NameValue &header : options.headers)
        request.setRawHeader(header.name, header.value);
    return request;
}

} // namespace

PushSocket::PushSocket(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_pause(m_options.firstPause)
{
    m_again.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &PushSocket::open);
    connect(&m_silence, &QTimer::timeout, this, [this] { m_socket->abort(); });
    m_again.start(0);
}

PushSocket::~PushSocket()
{
    if (m_socket)
        m_socket->disconnect(this); // closing says so, and nobody is there any more
}

void PushSocket::open()
{
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setMaxAllowedIncomingMessageSize(longestMessage);
    m_socket->setMaxAllowedIncomingFrameSize(longestMessage);
    connect(m_socket.get(), &QWebSocket::connected, this, &PushSocket::opened);
    // Queued: the next attempt replaces the socket that speaks here.
    connect(m_socket.get(), &QWebSocket::disconnected, this, &PushSocket::closed, Qt::QueuedConnection);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, [this] { heard(true); });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        heard(m_options.isHint && m_options.isHint(text));
    });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { heard(false); });
    m_socket->open(requestFor(m_options));
    m_silence.start(m_options.silence);
}

void PushSocket::opened()
{
    m_isConnected = true;
    const bool isAgain = std::exchange(m_wasConnected, true);
    Q_EMIT connectionChanged();
    heard(isAgain);
}

void PushSocket::closed()
{
    m_silence.stop();
    const bool wasOpen = std::exchange(m_isConnected, false);
    m_again.start(m_pause);
    m_pause = std::min(2 * m_pause, m_options.longestPause);
    if (wasOpen)
        Q_EMIT connectionChanged();
}

void PushSocket::heard(bool isHint)
{
    m_silence.start(m_options.silence);
    if (!isHint)
        return;
    m_pause = m_options.firstPause; // a line that works may be tried again soon
    Q_EMIT hinted();
}

} // namespace tillgate
