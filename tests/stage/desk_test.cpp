#include "game/stage/layout_check.hpp"
#include "tests/stage/desks.hpp"
#include "tests/stage/playing.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

namespace {

const std::filesystem::path fonts = PODIUM_BINARY_DIR "/share/podium/fonts";

/// The programme with this page open, as the show would open it.
std::unique_ptr<Programme> at(Page page, const Desk& desk, const Preferences& preferences = {}) {
    auto programme = std::make_unique<Programme>(tonight(), preferences);
    programme->deskIs(desk);
    programme->turnTo(page);
    programme->follow(std::nullopt);
    programme->pass(seconds(5));
    return programme;
}

template <typename T>
const T* deskWish(const Outcome& outcome) {
    const DeskWish* wish = wished<DeskWish>(outcome);
    return wish ? std::get_if<T>(wish) : nullptr;
}

std::optional<std::size_t> lineIn(const Outcome& outcome) {
    const OpenLine* line = deskWish<OpenLine>(outcome);
    return line ? std::optional(line->line) : std::nullopt;
}

std::vector<Placed> placedBy(Programme& programme) {
    static Canvas canvas(fonts);
    canvas.rehearse(1920, 1080);
    programme.draw(canvas);
    return canvas.placed();
}

bool shows(Programme& programme, const std::string& words) {
    std::string all;
    for (const Placed& placed : placedBy(programme)) all += placed.name + "\n";
    return all.find(words) != std::string::npos;
}

Box placeOf(Programme& programme, const std::string& name) {
    for (const Placed& placed : placedBy(programme))
        if (placed.name == name) return placed.box;
    FAIL("nothing on the screen is called " << name);
    return {};
}

Outcome press(Programme& programme, const std::string& name) {
    return programme.take({Act::Press, Device::Mouse, placeOf(programme, name).centre()});
}

Desk withPaste(int words) {
    Desk pasted = desk();
    pasted.paste = pasteOf(words);
    return pasted;
}

} // namespace

TEST_CASE("The menu leads to the quiz maker's desk") {
    Programme programme(tonight(), {});
    CHECK(deskWish<OpenDesk>(after(programme, {Act::Down, Act::Down, Act::Choose})));
}

TEST_CASE("Without a pack there is nothing to play, but a quiz can be made") {
    Programme programme({}, {});
    CHECK(deskWish<OpenDesk>(after(programme, {Act::Choose})));
    CHECK_FALSE(shows(programme, "Play solo"));
}

TEST_CASE("A line of the folder is opened with Enter, however far down it stands") {
    Desk many = desk();
    many.folder = folderOf(20);
    auto programme = at(Page::Desk, many);
    CHECK(lineIn(after(*programme, {Act::Choose})) == 1); // not the way back
    for (int i = 0; i < 11; ++i) after(*programme, {Act::Down});
    CHECK(lineIn(after(*programme, {Act::Choose})) == 12);
    CHECK(shows(*programme, "article 12.txt"));
    CHECK(shows(*programme, "6 to 13 of 21"));
    for (int i = 0; i < 30; ++i) after(*programme, {Act::Down});
    CHECK(lineIn(after(*programme, {Act::Choose})) == 20);
}

TEST_CASE("Page up and page down go through a long folder in leaps") {
    Desk many = desk();
    many.folder = folderOf(40);
    auto programme = at(Page::Desk, many);
    CHECK(lineIn(after(*programme, {Act::LeapDown, Act::LeapDown, Act::Choose})) == 17);
    CHECK(lineIn(after(*programme, {Act::LeapUp, Act::LeapUp, Act::LeapUp, Act::Choose})) == 0);
}

TEST_CASE("From the list left leads to the places, and right back to the list") {
    auto programme = at(Page::Desk, desk());
    const Outcome outcome = after(*programme, {Act::Left, Act::Down});
    REQUIRE(deskWish<OpenPlace>(outcome));
    CHECK(deskWish<OpenPlace>(outcome)->place == 2);
    CHECK(lineIn(after(*programme, {Act::Right, Act::Choose})) == 1);
}

TEST_CASE("Tab goes from place to place, and the gamepad's shoulders do the same") {
    auto programme = at(Page::Desk, desk());
    CHECK(deskWish<OpenPlace>(after(*programme, {Act::NextTab}))->place == 2);
    CHECK(after(*programme, {Act::NextTab}).wishes.empty()); // to where a text is pasted
    CHECK(shows(*programme, "Nothing is pasted yet."));
    CHECK(deskWish<OpenPlace>(after(*programme, {Act::PreviousTab}))->place == 2);
}

TEST_CASE("The mouse opens places and lines") {
    auto programme = at(Page::Desk, desk());
    CHECK(deskWish<OpenPlace>(press(*programme, "button: Home"))->place == 0);
    CHECK(lineIn(press(*programme, "article 2.txt")) == 2);
}

TEST_CASE("The mouse turns the pages of a long folder") {
    Desk many = desk();
    many.folder = folderOf(20);
    auto programme = at(Page::Desk, many);
    press(*programme, "page down");
    CHECK(shows(*programme, "9 to 16 of 21"));
    CHECK(lineIn(press(*programme, "article 9.txt")) == 9);
    press(*programme, "page down");
    CHECK(shows(*programme, "14 to 21 of 21"));
    press(*programme, "page up");
    press(*programme, "page up");
    CHECK(shows(*programme, "1 to 8 of 21"));
}

TEST_CASE("A folder that is too full to be shown whole says so") {
    Desk many = desk();
    many.folder = folderOf(20);
    many.folder.remark = "The folder holds more than can be shown here.";
    CHECK(shows(*at(Page::Desk, many), "1 to 8 of the first 21"));
}

TEST_CASE("The backspace key goes up a folder, where there is one") {
    auto programme = at(Page::Desk, desk());
    CHECK(lineIn(after(*programme, {Act::Erase})) == 0);
    Desk top = desk();
    top.folder.lines.erase(top.folder.lines.begin());
    programme->deskIs(top);
    CHECK(after(*programme, {Act::Erase}).wishes.empty());
}

TEST_CASE("In another folder the first line that leads on has the focus") {
    auto programme = at(Page::Desk, desk());
    after(*programme, {Act::Down, Act::Down, Act::Choose});
    Desk inside = desk();
    inside.folder.name = "~/Documents/Winter";
    programme->deskIs(inside);
    CHECK(lineIn(after(*programme, {Act::Choose})) == 1);
    inside.folder = folderOf(0);
    inside.folder.name = "~/Documents/Empty";
    programme->deskIs(inside);
    CHECK(lineIn(after(*programme, {Act::Choose})) == 0);
}

TEST_CASE("An empty folder says so, and no key breaks anything in it") {
    Desk empty = desk();
    empty.folder.lines.clear();
    empty.folder.remark = "No texts are here.";
    auto programme = at(Page::Desk, empty);
    CHECK(shows(*programme, "No texts are here."));
    for (const Act act : {Act::Down, Act::Up, Act::LeapDown, Act::LeapUp, Act::Right, Act::Choose,
             Act::Erase, Act::Left})
        CHECK_FALSE(lineIn(after(*programme, {act})));
}

TEST_CASE("A folder that is shorter than the one before shows its own end") {
    Desk many = desk();
    many.folder = folderOf(40);
    auto programme = at(Page::Desk, many);
    after(*programme, {Act::LeapDown, Act::LeapDown, Act::LeapDown});
    programme->deskIs(desk());
    CHECK(shows(*programme, "article 3.txt"));
    CHECK(lineIn(after(*programme, {Act::Choose})).value_or(99) <= 3);
}

TEST_CASE("Ctrl and V paste from anywhere on the desk, and Enter then makes the quiz") {
    auto programme = at(Page::Desk, desk());
    CHECK(deskWish<ReadClipboard>(after(*programme, {Act::Paste})));
    programme->deskIs(withPaste(543));
    CHECK(shows(*programme, "543"));
    CHECK(shows(*programme, "Make the quiz"));
    CHECK(deskWish<MakeOfPaste>(after(*programme, {Act::Choose})));
}

TEST_CASE("A gamepad pastes with a button of the screen") {
    auto programme = at(Page::Desk, desk());
    CHECK(deskWish<ReadClipboard>(
        after(*programme, {Act::NextTab, Act::NextTab, Act::Right, Act::Choose})));
}

TEST_CASE("A text that is too short cannot be made into a quiz") {
    auto programme = at(Page::Desk, withPaste(12));
    CHECK(shows(*programme, "Paste a text first"));
    CHECK(deskWish<ReadClipboard>(after(*programme, {Act::Right, Act::Right, Act::Choose})));
}

TEST_CASE("While a quiz is made its steps are seen, and Escape and Enter call it off") {
    auto programme = at(Page::Making, desk());
    CHECK(shows(*programme, "64 %"));
    CHECK(shows(*programme, "12 of 40"));
    CHECK(deskWish<StopMaking>(after(*programme, {Act::Back})));
    CHECK(deskWish<StopMaking>(after(*programme, {Act::Choose})));
    Desk further = desk();
    further.work.share = .9f;
    programme->deskIs(further);
    CHECK(shows(*programme, "90 %"));
}

TEST_CASE("A quiz that is made is told with its rounds, and played with Enter") {
    auto programme = at(Page::Made, desk());
    for (const std::string words : {"The bell tower", "24", "in two rounds", "Tower", "People"})
        CHECK(shows(*programme, words));
    CHECK(deskWish<TakeQuiz>(after(*programme, {Act::Choose})));
    CHECK(deskWish<OpenDesk>(after(*programme, {Act::Left, Act::Choose})));
    CHECK(deskWish<OpenDesk>(after(*programme, {Act::Back})));
}

TEST_CASE("Where nothing comes of a text the screen says why, where and what helps") {
    auto programme = at(Page::NotMade, desk());
    for (const std::string words : {"Nothing can be asked.", "~/list.txt", "Give whole sentences."})
        CHECK(shows(*programme, words));
    CHECK(deskWish<OpenDesk>(after(*programme, {Act::Choose})));
    after(*programme, {Act::Back});
    CHECK(programme->cut().picture == Picture::Title);
}

TEST_CASE("Another pack changes what the title and the set-up tell of tonight") {
    Programme programme(tonight(), {});
    programme.pass(seconds(5));
    programme.tonightIs({"The bell tower", 8, {{"Tower", "Of bells"}}, false, {{0, 0, 8, 0, 0}}});
    CHECK(shows(programme, "The bell tower"));
    CHECK(shows(programme, "One round against the sun"));
    CHECK(shows(programme, "menu: Resume")); // what can be resumed has its own pack
}

TEST_CASE("The quiz maker's pages are in place, at any text size, in either contrast") {
    const auto length = GENERATE(Length::Short, Length::Long);
    Preferences preferences;
    preferences.contrast = GENERATE(Contrast::Normal, Contrast::High);
    preferences.textSize = GENERATE(90, 100, 115, 130, 150);
    Desk pasted = desk(length);
    pasted.paste = pasteOf(length == Length::Short ? 12 : 123'456);
    if (length == Length::Long) pasted.paste.firstLine = pasted.work.article + pasted.work.article;
    Desk refused = desk(length);
    refused.folder.lines.resize(1);
    refused.folder.remark = "This folder cannot be opened: permission denied. Choose another one.";
    const std::vector<std::pair<Page, Desk>> shown{{Page::Desk, desk(length)}, {Page::Desk, pasted},
        {Page::Desk, refused}, {Page::Making, pasted}, {Page::Made, pasted},
        {Page::NotMade, pasted}};
    for (const auto& [page, as] : shown) {
        INFO("page " << static_cast<int>(page) << " at " << preferences.textSize << " %");
        CHECK(layoutFaults(placedBy(*at(page, as, preferences))) == std::vector<std::string>{});
    }
}
