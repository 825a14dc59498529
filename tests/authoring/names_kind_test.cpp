#include "desk.hpp"
#include "questions/authoring/names/name_kind.hpp"
#include "tests/support/catch.hpp"

using namespace podium::authoring;

namespace {

using Names = std::vector<std::string>;

void allAre(Kind kind, const Names& names) {
    for (const auto& name : names) {
        INFO(name);
        CHECK(kindOfName(name, desk::lexicon()) == kind);
    }
}

std::string label(const std::string& name) { return labelOfName(name, desk::lexicon()); }

} // namespace

TEST_CASE("A given name, initials or a title make a person of a name") {
    allAre(Kind::Person,
        {"Henrietta Voss", "Henrietta Maria Voss", "H. M. Voss", "J. K. Lindqvist", "J. P. Moreau",
            "S. Okoye", "Mamadou Diatta", "Bae Min-ji", "Wole Adebayo", "Femke de Vries",
            "Karl-Heinz Hartmann", "Urbain Le Verrier", "Guy de Maupassant", "Dr. Oblak",
            "Sir Alfred Greaves", "Dame Ruth Adler", "Prof. Tom Okafor", "Captain Strand",
            "Skipper Tom Haldane", "King Haakon", "Queen Margrethe", "President Kowalczyk",
            "Professor Berg", "Judge Okafor", "Father Quill", "Sister Agnes", "Pope Francis",
            "Emperor Joseph II", "Oscar II", "Zhang Yimou", "Nguyen Van Thanh", "Priyanka Rao",
            "Thandiwe Dlamini", "Zeynep Kaya", "Saoirse Quinn", "Anna-Lena Holm", "Lady Quayle",
            "Iker Zubeldia", "Agnieszka Nowak", "Cornelis Voss", "Josiah Penhallow",
            "Sir Albert Hill", "Mr. Quill", "Andrea Russo"});
}

TEST_CASE("The last word of a name says that it is a place") {
    allAre(Kind::Place,
        {"Henrietta Museum", "Nordlys Stadium", "Victoria Street", "Arthur Quill Gallery",
            "Berlin Observatory", "Lindmoor Clock Museum", "Lomnica Pass", "Dragon Bridge",
            "Wend Barrier", "Holm Dam", "Berg County Courthouse", "Veldra Falls", "Alder Creek",
            "Carrow District", "Old Quarter", "Highgate Cemetery", "Lindmoor Zoo", "Royal Aquarium",
            "Kari Moen Arena", "Bell Tower", "Town Hall", "Queen Elizabeth Hall", "White House",
            "Lady Lever Gallery", "Kuiper Belt"});
}

TEST_CASE("The first word of a name says that it is a place") {
    allAre(Kind::Place,
        {"Mount Hail", "Lake Veldra", "River Wend", "Cape Race", "Fort Holm", "Port Ayling",
            "Loch Moidart", "Isle of Carrow", "Champ de Mars", "Museum of Modern Art",
            "Palace of Versailles", "Tower of London", "St. Florian", "St. Botolph"});
}

TEST_CASE("Well-known places are places by their names alone") {
    allAre(Kind::Place,
        {"England", "Scotland", "Wales", "California", "Texas", "Bavaria", "Catalonia", "Siberia",
            "Alps", "Danube", "Newfoundland", "Jan Mayen", "Sahara", "Bosphorus", "Tuscany",
            "Louvre", "Yorkshire", "Europe", "Ontario"});
    allAre(Kind::City, {"Lyon", "Heilbronn", "Salt Lake City", "Abu Dhabi", "Uppsala", "Ghent"});
    allAre(Kind::Country, {"Norway", "Georgia", "Jordan"});
}

TEST_CASE("Bodies are known by their last word, by their first, or by an ampersand") {
    allAre(Kind::Group,
        {"University of Porto", "Bank of Carrow", "Academy of Sciences", "Ministry of Tides",
            "Northern Academy of Sciences", "European Commission", "Lindmoor Gazette",
            "Evening Herald", "Wren & Sons", "Meer & Pryce", "Holm AG", "Pedalix NV",
            "Garrow Motors", "Berg Holdings", "Banco Ribera", "Bank Verano", "Radio Carrow",
            "Real Lomnica", "Racing Ghent", "Carrow Labour Party", "Lindmoor Choir",
            "Supreme Court", "Tidewire Inc", "Baltic Airways", "Henrietta Voss Foundation",
            "St. Botolph's Hospital", "Meteorological Union", "Portuguese Ocean Fund",
            "Bedford College", "Harbour Authority"});
}

TEST_CASE("Games, wars and weeks are events") {
    allAre(Kind::Event,
        {"Harbour Cup", "Baltic League", "Veldra Marathon", "Riverlight Festival",
            "Tour of the Carpathians", "San Telmo Film Festival", "First World War",
            "French Revolution", "Treaty of Carrow", "Battle of Wend", "Lindmoor Derby",
            "Anna Berg Memorial Trophy", "Northern Masters", "Adriatic Shield", "Berlin Biennial",
            "Carrow Primary", "Isle of Carrow Festival", "Lindmoor Book Week", "Harbour Cup 2022"});
}

TEST_CASE("Where a name may be two things it is neither") {
    allAre(Kind::None,
        {"Anna Hill", "Graham Park", "J. K. Hall", "Doris Day", "Halley Medal", "Rumbold Prize",
            "James Webb Space Telescope", "Roman Empire", "Golden Lantern", "Neptune",
            "Northern Light", "King of Comedy", "Hartmann", "Henrietta"});
}

TEST_CASE("A label says what kind of place or body a name is of, and never labels a person") {
    CHECK(label("Danube") == "river");
    CHECK(label("Alps") == "mountain range");
    CHECK(label("Bavaria") == "state");
    CHECK(label("Lake Veldra") == "lake");
    CHECK(label("Museum of Modern Art") == "museum");
    CHECK(label("Lindmoor Gazette") == "newspaper");
    CHECK(label("Bank of Carrow") == "bank");
    CHECK(label("Mississippi") == ""); // a river and a state
    CHECK(label("Anna Hill") == "");
    CHECK(label("Sir Albert Park") == "");
}

TEST_CASE("Every city lies in a country we know, and every country on one continent") {
    const auto& lexicon = desk::lexicon();
    REQUIRE(lexicon.cities.size() > 350);
    for (const auto& city : lexicon.cities) {
        INFO(city);
        const auto* country = lexicon.country(lexicon.countryOfCity.at(city));
        REQUIRE(country != nullptr);
        CHECK(lexicon.continentOf.contains(country->name));
    }
    for (const auto& country : lexicon.countries) CHECK(lexicon.continentOf.contains(country.name));
    CHECK(lexicon.continentOf.size() == lexicon.countries.size());
}

TEST_CASE("A name that both sexes bear tells a person but not which") {
    const auto& lexicon = desk::lexicon();
    CHECK(lexicon.isFirstName("Andrea"));
    for (const auto& name : lexicon.eitherNames) {
        INFO(name);
        CHECK_FALSE(lexicon.maleNames.contains(name));
        CHECK_FALSE(lexicon.femaleNames.contains(name));
    }
    for (const auto& name : lexicon.maleNames) CHECK_FALSE(lexicon.femaleNames.contains(name));
}

TEST_CASE("H. M. Voss is Henrietta Maria Voss, and no wrong option beside her") {
    const auto world = desk::worldOf("Chemist Henrietta Maria Voss won a medal in 1924.\n\n"
                                     "A report by H. M. Voss won a prize in 1930.\n");
    const auto* meant = world.cast.find("H. M. Voss");
    REQUIRE(meant != nullptr);
    CHECK(meant->name == "Henrietta Maria Voss");
}

TEST_CASE("A war gives no article its event") {
    const auto world = desk::worldOf("A new look at the Tide War\n\n"
                                     "OSLO, 3 March 2022 \u2014 The Tide War began in Oslo. "
                                     "The Tide War ended in Bergen. The Tide War was long.\n");
    CHECK(world.occasion.event.empty());
}
