#pragma once
#include "game/match/views.hpp"
#include "game/stage/intents.hpp"
#include "game/stage/widgets/lifeline_bar.hpp"
#include <optional>

namespace podium::stage {

/// A button at the foot of a question and what it asks for: a lifeline, or to walk away.
struct FootAction {
    FootButton button;
    std::optional<Lifeline> lifeline; ///< none: walking away
};

/// The lifelines of the round, used ones too, and the way out of a ladder.
std::vector<FootAction> footActions(const AudienceView& view, Letters letters);
/// Which of them a key calls, if it is there and of help.
std::optional<std::size_t> footActionFor(
    const std::vector<FootAction>& actions, const Intent& intent);
bool isReady(const FootAction& action);

} // namespace podium::stage
