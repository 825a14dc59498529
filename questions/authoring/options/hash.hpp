#pragma once
#include <cstdint>
#include <string>

namespace podium::authoring {

/// FNV-1a, 64 bits: the same for the same text on every machine.
inline std::uint64_t hashed(const std::string& text) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    return hash ^ (hash >> 29);
}

} // namespace podium::authoring
