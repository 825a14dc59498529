#include "desk.hpp"
#include "questions/authoring/options/duel.hpp"
#include "questions/authoring/options/evenness.hpp"
#include "questions/authoring/options/siblings.hpp"
#include "questions/authoring/options/years.hpp"
#include "questions/authoring/page/letters.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using namespace podium;
using authoring::Names;

namespace {

bool has(const Names& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The question about an answer, as the page gives it: its stem says no more than it must.
authoring::Draft draftOf(authoring::Kind kind, const std::string& answer, const std::string& stem) {
    authoring::Draft draft;
    draft.answer.kind = kind;
    draft.answer.name = draft.answer.text = answer;
    draft.stem = stem;
    draft.sentence = 1;
    return draft;
}

/// Those whom a page offers beside the answer, over many throws of chance.
Names rivals(const authoring::Draft& draft, const std::string& page) {
    const auto world = desk::worldOf(page);
    Names all;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        authoring::Chance chance(seed);
        for (const auto& name : authoring::Siblings(draft, world, chance).three())
            all.push_back(name);
    }
    return all;
}

Names people(const std::string& answer, const std::string& stem, const std::string& page) {
    return rivals(draftOf(authoring::Kind::Person, answer, stem), page);
}

Names evened(Names options) {
    authoring::dropUnevenTitles(options, desk::lexicon());
    return options;
}

const std::string island =
    "Chiloé\n\nGovernor Antonio de Quintanilla signed the treaty in 1826. Darwin described the "
    "forests. Charles Darwin visited Castro in 1834. The potatoes went to Europe from Lima. "
    "Scientists "
    "from Quito and Medellín studied them. Juan Soler sold them in 1830.\n";

const std::string turbines = "Turbinia\n\nCharles Curtis patented a turbine in 1896. Christopher "
                             "Leyland commanded the ship. "
                             "Queen Victoria watched the ships in 1897. Gustaf Holm sold a turbine "
                             "in 1895. Ada Reed painted "
                             "the ship in 1899.\n";

} // namespace

TEST_CASE("A title before one name alone is dropped, and kept where all have one") {
    CHECK(evened({"Darwin Soler", "Governor Antonio Reyes"}) ==
        Names{"Darwin Soler", "Antonio Reyes"});
    CHECK(evened({"Sir Alfred Greaves", "Capt. Duarte Reis", "Mary Tull"}) ==
        Names{"Alfred Greaves", "Duarte Reis", "Mary Tull"});
    CHECK(evened({"Dr Ann Holm", "Prof Jan Maes"}) == Names{"Dr Ann Holm", "Prof Jan Maes"});
    CHECK(evened({"Queen Victoria", "Mary Tull"}) == Names{"Queen Victoria", "Mary Tull"});
    CHECK(evened({"Emperor Joseph II", "Mary Tull"}).front() == "Emperor Joseph II");
    CHECK(evened({"St John Rivers", "Mary Tull"}).front() == "St John Rivers");
}

TEST_CASE("A crown is no rival of an engineer, nor whom all the world knows of one it does not") {
    const auto all = people("Charles Curtis", "Who patented a turbine in 1896?", turbines);
    CHECK(has(all, "Christopher Leyland"));
    CHECK(has(all, "Gustaf Holm"));
    CHECK_FALSE(has(all, "Queen Victoria"));
    const auto signers = people("Antonio de Quintanilla", "Who signed the treaty in 1826?", island);
    CHECK(has(signers, "Juan Soler"));
    CHECK_FALSE(has(signers, "Charles Darwin"));
    CHECK(authoring::isCrowned("Emperor Joseph II", desk::lexicon()));
    CHECK(authoring::isCrowned("Edward VII", desk::lexicon()));
    CHECK_FALSE(authoring::isCrowned("Malcolm X", desk::lexicon()));
}

TEST_CASE("A name that is somebody's on the page is no city there") {
    auto draft = draftOf(authoring::Kind::City, "Lima", "From which city did the potatoes go?");
    draft.sentence = 4;
    const auto all = rivals(draft, island);
    CHECK(has(all, "Quito"));
    CHECK_FALSE(has(all, "Darwin"));
}

TEST_CASE("Wrong cities lie in the same part of the world") {
    const auto page = "The observatory\n\nIt was built in Samarkand by Ali Reza.\n";
    const auto all = rivals(draftOf(authoring::Kind::City, "Samarkand", "In which city?"), page);
    REQUIRE_FALSE(all.empty());
    for (const auto& city : all) {
        INFO(city);
        CHECK(
            desk::lexicon().regionOf.at(desk::lexicon().countryOfCity.at(city)) == "Central Asia");
    }
}

TEST_CASE("Beside a river or a ship that only the page knows none of the world's are offered") {
    const auto page = "The boat\n\nThe ferry Lady Isobel sailed on the River Brackle.\n";
    auto ship = draftOf(authoring::Kind::None, "Lady Isobel", "Which ship sailed?");
    ship.label = "ship";
    CHECK(rivals(ship, page).empty());
    auto river = draftOf(authoring::Kind::Place, "Thames", "Which river?");
    river.label = "river";
    const auto known = rivals(river, page);
    CHECK(known.size() == 60);
    CHECK_FALSE(has(known, "Nile"));
}

TEST_CASE("An American state stands among America's, a Canadian province among Canada's") {
    auto draft = draftOf(authoring::Kind::Place, "Nova Scotia", "Which province?");
    draft.label = "province";
    const auto all = rivals(draft, "The tree\n\nIt came from Nova Scotia.\n");
    CHECK(all.size() == 60);
    CHECK_FALSE(has(all, "Gelderland"));
    CHECK(has(all, "New Brunswick"));
}

TEST_CASE("Who is told of in another age did nothing in this one") {
    const auto page =
        "The final\n\nIn 1948 Bob Falkenburg beat Jan Maes. In 2019 Roger Holm won. "
        "Rafael Lund lost in 2018. Tom Reed sang in 1946. Peter Dale spoke in 1950.\n";
    const auto all = people("Bob Falkenburg", "Who beat Jan Maes in 1948?", page);
    CHECK_FALSE(has(all, "Roger Holm"));
    CHECK_FALSE(has(all, "Rafael Lund"));
    CHECK(has(all, "Tom Reed"));
}

TEST_CASE("Nobody marries a namesake, or one of the other's own sex as the page has it") {
    const auto page =
        "Ada Voss\n\nAda Voss married Nils Berg in 1901. Edgar Voss sang. Edgar Voss "
        "spoke. Mary Tull sang. Mary Tull wrote. Peter Dale sang. Peter Dale spoke.\n";
    auto draft = draftOf(authoring::Kind::Person, "Nils Berg", "Who did Ada Voss marry in 1901?");
    draft.told.verb = "marry";
    const auto all = rivals(draft, page);
    CHECK_FALSE(has(all, "Edgar Voss"));
    CHECK_FALSE(has(all, "Mary Tull"));
    CHECK(has(all, "Peter Dale"));
}

TEST_CASE("The first man from an Asian nation is not sought among Europeans") {
    const auto page = "The final\n\nKei Sato of Japan won. The Swiss player Roger Holm sang. The "
                      "Spanish player Rafael Lund lost. Roger Holm spoke.\n";
    const auto stem = "Who was the first man from an Asian nation to reach a final?";
    const auto all = people("Kei Sato", stem, page);
    CHECK_FALSE(has(all, "Roger Holm"));
    CHECK_FALSE(has(all, "Rafael Lund"));
}

TEST_CASE("A match of two has two who can have done it") {
    const auto world = desk::worldOf(
        "Martin Holm beats Kei Sato to win Open\n\nNEW YORK, 8 September 2014 - Martin Holm beat "
        "Kei "
        "Sato on Monday. Kei Sato earned a break point. Goran Lund coached Martin Holm.\n");
    auto draft = draftOf(authoring::Kind::Person, "Kei Sato", "Who earned a break point?");
    draft.scope = authoring::Scope::News;
    CHECK(authoring::opponentOf(draft, world) == "Martin Holm");
    draft.answer.name = "Goran Lund";
    CHECK(authoring::opponentOf(draft, world).empty());
    authoring::Chance chance(1);
    draft.answer.name = "Kei Sato";
    draft.sentence = 3;
    CHECK(authoring::Siblings(draft, world, chance).three().size() <= 1);
}

TEST_CASE("Who has beaten others on the way is asked about the final without them") {
    const auto world = desk::worldOf(
        "Marin Čilić beats Kei Nishikori to win U.S. Open\n\nNEW YORK, 8 September 2014 - "
        "Croatia's "
        "Marin Čilić won his first title on Monday, defeating Kei Nishikori of Japan 6-3, 6-3, 6-3 "
        "in "
        "the final of the U.S. Open. Nishikori earned a break point, but Čilić saved it. Čilić had "
        "beaten Roger Federer. Čilić, coached by Goran Lund, hit 17 aces in the final.\n");
    REQUIRE(world.cast.find("Marin Čilić"));
    CHECK(world.cast.find("Marin Čilić")->kind == authoring::Kind::Person);
    authoring::Draft draft;
    draft.answer.name = "Kei Nishikori";
    draft.scope = authoring::Scope::Event;
    CHECK(authoring::opponentOf(draft, world) == "Marin Čilić");
}

TEST_CASE("The article before a word hears its capital") {
    CHECK(authoring::indefinite("Asian nation") == "an Asian nation");
    CHECK(authoring::indefinite("European team") == "a European team");
    CHECK(authoring::indefinite("goat") == "a goat");
}

TEST_CASE("Wrong years are as near as the story is, and keep to their span") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        authoring::Chance chance(seed);
        const auto near = authoring::yearsNear(2010, 0, {0, 2015, 2015}, chance);
        REQUIRE(near.size() == 3);
        for (const auto& year : near) CHECK(std::abs(std::stoi(year) - 2010) <= 6);
        for (const auto& year : authoring::yearsNear(1888, 0, {1877, 1930, 2026}, chance)) {
            CHECK(std::stoi(year) >= 1877);
            CHECK(std::stoi(year) <= 1930);
        }
    }
    authoring::Chance chance(1);
    CHECK(authoring::yearsNear(1920, 0, {1919, 1920}, chance).empty());
}

TEST_CASE("A round year of long ago stands beside one that is round, and not beside three") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        authoring::Chance chance(seed);
        const auto years = authoring::yearsNear(1890, 0, {}, chance);
        REQUIRE(years.size() == 3);
        CHECK(std::set<std::string>(years.begin(), years.end()).size() == 3);
        CHECK_FALSE(has(years, "1890"));
        const auto isRound = [](const std::string& year) { return year.back() == '0'; };
        CHECK(std::any_of(years.begin(), years.end(), isRound));
    }
}

TEST_CASE("Beside an astronomer whom the world knows stand others it knows, of that day") {
    const auto names = people("Gerard Kuiper", "In the story of Neptune, who found Nereid in 1949?",
        "Neptune\n\nNeptune is a planet. Gerard Kuiper found the moon Nereid in 1949.\n");
    CHECK(has(names, "Clyde Tombaugh"));
    CHECK(!has(names, "William Herschel"));
    for (const auto& name : names) {
        INFO(name);
        const auto one = desk::lexicon().store->person(authoring::lowered(name));
        REQUIRE(one);
        CHECK(one->born < 1940);
        CHECK((one->died == 0 || one->died >= 1949));
    }
}

TEST_CASE("Whom WordNet has in another age is offered for nothing of this one") {
    const auto names = people("Giovanni Brera", "Who drew a line on a floor of Bologna in 1655?",
        "Bologna\n\nGiovanni Brera drew a line on a floor of Bologna in 1655. Thomas Becket "
        "studied "
        "in Bologna. Anna Berti studied in Bologna.\n");
    CHECK(!has(names, "Thomas Becket"));
}
