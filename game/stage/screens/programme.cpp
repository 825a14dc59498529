#include "game/stage/screens/programme.hpp"
#include "game/stage/screens/all_screens.hpp"

namespace podium::stage {

namespace {

constexpr Span allMovementsOver = seconds(60);
constexpr Point alongTheLean{12.5f, -58.7f}; // 60 px, 12 degrees from upright

bool showsDevice(const Intent& intent) {
    return intent.act != Act::LookAway && intent.act != Act::LookBack && intent.act != Act::Leave;
}

std::optional<Cue> soundOf(const Reaction& reaction, const Intent& intent) {
    if (std::holds_alternative<std::monostate>(reaction)) return std::nullopt;
    if (std::holds_alternative<PlayExhibit>(reaction)) return std::nullopt;
    if (std::holds_alternative<GoBack>(reaction) || intent.act == Act::Back) return Cue::Back;
    return Cue::Choose;
}

} // namespace

bool endsMovements(const Intent& intent) { return showsDevice(intent) && intent.act != Act::Point; }

Programme::Programme(Tonight tonight, Preferences preferences)
    : m_tonight(std::move(tonight)),
      m_preferences(std::move(preferences)),
      m_screens(allScreens()) {
    screen().enter(showing());
}

Programme::~Programme() = default;

void Programme::follow(const std::optional<AudienceView>& view) {
    const auto before = std::exchange(m_view, view);
    if (playing() && !m_view->paused) m_pages.clear();
    rememberStreak(before);
    turn(before);
}

/// The view of a reveal has forgotten how long a streak was that has just ended.
void Programme::rememberStreak(const std::optional<AudienceView>& before) {
    if (before && before->phase == Phase::Question) m_streakBefore = before->streak;
    if (!m_view || !m_view->question) m_streakBefore.reset();
}

/// What was shown until now was drawn from the view before.
void Programme::turn(const std::optional<AudienceView>& before) {
    const Cut cut = cutFor(m_view, page());
    if (cut == m_cut) return;
    m_leaving.reset();
    if (goesOut(m_cut.picture, cut.picture)) m_leaving = Leaving{m_cut.picture, before, goesOnIn()};
    m_cut = cut;
    m_since = m_stood = {};
    m_sinceFocus = allMovementsOver;
    m_wentOn = false;
    screen().enter(showing());
}

Outcome Programme::take(const Intent& given) {
    const Intent intent = pressedHint(given);
    const Showing before = showing();
    if (showsDevice(intent)) m_device = intent.device;
    if (endsMovements(intent)) m_since = m_since + allMovementsOver;
    if (endsMovements(intent)) m_notice.pressed();
    if (auto outcome = everywhere(intent)) return *outcome;
    const std::size_t focus = screen().focused();
    const Reaction reaction = screen().take(intent, before);
    const bool moved = screen().focused() != focus;
    if (moved) m_sinceFocus = {};
    Outcome outcome = react(reaction, intent);
    if (!outcome.cue && moved) outcome.cue = Cue::Focus;
    return outcome;
}

/// A hint that is pressed with the mouse does what its key does.
Intent Programme::pressedHint(Intent intent) const {
    if (intent.act != Act::Press) return intent;
    intent.act = screen().hintAt(intent.at).value_or(Act::Press);
    return intent;
}

Outcome Programme::pass(Span passed) {
    m_clock = m_clock + passed;
    m_notice.pass(passed);
    m_since = m_since + passed;
    m_sinceFocus = m_sinceFocus + passed;
    if (m_watched && !screen().isRead()) m_stood = m_stood + passed;
    const auto left = goesOnIn();
    if (!left || *left > Span{} || m_wentOn) return {};
    m_wentOn = true;
    return {{Request{GoOn{}}}, std::nullopt};
}

void Programme::drawLeaving(Canvas& canvas) {
    const Timeline timeline(m_since, m_preferences.motion);
    const Entrance way = timeline.leaves(alongTheLean);
    if (!m_leaving || way.opacity <= 0) return;
    const Timeline atRest(allMovementsOver, m_preferences.motion);
    canvas.carry(way.shift, way.opacity);
    m_screens.at(m_leaving->picture)
        ->paint(canvas,
            {m_leaving->view, m_preferences, m_tonight, m_desk, *m_gallery, atRest, atRest, m_clock,
                m_device, m_leaving->goesOnIn, m_streakBefore});
    canvas.carry({}, 1);
}

void Programme::draw(Canvas& canvas) {
    drawLeaving(canvas);
    screen().paint(canvas, showing());
    canvas.shift({}, 1);
    m_notice.draw(canvas, lookOf(m_preferences));
}

void Programme::tonightIs(Tonight tonight) {
    tonight.unfinished = m_tonight.unfinished;
    m_tonight = std::move(tonight);
}

Letters Programme::letters() const { return screen().letters(); }

bool Programme::playing() const { return m_view && m_view->phase != Phase::NotBegun; }

std::optional<Span> Programme::goesOnIn() const {
    const auto after = goesOnAfter(m_cut, m_view, m_preferences.motion);
    if (!after || screen().isRead()) return std::nullopt;
    return std::max(Span{}, *after - m_stood);
}

Showing Programme::showing() const {
    return {m_view, m_preferences, m_tonight, m_desk, *m_gallery, {m_since, m_preferences.motion},
        {m_sinceFocus, m_preferences.motion}, m_clock, m_device, goesOnIn(), m_streakBefore};
}

Outcome Programme::changed(Preferences preferences) {
    m_preferences = preferences;
    return {{Prefer{std::move(preferences)}}, Cue::Choose};
}

Outcome Programme::pauseOrResume() const {
    if (!playing() || m_view->phase == Phase::Over) return {};
    if (m_view->paused) return {{Request{Resume{}}}, Cue::Back};
    return {{Request{Pause{}}}, Cue::Choose};
}

std::optional<Page> Programme::page() const {
    return m_pages.empty() ? std::nullopt : std::optional(m_pages.back());
}

/// Help opens in the menu and over a pause, not while the clock runs.
std::optional<Outcome> Programme::help() {
    const bool running = playing() && !m_view->paused;
    if (running || page() == Page::Help) return Outcome{};
    m_pages.push_back(Page::Help);
    turn(m_view);
    return Outcome{{}, Cue::Choose};
}

std::optional<Outcome> Programme::everywhere(const Intent& intent) {
    Preferences next = m_preferences;
    switch (intent.act) {
    case Act::FullScreen: next.fullScreen = !next.fullScreen; return changed(next);
    case Act::Mute: next.muted = !next.muted; return changed(next);
    case Act::Leave: return Outcome{{Quit{}}, std::nullopt};
    case Act::LookAway: m_watched = false; return Outcome{};
    case Act::LookBack: m_watched = true; return Outcome{};
    case Act::Pause: return pauseOrResume();
    case Act::Help: return help();
    default: return std::nullopt;
    }
}

Outcome Programme::react(const Reaction& reaction, const Intent& intent) {
    Outcome outcome{{}, soundOf(reaction, intent)};
    if (const auto* turn = std::get_if<TurnTo>(&reaction)) m_pages.push_back(turn->page);
    if (std::holds_alternative<GoBack>(reaction) && !m_pages.empty()) m_pages.pop_back();
    if (const auto* wish = std::get_if<Wish>(&reaction)) {
        if (const auto* prefer = std::get_if<Prefer>(wish)) m_preferences = prefer->preferences;
        outcome.wishes.push_back(*wish);
    }
    if (std::holds_alternative<PlayExhibit>(reaction) && m_view && m_view->question)
        outcome.recording = m_tonight.exhibits / m_view->question->exhibit.file;
    turn(m_view);
    return outcome;
}

} // namespace podium::stage
