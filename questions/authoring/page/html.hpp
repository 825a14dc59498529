#pragma once
#include "questions/bank/problem.hpp"
#include <map>
#include <string>

namespace podium::authoring {

/// An element as it is opened: its tag in lower case, and what its attributes say.
struct Element {
    std::string tag;
    std::map<std::string, std::string> attributes;

    std::string attribute(const std::string& name) const {
        const auto found = attributes.find(name);
        return found == attributes.end() ? std::string() : found->second;
    }
};

/// Whoever hears a page in HTML read out, from its beginning to its end; what is opened is closed.
class HtmlListener {
public:
    virtual ~HtmlListener() = default;
    virtual void opens(const Element& element) = 0;
    virtual void closes(const std::string& tag) = 0;
    virtual void says(const std::string& text) = 0; ///< entities are characters already
};

/// Reads out a page in UTF-8, however broken. Problems: what only a trap would hold, elements
/// nested out of all measure or hundreds of attributes. `name` stands for the file.
Expected<void> readOut(const std::string& html, const std::string& name, HtmlListener& listener);

} // namespace podium::authoring
