#include "tests/layers/includes.hpp"
#include "tests/layers/house.hpp"
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace podium {

namespace {

/// One include line: <header>, or "header".
struct Include {
    std::string header;
    bool ours = false;
};

bool beginsWithOneOf(const std::string& text, const std::vector<std::string>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
        [&](const std::string& beginning) { return text.rfind(beginning, 0) == 0; });
}

std::vector<Include> includesIn(const std::string& text) {
    static const std::regex line(R"re(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])re");
    std::vector<Include> includes;
    std::istringstream lines(text);
    for (std::string words; std::getline(lines, words);) {
        std::smatch match;
        if (std::regex_search(words, match, line)) includes.push_back({match[2], match[1] == "\""});
    }
    return includes;
}

/// The C++ standard's headers, and they alone, have neither a dot nor a folder.
bool isStandard(const std::string& header) {
    return header.find_first_of("./") == std::string::npos;
}

bool mayKnow(const std::string& file, const std::string& header) {
    const auto row = std::find_if(rows.begin(), rows.end(),
        [&](const Row& each) { return beginsWithOneOf(file, {each.place}); });
    if (row == rows.end()) return false;
    return beginsWithOneOf(header, {row->place}) || beginsWithOneOf(header, row->mayKnow);
}

bool mayInvite(const std::string& file, const std::string& header) {
    if (isStandard(header)) return true;
    const auto guest = std::find_if(guests.begin(), guests.end(),
        [&](const Guest& each) { return beginsWithOneOf(header, each.headers); });
    return guest != guests.end() && beginsWithOneOf(file, guest->places);
}

bool isBanned(const std::string& header, const Ban& ban) {
    return std::any_of(ban.headers.begin(), ban.headers.end(), [&](const std::string& banned) {
        return banned.back() == '/' ? beginsWithOneOf(header, {banned}) : header == banned;
    });
}

/// What a file takes in from outside the house, through all headers of ours.
void gatherGuests(const Tree& tree, const std::string& file, std::set<std::string>& seen,
    std::set<std::string>& found) {
    const auto text = tree.find(file);
    if (text == tree.end() || !seen.insert(file).second) return;
    for (const Include& include : includesIn(text->second)) {
        if (include.ours)
            gatherGuests(tree, include.header, seen, found);
        else
            found.insert(include.header);
    }
}

void checkLines(
    const std::string& file, const std::string& text, std::vector<std::string>& complaints) {
    for (const auto& [header, ours] : includesIn(text))
        if (!(ours ? mayKnow(file, header) : mayInvite(file, header)))
            complaints.push_back(file + " may not include " + header);
}

void checkBans(const Tree& tree, const std::string& file, std::vector<std::string>& complaints) {
    for (const Ban& ban : bans) {
        if (!beginsWithOneOf(file, {ban.place})) continue;
        std::set<std::string> seen;
        std::set<std::string> found;
        gatherGuests(tree, file, seen, found);
        for (const std::string& header : found)
            if (isBanned(header, ban)) complaints.push_back(file + " may not reach " + header);
    }
}

bool isSource(const std::filesystem::path& file) {
    return file.extension() == ".cpp" || file.extension() == ".hpp" || file.extension() == ".h";
}

} // namespace

Tree sourcesIn(const std::string& root) {
    namespace fs = std::filesystem;
    Tree tree;
    for (const char* top : {"game", "media", "questions"})
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(root) / top))
            if (isSource(entry.path())) {
                std::ostringstream text;
                text << std::ifstream(entry.path()).rdbuf();
                tree[entry.path().lexically_relative(root).generic_string()] = text.str();
            }
    return tree;
}

std::vector<std::string> forbiddenIncludes(const Tree& tree) {
    std::vector<std::string> complaints;
    for (const auto& [file, text] : tree) {
        checkLines(file, text, complaints);
        checkBans(tree, file, complaints);
    }
    return complaints;
}

} // namespace podium
