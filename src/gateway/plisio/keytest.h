// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/codetable.h"
#include "gateway/plisio/requests.h"

namespace tillgate::plisio {

/// The questions of "test connection" one after the other: service up, key good and shop white label
/// (without it no address comes, dossier plisio 2.2), coins usable, lists readable from this machine's
/// address, notices provable.
[[nodiscard]] Call<QList<KeyCheck>> keyTest(const Requests &requests, const CodeTable &codes);

} // namespace tillgate::plisio
