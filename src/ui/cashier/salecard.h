// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/saleentry.h"
#include "ui/cashier/abilities.h"
#include "ui/parts/card.h"

#include <QTimer>

namespace tillgate {

class CapButton;

/// The left card while a sale is typed: its lines, the one being typed, and the sum.
class SaleCard final : public Card
{
    Q_OBJECT
public:
    SaleCard(const Theme &theme, QWidget *parent);

    /// `isTyping`: the caret stands in the line being typed.
    void render(const SaleEntry &entry, bool isTyping);
    void setAbilities(const TillAbilities &abilities);

Q_SIGNALS:
    void discountRequested();
    void tipRequested();
    void holdRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QString name;
        QString sum;
        bool isTyped = false;
    };
    [[nodiscard]] QList<Row> rows() const;
    void paintHead(QPainter &painter) const;
    void paintRow(QPainter &painter, const QRect &box, const Row &row) const;
    void paintFoot(QPainter &painter) const;
    void arrangeButtons();
    /// The caret stands after each key, and blinks from then on if anything may move.
    void restartCaret();
    [[nodiscard]] int footTop() const;

    std::optional<SaleEntry> m_entry;
    bool m_isTyping = true;
    QTimer m_blink;
    bool m_isCaretOn = true;
    QList<CapButton *> m_buttons;
};

/// The sum as it would stand on paper: "12.00 + 2 × 4.25 + 3.00".
[[nodiscard]] QString runningSum(const SaleEntry &entry);

} // namespace tillgate
