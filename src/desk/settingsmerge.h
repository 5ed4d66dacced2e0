// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/listmerge.h"
#include "desk/shopsettings.h"

namespace tillgate {

/// A setting that two people changed at the same time, each to something else.
struct SettingsConflict
{
    QString path; ///< "shopName", "sound.volume"
    /// What the other one saved; null: removed. Of a list the one item.
    Json theirs;

    bool operator==(const SettingsConflict &) const = default;
};

struct MergedSettings
{
    ShopSettings settings;
    QList<SettingsConflict> conflicts;
};

/// What `mine` changed of `base`, upon what somebody else made of it meanwhile, member by member, the coins and hand-over
/// rules one by one; where both changed the same, it is mine. Usage if the other one changed the money while sums were
/// changed here: nobody typed those in that money. The errors of ShopSettings::fromJson.
[[nodiscard]] Result<MergedSettings> mergedSettings(const ShopSettings &base, const ShopSettings &mine,
                                                    const ShopSettings &theirs);

/// The same for any other JSON object, without a word about what both changed.
[[nodiscard]] Json mergedObject(const Json &base, const Json &mine, const Json &theirs);

/// The same for the hand-over rules alone. A rule stays the same one while it is about the same coin.
[[nodiscard]] MergedList<HandoverRule> mergedRules(const HandoverRules &base, const HandoverRules &mine,
                                                   const HandoverRules &theirs);

} // namespace tillgate
