#include "questions/bank/pack_reader.hpp"
#include "questions/bank/type_names.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>
#include <set>

using namespace podium;

namespace {

const std::filesystem::path folder{PODIUM_SOURCE_DIR "/tests/packs"};

Pack practice() {
    auto pack = readPack(folder / "every-kind.yaml");
    if (!pack) FAIL(sentences(pack.error()));
    return *pack;
}

} // namespace

TEST_CASE("The practice pack has three rounds of every type, from easy to hard") {
    const Pack pack = practice();
    REQUIRE(pack.rounds.size() == 3);
    for (const PackRound& round : pack.rounds) {
        std::set<QuestionType> types;
        std::set<int> difficulties;
        std::size_t asked = 0;
        for (const Question& question : pack.questions) {
            if (question.round != round.name) continue;
            types.insert(question.type);
            difficulties.insert(question.difficulty);
            ++asked;
        }
        CAPTURE(round.name);
        CHECK(asked >= 8);
        CHECK(types.size() == typeNames().size());
        CHECK(difficulties == std::set<int>{1, 2, 3, 4, 5});
    }
}

TEST_CASE("What the practice pack shows and plays lies beside it") {
    std::vector<ExhibitKind> kinds;
    for (const Question& question : practice().questions) {
        if (question.exhibit.kind == ExhibitKind::None) continue;
        kinds.push_back(question.exhibit.kind);
        CAPTURE(question.id);
        CHECK(std::filesystem::is_regular_file(folder / question.exhibit.file));
        CHECK(std::filesystem::file_size(folder / question.exhibit.file) < 30'000);
    }
    CHECK(kinds == std::vector{ExhibitKind::Drawing, ExhibitKind::Sound});
}
