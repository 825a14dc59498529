#include "game/stage/sound/cue_sheet.hpp"

namespace podium::stage {
namespace {

using enum Ducking;
using enum Tuning;

constexpr std::array<CueLine, 13> cueLines{{
    {Cue::Focus, "focus", LeavesBed, Fixed},
    {Cue::Choose, "choose", LeavesBed, Fixed},
    {Cue::Back, "back", LeavesBed, Fixed},
    {Cue::RoundIntro, "round_intro", SoftensBed, FollowsKey},
    {Cue::QuestionIn, "question_in", LeavesBed, FollowsKey},
    {Cue::LastSeconds, "last_seconds", LeavesBed, FollowsKey},
    {Cue::LockIn, "lock_in", LeavesBed, FollowsKey},
    {Cue::Right, "right", SoftensBed, FollowsKey},
    {Cue::Wrong, "wrong", SoftensBed, FollowsKey},
    {Cue::Streak, "streak", SoftensBed, FollowsKey},
    {Cue::CountUp, "count_up", LeavesBed, Fixed},
    {Cue::Standings, "standings", SoftensBed, Fixed},
    {Cue::Podium, "podium", SoftensBed, Fixed},
}};

constexpr std::array<BedLine, 2> bedLines{{
    {Bed::Menu, "menu", nullptr},
    {Bed::Thinking, "thinking", "thinking_shaker"},
}};

} // namespace

std::span<const CueLine> cueSheet() { return cueLines; }
const CueLine& lineOf(Cue cue) { return cueLines[static_cast<std::size_t>(cue)]; }
std::span<const BedLine> bedSheet() { return bedLines; }

} // namespace podium::stage
