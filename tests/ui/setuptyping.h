// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/settingspage.h"

#include <QTest>

namespace tillgate::test {

/// A shop as it begins, beside one monitor for customers.
[[nodiscard]] inline SettingsView standardSettings()
{
    SettingsView view{.settings = ShopSettings::standard(), .screens = {QStringLiteral("HDMI-2")}};
    view.settings.sound.files = {};
    return view;
}

/// The part that a screen reader calls so; none if there is none.
template <typename Widget> [[nodiscard]] Widget *named(const QWidget &page, const QString &name)
{
    const auto all = page.findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

/// Enter, wherever the focus is.
inline void enter(QWidget &page)
{
    QTest::keyClick(page.focusWidget() != nullptr ? page.focusWidget() : &page, Qt::Key_Return);
}

} // namespace tillgate::test
