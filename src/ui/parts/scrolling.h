// SPDX-License-Identifier: Apache-2.0
#pragma once

class QScrollArea;
class QWidget;

namespace tillgate {

/// `inside` in a frameless area on the page's own ground that scrolls up and down where a small screen has no room for
/// it, and takes no focus itself.
[[nodiscard]] QScrollArea *scrolling(QWidget *inside, QWidget *parent);

} // namespace tillgate
