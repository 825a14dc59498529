#include "questions/authoring/jury/themes.hpp"
#include "questions/authoring/jury/round_names.hpp"
#include <algorithm>
#include <numeric>

namespace podium::authoring {
namespace {

constexpr std::size_t fewQuestions = 6; // fewer are one round
constexpr std::size_t leastRound = 3;   // questions, where there is more than one round
constexpr std::size_t usualRound = 4, fewestRounds = 2, mostRounds = 4;

using Places = std::vector<std::size_t>; // of questions among the candidates

/// The rounds of one article as they are found, one after the other, out of what is left.
class Running {
public:
    Running(const std::vector<Candidate>& candidates, const World& world)
        : m_candidates(candidates),
          m_world(world),
          m_left(candidates.size()),
          m_rounds(std::clamp(candidates.size() / usualRound, fewestRounds, mostRounds)) {
        std::iota(m_left.begin(), m_left.end(), std::size_t{0});
    }

    /// The themes that fit, each with its questions, in the order of play.
    std::vector<std::pair<const RoundTopic*, Places>> found() {
        if (m_candidates.size() < fewQuestions) return {{&wholeTheme(), m_left}};
        std::map<const RoundTopic*, Places> inOrder; // themes lie in one row: so do their addresses
        while (m_found < m_rounds) {
            const auto* theme = bestTheme();
            if (!theme) break;
            inOrder[theme] = take(bestOf(*theme));
            m_used.insert(theme);
            ++m_found;
        }
        std::vector<std::pair<const RoundTopic*, Places>> rounds(inOrder.begin(), inOrder.end());
        for (const auto& other : m_world.lexicon.otherRounds)
            if (m_found < m_rounds) rounds.emplace_back(&other, take(firstOf())), ++m_found;
        return rounds;
    }

private:
    const RoundTopic& wholeTheme() const { return m_world.lexicon.wholeRounds.front(); }
    bool isLast() const { return m_found + 1 == m_rounds; }
    std::size_t share() const {
        const auto open = m_rounds - m_found;
        return (m_left.size() + open - 1) / open;
    }
    int fitOf(const RoundTopic& theme, std::size_t place) const {
        return fit(theme, m_candidates[place], m_world);
    }

    /// What fits best, as much as one round may have; in the last round all that is left.
    Places bestOf(const RoundTopic& theme) const {
        Places best = m_left;
        std::stable_sort(best.begin(), best.end(),
            [&](auto a, auto b) { return fitOf(theme, a) > fitOf(theme, b); });
        if (isLast()) return best;
        std::erase_if(best, [&](auto place) { return fitOf(theme, place) == 0; });
        best.resize(std::min(best.size(), share()));
        return best;
    }

    Places firstOf() const {
        return {m_left.begin(), m_left.begin() + static_cast<std::ptrdiff_t>(share())};
    }

    /// How well a theme fits what it would take; 0 if that is too little for a round.
    int worth(const RoundTopic& theme) const {
        const auto places = bestOf(theme);
        const auto fitting = std::count_if(
            places.begin(), places.end(), [&](auto place) { return fitOf(theme, place) > 0; });
        const bool enough = static_cast<std::size_t>(fitting) >= leastRound &&
            static_cast<std::size_t>(fitting) * 3 >= places.size() * 2;
        return enough ? std::accumulate(places.begin(), places.end(), 0,
                            [&](int sum, auto place) { return sum + fitOf(theme, place); })
                      : 0;
    }

    const RoundTopic* bestTheme() const {
        const RoundTopic* best = nullptr;
        int most = 0;
        for (const auto& theme : m_world.lexicon.themes)
            if (const int mine = m_used.contains(&theme) ? 0 : worth(theme); mine > most)
                most = mine, best = &theme;
        return best;
    }

    Places take(Places places) {
        std::erase_if(m_left, [&](auto place) {
            return std::find(places.begin(), places.end(), place) != places.end();
        });
        return places;
    }

    const std::vector<Candidate>& m_candidates;
    const World& m_world;
    Places m_left;
    std::size_t m_rounds, m_found = 0;
    std::set<const RoundTopic*> m_used;
};

} // namespace

std::vector<PackRound> sortByTheme(std::vector<Candidate>& candidates, const World& world) {
    std::vector<PackRound> rounds;
    Words taken;
    for (const auto& [theme, places] : Running(candidates, world).found()) {
        std::vector<const Candidate*> inside;
        for (const auto place : places) inside.push_back(&candidates[place]);
        auto name = roundName(*theme, inside, taken, world);
        if (name.empty()) name = "Round " + std::to_string(rounds.size() + 1);
        taken.insert(name);
        for (const auto place : places) candidates[place].question.round = name;
        rounds.push_back({name, theme->about});
    }
    return rounds;
}

} // namespace podium::authoring
