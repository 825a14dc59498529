#include "questions/authoring/tables/setter.hpp"
#include "questions/authoring/jury/delicacy.hpp"
#include "questions/authoring/options/hash.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/tables/cues.hpp"
#include <algorithm>
#include <cstdio>
#include <numeric>

namespace podium::authoring {
namespace {

std::string idOf(const Ask& ask) {
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx",
        static_cast<unsigned long long>(hashed(ask.family + "|" + ask.fact)));
    return "t-" + std::string(digits).substr(0, 12);
}

std::vector<std::size_t> asWritten(std::size_t count) {
    std::vector<std::size_t> places(count);
    std::iota(places.begin(), places.end(), std::size_t{0});
    return places;
}

constexpr std::size_t near = 4; // so many of the wrong options offered are good enough

/// Three of the nearest.
std::vector<std::string> picked(
    const std::string& answer, const std::vector<std::string>& wrong, Chance& chance) {
    std::vector<std::string> found;
    for (const auto& option : wrong)
        if (found.size() < near && !option.empty() && goesWith(option, answer) &&
            differs(option, answer) &&
            std::all_of(found.begin(), found.end(),
                [&](const std::string& other) { return differs(option, other); }))
            found.push_back(option);
    chance.shuffle(found);
    if (found.size() > 3) found.resize(3);
    return found;
}

} // namespace

Source sourceOf(const Ask& ask) {
    constexpr int fewest = 2, ofFewest = 90, ofEachMore = 3, most = 99;
    const auto& proof = *ask.proof;
    const auto family = ask.family.substr(0, ask.family.find_first_of(": ")); // "object: boat"
    const int trust = std::min(ofFewest + ofEachMore * (proof.sources - fewest), most);
    return {proof.table, proof.row, proof.words, "table-" + family, trust};
}

Chance Setter::chanceOf(const std::string& about) const { return Chance(hashed(about) ^ m_seed); }

bool Setter::word(const Ask& ask, Question& question) const {
    const auto* family = m_book.family(ask.family);
    if (!family) return false;
    Slots slots = ask.slots;
    auto chance = Chance(hashed(question.id)); // of no seed: ids and words stay together
    slots["games"] = m_book.games[chance.below(m_book.games.size())];
    slots["games"] = filled(slots["games"], {{"edition", m_tables.games}}).value_or("");
    slots["edition"] = m_tables.games;
    slots["city"] = m_tables.place;
    const auto firstFitting = [&](const std::vector<std::string>& wordings, auto fits) {
        const auto start = chance.below(wordings.size());
        for (std::size_t i = 0; i < wordings.size(); ++i)
            if (const auto text = filled(wordings[(start + i) % wordings.size()], slots))
                if (fits(*text)) return *text;
        return std::string();
    };
    question.stem = firstFitting(family->stems, hasFairLength);
    question.explanation = firstFitting(family->told, [](const std::string&) { return true; });
    question.round = family->round;
    return !question.stem.empty() && !question.explanation.empty();
}

bool Setter::begin(const Ask& ask, QuestionType type, Question& question) const {
    if (!ask.proof || !ask.proof->isSure()) return false;
    question.id = idOf(ask);
    question.type = type;
    question.difficulty = std::clamp(ask.difficulty, 1, 5);
    question.source = sourceOf(ask);
    return word(ask, question);
}

void Setter::add(const Ask& ask, Question question) {
    question.delicate = delicacy(question, m_lexicon);
    m_questions.push_back({std::move(question), ask.family, ask.fact, ask.subject, ask.charm});
}

void Setter::choice(
    const Ask& ask, const std::string& answer, const std::vector<std::string>& wrong) {
    Question question;
    if (answer.empty() || !begin(ask, QuestionType::Choice, question)) return;
    auto chance = chanceOf(question.id);
    question.options = picked(answer, wrong, chance);
    if (question.options.size() < 3) return;
    question.options.push_back(answer);
    chance.shuffle(question.options);
    question.answer = static_cast<std::size_t>(
        std::find(question.options.begin(), question.options.end(), answer) -
        question.options.begin());
    if (!answerStandsOut(question)) add(ask, std::move(question));
}

void Setter::several(
    const Ask& ask, const std::vector<std::string>& right, const std::vector<std::string>& wrong) {
    Question question;
    if (right.empty() || wrong.empty() || !begin(ask, QuestionType::Several, question)) return;
    question.options = right;
    question.options.insert(question.options.end(), wrong.begin(), wrong.end());
    auto chance = chanceOf(question.id);
    chance.shuffle(question.options);
    for (std::size_t i = 0; i < question.options.size(); ++i)
        if (std::find(right.begin(), right.end(), question.options[i]) != right.end())
            question.answers.push_back(i);
    if (allDiffer(question.options)) add(ask, std::move(question));
}

void Setter::claim(const Ask& ask, Claim claim) {
    Question question;
    if (!begin(ask, QuestionType::TrueFalse, question)) return;
    question.options = {"True", "False"};
    question.answer = claim == Claim::True ? 0 : 1;
    add(ask, std::move(question));
}

void Setter::number(const Ask& ask, const Measure& measure) {
    Question question;
    if (!begin(ask, QuestionType::Number, question)) return;
    auto chance = chanceOf(question.id);
    question.number = sliderFor(measure, chance);
    add(ask, std::move(question));
}

void Setter::order(const Ask& ask, const std::vector<std::string>& things) {
    Question question;
    if (things.size() < 3 || !begin(ask, QuestionType::Order, question)) return;
    question.options = things;
    question.answers = asWritten(things.size());
    if (allDiffer(things)) add(ask, std::move(question));
}

void Setter::pairs(
    const Ask& ask, const std::vector<std::pair<std::string, std::string>>& couples) {
    Question question;
    if (couples.size() < 3 || !begin(ask, QuestionType::Pairs, question)) return;
    for (const auto& [left, right] : couples) {
        question.options.push_back(left);
        question.partners.push_back(right);
    }
    question.answers = asWritten(couples.size());
    if (allDiffer(question.options) && allDiffer(question.partners)) add(ask, std::move(question));
}

} // namespace podium::authoring
