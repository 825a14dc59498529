#include "game/show/show.hpp"
#include "game/show/house_rules.hpp"
#include "questions/bank/printable.hpp"
#include "game/show/seed.hpp"
#include "game/show/settings.hpp"
#include "game/show/shelf.hpp"
#include "game/show/text_show.hpp"
#include "game/show/tour.hpp"
#include "game/show/window_show.hpp"
#include "questions/authoring/author.hpp"
#include <iostream>

namespace podium::show {
namespace {

void complain(const std::string& words) { std::cerr << "podium: " << printable(words) << '\n'; }

} // namespace

Show::Show(Options options, Paths paths)
    : m_options(std::move(options)), m_paths(std::move(paths)), m_archive(m_paths.evenings) {}

Exit Show::run() {
    const Outcome<void> played = play();
    if (played) return Exit::Done;
    m_log.warn(sentence(played.error()));
    complain(sentence(played.error()));
    return played.error().exit;
}

Outcome<void> Show::play() {
    if (m_options.voice == Voice::Verbose) m_log.speakUp();
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

Outcome<void> Show::playText() {
    RunningStopwatch watch;
    auto match = evening(watch);
    if (!match) return tl::unexpected(match.error());
    const auto lines = terminalLines();
    return TextShow(*match, *lines, std::cout).play();
}

Outcome<void> Show::playWindow() {
    auto chosen = chosenPack();
    if (!chosen) return tl::unexpected(chosen.error());
    if (!m_options.resume) return openWindow(std::move(**chosen), std::nullopt);
    auto interrupted = m_archive.interrupted(*m_options.resume, *chosen);
    if (!interrupted) return tl::unexpected(interrupted.error());
    Pack pack = interrupted->pack;
    return openWindow(std::move(pack), std::move(*interrupted));
}

Outcome<void> Show::openWindow(Pack pack, std::optional<Interrupted> interrupted) {
    Occasion occasion{
        std::move(pack), m_preferences, m_paths.share, m_paths.settings, m_options.seed};
    return WindowShow(std::move(occasion), m_archive, m_log).play(std::move(interrupted));
}

Outcome<void> Show::takeTour() {
    const auto chosen = pack();
    if (!chosen) return tl::unexpected(chosen.error());
    return tour({*chosen, m_options.tour, m_paths.share, m_options.size}, std::cout);
}

Outcome<Evening> Show::evening(Stopwatch& watch) {
    const auto chosen = chosenPack();
    if (!chosen) return tl::unexpected(chosen.error());
    if (m_options.resume)
        return m_archive.interrupted(*m_options.resume, *chosen).map([&](Interrupted&& rest) {
            return Evening::goOn(std::move(rest), watch);
        });
    return newEvening(**chosen, watch);
}

Outcome<Evening> Show::newEvening(const Pack& pack, Stopwatch& watch) {
    const Rules rules = textRules(m_preferences, m_options.textClock);
    const std::uint64_t seed = seedFor(m_options.seed);
    m_log.note("a text evening begins with the seed " + std::to_string(seed));
    std::cout << printable(pack.title) << " - seed " << seed << '\n';
    return m_archive.begin(pack, {rules, {soloSeat(m_preferences)}, seed}, watch);
}

/// An evening that is resumed has its own pack, unless another is named.
Outcome<std::optional<Pack>> Show::chosenPack() const {
    const bool named = !m_options.pack.empty() || !m_options.article.empty();
    if (m_options.resume && !named) return std::nullopt;
    return pack().map([](Pack&& chosen) { return std::optional(std::move(chosen)); });
}

Outcome<Pack> Show::pack() const {
    if (m_options.article.empty())
        return Shelf(m_paths.share / "packs").take(m_options.pack).map_error(badInput);
    authoring::Commission commission;
    commission.articles = {m_options.article};
    commission.lexicon = m_paths.share / "lexicon";
    return authoring::author(commission).map_error(badInput);
}

} // namespace podium::show
