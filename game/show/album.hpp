#pragma once
#include "game/show/outcome.hpp"
#include "game/stage/stage.hpp"
#include <iosfwd>

namespace podium::show {

/// The pictures of a tour, each checked as it is taken.
class Album {
public:
    Album(std::filesystem::path folder, std::ostream& out);
    Outcome<void> open();
    /// What the stage shows now, as NAME.png.
    Outcome<void> take(stage::Stage& stage, const std::string& name);
    /// The sum of all checks.
    Outcome<void> close() const;

private:
    std::vector<std::string> faultsOf(
        const stage::Stage& stage, const std::filesystem::path& picture) const;

    std::filesystem::path m_folder;
    std::ostream& m_out;
    std::filesystem::path m_last;
    int m_faults = 0;
};

} // namespace podium::show
