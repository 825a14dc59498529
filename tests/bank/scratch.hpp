#pragma once
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace podium {

/// A folder that lives as long as its test, and is nobody else's.
class Scratch {
public:
    Scratch()
        : m_folder(std::filesystem::temp_directory_path() /
              ("podium-test-" + std::to_string(::getpid()))) {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
    }
    ~Scratch() { std::filesystem::remove_all(m_folder); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return m_folder / name; }
    std::filesystem::path file(const std::string& name, const std::string& bytes) const {
        std::ofstream(m_folder / name, std::ios::binary) << bytes;
        return m_folder / name;
    }
    std::size_t countFiles() const {
        using Walk = std::filesystem::directory_iterator;
        return static_cast<std::size_t>(std::distance(Walk(m_folder), Walk()));
    }

private:
    std::filesystem::path m_folder;
};

inline std::string bytesOf(const std::filesystem::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

inline std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

} // namespace podium
