#include "game/stage/screens/board.hpp"
#include "game/stage/motion/easing.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/widgets/question_text.hpp"
#include "game/stage/widgets/sun_timer.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

constexpr Span answersCome = milliseconds(240);
constexpr Span answerStep = milliseconds(70);
constexpr float lastSeconds = 5;

std::string upper(std::string words) {
    std::ranges::transform(words, words.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return words;
}

float secondsOf(Span span) { return static_cast<float>(span.milliseconds) / 1000; }

/// In the last seconds the number swells at the start of each.
float pulseOf(const Look& look, float left) {
    if (look.still() || left <= 0 || left > lastSeconds) return 1;
    const float gone = std::ceil(left) - left;
    return between(1.12f, 1, easeOut(gone * 3));
}

std::string overlineOf(const AudienceView& view) {
    return upper(difficultyName(view.question->difficulty)) + "  ·  UP TO " +
        grouped(view.question->most.value) + " POINTS";
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

Hud hudFor(const AudienceView& view) {
    const bool hot = view.streak > 1;
    const std::string& name = view.rounds[static_cast<std::size_t>(view.round)].round.name;
    return {"ROUND " + std::to_string(view.round + 1), upper(name),
        "Question " + std::to_string(view.numberInRound) + " of " +
            std::to_string(view.questionsInRound),
        view.pips, hot ? "STREAK " + std::to_string(view.streak) : "NO STREAK",
        hot ? Heat::Hot : Heat::Cold, grouped(view.score.value)};
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
        questionText(canvas, look, view.question->stem);
    }
    drawClock(canvas, showing, timeLeft);
}

void drawAnswer(Canvas& canvas, const Showing& showing, const AnswerCard& card) {
    const Look look = lookOf(showing.preferences);
    const Span delay = staggered(static_cast<int>(card.choice), answerStep, answersCome);
    const Moving moving(canvas, showing.timeline.enters({0, 80}, delay, panelTime, Curve::Back));
    answerCard(canvas, look, answerBoxes(look, card.choice + 1).back(), card);
}

} // namespace podium::stage
