#include "questions/authoring/writing.hpp"
#include "questions/authoring/asking/claims.hpp"
#include "questions/authoring/jury/difficulty.hpp"
#include "questions/authoring/jury/trust.hpp"
#include "questions/authoring/options/distractors.hpp"
#include "questions/authoring/options/evenness.hpp"
#include "questions/authoring/options/hash.hpp"
#include "questions/authoring/options/scale.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <cstdio>
#include <numeric>

namespace podium::authoring {
namespace {

std::string idOf(const Draft& draft) {
    char digits[17];
    std::snprintf(
        digits, sizeof digits, "%016llx", static_cast<unsigned long long>(hashed(draft.about)));
    return std::string("q-") + std::string(digits).substr(0, 12);
}

void addOptions(Question& question, const Draft& draft, const World& world, Chance& chance) {
    question.options = wrongOptions(draft, world, chance);
    question.answer = chance.below(question.options.size() + 1);
    question.options.insert(question.options.begin() + static_cast<std::ptrdiff_t>(question.answer),
        printedAnswer(draft, world));
    if (draft.answer.kind == Kind::Person) dropUnevenTitles(question.options, world.lexicon);
}

/// "Who" may be "which athlete" where every option is one.
void nameTheKind(Question& question, const World& world) {
    const bool athletes = std::all_of(question.options.begin(), question.options.end(),
        [&](const std::string& name) { return world.isAthlete(name); });
    if (!athletes || hashed(question.id) % 2 == 0) return;
    if (startsWith(question.stem, "Who "))
        question.stem = "Which athlete" + question.stem.substr(3);
    question.stem = replaced(question.stem, ", who ", ", which athlete ");
}

/// Of the same trade, or both of none that the page tells: nobody believes that a mayor saved a
/// penalty.
bool isRivalOf(const std::string& one, const std::string& other, const World& world) {
    const auto familyOf = [&](const Entity& entity) {
        const auto found = world.lexicon.roleFamily.find(entity.roleNoun);
        return found == world.lexicon.roleFamily.end() ? entity.roleNoun : found->second;
    };
    const auto* mine = world.cast.find(one);
    const auto* rival = world.cast.find(other);
    if (!mine || !rival) return false;
    if (world.isAthlete(one) && world.isAthlete(other)) return true;
    return familyOf(*mine) == familyOf(*rival);
}

/// A claim is false with a wrong option in the answer's place; every other one is true.
void writeClaim(Question& question, const Draft& draft, const World& world, Chance& chance) {
    const auto wrong = wrongOptions(draft, world, chance);
    const bool isTrue = chance.below(2) == 0;
    question.options = {"True", "False"};
    question.answer = isTrue ? 0 : 1;
    question.stem.clear();
    if (wrong.empty() && draft.answer.kind == Kind::Place) return; // where else could it stand?
    if (isTrue) question.stem = claim(draft, printedAnswer(draft, world), world);
    const bool person = draft.answer.kind == Kind::Person;
    const bool believed =
        !wrong.empty() && (!person || isRivalOf(draft.answer.name, wrong.front(), world));
    if (!isTrue && believed) question.stem = claim(draft, wrong.front(), world);
}

/// What can be told wrongly is so two times in three: what cannot is always true.
void writeTruth(Question& question, const Draft& draft, Chance& chance) {
    const bool isTrue = draft.falsehood.empty() || chance.below(3) == 0;
    question.options = {"True", "False"};
    question.answer = isTrue ? 0 : 1;
    question.stem = isTrue ? draft.truth : draft.falsehood;
}

long long thousandths(const Number& number) {
    constexpr int kept = 3;
    long long value = number.value;
    for (int i = number.decimals; i < kept; ++i) value *= 10;
    return value;
}

/// What stands beside the slider: of "metres above the square" the metres, and nothing that has no
/// room there, for the stem says all.
std::string shortUnit(std::string counted) {
    constexpr std::size_t longest = 30; // as the game has room for
    for (const std::string more : {" above ", " below ", " from ", " of "})
        if (counted.size() > longest) counted = counted.substr(0, counted.find(more));
    return counted.size() > longest || contains(counted, " and ") ? std::string() : counted;
}

void writeScale(Question& question, const Draft& draft, Chance& chance) {
    const auto& number = draft.answer.number;
    const auto exactness = draft.answer.hedged ? Exactness::Rough : Exactness::Exact;
    const auto unit = shortUnit(draft.answer.counted);
    question.number = scaleAround(thousandths(number), exactness, unit, chance);
}

/// The things of a gathering stand as they were gathered; what must be found is shuffled.
void writeGathering(Question& question, const Gathering& gathering, Chance& chance) {
    std::vector<std::size_t> places(gathering.options.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    const bool found =
        question.type == QuestionType::Choice || question.type == QuestionType::Several;
    question.partners = gathering.partners;
    question.answers = found ? std::vector<std::size_t>{} : places;
    if (found) chance.shuffle(places);
    for (std::size_t i = 0; i < places.size(); ++i) {
        question.options.push_back(gathering.options[places[i]]);
        const bool right =
            std::count(gathering.answers.begin(), gathering.answers.end(), places[i]) > 0;
        if (right && question.type == QuestionType::Choice) question.answer = i;
        if (right && question.type == QuestionType::Several) question.answers.push_back(i);
    }
}

/// All sentences that prove it, as many as a pack has room for.
std::string proof(const Draft& draft, const World& world) {
    constexpr std::size_t room = 2000; // bytes: no more characters
    auto words = world.sentence(draft.sentence).words;
    int last = draft.sentence;
    for (const int number : draft.gathering.sentences) {
        const auto more = " [...] " + world.sentence(number).words;
        if (number <= last || words.size() + more.size() > room) continue;
        words += more;
        last = number;
    }
    return words;
}

} // namespace

Question written(
    const Draft& draft, const World& world, const Article& article, std::uint64_t seed) {
    Question question;
    question.id = idOf(draft);
    question.type = draft.type;
    question.stem = draft.stem;
    Chance chance(hashed(question.id) ^ seed);
    if (!draft.gathering.kind.empty())
        writeGathering(question, draft.gathering, chance);
    else if (!draft.truth.empty())
        writeTruth(question, draft, chance);
    else if (draft.type == QuestionType::TrueFalse)
        writeClaim(question, draft, world, chance);
    else if (draft.type == QuestionType::Number)
        writeScale(question, draft, chance);
    else
        addOptions(question, draft, world, chance);
    if (draft.type == QuestionType::Choice && draft.gathering.kind.empty())
        nameTheKind(question, world);
    question.difficulty = difficulty(draft, question, world);
    question.source = {
        article.id, draft.sentence, proof(draft, world), draft.rule, trust(draft, world)};
    return question;
}

} // namespace podium::authoring
