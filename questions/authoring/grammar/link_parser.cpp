#include "questions/authoring/grammar/link_parser.hpp"

#if defined(PODIUM_LINK_GRAMMAR)
#include <link-grammar/link-includes.h>
#include <memory>
#include <mutex>
#endif

namespace podium::authoring {

#if defined(PODIUM_LINK_GRAMMAR)
namespace {

constexpr std::size_t longest = 40; // words; and with their marks:
constexpr int mostTokens = 60;
// The library breaks on a word without an end, and on a text without a word.
constexpr std::size_t mostLetters = 16; // of a word, on average

template <auto Delete>
struct Deleter {
    template <class T>
    void operator()(T* it) const {
        Delete(it);
    }
};
using Dictionary = std::unique_ptr<Dictionary_s, Deleter<dictionary_delete>>;
using Options = std::unique_ptr<Parse_Options_s, Deleter<parse_options_delete>>;
using Sentence = std::unique_ptr<Sentence_s, Deleter<sentence_delete>>;
using Ties = std::unique_ptr<Linkage_s, Deleter<linkage_delete>>;

/// We say ourselves what is absent. The library remembers this for each thread apart.
void silence() {
    lg_error_set_handler([](lg_errinfo*, void*) {}, nullptr);
}

/// The dictionary takes a third of a second to load: once, and only when somebody asks.
const Dictionary& dictionary() {
    static const Dictionary loaded = [] {
        silence();
        return Dictionary(dictionary_create_lang("en"));
    }();
    return loaded;
}

/// No words left over, no guessing of spellings, and no clock: its time limit would depend on load.
Options options(int linkages) {
    Options made(parse_options_create());
    parse_options_set_min_null_count(made.get(), 0);
    parse_options_set_max_null_count(made.get(), 0);
    parse_options_set_spell_guess(made.get(), 0);
    parse_options_set_islands_ok(made.get(), false);
    parse_options_set_repeatable_rand(made.get(), true);
    parse_options_set_max_parse_time(made.get(), -1);
    parse_options_set_verbosity(made.get(), 0);
    parse_options_set_linkage_limit(made.get(), linkages);
    return made;
}

std::size_t wordsIn(const std::string& text) {
    std::size_t count = 0;
    bool inside = false;
    for (const char c : text) {
        count += c != ' ' && !inside ? 1 : 0;
        inside = c != ' ';
    }
    return count;
}

Linkage taken(Linkage_s* ties) {
    Linkage out;
    out.cost = linkage_disjunct_cost(ties);
    for (std::size_t i = 0; i < linkage_get_num_words(ties); ++i)
        out.words.push_back({linkage_get_word(ties, i), linkage_get_word_byte_start(ties, i),
            linkage_get_word_byte_end(ties, i)});
    for (std::size_t i = 0; i < linkage_get_num_links(ties); ++i)
        out.links.push_back({linkage_get_link_lword(ties, i), linkage_get_link_rword(ties, i),
            linkage_get_link_label(ties, i)});
    return out;
}

/// Whether there were more ways to tie it than were looked at.
enum class Sample { All, Some };

/// Those without violations come first, the cheapest in front.
std::vector<Linkage> likeliest(
    Sentence_s* sentence, Parse_Options_s* limits, const Taste& taste, std::size_t most) {
    std::vector<Linkage> found;
    const int valid = sentence_num_valid_linkages(sentence);
    for (int i = 0; i < valid && found.size() < most; ++i) {
        const Ties ties(linkage_create(static_cast<LinkageIdx>(i), sentence, limits));
        if (auto linkage = taken(ties.get()); taste(linkage)) found.push_back(std::move(linkage));
    }
    return found;
}

Sample tryToTie(
    const std::string& text, int linkages, const Taste& taste, std::size_t most, Parsing& parsing) {
    const auto limits = options(linkages);
    const Sentence sentence(sentence_create(text.c_str(), dictionary().get()));
    if (sentence_split(sentence.get(), limits.get()) < 0) return Sample::All;
    if (sentence_length(sentence.get()) > mostTokens) return Sample::All;
    parsing.end = Parsing::End::Broken;
    const bool found = sentence_parse(sentence.get(), limits.get()) > 0 &&
        sentence_null_count(sentence.get()) == 0;
    if (found) parsing.linkages = likeliest(sentence.get(), limits.get(), taste, most);
    if (!parsing.linkages.empty()) parsing.end = Parsing::End::Whole;
    return found && sentence_num_linkages_found(sentence.get()) > linkages ? Sample::Some
                                                                           : Sample::All;
}

} // namespace

bool linkParserIsThere() { return dictionary() != nullptr; }

std::string linkParserRemedy() { return "install link-grammar-dictionaries-en"; }

Parsing linked(const std::string& sentence, const Taste& taste, std::size_t most) {
    constexpr int few = 100, many = 3000; // linkages
    static std::mutex one;                // the library promises little about threads
    const std::scoped_lock lock(one);
    silence();
    Parsing parsing;
    const auto words = wordsIn(sentence);
    const bool endless = words > longest || sentence.size() > longest * mostLetters;
    if (words == 0 || endless || !linkParserIsThere()) return parsing;
    const auto sample = tryToTie(sentence, few, taste, most, parsing);
    if (sample == Sample::Some && parsing.end == Parsing::End::Broken)
        tryToTie(sentence, many, taste, most, parsing);
    return parsing;
}

#else

bool linkParserIsThere() { return false; }

std::string linkParserRemedy() { return "build Podium where liblink-grammar-dev is installed"; }

Parsing linked(const std::string&, const Taste&, std::size_t) { return {}; }

#endif

} // namespace podium::authoring
