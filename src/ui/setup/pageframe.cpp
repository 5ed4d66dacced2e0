// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/pageframe.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/scrolling.h"
#include "ui/parts/shapes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>

namespace tillgate {

PageFrame::PageFrame(Scheme scheme, QWidget *parent)
    : QWidget(parent),
      m_theme(scheme),
      m_railBox(new QWidget(this)),
      m_railRows(new QWidget),
      m_rail(new StepRail(m_theme, m_railRows)),
      m_head(new Label(m_theme, Type::Heading, Tone::Ink, m_railBox)),
      m_note(new Label(m_theme, Type::Small, Tone::Ink2, m_railBox)),
      m_title(new Label(m_theme, Type::PageTitle, Tone::Ink, this)),
      m_lead(new Label(m_theme, Type::Body, Tone::Ink2, this)),
      m_forms(new QStackedWidget(this)),
      m_news(new Label(m_theme, Type::Body, Tone::Ink, this)),
      m_layout(new QHBoxLayout(this)),
      m_headRow(new QHBoxLayout),
      m_railColumn(new QVBoxLayout(m_railBox)),
      m_column(new QVBoxLayout),
      m_foot(new QHBoxLayout)
{
    resize(1280, 800);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    buildRail();
    buildColumn();
    connect(m_rail, &StepRail::chosen, this, [this](int index) { showForm(index); });
}

void PageFrame::buildRail()
{
    m_head->setTypes({Type::Heading, Type::Strong, Type::Small});
    m_note->setWrapping(true);
    m_headRow->addWidget(m_head);
    m_railColumn->addLayout(m_headRow);
    m_railColumn->addWidget(scrolling(m_railRows, m_railBox), 1);
    m_railColumn->addWidget(m_note);
    auto *rows = new QVBoxLayout(m_railRows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_rail);
    rows->addStretch();
    m_layout->addWidget(m_railBox);
}

void PageFrame::buildColumn()
{
    m_title->setTypes({Type::PageTitle, Type::ManagerTitle, Type::Heading});
    m_lead->setWrapping(true);
    m_column->addWidget(m_title);
    m_column->addWidget(m_lead);
    m_column->addSpacing(8);
    m_column->addWidget(m_forms, 1);
    m_news->setWrapping(true);
    m_news->hide();
    m_column->addWidget(m_news);
    m_column->addLayout(m_foot);
    m_layout->addLayout(m_column, 1);
}

void PageFrame::setHead(const QString &words)
{
    m_head->setText(words);
    setWindowTitle(words);
}

void PageFrame::setTitle(const QString &title, const QString &lead)
{
    m_title->setText(title);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

void PageFrame::setNote(const QString &note)
{
    m_note->setText(note);
}

void PageFrame::setNews(const QString &news)
{
    m_news->setText(news);
    m_news->setAccessibleName(news);
    m_news->setVisible(!news.isEmpty());
}

void PageFrame::addForm(QWidget *form)
{
    m_forms->addWidget(scrolling(form, m_forms));
}

QBoxLayout *PageFrame::railLayout() const
{
    return static_cast<QBoxLayout *>(m_railRows->layout());
}

QWidget *PageFrame::form(int index) const
{
    return static_cast<QScrollArea *>(m_forms->widget(index))->widget();
}

int PageFrame::formCount() const
{
    return m_forms->count();
}

void PageFrame::showForm(int index)
{
    m_rail->setCurrent(index);
    m_forms->setCurrentIndex(index);
    const QList<QWidget *> inside = form(index)->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (widget->isVisibleTo(form(index)) && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

bool PageFrame::takesEnter(const QKeyEvent &event) const
{
    if (event.isAutoRepeat() || (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter))
        return false;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button == nullptr || button->isCheckable())
        return true;
    button->click();
    return false;
}

void PageFrame::setScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
    applyTheme();
}

void PageFrame::applyTheme()
{
    const int side = m_theme.px(40, 20);
    m_railBox->setFixedWidth(m_theme.px(288, 220));
    const int start = m_theme.px(44, 40); // beside the mark
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    m_headRow->setContentsMargins(isRightToLeft ? 0 : start, 0, isRightToLeft ? start : 0,
                                  m_theme.px(28, 12));
    m_railColumn->setSpacing(m_theme.px(8, 4));
    m_railRows->layout()->setSpacing(m_theme.px(4, 0));
    m_railColumn->setContentsMargins(m_theme.px(24, 12), m_theme.px(28, 18), m_theme.px(24, 12),
                                     m_theme.px(24, 12));
    m_column->setContentsMargins(side, m_theme.px(40, 16), side, m_theme.px(24, 12));
    m_column->setSpacing(m_theme.px(12, 8));
    m_foot->setSpacing(m_theme.px(12, 8));
    setStyleSheet(m_theme.styleSheet());
    announceTheme(this, m_theme);
}

void PageFrame::resizeEvent(QResizeEvent *)
{
    if (m_theme.fitTill(size()))
        applyTheme();
}

void PageFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Tone::Canvas));
    const QRect rail = m_railBox->geometry();
    painter.fillRect(rail, m_theme.color(Tone::Surface));
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(isRightToLeft ? rail.left() : rail.right(), 0, 1, height(), m_theme.color(Tone::Line));
    const int side = m_theme.px(32, 28);
    const QRect mark(m_theme.px(24, 12), m_theme.px(24, 16), side, side);
    drawMark(painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_theme.color(Tone::Primary),
             m_theme.color(Tone::OnPrimary));
}

} // namespace tillgate
