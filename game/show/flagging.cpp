#include "game/show/flagging.hpp"
#include "game/match/history.hpp"
#include "game/show/archive.hpp"
#include "game/show/platform.hpp"
#include "questions/bank/edits.hpp"

namespace podium::show {
namespace {

/// The question whose flags an event changes: taking back leads to what was taken back.
const Asked* flagged(const Match& match, const Event* event) {
    while (event) {
        if (const auto* flag = std::get_if<QuestionFlagged>(&event->what))
            return questionAt(match, flag->question);
        const auto* back = std::get_if<TakenBack>(&event->what);
        event = back ? eventAt(match, back->entry) : nullptr;
    }
    return nullptr;
}

void take(Edits& edits, const Asked& asked) {
    const std::string& id = asked.question->id;
    if (asked.flags.empty())
        std::erase_if(edits.flagged, [&](const FlaggedQuestion& flag) { return flag.id == id; });
    for (const std::string& note : asked.flags) flag(edits, {id, note, today()});
}

} // namespace

Expected<void> Flags::follow(const Match& match, const std::vector<Event>& events) const {
    for (const Event& event : events)
        if (const Asked* asked = flagged(match, &event))
            if (auto kept = keep(match, *asked); !kept) return kept;
    return {};
}

Expected<void> Flags::keep(const Match& match, const Asked& asked) const {
    if (!isFingerprint(match.fingerprint)) return {}; // such a pack is on no shelf
    const auto file = editsOf(m_folder / (match.fingerprint + ".yaml"));
    std::error_code failed; // then the file cannot be written either, and that is told
    std::filesystem::create_directories(m_folder, failed);
    return readEdits(file).and_then([&](Edits edits) {
        take(edits, asked);
        return saveEdits(edits, file);
    });
}

} // namespace podium::show
