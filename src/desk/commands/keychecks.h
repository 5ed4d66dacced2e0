// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"
#include "wire/json.h"

namespace tillgate {

/// What a key may and may not do, for --json: question, verdict and the answer in words.
[[nodiscard]] Json checksReport(const QList<KeyCheck> &checks);
/// The same as one line each for people.
[[nodiscard]] QStringList checkLines(const QList<KeyCheck> &checks);
/// True if an answer keeps the account from selling.
[[nodiscard]] bool isStopped(const QList<KeyCheck> &checks);

} // namespace tillgate
