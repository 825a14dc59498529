#pragma once
#include "questions/authoring/tables/ledger.hpp"
#include <algorithm>

namespace podium::authoring {

/// The teams of the medal table that a host would ask about, best placed first.
std::vector<const Standing*> wellKnownTeams(const Setter& setter, const Ledger& ledger);

/// What the wordings about one team may say.
Slots slotsOf(const Standing& standing, const Ledger& ledger);

/// Things in the order of how near they lie to something.
template <typename Thing, typename Distance>
std::vector<Thing> nearest(std::vector<Thing> things, Distance distance) {
    std::stable_sort(things.begin(), things.end(),
        [&](const Thing& a, const Thing& b) { return distance(a) < distance(b); });
    return things;
}

/// Up to `count` of the things, by chance, in the order they stood in.
template <typename Thing>
std::vector<Thing> sample(const std::vector<Thing>& things, std::size_t count, Chance& chance) {
    std::vector<std::size_t> places(things.size());
    for (std::size_t i = 0; i < places.size(); ++i) places[i] = i;
    chance.shuffle(places);
    places.resize(std::min(count, places.size()));
    std::sort(places.begin(), places.end());
    std::vector<Thing> taken;
    for (const auto place : places) taken.push_back(things[place]);
    return taken;
}

/// Wrong numbers beside a right one: near it, none negative, the right one at no fixed place.
std::vector<std::string> nearNumbers(int value, int least, Chance& chance);

} // namespace podium::authoring
