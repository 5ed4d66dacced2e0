// SPDX-License-Identifier: Apache-2.0
#include "http/transfer.h"

#include "wire/json.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace tillgate {

namespace {

/// A body that can be read once. Qt repeats a request by itself when a connection closes under it
/// (QHttpNetworkConnectionChannel::resendCurrentRequest); a repeated "open payment" would open two.
/// No QBuffer: Qt reads around that one's functions.
class OnceOnlyBody final : public QIODevice
{
public:
    explicit OnceOnlyBody(QByteArray body) : m_body(std::move(body)) { open(QIODevice::ReadOnly); }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *bytes, qint64 most) override
    {
        const QByteArrayView left = QByteArrayView(m_body).sliced(m_taken);
        const QByteArrayView part = left.first(std::min(most, left.size()));
        std::copy(part.begin(), part.end(), bytes);
        m_taken += part.size();
        return part.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qsizetype m_taken = 0;
};

std::unique_ptr<QNetworkAccessManager> freshNetwork()
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setProxy(QNetworkProxy::NoProxy);
    return network;
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

Error unreachable(const QString &sentence)
{
    return Error{.kind = Error::Kind::Unreachable, .detail = sentence};
}

Error noAnswer(const QString &sentence)
{
    return Error{.kind = Error::Kind::NoAnswer, .detail = sentence};
}

QString whyNotReached(QNetworkReply::NetworkError error, const QString &host, const QString &qtSays)
{
    switch (static_cast<int>(error)) {
    case QNetworkReply::ConnectionRefusedError: return QStringLiteral("%1 refused the connection.").arg(host);
    case QNetworkReply::HostNotFoundError: return QStringLiteral("The name %1 was not found (DNS).").arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return QStringLiteral("%1 did not prove who it is (TLS): %2").arg(host, qtSays);
    case QNetworkReply::RemoteHostClosedError:
        return QStringLiteral("%1 closed the connection before the request was sent.").arg(host);
    default: return QStringLiteral("No connection to %1: %2").arg(host, qtSays);
    }
}

/// Errors that come before the first byte of a request.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError;
}

/// A busy Qt 6.4 takes an answer in chunks for a whole one though the connection was cut; JSON that was cut is none.
bool isCutDocument(const HttpReply &reply)
{
    const bool isInChunks = reply.header("transfer-encoding").has_value();
    const bool isJson = reply.header("content-type").value_or(QByteArray()).toLower().contains("json");
    return reply.status < 300 && isInChunks && isJson && !Json::parse(reply.body);
}

bool isOfTheConnection(QNetworkReply::NetworkError error)
{
    // Qt counts 1 to 99 for the connection, 101 to 199 for a proxy, 301 to 399 for the protocol; 2xx and
    // 4xx only repeat what an HTTP status says, and so does 302, which stands for HTTP 400.
    const int code = static_cast<int>(error);
    const bool isOfTheProtocol = code > 300 && code < 400 && error != QNetworkReply::ProtocolInvalidOperationError;
    return code != 0 && (code < 200 || isOfTheProtocol);
}

QList<NameValue> headersOf(const QNetworkReply &reply)
{
    QList<NameValue> headers;
    for (const QNetworkReply::RawHeaderPair &pair : reply.rawHeaderPairs())
        headers.append({pair.first, pair.second});
    return headers;
}

void forgetBetweenRequests(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
}

QSslConfiguration tlsRules(const QList<QSslCertificate> &onlyTrusted)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!onlyTrusted.isEmpty())
        tls.setCaCertificates(onlyTrusted);
    return tls;
}

} // namespace

std::optional<Error> addressFault(const QUrl &url)
{
    const auto usage = [](const QString &sentence) {
        return std::optional(Error{.kind = Error::Kind::Usage, .detail = sentence});
    };
    if (!url.isValid() || url.host().isEmpty())
        return usage(QStringLiteral("The gateway's address is not a complete web address."));
    if (!url.userInfo().isEmpty())
        return usage(QStringLiteral("The gateway's address must not hold a user name or password."));
    if (url.scheme() == QLatin1String("https"))
        return std::nullopt;
    if (url.scheme() == QLatin1String("http") && isLoopback(url.host()))
        return std::nullopt;
    return usage(QStringLiteral("Keys are only sent over https, or http to this machine itself; not to %1.")
                     .arg(url.host()));
}

Transfer::Transfer(HttpRequest request, const TransferRules &rules, QNetworkAccessManager &readings,
                   QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_rules(rules)
    , m_readings(readings)
{
    m_deadline.setSingleShot(true);
}

Transfer::~Transfer()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void Transfer::start(Ended ended)
{
    m_ended = std::move(ended);
    if (const std::optional<Error> fault = addressFault(m_request.url)) {
        QMetaObject::invokeMethod(this, [this, fault] { end(fail(*fault)); }, Qt::QueuedConnection);
        return;
    }
    send();
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &Transfer::readMore);
    connect(m_reply.get(), &QNetworkReply::finished, this, &Transfer::finish, Qt::QueuedConnection);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_isLate = true;
        m_reply->abort();
    });
    m_deadline.start(m_request.timeout);
}

void Transfer::send()
{
    const QNetworkRequest request = networkRequest();
    if (m_request.isRepeatable()) {
        m_reply.reset(m_readings.get(request));
    } else {
        // A connection of its own: one that was kept open may close just as this request enters it.
        m_ownNetwork = freshNetwork();
        m_outgoing = std::make_unique<OnceOnlyBody>(m_request.body);
        m_reply.reset(m_ownNetwork->sendCustomRequest(request, methodName(m_request.method), m_outgoing.get()));
    }
    m_reply->setReadBufferSize(m_rules.replyLimit + 1);
}

QNetworkRequest Transfer::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    request.setSslConfiguration(tlsRules(m_rules.onlyTrusted));
    forgetBetweenRequests(request);
    // Packed answers are refused: a few kilobytes could unpack to gigabytes.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", m_rules.userAgent);
    for (const NameValue &header : m_request.headers)
        request.setRawHeader(header.name, header.value);
    const bool hasBody = !m_request.isRepeatable(); // what is sent once goes with a body, if an empty one
    if (hasBody)
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    if (hasBody && !m_request.body.isEmpty() && !m_request.header("content-type"))
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    return request;
}

void Transfer::readMore()
{
    m_received += m_reply->read(m_rules.replyLimit + 1 - m_received.size());
    if (m_received.size() > m_rules.replyLimit) {
        m_isTooLong = true;
        m_reply->abort();
    }
}

void Transfer::finish()
{
    if (!m_ended)
        return;
    if (!m_isTooLong && !m_isLate && m_reply->isOpen())
        readMore();
    if (const std::optional<Error> fault = transportFault())
        end(fail(*fault));
    else
        end(wholeAnswer());
}

/// Qt 6.4 does not say when a request with an empty body was sent.
bool Transfer::isSentUnseen() const
{
    return !m_request.isRepeatable() && m_request.body.isEmpty();
}

std::optional<Error> Transfer::transportFault() const
{
    const QString host = m_request.url.host();
    if (m_isTooLong)
        return noAnswer(QStringLiteral("The answer of %1 was longer than %2 bytes and was cut off.")
                            .arg(host, QString::number(m_rules.replyLimit)));
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool mayBeSent = m_isSent || (isSentUnseen() && !isBeforeSending(error));
    if (m_isLate && mayBeSent)
        return noAnswer(QStringLiteral("%1 did not answer within %2 ms.")
                            .arg(host, QString::number(m_request.timeout.count())));
    if (m_isLate)
        return unreachable(QStringLiteral("No connection to %1 within %2 ms.")
                               .arg(host, QString::number(m_request.timeout.count())));
    const bool hasStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    const bool isBroken = isOfTheConnection(error) || (error != QNetworkReply::NoError && !hasStatus);
    if (isBroken && (mayBeSent || hasStatus))
        return noAnswer(QStringLiteral("The answer of %1 did not arrive whole: %2")
                            .arg(host, m_reply->errorString()));
    if (isBroken)
        return unreachable(whyNotReached(error, host, m_reply->errorString()));
    return std::nullopt;
}

Result<HttpReply> Transfer::wholeAnswer() const
{
    const QString host = m_request.url.host();
    const HttpReply reply{.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                          .headers = headersOf(*m_reply),
                          .body = m_received};
    if (reply.status < 200)
        return fail(noAnswer(QStringLiteral("%1 did not answer in HTTP.").arg(host)));
    if (reply.status >= 300 && reply.status < 400)
        return fail(noAnswer(QStringLiteral("%1 pointed to another address (HTTP %2); that is never followed.")
                                 .arg(host, QString::number(reply.status))));
    const QByteArray packing = reply.header("content-encoding").value_or("identity").toLower();
    if (packing != "identity" && !packing.isEmpty())
        return fail(noAnswer(QStringLiteral("The answer of %1 was packed, which was not asked for.").arg(host)));
    if (isCutDocument(reply))
        return fail(noAnswer(QStringLiteral("The answer of %1 broke off between its parts.").arg(host)));
    const std::optional<QByteArray> announced = reply.header("content-length");
    if (announced && announced->toLongLong() != reply.body.size())
        return fail(noAnswer(QStringLiteral("The answer of %1 broke off after %2 of %3 bytes.")
                                 .arg(host, QString::number(reply.body.size()), QString::fromLatin1(*announced))));
    return reply;
}

void Transfer::end(Result<HttpReply> result)
{
    m_deadline.stop();
    const Ended ended = std::exchange(m_ended, nullptr);
    deleteLater();
    ended(std::move(result));
}

} // namespace tillgate
