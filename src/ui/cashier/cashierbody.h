// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/cashier/abilities.h"
#include "ui/cashier/actionlist.h"
#include "ui/parts/themed.h"

namespace tillgate {

class CodeCard;
class CoinLines;
class FactCard;
class Keypad;
class Label;
class MainButton;
class PaidField;
class SaleCard;
class ShortfallList;
class StatePanel;
class StepHead;
class TenderList;
class TotalLine;

/// The three columns: what, how much, do. The total and the main button are the same widgets on every step;
/// everything else is made when it is first needed, so that the till starts fast.
class CashierBody final : public Themed<QWidget>
{
    Q_OBJECT
public:
    CashierBody(const Theme &theme, QWidget *parent);

    void render(const TillView &view);
    void setAbilities(const TillAbilities &abilities);
    void setCustomerLanguage(const QString &name);
    void setSideMargin(int margin, int top);

    [[nodiscard]] MainButton *mainButton() const { return m_main; }
    [[nodiscard]] ShortfallList *shortfall() const { return m_shortfall; }
    [[nodiscard]] Keypad *keypad() const { return m_keypad; }

Q_SIGNALS:
    void mainPressed();
    void endPressed();
    void tenderChosen(const CoinId &coin, const AccountName &account);
    void cashChosen();
    void actionChosen(TillAction action);
    void turnScreenRequested();
    void codeReadBack(const QString &content, bool isGood);
    void discountRequested();
    void tipRequested();
    void holdRequested();

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void renderSale(const TillView &view);
    void renderSaleHead(const TillView &view);
    void renderPayment(const TillView &view);
    void renderPaymentHead(const TillView &view);
    void renderMain(const TillView &view);
    void showOnly(QWidget *left, const QList<QWidget *> &middle, QWidget *right);
    void buildSaleParts();
    void arrange();
    void arrangeMiddle(const QRect &column);
    [[nodiscard]] QList<QWidget *> parts() const;

    TillAbilities m_abilities;
    QString m_customerLanguage;
    int m_sideMargin = 24;
    int m_topMargin = 24;
    bool m_isGreen = false;
    bool m_hasVioletStrip = false;
    TotalLine *m_total;
    MainButton *m_main;
    StepHead *m_head;
    SaleCard *m_sale = nullptr;
    Label *m_running = nullptr;
    Keypad *m_keypad = nullptr;
    TenderList *m_tenders = nullptr;
    CodeCard *m_code = nullptr;
    FactCard *m_facts = nullptr;
    CoinLines *m_coins = nullptr;
    StatePanel *m_panel = nullptr;
    PaidField *m_paid = nullptr;
    ActionList *m_actions = nullptr;
    ShortfallList *m_shortfall = nullptr;
};

} // namespace tillgate
