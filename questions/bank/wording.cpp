#include "questions/bank/wording.hpp"
#include "questions/bank/folding.hpp"

namespace podium {

namespace {

bool goesOn(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

std::string cut(const std::string& text) {
    if (text.size() <= longestWording) return text;
    std::size_t end = longestWording;
    while (end > 0 && goesOn(text[end])) --end;
    return text.substr(0, end);
}

} // namespace

Wording wordingOf(const std::string& text) {
    const std::string kept = cut(text);
    return {kept, folded(kept)};
}

} // namespace podium
