// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/coin.h"
#include "sale/handover.h"
#include "ui/parts/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace tillgate {

class CapButton;
class Label;

/// One coin that a rule can be about.
struct HandoverCoin
{
    CoinId id; ///< empty: every other coin
    QString name;
    ZeroConfirmationRisk risk = ZeroConfirmationRisk::High;
};

/// When goods may go before the money is final: one row per rule, each with its risk in words.
class HandoverPage final : public QWidget
{
    Q_OBJECT
public:
    explicit HandoverPage(Scheme scheme = Scheme::Light, QWidget *parent = nullptr);

    void render(const HandoverRules &rules, const QList<HandoverCoin> &coins, const Currency &currency);
    /// What stands on the page now; Usage names the row whose sum cannot be read.
    [[nodiscard]] Result<HandoverRules> rules() const;

Q_SIGNALS:
    void saved(const tillgate::HandoverRules &rules);
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QWidget *box;
        QComboBox *coin;
        QLineEdit *upTo;
        QComboBox *enough;
        Label *risk;
    };

    void buildHead();
    void buildFoot();
    void addRow(const HandoverRule &rule);
    void removeRow(QWidget *box);
    void showRisk(const Row &row);
    void save();
    void applyTheme();
    [[nodiscard]] Result<HandoverRule> ruleOf(const Row &row) const;

    Theme m_theme;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_list;
    Label *m_complaint;
    CapButton *m_add;
    QList<Row> m_rows;
    QList<HandoverCoin> m_coins;
    Currency m_currency;
};

} // namespace tillgate
