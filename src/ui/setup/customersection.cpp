// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/customersection.h"

#include "base/languages.h"
#include "ui/parts/label.h"
#include "ui/parts/toggle.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace tillgate {

CustomerSection::CustomerSection(const Theme &theme, QWidget *parent)
    : FormSection(theme, parent),
      m_screen(addChoice(tr("Monitor"))),
      m_turn(addChoice(tr("With one monitor, turned to the customer"))),
      m_paidTime(addChoice(tr("“Thank you” stays"))),
      m_countdown(addSwitch(tr("Countdown from the start, not only in the last minutes")))
{
    using Turn = CustomerSettings::Turn;
    m_turn->addItem(tr("As it is"), QVariant::fromValue(int(Turn::Upright)));
    m_turn->addItem(tr("Upside down"), QVariant::fromValue(int(Turn::HalfTurn)));
    m_turn->addItem(tr("Mirrored"), QVariant::fromValue(int(Turn::Mirrored)));
    for (const int seconds : {10, 20, 30, 60, 120})
        m_paidTime->addItem(tr("%1 s").arg(seconds), seconds);
    m_paidTime->addItem(tr("Until the next sale"), 0);
    addHeading(tr("Languages that F6 goes round"));
    auto *box = new QWidget(this);
    m_grid = new QGridLayout(box);
    m_grid->setContentsMargins(0, 0, 0, 0);
    constexpr int columns = 3;
    for (const Language &language : languages()) {
        auto *toggle = new Toggle(theme, language.name, {}, box, Toggle::Ground::Page);
        const int at = int(m_languages.size());
        m_grid->addWidget(toggle, at / columns, at % columns);
        m_languages.append(toggle);
    }
    addPart(box, 2);
    CustomerSection::restyle();
}

void CustomerSection::restyle()
{
    FormSection::restyle();
    m_grid->setHorizontalSpacing(theme().px(24, 16));
}

void CustomerSection::render(const SettingsView &view)
{
    const CustomerSettings &customer = view.settings.customer;
    m_screen->clear();
    m_screen->addItem(tr("The one that the till is not on"), QString());
    for (const QString &screen : view.screens)
        m_screen->addItem(screen, screen);
    if (m_screen->findData(customer.screen) < 0)
        m_screen->addItem(tr("%1 (not there now)", "a monitor").arg(customer.screen), customer.screen);
    m_screen->setCurrentIndex(m_screen->findData(customer.screen));
    m_turn->setCurrentIndex(m_turn->findData(int(customer.turn)));
    const int seconds = int(customer.paidScreenTime.count());
    if (m_paidTime->findData(seconds) < 0)
        m_paidTime->addItem(tr("%1 s").arg(seconds), seconds);
    m_paidTime->setCurrentIndex(m_paidTime->findData(seconds));
    m_countdown->setChecked(customer.isCountdownAlways);
    for (int at = 0; at < m_languages.size(); ++at)
        m_languages.at(at)->setChecked(customer.languages.isEmpty()
                                       || customer.languages.contains(languages().at(at).tag));
}

bool CustomerSection::read(ShopSettings &settings)
{
    CustomerSettings &customer = settings.customer;
    customer.screen = m_screen->currentData().toString();
    customer.turn = static_cast<CustomerSettings::Turn>(m_turn->currentData().toInt());
    customer.paidScreenTime = std::chrono::seconds(m_paidTime->currentData().toInt());
    customer.isCountdownAlways = m_countdown->isChecked();
    customer.languages.clear();
    for (int at = 0; at < m_languages.size(); ++at) {
        if (m_languages.at(at)->isChecked())
            customer.languages.append(languages().at(at).tag);
    }
    // All of them is said by none, so that a language that is added later counts too.
    if (customer.languages.size() == languages().size())
        customer.languages.clear();
    return true;
}

} // namespace tillgate
