#pragma once
#include "game/match/running_order.hpp"
#include "questions/bank/pack.hpp"

namespace podium::show {

/// What an evening is played by, and from.
struct Programme {
    RunningOrder order;
    Pack pack;
};

/// A pack under the name that a running order calls it by; empty: the evening's own.
struct NamedPack {
    std::string name;
    Pack pack;
};

/// Whether the order draws from more packs than the evening's own.
bool namesPacks(const RunningOrder& order);
/// The names of the packs that its rounds draw from, each once, in playing order.
std::vector<std::string> packsOf(const RunningOrder& order);

/// One pack out of several, and the order as it draws from that: topics that share a name get the
/// title of their pack before it, questions and articles that share an id get a number.
Programme mixed(const RunningOrder& order, const std::vector<NamedPack>& packs);

} // namespace podium::show
