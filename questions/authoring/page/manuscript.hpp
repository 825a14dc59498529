#pragma once
#include "questions/bank/problem.hpp"
#include <filesystem>
#include <string>

namespace podium::authoring {

/// How an article is written down.
enum class Format { Plain, Markdown, Html };

/// An article as it was handed in, without what cannot be seen.
struct Manuscript {
    std::string name; ///< the file's, or what stands for it in problems
    Format format = Format::Plain;
    std::string text;
};

/// Told by the ending of the name and, whatever that says, by a page that begins as HTML does.
Format formatOf(const std::string& name, const std::string& text);

/// Problems: not readable, not text, too long, or nothing in it.
Expected<Manuscript> readManuscript(const std::filesystem::path& file);
/// The same care for bytes that are at hand.
Expected<Manuscript> manuscriptOf(const std::string& bytes, const std::string& name);

/// Without characters that only steer how others are shown; every kind of space is a space.
std::string withoutInvisible(const std::string& text);

} // namespace podium::authoring
