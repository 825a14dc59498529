// Evenings of bots to begin fuzzing with. Argument: the folder to put them in.
#include "tests/fuzz/journal_target.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/scratch.hpp"

int main(int count, char** arguments) {
    using namespace podium;
    if (count < 2) return 2;
    const std::filesystem::path folder = arguments[1];
    std::filesystem::create_directories(folder);
    for (std::uint64_t seed = 1; seed <= 60; ++seed)
        put(folder / std::to_string(seed), journalText(botEvening(seed, 4 + 3 * seed)));
}
