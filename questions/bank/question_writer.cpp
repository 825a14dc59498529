#include "questions/bank/question_writer.hpp"
#include "questions/bank/quantity.hpp"
#include "questions/bank/type_names.hpp"
#include "questions/bank/yaml_text.hpp"

namespace podium {

namespace {

constexpr const char* inQuestion = "    ";
constexpr const char* inForm = "      ";

std::string keyLine(const std::string& key) { return inQuestion + key + ":\n"; }

std::string textLine(const std::string& key, const std::string& text) {
    return yamlTextLine(inQuestion, key, text);
}

std::string listLines(const std::string& key, const std::vector<std::string>& texts) {
    std::string lines = keyLine(key);
    for (const std::string& text : texts) lines += "      - " + yamlText(text) + "\n";
    return lines;
}

/// The things at some places of a list.
std::vector<std::string> at(
    const std::vector<std::size_t>& places, const std::vector<std::string>& things) {
    std::vector<std::string> found;
    for (const std::size_t place : places) found.push_back(things.at(place));
    return found;
}

std::string pairLines(const Question& question) {
    const std::vector<std::string> partners = at(question.answers, question.partners);
    std::string lines = keyLine("pairs");
    for (std::size_t i = 0; i < question.options.size(); ++i)
        lines += yamlTextLine("      - ", "left", question.options[i]) +
            yamlTextLine("        ", "right", partners.at(i));
    return lines;
}

std::string quantityLine(const std::string& key, Quantity quantity) {
    return yamlLine(inForm, key, quantityText(quantity));
}

std::string numberLines(const NumberScale& scale) {
    return keyLine("number") + quantityLine("value", scale.value) +
        quantityLine("tolerance", scale.tolerance) + quantityLine("margin", scale.margin) +
        quantityLine("from", scale.least) + quantityLine("to", scale.most) +
        quantityLine("step", scale.step) + yamlTextLine(inForm, "unit", scale.unit);
}

std::string typedLines(const std::vector<Wording>& accepted) {
    std::vector<std::string> aliases;
    for (std::size_t i = 1; i < accepted.size(); ++i) aliases.push_back(accepted[i].text);
    const std::string answer = textLine("answer", accepted.at(0).text);
    return aliases.empty() ? answer : answer + listLines("aliases", aliases);
}

std::string answeringLines(const Question& question) {
    switch (question.type) {
    case QuestionType::Choice:
        return listLines("options", question.options) +
            textLine("answer", question.options.at(question.answer));
    case QuestionType::Several:
        return listLines("options", question.options) +
            listLines("answers", at(question.answers, question.options));
    case QuestionType::TrueFalse:
        return yamlLine(inQuestion, "answer", question.answer == 0 ? "true" : "false");
    case QuestionType::Number: return numberLines(question.number);
    case QuestionType::Order: return listLines("options", at(question.answers, question.options));
    case QuestionType::Pairs: return pairLines(question);
    case QuestionType::Typed: return typedLines(question.accepted);
    }
    return {};
}

std::string exhibitLines(const Exhibit& exhibit) {
    if (exhibit.kind == ExhibitKind::None) return {};
    return keyLine("exhibit") + yamlLine(inForm, "kind", nameOf(exhibit.kind)) +
        yamlTextLine(inForm, "file", exhibit.file) + yamlTextLine(inForm, "words", exhibit.words);
}

/// What may be left out is left out where there is nothing to say.
std::string maybeLine(const std::string& lead, const std::string& key, const std::string& text) {
    return text.empty() ? "" : yamlTextLine(lead, key, text);
}

std::string trustLine(int trust) {
    return trust == 0 ? "" : yamlLine(inForm, "trust", std::to_string(trust));
}

std::string sourceLines(const Source& source) {
    return keyLine("source") + yamlTextLine(inForm, "article", source.article) +
        yamlLine(inForm, "sentence", std::to_string(source.sentence)) +
        yamlTextLine(inForm, "words", source.words) + maybeLine(inForm, "rule", source.rule) +
        trustLine(source.trust);
}

} // namespace

std::string questionLines(const Question& question) {
    return yamlTextLine("  - ", "id", question.id) + textLine("round", question.round) +
        yamlLine(inQuestion, "type", nameOf(question.type)) + textLine("stem", question.stem) +
        exhibitLines(question.exhibit) + answeringLines(question) +
        textLine("explanation", question.explanation) +
        yamlLine(inQuestion, "difficulty", std::to_string(question.difficulty)) +
        maybeLine(inQuestion, "delicate", question.delicate) + sourceLines(question.source);
}

} // namespace podium
