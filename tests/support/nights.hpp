#pragma once
#include <cstdint>
#include <cstdlib>

namespace podium {

/// How many evenings the generated tests play: 2,000, or what PODIUM_EVENINGS says (the nightly
/// preset: 100,000).
inline std::uint64_t evenings() {
    const char* wanted = std::getenv("PODIUM_EVENINGS");
    return wanted ? std::strtoull(wanted, nullptr, 10) : 2000;
}

} // namespace podium
