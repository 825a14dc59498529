#pragma once
#include "questions/authoring/words/form.hpp"
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace podium::authoring {

class WordStore;

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

    /// A verb whose past and participle are its plain form, for the verbs of WordNet: "burst".
    void addUnchanging(const std::string& plain) { m_unchanging.insert(plain); }
    void setStore(std::shared_ptr<const WordStore> store) { m_store = std::move(store); }
    /// The same questions to the verbs of WordNet as well; our own entries win. Nearly every noun
    /// is a verb there, so ask only where the sentence has already said that this is one.
    std::optional<std::string> plainAnywhere(const std::string& written, Form form) const;
    bool knowsAnywhere(const std::string& written) const;
    std::string writtenAnywhere(const std::string& plain, Form form) const;

private:
    void add(const std::string& plain, Form form, const std::string& written);

    std::map<std::string, std::map<Form, std::string>> m_byWritten;
    std::map<std::string, std::map<Form, std::string>> m_byPlain;
    std::set<std::string> m_unchanging;
    std::shared_ptr<const WordStore> m_store;
};

} // namespace podium::authoring
