// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/format.h"

#include <QGuiApplication>

#include <optional>

namespace tillgate {

/// Figures and names that keep their own direction inside a sentence of any language.
[[nodiscard]] inline QString inSentence(const QString &text)
{
    return isolated(text, QGuiApplication::layoutDirection());
}

/// Empty if there is none.
[[nodiscard]] inline QString inSentence(const std::optional<Money> &money)
{
    return money ? inSentence(moneyText(*money)) : QString();
}

} // namespace tillgate
