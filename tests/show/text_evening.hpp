#pragma once
#include "game/show/archive.hpp"
#include "game/show/house_rules.hpp"
#include "game/show/text_show.hpp"
#include "questions/bank/edits.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"
#include "tests/support/scratch.hpp"
#include <sstream>

namespace podium::show {

/// An evening on a terminal that a test types into.
class TextEvening {
public:
    explicit TextEvening(Pack pack = smallPack()) : m_pack(std::move(pack)) {
        REQUIRE(m_archive.open());
    }

    /// Plays a new evening with these lines; what the terminal shows.
    std::string play(const std::string& typed, Clock clock = Clock::None) {
        return play(textOrder({}, clock), typed);
    }
    /// The same with rounds of another kind: one over the whole pack.
    std::string play(const RoundRules& rules, const std::string& typed) {
        RunningOrder order = everyRound(rules);
        order.rounds.front().topics = {std::string(everyTopic)};
        return play(forTheTerminal(order, rules.clock), typed);
    }
    std::string play(const RunningOrder& order, const std::string& typed) {
        auto evening = m_archive.begin(m_pack, {order, {soloSeat({})}, 7, {}}, m_watch);
        REQUIRE(evening);
        return show(*evening, typed);
    }
    /// Comes back to the latest unfinished evening.
    std::string goOn(const std::string& typed) {
        auto interrupted = m_archive.interrupted({}, std::nullopt);
        REQUIRE(interrupted);
        Evening evening = Evening::goOn(std::move(*interrupted), m_watch);
        return show(evening, typed);
    }

    const Archive& archive() const { return m_archive; }
    const Scratch& folder() const { return m_folder; }
    SteppedStopwatch& watch() { return m_watch; }
    /// What the flags have come to.
    Edits edits() const {
        const auto edits = readEdits(m_folder / "edits" / (fingerprint(m_pack) + ".edits.yaml"));
        REQUIRE(edits);
        return *edits;
    }

private:
    std::string show(Evening& evening, const std::string& typed) {
        std::istringstream in(typed);
        std::ostringstream out;
        StreamLines lines(in);
        REQUIRE(TextShow({evening, lines, out, Flags(m_folder / "edits")}).play());
        return out.str();
    }

    Pack m_pack;
    Scratch m_folder;
    Archive m_archive{m_folder.folder()};
    SteppedStopwatch m_watch;
};

inline std::string times(int count, const std::string& words) {
    std::string all;
    for (int i = 0; i < count; ++i) all += words;
    return all;
}

/// How often words occur in a text.
inline int occurrences(const std::string& text, const std::string& words) {
    int count = 0;
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
        ++count;
    return count;
}

inline auto says(const std::string& words) { return Catch::Contains(words); }

} // namespace podium::show
