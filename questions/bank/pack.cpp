#include "questions/bank/pack.hpp"
#include <array>
#include <cstdint>
#include <nettle/sha2.h>

namespace podium {

namespace {

/// Each part begins with its length, so that no two different packs read the same.
std::string part(const std::string& text) { return std::to_string(text.size()) + ":" + text; }

std::string canonical(const Question& question) {
    std::string text = part(question.id) + part(question.round) + part("choice") +
        part(question.stem) + part(std::to_string(question.options.size()));
    for (const std::string& option : question.options) text += part(option);
    return text + part(std::to_string(question.answer)) + part(question.explanation) +
        part(std::to_string(question.difficulty)) + part(question.source.article) +
        part(std::to_string(question.source.sentence)) + part(question.source.words);
}

std::string hexadecimal(const std::array<std::uint8_t, SHA256_DIGEST_SIZE>& digest) {
    constexpr const char* digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

} // namespace

std::string fingerprint(const Pack& pack) {
    sha256_ctx state;
    sha256_init(&state);
    for (const Question& question : pack.questions) {
        const std::string text = canonical(question);
        sha256_update(&state, text.size(), reinterpret_cast<const std::uint8_t*>(text.data()));
    }
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&state, digest.size(), digest.data());
    return hexadecimal(digest);
}

} // namespace podium
