#include "game/show/tour.hpp"
#include "game/show/album.hpp"
#include "game/show/opening.hpp"
#include "game/show/rehearsal.hpp"
#include "game/show/tour_desk.hpp"
#include "game/show/tour_kinds.hpp"
#include <algorithm>

namespace podium::show {
namespace {

using stage::Page;

constexpr Span shot = milliseconds(100);     // no movement to wait for
constexpr Span untilStill = seconds(3);      // but before a screen moves on by itself
constexpr Span untilCrowned = seconds(14);   // the podium takes its time
constexpr Span intoTheQuestion = seconds(8); // the sun is half way down
constexpr std::uint64_t seed = 7;

/// Knows the way through all screens, and where a picture is to be taken.
class Guide {
public:
    Guide(Rehearsal& rehearsal, Album& album, const Pack& pack)
        : m_rehearsal(rehearsal), m_album(album), m_kinds(rehearsal, album, pack) {}

    Outcome<void> lead() {
        return showMenu()
            .and_then([this] { return m_rehearsal.begin(seed); })
            .and_then([this] { return showRound(); })
            .and_then([this] { return showEnd(); })
            .and_then([this] { return m_kinds.lead(); })
            .and_then([this] { return showUnfinished(); })
            .and_then([this] { return m_album.close(); });
    }

private:
    using Done = Outcome<void>;

    Done showMenu() {
        return page(Page::Title, "01-title")
            .and_then([this] { return page(Page::SoloSetup, "02-solo-setup"); })
            .and_then([this] { return page(Page::Settings, "12-settings"); })
            .and_then([this] { return page(Page::Help, "21-help"); })
            .and_then([this] { return page(Page::Credits, "22-credits"); })
            .and_then([this] { return showDesk(m_rehearsal, m_album); });
    }

    Done showRound() {
        return picture("03-round-intro", untilStill)
            .and_then([this] { return showQuestion(); })
            .and_then([this] { return showReveals(); })
            .and_then([this] { return m_rehearsal.playUntil(Phase::Standings); })
            .and_then([this] { return picture("07-standings", untilStill); });
    }

    Done showReveals() {
        return reply(Knowing::Right, "05-reveal-right")
            .and_then([this] { return ask(); })
            .and_then([this] { return reply(Knowing::Wrong, "05b-reveal-wrong"); })
            .and_then([this] { return ask(); })
            .and_then([this] { return showPause(); })
            .and_then([this] { return m_rehearsal.letTimeRunOut(); })
            .and_then([this] { return picture("23-time-up", untilStill); });
    }

    Done showEnd() {
        return m_rehearsal.playUntil(Phase::Over).and_then([this] {
            return picture("08-podium", untilCrowned);
        });
    }

    /// The title as somebody sees it whose evening was cut off.
    Done showUnfinished() {
        m_rehearsal.abandon();
        return page(Page::Title, "24-resume-title");
    }

    Done showQuestion() {
        return ask().and_then([this] { return picture("04-question", shot); }).and_then([this] {
            return showInHighContrast("04-question-high-contrast");
        });
    }

    Done showInHighContrast(const std::string& name) {
        stage::Preferences preferences = m_rehearsal.preferences();
        preferences.contrast = stage::Contrast::High;
        m_rehearsal.stage().prefer(preferences);
        const Done taken = picture(name, shot);
        m_rehearsal.stage().prefer(m_rehearsal.preferences());
        return taken;
    }

    Done showPause() {
        return m_rehearsal.request(Pause{})
            .and_then([this] { return picture("20-pause", untilStill); })
            .and_then([this] { return m_rehearsal.request(Resume{}); });
    }

    Done ask() {
        return m_rehearsal.request(GoOn{}).and_then(
            [this] { return m_rehearsal.pass(intoTheQuestion); });
    }

    Done reply(Knowing knowing, const std::string& name) {
        return m_rehearsal.reply(knowing).and_then([&] { return picture(name, untilStill); });
    }

    Done page(Page page, const std::string& name) {
        m_rehearsal.stage().turnTo(page);
        return picture(name, untilStill);
    }

    Done picture(const std::string& name, Span waits) {
        return m_rehearsal.pass(waits).and_then(
            [&] { return m_album.take(m_rehearsal.stage(), name); });
    }

    Rehearsal& m_rehearsal;
    Album& m_album;
    KindsTour m_kinds;
};

Failure noDisplay() {
    return worldFailed({{"there is no display to draw the pictures on", {},
        "Start it with xvfb-run, or in a desktop."}});
}

/// Right, wrong and late: a question each, and one more that the round goes on with.
Outcome<void> checkLength(const Pack& pack) {
    constexpr std::ptrdiff_t needed = 4;
    const std::string first = pack.rounds.empty() ? "" : pack.rounds.front().name;
    if (std::ranges::count(pack.questions, first, &Question::round) >= needed) return {};
    return tl::unexpected(badInput({{"the first round of this pack is too short for a tour", {},
        "Choose a pack with four questions in its first round."}}));
}

stage::Opening silentOpening(const TourPlan& plan) {
    stage::Opening opening = openingOf(plan.pack, plan.share, plan.exhibits);
    opening.width = plan.size.width;
    opening.height = plan.size.height;
    opening.silent = true;
    return opening;
}

} // namespace

Outcome<void> tour(const TourPlan& plan, std::ostream& out) {
    if (!stage::Stage::displayIsThere()) return tl::unexpected(noDisplay());
    if (auto longEnough = checkLength(plan.pack); !longEnough) return longEnough;
    Album album(plan.pictures, out);
    if (auto opened = album.open(); !opened) return opened;
    auto stage = stage::Stage::open(silentOpening(plan));
    if (!stage) return tl::unexpected(worldFailed(stage.error()));
    Rehearsal rehearsal(plan.pack, std::move(*stage));
    return Guide(rehearsal, album, plan.pack).lead();
}

} // namespace podium::show
