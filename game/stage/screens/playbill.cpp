#include "game/stage/screens/playbill.hpp"
#include "game/stage/screens/reveal_times.hpp"

namespace podium::stage {

namespace {

Picture pictureOf(Page page) {
    switch (page) {
    case Page::Title: return Picture::Title;
    case Page::SoloSetup: return Picture::SoloSetup;
    case Page::Settings: return Picture::Settings;
    case Page::Help: return Picture::Help;
    case Page::Credits: return Picture::Credits;
    case Page::Desk: return Picture::Desk;
    case Page::Making: return Picture::Making;
    case Page::Made: return Picture::Made;
    case Page::NotMade: return Picture::NotMade;
    }
    return Picture::Title;
}

Cut cutOf(const AudienceView& view) {
    switch (view.phase) {
    case Phase::NotBegun: break;
    case Phase::RoundIntro: return {Picture::RoundIntro, view.round};
    case Phase::Picking: return {Picture::Picking, view.numberOverall};
    case Phase::Wagering: return {Picture::Wager, view.numberOverall};
    case Phase::Question: return {Picture::Question, view.numberOverall};
    case Phase::Reveal: return {Picture::Reveal, view.numberOverall};
    case Phase::Standings: return {Picture::Standings, view.round};
    case Phase::Break: return {Picture::Break, view.round};
    case Phase::Over: return {Picture::Podium};
    }
    return {};
}

} // namespace

Cut cutFor(const std::optional<AudienceView>& view, std::optional<Page> page) {
    const bool playing = view && view->phase != Phase::NotBegun;
    if (!playing) return {pictureOf(page.value_or(Page::Title))};
    if (page && view->paused) return {pictureOf(*page)};
    return view->paused ? Cut{Picture::Paused} : cutOf(*view);
}

bool goesOut(Picture picture, Picture next) {
    const bool paused = picture == Picture::Paused || next == Picture::Paused;
    const bool revealed = picture == Picture::Question && next == Picture::Reveal;
    return picture != next && !paused && !revealed;
}

std::optional<Span> goesOnAfter(
    const Cut& cut, const std::optional<AudienceView>& view, Motion motion) {
    if (!view || view->paused || motion == Motion::Reduced) return std::nullopt;
    if (cut.picture == Picture::RoundIntro) return introStands;
    if (cut.picture == Picture::Reveal) return revealStands;
    return std::nullopt;
}

} // namespace podium::stage
