#pragma once
#include "game/match/views.hpp"
#include "game/stage/stage.hpp"

namespace podium::stage {

/// Every picture the window can show.
enum class Picture {
    Title,
    SoloSetup,
    Settings,
    Help,
    Credits,
    Desk,
    Making,
    Made,
    NotMade,
    RoundIntro,
    Picking,
    Wager,
    Question,
    Reveal,
    Standings,
    Break,
    Podium,
    Paused
};

/// What is on: a picture, and which of its kind, so that a new question counts as new.
struct Cut {
    Picture picture = Picture::Title;
    int number = 0;
    bool operator==(const Cut&) const = default;
};

/// The match decides what is shown, except for a page that was opened over its pause.
Cut cutFor(const std::optional<AudienceView>& view, std::optional<Page> page);

/// Whether a picture is seen going when the other comes. A reveal comes over its question, and what
/// a pause hides is hidden at once.
bool goesOut(Picture picture, Picture next);

/// How long a picture stands before the show goes on by itself, if it does.
std::optional<Span> goesOnAfter(
    const Cut& cut, const std::optional<AudienceView>& view, Motion motion);

} // namespace podium::stage
