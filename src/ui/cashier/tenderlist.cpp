// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/tenderlist.h"

#include "ui/parts/label.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tillgate {

namespace {

QString numberOf(const QList<TenderChoice> &tenders, qsizetype index)
{
    qsizetype number = 0;
    for (qsizetype i = 0; i <= index; ++i)
        number += tenders[i].isAvailable ? 1 : 0;
    return number <= 9 ? QString::number(number) : QString();
}

} // namespace

std::optional<TenderChoice> tenderByNumber(const QList<TenderChoice> &tenders, int digit)
{
    int number = 0;
    for (const TenderChoice &tender : tenders) {
        if (tender.isAvailable && ++number == digit)
            return tender;
    }
    return std::nullopt;
}

TenderList::TenderList(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_notice(new Label(theme, Type::Body, Tone::Ink2, this)),
      m_scroll(new QScrollArea(this)),
      m_inside(new QWidget),
      m_layout(new QVBoxLayout(m_inside))
{
    m_notice->setWrapping(true);
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_notice);
    outer->addWidget(m_scroll, 1);
    TenderList::restyle();
}

void TenderList::fitRowCount(int count)
{
    while (m_rows.size() > count)
        delete m_rows.takeLast();
    while (m_rows.size() < count) {
        auto *row = new TenderRow(theme(), m_inside);
        const qsizetype index = m_rows.size();
        connect(row, &TenderRow::clicked, this,
                [this, index] { Q_EMIT tenderChosen(m_tenders[index].coin, m_tenders[index].account); });
        m_layout->insertWidget(static_cast<int>(index), row);
        m_rows.append(row);
    }
}

void TenderList::render(const QList<TenderChoice> &tenders, bool isLoading, bool isNumbered,
                        bool isCashChosen)
{
    m_tenders = tenders;
    fitRowCount(static_cast<int>(tenders.size()));
    for (qsizetype i = 0; i < tenders.size(); ++i) {
        m_rows[i]->setTender(tenders[i], isNumbered ? numberOf(tenders, i) : QString());
        if (tenders[i].isChosen)
            m_scroll->ensureWidgetVisible(m_rows[i], 0, 0);
    }
    if (m_cash != nullptr)
        m_cash->setCash(isCashChosen, isNumbered ? QStringLiteral("0") : QString());
    fitHeight();
    m_notice->setVisible(tenders.isEmpty());
    m_notice->setText(isLoading ? tr("Asking the gateways for their coins…")
                                : tr("No gateway offers a coin. Ask a manager to check the accounts."));
}

void TenderList::setTakesCash(bool takesCash)
{
    if (takesCash == (m_cash != nullptr))
        return;
    if (takesCash) {
        m_cash = new TenderRow(theme(), m_inside);
        m_cash->setCash(false, {});
        connect(m_cash, &TenderRow::clicked, this, &TenderList::cashChosen);
        m_layout->insertWidget(static_cast<int>(m_rows.size()), m_cash);
    } else {
        delete std::exchange(m_cash, nullptr);
    }
}

void TenderList::restyle()
{
    fitHeight();
}

void TenderList::resizeEvent(QResizeEvent *)
{
    fitHeight();
}

/// Where the rows would not all be seen they stand closer, before the list has to scroll.
void TenderList::fitHeight()
{
    const int count = std::max(1, static_cast<int>(m_rows.size()) + (m_cash != nullptr ? 1 : 0));
    const int lowest = theme().px(44);
    int gap = theme().px(8, 6);
    int row = std::min(theme().sizes().tenderRow, (height() - (count - 1) * gap) / count);
    if (row < lowest) {
        gap = theme().px(4);
        row = lowest;
    }
    m_layout->setSpacing(gap);
    const bool isShort = std::any_of(m_rows.begin(), m_rows.end(),
                                     [this](const TenderRow *each) { return each->isTimeTooWide(width()); });
    for (TenderRow *each : std::as_const(m_rows)) {
        each->setRowHeight(row);
        each->setShortTime(isShort); // in all or in none
    }
    if (m_cash != nullptr)
        m_cash->setRowHeight(row);
}

} // namespace tillgate
