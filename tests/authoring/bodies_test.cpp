#include "desk.hpp"
#include "questions/authoring/page/article.hpp"
#include "tests/support/catch.hpp"
#include <fstream>
#include <map>

using namespace podium;

namespace {

/// How each paragraph of a body begins and ends.
using Body = std::vector<std::pair<std::string, std::string>>;

/// As it was read by a person: "== article", then a line for each paragraph.
std::map<std::string, Body> bodies() {
    std::map<std::string, Body> all;
    std::ifstream page(desk::house("tests/authoring/bodies.txt"));
    std::string article;
    for (std::string line; std::getline(page, line);) {
        const auto gap = line.find(" ... ");
        if (line.rfind("== ", 0) == 0)
            article = line.substr(3);
        else if (gap != std::string::npos)
            all[article].emplace_back(line.substr(0, gap), line.substr(gap + 5));
    }
    return all;
}

std::vector<std::string> bodyOf(const std::string& name) {
    const auto manuscript = authoring::readManuscript(desk::house("tests/articles/" + name));
    const auto article = authoring::readArticle(name, manuscript.value(), desk::lexicon());
    std::vector<std::string> body;
    for (const auto& block : article.value().blocks)
        if (block.part == authoring::Part::Body) body.push_back(block.text);
    return body;
}

} // namespace

TEST_CASE("Of every practice article the body is read, and nothing else") {
    const auto all = bodies();
    REQUIRE(all.size() >= 18);
    for (const auto& [name, expected] : all) {
        INFO(name);
        const auto body = bodyOf(name);
        REQUIRE(body.size() == expected.size());
        for (std::size_t i = 0; i < body.size(); ++i) {
            INFO(body[i]);
            CHECK(body[i].starts_with(expected[i].first));
            CHECK(body[i].ends_with(expected[i].second));
        }
    }
}
