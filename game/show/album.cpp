#include "game/show/album.hpp"
#include "game/stage/layout_check.hpp"
#include "questions/bank/printable.hpp"
#include <fstream>
#include <iterator>
#include <ostream>

namespace podium::show {
namespace {

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

Album::Album(std::filesystem::path folder, std::ostream& out)
    : m_folder(std::move(folder)), m_out(out) {}

Outcome<void> Album::open() {
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
    if (!failed) return {};
    return tl::unexpected(badInput({{"pictures cannot be left here: " + failed.message(),
        {m_folder.string()}, "Name a folder you may write to."}}));
}

Outcome<void> Album::take(stage::Stage& stage, const std::string& name) {
    const std::filesystem::path picture = m_folder / (name + ".png");
    if (const auto taken = stage.capture(picture); !taken)
        return tl::unexpected(badInput(taken.error()));
    const std::vector<std::string> faults = faultsOf(stage, picture);
    m_out << name << ".png: " << (faults.empty() ? "all in place" : "out of place") << '\n';
    for (const std::string& fault : faults) m_out << "  " << printable(fault) << '\n';
    m_faults += static_cast<int>(faults.size());
    m_last = picture;
    return {};
}

std::vector<std::string> Album::faultsOf(
    const stage::Stage& stage, const std::filesystem::path& picture) const {
    std::vector<std::string> faults = stage::layoutFaults(stage.placed());
    if (stage.placed().empty()) faults.push_back("nothing is shown");
    if (!m_last.empty() && bytesOf(m_last) == bytesOf(picture))
        faults.push_back("this is the same picture as " + m_last.filename().string());
    return faults;
}

Outcome<void> Album::close() const {
    if (m_faults == 0) return {};
    return tl::unexpected(notPossible({{std::to_string(m_faults) + " things are out of place",
        {m_folder.string()}, "The lines above say which."}}));
}

} // namespace podium::show
