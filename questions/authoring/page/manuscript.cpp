#include "questions/authoring/page/manuscript.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/bank/text_file.hpp"
#include "questions/bank/utf8.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

constexpr std::size_t longestPage = 8u << 20; // bytes, scripts and styles included
constexpr std::size_t longestText = 2u << 20; // bytes: about 300,000 words

tl::unexpected<Problems> refused(
    const std::string& name, const std::string& what, const std::string& hint) {
    return tl::unexpected(Problems{{what, {name}, hint}});
}

bool isBetween(char32_t code, char32_t first, char32_t last) {
    return code >= first && code <= last;
}

/// Zero-width characters, marks of direction, variation and language, the soft hyphen.
bool isInvisible(char32_t code) {
    return code == 0xad || code == 0x61c || code == 0x180e || code == 0xfeff ||
        isBetween(code, 0x200b, 0x200f) || isBetween(code, 0x202a, 0x202e) ||
        isBetween(code, 0x2060, 0x206f) || isBetween(code, 0xfe00, 0xfe0f) ||
        isBetween(code, 0xfff9, 0xfffb) || isBetween(code, 0xe0000, 0xe007f);
}

bool endsLine(char32_t code) {
    return code == '\n' || code == 0xb || code == 0xc || code == 0x85 || code == 0x2028 ||
        code == 0x2029;
}

/// Control characters too: what they meant to some printer is lost.
bool isSpace(char32_t code) {
    return code < 0x20 || isBetween(code, 0x7f, 0xa0) || isBetween(code, 0x2000, 0x200a) ||
        code == 0x202f || code == 0x205f || code == 0x3000;
}

bool hasEnding(const std::string& name, const std::string& ending) {
    const auto lower = lowered(name);
    return lower.size() > ending.size() &&
        lower.compare(lower.size() - ending.size(), ending.size(), ending) == 0;
}

/// A text with a few of them was made by some old printer; with many it is no text.
bool isBinary(const std::string& text) {
    const auto controls = std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\f') ||
            c == 0x7f;
    });
    return controls > 8 && static_cast<std::size_t>(controls) > text.size() / 200;
}

bool hasLetters(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte | 0x20) >= 'a' && ((byte | 0x20) <= 'z' || byte >= 0x80);
    });
}

} // namespace

Format formatOf(const std::string& name, const std::string& text) {
    for (const auto* ending : {".html", ".htm", ".xhtml"})
        if (hasEnding(name, ending)) return Format::Html;
    const auto first = text.find_first_not_of(" \t\n");
    const auto head = lowered(text.substr(std::min(first, text.size()), 500));
    for (const auto* opening : {"<!doctype html", "<html", "<?xml", "<head", "<body"})
        if (startsWith(head, opening)) return Format::Html;
    for (const auto* ending : {".md", ".markdown"})
        if (hasEnding(name, ending)) return Format::Markdown;
    const bool tags = startsWith(head, "<") && (contains(head, "</") || contains(head, "<p>"));
    return tags ? Format::Html : Format::Plain;
}

std::string withoutInvisible(const std::string& text) {
    std::string seen;
    seen.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, bytes] = characterAt(text, at);
        const auto length = std::max<std::size_t>(bytes, 1);
        if (endsLine(code))
            seen += '\n';
        else if (isSpace(code))
            seen += code == '\t' ? '\t' : ' ';
        else if (!isInvisible(code))
            seen.append(text, at, length);
        at += length;
    }
    return seen;
}

Expected<Manuscript> manuscriptOf(const std::string& bytes, const std::string& name) {
    auto text = plainText(bytes, name, longestPage);
    if (!text) return tl::unexpected(text.error());
    if (isBinary(*text))
        return refused(name, "the file is binary, not text", "Save it as plain text in UTF-8");
    if (startsWith(*text, "{\\rtf"))
        return refused(name, "this is a word processor's file", "Save it as plain text");
    const auto format = formatOf(name, *text);
    if (format != Format::Html && text->size() > longestText)
        return refused(name, "the article has more than 300,000 words (2 MB)",
            "Cut it into articles of one subject each");
    Manuscript manuscript{name, format, withoutInvisible(*text)};
    if (!hasLetters(manuscript.text))
        return refused(name, "there are no words in this article", "Give an English text");
    return manuscript;
}

Expected<Manuscript> readManuscript(const std::filesystem::path& file) {
    const auto bytes = readBytes(file, longestPage);
    if (!bytes) return tl::unexpected(bytes.error());
    return manuscriptOf(*bytes, file.string());
}

} // namespace podium::authoring
