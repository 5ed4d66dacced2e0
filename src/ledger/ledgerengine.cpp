// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgerengine.h"

#include "ledger/postgresengine.h"
#include "ledger/sqliteengine.h"

namespace tillgate {

std::unique_ptr<LedgerEngine> engineFor(const LedgerPlace &place, const LedgerOptions &options)
{
    if (place.isServer())
        return std::make_unique<PostgresEngine>(place, options);
    return std::make_unique<SqliteEngine>(place.file(), options);
}

} // namespace tillgate
