#include "game/stage/screens/picking_parts.hpp"
#include "game/stage/screens/answer_pads/pad_parts.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/slip.hpp"
#include <algorithm>
#include <array>

namespace podium::stage {

namespace {

constexpr Box heads{96, 232, 1728, 126}, fieldsBox{96, 374, 1728, 582};
constexpr Box topicsBox{96, 250, 1728, 700};
constexpr float gap = 16;
constexpr std::array headLadder{Rung{38, 44, 2}, Rung{32, 38, 3}, Rung{26, 31, 3}, Rung{24, 28, 4}};

bool hasValues(const AudienceView& view) {
    return view.rules.kind == RoundKind::Board && !view.rules.boardValues.empty();
}

/// Columns are topics and rows are values.
Box placeOf(const AudienceView& view, const Cell& cell) {
    const auto columns = static_cast<float>(std::max<std::size_t>(view.topics.size(), 1));
    const auto rows = static_cast<float>(std::max<std::size_t>(view.rules.boardValues.size(), 1));
    const float wide = (fieldsBox.w + gap) / columns;
    const float high = std::min(130.f, (fieldsBox.h + gap) / rows);
    return {fieldsBox.x + static_cast<float>(cell.topic) * wide,
        fieldsBox.y + static_cast<float>(cell.row) * high, wide - gap, high - gap};
}

std::vector<PickField> valueFields(const AudienceView& view) {
    std::vector<PickField> fields;
    for (const CellView& cell : view.board)
        fields.push_back(
            {cell.cell, placeOf(view, cell.cell), grouped(cell.value.value), cell.open});
    std::ranges::sort(fields, {}, [](const PickField& field) {
        return std::pair(field.cell.row, field.cell.topic); // in reading order
    });
    return fields;
}

bool isOpen(const AudienceView& view, int topic) {
    const auto cell = std::ranges::find_if(
        view.board, [&](const CellView& each) { return each.cell.topic == topic; });
    return cell == view.board.end() || cell->open;
}

std::vector<PickField> topicFields(const AudienceView& view) {
    const std::size_t columns = view.topics.size() > 4 ? 2 : 1;
    const std::size_t rows = (view.topics.size() + columns - 1) / columns;
    Box box = topicsBox;
    box.h = std::min(box.h, static_cast<float>(rows) * 176);
    const auto boxes = tilesIn(box, view.topics.size(), columns, gap);
    std::vector<PickField> fields;
    for (std::size_t topic = 0; topic < view.topics.size(); ++topic) {
        const int number = static_cast<int>(topic);
        fields.push_back({{number, 0}, boxes[topic], view.topics[topic], isOpen(view, number),
            PickField::Kind::Topic});
    }
    return fields;
}

std::string nameOfPicker(const AudienceView& view) {
    for (const Standing& standing : view.standings)
        if (standing.seat == view.picker) return standing.name;
    return "The host";
}

} // namespace

std::vector<PickField> pickFields(const AudienceView& view) {
    return hasValues(view) ? valueFields(view) : topicFields(view);
}

bool mayPick(const AudienceView& view) {
    return view.picker == view.seat || view.picker == SeatId{};
}

void drawPicker(Canvas& canvas, const Look& look, const AudienceView& view) {
    const std::string words =
        mayPick(view) ? "Your pick" : nameOfPicker(view) + " picks the next one";
    const Line line{words, Face::Spartan, 66, paletteOf(look).text};
    canvas.words(shrunk(canvas, line, 1728), 96, 176);
}

void drawTopics(Canvas& canvas, const Look& look, const AudienceView& view) {
    if (!hasValues(view)) return;
    for (std::size_t topic = 0; topic < view.topics.size(); ++topic) {
        const Box column = placeOf(view, {static_cast<int>(topic), 0});
        const Box head{column.x, heads.y, column.w, heads.h};
        panel(canvas, look, head, {.radius = 18});
        const Box room{head.x + 18, head.y + 8, head.w - 36, head.h - 16};
        const Run run{view.topics[topic], Face::InterBold, paletteOf(look).text};
        const Passage passage = fitted(canvas, {&run, 1}, headLadder, room);
        draw(canvas, passage, room, Align::Centre, Stand::Middle);
    }
}

void drawPickField(Canvas& canvas, const Look& look, const PickField& field, float focus) {
    const bool value = field.kind == PickField::Kind::Value;
    if (!field.open && value) { // an empty place says enough
        return panel(canvas, look, field.box, {.radius = 18, .depth = Depth::Flat});
    }
    slip(canvas, look, field.box,
        {.words = field.words,
            .state = field.open ? Slip::State::Ready : Slip::State::Dim,
            .focus = focus,
            .align = value ? Align::Centre : Align::Left});
}

} // namespace podium::stage
