#include "game/show/tour.hpp"
#include "game/show/album.hpp"
#include "game/show/archive.hpp"
#include "game/show/house_rules.hpp"
#include "game/show/passing_folder.hpp"

namespace podium::show {
namespace {

using stage::Page;

constexpr Span shot = milliseconds(100);     // no movement to wait for
constexpr Span untilStill = seconds(3);      // but before a screen moves on by itself
constexpr Span untilCrowned = seconds(14);   // the podium takes its time
constexpr Span intoTheQuestion = seconds(8); // the sun is half way down
constexpr std::uint64_t seed = 7;

enum class Reply { Right, Wrong };

/// The scripted player and the one who takes the pictures.
class Guide {
public:
    Guide(const TourPlan& plan, std::unique_ptr<stage::Stage> stage, Album& album)
        : m_plan(plan), m_stage(std::move(stage)), m_album(album), m_archive(m_folder.path()) {}

    Outcome<void> lead() {
        return showMenu()
            .and_then([this] { return begin(); })
            .and_then([this] { return showFirstRound(); })
            .and_then([this] { return playToTheEnd(); })
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
            .and_then([this] { return page(Page::Credits, "22-credits"); });
    }

    Done begin() {
        const Begin begin{
            windowRules(m_preferences, stage::DifficultyMix::Mix), {soloSeat(m_preferences)}, seed};
        auto begun =
            m_archive.open().and_then([&] { return m_archive.begin(m_plan.pack, begin, m_watch); });
        if (!begun) return tl::unexpected(begun.error());
        m_evening.emplace(std::move(*begun));
        return picture("03-round-intro");
    }

    Done showFirstRound() {
        return showQuestion()
            .and_then([this] { return reply(Reply::Right, "05-reveal-right"); })
            .and_then([this] { return ask(); })
            .and_then([this] { return reply(Reply::Wrong, "05b-reveal-wrong"); })
            .and_then([this] { return ask(); })
            .and_then([this] { return showPause(); })
            .and_then([this] { return letTimeRunOut(); })
            .and_then([this] { return playUntil(Phase::Standings); })
            .and_then([this] { return picture("07-standings"); });
    }

    Done playToTheEnd() {
        return playUntil(Phase::Over)
            .and_then([this] { return pass(untilCrowned); })
            .and_then([this] { return picture("08-podium"); });
    }

    /// The title as somebody sees it whose evening was cut off.
    Done showUnfinished() {
        m_evening.reset();
        m_stage->unfinishedIs(true);
        return page(Page::Title, "24-resume-title");
    }

    Done showQuestion() {
        return ask().and_then([this] { return picture("04-question"); }).and_then([this] {
            return showInHighContrast("04-question-high-contrast");
        });
    }

    Done showInHighContrast(const std::string& name) {
        stage::Preferences preferences = m_preferences;
        preferences.contrast = stage::Contrast::High;
        m_stage->prefer(preferences);
        const Done taken = m_album.take(*m_stage, name);
        m_stage->prefer(m_preferences);
        return taken;
    }

    Done showPause() {
        return request(Pause{}).and_then([this] { return picture("20-pause"); }).and_then([this] {
            return request(Resume{});
        });
    }

    Done letTimeRunOut() {
        m_watch.step(m_evening->view().timeLeft);
        return pass(shot).and_then([this] { return picture("23-time-up"); });
    }

    Done ask() {
        return request(GoOn{}).and_then([this] { return pass(intoTheQuestion); });
    }

    Done reply(Reply wanted, const std::string& name) {
        return answer(wanted).and_then([&] { return picture(name); });
    }

    Done answer(Reply wanted) {
        const Question& question = m_evening->match().asked.back().question;
        const std::size_t choice = wanted == Reply::Right
            ? question.answer
            : (question.answer + 1) % question.options.size();
        return request(Answer{m_evening->match().seats.front().id, choice});
    }

    Done playUntil(Phase phase) {
        while (m_evening->match().phase != phase) {
            const bool question = m_evening->match().phase == Phase::Question;
            if (auto stepped = question ? answer(nextReply()) : request(GoOn{}); !stepped)
                return stepped;
            m_watch.step(seconds(3));
        }
        return {};
    }

    /// A good player: one question in four goes wrong.
    Reply nextReply() const {
        return m_evening->match().asked.size() % 4 == 0 ? Reply::Wrong : Reply::Right;
    }

    Done page(Page page, const std::string& name) {
        m_stage->turnTo(page);
        return picture(name);
    }

    Done picture(const std::string& name) {
        return still().and_then([&] { return m_album.take(*m_stage, name); });
    }

    /// Movements come to rest; a question keeps its own time.
    Done still() {
        const bool asking = m_evening && m_evening->match().phase == Phase::Question;
        return asking ? pass(shot) : pass(untilStill);
    }

    /// One frame, however long: the movements of the screens depend on the time alone.
    Done pass(Span span) {
        m_watch.step(span);
        if (m_evening)
            if (auto told = tell(m_evening->tick()); !told) return told;
        m_stage->present(view(), span);
        return {};
    }

    Done request(const Request& request) { return tell(m_evening->take(request)); }

    Done tell(const Outcome<Ruling>& ruling) {
        if (!ruling) return tl::unexpected(ruling.error());
        for (const Event& event : ruling->events) m_stage->celebrate(event, m_evening->view());
        return {};
    }

    std::optional<AudienceView> view() const {
        if (!m_evening) return std::nullopt;
        return m_evening->view();
    }

    const TourPlan& m_plan;
    std::unique_ptr<stage::Stage> m_stage;
    Album& m_album;
    PassingFolder m_folder;
    Archive m_archive;
    stage::Preferences m_preferences;
    SteppedStopwatch m_watch;
    std::optional<Evening> m_evening;
};

Failure noDisplay() {
    return worldFailed({{"there is no display to draw the pictures on", {},
        "Start it with xvfb-run, or in a desktop."}});
}

stage::Opening openingOf(const TourPlan& plan) {
    stage::Opening opening;
    opening.media = plan.share;
    opening.width = plan.size.width;
    opening.height = plan.size.height;
    opening.packTitle = plan.pack.title;
    opening.packQuestions = static_cast<int>(plan.pack.questions.size());
    opening.packRounds = plan.pack.rounds;
    opening.silent = true;
    return opening;
}

} // namespace

Outcome<void> tour(const TourPlan& plan, std::ostream& out) {
    if (!stage::Stage::displayIsThere()) return tl::unexpected(noDisplay());
    Album album(plan.pictures, out);
    if (auto opened = album.open(); !opened) return opened;
    auto stage = stage::Stage::open(openingOf(plan));
    if (!stage) return tl::unexpected(worldFailed(stage.error()));
    return Guide(plan, std::move(*stage), album).lead();
}

} // namespace podium::show
