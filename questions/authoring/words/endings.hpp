#pragma once
#include <string>
#include <string_view>

namespace podium::authoring {

inline bool endsIn(std::string_view word, std::string_view end) {
    return word.size() > end.size() && word.substr(word.size() - end.size()) == end;
}

inline bool isVowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

/// Whether an "s" behind it needs an "e" before it: "match", "box"; "hero", but "photo" by heart.
inline bool hisses(std::string_view word) {
    return endsIn(word, "s") || endsIn(word, "x") || endsIn(word, "z") || endsIn(word, "ch") ||
        endsIn(word, "sh");
}

} // namespace podium::authoring
