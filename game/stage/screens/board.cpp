#include "game/stage/screens/board.hpp"
#include "game/stage/motion/easing.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/question_band.hpp"
#include "game/stage/screens/round_words.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/widgets/exhibit_frame.hpp"
#include "game/stage/widgets/question_text.hpp"
#include "game/stage/widgets/sun_timer.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

constexpr Box exhibitBox{956, 184, 440, 340}, flatExhibitBox{1036, 150, 480, 280};
constexpr float besideExhibit = 24;
constexpr float lastSeconds = 5;

float secondsOf(Span span) { return static_cast<float>(span.milliseconds) / 1000; }

/// In the last seconds the number swells at the start of each.
float pulseOf(const Look& look, float left) {
    if (look.still() || left <= 0 || left > lastSeconds) return 1;
    const float gone = std::ceil(left) - left;
    return between(1.12f, 1, easeOut(gone * 3));
}

Box exhibitPlace(const Look& look) { return look.flat() ? flatExhibitBox : exhibitBox; }

/// How much narrower the question's room is beside the exhibit.
float takenByExhibit(const Look& look, const QuestionView& question) {
    if (question.exhibit.kind == ExhibitKind::None) return 0;
    const Box& room = look.flat() ? measures::flatQuestion : measures::question;
    return room.right() - exhibitPlace(look).x + besideExhibit;
}

void drawExhibit(Canvas& canvas, const Showing& showing) {
    const Exhibit& exhibit = showing.match().question->exhibit;
    if (exhibit.kind == ExhibitKind::None) return;
    const Look look = lookOf(showing.preferences);
    const bool seen = exhibit.kind != ExhibitKind::Sound && !exhibit.file.empty();
    const Photo* photo =
        seen ? showing.gallery.photo(showing.tonight.exhibits / exhibit.file) : nullptr;
    exhibitFrame(canvas, look, exhibitPlace(look), exhibit, photo);
}

void drawClock(Canvas& canvas, const Showing& showing, Span timeLeft) {
    const AudienceView& view = showing.match();
    if (view.clock == Clock::None) return;
    const Look look = lookOf(showing.preferences);
    const float left = secondsOf(timeLeft);
    const Moving moving(canvas, showing.timeline.enters({0, 160}, {}, verdictTime));
    questionClock(canvas, look, left, secondsOf(view.timeAllowed), pulseOf(look, left));
}

} // namespace

namespace {

std::string countOf(const AudienceView& view) {
    const bool toCome = view.phase == Phase::Picking || view.phase == Phase::Wagering;
    const std::string number = "Question " + std::to_string(view.numberInRound + (toCome ? 1 : 0));
    const bool open =
        view.rules.kind == RoundKind::TimeAttack || view.rules.kind == RoundKind::Survival;
    return open ? number : number + " of " + std::to_string(view.questionsInRound);
}

/// Of a round that ends when it must there is no row of questions to come.
std::vector<PipState> pipsOf(const AudienceView& view) {
    if (view.rules.kind == RoundKind::TimeAttack) return {};
    return view.pips;
}

} // namespace

Hud hudFor(const AudienceView& view) {
    const bool hot = view.streak > 1;
    const std::string& name = view.rounds[static_cast<std::size_t>(view.round)].round.name;
    Hud shown{"ROUND " + std::to_string(view.round + 1), upper(name), countOf(view), pipsOf(view),
        hot ? "STREAK " + std::to_string(view.streak) : "NO STREAK", hot ? Heat::Hot : Heat::Cold,
        isCounted(view) ? grouped(view.score.value) : ""};
    if (view.rules.kind == RoundKind::Survival)
        shown.lives = Hud::Lives{view.lives, view.rules.lives};
    return shown;
}

std::vector<Box> answerBoxes(const Look& look, std::size_t count) {
    const auto& all = look.flat() ? measures::flatAnswers : measures::answers;
    return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(count, all.size()))};
}

void drawQuestion(Canvas& canvas, const Showing& showing, Span timeLeft) {
    const Look look = lookOf(showing.preferences);
    const AudienceView& view = showing.match();
    const Entrance words = showing.timeline.enters({0, 12}, {}, smallTime);
    {
        const Moving moving(canvas, words);
        overline(canvas, look, overlineOf(view));
        questionText(canvas, look, view.question->stem, takenByExhibit(look, *view.question));
        drawExhibit(canvas, showing);
    }
    drawClock(canvas, showing, timeLeft);
    drawBand(canvas, showing);
}

} // namespace podium::stage
