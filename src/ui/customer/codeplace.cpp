// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/codeplace.h"

#include <algorithm>

namespace tillgate {

QRect codePlace(const Theme &theme, QSize window)
{
    const int margin = theme.px(96);
    const int side
        = std::min({window.height() - 2 * margin, window.width() * 46 / 100 + theme.px(8), theme.px(888)});
    return {window.width() - margin - side, (window.height() - side) / 2, side, side};
}

} // namespace tillgate
