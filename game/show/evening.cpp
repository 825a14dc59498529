#include "game/show/evening.hpp"
#include "game/match/apply.hpp"
#include "game/match/timing.hpp"
#include <algorithm>

namespace podium::show {
namespace {

std::string because(Refusal refusal) {
    if (refusal == Refusal::NothingToAsk)
        return "the pack has no question of the difficulty that was asked for";
    return "the rules do not allow this match";
}

Failure refused(Refusal refusal) {
    return notPossible(
        {{because(refusal), {}, "Choose another difficulty, pack or running order."}});
}

/// The mark may hold anything: it counts only up to the moment the match waits for.
Moment reached(const Match& match, const TimeMark& mark) {
    const Moment limit = nextDeadline(match).value_or(match.latest);
    return std::max(match.latest, std::min(limit, mark.read()));
}

} // namespace

Evening::Evening(Match match, Journal journal, TimeMark mark, Stopwatch& watch)
    : m_match(std::move(match)),
      m_journal(std::move(journal)),
      m_mark(std::move(mark)),
      m_watch(&watch) {}

Outcome<Evening> Evening::begin(
    Pack pack, const Begin& begin, const std::filesystem::path& file, Stopwatch& watch) {
    Match match = matchFrom(std::move(pack));
    watch.goOnFrom({});
    const Ruling asked = judge(match, {watch.now(), begin});
    if (asked.refusal) return tl::unexpected(refused(*asked.refusal));
    auto journal = openJournal(file);
    if (!journal) return tl::unexpected(badInput(journal.error()));
    Evening evening(std::move(match), std::move(*journal), TimeMark(file), watch);
    if (auto begun = evening.take(begin); !begun) return tl::unexpected(begun.error());
    return evening;
}

Evening Evening::goOn(Interrupted interrupted, Stopwatch& watch) {
    Match match = replay(std::move(interrupted.pack), interrupted.record.events);
    TimeMark mark(interrupted.record.file);
    watch.goOnFrom(reached(match, mark));
    return Evening(std::move(match), std::move(interrupted.journal), std::move(mark), watch);
}

Outcome<Ruling> Evening::take(const Request& request) {
    Ruling ruling = judge(m_match, {m_watch->now(), request});
    if (ruling.events.empty()) return ruling;
    if (const auto written = m_journal.append(ruling.events); !written)
        return tl::unexpected(worldFailed(written.error()));
    for (const Event& event : ruling.events) m_match = apply(std::move(m_match), event);
    if (m_match.phase == Phase::Over) m_mark.remove();
    return ruling;
}

Outcome<Ruling> Evening::tick() {
    const std::optional<Moment> deadline = nextDeadline(m_match);
    return deadline && m_watch->now() >= *deadline ? take(Tick{}) : Ruling{};
}

void Evening::markTime() {
    if (openQuestion(m_match) && !m_match.pausedAt) m_mark.write(m_watch->now());
}

AudienceView Evening::view() const {
    return audienceView(m_match, m_watch->now(), m_match.seats.front().id);
}

HostView Evening::hostView() const { return podium::hostView(m_match, m_watch->now()); }

} // namespace podium::show
