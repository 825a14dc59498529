// What the generator makes of an article, and how long it takes.
// Arguments: the folder of the lexicon, then articles.
#include "questions/authoring/author.hpp"
#include "questions/bank/text_file.hpp"
#include "tests/bench/figure.hpp"
#include <sstream>

namespace {

using namespace podium;

std::ptrdiff_t wordsIn(const std::filesystem::path& file) {
    std::istringstream text{readTextFile(file).value_or("")};
    return std::distance(std::istream_iterator<std::string>{text}, {});
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
}
