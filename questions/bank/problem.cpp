#include "questions/bank/problem.hpp"

namespace podium {

namespace {

/// A problem may quote a stranger's file: nothing in it may steer the terminal it is shown on.
std::string printable(std::string text) {
    for (char& c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) c = byte == '\n' || byte == '\t' ? ' ' : '?';
    }
    return text;
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
    return printable(position(problem.where) + withFullStop(problem.what) + hint);
}

std::string sentences(const Problems& problems) {
    std::string lines;
    for (const Problem& problem : problems)
        lines += (lines.empty() ? "" : "\n") + sentence(problem);
    return lines;
}

} // namespace podium
