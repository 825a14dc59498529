#include "game/show/tour_desk.hpp"
#include "game/show/making_words.hpp"

namespace podium::show {
namespace {

using stage::Desk;
using stage::Page;
using Kind = stage::DeskLine::Kind;

constexpr Span untilStill = seconds(3);

Desk desk() {
    Desk desk;
    desk.folder.places = {"Home", "Documents", "Downloads", "Last folder", "Made before"};
    desk.folder.place = 1;
    desk.folder.name = "~/Documents/Quiz nights";
    desk.folder.lines = {{Kind::Up, "One folder up", ""}, {Kind::Folder, "Autumn", ""},
        {Kind::Folder, "Winter", ""}, {Kind::Article, "bell-tower.md", "Markdown, 2 KB"},
        {Kind::Article,
            "How the harbour got its lighthouse, and what the keepers wrote down in it.html",
            "Web page, 48 KB"},
        {Kind::Article, "octopus.txt", "Text, 1 KB"},
        {Kind::Article, "river-festival.md", "Markdown, 3 KB"},
        {Kind::Article, "the-long-way-round.txt", "Text, 12 KB"},
        {Kind::Article, "village-chess.txt", "Text, 7 KB"}};
    desk.work = workOf("bell-tower.md", {authoring::Step::Asking, 11, 40});
    desk.quiz = {"The bell tower that learned to swim", 24,
        {{"The Tower", 9}, {"The People", 8}, {"Figures and dates", 7}},
        "the-bell-tower-that-learned-to-swim-5c0ffee5"};
    desk.trouble = {"Nothing can be asked from this article.", "~/Documents/shopping.txt",
        "Give an English text in whole sentences that tell who did what."};
    return desk;
}

Desk withPaste(Desk desk) {
    desk.paste = {stage::DeskPaste::Length::Enough, 543,
        "The bell tower of Saltmarsh was moved to the other bank on Sunday, stone by stone",
        "Long enough for a quiz."};
    return desk;
}

Outcome<void> page(
    Rehearsal& rehearsal, Album& album, const Desk& desk, Page page, const std::string& name) {
    rehearsal.stage().turnTo(Page::Title); // so that the page comes on anew
    if (auto passed = rehearsal.pass({}); !passed) return passed;
    rehearsal.stage().deskIs(desk);
    rehearsal.stage().turnTo(page);
    return rehearsal.pass(untilStill).and_then([&] { return album.take(rehearsal.stage(), name); });
}

} // namespace

Outcome<void> showDesk(Rehearsal& rehearsal, Album& album) {
    return page(rehearsal, album, desk(), Page::Desk, "40-make-a-quiz")
        .and_then([&] { return page(rehearsal, album, withPaste(desk()), Page::Desk, "41-paste"); })
        .and_then([&] { return page(rehearsal, album, desk(), Page::Making, "42-making"); })
        .and_then([&] { return page(rehearsal, album, desk(), Page::Made, "43-made"); })
        .and_then([&] { return page(rehearsal, album, desk(), Page::NotMade, "44-not-made"); });
}

} // namespace podium::show
