// How fast a long evening is resumed from its journal, and what a flush to this disk costs.
#include "game/journal/journal.hpp"
#include "game/journal/entry.hpp"
#include "game/match/apply.hpp"
#include "tests/bench/figure.hpp"
#include "tests/support/evening.hpp"
#include "tests/support/scratch.hpp"

namespace {

using namespace podium;

/// Three hours, a hundred players, a hundred and fifty questions.
std::vector<Event> longEvening() {
    Evening evening(smallPack(50));
    RoundRules rules;
    rules.questions = 50;
    std::vector<Seat> seats;
    for (int seat = 1; seat <= 100; ++seat)
        seats.push_back({{seat}, "Player " + std::to_string(seat)});
    evening.must(Begin{everyRound(rules), seats, 7});
    while (evening.phase() != Phase::Over) {
        evening.pass(seconds(50));
        evening.playOn();
    }
    return evening.events();
}

std::string textOf(const std::vector<Event>& events) {
    std::string text = writeHeading() + '\n';
    for (const Event& event : events) text += writeEntry(event) + '\n';
    return text;
}

} // namespace

int main() {
    const std::vector<Event> events = longEvening();
    const Scratch scratch;
    put(scratch / "long", textOf(events));
    const double resuming =
        bench::medianMilliseconds(21, [&] { (void)readJournal(scratch / "long"); });
    const double folding = bench::medianMilliseconds(21, [&] { (void)replay({}, events); });
    const std::string line = writeEntry({Moment{4200}, Answered{{1}, OneOption{2}}});
    const double reading = bench::medianMilliseconds(21, [&] {
        for (int times = 0; times < 1000; ++times) (void)readEntry(line);
    });
    Journal journal = openJournal(scratch / "flushed").value();
    const double flushing = bench::medianMilliseconds(101, [&] {
        (void)journal.append({{Moment{4200}, Answered{{1}, OneOption{2}}}});
    });
    bench::figure("events of three hours with a hundred players", events.size());
    bench::figure("read and folded, milliseconds", resuming);
    bench::figure("folded alone, milliseconds", folding);
    bench::figure("reading an answer's line, microseconds", reading);
    bench::figure("a line written and flushed to this disk, milliseconds", flushing);
}
