#include "questions/authoring/notes.hpp"
#include "questions/authoring/jury/difficulty.hpp"
#include "questions/authoring/jury/trust.hpp"
#include "questions/authoring/options/origin.hpp"
#include "questions/authoring/silence.hpp"

namespace podium::authoring {
namespace {

std::string nameOf(Part part) {
    switch (part) {
    case Part::Title: return "headline";
    case Part::Heading: return "heading";
    case Part::Caption: return "caption";
    case Part::Credit: return "credit";
    case Part::Teaser: return "teaser";
    case Part::List: return "list";
    case Part::LineUp: return "line-up or table";
    case Part::Byline: return "byline";
    default: return "not running text";
    }
}

std::vector<std::string> idsOf(int sentence, const std::vector<Candidate>& asked) {
    std::vector<std::string> ids;
    for (const auto& [question, draft] : asked)
        if (draft.sentence == sentence) ids.push_back(question.id);
    return ids;
}

LineNote noteOn(const Sentence& sentence, const World& world, const std::vector<Candidate>& asked,
    const std::vector<Rejected>& rejected) {
    LineNote note{sentence.number, sentence.words, idsOf(sentence.number, asked), {}};
    if (note.asked.empty()) note.why = silence(sentence, world, rejected);
    return note;
}

} // namespace

QuestionNote noteOn(const Candidate& asked, const World& world) {
    const auto& [question, draft] = asked;
    QuestionNote note;
    note.id = question.id;
    note.fact = draft.fact;
    note.trust = trustWeights(draft, world);
    note.difficulty = difficultyWeights(draft, question, world);
    if (question.type != QuestionType::Choice) return note;
    for (std::size_t i = 0; i < question.options.size(); ++i)
        if (i != question.answer)
            note.wrong.push_back(
                {question.options[i], originOf(question.options[i], draft, world)});
    return note;
}

std::vector<LineNote> lineNotes(const Article& article, const World& world,
    const std::vector<Candidate>& asked, const std::vector<Rejected>& rejected) {
    std::vector<LineNote> notes;
    auto sentence = world.sentences.begin();
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        const auto& block = article.blocks[i];
        if (block.part != Part::Body) notes.push_back({0, block.text, {}, nameOf(block.part)});
        for (; sentence != world.sentences.end() && sentence->block == i; ++sentence)
            notes.push_back(noteOn(*sentence, world, asked, rejected));
    }
    return notes;
}

} // namespace podium::authoring
