#pragma once
#include "questions/authoring/words/lexicon.hpp"
#include <optional>

namespace podium::authoring {

/// A person's name in its parts: "Dr", "Juan" and "Pablo", "Montes".
struct PersonName {
    std::string title;
    WordList given; ///< one or two; "J." too
    std::string last;
    bool familyFirst = false; ///< "Kim Min-ji"

    std::string text() const;
};

/// Nothing for whoever has no first and last name, or one that is no plain row of names.
std::optional<PersonName> personName(const std::string& name, const Lexicon& lexicon);

bool isInitial(const std::string& given);
/// Letters that English has not.
bool hasMarks(const std::string& text);

} // namespace podium::authoring
