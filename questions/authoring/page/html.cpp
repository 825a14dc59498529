#include "questions/authoring/page/html.hpp"
#include <algorithm>
#include <cctype>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <memory>

namespace podium::authoring {
namespace {

constexpr int deepest = 512;        // elements; libxml2 searches them all at a closing tag
constexpr int mostAttributes = 200; // of one element; libxml2 compares each with each

/// Between libxml2's callbacks and the listener.
struct Ear {
    HtmlListener& listener;
    htmlParserCtxtPtr parser;
    int depth = 0;
    bool tooDeep = false;
};

std::string stringOf(const xmlChar* text) {
    return text ? reinterpret_cast<const char*>(text) : std::string();
}

void open(void* self, const xmlChar* name, const xmlChar** attributes) {
    auto& ear = *static_cast<Ear*>(self);
    if (ear.tooDeep) return;
    if (++ear.depth > deepest) {
        ear.tooDeep = true;
        xmlStopParser(ear.parser);
        return;
    }
    Element element{stringOf(name), {}};
    for (; attributes && attributes[0]; attributes += 2)
        element.attributes.emplace(stringOf(attributes[0]), stringOf(attributes[1]));
    ear.listener.opens(element);
}

void close(void* self, const xmlChar* name) {
    auto& ear = *static_cast<Ear*>(self);
    if (ear.tooDeep) return;
    --ear.depth;
    ear.listener.closes(stringOf(name));
}

void say(void* self, const xmlChar* text, int length) {
    auto& ear = *static_cast<Ear*>(self);
    if (!ear.tooDeep)
        ear.listener.says({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
}

htmlSAXHandler hearing() {
    htmlSAXHandler handler{};
    handler.startElement = open;
    handler.endElement = close;
    handler.characters = handler.cdataBlock = handler.ignorableWhitespace = say;
    return handler;
}

/// The most attributes that stand in one tag, as far as this can be told without parsing.
class AttributeCount {
public:
    explicit AttributeCount(const std::string& html) : m_html(html) {}

    int most() {
        int most = 0;
        while ((m_at = m_html.find('<', m_at)) != std::string::npos)
            if (++m_at < m_html.size() && std::isalpha(static_cast<unsigned char>(m_html[m_at])))
                most = std::max(most, inTag());
        return most;
    }

private:
    int inTag() {
        int count = 0;
        for (char before = ' '; m_at < m_html.size() && m_html[m_at] != '>'; ++m_at) {
            const char here = m_html[m_at];
            const bool value = before == '=' && (here == '"' || here == '\'');
            if (value) {
                m_at = std::min(m_html.find(here, m_at + 1), m_html.size() - 1);
                ++count;
            } else if (isBlank(here) && !isBlank(before)) {
                ++count;
            }
            if (!isBlank(here) || before != '=') before = here;
        }
        return count;
    }
    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

    const std::string& m_html;
    std::size_t m_at = 0;
};

tl::unexpected<Problems> trap(const std::string& name, const std::string& what) {
    return tl::unexpected(Problems{{what, {name}, "Save the page's text as plain text"}});
}

} // namespace

Expected<void> readOut(const std::string& html, const std::string& name, HtmlListener& listener) {
    if (AttributeCount(html).most() > mostAttributes)
        return trap(name, "an element of this page has hundreds of attributes");
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlCreateMemoryParserCtxt(html.data(), static_cast<int>(html.size())), htmlFreeParserCtxt);
    if (!parser) return trap(name, "this page cannot be read");
    htmlCtxtUseOptions(parser.get(),
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
            HTML_PARSE_IGNORE_ENC);
    xmlSwitchToEncoding(parser.get(), xmlFindCharEncodingHandler("UTF-8")); // as readers give it
    Ear ear{listener, parser.get()};
    *parser->sax = hearing();
    parser->userData = &ear;
    htmlParseDocument(parser.get());
    if (ear.tooDeep) return trap(name, "the elements of this page are nested out of all measure");
    return {};
}

} // namespace podium::authoring
