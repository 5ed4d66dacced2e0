// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/formsection.h"

namespace tillgate {

/// The till's own window: language, colours, motion, full screen.
class ScreenSection final : public FormSection
{
    Q_OBJECT
public:
    ScreenSection(const Theme &theme, QWidget *parent);

    void render(const SettingsView &view) override;
    [[nodiscard]] bool read(ShopSettings &settings) override;

private:
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_lockAfter;
    Toggle *m_motion;
    Toggle *m_kiosk;
};

} // namespace tillgate
