// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqlerror.h"

#include <QSqlError>

#include <algorithm>

namespace tillgate {

namespace {

QString said(const QSqlError &error)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return text.simplified();
}

Error storageError(const QSqlError &error)
{
    return {.kind = Error::Kind::Storage,
            .detail = QStringLiteral("The ledger could not be read or written: %1 (%2).")
                          .arg(said(error), error.nativeErrorCode())};
}

Error conflictError(const QSqlError &error)
{
    return {.kind = Error::Kind::Conflict,
            .detail = QStringLiteral("The ledger holds this already: %1.").arg(said(error))};
}

bool isOneOf(const QString &state, std::initializer_list<QLatin1String> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

/// Two transactions computed the same next place from what they saw; whoever reads again sees the other's
/// row.
bool isRaceForPlace(const QSqlError &error)
{
    const QString text = error.databaseText();
    return error.nativeErrorCode() == QLatin1String("23505")
        && (text.contains(QLatin1String("\"journal_pkey\""))
            || text.contains(QLatin1String("\"payment_sale_attempt_key\""))
            || text.contains(QLatin1String("\"notice_is_kept_once\"")));
}

} // namespace

Error sqliteError(const QSqlError &error)
{
    // Primary result codes of SQLite; the driver reports extended ones, whose low byte is the primary.
    constexpr int busy = 5;
    constexpr int locked = 6;
    constexpr int constraint = 19;
    constexpr int primaryMask = 0xff;
    const int code = error.nativeErrorCode().toInt() & primaryMask;
    if (code == busy || code == locked) {
        return {.kind = Error::Kind::InUse,
                .detail = QStringLiteral("Another program has this shop's ledger open. Close it, or wait "
                                         "until a backup is done.")};
    }
    return code == constraint ? conflictError(error) : storageError(error);
}

SqlTrouble postgresTrouble(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    // A lost connection has no code at all, or one of class 08; 57P01 to 57P05 are the server going down, and
    // 25006 is a standby that was a primary a moment ago.
    if (state.isEmpty() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P"))
        || state == QLatin1String("25006")) {
        return SqlTrouble::Lost;
    }
    const bool isPassing
        = isOneOf(state, {QLatin1String("40001"), QLatin1String("40P01")}) || isRaceForPlace(error);
    return isPassing ? SqlTrouble::Passing : SqlTrouble::Lasting;
}

Error postgresError(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    const bool isCancelled = state == QLatin1String("57014"); // the server did not get done in time
    if (isCancelled || postgresTrouble(error) == SqlTrouble::Lost) {
        return {.kind = Error::Kind::LedgerAway,
                .detail = QStringLiteral("The ledger cannot be reached: nothing can be charged until it is "
                                         "back. The database says: %1.")
                              .arg(said(error))};
    }
    if (state.startsWith(QLatin1String("23")))
        return conflictError(error);
    if (state == QLatin1String("42501")) {
        return {.kind = Error::Kind::AccessDenied,
                .detail = QStringLiteral("This role of the database may not do that: %1.").arg(said(error))};
    }
    if (isOneOf(state, {QLatin1String("55P03"), QLatin1String("40001"), QLatin1String("40P01")})) {
        return {.kind = Error::Kind::InUse,
                .detail
                = QStringLiteral("Others are writing the same in the ledger just now: %1.").arg(said(error))};
    }
    return storageError(error);
}

} // namespace tillgate
