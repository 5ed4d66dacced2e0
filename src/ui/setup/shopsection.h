// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/formsection.h"

namespace tillgate {

/// Who sells, at which till, in which money.
class ShopSection final : public FormSection
{
    Q_OBJECT
public:
    ShopSection(const Theme &theme, QWidget *parent);

    void render(const SettingsView &view) override;
    [[nodiscard]] bool read(ShopSettings &settings) override;

private:
    QLineEdit *m_shop;
    QComboBox *m_currency;
    QLineEdit *m_till;
    QLineEdit *m_cashier;
    QLineEdit *m_ceiling;
    Label *m_problem = nullptr; ///< why nobody can say what the sum means
    QLineEdit *m_logo;
    QString m_storedLogo;
};

} // namespace tillgate
