// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/historypage.h"

#include "sale/refund.h"
#include "ui/manager/historydelegate.h"
#include "ui/parts/attentionwords.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/format.h"
#include "ui/parts/label.h"
#include "ui/parts/stagewords.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>

namespace tillgate {

namespace {

QString kindWord(HistoryEntry::Kind kind)
{
    switch (kind) {
    case HistoryEntry::Kind::Request:
        return HistoryPage::tr("Asked");
    case HistoryEntry::Kind::Reply:
        return HistoryPage::tr("Answer");
    case HistoryEntry::Kind::Webhook:
        return HistoryPage::tr("Notification");
    case HistoryEntry::Kind::StageChange:
        return HistoryPage::tr("Change");
    case HistoryEntry::Kind::Note:
        return HistoryPage::tr("Note");
    }
    Q_UNREACHABLE();
}

/// What the journal says in English, in the reader's language, whichever way that runs. Empty if it is not known:
/// then it stands in the journal's text only.
QString whyWords(const HistoryEntry &entry)
{
    const QString words = attentionWords(entry.why).value_or(QString());
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return words.isEmpty() ? words : firstStrongIsolate + words + popIsolate;
}

QString kindSign(HistoryEntry::Kind kind)
{
    switch (kind) {
    case HistoryEntry::Kind::Request:
        return QStringLiteral("next");
    case HistoryEntry::Kind::Reply:
        return QStringLiteral("back");
    case HistoryEntry::Kind::Webhook:
        return QStringLiteral("notification");
    case HistoryEntry::Kind::StageChange:
        return QStringLiteral("history");
    case HistoryEntry::Kind::Note:
        return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

} // namespace

HistoryPage::HistoryPage(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_title(new Label(theme, Type::ManagerTitle, Tone::Ink, this)),
      m_lead(new Label(theme, Type::Body, Tone::Ink2, this)),
      m_refund(new CapButton(theme, ButtonRole::Normal, this)),
      m_back(new CapButton(theme, ButtonRole::Quiet, this)),
      m_listCard(new Card(theme, this)),
      m_detailCard(new Card(theme, this)),
      m_list(new QListWidget(m_listCard)),
      m_detail(new QPlainTextEdit(m_detailCard))
{
    m_back->setContent(tr("Back to the day"), QStringLiteral("back"), tr("Esc", "key"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new HistoryDelegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("History"));
    m_detail->setReadOnly(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setLayoutDirection(Qt::LeftToRight);
    m_detail->setAccessibleName(tr("Details"));
    buildLayout();
    m_refund->setContent(tr("Refund…"), QStringLiteral("refund"), tr("Ctrl R", "key"));
    m_refund->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_refund, &CapButton::clicked, this, &HistoryPage::requestRefund);
    connect(m_back, &CapButton::clicked, this, &HistoryPage::closed);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryPage::showEntry);
    HistoryPage::restyle();
}

void HistoryPage::buildLayout()
{
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_lead);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_refund);
    head->addWidget(m_back);
    (new QVBoxLayout(m_listCard))->addWidget(m_list);
    (new QVBoxLayout(m_detailCard))->addWidget(m_detail);
    auto *row = new QHBoxLayout;
    row->addWidget(m_listCard, 5);
    row->addWidget(m_detailCard, 6);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addLayout(row, 1);
}

void HistoryPage::restyle()
{
    const Theme &t = theme();
    const int margin = t.sizes().margin;
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(t.px(16, 8));
    m_listCard->layout()->setContentsMargins(t.px(8), t.px(8), t.px(8), t.px(8));
    m_detailCard->layout()->setContentsMargins(t.px(12, 8), t.px(12, 8), t.px(12, 8), t.px(12, 8));
    m_detail->document()->setDocumentMargin(t.px(8, 4));
    layout()->itemAt(1)->layout()->setSpacing(t.px(16, 8));
    QPalette palette = t.palette();
    palette.setColor(QPalette::Base, t.color(Tone::Surface));
    m_list->setPalette(palette);
    m_list->doItemsLayout();
}

void HistoryPage::render(const PaymentHistory &history)
{
    m_history = history;
    const Payment &payment = history.payment;
    m_title->setText(tr("Payment %1").arg(payment.reference.text()));
    m_lead->setText(dotted(
        {moneyText(payment.price), payment.coin.text(), payment.account.text(), stageWord(payment.stage)},
        layoutDirection()));
    // Also what went back already: its page says how that stands.
    m_refund->setVisible(moneyRank(payment.stage) >= 2 || isRefundable(payment));
    m_list->clear();
    for (const HistoryEntry &entry : history.entries) {
        const QString status = entry.status ? QString::number(*entry.status) : QString();
        auto *item = new QListWidgetItem(m_list);
        item->setData(HistoryDelegate::Time, secondsText(entry.at));
        item->setData(HistoryDelegate::Kind, kindWord(entry.kind));
        item->setData(HistoryDelegate::Sign, kindSign(entry.kind));
        item->setData(HistoryDelegate::Title, entry.title);
        item->setData(HistoryDelegate::Status, status);
        item->setData(Qt::AccessibleTextRole,
                      QStringList{secondsText(entry.at), kindWord(entry.kind), entry.title, status}.join(
                          QLatin1Char(' ')));
        item->setToolTip(entry.title);
    }
    m_list->setCurrentRow(static_cast<int>(history.entries.size()) - 1);
}

void HistoryPage::requestRefund()
{
    if (m_history && m_refund->isVisible())
        Q_EMIT refundRequested(m_history->payment.reference);
}

void HistoryPage::showEntry(int row)
{
    if (!m_history || row < 0 || row >= m_history->entries.size())
        return;
    const HistoryEntry &entry = m_history->entries[row];
    QString text = entry.at.toString(Qt::ISODateWithMs) + u'\n' + entry.title + QStringLiteral("\n\n");
    if (const QString why = whyWords(entry); !why.isEmpty())
        text += why + QStringLiteral("\n\n");
    text += entry.detail;
    if (entry.journalSequence)
        text += QStringLiteral("\n\njournal %1").arg(*entry.journalSequence);
    m_detail->setPlainText(text);
}

void HistoryPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Tone::Canvas));
}

} // namespace tillgate
