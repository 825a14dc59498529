#include "game/journal/html.hpp"
#include "game/journal/quoting.hpp"

namespace podium::html {
namespace {

std::string escaped(char sign) {
    switch (sign) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: break;
    }
    const auto code = static_cast<unsigned char>(sign);
    if (code == '\n' || code == '\t') return " ";
    return code < 0x20 || code == 0x7F ? "\xEF\xBF\xBD" : std::string(1, sign);
}

std::string between(std::string_view tag, std::string_view inside, std::string_view more = "") {
    std::string text = "<";
    text.append(tag).append(more).append(">").append(inside);
    return text.append("</").append(tag).append(">");
}

} // namespace

std::string words(std::string_view text) {
    std::string inside;
    for (const char sign : wellFormed(text)) inside += escaped(sign);
    return between("bdi", inside);
}

std::string heading(int level, std::string_view text) {
    return between("h" + std::to_string(level), words(text)) + '\n';
}

std::string paragraph(std::string_view inside) { return between("p", inside) + '\n'; }

Table::Table(std::string_view caption, const std::vector<std::string>& columns)
    : m_text("<table>" + between("caption", words(caption)) + "\n<thead><tr>") {
    for (const std::string& column : columns)
        m_text += between("th", words(column), " scope=\"col\"");
    m_text += "</tr></thead>\n<tbody>\n";
}

void Table::add(const std::vector<std::string>& cells) {
    m_text += "<tr>";
    for (std::size_t place = 0; place < cells.size(); ++place)
        m_text += place == 0 ? between("th", cells[place], " scope=\"row\"")
                             : between("td", cells[place]);
    m_text += "</tr>\n";
}

} // namespace podium::html
