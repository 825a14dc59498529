// What the generator makes of an article, and how long it takes.
// Arguments: the folder of the lexicon, then articles.
#include "questions/authoring/author.hpp"
#include "questions/bank/text_file.hpp"
#include "tests/bench/figure.hpp"
#include <fstream>
#include <sstream>

namespace {

using namespace podium;

std::ptrdiff_t wordsIn(const std::filesystem::path& file) {
    std::istringstream text{readTextFile(file).value_or("")};
    return std::distance(std::istream_iterator<std::string>{text}, {});
}

/// The most memory that the program has held so far; Linux tells it in kilobytes.
std::size_t peakMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string key; status >> key; status.ignore(1000, '\n'))
        if (std::size_t kilobytes = 0; key == "VmHWM:" && status >> kilobytes)
            return kilobytes / 1024;
    return 0;
}

/// Words of all articles together, each made into a pack of its own.
double wordsPerSecond(
    const std::vector<std::filesystem::path>& articles, const std::filesystem::path& lexicon) {
    double words = 0, milliseconds = 0;
    for (const auto& article : articles) {
        words += static_cast<double>(wordsIn(article));
        milliseconds += bench::medianMilliseconds(3, [&] {
            (void)authoring::author({{article}, lexicon, 1});
        });
    }
    return milliseconds > 0 ? words * 1000 / milliseconds : 0;
}

void measure(const std::filesystem::path& article, const std::filesystem::path& lexicon) {
    const authoring::Commission commission{{article}, lexicon, 1};
    const std::string name = article.stem().string();
    const auto pack = authoring::author(commission);
    const std::size_t made = pack ? pack->questions.size() : 0;
    bench::figure(name + " questions", made);
    bench::figure(name + " questions per 100 words",
        100.0 * static_cast<double>(made) / static_cast<double>(wordsIn(article)));
    bench::figure(name + " milliseconds",
        bench::medianMilliseconds(5, [&] { (void)authoring::author(commission); }));
}

} // namespace

int main(int count, char** arguments) {
    for (int i = 2; i < count; ++i) measure(arguments[i], arguments[1]);
    const std::vector<std::filesystem::path> articles(arguments + 2, arguments + count);
    // The program is built without link-grammar; with it, "words_per_second with link-grammar"
    // joins.
    bench::figure("words_per_second", wordsPerSecond(articles, arguments[1]));
    bench::figure("peak_memory_mb", peakMemory());
}
