#include "game/stage/screens/question_band.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/rung_strip.hpp"
#include "game/stage/widgets/slant.hpp"

namespace podium::stage {

namespace {

constexpr Box band{96, 534, 1300, 42}, flatBand{96, 484, 1728, 32};

Box bandFor(const Look& look) { return look.flat() ? flatBand : band; }

void drawRungs(Canvas& canvas, const Showing& showing) {
    const AudienceView& view = showing.match();
    RungStrip strip{{}, view.rules.safeRungs, view.rung};
    for (const Points& worth : view.rules.rungs) strip.rungs.push_back(grouped(worth.value));
    const Look look = lookOf(showing.preferences);
    rungStrip(canvas, look, bandFor(look), strip);
}

struct BuzzWords {
    std::string words;
    TagTone tone;
};

BuzzWords shut(const BuzzView& buzz) {
    if (buzz.floor) return {"Shut: " + buzz.floorName + " answers", TagTone::Ink};
    return {"Shut: wait until it opens", TagTone::Ink};
}

BuzzWords accepted(const BuzzView& buzz) {
    if (buzz.voice == Voice::Aloud) return {"You have the floor: say it out loud!", TagTone::Gold};
    return {"You have the floor: answer in " + std::to_string(wholeSecondsLeft(buzz.timeLeft)),
        TagTone::Gold};
}

BuzzWords wordsOf(const BuzzView& buzz) {
    switch (buzz.own) {
    case BuzzState::NotEligible: return {"You sit this one out", TagTone::Ink};
    case BuzzState::Shut: return shut(buzz);
    case BuzzState::Open: return {"Open! Press Space, or any button", TagTone::Coral};
    case BuzzState::Pending: return {"Pressed. Who was first?", TagTone::Coral};
    case BuzzState::Accepted: return accepted(buzz);
    case BuzzState::Missed: return {"Pressed. You are in line to steal", TagTone::Ink};
    case BuzzState::LockedOut: return {"Locked out of this one", TagTone::Ink};
    }
    return {};
}

void drawBuzz(Canvas& canvas, const Look& look, const BuzzView& buzz) {
    const BuzzWords shown = wordsOf(buzz);
    const Box box = bandFor(look);
    slant(canvas, look, box, tagStyle(look, shown.tone));
    const Line words{shown.words, Face::InterBold, box.h * .68f,
        shown.tone == TagTone::Gold ? paletteOf(look).onAccent : paletteOf(look).text,
        Align::Centre};
    canvas.words(shrunk(canvas, words, box.w - 60), box.centre().x, box.centre().y, &box);
    canvas.note("buzzer", box);
}

} // namespace

void drawBand(Canvas& canvas, const Showing& showing) {
    const AudienceView& view = showing.match();
    const auto& buzz = view.question->buzz;
    if (buzz) return drawBuzz(canvas, lookOf(showing.preferences), *buzz);
    if (view.rules.kind == RoundKind::Ladder) drawRungs(canvas, showing);
}

Floor floorFor(const QuestionView& question) {
    if (!question.buzz) return Floor::Free;
    if (question.buzz->own != BuzzState::Accepted) return Floor::NotMine;
    return question.buzz->voice == Voice::Aloud ? Floor::SaidAloud : Floor::Free;
}

} // namespace podium::stage
