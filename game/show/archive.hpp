#pragma once
#include "game/show/evening.hpp"

namespace podium::show {

/// Whether words out of a journal are a fingerprint: only then they become a file's name.
bool isFingerprint(const std::string& words);

/// The evenings on this disk: their journals, and the packs they were drawn from, so that an
/// evening can go on when its pack has changed or was made on the spot.
class Archive {
public:
    explicit Archive(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    /// Makes the folder; a failure names it.
    Outcome<void> open() const;

    /// A new evening under the date, the time and the seed.
    Outcome<Evening> begin(const Pack& pack, const Begin& begin, Stopwatch& watch) const;
    std::optional<std::filesystem::path> latestUnfinished() const;
    /// The evening of a journal, called by file or name; an empty one means the latest unfinished
    /// one. A pack that is given is drawn from instead of the one that was kept.
    Outcome<Interrupted> interrupted(
        const std::filesystem::path& name, const std::optional<Pack>& given) const;

private:
    std::filesystem::path journalCalled(const std::filesystem::path& name) const;
    Outcome<void> keep(const Pack& pack) const;
    Outcome<Pack> packOf(const Record& record) const;
    std::filesystem::path packFile(const std::string& fingerprint) const;
    std::filesystem::path m_folder;
};

} // namespace podium::show
