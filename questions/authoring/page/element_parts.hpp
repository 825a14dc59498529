#pragma once
#include "questions/authoring/page/article.hpp"
#include "questions/authoring/page/html.hpp"
#include <optional>

namespace podium::authoring {

/// How an element is laid out.
enum class Flow { Inline, Block, Dropped };

Flow flowOf(const Element& element);
/// What its tag alone says of the text in it: `h1` a title, `figcaption` a caption, `p` the body.
std::optional<Part> partByTag(const std::string& tag);
/// What its role, its class, its name or a tag of the page's frame hints at; hints may be wrong.
std::optional<Part> partByHint(const Element& element, const Lexicon& lexicon);

} // namespace podium::authoring
