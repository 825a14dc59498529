#pragma once
#include "questions/authoring/names/entities.hpp"
#include "questions/authoring/page/article.hpp"

namespace podium::authoring {

/// What the whole article is about and what of it is being told: a player must be told both.
struct Occasion {
    std::string event;      ///< "Paris 2024 Olympic Games", or empty
    std::string eventHead;  ///< "Games"
    std::string series;     ///< the event of any year: "Harbour Cup" of "2023 Harbour Cup"
    bool dated = false;     ///< the event's name says which one of the series is told
    std::string prefix;     ///< "Paris 2024"
    std::string scene;      ///< "closing ceremony": the part of it that is told, or empty
    bool contest = false;   ///< the scene is a match, told wherever somebody plays
    bool duel = false;      ///< a sport of two, as tennis, boxing and chess are
    bool sports = false;    ///< a cup, a race, a league: its bodies are teams
    bool manyRaces = false; ///< a meeting, championships: "second" says not in what
    int sceneFrom = 0;      ///< the sentence the scene begins with
    std::string subject;    ///< whom or what the whole article is about, if it has a name
    Kind subjectKind = Kind::None;
    std::string subjectText;      ///< with its article: "the Eiffel Tower"
    bool portrait = false;        ///< the headline is the subject's name and nothing else
    bool common = false;          ///< the subject is a common noun: "snow leopard", "gallium"
    std::string sort;             ///< of a common subject: what it is, "parrot" of a kakapo
    std::set<std::string> trades; ///< of a portrait: what that person was, "composer"
    std::set<std::string> mains;  ///< names of the headline, or of three sentences and more
    std::string reported;         ///< "March 2022": when an article without an event was written
    std::string news;             ///< `the March 2022 story "HEADLINE"`, where it tells news
    int year = 0;                 ///< the year it was written in; 0 where nothing tells

    /// "the Paris 2024 closing ceremony", "the final of the Harbour Cup"
    std::string sceneName() const {
        return contest ? "the " + scene + " of " + eventName() : "the " + prefix + " " + scene;
    }
    bool election() const {
        return eventHead == "election" || eventHead == "Election" || eventHead == "Elections";
    }
    /// Whether one day's stage of a longer race is told.
    bool stage() const {
        return contest && scene.size() > 6 && scene.substr(scene.size() - 6) == " stage";
    }
    /// A year in front or an article in the text: "the 2023 Harbour Cup", "the Tour of the North".
    std::string eventName() const { return "the " + event; }
    /// "the Paris 2024 Games"
    std::string shortName() const {
        return prefix == event ? eventName() : "the " + prefix + " " + eventHead;
    }
    /// "the Games", "these Olympics": another way to say the event.
    bool isEvent(const std::string& name) const;
};

Occasion findOccasion(const Article& article, const std::vector<Sentence>& sentences,
    const Cast& cast, const Lexicon& lexicon);

} // namespace podium::authoring
