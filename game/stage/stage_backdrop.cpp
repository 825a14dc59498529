#include "game/stage/stage_backdrop.hpp"
#include "game/stage/art/sky_palette.hpp"
#include "game/stage/motion/timeline.hpp"
#include "game/stage/sfml.hpp"
#include "game/stage/theme/measures.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

constexpr float slide = 40; // px, when the scenery changes

bool playing(const std::optional<AudienceView>& view) {
    return view && view->phase != Phase::NotBegun;
}

/// The sun sets from round to round; night is for the podium.
float skyOf(const std::optional<AudienceView>& view, float outsideOfMatch) {
    if (!playing(view)) return outsideOfMatch;
    const auto rounds = static_cast<float>(view->rounds.size());
    const float step = rounds > 3 ? blueHour / (rounds - 1) : dusk;
    return std::min(blueHour, static_cast<float>(view->round) * step);
}

/// As far as the clock of the question has run, or as it stood when it was answered.
float sunkBy(const AudienceView& view) {
    if (view.clock == Clock::None || view.timeAllowed <= Span{}) return 0;
    const bool answered = view.phase == Phase::Reveal && view.question;
    const Span left = answered ? view.question->timeLeftAtAnswer : view.timeLeft;
    const auto share =
        static_cast<float>(left.milliseconds) / static_cast<float>(view.timeAllowed.milliseconds);
    return measures::sunSinks * (1 - std::clamp(share, 0.f, 1.f));
}

/// Pushed aside, and as much closer, so that no edge lies bare.
sf::View pushed(const sf::View& resting, float by) {
    const sf::Vector2f size = resting.getSize(), centre = resting.getCenter();
    sf::View view(resting);
    view.setSize(size * (1 - by / size.x));
    view.setCenter(centre.x + by / 2, centre.y);
    return view;
}

} // namespace

StageBackdrop::Kind StageBackdrop::kindOf(Picture picture) {
    switch (picture) {
    case Picture::Title: return Kind::Title;
    case Picture::SoloSetup: return Kind::Setup;
    case Picture::Settings:
    case Picture::Help:
    case Picture::Credits:
    case Picture::Desk:
    case Picture::Making:
    case Picture::NotMade: return Kind::Settings;
    case Picture::Made: return Kind::Setup;
    case Picture::RoundIntro: return Kind::Intro;
    case Picture::Picking:
    case Picture::Wager:
    case Picture::Question:
    case Picture::Reveal:
    case Picture::Paused: return Kind::Question;
    case Picture::Break:
    case Picture::Standings: return Kind::Standings;
    case Picture::Podium: return Kind::Podium;
    }
    return Kind::Title;
}

SceneSetting StageBackdrop::settingOf(Kind kind, float sky) {
    switch (kind) {
    case Kind::Title: return titleSetting(sky);
    case Kind::Setup: return setupSetting(sky);
    case Kind::Settings: return settingsSetting(sky);
    case Kind::Intro: return roundIntroSetting(sky);
    case Kind::Question: return questionSetting(sky);
    case Kind::Standings: return standingsSetting(sky);
    case Kind::Podium: return podiumSetting();
    }
    return titleSetting(sky);
}

Scenery& StageBackdrop::hung(Kind kind, float sky) {
    const auto found = m_hung.find(kind);
    if (found != m_hung.end() && found->second.sky == sky) return found->second.scenery;
    if (found != m_hung.end()) m_hung.erase(found);
    return m_hung.emplace(kind, Hung{sky, Scenery(settingOf(kind, sky))}).first->second.scenery;
}

void StageBackdrop::draw(Canvas& canvas, const Cut& cut, const std::optional<AudienceView>& view,
    const Preferences& preferences) {
    if (preferences.contrast == Contrast::High) return;
    const Kind kind = kindOf(cut.picture);
    Scenery& scenery = hung(kind, skyOf(view, kind == Kind::Settings ? dusk : goldenHour));
    if (kind == Kind::Question && playing(view) && preferences.motion == Motion::Full)
        scenery.sinkSun(measures::sun.y + sunkBy(*view));
    turnTo(kind);
    const float aside =
        slide * (1 - Timeline(m_sinceChange, preferences.motion).share({}, panelTime));
    sf::RenderTarget& target = canvas.target();
    const sf::View resting = target.getView();
    target.setView(pushed(resting, aside * canvas.scale()));
    scenery.draw(canvas, static_cast<float>(m_clock.milliseconds) / 1000, preferences.motion);
    canvas.finish();
    target.setView(resting);
}

/// The first picture of the evening is there at once.
void StageBackdrop::turnTo(Kind kind) {
    if (m_kind && m_kind != kind) m_sinceChange = {};
    if (!m_kind) m_sinceChange = panelTime;
    m_kind = kind;
}

} // namespace podium::stage
