// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/xaigate/requests.h"

namespace tillgate::xaigate {

/// The questions of "test connection". There is no call for it: an invoice that nobody has is asked for, and
/// whatever is not 401 means that the key is probably right (dossier xaigate 2.6).
[[nodiscard]] Call<QList<KeyCheck>> keyTest(const Requests &requests);

/// True if the answer about nobody's invoice shows that the key is accepted; the error otherwise.
[[nodiscard]] Result<bool> understandProbe(const HttpReply &reply);

} // namespace tillgate::xaigate
