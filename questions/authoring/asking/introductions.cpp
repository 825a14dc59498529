#include "questions/authoring/asking/introductions.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"

namespace podium::authoring {
namespace {

/// Whether a noun says what kind of body or thing a name is: an "airline", a "lander"; no "record".
bool isSort(const std::string& noun, Kind kind, const Lexicon& lexicon) {
    if (lexicon.kindOfNoun.contains(noun) || lexicon.nounIs("businesses", noun)) return true;
    constexpr int mostly = 500; // thousandths of its meanings
    const auto& store = *lexicon.store;
    if (kind == Kind::Group) return store.share(noun, NounKind::Group) >= mostly;
    return store.share(noun, NounKind::Artifact) + store.share(noun, NounKind::Object) +
        store.share(noun, NounKind::Location) >=
        mostly;
}

/// Whether a name needs its noun, and does not say it itself.
bool needsNoun(const Entity& entity, const World& world) {
    const bool thing =
        entity.kind == Kind::None || entity.kind == Kind::Group || entity.kind == Kind::Place;
    const bool plain = !entity.label.empty() && !contains(entity.label, " ") &&
        !startsUpper(entity.label) && !contains(lowered(entity.name), entity.label);
    const bool noun = plain && world.lexicon.store &&
        world.lexicon.store->is(WordClass::Noun, entity.label) &&
        !world.lexicon.isRole(entity.label) && isSort(entity.label, entity.kind, world.lexicon);
    return thing && noun && !entity.articled && world.cast.find(entity.name) == &entity &&
        !world.lexicon.isFamous(entity.name) && !world.occasion.isEvent(entity.name);
}

std::string wordBefore(const std::string& text, std::size_t at) {
    if (at < 2) return {};
    const auto end = at - 1;
    const auto space = text.rfind(' ', end - 1);
    return text.substr(space == std::string::npos ? 0 : space + 1,
        end - (space == std::string::npos ? 0 : space + 1));
}

/// Where a name stands alone, with nothing before it that says what it is; npos where nowhere.
std::size_t bareAt(const std::string& text, const std::string& name, const Lexicon& lexicon) {
    const auto at = text.find(name);
    if (at == std::string::npos) return at;
    const auto end = at + name.size();
    const bool whole = (at == 0 || text[at - 1] == ' ') &&
        (end == text.size() || !std::isalpha(static_cast<unsigned char>(text[end])));
    const bool owner = end < text.size() && text[end] == '\''; // "the firm NAME's board"
    if (!whole || owner) return std::string::npos;
    if (end + 1 < text.size() && text[end] == ' ' &&
        std::isupper(static_cast<unsigned char>(text[end + 1])))
        return std::string::npos; // a part of a longer name
    const auto next = lowered(text.substr(std::min(end + 1, text.size())));
    for (const std::string noun : {"stock", "shares", "share", "executive", "board", "employees"})
        if (startsWith(next, noun)) return std::string::npos; // "the company NAME stock"
    const auto before = lowered(wordBefore(text, at));
    const bool free = before.empty() || lexicon.is("prepositions", before) || before == "did" ||
        before == "does" || before == "do" || before == "is" || before == "was" ||
        before == "and" || before == "were" || before == "has" || before == "are" ||
        lexicon.verbs.knows(before);
    return free ? at : std::string::npos;
}

} // namespace

std::string introduced(std::string text, const World& world) {
    for (const auto& entity : world.cast.entities()) {
        if (!needsNoun(entity, world) || contains(lowered(text), entity.label)) continue;
        const auto at = bareAt(text, entity.name, world.lexicon);
        if (at == std::string::npos) continue;
        text.insert(at, (at == 0 ? "The " : "the ") + entity.label + " ");
    }
    return text;
}

} // namespace podium::authoring
