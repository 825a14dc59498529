#include "game/stage/screens/standings_rows.hpp"
#include "game/stage/art/avatar.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/widgets/medal.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/slant.hpp"
#include <algorithm>
#include <array>

namespace podium::stage {

namespace {

using namespace colours;

constexpr float barAt = 860, barWide = 690, barHigh = 52;
constexpr float waiting = .46f; ///< opacity of a round to come

Points most(const AudienceView& view) {
    Points most{1};
    for (const RoundResult& round : view.rounds) most = std::max(most, round.points);
    return most;
}

StandingsRow evening(const AudienceView& view) {
    const std::string name = view.standings.empty() ? "You" : view.standings.front().name;
    const Points gained = view.rounds[static_cast<std::size_t>(view.round)].points;
    return {StandingsRow::Kind::Evening, 0, name,
        std::to_string(rightAnswers(view)) + " of " + std::to_string(askedQuestions(view)) +
            " right",
        view.score, gained, view.score.value > 0 ? 1.f : 0.f};
}

StandingsRow roundRow(const AudienceView& view, std::size_t index) {
    const RoundResult& round = view.rounds[index];
    const int number = static_cast<int>(index) + 1;
    if (round.asked == 0)
        return {StandingsRow::Kind::ToCome, number, round.round.name,
            counted(round.questions, "question", "questions") + " to come", {}, {}, 0};
    const auto share =
        static_cast<float>(round.points.value) / static_cast<float>(most(view).value);
    return {StandingsRow::Kind::Played, number, round.round.name,
        std::to_string(round.right) + " of " + std::to_string(round.asked) + " right", round.points,
        static_cast<int>(index) == view.round ? round.points : Points{}, share};
}

/// Round 1 is gold, 2 silver, 3 bronze, as on its medal; the rest are violet.
Fill barFill(const StandingsRow& row) {
    static const std::array<Fill, 3> metals{Fill{hex(0xFFEDB0), hex(0xFFB62E)},
        Fill{hex(0xF3F6FB), hex(0xAEB9CC)}, Fill{hex(0xF4BE8C), hex(0xCF8144)}};
    if (row.kind == StandingsRow::Kind::Evening) return metals[0];
    const auto place = static_cast<std::size_t>(row.number) - 1;
    return place < metals.size() ? metals[place] : Fill{hex(0x9E91EC), hex(0x6E5FCB)};
}

/// The player's face, or the medal of the round.
void emblem(Canvas& canvas, const Look& look, Box box, const StandingsRow& row, float opacity) {
    constexpr float x = 184;
    const float y = box.centre().y, radius = std::min(50.f, box.h * .4f);
    if (row.kind == StandingsRow::Kind::Evening) {
        const Avatar face = avatarOf(5);
        return canvas.draw(avatarMesh(face, AvatarMood::Happy,
            {x - radius * 1.1f, y - radius * 1.1f}, radius * 2.2f, discOf(face)));
    }
    const auto place = static_cast<std::size_t>(row.number) - 1;
    if (place < 3 && row.kind == StandingsRow::Kind::Played)
        return medal(canvas, look, {x, y}, radius, static_cast<MedalMetal>(place),
            std::to_string(row.number));
    canvas.words({std::to_string(row.number), Face::Bebas, 84,
                     faded(look.flat() ? white : text2, opacity), Align::Centre},
        x, y, &box);
}

Slant barStyle(const Look& look, const Fill& fill, float light) {
    return {.fill = look.flat() ? Fill(hex(0xFFD433)) : fill, .radius = 8, .light = light};
}

void gainedPart(Canvas& canvas, const Look& look, Box bar, const StandingsRow& row) {
    const float share = static_cast<float>(row.gained.value) / static_cast<float>(row.score.value);
    const Box part{bar.right() - bar.w * share, bar.y, bar.w * share, bar.h};
    if (!look.flat() && share < 1)
        slant(canvas, look, part, {.fill = hex(0xFFFFFF, .42f), .radius = 8, .light = 0});
    const Line gain{plus(row.gained), Face::Bebas, 36, look.flat() ? black : onGold, Align::Centre};
    if (part.w > canvas.width(gain) + 40)
        canvas.words(gain, part.centre().x, bar.centre().y + 1, &part);
}

void bar(Canvas& canvas, const Look& look, float middle, const StandingsRow& row, float grown) {
    const Box track{barAt, middle - barHigh / 2, barWide, barHigh};
    slant(canvas, look, track,
        {.fill = look.flat() ? Fill(black) : Fill(hex(0x0D0829, .7f)),
            .radius = 8,
            .line = look.flat() ? std::optional(white) : std::nullopt,
            .light = 0});
    const Box filled{track.x, track.y, track.w * row.share * grown, track.h};
    if (filled.w < 24) return; // shorter than its own slant
    slant(canvas, look, filled, barStyle(look, barFill(row), .45f));
    if (row.gained > Points{} && grown >= 1) gainedPart(canvas, look, filled, row);
}

void background(Canvas& canvas, const Look& look, Box box, const StandingsRow& row) {
    if (row.kind != StandingsRow::Kind::Evening) return panel(canvas, look, box, {.radius = 20});
    if (!look.flat()) canvas.glow(box.centre(), 980, 130, hex(0xFFB53A), .22f);
    panel(canvas, look, box,
        {.radius = 20,
            .fill = Fill(hex(0x4A3478, .96f), hex(0x2C1C5C, .97f)),
            .line = paletteOf(look).accent,
            .outline = 4});
}

void names(Canvas& canvas, const Look& look, Box box, const StandingsRow& row, float opacity) {
    const Palette& palette = paletteOf(look);
    const float middle = box.centre().y;
    const float apart = std::min(26.f, box.h * .2f);
    const Line name{row.name, Face::InterBold, 40, faded(palette.text, opacity)};
    const Box room{272, box.y, barAt - 40 - 272, box.h};
    canvas.words(shrunk(canvas, name, room.w), room.x, middle - apart + 2, &room);
    canvas.words({row.about, Face::InterMedium, 27, faded(palette.text2, opacity)}, room.x,
        middle + apart + 2, &room);
}

} // namespace

std::vector<StandingsRow> standingsRows(const AudienceView& view) {
    std::vector<StandingsRow> rows{evening(view)};
    for (std::size_t round = 0; round < view.rounds.size(); ++round)
        rows.push_back(roundRow(view, round));
    return rows;
}

void standingsRow(
    Canvas& canvas, const Look& look, Box box, const StandingsRow& row, const Timeline& timeline) {
    const Palette& palette = paletteOf(look);
    const bool toCome = row.kind == StandingsRow::Kind::ToCome;
    const float opacity = toCome && !look.flat() ? waiting + .24f : 1;
    const float middle = box.centre().y;
    background(canvas, look, box, row);
    emblem(canvas, look, box, row, opacity);
    names(canvas, look, box, row, opacity);
    if (toCome) return;
    bar(canvas, look, middle, row, timeline.share(panelTime, barTime));
    const int score =
        timeline.counted(row.score.value - row.gained.value, row.score.value, panelTime, barTime);
    const bool whole = row.kind == StandingsRow::Kind::Evening;
    canvas.words(
        {grouped(score), Face::Bebas, 66, whole ? palette.accent : palette.text, Align::Right},
        1788, middle, &box);
}

} // namespace podium::stage
