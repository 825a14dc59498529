#pragma once
#include "game/journal/storage.hpp"
#include "game/match/match.hpp"

namespace podium {

/// The record of an evening: what happened, on disk before anyone is told.
class Journal {
public:
    explicit Journal(std::unique_ptr<Storage> storage) : m_storage(std::move(storage)) {}
    /// All of the events or, with a Problem, none.
    Expected<void> append(const std::vector<Event>& events);

private:
    std::unique_ptr<Storage> m_storage;
};

/// A journal as it was read back.
struct Record {
    std::filesystem::path file;
    std::vector<Event> events; ///< each can follow the ones before it
    Match match;               ///< folded from them; without a pack to go on from
    /// The evening is over; an end can be taken back, so the last event alone does not say it.
    bool finished() const { return match.phase == Phase::Over; }
};

/// A new journal, its first line (format version) written. Name: date and time, unique.
Expected<Journal> openJournal(const std::filesystem::path& file);
/// Goes on where a journal stopped. Nobody else writes it from here on: read it only now.
Expected<Journal> continueJournal(const std::filesystem::path& file);
/// A torn last line is dropped; a bad line in the middle is a Problem with its number.
Expected<Record> readJournal(const std::filesystem::path& file);
/// The same for text that is at hand; `name` stands for the file.
Expected<Record> parseJournal(std::string_view text, const std::filesystem::path& name);
/// The latest unfinished NAME.journal of a folder, if there is one that can be read. Later is what
/// its name says, as names begin with date and time.
std::optional<std::filesystem::path> latestUnfinished(const std::filesystem::path& folder);

} // namespace podium
