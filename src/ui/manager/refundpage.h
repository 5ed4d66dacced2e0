// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/refundplan.h"
#include "ui/parts/theme.h"

#include <QWidget>

class QStackedLayout;

namespace tillgate {

class CapButton;
class Card;
class FactList;
class Label;
class RefundForm;
class RefundOutcome;
class Sheet;

/// Giving money back for one payment: what came, how much, how and where to; then how the refund stands.
/// It decides nothing: a wish goes out, figures or a problem come back. Covers its window.
class RefundPage final : public QWidget
{
    Q_OBJECT
public:
    RefundPage(Scheme scheme, QWidget *window);

    /// `preferred`: how much is chosen at first. An earlier refund that is still open is shown in its place.
    void render(const RefundPlan &plan, RefundChoice preferred = RefundChoice::Everything);
    /// The answer to the newest wish; a problem takes the button away.
    void renderFigures(const RefundWish &wish, const Result<RefundFigures> &figures);
    void renderRefund(const RefundRecord &refund);
    /// While a request is under way nothing can be pressed twice.
    void setBusy(bool isBusy);
    [[nodiscard]] const std::optional<RefundRecord> &shown() const { return m_shown; }

Q_SIGNALS:
    void wishChanged(const tillgate::RefundWish &wish);
    /// The person was asked once more and said yes.
    void refundConfirmed(const tillgate::RefundWish &wish, const tillgate::RefundFigures &figures);
    void tickedOff(const tillgate::RefundId &refund, const QString &transactionId);
    void lookUpRequested(const tillgate::RefundId &refund);
    /// The link shall be turned to the customer, over this page.
    void turnScreenRequested();
    void withdrawConfirmed(const tillgate::RefundId &refund);
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void applyTheme();
    void renderFacts();
    void showLack(const Error &error);
    void askOnce();
    void askWithdraw(const RefundId &refund);
    Sheet *ask(const QString &title, const QString &text, const QString &harmless, const QString &dangerous);
    void showForm();

    Theme m_theme;
    std::optional<RefundPlan> m_plan;
    std::optional<RefundWish> m_wish;
    std::optional<RefundFigures> m_figures;
    std::optional<RefundRecord> m_shown;
    RefundChoice m_preferred = RefundChoice::Everything;
    bool m_isBusy = false;
    Label *m_title;
    Label *m_lead;
    Card *m_factCard;
    FactList *m_facts;
    QStackedLayout *m_stack;
    RefundForm *m_form;
    RefundOutcome *m_outcome;
    Label *m_sum;
    CapButton *m_back;
    CapButton *m_main;
};

} // namespace tillgate
