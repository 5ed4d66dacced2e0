// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/formsection.h"

namespace tillgate {

/// The screen that faces the customer.
class CustomerSection final : public FormSection
{
    Q_OBJECT
public:
    CustomerSection(const Theme &theme, QWidget *parent);

    void render(const SettingsView &view) override;
    [[nodiscard]] bool read(ShopSettings &settings) override;

protected:
    void restyle() override;

private:
    QGridLayout *m_grid = nullptr;
    QComboBox *m_screen;
    QComboBox *m_turn;
    QComboBox *m_paidTime;
    Toggle *m_countdown;
    QList<Toggle *> m_languages; ///< in the order of languages()
};

} // namespace tillgate
