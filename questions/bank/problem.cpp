#include "questions/bank/problem.hpp"
#include "questions/bank/printable.hpp"
#include <algorithm>

namespace podium {

namespace {

/// A problem may quote a stranger's file, which may have line ends where we want none.
std::string onOneLine(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    std::ranges::replace(text, '\t', ' ');
    return printable(text);
}

std::string position(const Place& place) {
    if (place.file.empty()) return {};
    std::string text = place.file;
    if (place.line > 0) text += ":" + std::to_string(place.line);
    if (place.line > 0 && place.column > 0) text += ":" + std::to_string(place.column);
    return text + ": ";
}

std::string withFullStop(const std::string& text) {
    const bool ended = text.empty() || std::string(".!?").find(text.back()) != std::string::npos;
    return ended ? text : text + ".";
}

} // namespace

std::string sentence(const Problem& problem) {
    const std::string hint = problem.hint.empty() ? "" : " " + withFullStop(problem.hint);
    return onOneLine(position(problem.where) + withFullStop(problem.what) + hint);
}

std::string sentences(const Problems& problems) {
    std::string lines;
    for (const Problem& problem : problems)
        lines += (lines.empty() ? "" : "\n") + sentence(problem);
    return lines;
}

} // namespace podium
