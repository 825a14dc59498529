#pragma once
#include "questions/authoring/understanding.hpp"

namespace podium::authoring {

/// " in the story of NAME", " in the story of the bridge": what the page is about, for a question
/// that does not say it; empty where the page is about nothing that has a name, or the text says it.
std::string topicFor(const std::string& text, const World& world);

} // namespace podium::authoring
