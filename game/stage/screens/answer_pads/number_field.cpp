#include "game/stage/screens/answer_pads/number_field.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

constexpr float stepper = 120;

void stepButton(Canvas& canvas, const Look& look, Box box, Icon sign) {
    const Palette& palette = paletteOf(look);
    Mesh mesh;
    if (!look.flat()) mesh.rounded({box.x, box.y + 7, box.w, box.h}, 24, colours::ink900);
    mesh.rounded(box, 24, look.flat() ? palette.panel : Fill(colours::ink400, colours::ink500));
    mesh.roundedOutline(box, 24, palette.outline, palette.line);
    mesh.add(icon(sign, {box.centre().x - 30, box.centre().y - 30}, 60, palette.text));
    canvas.draw(mesh);
}

void writing(Canvas& canvas, const Look& look, Box box, const std::string& words, float focus) {
    const Palette& palette = paletteOf(look);
    if (!look.flat() && focus > 0) canvas.halo(box, 40, hex(0xFFD978), .45f * focus);
    well(canvas, look, box, 22);
    if (focus > .5f) focusRing(canvas, look, box, 22);
    const Line line = shrunk(
        canvas, {words, Face::Bebas, std::min(112.f, box.h * .86f), palette.text}, box.w - 90);
    const float wide = canvas.width(line);
    const float x = box.centre().x - wide / 2 - 8;
    canvas.words(line, x, box.centre().y, &box);
    if (focus <= .5f) return;
    Mesh caret;
    caret.box({x + wide + 14, box.centre().y - box.h * .34f, 6, box.h * .68f}, palette.accent);
    canvas.draw(caret);
}

/// So many that each has room, all on a step of the scale.
std::size_t partsOf(const NumberScale& scale, std::size_t most) {
    const std::int64_t span = scale.most.thousandths - scale.least.thousandths;
    const std::int64_t step = std::max<std::int64_t>(scale.step.thousandths, 1);
    for (std::size_t parts = most; parts > 2; --parts)
        if (span % (static_cast<std::int64_t>(parts) * step) == 0) return parts;
    return 2;
}

} // namespace

NumberField numberField(Box box) {
    const float top = box.y + 78, high = box.h * .34f;
    return {{box.x + 186, top, box.w - 372, high}, {box.x + 40, top + 6, stepper, high - 12},
        {box.right() - 40 - stepper, top + 6, stepper, high - 12},
        {box.x + 54, box.y + box.h * .73f, box.w - 108, 20}};
}

float shareOf(const NumberScale& scale, Quantity quantity) {
    const auto span = static_cast<double>(
        std::max<std::int64_t>(scale.most.thousandths - scale.least.thousandths, 1));
    return std::clamp(
        static_cast<float>(
            static_cast<double>(quantity.thousandths - scale.least.thousandths) / span),
        0.f, 1.f);
}

std::vector<SliderTick> sliderTicks(const NumberScale& scale, std::size_t most) {
    const bool wide = inFigures(scale.most).size() > 9 || inFigures(scale.least).size() > 9;
    const std::size_t parts = partsOf(scale, wide ? 3 : most);
    const std::int64_t span = scale.most.thousandths - scale.least.thousandths;
    std::vector<SliderTick> ticks;
    for (std::size_t i = 0; i <= parts; ++i) {
        const std::int64_t along =
            span * static_cast<std::int64_t>(i) / static_cast<std::int64_t>(parts);
        ticks.push_back({static_cast<float>(i) / static_cast<float>(parts),
            inFigures({scale.least.thousandths + along})});
    }
    return ticks;
}

void drawNumberField(Canvas& canvas, const Look& look, Box box, const NumberFieldWords& words,
    const NumberEntry& entry, float focus) {
    const NumberField places = numberField(box);
    const Palette& palette = paletteOf(look);
    panel(canvas, look, box);
    groupTitle(canvas, look, words.title, box.x + 40, box.y + 42, 32);
    const Line help{words.unit.empty() ? "Slide, or type a number" : "In " + words.unit,
        Face::InterSemiBold, 27, palette.text2, Align::Right};
    canvas.words(shrunk(canvas, help, box.w * .6f), box.right() - 40, box.y + 42, &box);
    stepButton(canvas, look, places.less, Icon::Minus);
    stepButton(canvas, look, places.more, Icon::Add);
    writing(canvas, look, places.field, entry.shown(), focus);
    numberSlider(canvas, look, places.track, entry.share(), sliderTicks(words.scale, 6));
}

void drawTolerance(Canvas& canvas, const Look& look, Box track, const NumberScale& scale) {
    if (scale.tolerance.thousandths <= 0) return;
    const float from = shareOf(scale, {scale.value.thousandths - scale.tolerance.thousandths});
    const float to = shareOf(scale, {scale.value.thousandths + scale.tolerance.thousandths});
    Mesh mesh;
    mesh.rounded({track.x + from * track.w, track.y, std::max(6.f, (to - from) * track.w), track.h},
        std::min(track.h / 2, (to - from) * track.w / 2), faded(paletteOf(look).right, .8f));
    canvas.draw(mesh);
}

bool pressNumber(NumberEntry& entry, const NumberField& places, Point at) {
    const Box track{places.track.x - 30, places.track.y - 34, places.track.w + 60, 88};
    if (places.less.holds(at))
        entry.step(-1);
    else if (places.more.holds(at))
        entry.step(1);
    else if (track.holds(at))
        entry.slideTo(std::clamp((at.x - places.track.x) / places.track.w, 0.f, 1.f));
    else
        return places.field.holds(at);
    return true;
}

Act shoulderLeap(Act act) {
    if (act == Act::NextTab) return Act::LeapUp;
    return act == Act::PreviousTab ? Act::LeapDown : act;
}

std::vector<Hint> numberHints(const NumberEntry& entry, const std::string& lock) {
    return {{{"Left", "Right"}, {}, inFigures(entry.stepSize())},
        {{"PgUp", "PgDn"}, {"LB", "RB"}, inFigures(entry.leapSize())}, {{"0–9"}, {}, "Type"},
        {{"Enter"}, {"A"}, lock}};
}

} // namespace podium::stage
