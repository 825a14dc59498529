#include "game/show/window_show.hpp"
#include "game/show/house_rules.hpp"
#include "game/show/seed.hpp"
#include "game/show/settings.hpp"

namespace podium::show {

WindowShow::WindowShow(Occasion bill, const Archive& archive, Log& log)
    : m_bill(std::move(bill)), m_archive(archive), m_log(log) {}

Outcome<void> WindowShow::play(const std::optional<std::filesystem::path>& resume) {
    if (resume)
        if (auto resumed = goOnWith(*resume); !resumed) return resumed;
    if (auto opened = openWindow(); !opened) return opened;
    m_lastFrame = m_frames.now();
    while (!m_closed)
        if (auto shown = frame(); !shown) return shown;
    return {};
}

Outcome<void> WindowShow::openWindow() {
    stage::Opening opening;
    opening.media = m_bill.share;
    opening.preferences = m_bill.preferences;
    opening.packTitle = m_bill.pack.title;
    opening.packQuestions = static_cast<int>(m_bill.pack.questions.size());
    opening.packRounds = m_bill.pack.rounds;
    opening.unfinished = m_archive.latestUnfinished().has_value();
    auto opened = stage::Stage::open(opening);
    if (!opened) return tl::unexpected(worldFailed(opened.error()));
    m_stage = std::move(*opened);
    m_log.note("the window is open, with the pack " + m_bill.pack.title);
    return {};
}

Outcome<void> WindowShow::frame() {
    for (const stage::Wish& wish : m_stage->listen(view()))
        if (auto granted = grant(wish); !granted) return granted;
    if (m_evening) {
        if (auto ticked = follow(m_evening->tick()); !ticked) return ticked;
        m_evening->markTime();
    }
    const Moment now = m_frames.now();
    m_stage->present(view(), now - m_lastFrame);
    m_lastFrame = now;
    return {};
}

Outcome<void> WindowShow::grant(const stage::Wish& wish) {
    if (const auto* asked = std::get_if<Request>(&wish)) return request(*asked);
    if (const auto* start = std::get_if<stage::StartSolo>(&wish); start && isFree())
        return startSolo(m_evening ? m_mix : start->difficulty);
    if (std::holds_alternative<stage::ResumeEvening>(wish) && isFree()) return resumeLatest();
    if (const auto* prefer = std::get_if<stage::Prefer>(&wish)) keep(prefer->preferences);
    if (std::holds_alternative<stage::LeaveMatch>(wish)) leave();
    if (std::holds_alternative<stage::Quit>(wish)) m_closed = true;
    return {};
}

Outcome<void> WindowShow::startSolo(stage::DifficultyMix mix) {
    m_mix = mix;
    const std::uint64_t seed = seedFor(m_bill.seed) + m_begun++; // another evening has other luck
    const Begin begin{windowRules(m_bill.preferences, mix), {soloSeat(m_bill.preferences)}, seed};
    auto begun = m_archive.begin(m_bill.pack, begin, m_watch);
    if (!begun && begun.error().exit != Exit::NotPossible) return tl::unexpected(begun.error());
    if (!begun) {
        m_log.warn(sentence(begun.error()));
        return {};
    }
    m_log.note("an evening begins with the seed " + std::to_string(seed));
    m_evening.emplace(std::move(*begun));
    m_stage->celebrate({m_evening->now(), RoundOpened{}}, m_evening->view());
    return {};
}

Outcome<void> WindowShow::goOnWith(const std::filesystem::path& journal) {
    auto resumed = m_archive.goOn(journal, std::nullopt, m_watch);
    if (!resumed) return tl::unexpected(resumed.error());
    m_log.note("an evening goes on");
    m_evening.emplace(std::move(*resumed));
    return m_evening->match().pausedAt ? request(Resume{}) : Outcome<void>{};
}

/// An evening that turns out not to be at hand any more must not end the program.
Outcome<void> WindowShow::resumeLatest() {
    if (auto resumed = goOnWith({}); !resumed) {
        m_log.warn(sentence(resumed.error()));
        m_stage->unfinishedIs(false);
    }
    return {};
}

Outcome<void> WindowShow::request(const Request& request) {
    return m_evening ? follow(m_evening->take(request)) : Outcome<void>{};
}

Outcome<void> WindowShow::follow(const Outcome<Ruling>& ruling) {
    if (!ruling) return tl::unexpected(ruling.error());
    if (!m_stage) return {};
    for (const Event& event : ruling->events) m_stage->celebrate(event, m_evening->view());
    return {};
}

void WindowShow::leave() {
    m_evening.reset();
    m_log.note("the evening is left");
    m_stage->unfinishedIs(m_archive.latestUnfinished().has_value());
}

void WindowShow::keep(const stage::Preferences& preferences) {
    if (preferences == m_bill.preferences) return;
    m_bill.preferences = preferences;
    if (const auto written = writeSettings(m_bill.settings, preferences); !written)
        m_log.warn(podium::sentence(written.error().front()));
}

/// A key pressed twice within a frame must not begin a second evening over the first.
bool WindowShow::isFree() const { return !m_evening || m_evening->match().phase == Phase::Over; }

std::optional<AudienceView> WindowShow::view() const {
    if (!m_evening) return std::nullopt;
    return m_evening->view();
}

} // namespace podium::show
