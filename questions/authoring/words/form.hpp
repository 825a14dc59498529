#pragma once
#include <cstdint>

namespace podium::authoring {

/// How a verb is written: one written form may stand for several.
enum class Form { Plain, Third, Past, Participle, Gerund };

constexpr std::uint32_t bitOf(Form form) { return 1u << static_cast<unsigned>(form); }

} // namespace podium::authoring
