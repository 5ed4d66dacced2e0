// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/dayview.h"
#include "ui/parts/themed.h"

class QListWidget;
class QPlainTextEdit;

namespace tillgate {

class CapButton;
class Card;
class Label;

/// Everything about one payment in order: requests, replies, notices and changes of its stage.
class HistoryPage final : public Themed<QWidget>
{
    Q_OBJECT
public:
    HistoryPage(const Theme &theme, QWidget *parent);

    void render(const PaymentHistory &history);
    /// As its button does, if there is something to give back.
    void requestRefund();

Q_SIGNALS:
    void refundRequested(const tillgate::PaymentReference &payment);
    void closed();

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void showEntry(int row);

    std::optional<PaymentHistory> m_history;
    Label *m_title;
    Label *m_lead;
    CapButton *m_refund;
    CapButton *m_back;
    Card *m_listCard;
    Card *m_detailCard;
    QListWidget *m_list;
    QPlainTextEdit *m_detail;
};

} // namespace tillgate
