// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/dayview.h"
#include "wire/json.h"

namespace tillgate {

/// Sales and payments as JSON for --json: amounts as decimal text, times as ISO 8601 in UTC.
[[nodiscard]] Json paymentReport(const Payment &payment);
[[nodiscard]] Json saleReport(const DaySale &entry);
[[nodiscard]] Json dayReport(const DayView &day);
[[nodiscard]] Json historyReport(const PaymentHistory &history);

/// The same as plain lines for people.
[[nodiscard]] QString paymentLine(const Payment &payment);
[[nodiscard]] QString saleLine(const DaySale &entry);
[[nodiscard]] QString dayText(const DayView &day);
[[nodiscard]] QString historyText(const PaymentHistory &history);

/// Text without anything that could move a terminal's cursor or hide what follows.
[[nodiscard]] QString printable(const QString &text);

} // namespace tillgate
