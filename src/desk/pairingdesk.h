// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/shop.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tillgate {

/// Lets a gateway make the key for this till: a person agrees on the gateway's own page, and the browser
/// brings the key back to a path of this machine that nobody guesses, that is open for one key and only for
/// a while. The key is tried before it is stored; one that does not fit is forgotten.
///
/// The door is a listener of its own on loopback: what faces the network never takes a key.
class PairingDesk final : public QObject
{
    Q_OBJECT

public:
    explicit PairingDesk(Shop &shop, QObject *parent = nullptr,
                         std::chrono::milliseconds patience = std::chrono::minutes(10));
    ~PairingDesk() override;

    /// Opens the door; the value is the page that the person has to open in a browser on this machine. Takes
    /// the place of a pairing under way. Locked if no vault is open to keep the key; Usage if the gateway has
    /// no such page or its address is no good.
    [[nodiscard]] Result<QUrl> begin(const AccountSettings &account);
    /// Closes the door; nothing is stored and nothing is told.
    void cancel();
    [[nodiscard]] bool isUnderWay() const { return m_state != State::Idle; }

Q_SIGNALS:
    /// The key fits and is stored; the account is at work.
    void paired(const tillgate::AccountName &account, const QList<tillgate::KeyCheck> &checks);
    /// What the browser brought was no key for one store; the door stays open for another try.
    void refused(const tillgate::Error &error);
    /// It is over without a key.
    void failed(const tillgate::Error &error);

private:
    enum class State { Idle, Waiting, Checking };

    void serve(const HttpRequest &request, const Listener::Respond &respond);
    void take(const Pairing &pairing);
    void conclude(const AccountForm &form, const Result<QList<KeyCheck>> &checks);
    void end(const Error &error);

    Shop &m_shop;
    const std::chrono::milliseconds m_patience;
    State m_state = State::Idle;
    AccountSettings m_account;
    QString m_path;
    quint64 m_round = 0; ///< answers that belong to a pairing of before are dropped
    QTimer m_timer;
    std::unique_ptr<Listener> m_door;
};

} // namespace tillgate
