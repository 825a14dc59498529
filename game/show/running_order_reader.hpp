#pragma once
#include "game/match/running_order.hpp"
#include "questions/bank/problem.hpp"
#include <filesystem>

namespace podium::show {

/// The number that a running order's file begins with.
inline constexpr int runningOrderFormat = 1;

/// The running order in a file, as questions/running_orders/README.md describes it; or every
/// problem found, each with file, line and column.
Expected<RunningOrder> readRunningOrder(const std::filesystem::path& file);
/// The same for text that is at hand; `name` stands for the file in problems.
Expected<RunningOrder> parseRunningOrder(const std::string& text, const std::string& name);

} // namespace podium::show
