// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "wire/http.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace tillgate {

/// What every request of one account has in common on the wire.
struct TransferRules
{
    QByteArray userAgent;
    qint64 replyLimit = 1024 * 1024; ///< bytes of body; more is no answer
    /// Certificates that alone are trusted (a self-hosted gateway with its own authority); empty: the
    /// system's. There is no way to trust none.
    QList<QSslCertificate> onlyTrusted;
};

/// One request on its way: sent once (Qt may repeat a plain GET when a kept connection closes under it),
/// answered whole or not at all.
///
/// Failures: Unreachable if nothing was sent, NoAnswer if something was and no whole, plain answer came
/// in time, Usage if the address is none that a key may be sent to. Owned by the CallRunner; it deletes
/// itself after `ended`. Deleting it earlier cuts the connection.
class Transfer final : public QObject
{
    Q_OBJECT

public:
    using Ended = std::function<void(Result<HttpReply>)>;

    Transfer(HttpRequest request, const TransferRules &rules, QNetworkAccessManager &readings, QObject *parent);
    ~Transfer() override;

    /// Begins. `ended` is called once, from the event loop.
    void start(Ended ended);
    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    /// True once the whole request was handed to the connection.
    [[nodiscard]] bool isSent() const { return m_isSent; }

private:
    void send();
    void readMore();
    void finish();
    void end(Result<HttpReply> result);
    [[nodiscard]] QNetworkRequest networkRequest() const;
    [[nodiscard]] bool isSentUnseen() const;
    [[nodiscard]] std::optional<Error> transportFault() const;
    [[nodiscard]] Result<HttpReply> wholeAnswer() const;

    HttpRequest m_request;
    TransferRules m_rules;
    QNetworkAccessManager &m_readings;
    std::unique_ptr<QNetworkAccessManager> m_ownNetwork;
    std::unique_ptr<QIODevice> m_outgoing;
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_received;
    QTimer m_deadline;
    Ended m_ended;
    bool m_isSent = false;
    bool m_isLate = false;
    bool m_isTooLong = false;
};

/// None if keys may be sent to this address: https anywhere, http only to this machine itself.
[[nodiscard]] std::optional<Error> addressFault(const QUrl &url);

} // namespace tillgate
