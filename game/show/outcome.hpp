#pragma once
#include "questions/bank/problem.hpp"

namespace podium::show {

/// How a run of the program ended, as a script may ask.
enum class Exit { Done = 0, NotPossible = 1, BadInput = 2, WorldFailed = 3 };

/// Why a run cannot go on.
struct Failure {
    Exit exit = Exit::NotPossible;
    Problems problems;
};

template <typename T>
using Outcome = tl::expected<T, Failure>;

inline Failure notPossible(Problems problems) { return {Exit::NotPossible, std::move(problems)}; }
inline Failure badInput(Problems problems) { return {Exit::BadInput, std::move(problems)}; }
inline Failure worldFailed(Problems problems) { return {Exit::WorldFailed, std::move(problems)}; }

/// One sentence for the person at the terminal, however many problems there are.
std::string sentence(const Failure& failure);

} // namespace podium::show
