#include "questions/authoring/words/verbs.hpp"

namespace podium::authoring {
namespace {

bool endsIn(const std::string& word, const std::string& ending) {
    return word.size() > ending.size() &&
        word.compare(word.size() - ending.size(), ending.size(), ending) == 0;
}

bool isVowel(char letter) { return std::string("aeiou").find(letter) != std::string::npos; }

bool endsInConsonantY(const std::string& word) {
    return endsIn(word, "y") && !isVowel(word[word.size() - 2]);
}

bool hisses(const std::string& word) {
    return endsIn(word, "s") || endsIn(word, "sh") || endsIn(word, "ch") || endsIn(word, "x") ||
        endsIn(word, "z") || endsIn(word, "o");
}

std::string withoutLast(const std::string& word) { return word.substr(0, word.size() - 1); }

std::string thirdOf(const std::string& plain) {
    if (plain == "be") return "is";
    if (plain == "have") return "has";
    if (endsInConsonantY(plain)) return withoutLast(plain) + "ies";
    return plain + (hisses(plain) ? "es" : "s");
}

std::string pastOf(const std::string& plain) {
    if (endsIn(plain, "e")) return plain + "d";
    if (endsInConsonantY(plain)) return withoutLast(plain) + "ied";
    return plain + "ed";
}

std::string gerundOf(const std::string& plain) {
    if (endsIn(plain, "ie")) return plain.substr(0, plain.size() - 2) + "ying";
    if (endsIn(plain, "e") && !endsIn(plain, "ee") && plain != "be")
        return withoutLast(plain) + "ing";
    return plain + "ing";
}

} // namespace

void Verbs::add(const std::string& plain, Form form, const std::string& written) {
    m_byWritten[written].emplace(form, plain);
    m_byPlain[plain].emplace(form, written);
}

void Verbs::addRegular(const std::string& plain, Spelling spelling) {
    const auto stem = spelling == Spelling::Doubled ? plain + plain.back() : plain;
    add(plain, Form::Plain, plain);
    add(plain, Form::Third, thirdOf(plain));
    add(plain, Form::Past, pastOf(stem));
    add(plain, Form::Participle, pastOf(stem));
    add(plain, Form::Gerund, gerundOf(stem));
}

void Verbs::addIrregular(const Irregular& verb, Spelling spelling) {
    add(verb.plain, Form::Plain, verb.plain);
    add(verb.plain, Form::Third, thirdOf(verb.plain));
    add(verb.plain, Form::Past, verb.past);
    add(verb.plain, Form::Participle, verb.participle);
    add(verb.plain, Form::Gerund,
        gerundOf(spelling == Spelling::Doubled ? verb.plain + verb.plain.back() : verb.plain));
}

std::optional<std::string> Verbs::plain(const std::string& written, Form form) const {
    const auto found = m_byWritten.find(written);
    if (found == m_byWritten.end()) return std::nullopt;
    const auto verb = found->second.find(form);
    return verb == found->second.end() ? std::nullopt : std::optional(verb->second);
}

std::string Verbs::written(const std::string& plain, Form form) const {
    const auto verb = m_byPlain.find(plain);
    return verb == m_byPlain.end() ? plain : verb->second.at(form);
}

} // namespace podium::authoring
