// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/accountverbs.h"
#include "desk/accountview.h"
#include "ui/parts/theme.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace tillgate {

class AccountFields;
class CapButton;
class Card;
class CheckList;
class Label;
class VerbCard;

/// Set-up of the gateway accounts: the list of them, the keys of one, its test. It stores nothing itself.
class AccountPage final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountPage(Scheme scheme = Scheme::Light, QWidget *parent = nullptr);

    /// The gateways to choose from (knownGateways()).
    void setProviders(const QList<GatewayTraits> &providers);
    void render(const AccountView &view);
    /// What can be asked of the gateway about the account that is shown, and what came of it.
    void renderVerbs(const AccountVerbsView &view);
    /// After the account was stored: empties the key fields; the view then shows their last four characters.
    void forgetSecrets();
    void setScheme(Scheme scheme);
    [[nodiscard]] const Theme &theme() const { return m_theme; }

Q_SIGNALS:
    void testRequested(const AccountForm &form);
    void saveRequested(const AccountForm &form);
    /// The gateway's own page shall make the key.
    void pairRequested(const AccountForm &form);
    /// To be asked of the gateway about the account that is shown.
    void verbAsked(const tillgate::AccountName &name, tillgate::AccountVerb verb);
    /// Another account of the list.
    void accountChosen(const tillgate::AccountName &name);
    /// A new one.
    void addRequested();
    /// The account that is shown shall go.
    void removeRequested(const tillgate::AccountName &name);
    /// Which coins the shop takes.
    void coinsRequested();
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildRail();
    void renderRail(const AccountView &view);
    void buildMain();
    QWidget *buildSide();
    QWidget *buildTest();
    void buildFoot(QVBoxLayout *column);
    void applyTheme();
    void offerPairing();
    void pair();
    void remove();
    void test();
    void save();

    Theme m_theme;
    QWidget *m_rail;
    QVBoxLayout *m_accounts;
    CapButton *m_add;
    CapButton *m_coins;
    QList<AccountEntry> m_listed;
    Label *m_title;
    Label *m_lead;
    Label *m_keysNote;
    AccountFields *m_fields;
    Card *m_testCard = nullptr;
    CapButton *m_test = nullptr;
    CapButton *m_save = nullptr;
    CapButton *m_pair = nullptr;
    CapButton *m_back = nullptr;
    CapButton *m_remove = nullptr;
    CheckList *m_checks = nullptr;
    VerbCard *m_verbs = nullptr;
    QScrollArea *m_scroll = nullptr;
    AccountName m_shown;
    Label *m_problem = nullptr;
    QHBoxLayout *m_layout;
};

} // namespace tillgate
