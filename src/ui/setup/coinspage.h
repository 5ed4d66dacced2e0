// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tendershelf.h"
#include "ui/parts/theme.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace tillgate {

class CapButton;
class Label;

/// Which coins this shop takes: every coin that a gateway offers now, with its switch. Coins that Tillgate
/// does not know stand apart, with what that means.
class CoinsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit CoinsPage(Scheme scheme = Scheme::Light, QWidget *parent = nullptr);

    void render(const QList<CoinSwitch> &coins);
    void setScheme(Scheme scheme);

Q_SIGNALS:
    void switched(const tillgate::CoinId &coin, bool isOn);
    void orderRequested();
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void fill(QGridLayout *grid, bool isKnown);
    void applyTheme();
    [[nodiscard]] CapButton *buttonOf(const CoinSwitch &coin);

    Theme m_theme;
    QVBoxLayout *m_layout;
    Label *m_title;
    Label *m_lead;
    Label *m_strangersTitle;
    Label *m_strangersLead;
    QGridLayout *m_known;
    QGridLayout *m_strangers;
    CapButton *m_back;
    CapButton *m_order;
    QList<CoinSwitch> m_coins;
};

} // namespace tillgate
