// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace tillgate::test {

/// Texts that a widget, its children left out, paints beyond its own edges, or cuts short with an ellipsis.
/// It hears what really goes to the painter, so that nothing can be forgotten that is painted by hand.
[[nodiscard]] QStringList paintedCutOff(QWidget &widget);

/// The same of every visible widget in the window. Fields that scroll and Qt's own parts are left out.
[[nodiscard]] QStringList everythingPaintedCutOff(QWidget &window);

/// All texts that the visible parts of a window paint, piece by piece.
[[nodiscard]] QStringList everythingPainted(QWidget &window);

} // namespace tillgate::test
