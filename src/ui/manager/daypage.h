// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/dayview.h"
#include "ui/parts/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QTableView;
class QVBoxLayout;

namespace tillgate {

class CapButton;
class Card;
class DayModel;
class DecisionList;
class FigureCard;
class HistoryPage;
class HourChart;
class Label;
class Sheet;
class TotalsList;

/// The manager's day: figures, chart and table of one day, what needs a decision, and the history of each
/// payment. It asks for what it shows by signals.
class DayPage final : public QWidget
{
    Q_OBJECT
public:
    explicit DayPage(Scheme scheme = Scheme::Light, QWidget *parent = nullptr);

    void render(const DayView &view);
    /// The same question again after others sold: what is chosen, typed and scrolled to stays.
    void refresh(const DayView &view);
    /// Lays the history over the day until it is closed.
    void showHistory(const PaymentHistory &history);
    void setScheme(Scheme scheme);
    /// Puts the cursor into the search field (Ctrl+F).
    void startSearch();

Q_SIGNALS:
    void dayRequested(const QDate &day);
    void searchRequested(const QString &text); ///< an amount or a reference; empty: all
    void exportRequested(const QDate &day);
    void historyRequested(const PaymentReference &reference);
    void decisionRequested(const SaleId &sale);
    void settingsRequested(); ///< open the gateway's set-up
    void refundRequested(const tillgate::PaymentReference &payment);
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void buildFigures();
    void buildTable();
    void buildSide();
    void renderContent(const DayView &view);
    void renderFigures();
    void applyTheme();
    void openRow(int row);
    void applyColumnWidths();
    [[nodiscard]] CapButton *addButton(QHBoxLayout *row, const QString &words, const QString &signName,
                                       const QString &cap);

    Theme m_theme;
    std::optional<DayView> m_view;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_columns;
    CapButton *m_before = nullptr;
    CapButton *m_after = nullptr;
    Label *m_title = nullptr;
    Label *m_lead = nullptr;
    QList<FigureCard *> m_figures;
    Card *m_tableCard = nullptr;
    Card *m_chartCard = nullptr;
    HourChart *m_chart = nullptr;
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    DayModel *m_model;
    DecisionList *m_decisions = nullptr;
    TotalsList *m_byStage = nullptr;
    TotalsList *m_byCoin = nullptr;
    QWidget *m_side = nullptr;
    HistoryPage *m_history = nullptr;
};

} // namespace tillgate
