#include "game/show/options.hpp"
#include "game/show/show.hpp"
#include <exception>
#include <iostream>

namespace {

podium::show::Exit run(int count, const char* const* words) {
    using namespace podium::show;
    const auto options = readOptions(count, words, std::cout, std::cerr);
    return options ? Show(*options, pathsIn(surroundings())).run() : options.error();
}

} // namespace

int main(int count, char** words) {
    try {
        return static_cast<int>(run(count, words));
    } catch (const std::exception& broken) { // memory is out, or the standard library gave up
        std::cerr << "podium: " << broken.what() << '\n';
        return static_cast<int>(podium::show::Exit::WorldFailed);
    }
}
