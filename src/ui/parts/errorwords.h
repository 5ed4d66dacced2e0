// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

namespace tillgate {

/// What a cashier reads when something did not work: plain, without blame, with the next step.
struct ErrorWords
{
    QString reason; ///< a few words for "Problem: …"
    QString sentence; ///< what happened and what to do, with the error's code at the end
};

[[nodiscard]] ErrorWords errorWords(const Error &error);

/// Everything about an error without a secret in it, for "Copy details".
[[nodiscard]] QString errorDetails(const Error &error);

} // namespace tillgate
