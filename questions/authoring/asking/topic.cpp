#include "questions/authoring/asking/topic.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"

namespace podium::authoring {
namespace {

/// Whether a text names what the page is about, or a person by the last name alone.
bool names(const std::string& text, const Occasion& occasion) {
    return contains(lowered(text), lowered(occasion.subject));
}

std::string lastWord(const std::string& text) {
    return lowered(text.substr(text.find_last_of(' ') + 1));
}

/// "the Halifax Explosion of 1917": where the page tells its year.
std::string happening(const Occasion& occasion) {
    const bool dated =
        occasion.year == 0 || contains(occasion.subject, std::to_string(occasion.year));
    return occasion.subjectText + (dated ? "" : " of " + std::to_string(occasion.year));
}

} // namespace

std::string topicFor(const std::string& text, const World& world) {
    const auto& occasion = world.occasion;
    const auto kind = occasion.subjectKind;
    const bool place = kind == Kind::Place || kind == Kind::City || kind == Kind::Country;
    // News are no story, and a page about a plant in Texas is not the story of Texas.
    const bool report = !occasion.reported.empty() || (place && !occasion.portrait);
    const bool told = occasion.subject.empty() || !occasion.event.empty() || names(text, occasion);
    if (report || told) return {};
    if (occasion.subjectKind == Kind::Person) return " in the story of " + occasion.subject;
    if (world.lexicon.nounIs("happenings", lastWord(occasion.subject)))
        return " in the story of " + happening(occasion);
    return " in the story of " + occasion.subjectText;
}

} // namespace podium::authoring
