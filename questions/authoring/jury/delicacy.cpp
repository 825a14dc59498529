#include "questions/authoring/jury/delicacy.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"

namespace podium::authoring {
namespace {

/// Words alone, a space on either side of each: " the shot put ".
std::string spoken(const std::string& text) {
    std::string words = " ";
    for (const char c : lowered(text)) {
        const bool mark = std::string(" .,?!:;\"'()[]-/\n\t").find(c) != std::string::npos;
        if (!mark || words.back() != ' ') words += mark ? ' ' : c;
    }
    return words + (words.back() == ' ' ? "" : " ");
}

std::string allWords(const Question& question) {
    auto text = question.stem + " " + question.source.words;
    for (const auto& option : question.options) text += " " + option;
    return spoken(text);
}

} // namespace

std::string delicacy(const Question& question, const Lexicon& lexicon) {
    auto text = allWords(question);
    for (const auto& idiom : lexicon.harmless) text = replaced(text, spoken(idiom), " - ");
    for (const auto& [reason, words] : lexicon.delicate)
        for (const auto& word : words)
            if (contains(text, spoken(word))) return reason;
    return {};
}

} // namespace podium::authoring
