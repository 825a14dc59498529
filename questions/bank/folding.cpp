#include "questions/bank/folding.hpp"
#include <cassert>
#include <memory>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace podium {

namespace {

/// Only the marks of Latin, Greek and Cyrillic letters are taken off: in other scripts a mark is a
/// letter of its own. Latin-ASCII then does the letters that do not come apart (ø, ł, ß).
constexpr const char* steps = "::NFKD; ::[\\u0300-\\u036F] Remove; ::NFC; ::Latin-ASCII; "
                              "[:White_Space:]+ > ' ';";

std::unique_ptr<icu::Transliterator> makeForgiving() {
    UErrorCode status = U_ZERO_ERROR;
    UParseError place;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createFromRules(
        "Podium-Forgiving", icu::UnicodeString::fromUTF8(steps), UTRANS_FORWARD, place, status));
    assert(U_SUCCESS(status) && "ICU without its transliteration rules is a broken installation");
    return made;
}

} // namespace

std::string folded(const std::string& text) {
    static const std::unique_ptr<icu::Transliterator> forgiving = makeForgiving();
    icu::UnicodeString letters = icu::UnicodeString::fromUTF8(text);
    forgiving->transliterate(letters);
    std::string result;
    letters.foldCase().trim().toUTF8String(result);
    return result;
}

} // namespace podium
