#include "questions/bank/canonical.hpp"
#include "questions/bank/quantity.hpp"
#include "questions/bank/type_names.hpp"

namespace podium {

namespace {

std::string part(const std::string& text) { return std::to_string(text.size()) + ":" + text; }

std::string part(std::size_t number) { return part(std::to_string(number)); }

std::string part(Quantity quantity) { return part(quantityText(quantity)); }

std::string parts(const std::vector<std::string>& texts) {
    std::string all = part(texts.size());
    for (const std::string& text : texts) all += part(text);
    return all;
}

std::string parts(const std::vector<std::size_t>& numbers) {
    std::string all = part(numbers.size());
    for (const std::size_t number : numbers) all += part(number);
    return all;
}

std::string parts(const NumberScale& scale) {
    return part(scale.value) + part(scale.tolerance) + part(scale.margin) + part(scale.least) +
        part(scale.most) + part(scale.step) + part(scale.unit);
}

/// As written: how words are folded may change with the library that folds them.
std::string parts(const std::vector<Wording>& accepted) {
    std::string all = part(accepted.size());
    for (const Wording& wording : accepted) all += part(wording.text);
    return all;
}

bool hasExhibit(const Question& question) { return question.exhibit.kind != ExhibitKind::None; }

/// A choice without an exhibit is as it was before there was anything else, and so keeps the
/// fingerprint of its pack.
std::string typePart(const Question& question) {
    const std::string exhibit = hasExhibit(question) ? "+" + nameOf(question.exhibit.kind) : "";
    return part(nameOf(question.type) + exhibit);
}

std::string answeringParts(const Question& question) {
    if (question.type == QuestionType::Choice) return {};
    return parts(question.partners) + parts(question.answers) + parts(question.number) +
        parts(question.accepted);
}

std::string exhibitParts(const Question& question) {
    if (!hasExhibit(question)) return {};
    return part(question.exhibit.file) + part(question.exhibit.words);
}

} // namespace

std::string canonical(const Question& question) {
    return part(question.id) + part(question.round) + typePart(question) + part(question.stem) +
        parts(question.options) + part(question.answer) + part(question.explanation) +
        part(std::to_string(question.difficulty)) + part(question.source.article) +
        part(std::to_string(question.source.sentence)) + part(question.source.words) +
        answeringParts(question) + exhibitParts(question);
}

} // namespace podium
