// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/passphrasesheet.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tillgate {

namespace {

constexpr qsizetype shortestPassphrase = 8;
constexpr int cardWidth = 480;
const QColor shade(16, 21, 30, 140);

} // namespace

PassphraseSheet::PassphraseSheet(const Theme &theme, QWidget *window, bool isNew, bool canUseKeyService) :
    Themed(theme, window), m_isNew(isNew), m_card(new QFrame(this))
{
    build(canUseKeyService);
    setGeometry(window->rect());
    window->installEventFilter(this);
    show();
    raise();
    m_first->setFocus();
}

void PassphraseSheet::build(bool canUseKeyService)
{
    m_card->setProperty("role", QStringLiteral("card"));
    m_card->setFixedWidth(cardWidth);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_card, 0, Qt::AlignCenter);
    auto *inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(24, 24, 24, 24);
    inner->setSpacing(12);
    auto *title = new QLabel(m_isNew ? tr("Choose a passphrase for the keys") : tr("Passphrase for the keys"));
    title->setWordWrap(true);
    inner->addWidget(title);
    m_first = addField(tr("Passphrase"));
    if (m_isNew)
        m_second = addField(tr("The same again"));
    m_complaint = new QLabel;
    m_complaint->setWordWrap(true);
    inner->addWidget(m_complaint);
    auto *open = new QPushButton(m_isNew ? tr("Keep the keys") : tr("Open"));
    open->setProperty("role", QStringLiteral("primary"));
    connect(open, &QPushButton::clicked, this, &PassphraseSheet::accept);
    inner->addWidget(open);
    if (canUseKeyService) {
        auto *service = new QPushButton(tr("Let this computer's key service keep them"));
        connect(service, &QPushButton::clicked, this, &PassphraseSheet::keyServiceChosen);
        inner->addWidget(service);
    }
    auto *later = new QPushButton(tr("Not now"));
    connect(later, &QPushButton::clicked, this, &PassphraseSheet::closed);
    inner->addWidget(later);
}

QLineEdit *PassphraseSheet::addField(const QString &name)
{
    auto *field = new QLineEdit(m_card);
    field->setEchoMode(QLineEdit::Password);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    connect(field, &QLineEdit::returnPressed, this, &PassphraseSheet::accept);
    m_card->layout()->addWidget(field);
    return field;
}

void PassphraseSheet::accept()
{
    if (m_isNew && m_first->text().size() < shortestPassphrase) {
        m_complaint->setText(tr("Use at least %1 characters.").arg(shortestPassphrase));
        return;
    }
    if (m_second != nullptr && m_first->text() != m_second->text()) {
        m_complaint->setText(tr("The two are not the same."));
        return;
    }
    QByteArray typed = m_first->text().toUtf8();
    const Secret passphrase(typed);
    typed.fill('\0');
    m_first->clear();
    if (!passphrase.isEmpty())
        Q_EMIT given(passphrase);
}

bool PassphraseSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    return false;
}

void PassphraseSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
}

void PassphraseSheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), shade);
}

} // namespace tillgate
