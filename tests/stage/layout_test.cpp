#include "tests/stage/evening_views.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

namespace {

const std::filesystem::path fonts = PODIUM_BINARY_DIR "/share/podium/fonts";

struct Shown {
    std::string name;
    std::optional<AudienceView> view;
    Page page = Page::Title;
};

std::vector<Shown> everything(Length length) {
    AudienceView paused = viewIn(Phase::Question, length);
    paused.paused = true;
    return {{"title", {}, Page::Title}, {"set-up", {}, Page::SoloSetup},
        {"settings", {}, Page::Settings}, {"help", {}, Page::Help}, {"credits", {}, Page::Credits},
        {"intro", viewIn(Phase::RoundIntro, length)}, {"question", viewIn(Phase::Question, length)},
        {"paused", paused}, {"right", revealOf(1, length)}, {"wrong", revealOf(3, length)},
        {"no answer", revealOf({}, length)}, {"standings", viewIn(Phase::Standings, length)},
        {"podium", viewIn(Phase::Over, length)}};
}

/// What a picture places, drawn nowhere.
std::vector<Placed> placedBy(Canvas& canvas, const Shown& shown, const Preferences& preferences) {
    Programme programme(tonight(), preferences);
    programme.turnTo(shown.page);
    programme.follow(shown.view);
    programme.pass(milliseconds(7900));
    canvas.rehearse(1280, 720);
    programme.draw(canvas);
    return canvas.placed();
}

bool staysIn(const Placed& placed) {
    constexpr float hair = 1.5f;
    return placed.box.x >= placed.room.x - hair &&
        placed.box.right() <= placed.room.right() + hair && placed.box.y >= placed.room.y - hair &&
        placed.box.bottom() <= placed.room.bottom() + hair;
}

bool overlap(const Box& a, const Box& b) {
    constexpr float hair = 2;
    return a.x + hair < b.right() && b.x + hair < a.right() && a.y + hair < b.bottom() &&
        b.y + hair < a.bottom();
}

std::vector<Placed> wordsOf(const std::vector<Placed>& placed) {
    std::vector<Placed> words;
    for (const Placed& each : placed)
        if (each.kind == Placed::Kind::Words && each.opacity > .05f && each.box.w > 0)
            words.push_back(each);
    return words;
}

void check(const std::vector<Placed>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        INFO(words[i].name);
        CHECK(staysIn(words[i]));
        for (std::size_t j = 0; j < i; ++j) {
            INFO("over: " << words[j].name);
            CHECK_FALSE(overlap(words[i].box, words[j].box));
        }
    }
}

} // namespace

TEST_CASE("No words leave their room or lie over others, at any text size, in either contrast") {
    Canvas canvas(fonts);
    const auto length = GENERATE(Length::Short, Length::Long);
    const auto contrast = GENERATE(Contrast::Normal, Contrast::High);
    const int size = GENERATE(90, 100, 115, 130, 150);
    Preferences preferences;
    preferences.textSize = size;
    preferences.contrast = contrast;
    for (const Shown& shown : everything(length)) {
        INFO(shown.name << " at " << size << " %, contrast " << static_cast<int>(contrast));
        check(wordsOf(placedBy(canvas, shown, preferences)));
    }
}

TEST_CASE("While a question is paused its words are not on the screen") {
    Canvas canvas(fonts);
    AudienceView paused = viewIn(Phase::Question);
    paused.paused = true;
    for (const Placed& placed : placedBy(canvas, {"paused", paused}, {}))
        CHECK(placed.name.find("fourth") == std::string::npos);
}

TEST_CASE("The source and the explanation are on the reveal, whatever was answered") {
    Canvas canvas(fonts);
    for (const auto chosen : {std::optional<std::size_t>(1), std::optional<std::size_t>(2),
             std::optional<std::size_t>()}) {
        std::string all;
        for (const Placed& placed : placedBy(canvas, {"reveal", revealOf(chosen)}, {}))
            all += placed.name + " ";
        CHECK(all.find("above its 18 golds") != std::string::npos);
        CHECK(all.find("Source, sentence 12:") != std::string::npos);
    }
}
