#include "questions/authoring/page/element_parts.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <cctype>

namespace podium::authoring {
namespace {

const Words inlineTags{"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code",
    "data", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "ruby", "samp",
    "small", "span", "strike", "strong", "sub", "sup", "td", "th", "time", "tt", "u", "var", "wbr"};

/// Nothing in them is read out to a reader of the article.
const Words droppedTags{"script", "style", "noscript", "template", "nav", "button", "select",
    "option", "textarea", "input", "svg", "math", "iframe", "object", "embed", "applet", "canvas",
    "video", "audio", "map", "dialog", "menu", "rp", "rt", "s", "del", "link", "meta", "base"};

/// The frame of a page; where a whole page was put in one of them, the hint is wrong.
const Words frameTags{"aside", "footer", "form"};
const Words frameRoles{"navigation", "banner", "complementary", "contentinfo", "search", "dialog",
    "alertdialog", "alert", "menu", "menubar", "toolbar", "tablist", "tooltip", "status", "form",
    "doc-footnote", "doc-endnotes", "note"};

bool isHidden(const Element& element) {
    const auto style = replaced(lowered(element.attribute("style")), " ", "");
    return element.attributes.contains("hidden") || element.attribute("aria-hidden") == "true" ||
        contains(style, "display:none") || contains(style, "visibility:hidden");
}

/// "articleRelated-list" is "article", "related" and "list".
WordList partsOfName(const std::string& name) {
    WordList parts(1);
    for (std::size_t at = 0; at < name.size(); ++at) {
        const auto c = static_cast<unsigned char>(name[at]);
        const bool hump =
            at > 0 && std::isupper(c) && std::islower(static_cast<unsigned char>(name[at - 1]));
        if ((hump || !std::isalnum(c)) && !parts.back().empty()) parts.emplace_back();
        if (std::isalnum(c)) parts.back() += static_cast<char>(std::tolower(c));
    }
    return parts;
}

bool anyIs(const WordList& words, const char* wordClass, const Lexicon& lexicon) {
    return std::any_of(words.begin(), words.end(),
        [&](const std::string& word) { return lexicon.is(wordClass, word); });
}

std::optional<Part> partByName(const Element& element, const Lexicon& lexicon) {
    const auto name = element.attribute("class") + " " + element.attribute("id") + " " +
        element.attribute("itemprop") + " " + element.attribute("data-component");
    constexpr std::size_t longest = 400; // bytes: beyond, a class says nothing
    const auto words = partsOfName(name.substr(0, longest));
    if (anyIs(words, "class_credits", lexicon)) return Part::Credit;
    if (anyIs(words, "class_captions", lexicon)) return Part::Caption;
    if (anyIs(words, "class_bylines", lexicon)) return Part::Byline;
    if (anyIs(words, "class_teasers", lexicon)) return Part::Teaser;
    return std::nullopt;
}

} // namespace

Flow flowOf(const Element& element) {
    if (droppedTags.contains(element.tag) || isHidden(element)) return Flow::Dropped;
    const bool note = element.tag == "sup" && contains(element.attribute("class"), "ref");
    if (note || element.attribute("role") == "doc-noteref") return Flow::Dropped;
    return inlineTags.contains(element.tag) ? Flow::Inline : Flow::Block;
}

std::optional<Part> partByTag(const std::string& tag) {
    if (tag == "h1") return Part::Title;
    if (tag.size() == 2 && tag[0] == 'h' && tag[1] > '1' && tag[1] <= '6') return Part::Heading;
    if (tag == "li" || tag == "dt" || tag == "dd") return Part::List;
    if (tag == "figcaption" || tag == "caption" || tag == "figure") return Part::Caption;
    if (tag == "table" || tag == "pre") return Part::LineUp;
    if (tag == "address") return Part::Byline;
    if (tag == "p") return Part::Body;
    return std::nullopt;
}

std::optional<Part> partByHint(const Element& element, const Lexicon& lexicon) {
    const auto& tag = element.tag;
    if (tag == "html" || tag == "body" || tag == "main" || tag == "article") return std::nullopt;
    if (frameTags.contains(tag) || frameRoles.contains(element.attribute("role")))
        return Part::Teaser;
    return partByName(element, lexicon);
}

} // namespace podium::authoring
