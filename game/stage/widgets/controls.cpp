#include "game/stage/widgets/controls.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

struct SwitchPaint {
    Colour ground, line, knob;
};

SwitchPaint paintOf(const Look& look, SwitchState state) {
    const bool on = state == SwitchState::On;
    if (look.flat())
        return {on ? paletteOf(look).right : colours::black, colours::white,
            on ? colours::black : colours::white};
    return on ? SwitchPaint{colours::right, hex(0xBFF8E0), colours::onRight}
              : SwitchPaint{colours::ink500, colours::spent, colours::text2};
}

void ticks(Mesh& mesh, const Look& look, Box track, int steps) {
    const Colour colour = look.flat() ? colours::white : colours::spent;
    for (int step = 0; step < steps; ++step) {
        const float share = static_cast<float>(step) / static_cast<float>(steps - 1);
        mesh.box({track.x + share * track.w - 2.5f, track.bottom() - 4, 5, 8}, colour);
    }
}

Mesh struckThrough(Box box, Colour colour) {
    Mesh mesh;
    mesh.line(
        {box.x + 14, box.bottom() - 10}, {box.right() - 14, box.y + 10}, 3, faded(colour, .7f));
    return mesh;
}

} // namespace

void toggle(Canvas& canvas, const Look& look, float x, float y, SwitchState state) {
    const bool on = state == SwitchState::On;
    const SwitchPaint paint = paintOf(look, state);
    const Box box{x, y - 24, 96, 48};
    Mesh mesh;
    mesh.rounded(box, 24, paint.ground);
    mesh.roundedOutline(box, 24, 3, paint.line);
    mesh.disc({x + (on ? 71.f : 25.f), y}, 18, paint.knob);
    mesh.add(on ? icon(Icon::Tick, {x + 14, y - 14}, 28, paint.knob)
                : icon(Icon::Cross, {x + 58, y - 11}, 22, paint.knob));
    canvas.draw(mesh);
    canvas.note("switch", box);
}

void slider(Canvas& canvas, const Look& look, Box track, int steps, float at) {
    const Palette& palette = paletteOf(look);
    well(canvas, look, track, track.h / 2);
    const float share = std::clamp(at / static_cast<float>(steps - 1), 0.f, 1.f);
    const Point knob{track.x + share * track.w, track.centre().y};
    Mesh mesh;
    mesh.rounded({track.x, track.y, std::max(share * track.w, track.h), track.h}, track.h / 2,
        palette.accent);
    ticks(mesh, look, track, steps);
    mesh.disc(knob, 20, look.flat() ? colours::white : colours::goldCta);
    mesh.disc(knob, 14, look.flat() ? palette.accent : colours::text);
    canvas.draw(mesh);
    canvas.note("slider", track);
}

std::vector<Box> segmentBoxes(Box box, std::size_t choices) {
    std::vector<Box> boxes;
    const float wide = box.w / static_cast<float>(choices);
    for (std::size_t i = 0; i < choices; ++i)
        boxes.push_back(
            {box.x + static_cast<float>(i) * wide + 6, box.y + 6, wide - 12, box.h - 12});
    return boxes;
}

void segments(Canvas& canvas, const Look& look, Box box, std::span<const std::string> choices,
    std::size_t chosen, const std::vector<std::size_t>& closed) {
    const Palette& palette = paletteOf(look);
    well(canvas, look, box, 18);
    const auto boxes = segmentBoxes(box, choices.size());
    float size = 28;
    for (const std::string& words : choices)
        size =
            std::min(size, shrunk(canvas, {words, Face::InterBold, 28}, boxes.front().w - 16).size);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const bool on = i == chosen;
        const bool shut = std::ranges::count(closed, i) > 0;
        Mesh mesh;
        if (on) mesh.rounded(canvas.snapped(boxes[i]), 14, palette.accentFill);
        if (shut) mesh.add(struckThrough(boxes[i], palette.text2));
        canvas.draw(mesh);
        canvas.words({choices[i], on ? Face::InterBold : Face::InterSemiBold, size,
                         on         ? palette.onAccent
                             : shut ? palette.text2
                                    : palette.text,
                         Align::Centre},
            boxes[i].centre().x, boxes[i].centre().y, &boxes[i]);
    }
    canvas.note("choice", box);
}

} // namespace podium::stage
