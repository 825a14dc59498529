#include "game/stage/screens/settings_parts.hpp"
#include "game/stage/widgets/answer_card.hpp"
#include "game/stage/widgets/controls.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <algorithm>
#include <array>
#include <cmath>

namespace podium::stage {

namespace {

constexpr Box panelBox{536, 164, 1288, 560};
constexpr float widestRow = 138; // few rows spread out, but not over the whole panel
constexpr float controlsEnd = 1774;

Box nameBox(Box row) { return {controlsEnd - 560, row.centre().y - 32, 560, 64}; }
constexpr float arrowWide = 64; // at both ends of the name
Box sliderTrack(Box row) { return {1270, row.centre().y - 8, 390, 16}; }
Box segmentsBox(Box row, std::size_t count) {
    const float wide = 150 * static_cast<float>(count);
    return {controlsEnd - wide, row.centre().y - 33, wide, 66};
}

void nameField(Canvas& canvas, const Look& look, Box row, const std::string& name, RowState state) {
    const Box field = nameBox(row);
    well(canvas, look, field, 18);
    Mesh arrows;
    const Colour ink = paletteOf(look).text2;
    for (const auto& [end, way] : {std::pair{field.x, 1.f}, {field.right(), -1.f}})
        arrows.triangle({{end + way * 22, field.centre().y}, ink},
            {{end + way * 42, field.centre().y - 14}, ink},
            {{end + way * 42, field.centre().y + 14}, ink});
    canvas.draw(arrows);
    canvas.note("name", field);
    const std::string shown = state == RowState::Writing ? name + "|" : name;
    const Line line{shown, Face::InterBold, 31, paletteOf(look).accent};
    canvas.words(shrunk(canvas, line, field.w - 2 * arrowWide), field.x + arrowWide,
        field.centre().y, &field);
}

void sliderControl(Canvas& canvas, const Look& look, Box box, const SettingRow& row, int step) {
    slider(canvas, look, sliderTrack(box), static_cast<int>(row.steps.size()),
        static_cast<float>(step));
    canvas.words({row.steps[static_cast<std::size_t>(step)], Face::Bebas, 44,
                     paletteOf(look).accent, Align::Right},
        controlsEnd, box.centre().y, &box);
}

void control(Canvas& canvas, const Look& look, Box box, const SettingRow& row,
    const Preferences& preferences, RowState state) {
    const int step = row.read(preferences);
    switch (row.control) {
    case Control::Name: return nameField(canvas, look, box, preferences.name, state);
    case Control::Slider: return sliderControl(canvas, look, box, row, step);
    case Control::Switch:
        return toggle(canvas, look, controlsEnd - 96, box.centre().y,
            step == 1 ? SwitchState::On : SwitchState::Off);
    case Control::Segments:
        return segments(canvas, look, segmentsBox(box, row.steps.size()), row.steps,
            static_cast<std::size_t>(step));
    }
}

std::array<AnswerCard, 3> previewed() {
    constexpr float badge = 150, end = 20;
    return {{{.choice = 0, .words = "France", .badgeWide = badge, .roomAtEnd = end},
        {.choice = 1, .words = "Australia", .focus = 1, .badgeWide = badge, .roomAtEnd = end},
        {.choice = 3, .words = "Japan", .badgeWide = badge, .roomAtEnd = end}}};
}

} // namespace

std::vector<Box> settingsTabs() {
    std::vector<Box> tabs;
    for (int i = 0; i < settingsPages; ++i)
        tabs.push_back({100, 176 + 92 * static_cast<float>(i), 372, 80});
    return tabs;
}

Box widened(Box tab) { return {tab.x, tab.y, tab.w + 24, tab.h}; }

Icon iconOf(SettingsPage page) {
    switch (page) {
    case SettingsPage::Game: return Icon::Pad;
    case SettingsPage::Display: return Icon::Screen;
    case SettingsPage::Sound: return Icon::Speak;
    case SettingsPage::Accessibility: return Icon::Access;
    }
    return Icon::Gear;
}

Box settingsPanel() { return panelBox; }

std::vector<Box> settingsRows(std::size_t rows) {
    const float step = std::min(widestRow, (panelBox.h - 8) / static_cast<float>(rows));
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < rows; ++i)
        boxes.push_back({panelBox.x + 12, panelBox.y + 8 + static_cast<float>(i) * step,
            panelBox.w - 24, step - 8});
    return boxes;
}

void settingsRow(Canvas& canvas, const Look& look, Box box, const SettingRow& row,
    const Preferences& preferences, RowState state) {
    const Palette& palette = paletteOf(look);
    if (state != RowState::Ready) {
        Mesh lit;
        if (!look.flat()) lit.rounded(box, 18, hex(0xFFC94A, .14f));
        lit.roundedOutline(box, 18, 5, look.flat() ? palette.accent : palette.focusLine);
        canvas.draw(lit);
    }
    canvas.words({row.title, Face::InterBold, 31, palette.text}, 580, box.centre().y - 15, &box);
    canvas.words({row.help, Face::InterMedium, 24, palette.text2}, 580, box.centre().y + 19, &box);
    control(canvas, look, box, row, preferences, state);
}

int nameArrowAt(Box row, Point at) {
    const Box field = nameBox(row);
    if (!field.holds(at)) return 0;
    return at.x < field.x + arrowWide ? -1 : at.x > field.right() - arrowWide ? 1 : 0;
}

std::optional<int> stepAt(const SettingRow& row, Box box, Point at) {
    if (row.control == Control::Slider) {
        const Box track = sliderTrack(box);
        if (at.x < track.x - 30 || at.x > track.right() + 30) return std::nullopt;
        const float last = static_cast<float>(row.steps.size()) - 1;
        return static_cast<int>(
            std::lround(std::clamp((at.x - track.x) / track.w, 0.f, 1.f) * last));
    }
    if (row.control != Control::Segments) return std::nullopt;
    const auto boxes = segmentBoxes(segmentsBox(box, row.steps.size()), row.steps.size());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (boxes[i].holds(at)) return static_cast<int>(i);
    return std::nullopt;
}

void settingsPreview(Canvas& canvas, const Look& look) {
    const Palette& palette = paletteOf(look);
    const Box box{panelBox.x, panelBox.bottom() + 22, panelBox.w, 214};
    panel(canvas, look, box, {.radius = 28, .fill = Fill(hex(0x0D0829, .94f))});
    groupTitle(canvas, look, "LIVE PREVIEW", box.x + 40, box.y + 38, 28);
    canvas.words({"Answers at " + std::to_string(look.textSize) + " %", Face::InterSemiBold, 25,
                     palette.text2, Align::Right},
        1784, box.y + 38, &box);
    Box at{box.x + 36, box.y + 68, 396, 122};
    for (const AnswerCard& card : previewed()) {
        answerCard(canvas, look, at, card);
        at.x += at.w + 14;
    }
}

} // namespace podium::stage
