// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cashier/abilities.h"
#include "ui/cashier/tenderrow.h"

class QScrollArea;
class QVBoxLayout;

namespace tillgate {

class Label;

/// "Pay with": the ways to pay, one row each. Scrolls when there are more than fit.
class TenderList final : public Themed<QWidget>
{
    Q_OBJECT
public:
    TenderList(const Theme &theme, QWidget *parent);

    /// `isNumbered` on the coin step, where rows are chosen by number.
    void render(const QList<TenderChoice> &tenders, bool isLoading, bool isNumbered,
                bool isCashChosen = false);
    void setTakesCash(bool takesCash);

Q_SIGNALS:
    void tenderChosen(const CoinId &coin, const AccountName &account);
    void cashChosen();

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    void fitRowCount(int count);

    QList<TenderChoice> m_tenders;
    QList<TenderRow *> m_rows;
    TenderRow *m_cash = nullptr;
    Label *m_notice;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QVBoxLayout *m_layout;
};

/// Which tender the number `digit` chooses on the coin step: the rows count from 1, only available ones.
[[nodiscard]] std::optional<TenderChoice> tenderByNumber(const QList<TenderChoice> &tenders, int digit);

} // namespace tillgate
