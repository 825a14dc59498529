#include "questions/authoring/page/letters.hpp"
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace podium::authoring {
namespace {

UChar32 firstLetter(std::string_view text) {
    const auto head = icu::UnicodeString::fromUTF8(std::string(text.substr(0, 4)));
    return head.isEmpty() ? 0 : head.char32At(0);
}

std::string utf8(const icu::UnicodeString& text) {
    std::string bytes;
    return text.toUTF8String(bytes);
}

} // namespace

std::vector<Span> sentenceSpans(const std::string& paragraph) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), status));
    if (U_FAILURE(status)) return {{0, paragraph.size()}};
    const auto text = icu::UnicodeString::fromUTF8(paragraph);
    breaks->setText(text);
    std::vector<Span> spans;
    std::size_t begin = 0;
    for (auto from = breaks->first(), to = breaks->next(); to != icu::BreakIterator::DONE;
         from = to, to = breaks->next()) {
        const auto end = begin + utf8(text.tempSubStringBetween(from, to)).size();
        spans.emplace_back(begin, end);
        begin = end;
    }
    return spans;
}

std::string lowered(std::string_view text) {
    return utf8(icu::UnicodeString::fromUTF8(std::string(text)).toLower(icu::Locale::getRoot()));
}

std::string withCapital(std::string_view text) {
    auto letters = icu::UnicodeString::fromUTF8(std::string(text));
    if (letters.isEmpty()) return {};
    const auto first = letters.char32At(0);
    return utf8(letters.replace(0, U16_LENGTH(first), u_toupper(first)));
}

std::string withSmall(std::string text) {
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

std::string indefinite(const std::string& written) {
    const auto noun = withSmall(written); // "an Asian nation", "a European"
    bool vowel = !noun.empty() && std::string("aeiou").find(noun.front()) != std::string::npos;
    for (const std::string silent : {"hon", "hour", "heir"}) // "an honorary award"
        vowel = vowel || (noun.compare(0, silent.size(), silent) == 0 && noun != "honey");
    for (const std::string spoken : {"uni", "use", "usu", "eur", "one", "ute"}) // "a unit"
        vowel = vowel &&
            (noun.compare(0, spoken.size(), spoken) != 0 || noun.compare(0, 4, "unin") == 0 ||
                noun.compare(0, 4, "unim") == 0);
    return (vowel ? "an " : "a ") + written;
}

bool startsUpper(std::string_view text) { return u_isUUppercase(firstLetter(text)) != 0; }

bool startsLetter(std::string_view text) { return u_isUAlphabetic(firstLetter(text)) != 0; }

bool allUpper(std::string_view text) {
    const auto letters = icu::UnicodeString::fromUTF8(std::string(text));
    return letters == icu::UnicodeString(letters).toUpper(icu::Locale::getRoot()) &&
        startsLetter(text);
}

} // namespace podium::authoring
