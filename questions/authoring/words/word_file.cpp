#include "questions/authoring/words/word_file.hpp"
#include <algorithm>
#include <fstream>
#include <optional>

namespace podium::authoring {
namespace {

constexpr std::string_view magic = "podium-words 2\n\n"; // sixteen bytes, with the version
constexpr std::uintmax_t largest = 64u << 20;            // bytes

void put(std::string& bytes, std::uint32_t number) {
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((number >> shift) & 0xff);
}

/// Written out, because the compiler makes one load of this.
std::uint32_t numberAt(const std::string& bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return std::uint32_t{static_cast<unsigned char>(bytes[at + i])};
    };
    return byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
}

/// Over whole numbers in four lanes, or summing up would take as long as all the rest of reading.
std::uint32_t sumOf(const std::string& bytes, std::size_t from) {
    std::array<std::uint32_t, 4> lanes{2166136261u, 374761393u, 668265263u, 1274126177u};
    std::size_t lane = 0;
    for (std::size_t at = from; at + 4 <= bytes.size(); at += 4, ++lane) {
        auto& sum = lanes[lane % 4];
        sum = (sum ^ numberAt(bytes, at)) * 16777619u;
        sum ^= sum >> 15;
    }
    std::uint32_t all = 0;
    for (const auto sum : lanes) all = (all ^ sum) * 16777619u;
    return all;
}

/// Takes numbers and letters out of the bytes, and nothing from behind their end.
class Cutter {
public:
    explicit Cutter(const std::string& bytes, std::size_t at) : m_bytes(bytes), m_at(at) {}

    std::optional<std::uint32_t> number() {
        if (m_bytes.size() - m_at < 4) return std::nullopt;
        m_at += 4;
        return numberAt(m_bytes, m_at - 4);
    }
    std::optional<std::string> letters() {
        const auto size = number();
        if (!size || *size % 4 != 0 || m_bytes.size() - m_at < *size) return std::nullopt;
        m_at += *size;
        return m_bytes.substr(m_at - *size, *size);
    }
    std::optional<std::vector<std::uint32_t>> column() {
        const auto size = number();
        if (!size || (m_bytes.size() - m_at) / 4 < *size) return std::nullopt;
        std::vector<std::uint32_t> numbers(*size);
        for (auto& each : numbers) each = numberAt(m_bytes, (m_at += 4) - 4);
        return numbers;
    }
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    const std::string& m_bytes;
    std::size_t m_at;
};

std::optional<WordFile> cut(const std::string& bytes) {
    Cutter cutter(bytes, magic.size() + 4);
    WordFile file;
    auto letters = cutter.letters();
    if (!letters || letters->empty() || letters->back() != '\0') return std::nullopt;
    file.letters = std::move(*letters);
    for (auto& column : file.columns) {
        auto numbers = cutter.column();
        if (!numbers) return std::nullopt;
        column = std::move(*numbers);
    }
    return cutter.atEnd() ? std::optional(std::move(file)) : std::nullopt;
}

bool allBelow(const std::vector<std::uint32_t>& numbers, std::size_t limit) {
    return std::all_of(
        numbers.begin(), numbers.end(), [&](std::uint32_t each) { return each < limit; });
}

bool startsFit(const WordFile& file, Column rows, Column starts, Column entries) {
    const auto& begin = file[starts];
    return begin.size() == file[rows].size() + 1 && std::is_sorted(begin.begin(), begin.end()) &&
        begin.back() == file[entries].size();
}

bool sizesFit(const WordFile& file, std::initializer_list<Column> columns) {
    return std::all_of(columns.begin(), columns.end(),
        [&](Column each) { return file[each].size() == file[*columns.begin()].size(); });
}

bool wordsFit(const WordFile& file) {
    for (const auto column : {Column::Lemmas, Column::Names, Column::PeopleNames,
             Column::PeopleNations, Column::Plurals, Column::PluralSingulars, Column::Singulars,
             Column::SingularPlurals, Column::VerbForms, Column::VerbFormPlains, Column::VerbPlains,
             Column::VerbPlainForms, Column::TaggedWords, Column::Suffixes})
        if (!allBelow(file[column], file.letters.size())) return false;
    for (const auto column : {Column::Senses, Column::Parents, Column::Children, Column::People})
        if (!allBelow(file[column], file[Column::Kinds].size())) return false;
    return true;
}

bool tagsFit(const WordFile& file, std::size_t tags) {
    return allBelow(file[Column::Tags], tags << tagShift) &&
        allBelow(file[Column::SuffixTags], tags << tagShift) &&
        file[Column::Rarest].size() == tags && file[Column::Trigrams].size() == tags * tags * tags;
}

/// A file of words that holds together needs no checks when it is asked.
bool holdsTogether(const WordFile& file) {
    constexpr std::size_t tags = 39;
    using C = Column;
    return wordsFit(file) && tagsFit(file, tags) &&
        startsFit(file, C::Lemmas, C::SenseStarts, C::Senses) &&
        startsFit(file, C::Kinds, C::ParentStarts, C::Parents) &&
        startsFit(file, C::Kinds, C::ChildStarts, C::Children) &&
        startsFit(file, C::TaggedWords, C::TaggedStarts, C::Tags) &&
        startsFit(file, C::Suffixes, C::SuffixStarts, C::SuffixTags) &&
        sizesFit(file, {C::Lemmas, C::LemmaClasses, C::LemmaVerbCounts, C::LemmaAdjectiveCounts}) &&
        sizesFit(
            file, {C::People, C::PeopleNames, C::PeopleNations, C::PeopleBorn, C::PeopleDied}) &&
        std::is_sorted(file[C::People].begin(), file[C::People].end()) &&
        sizesFit(file, {C::Senses, C::SenseCounts}) && sizesFit(file, {C::Kinds, C::Names}) &&
        sizesFit(file, {C::Plurals, C::PluralSingulars, C::Singulars, C::SingularPlurals}) &&
        sizesFit(file,
            {C::VerbForms, C::VerbFormPlains, C::VerbFormForms, C::VerbPlains, C::VerbPlainForms,
                C::VerbPlainFormForms});
}

tl::unexpected<Problems> fail(const std::filesystem::path& file, const std::string& what) {
    return tl::make_unexpected(
        Problems{{what, {file.string()}, "Build Podium again, or take it away to do without"}});
}

} // namespace

std::pair<std::size_t, std::size_t> WordFile::rows(Column sorted, std::string_view sought) const {
    const auto& column = (*this)[sorted];
    const auto first = std::lower_bound(column.begin(), column.end(), sought,
        [&](std::uint32_t at, std::string_view key) { return word(at) < key; });
    auto last = first;
    while (last != column.end() && word(*last) == sought) ++last;
    return {static_cast<std::size_t>(first - column.begin()),
        static_cast<std::size_t>(last - column.begin())};
}

std::string written(const WordFile& file) {
    std::string body;
    auto letters = file.letters;
    letters.resize((letters.size() + 3) / 4 * 4);
    put(body, static_cast<std::uint32_t>(letters.size()));
    body += letters;
    for (const auto& column : file.columns) {
        put(body, static_cast<std::uint32_t>(column.size()));
        for (const auto number : column) put(body, number);
    }
    std::string bytes(magic);
    put(bytes, sumOf(body, 0));
    return bytes + body;
}

Expected<WordFile> readWordFile(const std::filesystem::path& path) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    if (failed) return fail(path, "the file of words cannot be read");
    if (size < magic.size() + 4 || size > largest)
        return fail(path, "this is no file of words of this Podium");
    std::string bytes(static_cast<std::size_t>(size), '\0');
    std::ifstream in(path, std::ios::binary);
    if (!in.read(bytes.data(), static_cast<std::streamsize>(size)))
        return fail(path, "the file of words cannot be read");
    if (bytes.compare(0, magic.size(), magic) != 0)
        return fail(path, "this is no file of words of this Podium");
    const auto sum = numberAt(bytes, magic.size());
    auto file = sum == sumOf(bytes, magic.size() + 4) ? cut(bytes) : std::nullopt;
    if (!file || !holdsTogether(*file)) return fail(path, "the file of words is damaged");
    return std::move(*file);
}

} // namespace podium::authoring
