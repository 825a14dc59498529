#pragma once
#include "questions/bank/pack_reader.hpp"
#include "tests/support/scratch.hpp"
#include <algorithm>
#include <stdexcept>

namespace podium {

/// A pack with a question of every type, as it was typed.
inline std::string everyType() { return bytesOf(PODIUM_SOURCE_DIR "/tests/bank/every_type.yaml"); }

/// Its question of that type.
inline Question questionOf(QuestionType type) {
    const auto pack = parsePack(everyType(), "p");
    if (!pack) throw std::logic_error(sentences(pack.error()));
    return *std::find_if(pack->questions.begin(), pack->questions.end(),
        [&](const Question& question) { return question.type == type; });
}

/// What is said of it when one piece, where it stands first, is replaced.
inline std::string complaintOfEveryType(const std::string& piece, const std::string& by) {
    std::string text = everyType();
    const std::size_t at = text.find(piece);
    if (at == std::string::npos) throw std::logic_error("not in the pack: " + piece);
    const auto pack = parsePack(text.replace(at, piece.size(), by), "p");
    return pack ? "no problem" : sentences(pack.error());
}

} // namespace podium
