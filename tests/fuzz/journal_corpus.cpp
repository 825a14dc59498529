// Evenings of bots to begin fuzzing with. Argument: the folder to put them in.
#include "tests/fuzz/journal_target.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/scratch.hpp"

int main(int count, char** arguments) {
    using namespace podium;
    if (count < 2) return 2;
    const std::filesystem::path folder = arguments[1];
    std::filesystem::create_directories(folder);
    // Short ones of each kind of round, because short ones are read often; and some with all of
    // them.
    for (std::uint64_t seed = 1; seed <= 55; ++seed) {
        const auto kind = static_cast<RoundKind>(seed % 11);
        const RunningOrder order = orderOf({RoundKind::Classic, kind}, 2);
        const auto evening = seed % 11 == 0 ? botEvening(seed, 60) : botEvening(seed, 40, order);
        put(folder / std::to_string(seed), journalText(evening));
    }
}
