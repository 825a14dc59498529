#include "desk.hpp"
#include "questions/authoring/options/neighbours.hpp"
#include "tests/support/catch.hpp"

using namespace podium::authoring;

namespace {

std::vector<std::string> near(const std::string& text, const std::set<long long>& forbidden = {}) {
    Chance chance(7);
    return numbersNear(*numberIn(text, desk::lexicon()), forbidden, desk::lexicon(), chance);
}

} // namespace

TEST_CASE("Wrong numbers are as round and as grouped as the right one") {
    for (const auto& number : near("71,500")) {
        CHECK(number.find(',') != std::string::npos);
        CHECK(number.substr(number.size() - 2) == "00");
    }
}

TEST_CASE("Wrong figures are as exact as the right one") {
    for (const auto& number : near("6.25")) CHECK(number.size() - number.find('.') == 3);
}

TEST_CASE("A number in words is offered in figures, and none of its neighbours is nothing") {
    for (const auto& number : near("four")) CHECK(std::stoi(number) > 0);
    CHECK(near("four").size() == 3);
}

TEST_CASE("A number that the sentence holds is never a wrong option") {
    for (const auto& number : near("18", {17, 19, 20})) {
        CHECK(number != "17");
        CHECK(number != "19");
        CHECK(number != "20");
    }
}

TEST_CASE("Wrong dates keep their month and their year, wrong scores their winner") {
    Chance chance(3);
    for (const auto& date : datesNear("11 August 2024", chance))
        CHECK(date.find(" August 2024") != std::string::npos);
    for (const auto& score : scoresNear("67-66", chance))
        CHECK(std::stoi(score) > std::stoi(score.substr(score.find('-') + 1)));
}
