#pragma once
#include "tests/support/evening.hpp"

namespace podium {

/// The luck of a generated test: its seed is known, so what fails once fails again.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_chance{seed} {}
    int roll(int low, int high) {
        return low + static_cast<int>(m_chance.below(static_cast<std::size_t>(high - low + 1)));
    }
    bool oneIn(int n) { return roll(1, n) == 1; }
    template <typename T>
    const T& oneOf(const std::vector<T>& things) {
        return things[m_chance.below(things.size())];
    }
    std::uint64_t next() { return m_chance.next(); }

private:
    Chance m_chance;
};

/// Rules that somebody might agree on.
inline Rules anyRules(Dice& dice) {
    Rules rules;
    rules.questionsPerRound = dice.roll(1, 6);
    rules.clock = dice.oneIn(4) ? Clock::None : Clock::Running;
    rules.timeToAnswer = milliseconds(dice.roll(1, 30'000));
    rules.leadIn = milliseconds(dice.roll(0, 2000));
    rules.easiest = dice.roll(1, 3);
    rules.hardest = dice.roll(rules.easiest, 5);
    rules.scoring = {
        {dice.roll(0, 1000)}, {dice.roll(0, 1000)}, {dice.roll(0, 200)}, {dice.roll(0, 500)}};
    return rules;
}

/// Something that somebody might ask for, sensible or not.
inline Request anyRequest(Dice& dice) {
    switch (dice.roll(1, 16)) {
    case 1: return Begin{anyRules(dice), table(dice.roll(0, 3)), dice.next()};
    case 2: return Pause{};
    case 3:
    case 4: return Resume{};
    case 5: return dice.oneIn(10) ? Request(EndEvening{}) : Request(Tick{});
    case 6:
    case 7: return Tick{};
    case 8:
    case 9:
    case 10:
    case 11: return GoOn{};
    default: return Answer{{dice.roll(0, 4)}, static_cast<std::size_t>(dice.roll(0, 4))};
    }
}

/// Plays some steps of an evening at random; `seen` is told of each.
template <typename Seen>
void playAtRandom(Evening& evening, Dice& dice, int steps, Seen seen) {
    evening.begin(dice.roll(1, 3), anyRules(dice), dice.next());
    for (int step = 0; step < steps; ++step) {
        evening.pass(milliseconds(dice.oneIn(3) ? dice.roll(0, 12'000) : dice.roll(0, 700)));
        seen(anyRequest(dice));
    }
}

} // namespace podium
