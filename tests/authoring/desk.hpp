#pragma once
#include "questions/authoring/author.hpp"
#include "questions/authoring/understanding.hpp"
#include <optional>
#include <string>

namespace desk {

std::filesystem::path house(const std::string& path);
/// Where the founding article is, on machines that have it.
std::optional<std::filesystem::path> foundingArticle();

const podium::authoring::Lexicon& lexicon();
podium::Expected<podium::Pack> packOf(const std::filesystem::path& article,
    podium::authoring::SecondReader reader = podium::authoring::SecondReader::Asked);
/// The same for words that no file holds yet.
podium::Expected<podium::Pack> packOfText(const std::string& text,
    podium::authoring::SecondReader reader = podium::authoring::SecondReader::Asked);
podium::authoring::World worldOf(const std::string& text);

/// What the first fact of a text says, in plain words; empty when it says nothing certain.
std::string firstFact(const std::string& text);
std::vector<std::string> facts(const std::string& text);

std::string answer(const podium::Question& question);
const podium::Question* asked(const podium::Pack& pack, const std::string& partOfStem);

} // namespace desk
