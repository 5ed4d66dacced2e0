// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/formsection.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/parts/toggle.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QStyle>

namespace tillgate {

namespace {

constexpr int columns = 2;

} // namespace

FormSection::FormSection(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    FormSection::restyle();
}

void FormSection::addPart(QWidget *part, int width)
{
    if (m_column + width > columns) {
        m_column = 0;
        ++m_row;
    }
    m_grid->addWidget(part, m_row, m_column, 1, width, Qt::AlignBottom);
    m_grid->setRowStretch(m_row, 0);
    m_grid->setRowStretch(m_row + 1, 1);
    m_column += width;
}

QLineEdit *FormSection::addLine(const QString &label)
{
    auto *line = new QLineEdit;
    addPart(new Field(theme(), label, line, this), 1);
    return line;
}

QComboBox *FormSection::addChoice(const QString &label)
{
    auto *choice = new QComboBox;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    addPart(new Field(theme(), label, choice, this), 1);
    return choice;
}

Toggle *FormSection::addSwitch(const QString &words)
{
    auto *toggle = new Toggle(theme(), words, {}, this, Toggle::Ground::Page);
    addPart(toggle, 1);
    return toggle;
}

QLineEdit *FormSection::addFile(const QString &label, const QString &filter)
{
    auto *line = new QLineEdit;
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Field(theme(), label, line, row), 1);
    auto *choose = new CapButton(theme(), ButtonRole::Centred, row);
    choose->setContent(tr("Choose…"), QStringLiteral("find"));
    choose->setAccessibleName(tr("Choose a file: %1").arg(label));
    choose->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout->addWidget(choose, 0, Qt::AlignBottom);
    connect(choose, &CapButton::clicked, this,
            [this, line, label, filter] { chooseFile(line, label, filter); });
    addPart(row, columns);
    return line;
}

void FormSection::chooseFile(QLineEdit *into, const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(window(), title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, into, &QLineEdit::setText);
    dialog->open();
}

CapButton *FormSection::addButton(const QString &words, const QString &signName, const QString &cap)
{
    auto *button = new CapButton(theme(), ButtonRole::Normal, this);
    button->setContent(words, signName, cap);
    addPart(button, 1);
    return button;
}

Label *FormSection::addHint(const QString &words)
{
    auto *hint = new Label(theme(), Type::Body, Tone::Ink2, this);
    hint->setWrapping(true);
    hint->setText(words);
    addPart(hint, columns);
    return hint;
}

Label *FormSection::addHeading(const QString &words)
{
    auto *heading = new Label(theme(), Type::Heading, Tone::Ink, this);
    heading->setText(words);
    addPart(heading, columns);
    return heading;
}

bool FormSection::mark(QLineEdit *field, bool isBad) const
{
    field->setProperty("bad", isBad);
    field->style()->unpolish(field);
    field->style()->polish(field);
    if (isBad)
        field->setFocus();
    return !isBad;
}

void FormSection::restyle()
{
    m_grid->setHorizontalSpacing(theme().px(24, 12));
    m_grid->setVerticalSpacing(theme().px(16, 10));
}

} // namespace tillgate
