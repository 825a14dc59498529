#include "questions/authoring/asking/framing.hpp"
#include "questions/authoring/jury/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <cctype>

namespace podium::authoring {
namespace {

/// A name or a year tells one deed of a story from another; "How many died?" has neither.
bool isTold(const std::string& stem) {
    const auto words = bareWords(stem);
    return std::any_of(words.begin() + 1, words.end(), [](const std::string& word) {
        return startsUpper(word) ||
            (word.size() == 4 && std::isdigit(static_cast<unsigned char>(word[0])) != 0);
    });
}

/// "the keepers", "the new stand": of the story's own things there is one each.
bool isOwnThing(const Draft& draft, const Lexicon& lexicon) {
    constexpr std::size_t enough = 5; // words
    if (lexicon.is("vague_things", draft.told.subject.head)) return false;
    return startsWith(draft.told.subject.text, "the ") && bareWords(draft.stem).size() >= enough;
}

/// A page about a battery plant in Texas is not the story of Texas.
bool isTitle(const std::string& title, const World& world) {
    const auto& about = world.occasion.subject;
    return contains(title, about) &&
        (title.size() < about.size() + 5 || !world.lexicon.isFamous(about));
}

bool hasStory(const World& world, const std::string& title) {
    const auto& occasion = world.occasion;
    if (occasion.subject.empty() || !isTitle(title, world)) return false;
    return occasion.event.empty() && occasion.reported.empty() && !occasion.common;
}

std::string smallLetter(std::string stem) {
    stem[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(stem[0])));
    return stem;
}

} // namespace

std::optional<Draft> framed(const Draft& draft, const World& world, const std::string& title) {
    const auto& about = world.occasion.subject;
    const bool asks = draft.type == QuestionType::Choice || draft.type == QuestionType::Number;
    if (!asks || !draft.gathering.kind.empty() || !hasStory(world, title) || draft.stem.empty())
        return {};
    if (contains(draft.stem, about) || draft.answer.name == about) return {};
    if (!isTold(draft.stem) && !isOwnThing(draft, world.lexicon)) return {};
    auto placed = draft;
    const bool person = world.occasion.subjectKind == Kind::Person;
    placed.stem = (person ? "In the life of " : "In the story of ") + world.occasion.subjectText +
        ", " + smallLetter(draft.stem);
    placed.storied = false;
    placed.inStory = true;
    placed.charm -= 1; // after what needs no frame
    return placed;
}

} // namespace podium::authoring
