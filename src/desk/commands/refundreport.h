// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/refund.h"
#include "wire/json.h"

namespace tillgate {

/// A refund as the command line tells it to scripts.
[[nodiscard]] Json refundReport(const RefundRecord &refund);
/// The same for people: a line, and more under it where there is more to say.
[[nodiscard]] QString refundLine(const RefundRecord &refund);

} // namespace tillgate
