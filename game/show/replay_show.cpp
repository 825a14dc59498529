#include "game/show/replay_show.hpp"
#include "game/match/apply.hpp"
#include "game/show/opening.hpp"

namespace podium::show {
namespace {

/// What the stage wants to know of a pack before it opens, as far as a record tells.
stage::Opening openingFor(const Showing& showing) {
    Pack pack;
    if (const auto* began = std::get_if<EveningBegan>(&showing.events.front().what)) {
        pack.title = began->packTitle;
        for (const RoundPlan& plan : began->rounds) pack.rounds.push_back(plan.round);
    }
    stage::Opening opening = openingOf(pack, showing.share, showing.share / "packs");
    opening.preferences = showing.preferences;
    return opening;
}

Failure nothingHappened() {
    return badInput({{"nothing happened in this evening", {}, "Watch one that was begun."}});
}

} // namespace

ReplayShow::ReplayShow(Showing showing) : m_showing(std::move(showing)), m_match(matchFrom({})) {}

Outcome<void> ReplayShow::play() {
    if (m_showing.events.empty()) return tl::unexpected(nothingHappened());
    if (auto opened = openWindow(); !opened) return opened;
    m_lastFrame = m_frames.now();
    while (!m_closed) frame();
    return {};
}

Outcome<void> ReplayShow::openWindow() {
    auto opened = stage::Stage::open(openingFor(m_showing));
    if (!opened) return tl::unexpected(worldFailed(opened.error()));
    m_stage = std::move(*opened);
    happen(m_showing.events[m_next++]); // how it began: there is no view of a match before that
    return {};
}

void ReplayShow::frame() {
    for (const stage::Wish& wish : m_stage->listen(view())) grant(wish);
    const Moment now = m_frames.now();
    if (!m_paused) pass(now - m_lastFrame);
    m_stage->present(view(), now - m_lastFrame);
    m_lastFrame = now;
}

/// Who watches changes nothing of what happened.
void ReplayShow::grant(const stage::Wish& wish) {
    if (std::holds_alternative<stage::Quit>(wish) ||
        std::holds_alternative<stage::LeaveMatch>(wish))
        m_closed = true;
    const auto* request = std::get_if<Request>(&wish);
    if (!request) return;
    if (std::holds_alternative<EndEvening>(*request)) m_closed = true;
    if (std::holds_alternative<Pause>(*request)) m_paused = true;
    if (std::holds_alternative<Resume>(*request)) m_paused = false;
}

void ReplayShow::pass(Span span) {
    m_passed += static_cast<double>(span.milliseconds) * m_showing.speed;
    const auto isDue = [this](const Event& event) {
        return m_showing.speed <= 0 || static_cast<double>(event.at.milliseconds) <= m_passed;
    };
    while (m_next < m_showing.events.size() && isDue(m_showing.events[m_next]))
        happen(m_showing.events[m_next++]);
}

void ReplayShow::happen(const Event& event) {
    m_match = apply(std::move(m_match), event);
    if (m_showing.speed > 0) m_stage->celebrate(event, view());
}

AudienceView ReplayShow::view() const {
    const Moment passed{static_cast<std::int64_t>(m_passed)};
    AudienceView view =
        audienceView(m_match, std::max(passed, m_match.latest), m_match.seats.front().id);
    view.paused = view.paused || m_paused;
    return view;
}

} // namespace podium::show
