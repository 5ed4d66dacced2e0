// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tendershelf.h"
#include "ui/parts/theme.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace tillgate {

class CapButton;
class GatewayPatience;
class Label;

/// Which gateway is asked first, for all coins or for one, and when the next one takes a sale over.
class GatewayOrderPage final : public QWidget
{
    Q_OBJECT
public:
    explicit GatewayOrderPage(Scheme scheme = Scheme::Light, QWidget *parent = nullptr);

    /// `coins` may hold all of them; those that only one account offers have nothing to choose.
    void render(const GatewayPreference &preference, const QList<AccountName> &accounts,
                const QList<CoinSwitch> &coins);
    /// The order was changed elsewhere while this page is open.
    void follow(const GatewayPreference &preference);
    void setScheme(Scheme scheme);

Q_SIGNALS:
    void preferenceChanged(const tillgate::GatewayPreference &preference);
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildRules();
    QWidget *buildOrder();
    void renderScopes();
    void renderPreference(const GatewayPreference &preference);
    void renderOrder();
    void takePatience(const GatewayPreference &preference);
    void useRule(GatewayRule rule);
    void forgetOwnOrder();
    void applyTheme();
    [[nodiscard]] std::optional<CoinId> scope() const;
    [[nodiscard]] QList<AccountName> accountsInScope() const;

    Theme m_theme;
    QVBoxLayout *m_layout;
    Label *m_lead;
    QList<CapButton *> m_rules;
    QComboBox *m_scope = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QVBoxLayout *m_order = nullptr;
    QHBoxLayout *m_columns = nullptr;
    QHBoxLayout *m_ruleRow = nullptr;
    CapButton *m_asAll = nullptr;
    GatewayPatience *m_patience = nullptr;
    GatewayPreference m_preference;
    QList<AccountName> m_accounts;
    QList<CoinSwitch> m_coins;
};

} // namespace tillgate
