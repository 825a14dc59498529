#include "questions/authoring/clauses/occasion.hpp"
#include "questions/authoring/clauses/dating.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/page/numbers.hpp"
#include "questions/bank/whole_number.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool isYear(const std::string& word) {
    return word.size() == 4 && word.find_first_not_of("0123456789") == std::string::npos;
}

std::string joined(const WordList& words, std::size_t from, std::size_t to) {
    std::string text;
    for (auto i = from; i < to; ++i) text += (i == from ? "" : " ") + words[i];
    return text;
}

/// How many words at the head of a name are a city.
std::size_t cityLength(const WordList& words, const Lexicon& lexicon) {
    for (std::size_t length = words.size(); length > 0; --length)
        if (lexicon.isCity(joined(words, 0, length))) return length;
    return 0;
}

bool hasYear(const std::string& name) {
    for (const auto& word : wordsOf(name))
        if (isYear(word)) return true;
    return false;
}

std::string withoutYear(const std::string& name) {
    std::string text;
    for (const auto& word : wordsOf(name))
        if (!isYear(word)) text += (text.empty() ? "" : " ") + word;
    return text;
}

void nameEvent(const std::string& name, const Lexicon& lexicon, Occasion& occasion) {
    const auto words = wordsOf(name);
    const auto city = cityLength(words, lexicon);
    occasion.event = name;
    occasion.dated = hasYear(name);
    occasion.series = withoutYear(name);
    occasion.eventHead = words.back();
    const bool dated = city > 0 && city + 1 < words.size() && isYear(words[city]);
    occasion.prefix = dated ? joined(words, 0, city + 1) : name;
}

/// "Harbour Cup 2023" is a cup.
std::string headOf(const std::string& event) {
    const auto words = wordsOf(event);
    for (auto i = words.size(); i-- > 0;)
        if (!isYear(words[i])) return words[i];
    return {};
}

bool isSportsEvent(const std::string& event, const Lexicon& lexicon) {
    const auto words = wordsOf(event);
    return lexicon.nounIs("sports_events", lowered(headOf(event))) ||
        std::any_of(words.begin(), words.end(),
            [&](const std::string& word) { return lexicon.nounIs("races", lowered(word)); });
}

const Entity* mainEvent(const Article& article, const Cast& cast) {
    const Entity* best = nullptr;
    for (const auto& entity : cast.entities()) {
        if (entity.kind != Kind::Event || !hasYear(entity.name)) continue;
        const bool told = contains(article.title, entity.name) || entity.sentences.contains(1) ||
            entity.sentences.contains(2) || entity.sentences.size() >= 3;
        if (!told) continue; // merely mentioned
        if (!best || entity.sentences.size() > best->sentences.size()) best = &entity;
    }
    return best;
}

/// What the headline names, or else what the text names again and again from its first sentence on.
const Entity* subjectOf(
    const Article& article, const std::vector<Sentence>& sentences, const Cast& cast) {
    constexpr std::size_t often = 3; // sentences
    const Entity* best = nullptr;
    std::size_t weight = 0;
    for (const auto& entity : cast.entities()) {
        const bool country = entity.kind == Kind::Country && entity.name != article.title;
        const bool headline = contains(article.title, entity.name) ||
            contains(entity.name, article.title.empty() ? "?" : article.title);
        const auto times = entity.sentences.size();
        if (cast.find(entity.name) != &entity) continue; // a short form of another name
        if (country || (!headline && !entity.sentences.contains(1))) continue;
        if (!headline && times < std::min(often, sentences.size())) continue;
        const auto mine = times + (entity.name == article.title ? 1000 : headline ? 100 : 0);
        if (mine > weight) weight = mine, best = &entity;
    }
    return best;
}

/// What a page speaks of all the time.
std::set<std::string> mainsOf(const Article& article, const Cast& cast) {
    constexpr std::size_t often = 3; // sentences
    std::set<std::string> mains;
    for (const auto& entity : cast.entities()) {
        const bool headline = contains(" " + article.title + " ", " " + entity.name + " ");
        const bool whole = cast.find(entity.name) == &entity;
        if (whole && (headline || entity.sentences.size() >= often)) mains.insert(entity.name);
    }
    return mains;
}

/// A war is an event, but it is not held again in the year of an article about it.
bool recurs(const std::string& event, const Lexicon& lexicon) {
    for (const auto& word : wordsOf(event))
        if (lexicon.nounIs("happenings", lowered(word))) return false;
    return true;
}

/// Whether the page opens like the news of a day: sent from somewhere, or told of a weekday.
bool isReport(
    const Article& article, const std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    constexpr std::size_t opening = 2; // sentences
    if (!article.dateline.empty()) return true;
    for (std::size_t i = 0; i < opening && i < sentences.size(); ++i)
        for (const auto& token : sentences[i].tokens)
            if (lexicon.is("weekdays", token.lower)) return true;
    return false;
}

/// "38th" of "the 38th San Telmo Film Festival", wherever the page says so.
std::string countOf(const Article& article, const std::string& event) {
    for (const auto& block : article.blocks) {
        const auto at = block.text.find(" " + event);
        if (at == std::string::npos) continue;
        const auto before = block.text.substr(0, at);
        const auto word = before.substr(before.find_last_of(' ') + 1);
        const bool nth = word.size() > 2 && std::isdigit(static_cast<unsigned char>(word[0])) &&
            std::isalpha(static_cast<unsigned char>(word.back()));
        if (nth) return word + " ";
    }
    return {};
}

/// The event of the headline or of the first sentences, when its name holds no year; not one that
/// the article merely mentions.
const Entity* undatedEvent(const Article& article, const std::vector<Sentence>& sentences,
    const std::string& subject, const Cast& cast, const Lexicon& lexicon) {
    const bool report = isReport(article, sentences, lexicon);
    const auto* about = cast.find(subject);
    const auto weight = about ? about->sentences.size() : 1;
    for (const auto& entity : cast.entities()) {
        const bool event = entity.kind == Kind::Event && contains(entity.name, " ");
        if (!event || !recurs(entity.name, lexicon)) continue;
        const bool early = entity.sentences.contains(1) || entity.sentences.contains(2);
        const auto times = entity.sentences.size();
        if (contains(article.title, entity.name)) return &entity;
        if (early && (about == &entity || (times >= 2 && times * 3 >= weight))) return &entity;
        const auto held = lowered(wordsOf(entity.name).back());
        const bool meeting = lexicon.nounIs("meetings", held); // held again and again
        const bool company = about && !meeting &&
            (about->kind == Kind::Group || about->kind == Kind::Place);
        const bool opens = entity.sentences.contains(1) || (meeting && *entity.sentences.begin() <= 3);
        if (report && !company && opens) return &entity;
    }
    return nullptr;
}

/// "the Weltklasse meeting" of a report: a name before what is held there.
std::string meetingIn(const std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    constexpr std::size_t opening = 3; // sentences
    for (std::size_t i = 0; i < opening && i < sentences.size(); ++i) {
        const auto& tokens = sentences[i].tokens;
        for (std::size_t k = 1; k + 1 < tokens.size(); ++k)
            if (tokens[k - 1].lower == "the" && tokens[k].tag == Tag::Name &&
                tokens[k + 1].tag == Tag::Word && !lexicon.country(tokens[k].text) &&
                lexicon.nounIs("meetings", tokens[k + 1].lower))
                return tokens[k].text + " " + tokens[k + 1].lower;
    }
    return {};
}

bool beginsAfter(const Sentence& sentence, std::size_t noun, const Lexicon& lexicon) {
    if (noun + 1 >= sentence.tokens.size()) return false;
    const auto verb = lexicon.verbs.plain(sentence.tokens[noun + 1].lower, Form::Past);
    return verb && lexicon.verbIs("begin", *verb);
}

/// "the closing ceremony", or of a bare "the ceremony" the noun alone.
std::string sceneAt(const Sentence& sentence, std::size_t noun, const Lexicon& lexicon) {
    const auto& tokens = sentence.tokens;
    if (noun < 2 || tokens[noun - 2].tag != Tag::Determiner || tokens[noun - 1].capital) return {};
    if (!lexicon.nounIs("occasions", tokens[noun].lower)) return {};
    return tokens[noun - 1].lower + " " + tokens[noun].lower;
}

bool isBareScene(const Sentence& sentence, std::size_t noun, const Lexicon& lexicon) {
    return noun > 0 && sentence.tokens[noun - 1].tag == Tag::Determiner &&
        lexicon.nounIs("occasions", sentence.tokens[noun].lower);
}

void findScene(const std::vector<Sentence>& sentences, const Lexicon& lexicon, Occasion& occasion) {
    std::map<std::string, int> weight;
    for (const auto& sentence : sentences)
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
            if (const auto scene = sceneAt(sentence, i, lexicon); !scene.empty())
                weight[scene] += beginsAfter(sentence, i, lexicon) ? 4 : 1;
    int best = 1;
    for (const auto& [scene, count] : weight)
        if (count > best) best = count, occasion.scene = scene;
    if (occasion.scene.empty()) return;
    for (const auto& sentence : sentences)
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
            if (occasion.sceneFrom == 0 && beginsAfter(sentence, i, lexicon) &&
                (isBareScene(sentence, i, lexicon) ||
                    sceneAt(sentence, i, lexicon) == occasion.scene))
                occasion.sceneFrom = sentence.number;
}

/// Words of voting on the page.
int votesIn(const std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    int votes = 0;
    for (const auto& sentence : sentences)
        for (const auto& token : sentence.tokens)
            votes += lexicon.is("voting", token.lower) ? 1 : 0;
    return votes;
}

/// "presidential " of "won the presidential election", where the opening says which kind it is.
std::string kindOfElection(const std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    constexpr std::size_t opening = 6; // sentences
    for (std::size_t i = 0; i < opening && i < sentences.size(); ++i) {
        const auto& tokens = sentences[i].tokens;
        for (std::size_t k = 1; k < tokens.size(); ++k)
            if (startsWith(tokens[k].lower, "election") && lexicon.is("polls", tokens[k - 1].lower))
                return tokens[k - 1].lower + " ";
    }
    return {};
}

/// How surely an election is held in a place: a country before a town, a town before a name that
/// only stands behind "in" or "of"; 0 where it cannot be.
int electoral(const Entity& entity, const Article& article, const std::vector<Sentence>& sentences) {
    const bool headline = contains(" " + article.title + " ", " " + entity.name + " ");
    const bool early = entity.sentences.contains(1) || entity.sentences.contains(2);
    if (!headline && !early) return 0;
    const int place = entity.kind == Kind::Country                     ? 4
        : entity.kind == Kind::Place || entity.kind == Kind::City ? 3
                                                                       : 0;
    if (place > 0) return place + (headline ? 2 : 0);
    if (entity.kind != Kind::None || !headline) return 0;
    for (const auto& sentence : sentences)
        for (const std::string before : {" in ", " of ", " on "})
            if (contains(sentence.words, before + entity.name)) return 2;
    return 0;
}

/// A page that counts seats and votes tells an election of the place that it is about.
void findElection(const Article& article, const std::vector<Sentence>& sentences, const Cast& cast,
    const Lexicon& lexicon, Occasion& occasion) {
    constexpr int enough = 4; // words of voting
    if (votesIn(sentences, lexicon) < enough) return;
    const Entity* best = nullptr;
    int most = 0;
    for (const auto& entity : cast.entities())
        if (const int mine = electoral(entity, article, sentences); mine > most)
            most = mine, best = &entity;
    if (!best) return;
    const auto year = occasion.year > 0 ? std::to_string(occasion.year) + " " : std::string();
    nameEvent(year + best->name + " " + kindOfElection(sentences, lexicon) + "election", lexicon,
        occasion);
}

/// "in the final of the Cup": what is played on the page is the final.
void findContest(
    const std::vector<Sentence>& sentences, const Lexicon& lexicon, Occasion& occasion) {
    constexpr std::size_t opening = 3; // sentences
    if (occasion.event.empty() || !occasion.scene.empty()) return;
    for (std::size_t i = 0; i < opening && i < sentences.size(); ++i) {
        const auto& tokens = sentences[i].tokens;
        for (std::size_t k = 1; k < tokens.size(); ++k) {
            const bool noun = k + 1 == tokens.size() || tokens[k + 1].tag != Tag::Word;
            const bool stage = tokens[k].lower == "stage" && tokens[k - 1].tag == Tag::Ordinal &&
                tokens[k - 1].lower != "first"; // "led from the first stage"
            const bool match =
                tokens[k].tag == Tag::Word && lexicon.nounIs("contests", tokens[k].lower);
            const bool counted = tokens[k].lower == "stage" && k + 1 < tokens.size() &&
                tokens[k + 1].tag == Tag::Number; // "stage 5"
            if (counted)
                if (const auto which = wholeNumber(tokens[k + 1].text)) {
                    occasion.scene = ordinal(*which, lexicon) + " stage";
                    occasion.contest = true;
                    return;
                }
            if ((!match && !stage) || !noun) continue;
            occasion.scene = (stage ? tokens[k - 1].lower + " " : "") + tokens[k].lower;
            occasion.contest = true;
            return;
        }
    }
}

} // namespace

std::string eventName(const std::string& name, const Lexicon& lexicon) {
    auto words = wordsOf(name);
    const auto city = cityLength(words, lexicon);
    if (city == 0 || words.size() < city + 2 || !isYear(words.back())) return name;
    words.insert(words.begin() + static_cast<std::ptrdiff_t>(city), words.back());
    words.pop_back();
    return joined(words, 0, words.size());
}

bool Occasion::isEvent(const std::string& name) const {
    if (event.empty()) return false;
    const auto known = wordsOf(event);
    const std::set<std::string> words(known.begin(), known.end());
    bool headed = false;
    for (const auto& word : wordsOf(name)) {
        headed = headed || word == eventHead || word == "Olympics";
        if (!words.contains(word) && word != "Olympics") return false;
    }
    return headed;
}

namespace {

/// "Snow leopard" over "The snow leopard is ...": a page about a sort of thing, which has no name.
void findCommonSubject(
    const Article& article, const std::vector<Sentence>& sentences, Occasion& occasion) {
    const auto noun = lowered(article.title);
    constexpr std::ptrdiff_t longest = 2; // spaces
    if (noun.empty() || sentences.empty() || std::count(noun.begin(), noun.end(), ' ') > longest)
        return;
    constexpr std::size_t above = 6; // lines of facts may stand above the text
    std::size_t first = 0;
    while (first + 1 < sentences.size() && first < above &&
        !contains(lowered(sentences[first].words), noun + " "))
        ++first;
    const auto& opening = sentences[first];
    const auto the = opening.tokens.empty() || opening.tokens[0].tag != Tag::Determiner
        ? std::string()
        : opening.tokens[0].lower;
    const auto lead = the.empty() ? noun : the + " " + noun;
    if (!startsWith(lowered(opening.words), lead + " ")) return;
    const auto small = std::any_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
        return contains(sentence.words, " " + noun); // and not "Lake Geneva"
    });
    if (!small) return;
    occasion.subject = noun;
    occasion.subjectKind = Kind::None;
    occasion.subjectText = (the.empty() ? "" : "the ") + noun;
    occasion.common = true;
}

} // namespace

Occasion findOccasion(const Article& article, const std::vector<Sentence>& sentences,
    const Cast& cast, const Lexicon& lexicon) {
    Occasion occasion;
    const auto written = whenWritten(article, sentences, lexicon);
    occasion.year = written.year;
    occasion.mains = mainsOf(article, cast);
    if (const auto* subject = subjectOf(article, sentences, cast)) {
        occasion.subject = subject->name;
        occasion.subjectKind = subject->kind;
        occasion.portrait = article.title.empty() || lowered(article.title) == lowered(subject->name) ||
            cast.find(article.title) == subject;
        const bool thing = subject->introduced && subject->kind == Kind::None;
        occasion.subjectText = (subject->articled || thing ? "the " : "") +
            (thing ? subject->label + " " : "") + subject->name;
    }
    findCommonSubject(article, sentences, occasion);
    if (occasion.common) return occasion; // no event is told there
    if (const auto* event = mainEvent(article, cast)) {
        nameEvent(event->name, lexicon, occasion);
        findScene(sentences, lexicon, occasion);
    } else if (const auto* undated =
                   undatedEvent(article, sentences, occasion.subject, cast, lexicon)) {
        const auto year = occasion.year > 0 ? std::to_string(occasion.year) + " "
                                            : countOf(article, undated->name);
        nameEvent(year + undated->name, lexicon, occasion);
        occasion.dated = !year.empty();
        occasion.series = undated->name;
        findScene(sentences, lexicon, occasion);
    }
    if (const auto meeting = meetingIn(sentences, lexicon);
        occasion.event.empty() && occasion.year > 0 && !meeting.empty()) {
        nameEvent(std::to_string(occasion.year) + " " + meeting, lexicon, occasion);
        occasion.sports = true;
    }
    if (occasion.event.empty()) findElection(article, sentences, cast, lexicon, occasion);
    findContest(sentences, lexicon, occasion);
    occasion.manyRaces = lexicon.is("many_races", lowered(occasion.eventHead));
    occasion.sports = occasion.sports || isSportsEvent(occasion.event, lexicon);
    if (occasion.event.empty() && !written.month.empty())
        occasion.reported = written.month + " " + std::to_string(written.year);
    else if (occasion.event.empty() && written.year > 0 && isReport(article, sentences, lexicon))
        occasion.reported = std::to_string(written.year);
    return occasion;
}

} // namespace podium::authoring
