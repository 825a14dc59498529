#include "game/show/archive.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
#include <chrono>
#include <ctime>

namespace podium::show {
namespace {

namespace fs = std::filesystem;

/// At Greenwich, where no hour comes twice: later evenings have later names.
std::string dateAndTime() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    char words[32];
    words[std::strftime(words, sizeof words, "%Y-%m-%d-%H%M%S", std::gmtime(&now))] = '\0';
    return words;
}

std::string threeDigits(int number) {
    const std::string digits = std::to_string(number);
    return std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
}

bool isTaken(const fs::path& folder, const std::string& beginning) {
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed))
        if (entry->path().filename().string().starts_with(beginning)) return true;
    return false;
}

/// Two evenings may begin within one second: they are counted, before their seeds.
fs::path unusedName(const fs::path& folder, std::uint64_t seed) {
    const std::string second = dateAndTime() + "-";
    int count = 1;
    while (isTaken(folder, second + threeDigits(count) + "-")) ++count;
    return folder / (second + threeDigits(count) + "-" + std::to_string(seed) + ".journal");
}

Failure nothingUnfinished(const fs::path& folder) {
    return notPossible({{"no unfinished evening is here", {folder.string()},
        "Begin a new one without --resume."}});
}

Failure alreadyOver(const fs::path& journal) {
    return notPossible(
        {{"this evening is over", {journal.string()}, "Begin a new one without --resume."}});
}

} // namespace

bool isFingerprint(const std::string& words) {
    return !words.empty() && words.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Outcome<void> Archive::open() const {
    std::error_code failed;
    fs::create_directories(m_folder / "packs", failed);
    if (!failed) return {};
    return tl::unexpected(
        badInput({{"evenings cannot be kept here: " + failed.message(), {m_folder.string()},
            "Make it a folder you may write to, or set XDG_STATE_HOME to another."}}));
}

Outcome<Evening> Archive::begin(const Pack& pack, const Begin& begin, Stopwatch& watch) const {
    if (auto kept = keep(pack); !kept) return tl::unexpected(kept.error());
    return Evening::begin(pack, begin, unusedName(m_folder, begin.seed), watch);
}

std::optional<fs::path> Archive::latestUnfinished() const {
    return podium::latestUnfinished(m_folder);
}

Outcome<Interrupted> Archive::interrupted(
    const fs::path& name, const std::optional<Pack>& given) const {
    const fs::path file = journalCalled(name);
    if (file.empty()) return tl::unexpected(nothingUnfinished(m_folder));
    auto journal = continueJournal(file); // first, so that no other Podium adds to what is read
    if (!journal) return tl::unexpected(badInput(journal.error()));
    auto record = readJournal(file);
    if (!record) return tl::unexpected(badInput(record.error()));
    if (record->finished()) return tl::unexpected(alreadyOver(file));
    Outcome<Pack> pack = given ? *given : packOf(*record);
    if (!pack) return tl::unexpected(pack.error());
    return Interrupted{std::move(*pack), std::move(*record), std::move(*journal)};
}

/// By its file anywhere, or by its name among the evenings that are kept here.
fs::path Archive::journalCalled(const fs::path& name) const {
    if (name.empty()) return latestUnfinished().value_or("");
    const fs::path here = m_folder / (name.stem().string() + ".journal");
    std::error_code failed;
    return !fs::exists(name, failed) && fs::exists(here, failed) ? here : name;
}

Outcome<void> Archive::keep(const Pack& pack) const {
    const std::string mark = fingerprint(pack);
    const fs::path file = packFile(mark);
    const auto kept = readPack(file); // one that was damaged is written again
    if (kept && fingerprint(*kept) == mark) return {};
    return savePack(pack, file).map_error(badInput);
}

Outcome<Pack> Archive::packOf(const Record& record) const {
    const auto* began =
        record.events.empty() ? nullptr : std::get_if<EveningBegan>(&record.events.front().what);
    if (began && isFingerprint(began->fingerprint))
        if (auto pack = readPack(packFile(began->fingerprint))) return *pack;
    return tl::unexpected(badInput({{"the pack of this evening is not at hand",
        {record.file.string()}, "Name it: --resume together with --pack FILE."}}));
}

fs::path Archive::packFile(const std::string& fingerprint) const {
    return m_folder / "packs" / (fingerprint + ".yaml");
}

} // namespace podium::show
