// How fast the rules judge and fold, and how an evening's journal compares with them.
// Argument: a pack.
#include "game/journal/entry.hpp"
#include "game/match/apply.hpp"
#include "game/match/judge.hpp"
#include "questions/bank/pack_reader.hpp"
#include "tests/bench/figure.hpp"

namespace {

using namespace podium;

/// A whole evening alone: always the first choice, a second apart.
std::vector<Event> playEvening(const Pack& pack, std::uint64_t seed) {
    std::vector<Event> evening;
    Match match = matchFrom(pack);
    Moment now;
    const auto take = [&](const Request& request) {
        now = now + seconds(1);
        for (const Event& event : judge(match, {now, request}).events) {
            match = apply(std::move(match), event);
            evening.push_back(event);
        }
    };
    take(Begin{Rules{}, {{SeatId{1}, "Ada"}}, seed});
    while (match.phase != Phase::Over) {
        if (match.phase == Phase::Question) take(Answer{SeatId{1}, 0});
        else take(GoOn{});
    }
    return evening;
}

} // namespace

int main(int count, char** arguments) {
    if (count < 2) return 2;
    const auto pack = readPack(arguments[1]);
    if (!pack) return 2;
    const auto evening = playEvening(*pack, 1);
    std::vector<std::string> lines;
    for (const Event& event : evening) lines.push_back(writeEntry(event));

    const double playing = bench::medianMilliseconds(21, [&] { (void)playEvening(*pack, 1); });
    const double folding = bench::medianMilliseconds(21, [&] { (void)replay(*pack, evening); });
    const double reading = bench::medianMilliseconds(21, [&] {
        for (const std::string& line : lines) (void)readEntry(line);
    });
    bench::figure("events in an evening", evening.size());
    bench::figure("evening judged and folded, milliseconds", playing);
    bench::figure("evening folded alone, milliseconds", folding);
    bench::figure("judging and folding over folding alone", playing / folding);
    bench::figure("reading its journal's lines over folding them", reading / folding);
}
