#include "questions/bank/text_file.hpp"
#include "questions/bank/settling.hpp"
#include "questions/bank/utf16.hpp"
#include "questions/bank/utf8.hpp"
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace podium {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Problems> fail(const Place& where, std::string what, std::string hint) {
    return tl::make_unexpected(Problems{{std::move(what), where, std::move(hint)}});
}

std::string megabytes(std::size_t bytes) { return std::to_string(bytes >> 20) + " MB"; }

tl::unexpected<Problems> tooLarge(const std::string& name, std::size_t limit) {
    return fail({name}, "the file is larger than " + megabytes(limit),
        "Give a smaller file; this one is not a text for a quiz");
}

std::string withPlainLineEnds(const std::string& bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = bytes.rfind("\xef\xbb\xbf", 0) == 0 ? 3 : 0; at < bytes.size(); ++at) {
        const bool pair = bytes[at] == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n';
        if (!pair) text += bytes[at] == '\r' ? '\n' : bytes[at];
    }
    return text;
}

Expected<void> checkReadable(const fs::path& file) {
    std::error_code failed;
    const fs::file_status status = fs::status(file, failed);
    if (status.type() == fs::file_type::not_found)
        return fail({file.string()}, "there is no such file", "Check the name and the folder");
    if (fs::is_directory(status))
        return fail({file.string()}, "this is a folder, not a file", "Name a file in it");
    if (failed || !fs::is_regular_file(status))
        return fail({file.string()}, "this cannot be read as a file", "Name a plain text file");
    return {};
}

/// Reads one byte more than the limit at most, so that a file that grows cannot fill the memory.
std::string readUpTo(std::istream& in, std::size_t limit) {
    std::string bytes;
    char block[1 << 16];
    while (bytes.size() <= limit && (in.read(block, sizeof block), in.gcount() > 0))
        bytes.append(block, static_cast<std::size_t>(in.gcount()));
    return bytes;
}

std::string lastError() { return errno == 0 ? "the disk refused" : std::strerror(errno); }

/// A link is written through, to the file that it points to.
fs::path behindLinks(const fs::path& file) {
    std::error_code failed;
    const fs::path real = fs::weakly_canonical(file, failed);
    return failed ? file : real;
}

/// Lies in the same folder, so that renaming it is one step that cannot be torn.
fs::path draftOf(const fs::path& target) { return target.string() + ".part"; }

fs::path folderOf(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

tl::unexpected<Problems> notWritten(const fs::path& file, const std::string& why) {
    return fail({file.string()}, "the file cannot be written: " + why,
        "Choose a folder that exists, that you may write to and that has room");
}

} // namespace

Place placeAt(const std::string& text, std::size_t at, const std::string& name) {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(at);
    const auto lines = std::count(text.begin(), end, '\n');
    const std::size_t lineStart = lines == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    return {name, static_cast<int>(lines) + 1, static_cast<int>(at - lineStart) + 1};
}

Expected<std::string> plainText(
    const std::string& bytes, const std::string& name, std::size_t limit) {
    if (bytes.size() > limit) return tooLarge(name, limit);
    if (isUtf16(bytes)) {
        const auto text = fromUtf16(bytes);
        return text ? plainText(*text, name, 2 * limit) // no text grows by more than half
                    : fail({name}, "the text is broken UTF-16", "Save it again as UTF-8");
    }
    if (const std::size_t zero = bytes.find('\0'); zero != std::string::npos)
        return fail(placeAt(bytes, zero, name), "the file is binary, not text",
            "Save it as plain text in UTF-8");
    if (const std::size_t valid = validUtf8Prefix(bytes); valid < bytes.size())
        return fail(placeAt(bytes, valid, name), "the text is not UTF-8", "Save it again as UTF-8");
    return withPlainLineEnds(bytes);
}

Expected<std::string> readBytes(const fs::path& file, std::size_t limit) {
    if (const auto readable = checkReadable(file); !readable)
        return tl::make_unexpected(readable.error());
    errno = 0;
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail({file.string()}, "the file cannot be opened: " + lastError(),
            "Check that you may read it");
    const std::string bytes = readUpTo(in, limit);
    if (in.bad()) return fail({file.string()}, "reading stopped midway", "Try another copy");
    if (bytes.size() > limit) return tooLarge(file.string(), limit);
    return bytes;
}

Expected<std::string> readTextFile(const fs::path& file, std::size_t limit) {
    const auto bytes = readBytes(file, limit);
    return bytes ? plainText(*bytes, file.string(), limit) : bytes;
}

Expected<void> checkWritable(const fs::path& file) {
    std::error_code failed;
    const fs::file_status status = fs::status(file, failed);
    if (fs::is_directory(status))
        return fail({file.string()}, "this is a folder, not a file", "Name a file to write to");
    if (fs::exists(status) && !fs::is_regular_file(status))
        return fail({file.string()}, "this is not a plain file", "Name a file to write to");
    const fs::path draft = draftOf(behindLinks(file));
    errno = 0;
    if (!std::ofstream(draft, std::ios::app)) return notWritten(file, lastError());
    fs::remove(draft, failed);
    return {};
}

Expected<void> writeTextFile(const fs::path& file, const std::string& text) {
    if (const auto writable = checkWritable(file); !writable) return writable;
    const fs::path target = behindLinks(file);
    const fs::path draft = draftOf(target);
    errno = 0;
    std::ofstream out(draft, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    std::error_code failed;
    const bool whole = out && settleOnDisk(draft); // or a power cut could leave an empty file
    if (whole) fs::rename(draft, target, failed);
    if (whole && !failed && settleOnDisk(folderOf(target))) return {};
    const std::string why = failed ? failed.message() : lastError();
    fs::remove(draft, failed);
    return notWritten(file, why);
}

} // namespace podium
