// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/daypage.h"

#include "ui/manager/daydelegate.h"
#include "ui/manager/daymodel.h"
#include "ui/manager/decisionlist.h"
#include "ui/manager/figurecard.h"
#include "ui/manager/historypage.h"
#include "ui/manager/hourchart.h"
#include "ui/manager/totalslist.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/format.h"
#include "ui/parts/label.h"
#include "ui/parts/scrolling.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace tillgate {

DayPage::DayPage(Scheme scheme, QWidget *parent)
    : QWidget(parent),
      m_theme(scheme),
      m_layout(new QVBoxLayout(this)),
      m_columns(new QHBoxLayout),
      m_model(new DayModel(this))
{
    setWindowTitle(tr("The day"));
    resize(1280, 800);
    buildHead();
    buildFigures();
    buildTable();
    buildSide();
    m_layout->addLayout(m_columns, 1);
    applyTheme();
}

CapButton *DayPage::addButton(QHBoxLayout *row, const QString &words, const QString &signName,
                              const QString &cap)
{
    auto *button = new CapButton(m_theme, ButtonRole::Centred, this);
    button->setContent(words, signName, cap);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(button);
    return button;
}

void DayPage::buildHead()
{
    auto *row = new QHBoxLayout;
    m_before = addButton(row, {}, QStringLiteral("chevron-left"), {});
    m_before->setAccessibleName(tr("Day before"));
    m_after = addButton(row, {}, QStringLiteral("chevron-right"), {});
    m_after->setAccessibleName(tr("Day after"));
    row->addSpacing(8);
    m_title = new Label(m_theme, Type::ManagerTitle, Tone::Ink, this);
    m_lead = new Label(m_theme, Type::Body, Tone::Ink2, this);
    m_lead->setTypes({Type::Body, Type::Small});
    row->addWidget(m_title);
    row->addWidget(m_lead);
    row->addStretch();
    CapButton *settings = addButton(row, tr("Settings"), QStringLiteral("settings"), {});
    CapButton *save = addButton(row, tr("Export CSV"), QStringLiteral("export"), {});
    CapButton *back = addButton(row, tr("Back to the till"), QStringLiteral("back"), {});
    back->setAccessibleName(tr("Back to the till, Esc"));
    connect(m_before, &CapButton::clicked, this, [this] { Q_EMIT dayRequested(m_view->day.addDays(-1)); });
    connect(m_after, &CapButton::clicked, this, [this] { Q_EMIT dayRequested(m_view->day.addDays(1)); });
    connect(settings, &CapButton::clicked, this, &DayPage::settingsRequested);
    connect(save, &CapButton::clicked, this, [this] { Q_EMIT exportRequested(m_view->day); });
    connect(back, &CapButton::clicked, this, &DayPage::closed);
    m_layout->addLayout(row);
}

void DayPage::buildFigures()
{
    auto *row = new QHBoxLayout;
    for (int i = 0; i < 5; ++i) {
        auto *card = new FigureCard(m_theme, this);
        m_figures.append(card);
        row->addWidget(card, 1);
    }
    m_layout->addLayout(row);
}

void DayPage::buildTable()
{
    m_chartCard = new Card(m_theme, this);
    m_chart = new HourChart(m_theme, m_chartCard);
    (new QVBoxLayout(m_chartCard))->addWidget(m_chart);
    m_tableCard = new Card(m_theme, this);
    auto *head = new QHBoxLayout;
    auto *title = new Label(m_theme, Type::Strong, Tone::Ink, m_tableCard);
    title->setText(tr("Sales"));
    m_search = new QLineEdit(m_tableCard);
    m_search->setPlaceholderText(tr("Find amount or number (Ctrl F)"));
    m_search->setAccessibleName(tr("Find a sale by amount or number"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT searchRequested(m_search->text().trimmed()); });
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_search);
    m_table = new QTableView(m_tableCard);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DayDelegate(m_theme, m_table));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Sales of the day"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setTabKeyNavigation(false);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    auto *layout = new QVBoxLayout(m_tableCard);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    auto *column = new QVBoxLayout;
    column->addWidget(m_chartCard);
    column->addWidget(m_tableCard, 1);
    m_columns->addLayout(column, 1);
}

void DayPage::buildSide()
{
    m_side = new QWidget;
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    m_decisions = new DecisionList(m_theme, m_side);
    m_byStage = new TotalsList(m_theme, tr("By state"), m_side);
    m_byCoin = new TotalsList(m_theme, tr("By coin"), m_side);
    column->addWidget(m_decisions);
    column->addWidget(m_byStage);
    column->addWidget(m_byCoin);
    column->addStretch();
    connect(m_decisions, &DecisionList::decisionRequested, this, &DayPage::decisionRequested);
    m_columns->addWidget(scrolling(m_side, this));
}

void DayPage::render(const DayView &view)
{
    m_view = view;
    m_title->setText(dayText(view.day));
    QString lead = view.isToday ? tr("today") : QString();
    if (view.isPractice)
        lead = tr("TRAINING, no money moved");
    if (!view.search.isEmpty())
        lead = tr("found for “%1”").arg(view.search);
    m_lead->setText(lead);
    m_after->setEnabled(!view.isToday);
    if (m_search->text() != view.search)
        m_search->setText(view.search);
    renderContent(view);
}

void DayPage::refresh(const DayView &view)
{
    const auto idOf = [](const DayView &day, int row) {
        return row >= 0 && row < day.sales.size() ? day.sales.at(row).sale.id : SaleId();
    };
    const SaleId chosen = m_view ? idOf(*m_view, m_table->currentIndex().row()) : SaleId();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_view = view;
    renderContent(view);
    for (int row = 0; row < view.sales.size(); ++row) {
        if (!chosen.isEmpty() && idOf(view, row) == chosen)
            m_table->selectRow(row);
    }
    m_table->verticalScrollBar()->setValue(scrolled);
}

void DayPage::renderContent(const DayView &view)
{
    m_model->setSales(view.sales);
    m_chart->render(view);
    m_decisions->render(view.decisions);
    m_byStage->render(view.byStage, true);
    m_byCoin->render(view.byCoin, false);
    renderFigures();
    applyColumnWidths();
}

void DayPage::renderFigures()
{
    const QString code = m_view->paidTotal.currency().code();
    m_figures[0]->setFigure(tr("Paid"), sumText(m_view->paidTotal), code,
                            tr("%n sale(s)", nullptr, m_view->paidCount));
    m_figures[1]->setFigure(tr("In coins"), sumText(m_view->cryptoTotal), code, tr("through the gateways"));
    m_figures[2]->setFigure(tr("Cash"), sumText(m_view->cashTotal), code, tr("in the drawer"));
    m_figures[3]->setFigure(tr("Written off"), sumText(m_view->writtenOffTotal), code,
                            tr("shortfalls let go"));
    m_figures[4]->setFigure(tr("Open questions"), QString::number(m_view->decisions.size()), {},
                            tr("over all days"));
}

void DayPage::showHistory(const PaymentHistory &history)
{
    if (m_history == nullptr) {
        m_history = new HistoryPage(m_theme, this);
        connect(m_history, &HistoryPage::closed, m_history, &QWidget::hide);
        connect(m_history, &HistoryPage::refundRequested, this, &DayPage::refundRequested);
    }
    m_history->render(history);
    m_history->setGeometry(rect());
    m_history->show();
    m_history->raise();
    m_history->setFocus();
}

void DayPage::openRow(int row)
{
    const DaySale &sale = m_model->sale(row);
    if (!sale.attempts.isEmpty())
        Q_EMIT historyRequested(sale.attempts.last().reference);
}

void DayPage::startSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void DayPage::setScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
    applyTheme();
    if (m_view)
        render(*m_view);
}

void DayPage::applyTheme()
{
    const int margin = m_theme.sizes().margin;
    m_layout->setContentsMargins(margin, margin, margin, m_theme.px(20, 12));
    m_layout->setSpacing(m_theme.px(16, 10));
    m_columns->setSpacing(m_theme.px(24, 16));
    m_columns->itemAt(0)->layout()->setSpacing(m_theme.px(16, 10));
    m_layout->itemAt(0)->layout()->setSpacing(m_theme.px(8));
    m_side->layout()->setSpacing(m_theme.px(16, 10));
    m_side->parentWidget()->parentWidget()->setFixedWidth(m_theme.px(376, 300));
    const int inset = m_theme.px(12, 6);
    m_tableCard->layout()->setContentsMargins(inset, inset, inset, m_theme.px(8));
    m_tableCard->layout()->itemAt(0)->layout()->setContentsMargins(m_theme.px(10, 8), 0, 0, 0);
    m_search->setFixedWidth(m_theme.px(320, 260));
    m_chartCard->layout()->setContentsMargins(m_theme.px(20, 12), m_theme.px(16, 8), m_theme.px(20, 12),
                                              m_theme.px(8, 4));
    m_chartCard->setFixedHeight(m_theme.px(192, 120));
    m_chartCard->setVisible(!m_theme.isSmall());
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.sizes().tableRow);
    setStyleSheet(m_theme.styleSheet());
    announceTheme(this, m_theme);
    applyColumnWidths();
}

void DayPage::applyColumnWidths()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(DayModel::State, QHeaderView::Stretch);
    header->resizeSection(DayModel::Time, m_theme.px(80));
    header->resizeSection(DayModel::PaidWith, m_theme.px(160, 136));
    header->resizeSection(DayModel::Receipt, m_theme.px(110, 90));
    header->resizeSection(DayModel::Amount, m_theme.px(120, 100));
}

void DayPage::resizeEvent(QResizeEvent *)
{
    if (m_theme.fitTill(size()))
        applyTheme();
    if (m_history != nullptr)
        m_history->setGeometry(rect());
}

void DayPage::keyPressEvent(QKeyEvent *event)
{
    const bool isHistory = m_history != nullptr && m_history->isVisible();
    if (event->key() == Qt::Key_Escape && isHistory)
        m_history->hide();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_F && event->modifiers() == Qt::ControlModifier)
        startSearch();
    else if (event->key() == Qt::Key_R && event->modifiers() == Qt::ControlModifier && isHistory)
        m_history->requestRefund();
    else
        QWidget::keyPressEvent(event);
}

void DayPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Tone::Canvas));
}

} // namespace tillgate
