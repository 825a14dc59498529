#include "game/show/window_show.hpp"
#include "game/show/house_rules.hpp"
#include "game/show/opening.hpp"
#include "game/show/running_order_writer.hpp"
#include "game/show/seed.hpp"
#include "game/show/settings.hpp"
#include "questions/bank/printable.hpp"
#include <utility>

namespace podium::show {

WindowShow::WindowShow(Occasion occasion, const Archive& archive, Log& log)
    : m_occasion(std::move(occasion)),
      m_archive(archive),
      m_log(log),
      m_flags(m_occasion.paths.edits),
      m_desk(m_occasion.paths) {}

Outcome<void> WindowShow::play(std::optional<Interrupted> interrupted) {
    if (auto opened = openWindow(); !opened) return opened;
    curtainUp(std::move(interrupted));
    m_lastFrame = m_frames.now();
    while (!m_closed) frame();
    return {};
}

void WindowShow::curtainUp(std::optional<Interrupted> interrupted) {
    if (interrupted) return goOnWith(std::move(*interrupted)); // no clock runs without a window
    if (!m_occasion.article.empty()) return move(m_desk.makeAtOnce(m_occasion.article));
    if (m_occasion.order) begin(*m_occasion.order);
}

Outcome<void> WindowShow::openWindow() {
    stage::Opening opening =
        openingOf(m_occasion.pack, m_occasion.paths.share, m_occasion.exhibits);
    opening.preferences = m_occasion.preferences;
    opening.unfinished = m_archive.latestUnfinished().has_value();
    auto opened = stage::Stage::open(opening);
    if (!opened) return tl::unexpected(worldFailed(opened.error()));
    m_stage = std::move(*opened);
    m_log.note("the window is open, with the pack " + m_occasion.pack.title);
    return {};
}

void WindowShow::frame() {
    for (const stage::Wish& wish : m_stage->listen(view())) grant(wish);
    if (const auto moved = m_desk.tick()) move(*moved);
    if (m_evening) follow(m_evening->tick());
    if (m_evening) m_evening->markTime();
    const Moment now = m_frames.now();
    m_stage->present(view(), now - m_lastFrame);
    m_lastFrame = now;
}

void WindowShow::move(const DeskMove& move) {
    m_stage->deskIs(m_desk.seen());
    if (!move.told.empty()) m_log.note(printable(move.told));
    if (move.page) m_stage->turnTo(*move.page);
    if (move.taken) take(*move.taken);
}

/// From now on this pack is played; at once, where the way to play it was chosen before.
void WindowShow::take(const MadePack& made) {
    m_occasion.pack = made.pack;
    m_occasion.packName = made.file.string();
    m_occasion.exhibits = made.file.parent_path();
    m_stage->playFrom(openingOf(m_occasion.pack, m_occasion.paths.share, m_occasion.exhibits));
    if (!made.unkept.empty()) tell(podium::sentence(made.unkept.front()));
    const bool awaited = !std::exchange(m_occasion.article, {}).empty();
    if (!awaited || !m_occasion.order) return;
    keep(*m_occasion.order);
    begin(*m_occasion.order);
}

void WindowShow::grant(const stage::Wish& wish) {
    if (const auto* asked = std::get_if<Request>(&wish)) return request(*asked);
    if (const auto* start = std::get_if<stage::StartSolo>(&wish); start && isFree())
        return this->start(*start);
    if (std::holds_alternative<stage::ResumeEvening>(wish) && isFree()) return resumeLatest();
    if (const auto* prefer = std::get_if<stage::Prefer>(&wish)) keep(prefer->preferences);
    if (std::holds_alternative<stage::LeaveMatch>(wish)) leave();
    if (const auto* desk = std::get_if<stage::DeskWish>(&wish)) move(m_desk.grant(*desk));
    if (std::holds_alternative<stage::Quit>(wish)) m_closed = true;
}

/// From the podium, what was played is played again.
void WindowShow::start(const stage::StartSolo& wish) {
    if (m_evening && m_order) return begin(*m_order);
    const RunningOrder order = soloOrder(m_occasion.preferences, wish.difficulty, wish.mode);
    keep(order);
    begin(order);
}

void WindowShow::begin(const RunningOrder& order) {
    m_order = order;
    const std::uint64_t seed = seedFor(m_occasion.seed) + m_begun++; // another evening, other luck
    const Begin begin{order, {soloSeat(m_occasion.preferences)}, seed, {}};
    auto begun = m_archive.begin(m_occasion.pack, begin, m_watch);
    if (!begun) return tell(sentence(begun.error()));
    m_log.note("an evening begins with the seed " + std::to_string(seed));
    m_evening.emplace(std::move(*begun));
    m_stage->celebrate({m_evening->now(), RoundOpened{}}, m_evening->view());
}

/// So that the evening can be played once more with --running-order; it is played all the same
/// where that cannot be written.
void WindowShow::keep(RunningOrder order) {
    order.pack = m_occasion.packName;
    const auto kept = saveRunningOrder(order, m_occasion.paths.lastOrder);
    if (!kept) m_log.warn(podium::sentence(kept.error().front()));
}

void WindowShow::goOnWith(Interrupted interrupted) {
    m_evening.emplace(Evening::goOn(std::move(interrupted), m_watch));
    m_log.note("an evening goes on");
    if (m_evening->match().pausedAt) request(Resume{});
}

/// An evening that turns out not to be at hand any more must not end the program.
void WindowShow::resumeLatest() {
    auto interrupted = m_archive.interrupted({}, std::nullopt);
    if (interrupted) return goOnWith(std::move(*interrupted));
    tell(sentence(interrupted.error()));
    m_stage->unfinishedIs(m_archive.latestUnfinished().has_value());
}

void WindowShow::request(const Request& request) {
    if (!m_evening) return;
    Request asked = request;
    if (auto* buzz = std::get_if<Buzz>(&asked)) buzz->pressed = m_evening->now();
    follow(m_evening->take(asked));
}

/// What cannot be written down is not played: the evening is left as the journal has it, and can
/// be resumed once there is room.
void WindowShow::follow(const Outcome<Ruling>& ruling) {
    if (!ruling) {
        tell(sentence(ruling.error()));
        return leave();
    }
    for (const Event& event : ruling->events) m_stage->celebrate(event, m_evening->view());
    flag(ruling->events);
}

void WindowShow::flag(const std::vector<Event>& events) {
    const auto kept = m_flags.follow(m_evening->match(), events);
    if (!kept) tell(podium::sentence(kept.error().front()));
}

void WindowShow::leave() {
    m_evening.reset();
    m_log.note("the evening is left");
    m_stage->unfinishedIs(m_archive.latestUnfinished().has_value());
}

void WindowShow::keep(const stage::Preferences& preferences) {
    if (preferences == m_occasion.preferences) return;
    m_occasion.preferences = preferences;
    if (const auto written = writeSettings(m_occasion.paths.settings, preferences); !written)
        tell(podium::sentence(written.error().front()));
}

void WindowShow::tell(const std::string& problem) {
    m_log.warn(problem);
    m_stage->notice(printable(problem));
}

/// A key pressed twice within a frame must not begin a second evening over the first.
bool WindowShow::isFree() const { return !m_evening || m_evening->match().phase == Phase::Over; }

std::optional<AudienceView> WindowShow::view() const {
    if (!m_evening) return std::nullopt;
    return m_evening->view();
}

} // namespace podium::show
