#pragma once
#include "questions/authoring/asking/gatherer.hpp"

namespace podium::authoring {

/// A fact with its year, told without it.
struct Moment {
    int year = 0;
    std::string text;
    std::string fact;
    int sentence = 0;
    bool named = false; ///< its subject has a name
    bool own = false;   ///< a deed of the one whom the page is about, told without the name
};

/// What the page tells with its year, by year, one of each; what happened in two years is in
/// neither.
std::vector<Moment> momentsIn(const Gatherer& gatherer);

/// Those that can be told below one stem: the deeds of the one whom the page is about, or the
/// others.
std::vector<Moment> momentsOfOneStory(const Gatherer& gatherer);

/// Moments that are asked together; `opening` begins what is told at the reveal: "The order is".
Gathering gatheredOf(
    const std::string& kind, const std::vector<Moment>& moments, const std::string& opening);

/// The stem is one of a life or one of a story: "chronology_life", "chronology_of".
std::string stemOf(const std::string& kind, const Moment& one, const Gatherer& gatherer);
/// Whose life or story it is; empty where the page tells of nobody and nothing alone.
std::string subjectOf(const Moment& one, const Gatherer& gatherer);

} // namespace podium::authoring
