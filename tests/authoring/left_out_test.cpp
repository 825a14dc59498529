#include "questions/authoring/jury/left_out.hpp"
#include "tests/authoring/desk.hpp"
#include <algorithm>
#include <catch2/catch.hpp>

using namespace podium;
using namespace podium::authoring;

namespace {

/// One sentence as it was asked: its verb as written and plain, the stem and the answer.
struct Asked {
    std::string sentence, written, plain, stem, answer;
};

std::string judged(const Asked& asked) {
    const auto world = desk::worldOf(asked.sentence);
    const auto& tokens = world.sentence(1).tokens;
    const auto verb = std::find_if(tokens.begin(), tokens.end(),
        [&](const Token& token) { return token.lower == asked.written; });
    REQUIRE(verb != tokens.end());
    Draft draft;
    draft.rule = "deed-subject";
    draft.sentence = 1;
    draft.told.verb = asked.plain;
    draft.told.at = static_cast<std::size_t>(verb - tokens.begin());
    draft.answer.text = asked.answer;
    Question question;
    question.stem = asked.stem;
    question.options = {asked.answer};
    return leftOut(question, draft, world);
}

const std::string players = "Marin Cilic hit twice as many winners as his opponent.";

} // namespace

TEST_CASE("Twice as many are not as many", "[left out]") {
    CHECK(judged({players, "hit", "hit", "Who hit as many winners as their opponent?",
              "Marin Cilic"}) == "it leaves out 'twice'");
    CHECK(judged(
        {players, "hit", "hit", "Who hit twice as many winners as their opponent?", "Marin Cilic"})
              .empty());
}

TEST_CASE("Whoever is first is so of something", "[left out]") {
    const std::string first =
        "Nishikori was the first man from an Asian nation to reach a Grand Slam singles final.";
    CHECK(!judged({first, "was", "be", "Who was the first man?", "Nishikori"}).empty());
    CHECK(!judged({first, "was", "be", "Who was the first man to reach a Grand Slam singles final?",
                      "Nishikori"})
               .empty());
    CHECK(judged({first, "was", "be",
                     "Who was the first man from an Asian nation to reach a Grand Slam singles "
                     "final?",
                     "Nishikori"})
              .empty());
    CHECK(!judged({"Triton is the only large moon in the Solar System that circles its planet "
                   "backwards.",
                      "is", "be", "Which moon is the only large moon?", "Triton"})
               .empty());
    CHECK(!judged(
        {"Argentina sought a third crown and their first since Diego Maradona inspired "
         "them in 1986.",
            "sought", "seek", "Which country sought a third crown and their first?", "Argentina"})
               .empty());
}

TEST_CASE("What a told clause hangs on is told as well", "[left out]") {
    const std::string review =
        "Some 160 warships were assembled off Portsmouth in 1897 for the Naval Review that marked "
        "Queen Victoria's Diamond Jubilee.";
    CHECK(!judged({review, "assembled", "assemble",
                      "Roughly how many warships were assembled off Portsmouth in 1897 that marked "
                      "Queen Victoria's Diamond Jubilee?",
                      "160"})
               .empty());
    CHECK(judged({review, "assembled", "assemble",
                     "Roughly how many warships were assembled off Portsmouth in 1897?", "160"})
              .empty());
    CHECK(!judged({"Two firefighters were treated for mild hypothermia after pulling a man, Derek "
                   "Ashworth, from his van.",
                      "treated", "treat",
                      "How many firefighters were treated for mild hypothermia from his van?", "2"})
               .empty());
}

TEST_CASE("A verb keeps its particle and its preposition", "[left out]") {
    CHECK(!judged({"Assemble came together in 2010.", "came", "come",
                      "In which year did Assemble come?", "2010"})
               .empty());
    CHECK(desk::firstFact("The studio Assemble came together in London in 2010.") ==
        "the studio Assemble came together in London in 2010");
    CHECK(!judged({"The probe Cartographer flew past Halvorsen in 2022.", "flew", "fly",
                      "In which year did Cartographer fly Halvorsen?", "2022"})
               .empty());
    CHECK(!judged({"The Privy Council ruled in 1920 that both ships were equally at fault.",
                      "ruled", "rule", "In which year did the Privy Council rule?", "1920"})
               .empty());
}

TEST_CASE("Limits and parts of a count are kept", "[left out]") {
    CHECK(!judged({"In all he converted just one of nine.", "converted", "convert",
                      "Who converted one of nine?", "Kei Nishikori"})
               .empty());
    CHECK(!judged({"Serena Lang sank only four ships in 1941.", "sank", "sink",
                      "How many ships did Serena Lang sink in 1941?", "4"})
               .empty());
    CHECK(!judged({"Serena Lang won 27 of the matches in 1941.", "won", "win",
                      "How many did Serena Lang win?", "27"})
               .empty());
}

TEST_CASE("What is told besides may be left out", "[left out]") {
    CHECK(judged({"The Swiss pianist Alain Roche also played a glass piano in Paris on Monday.",
                     "played", "play", "Which instrument did Alain Roche play?", "A piano"})
              .empty());
    CHECK(judged(
        {"In 1912, the Austrian-born tailor Franz Reichelt boldly jumped from the tower "
         "to test a suit.",
            "jumped", "jump", "In which year did Franz Reichelt jump to test a suit?", "1912"})
              .empty());
    CHECK(judged({"Nova Scotia thanked Boston with a tree in 1918, a gift repeated every year.",
                     "thanked", "thank", "Who thanked Boston with a tree in 1918?", "Nova Scotia"})
              .empty());
    CHECK(judged({"Anna Berg opened the bridge on 4 March 1890 when the storm was over.", "opened",
                     "open", "In which year did Anna Berg open the bridge?", "1890"})
              .empty());
    CHECK(judged(
        {"Voss joined the laboratory of the physicist Sir Alfred Greaves in 1891.", "joined",
            "join", "In which year did Voss join the laboratory of Sir Alfred Greaves?", "1891"})
              .empty());
}
