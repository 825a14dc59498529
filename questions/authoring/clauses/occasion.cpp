#include "questions/authoring/clauses/occasion.hpp"
#include "questions/authoring/clauses/dating.hpp"
#include "questions/authoring/clauses/election.hpp"
#include "questions/authoring/clauses/event_name.hpp"
#include "questions/authoring/clauses/headline.hpp"
#include "questions/authoring/clauses/scene.hpp"
#include "questions/authoring/clauses/subject.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

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
        const bool company =
            about && !meeting && (about->kind == Kind::Group || about->kind == Kind::Place);
        const bool opens =
            entity.sentences.contains(1) || (meeting && *entity.sentences.begin() <= 3);
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

/// "Wimbledon Championships" of a headline about Wimbledon, which is a town as well.
std::string championshipIn(const Article& article, const Lexicon& lexicon) {
    for (const auto& word : wordsOf(article.title))
        if (lexicon.is("championships_alone", lowered(word))) return word + " Championships";
    return {};
}

/// Sets, bouts and checkmates: of a sport of two.
bool isOfTwo(const std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    constexpr int enough = 3; // words
    int said = 0;
    for (const auto& sentence : sentences)
        for (const auto& token : sentence.tokens)
            said += lexicon.is("duel_words", token.lower) ? 1 : 0;
    return said >= enough;
}

} // namespace

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

Occasion findOccasion(const Article& article, const std::vector<Sentence>& sentences,
    const Cast& cast, const Lexicon& lexicon) {
    Occasion occasion;
    const auto written = whenWritten(article, sentences, lexicon);
    occasion.year = written.year;
    findSubject(article, sentences, cast, lexicon, occasion);
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
    if (const auto alone = championshipIn(article, lexicon); occasion.event.empty() &&
        occasion.year > 0 && !alone.empty() && isReport(article, sentences, lexicon)) {
        nameEvent(std::to_string(occasion.year) + " " + alone, lexicon, occasion);
        occasion.sports = true;
    }
    if (occasion.event.empty()) findElection(article, sentences, cast, lexicon, occasion);
    findContest(sentences, lexicon, occasion);
    occasion.manyRaces = lexicon.is("many_races", lowered(occasion.eventHead));
    occasion.sports = occasion.sports || isSportsEvent(occasion.event, lexicon);
    occasion.duel = !contains(occasion.event, "Games") && isOfTwo(sentences, lexicon);
    if (occasion.event.empty() && !written.month.empty())
        occasion.reported = written.month + " " + std::to_string(written.year);
    else if (occasion.event.empty() && written.year > 0 && isReport(article, sentences, lexicon))
        occasion.reported = std::to_string(written.year);
    if (!occasion.reported.empty()) occasion.news = newsOf(article, written, occasion);
    const bool entry = occasion.portrait || occasion.subjectKind == Kind::Event;
    if (entry && occasion.news.empty()) occasion.reported.clear(); // when it was written is no news
    return occasion;
}

} // namespace podium::authoring
