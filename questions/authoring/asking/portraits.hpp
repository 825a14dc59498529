#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// What the article says a person is, as a fact.
Fact factAbout(const Entity& person, const World& world);
/// The sport whose athletes are called so; of an event like the pole vault its whole sport.
std::string sportOf(const Entity& person, const Lexicon& lexicon);
/// Asks what the article proves about a person: a sport, a country, an office.
void askPortrait(const Entity& person, Asker& asker);

} // namespace podium::authoring
