// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/refundplan.h"
#include "ui/parts/themed.h"

class QLineEdit;

namespace tillgate {

class AddressView;
class CapButton;
class Card;
class Field;
class Label;
class QrView;
class StatusLine;

/// How one refund stands: the link as a code, the address to send to by hand, or what came of it.
class RefundOutcome final : public Themed<QWidget>
{
    Q_OBJECT
public:
    RefundOutcome(const Theme &theme, QWidget *parent);

    void render(const RefundRecord &refund, const RefundPlan &plan);
    [[nodiscard]] const QrView &code() const { return *m_code; }

Q_SIGNALS:
    void tickedOff(const tillgate::RefundId &refund, const QString &transactionId);
    void lookUpRequested(const tillgate::RefundId &refund);
    /// The link shall be seen from the other side of the counter, on this screen.
    void turnScreenRequested();
    /// A person says that nothing was sent; the asking is the page's business.
    void withdrawRequested(const tillgate::RefundId &refund);

protected:
    void restyle() override;

private:
    void buildLayout();

    RefundId m_refund;
    Card *m_card;
    StatusLine *m_status;
    Label *m_note;
    QrView *m_code;
    AddressView *m_address;
    Label *m_memo;
    Field *m_transactionField;
    QLineEdit *m_transaction;
    CapButton *m_tick;
    CapButton *m_lookUp;
    CapButton *m_turn;
    CapButton *m_withdraw;
};

} // namespace tillgate
