#include "game/journal/entry.hpp"
#include "game/journal/kinds.hpp"
#include "game/journal/reading_pen.hpp"
#include "game/journal/writing_pen.hpp"
#include "game/match/sense.hpp"

namespace podium {
namespace {

constexpr int formatVersion = 2;

tl::unexpected<Problems> problem(const std::string& what, const std::string& hint) {
    return tl::unexpected(Problems{{what, {}, hint}});
}

tl::unexpected<Problems> unreadable(const std::string& what) {
    return problem(what, "Only an unchanged journal can be resumed.");
}

std::optional<Happening> emptyHappening(const Page& page) {
    const Page* field = fieldCalled(page, "event");
    const auto* name = field ? std::get_if<std::string>(&field->what) : nullptr;
    return name ? kindCalled(*name) : std::nullopt;
}

int versionOf(const std::optional<Page>& page) {
    int version = 0;
    std::string spoiled;
    if (page) ReadingPen{*page, spoiled}("podium_journal", version);
    return version;
}

} // namespace

std::string writeHeading() { return "{\"podium_journal\":" + std::to_string(formatVersion) + "}"; }

Expected<void> readHeading(std::string_view line) {
    const int version = versionOf(parsePage(line));
    if (version < 1) return unreadable("this is not the journal of an evening");
    if (version < formatVersion)
        return problem("this evening was written by an older Podium",
            "Finish it with the version that began it.");
    if (version > formatVersion)
        return problem("this evening was written by a newer Podium",
            "Install the newer version to go on with it.");
    return {};
}

std::string writeEntry(const Event& event) {
    std::string line = "{";
    WritingPen pen{line};
    pen("at", event.at);
    line.append(",\"event\":\"").append(kindOf(event.what)).append("\"");
    std::visit([&pen](const auto& happening) { fields(pen, happening); }, event.what);
    return line + '}';
}

Expected<Event> readEntry(std::string_view line) {
    const std::optional<Page> page = parsePage(line);
    std::optional<Happening> happening = page ? emptyHappening(*page) : std::nullopt;
    if (!happening) return unreadable("this line is no event of an evening");
    Event event{{}, std::move(*happening)};
    std::string spoiled;
    ReadingPen pen{*page, spoiled};
    pen("at", event.at);
    std::visit([&pen](auto& part) { fields(pen, part); }, event.what);
    if (!spoiled.empty()) return unreadable("the field '" + spoiled + "' cannot be read");
    if (!makesSense(event)) return unreadable("this event holds a number that cannot be");
    return event;
}

} // namespace podium
