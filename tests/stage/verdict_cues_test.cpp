#include "game/stage/screens/reveal_times.hpp"
#include "game/stage/verdict_cues.hpp"
#include "tests/stage/evening_views.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

namespace {

using Cues = std::vector<Cue>;

Cues heard(VerdictCues& verdict, Span passed) {
    Cues cues;
    for (const Note& note : verdict.pass(passed)) cues.push_back(note.cue);
    return cues;
}

VerdictCues after(const AudienceView& view, Motion motion = Motion::Full) {
    VerdictCues verdict;
    verdict.begin(view, motion);
    return verdict;
}

} // namespace

TEST_CASE("The verdict sounds when it is shown, after the breath before it") {
    VerdictCues verdict = after(revealOf(1));
    CHECK(heard(verdict, revealHold - milliseconds(1)).empty());
    CHECK(heard(verdict, milliseconds(1)) == Cues{Cue::Right});
    CHECK(heard(verdict, seconds(1)) == Cues{Cue::CountUp});
    CHECK(heard(verdict, seconds(10)).empty());
}

TEST_CASE("A wrong answer sounds once, and nothing is counted up") {
    VerdictCues verdict = after(revealOf(3));
    CHECK(heard(verdict, seconds(10)) == Cues{Cue::Wrong});
}

TEST_CASE("With reduced motion the verdict is shown at once, and sounds at once") {
    VerdictCues verdict = after(revealOf(1), Motion::Reduced);
    CHECK(heard(verdict, {}) == Cues{Cue::Right});
}

TEST_CASE("Whoever ends the breath hears the verdict then, and the points as long after it") {
    VerdictCues verdict = after(revealOf(1));
    heard(verdict, milliseconds(100));
    verdict.hurry();
    CHECK(heard(verdict, {}) == Cues{Cue::Right});
    CHECK(heard(verdict, milliseconds(899)).empty());
    CHECK(heard(verdict, milliseconds(1)) == Cues{Cue::CountUp});
}

TEST_CASE("A streak of three is celebrated, and one of four is not") {
    AudienceView view = revealOf(1);
    view.streak = 3;
    VerdictCues three = after(view);
    CHECK(heard(three, seconds(10)) == Cues{Cue::Right, Cue::CountUp, Cue::Streak});
    view.streak = 4;
    VerdictCues four = after(view);
    CHECK(heard(four, seconds(10)) == Cues{Cue::Right, Cue::CountUp});
}

TEST_CASE("What has not sounded when the next question is asked never does") {
    VerdictCues verdict = after(revealOf(1));
    verdict.forget();
    CHECK(heard(verdict, seconds(10)).empty());
    verdict.begin(revealOf(3), Motion::Full);
    verdict.begin(revealOf(1), Motion::Full);
    CHECK(heard(verdict, seconds(10)) == Cues{Cue::Right, Cue::CountUp});
}
