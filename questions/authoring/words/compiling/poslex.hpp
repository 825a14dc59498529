#pragma once
#include "questions/authoring/words/penn.hpp"
#include "questions/bank/problem.hpp"
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace podium::authoring {

/// How likely each tag gives a word, as a logarithm.
using TagLogs = std::map<Penn, double>;

/// The tagger's lexicon and its counts of three tags in a row.
struct Poslex {
    std::map<std::string, TagLogs> words;
    std::vector<double> trigrams; ///< first * pennCount² + second * pennCount + third
};

/// Reads the folder of Debian's festlex-poslex. Problems: a file is missing or not as we know it.
Expected<Poslex> readPoslex(const std::filesystem::path& folder);

} // namespace podium::authoring
