// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/optionlist.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"

#include <QVBoxLayout>

namespace tillgate {

OptionList::OptionList(const Theme &theme, const QString &title, QWidget *parent)
    : Themed(theme, parent),
      m_title(new Label(theme, Type::Strong, Tone::Ink, this)),
      m_layout(new QVBoxLayout(this))
{
    m_title->setText(title);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_title);
    m_layout->addStretch();
    setAccessibleName(title);
    OptionList::restyle();
}

void OptionList::restyle()
{
    m_layout->setSpacing(theme().px(8, 5));
    for (CapButton *button : std::as_const(m_buttons))
        button->setFixedHeight(theme().px(64, 50));
}

void OptionList::setOptions(const QList<Option> &options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_chosen = 0;
    while (m_buttons.size() > options.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < options.size()) {
        const qsizetype index = m_buttons.size();
        auto *button = new CapButton(theme(), ButtonRole::Option, this);
        connect(button, &CapButton::clicked, this, [this, index] { choose(index); });
        m_layout->insertWidget(static_cast<int>(index) + 1, button);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < options.size(); ++i) {
        m_buttons[i]->setContent(options[i].words, options[i].sign, options[i].cap);
        m_buttons[i]->setNote(options[i].note);
        m_buttons[i]->setAccessibleName(options[i].words);
        m_buttons[i]->setAccessibleDescription(options[i].note);
    }
    restyle();
    paintChoice();
}

bool OptionList::choose(qsizetype index)
{
    if (index < 0 || index >= m_options.size())
        return false;
    m_chosen = index;
    paintChoice();
    Q_EMIT chosenChanged();
    return true;
}

void OptionList::setEnabledOptions(bool isEnabled)
{
    for (CapButton *button : std::as_const(m_buttons))
        button->setEnabled(isEnabled);
}

void OptionList::paintChoice()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChosen(i == m_chosen);
}

} // namespace tillgate
