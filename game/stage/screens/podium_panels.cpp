#include "game/stage/art/icon.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/podium_parts.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

using namespace colours;

constexpr Box roundsPanel{96, 640, 378, 308}, awardsPanel{1446, 640, 378, 308};
constexpr float firstRow = 742, rowStep = 76, rowsRoom = 228;
constexpr std::size_t rowsThatFit = 6;

struct AwardRow {
    Icon picture;
    std::string what;
    std::string value;
};

std::vector<AwardRow> awardsOf(const AudienceView& view) {
    std::vector<AwardRow> rows{{Icon::Target, "Right answers",
        std::to_string(rightAnswers(view)) + " of " + std::to_string(askedQuestions(view))}};
    rows.push_back({Icon::Cup, "Longest streak",
        view.longestStreak > 0 ? std::to_string(view.longestStreak) + " in a row"
                               : std::string("Next time")});
    if (view.fastestRight)
        rows.push_back({Icon::Spark, "Fastest right answer", inSeconds(*view.fastestRight)});
    return rows;
}

void awardRow(Canvas& canvas, const Look& look, float y, const AwardRow& row) {
    const Palette& palette = paletteOf(look);
    Mesh mesh;
    if (!look.flat()) mesh.rounded({1474, y - 31, 60, 60}, 18, ink900);
    mesh.add(icon(row.picture, {1487, y - 18}, 34, palette.accent, ink900));
    canvas.draw(mesh);
    canvas.words({row.what, Face::InterSemiBold, 24, palette.text2}, 1550, y - 16, &awardsPanel);
    canvas.words({row.value, Face::InterBold, 24, palette.text}, 1550, y + 16, &awardsPanel);
}

void roundRow(Canvas& canvas, const Look& look, float y, int number, const RoundResult& round) {
    const Palette& palette = paletteOf(look);
    canvas.words({std::to_string(number), Face::Bebas, 40, palette.accent, Align::Centre}, 136, y,
        &roundsPanel);
    const Line name{round.round.name, Face::InterBold, 25, palette.text};
    canvas.words(shrunk(canvas, name, 186), 164, y, &roundsPanel);
    const std::string right =
        round.asked == 0 ? "–" : std::to_string(round.right) + " of " + std::to_string(round.asked);
    canvas.words(
        {right, Face::InterSemiBold, 24, palette.text2, Align::Right}, 446, y, &roundsPanel);
}

} // namespace

void podiumRounds(
    Canvas& canvas, const Look& look, const AudienceView& view, const Timeline& timeline) {
    const Moving moving(canvas, timeline.enters({-60, 0}, podiumStands));
    panel(canvas, look, roundsPanel, {.radius = 22});
    groupTitle(canvas, look, "THE ROUNDS", 126, 680);
    const std::size_t rows = std::min(view.rounds.size(), rowsThatFit);
    const float step =
        std::min(rowStep, rowsRoom / static_cast<float>(std::max(rows, std::size_t{1})));
    for (std::size_t i = 0; i < rows; ++i)
        roundRow(canvas, look, 704 + (static_cast<float>(i) + .5f) * step, static_cast<int>(i) + 1,
            view.rounds[i]);
}

void podiumAwards(
    Canvas& canvas, const Look& look, const AudienceView& view, const Timeline& timeline) {
    const Moving moving(canvas, timeline.enters({60, 0}, podiumStands));
    panel(canvas, look, awardsPanel, {.radius = 22});
    groupTitle(canvas, look, "TONIGHT’S AWARDS", 1476, 680);
    float y = firstRow;
    for (const AwardRow& row : awardsOf(view)) {
        awardRow(canvas, look, y, row);
        y += rowStep;
    }
}

} // namespace podium::stage
