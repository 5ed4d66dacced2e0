// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "http/listener.h"
#include "practice/gateways.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <memory>

namespace tillgate {

/// The practice gateways on one loopback port: their API for tills and SDKs, /control for scripts, and the
/// same controls as functions for the practice customer's window. Notices are really posted.
///
/// Prints nothing. Lives on one thread with an event loop; may be the till's own.
class PracticeServer final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        quint16 port = 0; ///< 0: any free one
        /// Where the world is kept between runs; empty: nowhere. Written before an answer leaves.
        QString worldPath = {};
        QByteArray seed = "tillgate"; ///< for a new world: the same seed gives the same keys
    };
    /// A practice gateway as a shop writes it down.
    struct Account
    {
        QString provider;
        QUrl baseUrl; ///< without a trailing slash
        Secret apiKey;
        Secret webhookSecret;
        Secret email;
        Secret password;
        QString merchantId; ///< the store or merchant that the key belongs to; empty if it has none
    };

    /// InUse if the port is taken, Malformed if the file holds no world, Storage if it cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<PracticeServer>> start(const Options &options, const Clock &clock,
                                                                       QObject *parent = nullptr);
    ~PracticeServer() override;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl controlUrl() const;
    [[nodiscard]] QList<Account> accounts() const;
    /// One line of JSON: control URL and, for each gateway, base URL, API key, webhook secret and login.
    [[nodiscard]] QByteArray readyLine() const;
    /// For looking only; changes go through the functions below.
    [[nodiscard]] const practice::World &world() const { return m_world; }

    /// What the practice customer does; see practice/customer.h for the words. `payment` is the gateway's id
    /// or our reference. NotFound or Usage.
    Result<void> pay(const QString &payment, const QString &kind, bool confirms = true);
    Result<void> confirm(const QString &payment);
    Result<void> expire(const QString &payment);
    Result<void> declare(const QString &payment, const QString &status);
    /// Its unconfirmed transaction is replaced; `kind` as in practice/customer.h.
    Result<void> replace(const QString &payment, const QString &kind);
    /// The newest blocks of its network are undone. Conflict if the gateway has settled it, or has nothing of it
    /// in a block.
    Result<void> reorganise(const QString &payment, int depth, bool isLost);
    /// None takes the fault away.
    Result<void> setFault(const QString &provider, const std::optional<practice::Fault> &fault);
    /// A switch in the gateway's dashboard; see practice/shopcontrol.h. NotFound or Usage.
    Result<void> setShopSetting(const QString &provider, const QString &setting, const QString &value);
    /// What the next blocks of that network ask.
    void setFeeRate(const QString &network, int rate);
    void setNoticeRules(const practice::NoticeRules &rules);
    void setChainRules(const practice::ChainRules &rules);
    void advanceClock(std::chrono::seconds time);

public Q_SLOTS:
    /// Does what is due. It happens by itself every moment; call it after a manual clock was moved.
    void lookAgain();

Q_SIGNALS:
    /// Payments, faults or rules changed.
    void changed();
    /// A notice was posted; `status` is the HTTP status of the answer, 0 if none came in time.
    void noticePosted(const QUrl &url, int status);

private:
    PracticeServer(practice::World world, const Options &options, const Clock &clock, QObject *parent);
    void serve(const HttpRequest &request, const Listener::Respond &respond);
    Result<void> act(const QString &payment, const std::function<Result<void>(qint64)> &action);
    Result<void> settle();
    void hint(const QList<qint64> &payments);
    void takeOver(const HttpRequest &request, std::unique_ptr<QTcpSocket> socket);
    void postNext();

    practice::World m_world;
    QString m_worldPath;
    const Clock &m_clock;
    std::unique_ptr<Listener> m_listener;
    QNetworkAccessManager m_network;
    QList<practice::Delivery> m_outbox;
    bool m_isPosting = false;
    QTimer m_moment;
};

} // namespace tillgate
