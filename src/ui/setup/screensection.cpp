// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/screensection.h"

#include "base/languages.h"
#include "ui/parts/toggle.h"

#include <QComboBox>

#include <algorithm>

namespace tillgate {

ScreenSection::ScreenSection(const Theme &theme, QWidget *parent)
    : FormSection(theme, parent),
      m_language(addChoice(tr("Language of the staff"))),
      m_theme(addChoice(tr("Colours"))),
      m_lockAfter(addChoice(tr("Without a key the till locks itself"))),
      m_motion(addSwitch(tr("Caret and dots move"))),
      m_kiosk(addSwitch(tr("Full screen only; the way out asks a manager")))
{
    m_language->addItem(tr("As the desktop"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.tag);
    m_theme->addItem(tr("As the desktop"), QString());
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->addItem(tr("High contrast"), QStringLiteral("contrast"));
    m_lockAfter->addItem(tr("Never"), 0);
    for (const int minutes : {1, 2, 5, 10, 30})
        m_lockAfter->addItem(tr("After %n minute(s)", nullptr, minutes), minutes);
}

void ScreenSection::render(const SettingsView &view)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(view.settings.language)));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(view.settings.theme)));
    const int minutes = int(view.settings.lockAfter.count());
    if (m_lockAfter->findData(minutes) < 0)
        m_lockAfter->addItem(tr("After %n minute(s)", nullptr, minutes), minutes);
    m_lockAfter->setCurrentIndex(m_lockAfter->findData(minutes));
    m_motion->setChecked(view.settings.screen.hasMotion);
    m_kiosk->setChecked(view.settings.screen.isKiosk);
}

bool ScreenSection::read(ShopSettings &settings)
{
    settings.language = m_language->currentData().toString();
    settings.theme = m_theme->currentData().toString();
    settings.lockAfter = std::chrono::minutes(m_lockAfter->currentData().toInt());
    settings.screen.hasMotion = m_motion->isChecked();
    settings.screen.isKiosk = m_kiosk->isChecked();
    return true;
}

} // namespace tillgate
