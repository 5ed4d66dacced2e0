// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/coin.h"
#include "sale/handover.h"
#include "ui/parts/theme.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace tillgate {

class Label;

/// One coin that a rule can be about.
struct HandoverCoin
{
    CoinId id; ///< empty: every other coin
    QString name;
    ZeroConfirmationRisk risk = ZeroConfirmationRisk::High;
};

/// One rule of the hand-over page: its coin, its highest price, what is enough, and the risk of that in words.
class HandoverRow final : public QWidget
{
    Q_OBJECT
public:
    HandoverRow(const Theme &theme, const QList<HandoverCoin> &coins, const Currency &currency, const HandoverRule &rule,
                QWidget *parent);

    /// What stands in it; Usage says what is wrong with its sum.
    [[nodiscard]] Result<HandoverRule> rule() const;

Q_SIGNALS:
    void removed();

private:
    void addCoins(const QList<HandoverCoin> &coins, const CoinId &chosen);
    void addCounts(int chosen);
    void addSum(const Theme &theme, const HandoverRule &rule);
    void arrange(const Theme &theme);
    void showRisk(const QList<HandoverCoin> &coins);

    Currency m_currency;
    QComboBox *m_coin;
    QLineEdit *m_upTo;
    QComboBox *m_enough;
    Label *m_risk;
};

} // namespace tillgate
