#include "game/show/passing_folder.hpp"
#include <random>
#include <string>

namespace podium::show {

namespace fs = std::filesystem;

PassingFolder::PassingFolder() {
    std::random_device chance;
    do m_path = fs::temp_directory_path() / ("podium-" + std::to_string(chance()));
    while (!fs::create_directory(m_path));
}

PassingFolder::~PassingFolder() {
    std::error_code ignored; // what stays in the folder for passing things harms nobody
    fs::remove_all(m_path, ignored);
}

} // namespace podium::show
