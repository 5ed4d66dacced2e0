// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/json.h"

namespace tillgate::practice::btcpay {

/// A document as the server posts it (dossier btcpay 5.2): two blanks a level, line feeds, none at the end; slashes
/// and everything beyond ASCII as they are, but for three line separators.
[[nodiscard]] QByteArray indented(const Json &json);

} // namespace tillgate::practice::btcpay
