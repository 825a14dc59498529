// How long a frame takes to draw. Argument: the folder of what is read while running.
#include "game/stage/stage.hpp"
#include "tests/bench/figure.hpp"

namespace {

using namespace podium;

void measure(stage::Stage& stage, const std::string& name, stage::Page page) {
    stage.turnTo(page);
    const auto frame = [&] { stage.present(std::nullopt, milliseconds(16)); };
    for (int warm = 0; warm < 30; ++warm) frame();
    bench::figure(name + ", milliseconds a frame", bench::medianMilliseconds(60, frame));
}

} // namespace

int main(int count, char** arguments) {
    if (count < 2) return 2;
    stage::Opening opening;
    opening.media = arguments[1];
    opening.width = 1920;
    opening.height = 1080;
    opening.silent = true;
    auto stage = stage::Stage::open(opening);
    if (!stage) {
        std::cerr << sentences(stage.error()) << '\n';
        return 3;
    }
    measure(**stage, "title", stage::Page::Title);
    measure(**stage, "set-up", stage::Page::SoloSetup);
    measure(**stage, "settings", stage::Page::Settings);
}
