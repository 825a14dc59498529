#include "game/stage/screens/lifeline_foot.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

Icon iconOf(Lifeline lifeline) {
    switch (lifeline) {
    case Lifeline::FiftyFifty: return Icon::Half;
    case Lifeline::Exchange: return Icon::Swap;
    case Lifeline::AskTheRoom: return Icon::Party;
    case Lifeline::ExtraTime: return Icon::Plus;
    case Lifeline::DoubleDip: return Icon::Undo;
    }
    return Icon::Half;
}

std::string wordsFor(Lifeline lifeline, const AudienceView& view) {
    switch (lifeline) {
    case Lifeline::FiftyFifty: return "50 : 50";
    case Lifeline::Exchange: return "Swap";
    case Lifeline::AskTheRoom: return "Ask the room";
    case Lifeline::ExtraTime:
        return "+" + std::to_string(view.rules.timeToAnswer.milliseconds / 2000) + " s";
    case Lifeline::DoubleDip: return view.question->dips ? "Two tries" : "Double dip";
    }
    return {};
}

FootButton::State stateOf(Lifeline lifeline, const AudienceView& view) {
    if (std::ranges::count(view.helpNow, lifeline) > 0) return FootButton::State::Ready;
    const bool left = std::ranges::count(view.lifelines, lifeline) > 0;
    return left ? FootButton::State::Off : FootButton::State::Used;
}

FootAction actionFor(Lifeline lifeline, const AudienceView& view, std::size_t place) {
    return {{iconOf(lifeline), wordsFor(lifeline, view), std::to_string(place + 1),
                stateOf(lifeline, view)},
        lifeline};
}

} // namespace

std::vector<FootAction> footActions(const AudienceView& view, Letters letters) {
    std::vector<FootAction> actions;
    for (const Lifeline lifeline : view.rules.lifelines)
        actions.push_back(actionFor(lifeline, view, actions.size()));
    if (view.mayWalkAway) actions.push_back({{Icon::Exit, "Walk away", "W"}, {}});
    for (FootAction& action : actions) {
        const bool figure = action.lifeline.has_value();
        const bool keyWrites = letters == Letters::Words || (letters == Letters::Figures && figure);
        if (keyWrites) action.button.key.clear();
    }
    return actions;
}

bool isReady(const FootAction& action) { return action.button.state == FootButton::State::Ready; }

std::optional<std::size_t> footActionFor(
    const std::vector<FootAction>& actions, const Intent& intent) {
    const bool away =
        intent.act == Act::WalkAway || (intent.act == Act::Reset && intent.device == Device::Pad);
    const bool figure = intent.act >= Act::First && intent.act <= Act::Sixth;
    const auto nth = static_cast<std::size_t>(intent.act) - static_cast<std::size_t>(Act::First);
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (!isReady(actions[i])) continue;
        if (actions[i].lifeline ? figure && nth == i : away) return i;
    }
    return std::nullopt;
}

} // namespace podium::stage
