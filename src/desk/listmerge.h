// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <algorithm>
#include <optional>
#include <utility>

namespace tillgate {

/// A list that two people changed at the same time, put together item by item.
template <typename Item> struct MergedList
{
    /// What both changed of one item, as the other one has it; none: the other one removed it.
    struct Overruled
    {
        Item before;
        std::optional<Item> theirs;

        bool operator==(const Overruled &) const = default;
    };

    QList<Item> items;
    QList<Overruled> overruled;
};

/// For each item of `base` its place in `after`, or -1 if it is gone: the same item, or else one of what is left that
/// `isSame` says is still the same thing. `isSame(a, b)`: a may have been changed into b.
template <typename Item, typename IsSame>
[[nodiscard]] QList<qsizetype> placesAfter(const QList<Item> &base, const QList<Item> &after, const IsSame &isSame)
{
    QList<qsizetype> places(base.size(), -1);
    QList<bool> isTaken(after.size(), false);
    const auto match = [&](const auto &fits) {
        for (qsizetype at = 0; at < base.size(); ++at) {
            for (qsizetype to = 0; places.at(at) < 0 && to < after.size(); ++to) {
                if (isTaken.at(to) || !fits(base.at(at), after.at(to)))
                    continue;
                places[at] = to;
                isTaken[to] = true;
            }
        }
    };
    match([](const Item &before, const Item &now) { return before == now; });
    match(isSame);
    return places;
}

/// True if what is still there stands in another order.
[[nodiscard]] inline bool hasMoved(QList<qsizetype> places)
{
    places.removeAll(-1);
    return !std::is_sorted(places.begin(), places.end());
}

/// What `mine` changed of `base`, upon what somebody else made of it meanwhile: added, removed and changed items of both.
/// Where both changed the same item it is mine. In the order of whoever moved items; of both, in mine.
template <typename Item, typename IsSame>
[[nodiscard]] MergedList<Item> mergedList(const QList<Item> &base, const QList<Item> &mine, const QList<Item> &theirs,
                                          const IsSame &isSame)
{
    if (mine == base || theirs == base)
        return {.items = mine == base ? theirs : mine, .overruled = {}};
    MergedList<Item> merged;
    const QList<qsizetype> toMine = placesAfter(base, mine, isSame);
    const QList<qsizetype> toTheirs = placesAfter(base, theirs, isSame);
    QList<std::optional<Item>> outcome; // of each item of the base
    for (qsizetype at = 0; at < base.size(); ++at) {
        const auto in = [](const QList<Item> &list, qsizetype place) { return place < 0 ? std::nullopt : std::optional(list.at(place)); };
        const std::optional<Item> here = in(mine, toMine.at(at));
        const std::optional<Item> there = in(theirs, toTheirs.at(at));
        outcome.append(here == base.at(at) ? there : here);
        if (here != base.at(at) && there != base.at(at) && here != there)
            merged.overruled.append({.before = base.at(at), .theirs = there});
    }
    const auto add = [&](const QList<Item> &list, const QList<qsizetype> &places) {
        for (qsizetype at = 0; at < list.size(); ++at) {
            const qsizetype from = places.indexOf(at);
            if (from >= 0 && outcome.at(from))
                merged.items.append(*std::exchange(outcome[from], std::nullopt));
            else if (from < 0 && !merged.items.contains(list.at(at)))
                merged.items.append(list.at(at));
        }
    };
    const bool isMyOrder = hasMoved(toMine);
    add(isMyOrder ? mine : theirs, isMyOrder ? toMine : toTheirs);
    add(isMyOrder ? theirs : mine, isMyOrder ? toTheirs : toMine);
    return merged;
}

} // namespace tillgate
