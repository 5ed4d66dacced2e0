// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace tillgate {

/// What the till can be heard to say. From two metres away a cashier tells them apart by ear alone.
enum class TillSound {
    Seen, ///< money is on its way: one soft tick
    Paid, ///< two short high notes
    NeedsYou, ///< short, late or not to be checked: a low note twice
    PriceEnded, ///< the price is no longer held: one low note
    Failed, ///< one long low note
};

[[nodiscard]] const QList<TillSound> &allSounds();
/// The stable name in settings: "seen", "paid", "needs-you", "price-ended", "failed".
[[nodiscard]] QString soundName(TillSound sound);

} // namespace tillgate
