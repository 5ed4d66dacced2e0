// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/staffpage.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/format.h"
#include "ui/parts/label.h"
#include "ui/parts/scrolling.h"
#include "ui/staff/staffwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>

namespace tillgate {

namespace {

Secret takePin(QLineEdit *field)
{
    QByteArray digits = field->text().toLatin1();
    const Secret pin(digits);
    digits.fill('\0');
    field->clear();
    return pin;
}

} // namespace

StaffPage::StaffPage(Scheme scheme, QWidget *parent)
    : QWidget(parent),
      m_theme(scheme),
      m_layout(new QVBoxLayout(this)),
      m_lead(new Label(m_theme, Type::Body, Tone::Ink2, this)),
      m_complaint(new Label(m_theme, Type::Small, Tone::Ink, this)),
      m_inside(new QWidget)
{
    setWindowTitle(tr("Staff"));
    resize(1280, 800);
    auto *title = new Label(m_theme, Type::PageTitle, Tone::Ink, this);
    title->setText(tr("Staff and PINs"));
    m_lead->setWrapping(true);
    m_layout->addWidget(title);
    m_layout->addWidget(m_lead);
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch();
    m_layout->addWidget(scrolling(m_inside, this), 1);
    m_complaint->setWrapping(true);
    m_complaint->hide();
    auto *back = new CapButton(m_theme, ButtonRole::Quiet, this);
    back->setContent(tr("Back"), QStringLiteral("back"), tr("Esc", "key"));
    connect(back, &CapButton::clicked, this, &StaffPage::closed);
    auto *foot = new QHBoxLayout;
    foot->addWidget(back);
    foot->addStretch();
    foot->addWidget(m_complaint, 2);
    m_layout->addLayout(foot);
    applyTheme();
}

void StaffPage::render(const QList<Person> &people)
{
    const bool isInUse
        = std::any_of(people.begin(), people.end(), [](const Person &person) { return person.hasPin; });
    m_lead->setText(
        isInUse ? tr("The till is locked at start and after a while without a key. Whoever lacks a right "
                     "asks somebody who has it for the PIN, for one act; both names go to the journal.")
                : tr("Nobody has a PIN yet: the till belongs to one person, and everybody at it may do "
                     "everything. Add a manager with a PIN first; from then on the till asks."));
    delete m_list;
    m_list = new QWidget(m_inside);
    m_grid = new QGridLayout(m_list);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(m_theme.px(12, 8));
    for (const auto &[column, share] : {std::pair(0, 3), std::pair(1, 2), std::pair(2, 4)})
        m_grid->setColumnStretch(column, share);
    for (const Person &person : people)
        addRow(person, false);
    addRow({.name = {}, .role = people.isEmpty() ? StaffRole::Manager : StaffRole::Cashier}, true);
    qobject_cast<QVBoxLayout *>(m_inside->layout())->insertWidget(0, m_list);
    m_complaint->hide();
    m_list->show();
}

QComboBox *StaffPage::roleBox(StaffRole role)
{
    auto *box = new QComboBox(m_list);
    for (const StaffRole each : {StaffRole::Cashier, StaffRole::ShiftLead, StaffRole::Manager})
        box->addItem(roleWords(each));
    box->setCurrentIndex(static_cast<int>(role));
    box->setAccessibleName(tr("Role"));
    return box;
}

QLineEdit *StaffPage::pinField(bool hasPin)
{
    auto *field = new QLineEdit(m_list);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    field->setPlaceholderText(directedHint(
        hasPin ? tr("has a PIN; a new one here") : tr("PIN, 4 to 12 digits"), layoutDirection()));
    field->setAccessibleName(tr("PIN"));
    return field;
}

void StaffPage::addRow(const Person &person, bool isNew)
{
    const int row = m_grid->rowCount();
    auto *name = new QLineEdit(person.name, m_list);
    name->setReadOnly(!isNew);
    name->setPlaceholderText(tr("Name"));
    name->setAccessibleName(tr("Name"));
    QComboBox *role = roleBox(person.role);
    QLineEdit *pin = pinField(person.hasPin);
    auto *save = new CapButton(m_theme, isNew ? ButtonRole::Primary : ButtonRole::Centred, m_list);
    save->setContent(isNew ? tr("Add") : tr("Save"), isNew ? QStringLiteral("add") : QStringLiteral("ok"));
    save->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    const auto store = [this, person, name, role, pin] {
        Person changed = person;
        changed.name = name->text().trimmed();
        const auto chosen = static_cast<StaffRole>(role->currentIndex());
        // Single rights that a manager gave or took stay as long as the role does.
        if (chosen != person.role || person.name.isEmpty())
            changed.rights = rightsOf(chosen);
        changed.role = chosen;
        Q_EMIT personSaved(changed, takePin(pin));
    };
    connect(save, &CapButton::clicked, this, store);
    connect(pin, &QLineEdit::returnPressed, this, store);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(role, row, 1);
    m_grid->addWidget(pin, row, 2);
    m_grid->addWidget(save, row, 3);
    if (isNew)
        return;
    auto *gone = new CapButton(m_theme, ButtonRole::Danger, m_list);
    gone->setContent(tr("Remove"), QStringLiteral("cancel"));
    gone->setAccessibleName(tr("Remove %1").arg(person.name));
    connect(gone, &CapButton::clicked, this, [this, who = person.name] { Q_EMIT personRemoved(who); });
    m_grid->addWidget(gone, row, 4);
}

void StaffPage::complain(const Error &error)
{
    m_complaint->setText(staffRefusalWords(error));
    m_complaint->show();
}

void StaffPage::setScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
    applyTheme();
}

void StaffPage::applyTheme()
{
    const int side = m_theme.px(40, 20);
    m_layout->setContentsMargins(side, m_theme.px(40, 16), side, m_theme.px(24, 12));
    m_layout->setSpacing(m_theme.px(16, 8));
    m_complaint->setColor(m_theme.family(Family::Red).text);
    setStyleSheet(m_theme.styleSheet());
    announceTheme(this, m_theme);
}

void StaffPage::resizeEvent(QResizeEvent *)
{
    if (m_theme.fitTill(size()))
        applyTheme();
}

void StaffPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void StaffPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Tone::Canvas));
}

} // namespace tillgate
