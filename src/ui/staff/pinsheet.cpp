// SPDX-License-Identifier: Apache-2.0
#include "ui/staff/pinsheet.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/format.h"
#include "ui/parts/label.h"
#include "ui/parts/shapes.h"
#include "ui/parts/statusline.h"
#include "ui/staff/staffwords.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tillgate {

namespace {

constexpr qsizetype longestPin = 12;

} // namespace

/// One dot per typed digit; never the digits.
class PinSheet::Dots final : public Themed<QWidget>
{
public:
    Dots(const Theme &theme, QWidget *parent) : Themed(theme, parent) { Dots::restyle(); }
    void setCount(qsizetype count)
    {
        m_count = count;
        update();
    }

protected:
    void restyle() override { setFixedHeight(theme().px(48)); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int border = theme().px(2);
        drawBlock(painter, rect(), theme().sizes().radiusButton, theme().color(Tone::Surface),
                  theme().color(Tone::Focus), border);
        const int dot = theme().px(12);
        const int step = theme().px(18);
        const int left = (width() - int(m_count) * step + step - dot) / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Tone::Ink));
        for (int i = 0; i < m_count; ++i)
            painter.drawEllipse(left + i * step, (height() - dot) / 2, dot, dot);
    }

private:
    qsizetype m_count = 0;
};

PinSheet::PinSheet(const Theme &theme, QWidget *window, Kind kind, const QList<Person> &people)
    : Themed(theme, window),
      m_kind(kind),
      m_people(people),
      m_card(new Card(theme, this)),
      m_title(new Label(theme, Type::Handover, Tone::Ink, m_card)),
      m_lead(new Label(theme, Type::Body, Tone::Ink2, m_card)),
      m_status(new StatusLine(theme, m_card)),
      m_dots(new Dots(theme, m_card)),
      m_complaint(new Label(theme, Type::Small, Tone::Ink, m_card)),
      m_go(new CapButton(theme, ButtonRole::Primary, m_card)),
      m_leave(new CapButton(theme, ButtonRole::Normal, m_card)),
      m_pad(new QGridLayout),
      m_left(new QVBoxLayout)
{
    m_pin.reserve(longestPin);
    setFocusPolicy(Qt::StrongFocus);
    buildPeople();
    buildPad();
    buildLayout();
    PinSheet::restyle();
    setGeometry(window->rect());
    window->installEventFilter(this);
    choose(0);
    show();
    raise();
    setFocus();
}

void PinSheet::buildPeople()
{
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        auto *name = new CapButton(theme(), ButtonRole::Option, m_card);
        name->setFocusPolicy(Qt::NoFocus);
        const bool isCashier = m_people[i].role == StaffRole::Cashier;
        name->setContent(isolated(m_people[i].name, layoutDirection()),
                         isCashier ? QStringLiteral("person") : QStringLiteral("manager"));
        name->setNote(roleWords(m_people[i].role));
        connect(name, &CapButton::clicked, this, [this, i] { choose(i); });
        m_names.append(name);
    }
}

void PinSheet::buildPad()
{
    for (int digit = 1; digit <= 9; ++digit)
        addDigit(digit, 2 - (digit - 1) / 3, (digit - 1) % 3);
    addDigit(0, 3, 1);
    CapButton *erase = addKey({}, QStringLiteral("backspace"), 3, 0);
    erase->setAccessibleName(tr("Take back the last digit"));
    connect(erase, &CapButton::clicked, this, &PinSheet::eraseDigit);
    CapButton *enter = addKey({}, QStringLiteral("ok"), 3, 2);
    enter->setAccessibleName(tr("Enter"));
    connect(enter, &CapButton::clicked, this, &PinSheet::submit);
}

void PinSheet::addDigit(int digit, int row, int column)
{
    CapButton *key = addKey(QString::number(digit), {}, row, column);
    connect(key, &CapButton::clicked, this, [this, digit] { typeDigit(digit); });
}

CapButton *PinSheet::addKey(const QString &words, const QString &sign, int row, int column)
{
    auto *key = new CapButton(theme(), words.isEmpty() ? ButtonRole::Operator : ButtonRole::Digit, m_card);
    key->setContent(words, sign);
    key->setFocusPolicy(Qt::NoFocus);
    m_pad->addWidget(key, row, column);
    return key;
}

void PinSheet::buildLayout()
{
    for (Label *label : {m_title, m_lead, m_complaint}) {
        label->setWrapping(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    m_status->hide();
    m_go->setFocusPolicy(Qt::NoFocus);
    m_leave->setFocusPolicy(Qt::NoFocus);
    m_go->setContent(m_kind == Kind::Approve ? tr("Approve") : tr("Open the till"), {}, tr("Enter", "key"));
    m_leave->setContent(tr("Not now"), {}, tr("Esc", "key"));
    m_leave->setVisible(m_kind != Kind::Lock);
    connect(m_go, &CapButton::clicked, this, &PinSheet::submit);
    connect(m_leave, &CapButton::clicked, this, &PinSheet::leave);
    m_left->addWidget(m_title);
    m_left->addWidget(m_lead);
    m_left->addWidget(m_status);
    for (CapButton *name : std::as_const(m_names))
        m_left->addWidget(name);
    m_left->addStretch();
    m_left->addWidget(m_complaint);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch();
    buttons->addWidget(m_go);
    m_left->addLayout(buttons);
    auto *right = new QVBoxLayout;
    right->addWidget(m_dots);
    auto *pad = new QWidget(m_card);
    pad->setLayoutDirection(Qt::LeftToRight); // digits keep their places in every language
    pad->setLayout(m_pad);
    m_pad->setContentsMargins(0, 0, 0, 0);
    right->addWidget(pad);
    auto *columns = new QHBoxLayout(m_card);
    columns->addLayout(m_left, 1);
    columns->addLayout(right);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_card, 0, Qt::AlignCenter);
}

void PinSheet::setWords(const QString &title, const QString &lead)
{
    m_title->setText(title);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(lead);
}

void PinSheet::setStatus(const PinStatus &status)
{
    const QString tail
        = status.advice.isEmpty() ? status.sum : dotted({status.sum, status.advice}, layoutDirection());
    m_status->setStatus({.family = status.family, .sign = status.sign, .word = status.word, .note = tail});
    m_status->setVisible(!status.word.isEmpty());
}

void PinSheet::refuse(const Error &error)
{
    m_pin.fill('\0');
    m_pin.clear();
    showPin();
    m_complaint->setColor(theme().family(Family::Red).text);
    m_complaint->setText(pinRefusalWords(error));
    m_complaint->show();
    setAccessibleDescription(m_complaint->text());
}

void PinSheet::typeDigit(int digit)
{
    if (m_pin.size() >= longestPin)
        return;
    m_pin.append(char('0' + digit));
    showPin();
}

void PinSheet::eraseDigit()
{
    m_pin.chop(1);
    showPin();
}

void PinSheet::showPin()
{
    m_dots->setCount(m_pin.size());
    m_dots->setAccessibleName(tr("PIN, %n digit(s)", nullptr, int(m_pin.size())));
    m_go->setEnabled(!m_pin.isEmpty());
    m_complaint->hide();
}

void PinSheet::choose(qsizetype index)
{
    m_chosen = index;
    const qsizetype mostNames = theme().isSmall() ? 3 : 4; // the others come by arrow key
    const qsizetype first
        = std::clamp<qsizetype>(index - mostNames + 1, 0, std::max<qsizetype>(0, m_names.size() - mostNames));
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        m_names[i]->setChosen(i == index);
        m_names[i]->setVisible(i >= first && i < first + mostNames);
    }
    m_pin.fill('\0');
    m_pin.clear();
    showPin();
}

void PinSheet::submit()
{
    if (m_pin.isEmpty())
        return;
    const Secret pin(m_pin);
    m_pin.fill('\0');
    m_pin.clear();
    showPin();
    Q_EMIT given(chosenName(), pin);
}

void PinSheet::leave()
{
    if (m_kind != Kind::Lock)
        Q_EMIT closed();
}

void PinSheet::restyle()
{
    m_card->setFixedWidth(theme().px(760, 720));
    m_card->layout()->setContentsMargins(theme().px(32, 20), theme().px(32, 20), theme().px(32, 20),
                                         theme().px(32, 20));
    m_card->layout()->setSpacing(theme().px(32, 24));
    m_left->setSpacing(theme().px(10, 8));
    m_pad->setSpacing(theme().px(8));
    m_dots->setFixedWidth(theme().px(272, 240));
}

bool PinSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    return false;
}

void PinSheet::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const qsizetype count = m_people.size();
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        typeDigit(key - Qt::Key_0);
    else if (key == Qt::Key_Backspace)
        eraseDigit();
    else if (key == Qt::Key_Down)
        choose((m_chosen + 1) % count);
    else if (key == Qt::Key_Up)
        choose((m_chosen + count - 1) % count);
    else if (key == Qt::Key_Escape)
        leave();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !event->isAutoRepeat())
        submit();
    event->accept(); // no key reaches what lies under the sheet
}

bool PinSheet::focusNextPrevChild(bool isNext)
{
    const qsizetype count = m_people.size();
    choose((m_chosen + (isNext ? 1 : count - 1)) % count);
    return true;
}

void PinSheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor::fromRgba(fixed::shade));
}

} // namespace tillgate
