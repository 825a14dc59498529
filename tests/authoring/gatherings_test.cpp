#include "desk.hpp"
#include "questions/authoring/asking/asking.hpp"
#include "questions/authoring/jury/leaks.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using namespace podium;
using podium::authoring::Draft;

namespace {

/// All gatherings of one kind that a text gives, good or not.
std::vector<Draft> gathered(const std::string& text, const std::string& kind) {
    std::vector<Draft> found;
    for (const auto& draft : authoring::draftsFor(desk::worldOf(text)))
        if (draft.gathering.kind == kind) found.push_back(draft);
    return found;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

using Lines = std::vector<std::string>;

const std::string museum =
    "The Lindmoor Museum opened its doors in 1842. The architect Anna Holm designed the Lindmoor "
    "Museum in 1838. The Lindmoor Museum bought the Brandt Collection in 1871. ";

const std::string games = "The River Games 2022 began on 4 June 2022 in Oslo. ";

} // namespace

TEST_CASE("Moments of different years are put in order, earliest first, and told without a year") {
    const auto orders = gathered(museum, "chronology");
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].type == QuestionType::Order);
    CHECK(orders[0].gathering.options ==
        Lines{"Anna Holm designed the Lindmoor Museum", "The Lindmoor Museum opened its doors",
            "The Lindmoor Museum bought the Brandt Collection"});
    CHECK(has(orders[0].stem, "of the Lindmoor Museum"));
    CHECK(has(orders[0].stem, "arliest"));
    CHECK(orders[0].gathering.telling ==
        "The order is: Anna Holm designed the Lindmoor Museum (1838), the Lindmoor Museum opened "
        "its doors (1842) and the Lindmoor Museum bought the Brandt Collection (1871).");
}

TEST_CASE("Of two moments in one year only one can be put in order") {
    const auto orders = gathered(museum + "The Lindmoor Museum lost a wing in 1871.", "chronology");
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].gathering.options.size() == 3);
}

TEST_CASE("Two moments are not enough to be put in order") {
    CHECK(gathered("The Lindmoor Museum opened its doors in 1842. The Lindmoor Museum lost a wing "
                   "in 1871.",
        "chronology")
              .empty());
}

TEST_CASE("A moment that says again, that names another year, or that is a birth stays out") {
    for (const auto* told : {"The Lindmoor Museum opened a wing again in 1903.",
             "The Lindmoor Museum bought the 1850 Brandt Globe in 1903.",
             "The painter Ida Lund died in 1903.",
             "The Lindmoor Museum has about 90 rooms since 1903."}) {
        INFO(told);
        const auto orders = gathered(museum + told, "chronology");
        REQUIRE(orders.size() == 1);
        CHECK(orders[0].gathering.options.size() == 3);
    }
}

TEST_CASE("Four moments years apart are matched with their years") {
    const auto more = museum + "The Lindmoor Museum lost a wing in 1903. ";
    const auto years = gathered(more, "years");
    REQUIRE(years.size() == 1);
    CHECK(years[0].type == QuestionType::Pairs);
    CHECK(years[0].gathering.partners == Lines{"1838", "1842", "1871", "1903"});
    CHECK(years[0].gathering.options[3] == "The Lindmoor Museum lost a wing");
    CHECK(gathered(museum + "The Lindmoor Museum lost a wing in 1872.", "years").empty());
}

TEST_CASE("What happened in a year stands beside what happened in others") {
    const auto more = museum + "The Lindmoor Museum lost a wing in 1903. ";
    const auto deeds = gathered(more, "year-deed");
    REQUIRE(deeds.size() == 4);
    CHECK(has(deeds[2].stem, "1871"));
    CHECK(deeds[2].gathering.options[0] == "The Lindmoor Museum bought the Brandt Collection");
    CHECK(deeds[2].gathering.answers == std::vector<std::size_t>{0});
    const auto close = gathered(more + "Anna Holm sold a garden in 1904. ", "year-deed");
    for (const auto& deed : close)
        if (has(deed.stem, "1903")) CHECK(!deed.gathering.holds("Anna Holm sold a garden"));
}

TEST_CASE("Where another question tells a moment, there is an order without it") {
    const auto orders =
        gathered(museum + "The Lindmoor Museum lost a wing in 1903. ", "chronology");
    REQUIRE(orders.size() == 5);
    CHECK(orders[0].gathering.options.size() == 4);
    for (std::size_t i = 1; i < orders.size(); ++i)
        CHECK(!orders[i].gathering.holds(orders[0].gathering.options[i - 1]));
}

TEST_CASE("A cup is won and hosted more than once, so no year of it is put in order") {
    const auto orders =
        gathered(museum + "The Lindmoor Museum hosted the Harbour Cup in 1903.", "chronology");
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].gathering.options.size() == 3);
}

TEST_CASE("A city that finishes in a table is a team") {
    const auto orders = gathered(games +
            "Bergen finished first in the table. Turku came second in the table. Aarhus came "
            "fourth in the table.",
        "ranking");
    REQUIRE(orders.size() == 1);
    CHECK(has(orders[0].stem, "these teams"));
}

TEST_CASE("What happened in two years is put in order by neither") {
    CHECK(
        gathered(museum + "The Lindmoor Museum bought the Brandt Collection in 1901.", "chronology")
            .empty());
}

TEST_CASE("Many moments make two orders of four, and share none") {
    std::string text = museum;
    for (const auto* told :
        {"lost a wing in 1903", "received a glass roof in 1988", "sold a garden in 1925",
            "welcomed a million visitors on 4 June 2001", "hired Peter Lund in 1960"})
        text += std::string("The Lindmoor Museum ") + told + ". ";
    const auto orders = gathered(text, "chronology");
    REQUIRE(orders.size() == 2);
    for (const auto& option : orders[0].gathering.options)
        CHECK(!orders[1].gathering.holds(option));
}

TEST_CASE("Countries are put in order by what they won, without ties and guesses") {
    const auto orders = gathered(games +
            "Norway won 12 gold medals. Japan won nine gold medals. Kenya won 15 gold medals. Peru "
            "won nine gold medals. Chile won roughly 30 gold medals. Spain won four gold medals.",
        "ranking");
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].gathering.options == Lines{"Kenya", "Norway", "Spain"});
    CHECK(has(orders[0].stem, "River Games 2022"));
    CHECK(has(orders[0].stem, "gold medals"));
    CHECK(orders[0].gathering.telling ==
        "The order is: Kenya (15 gold medals), Norway (12) and Spain (4).");
}

TEST_CASE("Of whom two numbers are told, none is believed") {
    CHECK(gathered(games +
            "Norway won 12 gold medals. Kenya won 15 gold medals. Spain won four gold medals. "
            "Spain won five gold medals.",
        "ranking")
              .empty());
}

TEST_CASE("Places in one table are put in order, best first") {
    const auto orders = gathered(games +
            "Kenya came third in the medal table. Norway finished first in the medal table. Spain "
            "came fifth in the medal table.",
        "ranking");
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].gathering.options == Lines{"Norway", "Kenya", "Spain"});
    CHECK(has(orders[0].stem, "in the medal table at the River Games 2022"));
}

TEST_CASE("Athletes are matched with their sports, each sport once") {
    const auto pairs = gathered(games +
            "Swimmer Anna Berg slept. Gymnast Tom Reed slept. Sailor Kari Moen slept. Swimmer Ola "
            "Vik slept.",
        "sports");
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].type == QuestionType::Pairs);
    CHECK(pairs[0].gathering.options == Lines{"Anna Berg", "Tom Reed", "Kari Moen"});
    CHECK(pairs[0].gathering.partners == Lines{"Swimming", "Gymnastics", "Sailing"});
}

TEST_CASE("A role that tells sex, that shows the name, or that two could have matches nobody") {
    const auto pairs = gathered(games +
            "Actress Ida Lund slept. Tom Oslo, mayor of Oslo, slept. Pianist Anna Berg slept. "
            "Architect Lars Eide slept. Nurse Kari Moen slept. Singer Ola Vik slept. Musician Per "
            "Dahl slept.",
        "roles");
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].gathering.options == Lines{"Anna Berg", "Lars Eide", "Kari Moen"});
    CHECK(pairs[0].gathering.partners == Lines{"Pianist", "Architect", "Nurse"});
}

TEST_CASE("Who did the same is matched with what it was done to, if each has one of it") {
    const auto pairs = gathered(games +
            "Tom Reed visited the Munch Museum. Sailor Kari Moen visited the Opera Garden. Anna "
            "Berg visited Akershus Castle. Boxer Ola Vik visited the Viking Museum. Ola Vik "
            "visited the Holm Gallery.",
        "matches");
    REQUIRE(pairs.size() == 1);
    CHECK(has(pairs[0].stem, "they visited at the River Games 2022"));
    CHECK(pairs[0].gathering.options == Lines{"Tom Reed", "Kari Moen", "Anna Berg"});
    CHECK(pairs[0].gathering.partners == Lines{"Munch Museum", "Opera Garden", "Akershus Castle"});
}

TEST_CASE("What two were told beside is no partner of either") {
    const auto told = games +
        "Tom Reed visited the Munch Museum. Sailor Kari Moen visited the Opera Garden. Anna Berg "
        "visited Akershus Castle. ";
    CHECK(gathered(told, "matches").size() == 1);
    CHECK(gathered(told + "Anna Berg painted the Munch Museum.", "matches").empty());
}

namespace {

const std::string torch =
    "Swimmer Anna Berg, gymnast Tom Reed and sailor Kari Moen carried the torch across the Harbour "
    "Bridge. Judoka Ola Vik ate a cake. Boxer Ida Lund saw a film. ";

}

TEST_CASE("Who is in a list and who is not is asked of several") {
    const auto lists = gathered(games + torch, "members");
    REQUIRE(lists.size() == 1);
    const auto& list = lists[0].gathering;
    CHECK(lists[0].type == QuestionType::Several);
    CHECK(list.options.size() == 5);
    CHECK(list.answers.size() == 3);
    for (const auto* name : {"Anna Berg", "Tom Reed", "Kari Moen", "Ola Vik", "Ida Lund"})
        CHECK(list.holds(name));
    CHECK(has(lists[0].stem, "carried the torch across the Harbour Bridge"));
}

TEST_CASE("The odd one out is asked for with a NOT that nobody overlooks") {
    const auto lists = gathered(games + torch, "outsider");
    REQUIRE(lists.size() == 1);
    CHECK(lists[0].type == QuestionType::Choice);
    CHECK(has(lists[0].stem, "did NOT carry the torch across the Harbour Bridge"));
    REQUIRE(lists[0].gathering.answers.size() == 1);
    const auto odd = lists[0].gathering.options[lists[0].gathering.answers[0]];
    CHECK((odd == "Ola Vik" || odd == "Ida Lund"));
}

TEST_CASE("Whoever is told to have done the same elsewhere is nobody's wrong option") {
    const auto text = games + torch + "Ola Vik carried the torch through Oslo.";
    CHECK(gathered(text, "members").empty());
    for (const auto& list : gathered(text, "outsider")) CHECK(!list.gathering.holds("Ola Vik"));
}

TEST_CASE(
    "Who is told of beside the same bridge, or with the same torch, may have been among them") {
    for (const auto* told :
        {"Ola Vik slept under the Harbour Bridge.", "Ola Vik stole the torch."}) {
        INFO(told);
        CHECK(gathered(games + torch + told, "members").empty());
    }
}

TEST_CASE("A list that says neither where nor what was done is not asked") {
    const auto text = games +
        "Swimmer Anna Berg, gymnast Tom Reed and sailor Kari Moen won. "
        "Judoka Ola Vik ate a cake. Boxer Ida Lund saw a film.";
    CHECK(gathered(text, "members").empty());
    CHECK(gathered(text, "outsider").empty());
}

TEST_CASE(
    "What somebody did is told apart from what another did, never from what both may have done") {
    const auto deeds = games +
        "Actor Tom Reed opened the Opera Garden. Tom Reed carried the torch across the Harbour "
        "Bridge. Tom Reed visited the Munch Museum. Boxer Ola Vik painted the torch in Oslo. ";
    CHECK(gathered(deeds, "acts").empty()); // he had the torch too
    const auto lists = gathered(deeds + "Sailor Kari Moen climbed Akershus Castle.", "acts");
    REQUIRE(lists.size() == 1);
    CHECK(lists[0].gathering.options ==
        Lines{"Open the Opera Garden", "Carry the torch across the Harbour Bridge",
            "Visit the Munch Museum", "Climb Akershus Castle"});
    CHECK(lists[0].gathering.answers == std::vector<std::size_t>{3});
    CHECK(lists[0].gathering.telling ==
        "Kari Moen climbed Akershus Castle; all the rest was done by Tom Reed.");
}

TEST_CASE("A moment to be put in order tells the answer of a question like any stem") {
    const auto world = desk::worldOf(museum);
    Question order, who, other;
    order.type = QuestionType::Order;
    order.stem = "Put these moments in the history of the Lindmoor Museum in order.";
    order.options = {"Anna Holm designed the Lindmoor Museum", "B opened", "C closed"};
    who.stem = "Who designed the Lindmoor Museum in 1838?";
    who.options = {"Ida Lund", "Anna Holm"};
    who.answer = 1;
    other = who;
    other.answer = 0;
    CHECK(authoring::tells(order, who, world));
    CHECK(!authoring::tells(order, other, world));
}

TEST_CASE("What somebody did, but for one thing, tells who did it") {
    const auto world = desk::worldOf(games);
    Question acts, who;
    acts.stem = "Which of these did Tom Reed NOT do at the River Games 2022?";
    acts.options = {"Carry the torch across the Harbour Bridge", "B", "C", "D"};
    who.stem = "Who had carried the torch across the Harbour Bridge?";
    who.options = {"Tom Reed", "Ola Vik"};
    CHECK(authoring::tells(acts, who, world));
}

TEST_CASE("Names beside their sports do not yet tell who did which") {
    const auto world = desk::worldOf(games);
    Question pairs, sport;
    pairs.type = QuestionType::Pairs;
    pairs.stem = "Match each athlete with their sport at the River Games 2022.";
    pairs.options = {"Anna Berg", "Tom Reed", "Kari Moen"};
    pairs.partners = {"Swimming", "Gymnastics", "Sailing"};
    sport.stem = "In which sport did Anna Berg compete at the River Games 2022?";
    sport.options = {"Swimming", "Archery"};
    CHECK(!authoring::tells(pairs, sport, world));
}

TEST_CASE("At most two gatherings of a kind come into a pack, and about one question in seven") {
    const auto pack = desk::packOf(desk::house("questions/articles/paris-2024-closing.md")).value();
    std::size_t orders = 0, sets = 0;
    for (const auto& question : pack.questions) {
        const bool order = question.type == QuestionType::Order;
        orders += order ? 1 : 0;
        sets += order || question.type == QuestionType::Pairs ||
                question.type == QuestionType::Several || has(question.stem, " NOT ")
            ? 1
            : 0;
    }
    CHECK(sets >= 3);
    CHECK(orders <= 2);
    CHECK(sets * 6 <= pack.questions.size());
}
