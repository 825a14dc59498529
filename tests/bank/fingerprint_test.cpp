#include "questions/bank/pack_writer.hpp"
#include "tests/bank/every_type.hpp"
#include "tests/support/catch.hpp"
#include <set>

using namespace podium;

namespace {

using Change = void (*)(Question&);

std::string fingerprintOf(const Question& question) {
    return fingerprint({{}, {}, {}, {question}});
}

/// Every change alone gives a fingerprint of its own.
void checkChanges(const Question& question, const std::vector<Change>& changes) {
    std::set<std::string> seen{fingerprintOf(question)};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        Question changed = question;
        changes[i](changed);
        CAPTURE(i);
        CHECK(seen.insert(fingerprintOf(changed)).second);
    }
}

} // namespace

TEST_CASE("The fingerprint of a pack is that of its questions") {
    auto pack = parsePack(everyType(), "p");
    REQUIRE(pack.has_value());
    const std::string before = fingerprint(*pack);
    pack->title = "Summer sports";
    CHECK(fingerprint(*pack) == before);
    CHECK(
        fingerprint(Pack{}) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("The pack on the shelf keeps its bytes") {
    const std::string shelf = PODIUM_SOURCE_DIR "/questions/packs/paris-2024.yaml";
    const auto pack = readPack(shelf);
    REQUIRE(pack.has_value());
    CHECK(writePack(*pack) == bytesOf(shelf));
}

TEST_CASE("A pack from before there were other types keeps its fingerprint") {
    const auto pack = readPack(PODIUM_SOURCE_DIR "/tests/packs/first-shelf.yaml");
    REQUIRE(pack.has_value());
    CHECK(fingerprint(*pack) == "194ce8c3b024c3c0658d036b0628615e0cafed84d820e9c3a5a27556e095a575");
}

TEST_CASE("Whatever changes in a choice changes the fingerprint") {
    checkChanges(questionOf(QuestionType::Choice),
        {[](Question& q) { q.id += "x"; }, [](Question& q) { q.round += "x"; },
            [](Question& q) { q.stem += "x"; }, [](Question& q) { q.options[1] += "x"; },
            [](Question& q) { q.answer ^= 1; }, [](Question& q) { q.explanation += "x"; },
            [](Question& q) { q.difficulty += 1; }, [](Question& q) { q.source.article += "x"; },
            [](Question& q) { q.source.sentence += 1; }, [](Question& q) { q.source.words += "x"; },
            [](Question& q) { std::swap(q.options[0], q.options[1]); },
            [](Question& q) { q.exhibit = {}; },
            [](Question& q) { q.exhibit.kind = ExhibitKind::Drawing; },
            [](Question& q) { q.exhibit.file += "x"; },
            [](Question& q) { q.exhibit.words += "x"; }});
}

TEST_CASE("So does whatever changes in what the other types hold") {
    checkChanges(questionOf(QuestionType::Several),
        {[](Question& q) { q.answers = {0}; },
            [](Question& q) {
                q.answers = {0, 3};
            },
            [](Question& q) { q.options[2] += "x"; },
            [](Question& q) { q.type = QuestionType::Order; }});
    checkChanges(questionOf(QuestionType::TrueFalse), {[](Question& q) { q.answer = 0; }});
    checkChanges(questionOf(QuestionType::Pairs),
        {[](Question& q) { q.partners[0] += "x"; },
            [](Question& q) {
                q.answers = {0, 2, 1};
            },
            [](Question& q) { std::swap(q.partners[0], q.partners[1]); }});
    checkChanges(questionOf(QuestionType::Order), {[](Question& q) { q.answers = {0, 2, 1}; }});
}

TEST_CASE("So does every value of a scale, and every accepted wording") {
    checkChanges(questionOf(QuestionType::Number),
        {[](Question& q) { q.number.value = {1}; }, [](Question& q) { q.number.tolerance = {1}; },
            [](Question& q) { q.number.margin = {1}; }, [](Question& q) { q.number.least = {1}; },
            [](Question& q) { q.number.most = {1}; }, [](Question& q) { q.number.step = {1}; },
            [](Question& q) { q.number.unit += "x"; }});
    checkChanges(questionOf(QuestionType::Typed),
        {[](Question& q) { q.accepted[0] = wordingOf("Big Malmö"); },
            [](Question& q) { q.accepted.pop_back(); },
            [](Question& q) { std::swap(q.accepted[0], q.accepted[1]); }});
}

TEST_CASE("How a question came about, and why to leave it out, change nothing of what is asked") {
    Question question = questionOf(QuestionType::Choice);
    const std::string before = fingerprintOf(question);
    question.source.rule = "deed-subject";
    question.source.trust = 70;
    question.delicate = "war";
    CHECK(fingerprintOf(question) == before);
    CHECK(fingerprint({{}, {}, {}, {question}, "2024-08-12"}) == before);
}

TEST_CASE("How words are folded does not count: that may change with a library") {
    Question typed = questionOf(QuestionType::Typed);
    const std::string before = fingerprintOf(typed);
    typed.accepted[0].folded = "little malmoe";
    CHECK(fingerprintOf(typed) == before);
}
