#include "questions/bank/pack.hpp"
#include "questions/bank/canonical.hpp"
#include <array>
#include <cstdint>
#include <nettle/sha2.h>

namespace podium {

namespace {

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
