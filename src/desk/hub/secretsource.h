// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace tillgate {

/// Where a secret of the hub is kept: never in the configuration itself, never in an argument.
struct SecretSource
{
    enum class Kind { None, File, Credential };

    Kind kind = Kind::None;
    QString name = {}; ///< the file's path, or the credential's name

    /// "file:/path", or "credential:name" as systemd's LoadCredential= gives it. Usage for anything else,
    /// without repeating it: somebody may have put the secret itself there.
    [[nodiscard]] static Result<SecretSource> parse(const QString &text);
    [[nodiscard]] bool isSet() const { return kind != Kind::None; }
    bool operator==(const SecretSource &) const = default;
};

/// Reads it, without the line end. NotFound if it is not there, AccessDenied for a file that others may
/// read, Usage if it is empty; each names the place.
[[nodiscard]] Result<Secret> readSecret(const SecretSource &source);

} // namespace tillgate
