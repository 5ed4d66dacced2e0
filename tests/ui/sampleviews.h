// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "desk/accountverbs.h"
#include "desk/refundplan.h"
#include "desk/accountview.h"
#include "desk/dayview.h"
#include "desk/tillview.h"

namespace tillgate::sample {

/// A clock that stands still until it is moved.
class StillClock final : public Clock
{
public:
    explicit StillClock(const QTime &time) : m_now(QDate(2026, 9, 12), time, Qt::UTC) { }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    void advance(std::chrono::milliseconds by)
    {
        m_elapsed += by;
        m_now = m_now.addMSecs(by.count());
    }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_elapsed{1000000};
};

[[nodiscard]] Money eur(const QString &amount);
[[nodiscard]] Decimal decimal(const QString &text);
[[nodiscard]] QDateTime at(int hour, int minute, int second = 0);

/// The till of the design pictures, on the entry step with 12.00 + 2 × 4.25 + 3.00.
[[nodiscard]] TillView entry();
[[nodiscard]] TillView emptyEntry();
[[nodiscard]] TillView coinStep();
/// A payment of 23.50 EUR as the ledger has it in that stage.
[[nodiscard]] Payment bitcoinPayment(PaymentStage stage);
/// A payment of 23.50 EUR in that stage, as the design's pictures have it.
[[nodiscard]] TillView payment(PaymentStage stage);
/// The same while the gateway is silent.
[[nodiscard]] TillView unclear();
/// A notice came, and the limit of the gateway holds its read back.
[[nodiscard]] TillView heldBack();
/// A code that waits for the cashier's word; `instead`: the coin that stands ready.
[[nodiscard]] TillView question(CodeQuestion::Kind kind, const QString &instead = {});
/// A code for the rest of a short payment.
[[nodiscard]] TillView rest();
/// A short payment whose rest came in cash.
[[nodiscard]] TillView covered();
/// Settled money that came a second time.
[[nodiscard]] TillView paidTwice();
[[nodiscard]] TillView withOtherDeposits();
/// A coin with a memo and a long address.
[[nodiscard]] TillView withMemo();
[[nodiscard]] TillView training(TillView view);
/// Each of the stages that has its own look, with a name for files.
[[nodiscard]] QList<QPair<QString, TillView>> allPayments();
/// The same, and the steps before there is a payment.
[[nodiscard]] QList<QPair<QString, TillView>> allViews();

[[nodiscard]] CustomerView customer(CustomerView::Screen screen, const QString &language);
[[nodiscard]] CustomerView lastMinutes(const QString &language);
/// Each look of the customer's screen, with a name for files; late money and whatever went wrong look as
/// "time-up" does.
[[nodiscard]] QList<QPair<QString, CustomerView>> allCustomers(const QString &language);

[[nodiscard]] DayView day();
[[nodiscard]] PaymentHistory history();
[[nodiscard]] AccountView account();
/// Its gateway was asked what it holds.
[[nodiscard]] AccountVerbsView accountVerbs();
/// A payment at BTCPay Server that came 1.80 EUR too much, and how a refund of it stands.
[[nodiscard]] RefundPlan refundPlan(RefundWay first = RefundWay::ByClaim);
[[nodiscard]] RefundRecord refund(RefundWay way, RefundState state);

} // namespace tillgate::sample
