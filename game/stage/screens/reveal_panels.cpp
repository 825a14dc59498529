#include "game/stage/motion/easing.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/reveal_parts.hpp"
#include "game/stage/screens/reveal_times.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/points_panel.hpp"
#include "game/stage/widgets/slant.hpp"
#include "game/stage/widgets/verdict_panel.hpp"
#include <algorithm>
#include <array>

namespace podium::stage {

namespace {

constexpr Span explanationComes = milliseconds(240);
constexpr Span pointsStep = milliseconds(150);
constexpr std::size_t twoLines = 122, threeLines = 180; // letters at the foot of the panel
constexpr std::size_t oneLineAbove = 58;                // letters of an explanation
constexpr Box sourceBox{96, 592, 1728, 372};
constexpr std::array wholeSource{
    Rung{40, 54, 4}, Rung{34, 46, 5}, Rung{30, 40, 6}, Rung{26, 35, 7}};

/// An end of the way from the points to the score, as both show their number.
struct Flight {
    Point at;
    float size;
};
constexpr Flight atTotal{{measures::points.right() - 36, measures::points.bottom() - 62}, 92};
constexpr Flight atScore{{1800, 77}, 47}, atFlatScore{{1824, 80}, 72};

std::string headlineOf(Fared fared) {
    switch (fared) {
    case Fared::Right: return "Correct!";
    case Fared::Partly: return "Partly right";
    case Fared::Wrong: return "Not this time";
    case Fared::NoAnswer: return "Time is up";
    case Fared::Voided: return "Does not count";
    }
    return {};
}

/// Time is up only for whom it ran: walking away, or passing a buzzer by, is no lateness.
std::string headlineFor(const AudienceView& view) {
    const Fared fared = faredIn(*view.question);
    const bool ran = view.clock == Clock::Running && !view.question->buzz && view.plays;
    return fared == Fared::NoAnswer && !ran ? "No answer" : headlineOf(fared);
}

/// As much of a long source as the explanation leaves room for, cut between words.
std::string quoted(const Look& look, const QuestionView& question) {
    const std::string& words = question.source.words;
    const std::size_t letters = question.explanation.size() > oneLineAbove ? twoLines : threeLines;
    const float growth = std::clamp(look.growth(), 1.f, 1.15f); // as far as the panel lets it grow
    const auto most = static_cast<std::size_t>(static_cast<float>(letters) / growth);
    if (words.size() <= most) return "“" + words + "”";
    const std::size_t cut = words.rfind(' ', most);
    return "“" + words.substr(0, cut == std::string::npos ? most : cut) + " …”";
}

PointsRow::Tone toneOf(const QuestionView& question, const PointsPart& part) {
    using Part = PointsPart::Part;
    const bool failed = faredIn(question) != Fared::Right && faredIn(question) != Fared::Partly;
    if (part.part == Part::Lost || (part.part == Part::Answer && failed))
        return PointsRow::Tone::Lost;
    const bool streak = part.part == Part::Streak && part.points > Points{};
    return streak ? PointsRow::Tone::Streak : PointsRow::Tone::Plain;
}

bool endsRound(const AudienceView& view) {
    const bool out = view.rules.kind == RoundKind::Survival && view.lives == 0;
    return out || view.numberInRound >= view.questionsInRound;
}

std::string nextIs(const AudienceView& view) {
    if (!endsRound(view)) return "Next question in ";
    const bool last = view.round + 1 == static_cast<int>(view.rounds.size());
    return last ? "The podium in " : "Standings in ";
}

} // namespace

void drawExplanation(Canvas& canvas, const Showing& showing) {
    const QuestionView& question = *showing.match().question;
    const bool right = faredIn(question) == Fared::Right || faredIn(question) == Fared::Partly;
    Box box = measures::explanation;
    if (!isCounted(showing.match())) box.w = measures::points.right() - box.x;
    const Moving moving(canvas, showing.timeline.enters({0, 40}, explanationComes));
    verdictPanel(canvas, lookOf(showing.preferences), box,
        {right ? Sign::Tick : Sign::Cross, headlineFor(showing.match()), question.explanation,
            "Source, sentence " + std::to_string(question.source.sentence) + ":",
            quoted(lookOf(showing.preferences), question)});
}

void drawPoints(Canvas& canvas, const Showing& showing) {
    const AudienceView& view = showing.match();
    const auto parts = pointsParts(view, showing.streakBefore);
    PointsPanel shown;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Span delay = staggered(static_cast<int>(i), pointsStep, pointsCome);
        shown.rows.push_back({parts[i].what, plus(parts[i].points),
            toneOf(*view.question, parts[i]), showing.timeline.fade(delay, smallTime)});
    }
    const int total = view.question->award.total().value;
    shown.total = plus({showing.timeline.counted(0, total, pointsCome)});
    shown.worth = total > 0 ? PointsPanel::Worth::Something : PointsPanel::Worth::Nothing;
    const Moving moving(canvas, showing.timeline.enters({0, 40}, explanationComes));
    pointsPanel(canvas, lookOf(showing.preferences), measures::points, shown);
}

void drawFlight(Canvas& canvas, const Showing& showing) {
    const Points total = showing.match().question->award.total();
    const float gone = showing.timeline.share(totalFlies, flightTime, Curve::InOut);
    if (total <= Points{} || gone <= 0 || gone >= 1) return;
    const Look look = lookOf(showing.preferences);
    const Flight& end = look.flat() ? atFlatScore : atScore;
    canvas.words({plus(total), Face::Bebas, between(atTotal.size, end.size, gone),
                     paletteOf(look).accent, Align::Right},
        between(atTotal.at.x, end.at.x, gone), between(atTotal.at.y, end.at.y, gone));
}

void drawWholeSource(Canvas& canvas, const Look& look, const Source& source) {
    panel(canvas, look, sourceBox);
    groupTitle(canvas, look, "THE SOURCE, SENTENCE " + std::to_string(source.sentence),
        sourceBox.x + 36, sourceBox.y + 50);
    textBlock(canvas, {"“" + source.words + "”", Face::InterMedium, paletteOf(look).text},
        wholeSource, {sourceBox.x + 36, sourceBox.y + 90, sourceBox.w - 72, sourceBox.h - 120},
        look.growth());
}

void drawWhatIsNext(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    if (!showing.goesOnIn)
        return footNote(canvas, look, shortTitle(showing.match().packTitle), measures::hintsY);
    const std::string left = std::to_string(wholeSecondsLeft(*showing.goesOnIn));
    footNote(canvas, look, nextIs(showing.match()) + left, measures::hintsY);
    const auto share = static_cast<float>(showing.goesOnIn->milliseconds) /
        static_cast<float>(revealStands.milliseconds);
    progressBar(canvas, look, {372, 1010, 520, 16}, share);
}

} // namespace podium::stage
