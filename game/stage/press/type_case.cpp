#include "game/stage/press/type_case.hpp"
#include "game/stage/sfml.hpp"
#include <algorithm>
#include <array>
#include <iterator>

namespace podium::stage {

namespace {

struct FaceFile {
    const char* file;
    float capital; ///< em; LOOK.md's k is 1 - capital / 2
};

// In the order of Face.
constexpr std::array faceFiles{FaceFile{"LeagueSpartan-Black.otf", .660f},
    FaceFile{"BebasNeue-Bold.otf", .700f}, FaceFile{"InterDisplay-Bold.otf", .718f},
    FaceFile{"InterDisplay-ExtraBold.otf", .718f}, FaceFile{"InterDisplay-Black.otf", .718f},
    FaceFile{"Inter-Bold.otf", .728f}, FaceFile{"Inter-SemiBold.otf", .728f},
    FaceFile{"Inter-Medium.otf", .728f}};

bool isFace(const std::filesystem::path& file) {
    return std::any_of(faceFiles.begin(), faceFiles.end(),
        [&](const FaceFile& face) { return file.filename() == face.file; });
}

bool writesAll(const Type& type, const std::u32string& words) {
    return std::all_of(words.begin(), words.end(),
        [&](char32_t letter) { return letter < U' ' || type.tables.has(letter); });
}

std::vector<std::filesystem::path> otherFonts(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none))
        if (!isFace(entry.path())) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

void take(std::vector<Type>& types, const std::filesystem::path& file, float capital) {
    if (auto tables = FontTables::read(file))
        types.push_back({std::move(*tables), file, capital, nullptr});
}

} // namespace

Problems missingFonts(const std::filesystem::path& folder) {
    Problems problems;
    for (const FaceFile& face : faceFiles)
        if (const auto file = folder / face.file; !FontTables::read(file))
            problems.push_back({"the font is missing or cannot be read", {file.string()},
                "Install Podium again, or put the font back."});
    return problems;
}

sf::Font& Type::font() {
    if (!pictures) {
        pictures = std::make_unique<sf::Font>();
        if (!sfml::openFont(*pictures, file.string())) pictures = std::make_unique<sf::Font>();
    }
    return *pictures;
}

TypeCase::TypeCase(const std::filesystem::path& folder) {
    for (const FaceFile& face : faceFiles) take(m_types, folder / face.file, face.capital);
    for (const auto& file : otherFonts(folder)) take(m_types, file, .714f);
}

TypeCase::~TypeCase() = default;

Type& TypeCase::typeFor(Face face, const std::u32string& words) {
    Type& asked = m_types.at(static_cast<std::size_t>(face));
    if (writesAll(asked, words)) return asked;
    Type& stout = m_types.at(static_cast<std::size_t>(Face::DisplayBlack));
    if (writesAll(stout, words)) return stout;
    const auto any = std::find_if(
        m_types.begin(), m_types.end(), [&](const Type& type) { return writesAll(type, words); });
    return any == m_types.end() ? asked : *any;
}

std::u32string lettersOf(std::string_view utf8) {
    std::u32string letters;
    sf::Utf8::toUtf32(utf8.begin(), utf8.end(), std::back_inserter(letters));
    std::erase(letters, U'\0');
    return letters;
}

float widthOf(const Type& type, const std::u32string& words, float size, float tracking) {
    float width = 0;
    for (const char32_t letter : words) width += type.tables.advance(letter) * size + tracking;
    return words.empty() ? 0 : width - tracking;
}

} // namespace podium::stage
