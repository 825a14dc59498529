#pragma once
#include "questions/authoring/words/form.hpp"
#include <map>
#include <optional>
#include <string>

namespace podium::authoring {

/// Whether the last letter is doubled before an ending ("stop", "stopped").
enum class Spelling { Plain, Doubled };

/// A verb whose past forms must be known by heart.
struct Irregular {
    std::string plain;
    std::string past;
    std::string participle;
};

/// The verbs the lexicon knows, in every form they are written in.
class Verbs {
public:
    void addRegular(const std::string& plain, Spelling spelling);
    void addIrregular(const Irregular& verb, Spelling spelling);

    /// The plain form, if `written` can be that form of a known verb.
    std::optional<std::string> plain(const std::string& written, Form form) const;
    bool knows(const std::string& written) const { return m_byWritten.contains(written); }
    std::string written(const std::string& plain, Form form) const;

private:
    void add(const std::string& plain, Form form, const std::string& written);

    std::map<std::string, std::map<Form, std::string>> m_byWritten;
    std::map<std::string, std::map<Form, std::string>> m_byPlain;
};

} // namespace podium::authoring
