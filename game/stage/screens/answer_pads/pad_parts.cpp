#include "game/stage/screens/answer_pads/pad_parts.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <algorithm>
#include <array>

namespace podium::stage {

namespace {

constexpr Span padComes = milliseconds(240), padStep = milliseconds(70);
constexpr std::array adviceLadder{Rung{30, 38, 4}, Rung{27, 34, 5}, Rung{24, 30, 6}};

} // namespace

PadPlaces padPlaces(const Look& look) {
    if (look.flat()) return {{96, 520, 1180, 414}, {1300, 520, 524, 250}, {1300, 794, 524, 140}};
    return {{96, 592, 1180, 372}, {1300, 592, 524, 224}, {1300, 842, 524, 116}};
}

Box revealPlace() { return {96, 592, 1728, 372}; }

std::vector<Box> linesIn(Box box, std::size_t count, float gap, float tallest) {
    const auto lines = static_cast<float>(std::max<std::size_t>(count, 1));
    const float high = std::min(tallest, (box.h - gap * (lines - 1)) / lines);
    std::vector<Box> all;
    for (std::size_t i = 0; i < count; ++i)
        all.push_back({box.x, box.y + static_cast<float>(i) * (high + gap), box.w, high});
    return all;
}

std::vector<Box> tilesIn(Box box, std::size_t count, std::size_t columns, float gap) {
    const std::size_t rows = (count + columns - 1) / columns;
    const float wide = (box.w + gap) / static_cast<float>(columns);
    const float high = (box.h + gap) / static_cast<float>(std::max<std::size_t>(rows, 1));
    std::vector<Box> all;
    for (std::size_t i = 0; i < count; ++i)
        all.push_back({box.x + static_cast<float>(i % columns) * wide,
            box.y + static_cast<float>(i / columns) * high, wide - gap, high - gap});
    return all;
}

void padAdvice(
    Canvas& canvas, const Look& look, const std::string& title, const std::string& words) {
    const Box box = padPlaces(look).side;
    panel(canvas, look, box);
    groupTitle(canvas, look, title, box.x + 36, box.y + 42, 32);
    textBlock(canvas, {words, Face::InterSemiBold, paletteOf(look).text}, adviceLadder,
        {box.x + 36, box.y + 74, box.w - 60, box.h - 90}, look.growth());
}

void padLock(Canvas& canvas, const Look& look, const std::string& missing, float focus) {
    const Box box = padPlaces(look).lock;
    if (missing.empty())
        lockButton(canvas, look, box, "Lock it in", Icon::Lock, focus);
    else
        lockButton(canvas, look, box, missing, Icon::Lock, focus, Readiness::NotYet);
}

void padLocked(Canvas& canvas, const Look& look) {
    lockButton(canvas, look, padPlaces(look).lock, "Locked in", Icon::Lock, 0, Readiness::NotYet);
}

std::optional<std::size_t> optionOf(Act act, std::size_t options) {
    const bool letter = act >= Act::ChoiceA && act <= Act::ChoiceF;
    const bool figure = act >= Act::First && act <= Act::Sixth;
    if (!letter && !figure) return std::nullopt;
    const auto option = static_cast<std::size_t>(act) -
        static_cast<std::size_t>(letter ? Act::ChoiceA : Act::First);
    return option < options ? std::optional(option) : std::nullopt;
}

float at(std::span<const float> focus, std::size_t spot) {
    return spot < focus.size() ? focus[spot] : 0;
}

const std::vector<std::size_t>* manyOf(const std::optional<Reply>& reply) {
    const ManyOptions* many = reply ? std::get_if<ManyOptions>(&*reply) : nullptr;
    return many ? &many->options : nullptr;
}

/// In the breath before the verdict everything stands where it stood.
Entrance padEnters(const Showing& showing, std::size_t nth) {
    if (showing.match().phase == Phase::Reveal) return {};
    return showing.timeline.enters(
        {0, 80}, staggered(static_cast<int>(nth), padStep, padComes), panelTime, Curve::Back);
}

} // namespace podium::stage
