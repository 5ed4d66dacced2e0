// SPDX-License-Identifier: Apache-2.0
#include "desk/settingsmerge.h"

namespace tillgate {

namespace {

Json merged(const Json &base, const Json &mine, const Json &theirs)
{
    if (mine == base)
        return theirs;
    if (!mine.isObject() || !base.isObject() || !theirs.isObject())
        return mine;
    Json::Object members;
    for (const Json::Member &member : mine.members()) {
        const Json *before = base.find(member.key);
        const Json *other = theirs.find(member.key);
        const bool isInAll = before != nullptr && other != nullptr;
        members.append({member.key, isInAll ? merged(*before, member.value, *other) : member.value});
    }
    return Json::object(members);
}

} // namespace

Result<ShopSettings> mergedSettings(const ShopSettings &base, const ShopSettings &mine, const ShopSettings &theirs)
{
    return ShopSettings::fromJson(merged(base.toJson(), mine.toJson(), theirs.toJson()));
}

} // namespace tillgate
