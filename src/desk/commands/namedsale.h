// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/shop.h"

#include <functional>

namespace tillgate {

/// "T1-000117" or "T1-000117-2": the sale, and the attempt if one is named.
struct NamedSale
{
    SaleId sale;
    std::optional<PaymentReference> attempt;
};
[[nodiscard]] NamedSale namedSale(const QString &text);

void findSale(Shop &shop, const SaleId &id, QObject *context,
              const std::function<void(Result<SaleWithAttempts>)> &done);

/// The attempt that was named, or the newest. NotFound if there is none.
[[nodiscard]] Result<Payment> chosenAttempt(const Result<SaleWithAttempts> &sale, const NamedSale &named);

} // namespace tillgate
