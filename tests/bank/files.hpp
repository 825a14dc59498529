#pragma once
#include "tests/support/scratch.hpp"

namespace podium {

inline std::filesystem::path fileWith(
    const Scratch& scratch, const std::string& name, const std::string& bytes) {
    put(scratch / name, bytes);
    return scratch / name;
}

inline std::size_t countFiles(const Scratch& scratch) {
    using Walk = std::filesystem::directory_iterator;
    return static_cast<std::size_t>(std::distance(Walk(scratch.folder()), Walk()));
}

inline std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

} // namespace podium
