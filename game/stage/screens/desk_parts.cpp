#include "game/stage/screens/desk_parts.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/menu_bar.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/shortening.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

constexpr Box panelBox{536, 164, 1288, 784};
constexpr float rowStep = 84, rowHigh = 76, rowsFrom = 96;
constexpr std::array remarkLadder{Rung{32, 42, 3}, Rung{27, 35, 5}};

Icon iconOf(DeskLine::Kind kind) {
    switch (kind) {
    case DeskLine::Kind::Up: return Icon::Up;
    case DeskLine::Kind::Folder: return Icon::Packs;
    case DeskLine::Kind::Quiz: return Icon::Cup;
    case DeskLine::Kind::Article: break;
    }
    return Icon::Book;
}

Icon iconOfTab(std::size_t tab) { return tab == 0 ? Icon::Add : Icon::Packs; }

void lit(Canvas& canvas, const Look& look, Box box) {
    Mesh mesh;
    if (!look.flat()) mesh.rounded(box, 18, hex(0xFFC94A, .14f));
    mesh.roundedOutline(
        box, 18, 5, look.flat() ? paletteOf(look).accent : paletteOf(look).focusLine);
    canvas.draw(mesh);
}

void row(Canvas& canvas, const Look& look, Box box, const DeskLine& line) {
    const Palette& palette = paletteOf(look);
    const bool article = line.kind == DeskLine::Kind::Article || line.kind == DeskLine::Kind::Quiz;
    canvas.draw(icon(iconOf(line.kind), {box.x + 26, box.centre().y - 20}, 40,
        article ? palette.accent : palette.text2));
    const Box detail =
        canvas.words({line.detail, Face::InterMedium, 25, palette.text2, Align::Right},
            box.right() - 28, box.centre().y, &box);
    const float x = box.x + 92, end = line.detail.empty() ? box.right() - 28 : detail.x - 28;
    const Line name{line.name, Face::InterBold, 31 * std::min(look.growth(), 1.3f), palette.text};
    canvas.words(shortened(canvas, name, end - x), x, box.centre().y, &box);
}

/// "9 to 16 of 40", where not all are seen at once; a folder with a remark has even more.
std::string seen(std::size_t first, const DeskFolder& folder) {
    const std::size_t lines = folder.lines.size(), last = std::min(first + deskLines, lines);
    if (lines <= deskLines) return {};
    return std::to_string(first + 1) + " to " + std::to_string(last) +
        (folder.remark.empty() ? " of " : " of the first ") + std::to_string(lines);
}

void pageButton(Canvas& canvas, const Look& look, Box box, Icon arrow, const std::string& name) {
    well(canvas, look, box, 16);
    canvas.draw(icon(arrow, {box.centre().x - 16, box.centre().y - 16}, 32, paletteOf(look).text));
    canvas.note(name, box);
}

void head(Canvas& canvas, const Look& look, const std::string& title, const std::string& count) {
    const Palette& palette = paletteOf(look);
    const float y = panelBox.y + 50;
    const float wide = count.empty() ? panelBox.w - 72 : pageUp.x - 20 - panelBox.x - 36;
    const Box room{panelBox.x + 36, panelBox.y + 20, wide, 60};
    if (!count.empty()) pageButton(canvas, look, pageUp, Icon::Up, "page up");
    if (!count.empty()) pageButton(canvas, look, pageDown, Icon::Down, "page down");
    const Box figures = canvas.words(
        {count, Face::InterSemiBold, 25, palette.text2, Align::Right}, room.right(), y, &room);
    const float end = count.empty() ? room.right() : figures.x - 36;
    const Line name{title, Face::InterBold, 27, palette.accent};
    canvas.words(shortened(canvas, name, end - room.x), room.x, y, &room);
}

} // namespace

std::vector<Box> deskTabs(std::size_t places) {
    std::vector<Box> tabs;
    for (std::size_t i = 0; i <= places; ++i)
        tabs.push_back({100, 176 + 92 * static_cast<float>(i), 372, 80});
    return tabs;
}

std::vector<Box> deskRows(std::size_t lines) {
    std::vector<Box> rows;
    for (std::size_t i = 0; i < std::min(lines, deskLines); ++i)
        rows.push_back({panelBox.x + 12, panelBox.y + rowsFrom + rowStep * static_cast<float>(i),
            panelBox.w - 24, rowHigh});
    return rows;
}

void deskTab(Canvas& canvas, const Showing& showing, std::size_t tab, std::size_t open) {
    const auto& places = showing.desk.folder.places;
    const Box box = deskTabs(places.size())[tab];
    const Box shown = tab == open ? Box{box.x, box.y, box.w + 24, box.h} : box;
    slantButton(canvas, lookOf(showing.preferences), shown,
        tab == 0 ? "Paste a text" : places[tab - 1], iconOfTab(tab), tab == open ? 1.f : 0.f);
}

void deskFolder(
    Canvas& canvas, const Showing& showing, std::size_t first, std::optional<std::size_t> focus) {
    const Look look = lookOf(showing.preferences);
    const DeskFolder& folder = showing.desk.folder;
    panel(canvas, look, panelBox, {.radius = 28});
    head(canvas, look, folder.name, seen(first, folder));
    const auto rows = deskRows(folder.lines.size() - first);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (focus == i) lit(canvas, look, rows[i]);
        row(canvas, look, rows[i], folder.lines[first + i]);
        if (i > 0) divider(canvas, look, {rows[i].x + 28, rows[i].y - 4}, rows[i].w - 56);
    }
    if (folder.remark.empty() || rows.size() == deskLines) return;
    const float top = panelBox.y + rowsFrom + rowStep * static_cast<float>(rows.size()) + 12;
    textBlock(canvas, {folder.remark, Face::InterSemiBold, paletteOf(look).text2}, remarkLadder,
        {panelBox.x + 40, top, panelBox.w - 80, panelBox.bottom() - 24 - top}, look.growth());
}

} // namespace podium::stage
