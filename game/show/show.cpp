#include "game/show/show.hpp"
#include "game/show/house_rules.hpp"
#include "game/show/replay_show.hpp"
#include "game/show/running_order_writer.hpp"
#include "game/show/seed.hpp"
#include "game/show/settings.hpp"
#include "game/show/text_show.hpp"
#include "game/show/tour.hpp"
#include "game/show/window_show.hpp"
#include "questions/bank/printable.hpp"
#include <iostream>

namespace podium::show {
namespace {

void complain(const std::string& words) { std::cerr << "podium: " << printable(words) << '\n'; }

} // namespace

Show::Show(Options options, Paths paths)
    : m_options(std::move(options)),
      m_paths(std::move(paths)),
      m_choice(m_options, m_paths),
      m_archive(m_paths.evenings) {}

Exit Show::run() {
    const Outcome<void> played = play();
    if (played) return Exit::Done;
    m_log.warn(sentence(played.error()));
    complain(sentence(played.error()));
    return played.error().exit;
}

Outcome<void> Show::play() {
    if (m_options.telling == Telling::Verbose) m_log.speakUp();
    if (m_options.errand) return runErrand(*m_options.errand);
    if (m_options.manner == Manner::Tour) return takeTour();
    if (auto prepared = prepare(); !prepared) return prepared;
    if (m_options.manner == Manner::Text) return playText();
    if (stage::Stage::displayIsThere()) return playWindow();
    std::cout << "There is no display here, so the match is played as text.\n";
    return playText();
}

Outcome<void> Show::prepare() {
    auto preferences = readSettings(m_paths.settings);
    if (!preferences) return tl::unexpected(badInput(preferences.error()));
    m_preferences = *preferences;
    if (auto opened = m_archive.open(); !opened) return opened;
    openLog();
    return {};
}

void Show::openLog() {
    if (const auto opened = m_log.open(m_paths.log); !opened)
        complain(podium::sentence(opened.error().front()));
}

Outcome<void> Show::runErrand(const Errand& errand) {
    const bool inWindow = errand.task == JournalTask::Replay && !errand.asText;
    return inWindow && stage::Stage::displayIsThere() ? watch(errand)
                                                      : show::run(errand, std::cout);
}

Outcome<void> Show::watch(const Errand& errand) {
    auto preferences = readSettings(m_paths.settings);
    if (!preferences) return tl::unexpected(badInput(preferences.error()));
    auto record = readJournal(errand.file);
    if (!record) return tl::unexpected(badInput(record.error()));
    return ReplayShow({std::move(record->events), errand.speed, *preferences, m_paths.share})
        .play();
}

Outcome<void> Show::playText() {
    RunningStopwatch watch;
    auto match = evening(watch);
    if (!match) return tl::unexpected(match.error());
    const auto lines = terminalLines();
    return TextShow({*match, *lines, std::cout, Flags(m_paths.edits)}).play();
}

Outcome<Evening> Show::evening(Stopwatch& watch) {
    if (!m_options.resume) return newEvening(watch);
    return interrupted().map(
        [&](Interrupted&& rest) { return Evening::goOn(std::move(rest), watch); });
}

Outcome<Evening> Show::newEvening(Stopwatch& watch) {
    const auto order = m_choice.order();
    if (!order) return tl::unexpected(order.error());
    const RunningOrder setUp = *order ? **order : textOrder(m_preferences, m_options.textClock);
    auto programme = m_choice.programme(setUp);
    if (!programme) return tl::unexpected(programme.error());
    keep(setUp);
    const std::uint64_t seed = seedFor(m_options.seed);
    m_log.note("a text evening begins with the seed " + std::to_string(seed));
    std::cout << printable(programme->pack.title) << " - seed " << seed << '\n';
    const RunningOrder played = forTheTerminal(programme->order, m_options.textClock);
    return m_archive.begin(programme->pack, {played, {soloSeat(m_preferences)}, seed, {}}, watch);
}

/// An evening that is resumed has its own pack, unless another is named.
Outcome<Interrupted> Show::interrupted() {
    if (!m_choice.namesPack()) return m_archive.interrupted(*m_options.resume, std::nullopt);
    return m_choice.pack().and_then(
        [&](const Pack& pack) { return m_archive.interrupted(*m_options.resume, pack); });
}

Outcome<void> Show::playWindow() {
    if (!m_options.resume) return newWindow();
    return interrupted().and_then([&](Interrupted&& rest) {
        Pack pack = rest.pack;
        return openWindow({{}, std::move(pack)}, std::move(rest));
    });
}

Outcome<void> Show::newWindow() {
    const auto order = m_choice.order();
    if (!order) return tl::unexpected(order.error());
    if (isMadeOnStage(*order))
        return openWindow({order->value_or(RunningOrder{}), m_choice.packAtHand()}, std::nullopt);
    auto programme = m_choice.programme(order->value_or(RunningOrder{}));
    if (!programme) return tl::unexpected(programme.error());
    if (*order) keep(**order);
    return openWindow(std::move(*programme), std::nullopt);
}

/// A pack out of an article is made while the window shows how far it is, unless an order wants to
/// mix it with others at once.
bool Show::isMadeOnStage(const std::optional<RunningOrder>& order) const {
    return !m_options.article.empty() && !(order && namesPacks(*order));
}

/// An order without rounds is none: what is played is set up in the window.
Outcome<void> Show::openWindow(Programme programme, std::optional<Interrupted> interrupted) {
    Occasion occasion{std::move(programme.pack), m_choice.exhibits(programme.order.pack),
        m_choice.withPack({}).pack, {}, {}, m_preferences, m_paths, m_options.seed};
    if (!interrupted && isMadeOnStage(programme.order)) occasion.article = m_options.article;
    if (!programme.order.rounds.empty()) occasion.order = std::move(programme.order);
    return WindowShow(std::move(occasion), m_archive, m_log).play(std::move(interrupted));
}

Outcome<void> Show::takeTour() {
    const auto chosen = m_choice.pack();
    if (!chosen) return tl::unexpected(chosen.error());
    return tour(
        {*chosen, m_options.tour, m_paths.share, m_choice.exhibits(), m_options.size}, std::cout);
}

/// So that the evening can be played once more with --running-order; it is played all the same
/// where that cannot be written.
void Show::keep(const RunningOrder& order) {
    const auto kept = saveRunningOrder(m_choice.withPack(order), m_paths.lastOrder);
    if (!kept) m_log.warn(podium::sentence(kept.error().front()));
}

} // namespace podium::show
