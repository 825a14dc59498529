#include "game/match/host_view.hpp"
#include "game/match/apply.hpp"
#include "game/match/history.hpp"
#include "game/match/judge.hpp"
#include "game/match/scoring.hpp"
#include "game/match/sense.hpp"
#include <algorithm>

namespace podium {
namespace {

std::vector<Decision> decisions(const Match& match) {
    std::vector<Decision> list;
    const std::vector<bool> stands = standing(match.history);
    for (std::size_t index = match.history.size(); index-- > 0;) {
        const Event& event = match.history[index];
        if (!isDecision(event.what)) continue;
        const EntryId entry{static_cast<int>(index) + 1};
        list.push_back({entry, event.at, event.what, !stands[index], stands[index]});
    }
    return list;
}

SeatView seatView(const Match& match, std::size_t place, Moment now) {
    const Chair& chair = match.seats[place];
    SeatView view{chair.id, chair.name, chair.presence, chair.accommodation,
        match.tallies[place].score, {}, buzzState(match, chair.id, now)};
    if (match.asked.empty()) return view;
    const Turn* turn = turnOf(match, match.asked.back(), chair.id);
    if (turn) view.reply = turn->reply;
    return view;
}

std::vector<PressView> presses(const Match& match, const Asked& asked) {
    std::vector<PressView> list;
    for (const Press& press : asked.buzzer.heard)
        list.push_back({press.seat, match.seats[*placeOf(match, press.seat)].name,
            press.pressed - asked.buzzer.opens, press.uncertainty});
    std::ranges::stable_sort(list, {}, &PressView::after);
    return list;
}

int rankOf(const std::vector<Standing>& table, const Chair& chair) {
    const auto line = std::ranges::find_if(table, [&chair](const Standing& each) {
        return each.seat == chair.id || (each.team != TeamId{} && each.team == chair.team);
    });
    return line == table.end() ? 0 : line->rank;
}

std::vector<Shift> shifts(const Match& before, const Match& after) {
    const std::vector<Standing> tableBefore = standings(before);
    const std::vector<Standing> tableAfter = standings(after);
    std::vector<Shift> list;
    for (const Chair& chair : after.seats) {
        const Shift shift{chair.id, chair.name, scoreOf(before, chair.id), scoreOf(after, chair.id),
            rankOf(tableBefore, chair), rankOf(tableAfter, chair)};
        if (shift.before != shift.after || shift.rankBefore != shift.rankAfter)
            list.push_back(shift);
    }
    for (const Chair& chair : before.seats) // whoever would not sit here any more
        if (!isAtTheTable(after, chair.id))
            list.push_back({chair.id, chair.name, scoreOf(before, chair.id), {},
                rankOf(tableBefore, chair), 0});
    return list;
}

} // namespace

HostView hostView(const Match& match, Moment now) {
    HostView view;
    view.audience = audienceView(match, now, SeatId{});
    view.decisions = decisions(match);
    for (std::size_t place = 0; place < match.seats.size(); ++place)
        view.seats.push_back(seatView(match, place, now));
    if (match.asked.empty()) return view;
    const Asked& asked = match.asked.back();
    view.question = *asked.question;
    view.entry = asked.entry;
    view.presses = presses(match, asked);
    return view;
}

Outlook whatWouldChange(const Match& match, const Command& command) {
    const Ruling ruling = judge(match, command);
    if (ruling.refusal) return {ruling.refusal, {}};
    if (match.phase == Phase::NotBegun) return {}; // nobody has a score to be moved
    Match after = match;
    for (const Event& event : ruling.events) after = apply(std::move(after), event);
    return {std::nullopt, shifts(match, after)};
}

} // namespace podium
