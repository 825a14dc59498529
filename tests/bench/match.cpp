// How fast the rules judge and fold, what resuming a long evening costs, and what a flush to disk
// costs beside it. Argument: a pack.
#include "game/journal/journal.hpp"
#include "game/match/apply.hpp"
#include "game/match/judge.hpp"
#include "questions/bank/pack_reader.hpp"
#include "tests/bench/figure.hpp"
#include "tests/support/scratch.hpp"
#include <malloc.h>

namespace {

using namespace podium;

constexpr int players = 100;
constexpr int questions = 180; // three hours at a minute each

std::vector<Seat> room() {
    std::vector<Seat> seats;
    for (int number = 1; number <= players; ++number)
        seats.push_back({{number}, "Player " + std::to_string(number), {}, {}, {}});
    return seats;
}

/// The pack's questions over and over, each time under another name, until they fill the evening.
Pack filled(const Pack& small) {
    Pack pack = small;
    for (std::size_t copy = 0; pack.questions.size() < questions; ++copy) {
        Question question = small.questions[copy % small.questions.size()];
        question.id += " again " + std::to_string(copy);
        pack.questions.push_back(question);
    }
    return pack;
}

/// An evening of three hours and a hundred players who all answer everything.
class Night {
public:
    explicit Night(const Pack& pack) : m_match(matchFrom(pack)) {
        RoundRules rules;
        rules.questions = questions;
        RunningOrder order = everyRound(rules);
        order.rounds.front().topics = {std::string(everyTopic)};
        take(Begin{order, room(), 1, {}});
    }
    void play() {
        while (m_match.phase != Phase::Over) {
            m_now = m_now + seconds(2);
            take(GoOn{});
            for (int seat = 1; m_match.phase == Phase::Question && seat <= players; ++seat)
                take(Answer{{seat}, OneOption{static_cast<std::size_t>(seat % 4)}});
        }
    }
    std::size_t commands() const { return m_commands; }
    const Match& match() const { return m_match; }

private:
    void take(const Request& request) {
        ++m_commands;
        m_now = m_now + milliseconds(37);
        for (const Event& event : judge(m_match, {m_now, request}).events)
            m_match = apply(std::move(m_match), event);
    }
    Match m_match;
    Moment m_now;
    std::size_t m_commands = 0;
};

double commandsPerSecond(const Pack& pack) {
    std::size_t commands = 0;
    const double milliseconds = bench::medianMilliseconds(7, [&] {
        Night night(pack);
        night.play();
        commands = night.commands();
    });
    return static_cast<double>(commands) / milliseconds * 1000;
}

std::size_t bytesInUse() { return mallinfo2().uordblks; }

void writeDown(const std::vector<Event>& events, const std::filesystem::path& file) {
    auto journal = openJournal(file);
    if (!journal || !journal->append(events)) std::exit(3);
}

} // namespace

int main(int count, char** arguments) {
    if (count < 2) return 2;
    const auto small = readPack(arguments[1]);
    if (!small) return 2;
    const Pack pack = filled(*small);
    const Scratch scratch;

    const std::size_t before = bytesInUse();
    Night night(pack);
    night.play();
    const std::size_t events = night.match().history.size();
    bench::figure("events", events);
    bench::figure("bytes_an_event", (bytesInUse() - before) / events);
    bench::figure("commands_per_second", static_cast<long>(commandsPerSecond(pack)));

    writeDown(night.match().history, scratch / "night.journal");
    const double resuming = bench::medianMilliseconds(7, [&] {
        const auto record = readJournal(scratch / "night.journal");
        if (!record || replay(pack, record->events).phase != Phase::Over) std::exit(3);
    });
    bench::figure("resume_evening_ms", resuming);

    auto journal = openJournal(scratch / "flush.journal");
    const std::vector<Event> one = {{Moment{1}, Answered{{1}, OneOption{2}}}};
    bench::figure("flush_ms", bench::medianMilliseconds(101, [&] { (void)journal->append(one); }));
}
