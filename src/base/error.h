// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace tillgate {

/// Why something did not work, as a value. It holds no secret, so it may be logged and shown.
///
/// `kind` decides what the program does; `detail` is one plain English sentence for the journal and for
/// "copy details". The cashier's words are made from `kind` in one file of `ui`, translated.
struct Error
{
    enum class Kind {
        Usage, ///< the caller asked for something that makes no sense; `detail` says what to do
        Malformed, ///< an answer or a text that is not what it should be; nothing was taken from it
        Unreachable, ///< no connection: nothing was sent, so nothing can have happened
        NoAnswer, ///< sent, but the answer was lost, late, cut or not an answer: it may have happened
        AccessDenied, ///< the key, token or right is missing or wrong
        NotFound, ///< the other side says it does not know this
        RateLimited, ///< too many requests; see `retryAfter`
        Unavailable, ///< the other side says it cannot just now (5xx): it may have happened
        Rejected, ///< a clear no to this request, with a reason; repeating it is useless
        BelowMinimum, ///< the amount is below what the gateway takes for this coin
        CoinUnavailable, ///< this coin cannot be paid with just now
        Storage, ///< the ledger or the vault could not be read or written
        StorageNewer, ///< the ledger was written by a newer Tillgate
        InUse, ///< another program holds the ledger or the port
        LedgerAway, ///< the shared ledger's server cannot be reached: nothing was written
        Conflict, ///< somebody else changed it first
        Locked, ///< the vault is closed: a passphrase or key file is needed
        Overflow, ///< a number outside of what the program can hold exactly
    };

    Kind kind = Kind::Malformed;
    QString detail;
    /// When the other side said so: wait at least this long before asking again.
    std::optional<std::chrono::seconds> retryAfter = std::nullopt;
    /// The other side's own word for it (an error code), shown beside ours; empty if none.
    QString theirWord = {};

    bool operator==(const Error &) const = default;

    /// True if the request may have had an effect although no answer says so.
    [[nodiscard]] bool isUnresolved() const { return kind == Kind::NoAnswer || kind == Kind::Unavailable; }
};

/// The stable name of a kind for JSON output and the journal, e.g. "below-minimum".
[[nodiscard]] QString errorKindName(Error::Kind kind);

/// A code that can be told over the phone, e.g. "E-204". One per kind; listed in the manual.
[[nodiscard]] QString errorCode(Error::Kind kind);

} // namespace tillgate
