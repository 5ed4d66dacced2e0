// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace tillgate {

/// Tells screen readers what our painted parts are: a label is text, a sheet a dialog, a window a frame.
/// Once per program, before the first window.
void installAccessibleRoles();

/// Gives `part` these words and tells a screen reader at once. False if it has them already: nothing happens.
bool announce(QWidget *part, const QString &words);

} // namespace tillgate
