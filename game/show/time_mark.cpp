#include "game/show/time_mark.hpp"
#include <fstream>
#include <string>

namespace podium::show {

TimeMark::TimeMark(const std::filesystem::path& journal)
    : m_file(std::filesystem::path(journal).replace_extension(".time")) {}

Moment TimeMark::read() const {
    Moment moment;
    std::string end;
    std::ifstream in(m_file);
    // A mark that was cut off while it was written has no full stop.
    return in >> moment.milliseconds >> end && end == "." && moment > Moment{} ? moment : Moment{};
}

void TimeMark::write(Moment moment) {
    if (moment - m_written < seconds(1)) return;
    m_written = moment;
    std::ofstream(m_file, std::ios::trunc) << moment.milliseconds << " .\n";
}

void TimeMark::remove() {
    std::error_code ignored; // a mark left over harms nobody
    std::filesystem::remove(m_file, ignored);
}

} // namespace podium::show
