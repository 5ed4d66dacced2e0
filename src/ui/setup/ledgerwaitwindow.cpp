// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/ledgerwaitwindow.h"

#include "ui/parts/errorwords.h"
#include "ui/parts/sheet.h"

#include <QCloseEvent>
#include <QPainter>

namespace tillgate {

LedgerWaitWindow::LedgerWaitWindow(Scheme scheme, QWidget *parent)
    : QWidget(parent), m_theme(scheme), m_sheet(new Sheet(m_theme, this))
{
    setWindowTitle(QStringLiteral("Tillgate"));
    resize(1280, 800);
    connect(m_sheet, &Sheet::harmlessChosen, this, &LedgerWaitWindow::tryRequested);
    connect(m_sheet, &Sheet::dangerousChosen, this, &LedgerWaitWindow::closed);
}

void LedgerWaitWindow::render(const Error &why, const QString &place)
{
    const QString text = QStringLiteral("%1\n%2\n\n%3\n%4")
                             .arg(errorWords(why).sentence, tr("The till tries again by itself and opens when it is back."),
                                  place, why.detail.section(QStringLiteral("The database says: "), -1));
    // What a person reads, or has the focus on, does not begin anew with each try.
    if (m_sheet->isVisible() && text == m_text)
        return;
    m_text = text;
    m_sheet->offer(tr("Waiting for the ledger"), text, tr("Try now"), tr("Close Tillgate"));
}

void LedgerWaitWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Tone::Canvas));
}

void LedgerWaitWindow::resizeEvent(QResizeEvent *)
{
    if (m_theme.fitTill(size()))
        announceTheme(this, m_theme);
}

void LedgerWaitWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace tillgate
