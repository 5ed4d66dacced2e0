// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/handoverrow.h"

#include <QWidget>

class QVBoxLayout;

namespace tillgate {

class CapButton;
class Label;

/// When goods may go before the money is final: one row per rule, each with its risk in words.
class HandoverPage final : public QWidget
{
    Q_OBJECT
public:
    explicit HandoverPage(Scheme scheme = Scheme::Light, QWidget *parent = nullptr);

    void render(const HandoverRules &rules, const QList<HandoverCoin> &coins, const Currency &currency);
    /// The rules were changed elsewhere while this page is open. Where nobody edits here they follow; over edits nothing is
    /// drawn, but the person is told, also what was saved of the same rules, and may load it.
    void follow(const HandoverRules &rules);
    /// What stands on the page now; Usage names the row whose sum cannot be read.
    [[nodiscard]] Result<HandoverRules> rules() const;
    void setScheme(Scheme scheme);

Q_SIGNALS:
    /// With what was changed elsewhere meanwhile.
    void saved(const tillgate::HandoverRules &rules);
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void buildFoot();
    void addRow(const HandoverRule &rule);
    void removeRow(HandoverRow *row);
    void save();
    void load();
    void applyTheme();
    [[nodiscard]] QString coinName(const CoinId &coin) const;

    Theme m_theme;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_list;
    Label *m_news;
    Label *m_complaint;
    CapButton *m_load;
    CapButton *m_add;
    QList<HandoverRow *> m_rows;
    HandoverRules m_base; ///< what was edited here began with these
    std::optional<HandoverRules> m_latest; ///< changed elsewhere, and not loaded
    QList<HandoverCoin> m_coins;
    Currency m_currency;
};

} // namespace tillgate
