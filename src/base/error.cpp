// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

namespace tillgate {

QString errorKindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage: return QStringLiteral("usage");
    case Error::Kind::Malformed: return QStringLiteral("malformed");
    case Error::Kind::Unreachable: return QStringLiteral("unreachable");
    case Error::Kind::NoAnswer: return QStringLiteral("no-answer");
    case Error::Kind::AccessDenied: return QStringLiteral("access-denied");
    case Error::Kind::NotFound: return QStringLiteral("not-found");
    case Error::Kind::RateLimited: return QStringLiteral("rate-limited");
    case Error::Kind::Unavailable: return QStringLiteral("unavailable");
    case Error::Kind::Rejected: return QStringLiteral("rejected");
    case Error::Kind::BelowMinimum: return QStringLiteral("below-minimum");
    case Error::Kind::CoinUnavailable: return QStringLiteral("coin-unavailable");
    case Error::Kind::Storage: return QStringLiteral("storage");
    case Error::Kind::StorageNewer: return QStringLiteral("storage-newer");
    case Error::Kind::InUse: return QStringLiteral("in-use");
    case Error::Kind::LedgerAway: return QStringLiteral("ledger-away");
    case Error::Kind::Conflict: return QStringLiteral("conflict");
    case Error::Kind::Locked: return QStringLiteral("locked");
    case Error::Kind::Overflow: return QStringLiteral("overflow");
    }
    Q_UNREACHABLE();
}

QString errorCode(Error::Kind kind)
{
    // 1xx: our own side, 2xx: the way to the gateway, 3xx: what the gateway says, 4xx: storage.
    switch (kind) {
    case Error::Kind::Usage: return QStringLiteral("E-101");
    case Error::Kind::Overflow: return QStringLiteral("E-102");
    case Error::Kind::Conflict: return QStringLiteral("E-103");
    case Error::Kind::Unreachable: return QStringLiteral("E-201");
    case Error::Kind::NoAnswer: return QStringLiteral("E-202");
    case Error::Kind::Malformed: return QStringLiteral("E-203");
    case Error::Kind::AccessDenied: return QStringLiteral("E-301");
    case Error::Kind::NotFound: return QStringLiteral("E-302");
    case Error::Kind::RateLimited: return QStringLiteral("E-303");
    case Error::Kind::Unavailable: return QStringLiteral("E-304");
    case Error::Kind::Rejected: return QStringLiteral("E-305");
    case Error::Kind::BelowMinimum: return QStringLiteral("E-306");
    case Error::Kind::CoinUnavailable: return QStringLiteral("E-307");
    case Error::Kind::Storage: return QStringLiteral("E-401");
    case Error::Kind::StorageNewer: return QStringLiteral("E-402");
    case Error::Kind::InUse: return QStringLiteral("E-403");
    case Error::Kind::Locked: return QStringLiteral("E-404");
    case Error::Kind::LedgerAway: return QStringLiteral("E-405");
    }
    Q_UNREACHABLE();
}

} // namespace tillgate
