// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/dayview.h"

#include <QByteArray>

namespace tillgate {

/// sales.csv of a day: exactly one row per sale, oldest first, so that summing a column counts no sale
/// twice, and a last row "TOTAL" with the sums of paid sales. Columns by counter.md 2.6, as far as the
/// till knows them; format version 1.
[[nodiscard]] QByteArray salesCsv(const DayView &day);

/// payments.csv: one row per attempt. Never sum fiat columns here: a sale may have several attempts.
[[nodiscard]] QByteArray paymentsCsv(const DayView &day);

} // namespace tillgate
