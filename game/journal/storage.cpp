// The only file of the journal that speaks to the operating system (POSIX).
#include "game/journal/storage.hpp"
#include "questions/bank/settling.hpp"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/file.h>
#include <unistd.h>

namespace podium {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largestJournal = 64u << 20; // bytes; a long evening has one or two million

tl::unexpected<Problems> problem(
    const std::string& what, const fs::path& file, const std::string& hint) {
    return tl::unexpected(Problems{{what, {file.string(), 0, 0}, hint}});
}

tl::unexpected<Problems> refusedBySystem(const std::string& what, const fs::path& file) {
    const std::string reason = std::strerror(errno);
    return problem(what + " (" + reason + ")", file,
        "Make sure that the folder can be written to and the disk has room.");
}

/// An open file of the operating system, closed when it goes out of sight.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

bool writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + '\n';
    return text;
}

/// A journal's file, open for this program alone.
class FileOnDisk : public Storage {
public:
    FileOnDisk(fs::path file, Descriptor descriptor, off_t size)
        : m_file(std::move(file)), m_descriptor(std::move(descriptor)), m_size(size) {}

    Expected<void> append(const std::vector<std::string>& lines) override {
        const std::string text = joined(lines);
        if (static_cast<std::uintmax_t>(m_size) + text.size() > largestJournal)
            return problem("this evening is too long to be written down", m_file,
                "End it, and begin another one."); // nobody could read it back
        const int descriptor = m_descriptor.number();
        // Whatever a failed attempt left behind goes first: no torn line may end up in the middle.
        const bool kept = ::ftruncate(descriptor, m_size) == 0 && writeAll(descriptor, text) &&
            ::fdatasync(descriptor) == 0;
        if (!kept) return giveUp();
        m_size += static_cast<off_t>(text.size());
        return {};
    }

private:
    Expected<void> giveUp() {
        auto refusal = refusedBySystem("the evening cannot be written down", m_file);
        // If this fails too, the next append tries again before it writes.
        static_cast<void>(::ftruncate(m_descriptor.number(), m_size));
        return refusal;
    }

    fs::path m_file;
    Descriptor m_descriptor;
    off_t m_size;
};

/// So that the file's name, too, survives the machine being switched off.
bool keepName(const fs::path& file) {
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    return settleOnDisk(folder);
}

/// False only when another program has the file; some file systems cannot tell.
bool claim(const Descriptor& descriptor) {
    return ::flock(descriptor.number(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

std::string readAll(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// Reading a pipe or a device would never end.
Expected<void> checkReadable(const fs::path& file) {
    std::error_code failed;
    const fs::file_status status = fs::status(file, failed);
    if (!fs::exists(status)) return problem("there is no such evening", file, "Check the name.");
    if (!fs::is_regular_file(status)) return problem("this is not a file", file, "Name a journal.");
    const std::uintmax_t size = fs::file_size(file, failed);
    if (failed || size > largestJournal)
        return problem("this is too large for a journal", file, "Name another file.");
    if (::access(file.c_str(), R_OK) != 0) return refusedBySystem("this cannot be read", file);
    return {};
}

} // namespace

Expected<std::unique_ptr<Storage>> createFile(const fs::path& file) {
    std::error_code failed;
    fs::create_directories(file.parent_path(), failed); // what goes wrong here, open will name
    Descriptor descriptor(
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0644));
    if (!descriptor.isOpen() || !claim(descriptor) || !keepName(file))
        return refusedBySystem("the evening cannot be written down", file);
    return std::make_unique<FileOnDisk>(file, std::move(descriptor), 0);
}

Expected<std::unique_ptr<Storage>> continueFile(const fs::path& file) {
    if (const auto readable = checkReadable(file); !readable)
        return tl::unexpected(readable.error());
    Descriptor descriptor(::open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
    if (!descriptor.isOpen()) return refusedBySystem("the evening cannot go on", file);
    if (!claim(descriptor))
        return problem(
            "another Podium is writing this evening", file, "Close the other one first.");
    const auto text = readWholeLines(file);
    if (!text) return tl::unexpected(text.error());
    return std::make_unique<FileOnDisk>(
        file, std::move(descriptor), static_cast<off_t>(text->size()));
}

Expected<std::string> readWholeLines(const fs::path& file) {
    if (const auto readable = checkReadable(file); !readable)
        return tl::unexpected(readable.error());
    std::string text = readAll(file);
    text.erase(text.rfind('\n') + 1); // npos + 1 is 0: without a line end all of it is torn
    return text;
}

} // namespace podium
