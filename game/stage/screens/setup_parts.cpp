#include "game/stage/screens/setup_parts.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/art/vignette.hpp"
#include "game/stage/screens/offer.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/mark.hpp"
#include "game/stage/widgets/medal.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <algorithm>
#include <array>
#include <numeric>

namespace podium::stage {

namespace {

using namespace colours;

constexpr Box classicCard{96, 176, 352, 368}, pointsCard{468, 176, 724, 368};
constexpr float roundsTop = 568, roundsHigh = 368, roundsWide = 1096, between = 20;
constexpr float pictureHigh = 96, packRound = 20; // of the pack
constexpr std::size_t mostRounds = 4;             // more are told of in words
constexpr std::array bodyLadder{Rung{27, 36, 2}, Rung{24, 30, 3}};

std::size_t roundsShown(const Tonight& tonight) {
    return std::min(tonight.rounds.size(), mostRounds);
}

std::string lower(std::string word) {
    if (!word.empty() && word[0] >= 'A' && word[0] <= 'Z')
        word[0] = static_cast<char>(word[0] + 32);
    return word;
}

/// "Three rounds of five questions.", or all of them together where the rounds differ.
std::string roundsInWords(std::vector<int> asked) {
    std::erase(asked, 0);
    if (asked.empty()) return "Nothing to ask.";
    const std::size_t rounds = asked.size();
    const std::string start = inLetters(rounds) + (rounds == 1 ? " round" : " rounds");
    const bool alike = std::ranges::count(asked, asked.front()) == std::ssize(asked);
    const int all = std::accumulate(asked.begin(), asked.end(), 0);
    if (!alike) return start + ", " + counted(all, "question", "questions") + ".";
    const int each = asked.front();
    return start + " of " + lower(inLetters(static_cast<std::size_t>(each))) +
        (each == 1 ? " question." : " questions.");
}

void iconWell(Canvas& canvas, const Look& look, Point at, Icon picture, Colour ground, Colour ink) {
    Mesh mesh;
    if (!look.flat()) mesh.rounded({at.x, at.y, 100, 100}, 26, ground);
    mesh.add(icon(picture, {at.x + 22, at.y + 22}, 56, ink, ground));
    canvas.draw(mesh);
}

/// The one way to play there is so far, as chosen.
void classic(Canvas& canvas, const Look& look, const std::vector<int>& asked) {
    const Palette& palette = paletteOf(look);
    const Box box = classicCard;
    if (!look.flat()) canvas.glow(box.centre(), 330, 300, hex(0xFFB53A), .4f);
    panel(canvas, look, box,
        {.radius = 26, .fill = palette.accentFill, .line = palette.focusLine, .outline = 5});
    const Colour ink = look.flat() ? white : onGold;
    iconWell(canvas, look, {box.x + 30, box.y + 30}, Icon::Steps, hex(0x2A1350), gold);
    mark(canvas, {box.right() - 58, box.y + 80}, 30, Sign::Tick);
    canvas.words({"Classic", Face::DisplayExtraBold, 43, ink}, box.x + 30, box.y + 174, &box);
    textBlock(canvas,
        {roundsInWords(asked), Face::InterMedium, look.flat() ? white : hex(0x3A1F1A)}, bodyLadder,
        {box.x + 30, box.y + 208, box.w - 56, 94});
    canvas.words({"FOUR ANSWERS, ONE RIGHT", Face::Bebas, 30,
                     look.flat() ? palette.accent : hex(0x7A3A00), Align::Left, 1},
        box.x + 30, box.bottom() - 36, &box);
}

/// A number of points and what it is for.
void worth(Canvas& canvas, const Look& look, float y, const std::string& number,
    const std::string& words) {
    const Palette& palette = paletteOf(look);
    const Box row{pointsCard.x + 30, y - 36, pointsCard.w - 60, 72};
    canvas.words({number, Face::Bebas, 60, palette.accent}, row.x + 6, y, &row);
    canvas.words({words, Face::InterSemiBold, 30, palette.text}, row.x + 160, y, &row);
}

void pointsRules(Canvas& canvas, const Look& look, const Showing& showing) {
    panel(canvas, look, pointsCard, {.radius = 26});
    groupTitle(canvas, look, "HOW POINTS ARE MADE", pointsCard.x + 36, pointsCard.y + 54);
    const Scoring scoring;
    float y = pointsCard.y + 130;
    worth(canvas, look, y, plus(scoring.right), "for the right answer");
    if (showing.preferences.secondsToAnswer > 0)
        worth(canvas, look, y += 82, plus(scoring.speed), "at most for speed");
    worth(canvas, look, y += 82, plus(scoring.streakStep), "for each one more in a row");
}

void roundCard(Canvas& canvas, const Look& look, Box box, std::size_t index, const PackRound& round,
    int questions) {
    static constexpr std::array metals{MedalMetal::Gold, MedalMetal::Silver, MedalMetal::Bronze};
    const Palette& palette = paletteOf(look);
    panel(canvas, look, box, {.radius = 26});
    medal(canvas, look, {box.x + 80, box.y + 80}, 50, metals[index % metals.size()],
        std::to_string(index + 1));
    const Line name{round.name, Face::DisplayExtraBold, 43, palette.text};
    canvas.words(shrunk(canvas, name, box.w - 60), box.x + 30, box.y + 174, &box);
    textBlock(canvas, {round.about, Face::InterMedium, palette.text2}, bodyLadder,
        {box.x + 30, box.y + 208, box.w - 56, 94});
    const std::string count =
        questions == 0 ? "LEFT OUT TONIGHT" : counted(questions, "QUESTION", "QUESTIONS");
    canvas.words({count, Face::Bebas, 30, palette.accent, Align::Left, 1}, box.x + 30,
        box.bottom() - 36, &box);
}

} // namespace

void setupCards(Canvas& canvas, const Showing& showing, DifficultyMix mix) {
    const Look look = lookOf(showing.preferences);
    const auto asked = questionsAsked(showing.tonight, showing.preferences.questionsPerRound, mix);
    const auto comes = [&](int nth) {
        return showing.timeline.enters({-60, 0}, staggered(nth, panelStep));
    };
    {
        const Moving moving(canvas, comes(0));
        classic(canvas, look, asked);
    }
    {
        const Moving moving(canvas, comes(1));
        pointsRules(canvas, look, showing);
    }
    const std::size_t count = roundsShown(showing.tonight);
    if (count == 0) return;
    const float step = (roundsWide + between) / static_cast<float>(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Moving moving(canvas, comes(static_cast<int>(i) + 2));
        roundCard(canvas, look,
            {96 + static_cast<float>(i) * step, roundsTop, step - between, roundsHigh}, i,
            showing.tonight.rounds[i], asked[i]);
    }
}

Drawing packPicture(Box pack) {
    return vignette({pack.x + 2, pack.y + 2, pack.w - 4, pictureHigh}, packRound - 2);
}

void setupPack(
    Canvas& canvas, const Look& look, Box box, const Tonight& tonight, const Drawing& picture) {
    const Palette& palette = paletteOf(look);
    groupTitle(canvas, look, "PACK", box.x, box.y - 24);
    well(canvas, look, box, packRound);
    if (!look.flat())
        for (const Drawing::Piece& piece : picture.pieces()) canvas.draw(piece.mesh, piece.blend);
    const float middle = look.flat() ? box.centre().y : (box.y + pictureHigh + box.bottom()) / 2;
    const Line title{shortTitle(tonight.packTitle), Face::InterBold, 34, palette.text};
    canvas.words(shrunk(canvas, title, box.w - 56), box.x + 28, middle - 20, &box);
    const std::string about = counted(static_cast<int>(tonight.rounds.size()), "round", "rounds") +
        ", " + counted(tonight.questions, "question", "questions") + ", all sourced";
    const Line second{about, Face::InterMedium, 25, palette.text2};
    canvas.words(shrunk(canvas, second, box.w - 56), box.x + 28, middle + 22, &box);
}

std::string howLong(const Showing& showing, DifficultyMix mix) {
    const int questions =
        questionsInAll(showing.tonight, showing.preferences.questionsPerRound, mix);
    constexpr int secondsEach = 22; // with the answer and the reveal, as evenings go
    const int minutes = std::max(1, (questions * secondsEach + 30) / 60);
    return counted(questions, "question", "questions") + ", about " +
        counted(minutes, "minute", "minutes");
}

} // namespace podium::stage
