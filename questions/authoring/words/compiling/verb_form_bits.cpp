#include "questions/authoring/words/compiling/verb_form_bits.hpp"
#include "questions/authoring/words/form.hpp"
#include <set>

namespace podium::authoring {
namespace {

constexpr auto past = bitOf(Form::Past), participle = bitOf(Form::Participle);

bool endsIn(const std::string& word, std::string_view end) {
    return word.size() > end.size() && word.compare(word.size() - end.size(), end.size(), end) == 0;
}

/// A form met as one of the two at least a twentieth as often as the other is that one too.
std::uint32_t bitsMet(const std::string& written, const Poslex& lexicon) {
    const auto entry = lexicon.words.find(written);
    if (entry == lexicon.words.end()) return 0;
    const auto pastLog = entry->second.find(Penn::VBD);
    const auto participleLog = entry->second.find(Penn::VBN);
    const bool isPast = pastLog != entry->second.end();
    const bool isParticiple = participleLog != entry->second.end();
    constexpr double twentieth = 3;
    if (isPast && isParticiple && pastLog->second > participleLog->second + twentieth) return past;
    if (isPast && isParticiple && participleLog->second > pastLog->second + twentieth)
        return participle;
    return (isPast ? past : 0) | (isParticiple ? participle : 0);
}

std::uint32_t bitsOf(const VerbForm& form, const Poslex& lexicon) {
    if (form.written == "am" || form.written == "are") return bitOf(Form::Plain);
    if (endsIn(form.written, "ing")) return bitOf(Form::Gerund);
    if (endsIn(form.written, "ed")) return past | participle;
    if (endsIn(form.written, "s") && form.written != "was") return bitOf(Form::Third);
    if (endsIn(form.written, "n") && !endsIn(form.plain, "n")) return participle;
    return bitsMet(form.written, lexicon);
}

/// "swam" beside "swum" is past alone, and "swum" the participle.
std::uint32_t bitsByVowel(const VerbForm& form, const std::set<std::string>& listed) {
    const auto with = [&](std::size_t at, char vowel) {
        auto other = form.written;
        other[at] = vowel;
        return listed.contains(other);
    };
    const auto at = form.written.find_last_of("aeiou");
    if (at == std::string::npos) return 0;
    if (form.written[at] == 'a' && with(at, 'u')) return past;
    return form.written[at] == 'u' && with(at, 'a') ? participle : 0;
}

/// "came" is past alone, so the participle is "come"; "hitting" is listed and no "hitted", so "hit"
/// is both.
std::uint32_t bitsOfPlain(std::uint32_t sure) {
    const auto told = sure & (past | participle);
    if (told == past) return participle;
    return told == 0 && (sure & bitOf(Form::Gerund)) ? past | participle : 0;
}

} // namespace

std::vector<VerbForm> verbFormsOf(const WordNet& net, const Poslex& lexicon) {
    std::vector<VerbForm> forms;
    std::map<std::string, std::uint32_t> sure;
    std::set<std::string> listed;
    for (const auto& [written, plain] : net.verbExceptions) {
        const bool quaint = written.find('\'') != std::string::npos; // "ski'd"
        if (quaint || !net.lemmas.contains(plain)) continue;
        forms.push_back({written, plain, 0});
        forms.back().forms = bitsOf(forms.back(), lexicon);
        listed.insert(written);
    }
    for (auto& form : forms)
        if (form.forms == 0) form.forms = bitsByVowel(form, listed);
    for (const auto& form : forms) sure[form.plain] |= form.forms;
    for (auto& form : forms)
        if (form.forms == 0) {
            const auto open = (past | participle) & ~sure[form.plain];
            form.forms = open == 0 ? past | participle : open;
            sure[form.plain] |= form.forms;
        }
    for (const auto& [plain, bits] : sure)
        if (const auto same = bitsOfPlain(bits); same != 0) forms.push_back({plain, plain, same});
    return forms;
}

} // namespace podium::authoring
