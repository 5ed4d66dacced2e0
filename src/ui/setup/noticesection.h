// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/formsection.h"
#include "ui/setup/noticewords.h"

namespace tillgate {

/// How the till hears of payments: by asking alone, by notices that come in through a proxy, or by the shop's hub.
class NoticeSection final : public FormSection
{
    Q_OBJECT
public:
    NoticeSection(const Theme &theme, QWidget *parent);

    void render(const SettingsView &view) override;
    [[nodiscard]] bool read(ShopSettings &settings) override;
    /// What came of the test notices; none: they are under way.
    void renderTrials(const std::optional<QList<NoticeTrial>> &trials);

Q_SIGNALS:
    /// A test notice is to be sent the whole way.
    void testRequested();

private:
    enum class Way { Polling, Proxy, Hub };
    void addWays();
    void addFields();
    void addTest();
    void choose(Way way);

    QList<CapButton *> m_ways; ///< in the order of Way
    QList<QWidget *> m_fields; ///< of the listener alone
    QLineEdit *m_public = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_proxies = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    Label *m_needs = nullptr;
    CapButton *m_test = nullptr;
    Label *m_result = nullptr;
    Way m_way = Way::Polling;
};

} // namespace tillgate
