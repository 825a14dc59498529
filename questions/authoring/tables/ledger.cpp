#include "questions/authoring/tables/ledger.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <cctype>

namespace podium::authoring {
namespace {

bool isFigure(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

/// "-60kg" is a class up to, "+100kg" one from a weight on.
std::string withSpokenClass(const std::string& event) {
    for (std::size_t at = 1; at + 1 < event.size(); ++at) {
        if (event[at - 1] != ' ' || !isFigure(event[at + 1])) continue;
        if (event[at] == '-') return event.substr(0, at) + "under-" + event.substr(at + 1);
        if (event[at] == '+') return event.substr(0, at) + "over-" + event.substr(at + 1);
    }
    return event;
}

std::string withArticle(const std::string& text) {
    return (text.find_first_of("AEIOaeio") == 0 ? "an " : "a ") + text;
}

std::string withSmallLetter(const std::string& text) {
    return replaced(replaced(withSmall(text), " Men's", " men's"), " Women's", " women's");
}

constexpr const char* months[] = {"January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December"};

} // namespace

Ledger::Ledger(const Setter& setter)
    : m_tables(setter.tables()), m_book(setter.book()), m_lexicon(setter.lexicon()) {
    for (const auto& feat : setter.tables().feats) ++m_renown[feat.athlete];
    for (const auto& scene : setter.tables().scenes) {
        ++m_renown[scene.object];
        ++m_renown[scene.subject];
    }
    for (const auto& medallist : setter.tables().medallists)
        m_renown[medallist.name] += medallist.counts[Gold] > 1 ? medallist.counts[Gold] - 1 : 0;
}

std::string Ledger::team(const std::string& name) const {
    const auto* country = m_lexicon.country(name);
    if (country) return country->printed();
    return m_book.isListed("with_article", name) ? "the " + name : name;
}

bool Ledger::isCountry(const std::string& team) const {
    return m_lexicon.country(team) && !m_book.isListed("not_countries", team);
}

bool Ledger::isWellKnown(const std::string& team) const {
    constexpr int known = 41;
    const auto* country = m_lexicon.country(team);
    return country && country->fame <= known;
}

int Ledger::obscurity(const std::string& team) const {
    constexpr int famous = 11, known = 36;
    const auto* country = m_lexicon.country(team);
    const int fame = country ? country->fame : known + 1;
    return fame <= famous ? -1 : fame <= known ? 0 : 1;
}

std::string Ledger::storyOf(const Champion& champion) const {
    std::string story;
    for (const auto& feat : m_tables.feats) {
        const bool same = feat.athlete == champion.name && feat.proof.isSure() &&
            feat.event.rfind(champion.event + " (", 0) == 0;
        if (!same || (!champion.isIndividual() && champion.type != "pair")) continue;
        if (feat.category == "world record" || feat.category == "Olympic record")
            story = story.empty()
                ? "in " + withArticle(feat.category) + " of " + spokenMark(feat.mark)
                : story;
        if (feat.what.rfind("First ", 0) == 0 && feat.what.rfind("First medal", 0) != 0 &&
            feat.what.find(';') == std::string::npos)
            return "the " + withSmallLetter(feat.what);
    }
    return story;
}

std::string Ledger::event(const std::string& discipline, const std::string& event) const {
    const auto named = m_book.events.find(discipline + "|" + event);
    if (named != m_book.events.end()) return named->second;
    const auto spoken = withSpokenClass(withSmallLetter(event));
    const auto* way = m_book.discipline(discipline);
    return way ? filled(way->phrase, {{"event", spoken}}).value_or(spoken) : "the " + spoken;
}

bool Ledger::areAkin(
    const std::string& discipline, const std::string& one, const std::string& other) const {
    const auto* way = m_book.discipline(discipline);
    if (!way) return false;
    const auto isIn = [](const std::vector<std::string>& group, const std::string& event) {
        return std::any_of(group.begin(), group.end(),
            [&](const std::string& kind) { return contains(" " + event + " ", " " + kind + " "); });
    };
    return std::any_of(way->kin.begin(), way->kin.end(),
        [&](const auto& group) { return isIn(group, one) && isIn(group, other); });
}

bool Ledger::hasKinds(const std::string& discipline, const std::string& event) const {
    return areAkin(discipline, event, event);
}

std::vector<std::string> Ledger::sameSpeech(const std::string& team) const {
    std::vector<std::string> found;
    for (const auto& [name, teams] : m_book.lists)
        if (name.rfind("names ", 0) == 0 && m_book.isListed(name, team))
            for (const auto& other : teams)
                if (other != team) found.push_back(other);
    return found;
}

std::string Ledger::countedAs(const std::string& name) const {
    const auto* way = m_book.discipline(name);
    return way && !way->counted.empty() ? way->counted : discipline(name);
}

std::string Ledger::discipline(const std::string& name) const {
    const auto* way = m_book.discipline(name);
    return way ? way->spoken : lowered(name);
}

std::string Ledger::remark(const std::string& note) const {
    const auto words = wordsOf(note);
    if (words.empty() || allUpper(words[0]) || m_lexicon.demonym(words[0])) return note;
    const bool city = words.size() > 1 && m_lexicon.isCity(words[0] + " " + words[1]);
    return city || m_lexicon.isCity(words[0]) ? note : withSmallLetter(note);
}

std::string Ledger::sort(const std::string& discipline) const {
    const auto* way = m_book.discipline(discipline);
    return way && !way->sort.empty() ? way->sort : discipline;
}

int Ledger::fame(const std::string& discipline) const {
    constexpr int middling = 3;
    const auto* way = m_book.discipline(discipline);
    return way ? way->fame : middling;
}

int Ledger::renown(const std::string& name) const {
    const auto found = m_renown.find(name);
    return found == m_renown.end() ? 0 : found->second;
}

std::string word(int number) {
    constexpr const char* words[] = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    return number >= 0 && number <= 10 ? words[number] : std::to_string(number);
}

std::string tally(const Counts& counts) {
    const bool inFigures = *std::max_element(counts.begin(), counts.begin() + Total) > 10;
    std::vector<std::string> parts;
    for (const auto colour : {Gold, Silver, Bronze})
        if (counts[colour] > 0)
            parts.push_back((inFigures ? std::to_string(counts[colour]) : word(counts[colour])) +
                " " + colourName(colour) + (counts[colour] == 1 ? "" : "s"));
    return joined(parts);
}

std::string ordinal(int rank) {
    constexpr const char* words[] = {"", "first", "second", "third", "fourth", "fifth", "sixth",
        "seventh", "eighth", "ninth", "tenth"};
    if (rank >= 1 && rank <= 10) return words[rank];
    const int last = rank % 10, teens = rank % 100;
    const char* ending = teens >= 11 && teens <= 13 ? "th"
        : last == 1                                 ? "st"
        : last == 2                                 ? "nd"
        : last == 3                                 ? "rd"
                                                    : "th";
    return std::to_string(rank) + ending;
}

std::string withCapitalOrdinal(int rank) { return withCapital(ordinal(rank)); }

std::string capital(const std::string& text) { return withCapital(text); }

std::string printedDay(const std::string& day) {
    if (day.size() != 10 || day[4] != '-' || day[7] != '-') return {};
    const int month = std::atoi(day.substr(5, 2).c_str());
    if (month < 1 || month > 12) return {};
    return std::to_string(std::atoi(day.substr(8, 2).c_str())) + " " + months[month - 1] + " " +
        day.substr(0, 4);
}

std::string spokenMark(const std::string& mark) {
    const auto space = mark.find(' ');
    if (space == std::string::npos) return mark;
    const auto unit = mark.substr(space + 1);
    if (unit == "m") return mark.substr(0, space) + " metres";
    return unit == "s" ? mark.substr(0, space) + " seconds" : mark;
}

std::string lowerFirst(const std::string& text) { return withSmallLetter(text); }

const char* colourName(Counted counted) {
    constexpr const char* names[] = {"gold", "silver", "bronze", "medals"};
    return names[counted];
}

std::string coloured(Counted counted, int count) {
    const std::string noun = count == 1 ? "medal" : "medals";
    return counted == Total ? noun : std::string(colourName(counted)) + " " + noun;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return text;
}

std::string figures(long long number) {
    auto text = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0 && number > 9999; at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    if (number >= 1000 && number <= 9999) text.insert(1, ",");
    return text;
}

} // namespace podium::authoring
