// SPDX-License-Identifier: Apache-2.0
#include "desk/settingsstore.h"

#include "desk/settingsmerge.h"

namespace tillgate {

Result<std::optional<Json>> storedSettings(const LedgerSession &session, const QString &own)
{
    Result<std::optional<Json>> found = session.settings().find(own);
    return !found || *found ? found : session.settings().find(QStringLiteral("shop"));
}

Result<ShopSettings> storeSettings(const LedgerSession &session, const Author &author, const QString &own,
                                   const ShopSettings &known, const ShopSettings &wanted)
{
    const Result<std::optional<Json>> stored = storedSettings(session, own);
    if (!stored)
        return fail(stored.error());
    // What cannot be read any more is written anew.
    const Result<ShopSettings> theirs = *stored ? ShopSettings::fromJson(**stored) : Result<ShopSettings>(known);
    const Result<MergedSettings> merged = mergedSettings(known, wanted, theirs.value_or(known));
    if (!merged)
        return fail(merged.error());
    ShopSettings settings = merged->settings;
    settings.till = wanted.till; // no matter of others
    const Result<void> written = session.settings().save(author, own, settings.toJson());
    return written ? Result<ShopSettings>(settings) : fail(written.error());
}

} // namespace tillgate
