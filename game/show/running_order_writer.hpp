#pragma once
#include "game/match/running_order.hpp"
#include "questions/bank/problem.hpp"
#include <filesystem>

namespace podium::show {

/// The running order as YAML: only what differs from the usual, and the same bytes for the same
/// order.
std::string writeRunningOrder(const RunningOrder& order);
/// Makes the folder where it is not there; a file that cannot be written is left as it was.
Expected<void> saveRunningOrder(const RunningOrder& order, const std::filesystem::path& file);

} // namespace podium::show
