#include "game/stage/layout_check.hpp"
#include "tests/stage/question_views.hpp"
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
std::vector<Placed> placedBy(Canvas& canvas, const Shown& shown, const Preferences& preferences,
    Length length = Length::Short, const std::string& notice = {}) {
    Programme programme(tonight(length), preferences);
    programme.turnTo(shown.page);
    programme.follow(shown.view);
    programme.pass(milliseconds(7900));
    programme.tell(notice);
    canvas.rehearse(1280, 720);
    programme.draw(canvas);
    return canvas.placed();
}

} // namespace

TEST_CASE("Nothing leaves its room or lies over others, at any text size, in either contrast") {
    Canvas canvas(fonts);
    const auto length = GENERATE(Length::Short, Length::Long);
    const auto contrast = GENERATE(Contrast::Normal, Contrast::High);
    const int size = GENERATE(90, 100, 115, 130, 150);
    Preferences preferences;
    preferences.textSize = size;
    preferences.contrast = contrast;
    for (const Shown& shown : everything(length)) {
        INFO(shown.name << " at " << size << " %, contrast " << static_cast<int>(contrast));
        CHECK(layoutFaults(placedBy(canvas, shown, preferences, length)) ==
            std::vector<std::string>{});
    }
}

namespace {

std::vector<Shown> everyType(Length length) {
    std::vector<Shown> shown;
    for (const QuestionType type : allTypes()) {
        const std::string name = "type " + std::to_string(static_cast<int>(type));
        AudienceView locked = askedFor(type, length);
        locked.question->reply = replyTo(*locked.question, Given::Wrong);
        AudienceView helped = askedFor(type, length);
        helped.rules.lifelines = {Lifeline::ExtraTime, Lifeline::Exchange};
        helped.lifelines = helped.helpNow = {Lifeline::ExtraTime};
        shown.insert(shown.end(),
            {{name, askedFor(type, length)}, {name + " locked", locked}, {name + " helped", helped},
                {name + " right", revealedFor(type, Given::Right, length)},
                {name + " wrong", revealedFor(type, Given::Wrong, length)},
                {name + " no answer", revealedFor(type, Given::Nothing, length)}});
    }
    return shown;
}

std::vector<Shown> everyKind(Length length) {
    AudienceView exhibit = viewIn(Phase::Question, length);
    exhibit.question->exhibit = {ExhibitKind::Sound, "bell.wav",
        length == Length::Short ? "A bell" : longOption(0) + ", " + longOption(1)};
    AudienceView practice = revealOf(3, length);
    practice.rules.scoring.counting = Counting::Practice;
    AudienceView many = revealOf(1, length);
    many.question->award = {{1000}, {500}, {500}, {200}, {300}, {-400}};
    std::vector<Shown> shown{{"ladder", onTheLadder(length)}, {"help", withAllHelp(length)},
        {"survival", inSurvival()}, {"board", picking(RoundKind::Board, length)},
        {"topics", picking(RoundKind::LastPlacePicks, length)}, {"wager", wagering(length)},
        {"break", inTheBreak()}, {"exhibit", exhibit}, {"practice", practice},
        {"many parts", many}};
    for (const BuzzState own : {BuzzState::Shut, BuzzState::Open, BuzzState::Accepted})
        shown.push_back({"buzzer " + std::to_string(static_cast<int>(own)), atTheBuzzer(own)});
    for (const RoundKind kind : {RoundKind::FastestFinger, RoundKind::Ladder, RoundKind::TimeAttack,
             RoundKind::Survival, RoundKind::Board, RoundKind::FinalWager}) {
        AudienceView intro = viewIn(Phase::RoundIntro, length);
        intro.rules = usualRules(kind);
        shown.push_back({"intro of " + std::string(nameOf(kind)), intro});
    }
    return shown;
}

void checkAll(const std::vector<Shown>& all, Length length) {
    Canvas canvas(fonts);
    const auto contrast = GENERATE(Contrast::Normal, Contrast::High);
    const int size = GENERATE(90, 100, 150);
    Preferences preferences;
    preferences.textSize = size;
    preferences.contrast = contrast;
    for (const Shown& shown : all) {
        INFO(shown.name << " at " << size << " %, contrast " << static_cast<int>(contrast));
        CHECK(layoutFaults(placedBy(canvas, shown, preferences, length)) ==
            std::vector<std::string>{});
    }
}

} // namespace

TEST_CASE("Every type of question is in place, asked, locked in and revealed, at any text size") {
    const auto length = GENERATE(Length::Short, Length::Long);
    checkAll(everyType(length), length);
}

TEST_CASE("Every kind of round is in place, at any text size, in either contrast") {
    const auto length = GENERATE(Length::Short, Length::Long);
    checkAll(everyKind(length), length);
}

TEST_CASE("Walking away lies over the question it leaves") {
    Canvas canvas(fonts);
    Programme programme(tonight(), {});
    programme.follow(onTheLadder(Length::Long));
    programme.pass(seconds(5));
    canvas.rehearse(1920, 1080);
    programme.draw(canvas);
    programme.take({Act::WalkAway});
    canvas.rehearse(1920, 1080);
    programme.draw(canvas);
    CHECK(layoutFaults(canvas.placed()) == std::vector<std::string>{});
}

TEST_CASE("Every page of the settings is in place") {
    Canvas canvas(fonts);
    Programme programme(tonight(), {});
    programme.turnTo(Page::Settings);
    programme.follow(std::nullopt);
    for (int page = 0; page < 4; ++page) {
        programme.take({Act::NextTab});
        programme.pass(seconds(5));
        canvas.rehearse(1920, 1080);
        programme.draw(canvas);
        CHECK(layoutFaults(canvas.placed()) == std::vector<std::string>{});
    }
}

TEST_CASE("A notice lies over the hints at the foot of any screen, and over nothing else") {
    Canvas canvas(fonts);
    const auto contrast = GENERATE(Contrast::Normal, Contrast::High);
    const std::string sentence =
        "This evening cannot go on: the questions of its pack are not at hand any more, and the "
        "copy "
        "that was kept beside it cannot be read. Start another evening, or put the pack back.";
    Preferences preferences;
    preferences.contrast = contrast;
    for (const int size : {100, 150}) {
        preferences.textSize = size;
        for (const Shown& shown : everything(Length::Long)) {
            INFO(shown.name << " at " << size << " %, contrast " << static_cast<int>(contrast));
            CHECK(layoutFaults(placedBy(canvas, shown, preferences, Length::Long, sentence)) ==
                std::vector<std::string>{});
        }
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
