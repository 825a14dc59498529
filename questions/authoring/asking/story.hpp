#pragma once
#include "questions/authoring/understanding.hpp"
#include "questions/bank/question.hpp"

namespace podium::authoring {

/// "In the story of NAME", "In the March 2023 story "HEADLINE"": what the page is about, for a
/// question that does not say it; empty where the page has no such name, where the text says it, or
/// where the headline tells the answer.
std::string storyFor(
    const std::string& text, Scope scope, const Phrase& answer, const World& world);

/// Whether a headline has a word of an answer: "NAME snatches jersey", "after 19 days".
bool tellsWord(const std::string& headline, const std::string& answer);

/// A stem with its story in front. A claim keeps the capital of a name.
std::string withStory(const std::string& story, const Question& question);

} // namespace podium::authoring
