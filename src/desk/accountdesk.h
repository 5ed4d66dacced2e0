// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/accounts.h"
#include "desk/accountview.h"
#include "desk/gatewaylines.h"
#include "desk/noticedesk.h"
#include "desk/practice/practiceserver.h"
#include "desk/staffdesk.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tillgate {

/// The shop's accounts at its gateways: their settings in the ledger, their keys in the vault, and the line of each
/// that is at work. Everything given to it must outlive it.
class AccountDesk final : public QObject
{
    Q_OBJECT

public:
    AccountDesk(Ledger &ledger, const Clock &clock, const CoinTable &coins, GatewayLines &lines, NoticeDesk &notices,
                const StaffDesk &staff, TillName till);

    /// Null: the keys are not open.
    void setVault(std::shared_ptr<Vault> vault) { m_vault = std::move(vault); }
    [[nodiscard]] bool hasVault() const { return m_vault != nullptr; }

    /// Where the internet reaches this till or the hub; empty: nowhere. An account that names no address of its own for
    /// notices tells its gateway this one with its path behind it, from now on.
    void setPublicUrl(const QUrl &url);

    /// Puts every account to work whose keys are there. Does nothing while the vault is closed.
    void connectAll();
    /// The same for the practice gateways, whose keys are no secret.
    void connectPractice(const PracticeServer &practice);

    /// The stored accounts, by name.
    [[nodiscard]] Result<QList<AccountSettings>> all() const;
    /// A stored account for the set-up page; the first one if `name` is empty, and a new one if there is none.
    [[nodiscard]] AccountView view(const AccountName &name = {}) const;
    /// An empty account for a gateway that is added.
    [[nodiscard]] AccountView newView() const;

    /// Stores settings and keys, and puts the account to work. Locked while the vault is closed.
    Result<void> save(const AccountForm &form);
    /// Stores an account whose keys nobody typed yet; it goes to work with them.
    Result<void> add(const AccountSettings &account);
    /// Takes an account away, with its keys on this till; what was sold through it stays in the books. NotFound if there is
    /// none, Locked while the vault is closed, Conflict while a refund of it is open or money may come: a payment is under
    /// way, or was requested within `lateHorizon`.
    Result<void> remove(const AccountName &account, std::chrono::hours lateHorizon);
    /// Another till of a shared ledger stored these, and no others. One that is not among them goes from work, or is put
    /// back if money may come to it (as for remove). Of the others one goes to work anew if it, or its path, is
    /// not what it is here. Keys are each till's own: an account without any here waits until somebody types them.
    void takeOn(const QList<Document> &stored, std::chrono::hours lateHorizon);
    /// Gives the account's notices another path, and another secret where it is ours; what was before counts for `overlap`
    /// more. An address for notices that ends with the path follows it. The gateway has to be told.
    Result<void> rotateNotices(const AccountName &account, std::chrono::hours overlap);
    /// Asks the gateway the questions of "test connection" with what was typed, stored keys filling the gaps.
    void test(const AccountForm &form, QObject *context, std::function<void(Result<QList<KeyCheck>>)> done);

Q_SIGNALS:
    void saved();
    /// One of the gateways answers differently from before.
    void healthChanged();
    /// An account cannot be put to work.
    void trouble(const tillgate::Error &error);

private:
    void putToWork(const AccountSettings &stored, const Credentials &credentials);
    /// False if there was none.
    [[nodiscard]] Result<bool> removeStored(const AccountName &account, const QDateTime &lateSince);
    [[nodiscard]] QDateTime lateSince(std::chrono::hours lateHorizon) const;
    void takeFromWork(const AccountName &account);
    /// True if there were any.
    bool takeOffRemoved(const QSet<AccountName> &stored, std::chrono::hours lateHorizon);
    [[nodiscard]] bool isKept(AccountSettings account, std::chrono::hours lateHorizon);
    [[nodiscard]] QString noticePath(const AccountName &account) const;
    [[nodiscard]] std::optional<QUrl> derivedUrl(const AccountName &account) const;
    /// As it goes to work: with the address for notices that its gateway is told.
    [[nodiscard]] AccountSettings withUrl(AccountSettings account) const;
    [[nodiscard]] std::optional<FormerKeys> formerKeys(const AccountName &account) const;
    [[nodiscard]] Author author() const;

    Ledger &m_ledger;
    const Clock &m_clock;
    const CoinTable &m_coins;
    GatewayLines &m_lines;
    NoticeDesk &m_notices;
    const StaffDesk &m_staff;
    TillName m_till;
    QUrl m_publicUrl;
    std::shared_ptr<Vault> m_vault;
    bool m_isPractice = false;
};

} // namespace tillgate
