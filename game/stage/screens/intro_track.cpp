#include "game/stage/screens/intro_track.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/slant.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

constexpr float legTop = 900, legHigh = 72, gap = 14;
constexpr float nameAt = 78, afterName = 44; // in a leg
constexpr float numberWide = 108;            // of a leg without a name
constexpr float widestName = 780;
constexpr float trackWide = 1920 - 2 * measures::marginX;
constexpr Span stagger = milliseconds(60);

struct Leg {
    int round = 0;
    std::optional<Line> name;
    float wide = numberWide;
};

Leg named(Canvas& canvas, const AudienceView& view, int round) {
    const std::string& name = view.rounds[static_cast<std::size_t>(round)].round.name;
    const Line line = shrunk(canvas, {name, Face::InterBold, 34}, widestName);
    return {round, line, nameAt + canvas.width(line) + afterName};
}

float lengthOf(const std::vector<Leg>& legs) {
    float length = -gap;
    for (const Leg& leg : legs) length += leg.wide + gap;
    return length;
}

std::vector<Leg> allNamed(Canvas& canvas, const AudienceView& view) {
    std::vector<Leg> legs;
    for (int round = 0; round < static_cast<int>(view.rounds.size()); ++round)
        legs.push_back(named(canvas, view, round));
    return legs;
}

std::vector<Leg> presentNamed(Canvas& canvas, const AudienceView& view) {
    const Leg present = named(canvas, view, view.round);
    const int rounds = static_cast<int>(view.rounds.size());
    const int others = static_cast<int>((trackWide - present.wide) / (numberWide + gap));
    const int shown = std::min(rounds, others + 1);
    const int first = std::clamp(view.round - shown / 2, 0, rounds - shown);
    std::vector<Leg> legs;
    for (int round = first; round < first + shown; ++round)
        legs.push_back(round == view.round ? present : Leg{round, {}, numberWide});
    return legs;
}

void drawLeg(Canvas& canvas, const Look& look, const Leg& leg, float x, TagTone tone) {
    const Box bar{x, legTop, leg.wide, legHigh};
    slant(canvas, look, bar, tagStyle(look, tone));
    const Colour ink = tagWords(look, tone);
    const Colour count = tone == TagTone::Gold ? ink : paletteOf(look).accent;
    const Line number{std::to_string(leg.round + 1), Face::Bebas, 50, count};
    canvas.words(shrunk(canvas, number, numberWide - 60), x + 36, legTop + 37, &bar);
    if (!leg.name) return;
    Line name = *leg.name;
    name.colour = ink;
    canvas.words(name, x + nameAt, legTop + 36, &bar);
}

} // namespace

void introTrack(
    Canvas& canvas, const Look& look, const AudienceView& view, const Timeline& timeline) {
    auto legs = allNamed(canvas, view);
    if (lengthOf(legs) > trackWide) legs = presentNamed(canvas, view);
    float x = measures::marginX;
    int nth = 0;
    for (const Leg& leg : legs) {
        const Span delay = staggered(nth++, stagger, milliseconds(460));
        const Moving moving(canvas, timeline.enters({-60, 0}, delay));
        drawLeg(canvas, look, leg, x, leg.round == view.round ? TagTone::Gold : TagTone::Ink);
        x += leg.wide + gap;
    }
}

} // namespace podium::stage
