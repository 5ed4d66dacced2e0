// SPDX-License-Identifier: Apache-2.0
#include "desk/settingsmerge.h"

#include <array>

namespace tillgate {

namespace {

/// Lists without an order of their own. Of the others it is the order that was chosen, or that none of it is there.
constexpr std::array<QStringView, 5> looseLists{u"handover", u"hiddenCoins", u"shownCoins", u"foreignCoins",
                                                u"addressOnlyCoins"};

QString textAt(const Json &item, QStringView key)
{
    const Json *member = item.find(key);
    return member != nullptr ? member->toString() : QString();
}

/// A hand-over rule is about its coin; a coin of a gateway is named by the two.
bool isSameItem(const Json &before, const Json &now)
{
    if (!before.isObject() || !now.isObject())
        return false;
    return textAt(before, u"coin") == textAt(now, u"coin") && textAt(before, u"provider") == textAt(now, u"provider")
        && textAt(before, u"code") == textAt(now, u"code");
}

/// The three of one member; null where it is missing.
struct Versions
{
    Json base;
    Json mine;
    Json theirs;
};

class Merge final
{
public:
    Json merged(const Versions &one, const QString &path)
    {
        if (one.mine == one.base || one.mine == one.theirs)
            return one.theirs;
        if (one.theirs == one.base)
            return one.mine;
        if (one.mine.isObject() && one.theirs.isObject())
            return members(one, path);
        if (std::find(looseLists.begin(), looseLists.end(), path) != looseLists.end())
            return items(one, path);
        m_conflicts.append({.path = path, .theirs = one.theirs});
        return one.mine;
    }
    [[nodiscard]] const QList<SettingsConflict> &conflicts() const { return m_conflicts; }

private:
    Json members(const Versions &one, const QString &path)
    {
        Json::Object members;
        const auto add = [&](const QString &key) {
            const auto in = [&key](const Json &object) {
                const Json *member = object.find(key);
                return member != nullptr ? *member : Json();
            };
            const Versions inner{.base = in(one.base), .mine = in(one.mine), .theirs = in(one.theirs)};
            const Json value = merged(inner, path.isEmpty() ? key : path + QLatin1Char('.') + key);
            const bool isGone = value.isNull() && (one.mine.find(key) == nullptr || one.theirs.find(key) == nullptr);
            if (!isGone)
                members.append({key, value});
        };
        for (const Json::Member &member : one.mine.members())
            add(member.key);
        for (const Json::Member &member : one.theirs.members()) {
            if (one.mine.find(member.key) == nullptr)
                add(member.key);
        }
        return Json::object(members);
    }

    Json items(const Versions &one, const QString &path)
    {
        const MergedList<Json> list = mergedList(one.base.items(), one.mine.items(), one.theirs.items(), isSameItem);
        for (const auto &overruled : list.overruled)
            m_conflicts.append({.path = path, .theirs = overruled.theirs.value_or(Json())});
        return Json::array(list.items);
    }

    QList<SettingsConflict> m_conflicts;
};

} // namespace

Result<MergedSettings> mergedSettings(const ShopSettings &base, const ShopSettings &mine, const ShopSettings &theirs)
{
    const bool hasOtherMoney = theirs.currency != base.currency && theirs.currency != mine.currency;
    if (hasOtherMoney && (mine.saleCeiling != base.saleCeiling || mine.handover != base.handover)) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("Another till changed the shop's money to %1: start Tillgate once more, then change sums.")
                        .arg(theirs.currency.code()));
    }
    Merge merge;
    const Json json = merge.merged({.base = base.toJson(), .mine = mine.toJson(), .theirs = theirs.toJson()}, {});
    return ShopSettings::fromJson(json).map([&](const ShopSettings &settings) {
        return MergedSettings{.settings = settings, .conflicts = merge.conflicts()};
    });
}

Json mergedObject(const Json &base, const Json &mine, const Json &theirs)
{
    return Merge().merged({.base = base, .mine = mine, .theirs = theirs}, {});
}

MergedList<HandoverRule> mergedRules(const HandoverRules &base, const HandoverRules &mine, const HandoverRules &theirs)
{
    return mergedList(base, mine, theirs,
                      [](const HandoverRule &before, const HandoverRule &now) { return before.coin == now.coin; });
}

} // namespace tillgate
