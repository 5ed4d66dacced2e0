// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"

namespace tillgate::plisio {

/// Checks a callback (dossier plisio 5): `verify_hash` is HMAC-SHA1 with the API key over the body, which is
/// JSON (all canonical forms that official sources know) or a form (PHP-serialised); neither is tried as the
/// other. Stricter than the official SDKs: POST only, no name twice, the hash in lower case.
///
/// AccessDenied if it is not authentic. Malformed if it is authentic, but no notice about an invoice (a
/// permanent deposit): such a notice must change no sale.
[[nodiscard]] Result<Notice> verifyNotice(const HttpRequest &delivery, const Secret &key);

/// True if the key is as long as the gateway's own ones, blanks around it not counted: advice, not proof.
[[nodiscard]] bool isUsableSecret(const Secret &key);

} // namespace tillgate::plisio
