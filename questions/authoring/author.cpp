#include "questions/authoring/author.hpp"
#include "questions/authoring/asking.hpp"
#include "questions/authoring/distractors.hpp"
#include "questions/authoring/letters.hpp"
#include "questions/authoring/names.hpp"
#include "questions/authoring/review.hpp"
#include "questions/authoring/rounds.hpp"
#include "questions/authoring/sentences.hpp"
#include "questions/authoring/tagging.hpp"
#include "questions/authoring/telling.hpp"
#include "questions/bank/text_file.hpp"
#include <cstdio>
#include <cstdlib>
#include <iostream>

namespace podium::authoring {
namespace {

std::uint64_t hashed(const std::string& text) { // FNV-1a, 64 bits
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    return hash;
}

std::string idOf(const Draft& draft) {
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(hashed(draft.about)));
    return std::string("q-") + std::string(digits).substr(0, 12);
}

World understand(const Article& article, const Lexicon& lexicon) {
    auto sentences = readSentences(article, lexicon);
    mergeNames(sentences, lexicon);
    for (auto& sentence : sentences) tagWords(sentence, lexicon);
    Cast cast(sentences, lexicon);
    const auto occasion = findOccasion(sentences, cast, lexicon);
    auto facts = readFacts(sentences, cast, occasion, lexicon);
    return {std::move(sentences), std::move(cast), occasion, std::move(facts), lexicon};
}

Question questionOf(const Draft& draft, const World& world, const std::string& article, std::uint64_t seed) {
    Question question;
    question.id = idOf(draft);
    question.stem = draft.stem;
    Chance chance(hashed(question.id) ^ seed);
    question.options = wrongOptions(draft, world, chance);
    const auto place = chance.below(question.options.size() + 1);
    question.answer = place;
    question.options.insert(question.options.begin() + static_cast<std::ptrdiff_t>(place), printedAnswer(draft, world));
    question.explanation = withCapital(draft.fact) + ".";
    question.source = {article, draft.sentence, world.sentence(draft.sentence).words};
    return question;
}

} // namespace

Expected<Pack> author(const Commission& commission) {
    const auto lexicon = readLexicon(commission.lexicon);
    if (!lexicon) return tl::unexpected(lexicon.error());
    Pack pack;
    const bool why = std::getenv("WHY") != nullptr;
    for (const auto& file : commission.articles) {
        const auto text = readTextFile(file);
        if (!text) return tl::unexpected(text.error());
        const auto article = readArticle(file.stem().string(), *text, *lexicon);
        const auto world = understand(article, *lexicon);
        std::vector<Draft> drafts;
        for (const auto& fact : world.facts)
            for (auto& draft : draftsOf(fact, world.cast, world.occasion, *lexicon)) {
                auto question = questionOf(draft, world, article.id, commission.seed);
                const auto no = objection(question, draft, world);
                if (!no.empty()) { if (why) std::cerr << "NO " << no << ": " << question.stem << " [" << printedAnswer(draft, world) << "]\n"; continue; }
                pack.questions.push_back(question);
                drafts.push_back(draft);
            }
        pack.articles.push_back({article.id, article.title});
        pack.rounds = sortIntoRounds(pack.questions, drafts, world);
        pack.title = article.title;
    }
    return pack;
}

} // namespace podium::authoring
