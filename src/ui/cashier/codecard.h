// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/parts/card.h"

namespace tillgate {

class AddressView;
class CapButton;
class FactList;
class Label;
class QrView;

/// The left card while there is, was or will be a code: the code itself and its address, or why it is gone.
class CodeCard final : public Card
{
    Q_OBJECT
public:
    CodeCard(const Theme &theme, QWidget *parent);

    void render(const PaymentView &view, bool canTurnScreen);

Q_SIGNALS:
    void turnScreenRequested();
    void codeReadBack(const QString &content, bool isGood);

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void arrangeButtons();
    void copyAddress();
    void renderGone(const PaymentView &view);
    void paintGone(QPainter &painter) const;
    void paintUnderCode(QPainter &painter) const;

    QrView *m_code;
    AddressView *m_address;
    FactList *m_facts;
    CapButton *m_copy;
    CapButton *m_turn;
    Label *m_foot;
    QString m_plainAddress;
    QString m_goneSign;
    QString m_goneTitle;
    QString m_goneText;
    QString m_under;
    bool m_isCodeShown = false;
    bool m_canTurnScreen = true;
    QRect m_block;
};

} // namespace tillgate
