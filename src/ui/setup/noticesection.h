// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/formsection.h"

namespace tillgate {

/// How the till hears of payments: by asking alone, or by notices that come in through a proxy.
class NoticeSection final : public FormSection
{
    Q_OBJECT
public:
    NoticeSection(const Theme &theme, QWidget *parent);

    void render(const SettingsView &view) override;
    [[nodiscard]] bool read(ShopSettings &settings) override;

private:
    void choose(bool listens);

    CapButton *m_polling;
    CapButton *m_proxy;
    QLineEdit *m_port;
    QLineEdit *m_address;
    QLineEdit *m_proxies;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    bool m_listens = false;
};

} // namespace tillgate
