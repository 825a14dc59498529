#include "questions/bank/text_file.hpp"
#include "questions/bank/utf8.hpp"
#include "tests/bank/files.hpp"
#include "tests/support/catch.hpp"
#include <csignal>
#include <sys/resource.h>

using namespace podium;

namespace {

std::string complaint(const Expected<std::string>& text) {
    return text ? "no problem" : sentences(text.error());
}

/// While it lives, no file may grow over so many bytes: as on a disk that is full.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    void (*m_signal)(int);
    rlimit m_before{};
};

} // namespace

TEST_CASE("A text is the same whichever system's line ends it was written with") {
    const Scratch scratch;
    CHECK(readTextFile(fileWith(scratch, "unix", "one\ntwo\n")) == "one\ntwo\n");
    CHECK(readTextFile(fileWith(scratch, "windows", "\xef\xbb\xbfone\r\ntwo\r\n")) == "one\ntwo\n");
    CHECK(readTextFile(fileWith(scratch, "old", "one\rtwo\r")) == "one\ntwo\n");
    CHECK(readTextFile(fileWith(scratch, "empty", "")) == "");
}

TEST_CASE("What is not a text is refused, with the place where it stops being one") {
    CHECK_THAT(complaint(plainText(std::string("one\ntw\0o", 8), "a")),
        Catch::StartsWith("a:2:3: the file is binary"));
    CHECK_THAT(
        complaint(plainText("one\ncaf\xe9\n", "a")), Catch::StartsWith("a:2:4: the text is not"));
}

TEST_CASE("Every malformed way to write a character is refused, and no well-formed one") {
    for (const char* bad :
        {"\x80", "\xc0\xaf", "\xc1\xbf", "\xe0\x80\xaf", "\xed\xa0\x80", "\xf0\x80\x80\xaf",
            "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "\xe2\x82", "\xc3"})
        CHECK_FALSE(plainText(bad, "a").has_value());
    for (const char* good : {"\x7f", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf",
             "\xee\x80\x80", "\xef\xbf\xbf", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"})
        CHECK(plainText(good, "a") == good);
}

TEST_CASE("A character is read whole, wherever it stands") {
    const std::string text = "a\xc3\xab\xe2\x80\xa8\xf0\x9f\x8f\x86";
    CHECK(characterAt(text, 0).code == U'a');
    CHECK(characterAt(text, 1).code == 0xeb);
    CHECK(characterAt(text, 3).code == 0x2028);
    CHECK(characterAt(text, 6).code == 0x1f3c6);
    CHECK(characterAt(text, 6).bytes == 4);
    CHECK(characterAt(text, 2).bytes == 0);
}

TEST_CASE("A file that cannot be read says why and what to do") {
    const Scratch scratch;
    CHECK_THAT(complaint(readTextFile(scratch / "none")),
        Catch::EndsWith("none: there is no such file. Check the name and the folder."));
    CHECK_THAT(complaint(readTextFile(scratch / ".")), Catch::Contains("this is a folder"));
    CHECK_THAT(complaint(readTextFile("/dev/zero")), Catch::Contains("cannot be read as a file"));
}

TEST_CASE("A file of twenty megabytes is no text for a quiz") {
    const Scratch scratch;
    const auto huge = fileWith(scratch, "huge", std::string(20u << 20, 'a'));
    CHECK_THAT(complaint(readTextFile(huge)), Catch::Contains("larger than 16 MB"));
}

TEST_CASE("Writing replaces a file whole and leaves nothing beside it") {
    const Scratch scratch;
    const auto file = fileWith(scratch, "a.txt", "old");
    REQUIRE(writeTextFile(file, "new\n").has_value());
    CHECK(bytesOf(file) == "new\n");
    CHECK(countFiles(scratch) == 1);
}

TEST_CASE("Asking whether a file can be written leaves no trace") {
    const Scratch scratch;
    CHECK(checkWritable(scratch / "new.txt").has_value());
    CHECK(countFiles(scratch) == 0);
}

TEST_CASE("What cannot be written to is left alone") {
    const Scratch scratch;
    for (const auto& place : {scratch / "no" / "a.txt", scratch / ".",
             std::filesystem::path("/dev/null"), std::filesystem::path("/proc/a.txt")}) {
        const auto written = writeTextFile(place, "new");
        REQUIRE_FALSE(written.has_value());
        CHECK_THAT(sentences(written.error()), Catch::StartsWith(place.string() + ": "));
    }
    CHECK(std::filesystem::is_character_file("/dev/null"));
    CHECK(countFiles(scratch) == 0);
}

TEST_CASE("A disk that is full keeps the old file whole") {
    const Scratch scratch;
    const auto file = fileWith(scratch, "a.txt", "old");
    {
        const SmallDisk disk(1000);
        CHECK_FALSE(writeTextFile(file, std::string(5000, 'a')).has_value());
    }
    CHECK(bytesOf(file) == "old");
    CHECK(countFiles(scratch) == 1);
}

TEST_CASE("A link is written through to the file it points to") {
    const Scratch scratch;
    const auto file = fileWith(scratch, "real.txt", "old");
    std::filesystem::create_symlink(file, scratch / "link.txt");
    REQUIRE(writeTextFile(scratch / "link.txt", "new").has_value());
    CHECK(bytesOf(file) == "new");
    CHECK(std::filesystem::is_symlink(scratch / "link.txt"));
}
