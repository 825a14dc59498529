#pragma once
// Catch2 2 (Debian 12) and 3 differ in their header and in where some names live; the tests include
// this.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>

namespace Catch {
using Matchers::EndsWith;
using Matchers::StartsWith;
inline auto Contains(const std::string& words) { return Matchers::ContainsSubstring(words); }
} // namespace Catch
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
