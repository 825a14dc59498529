#include "questions/authoring/words/verbs.hpp"
#include "questions/authoring/words/word_store.hpp"

namespace podium::authoring {
namespace {

bool isPastOrParticiple(Form form) { return form == Form::Past || form == Form::Participle; }

} // namespace

std::optional<std::string> Verbs::plainAnywhere(const std::string& verb, Form form) const {
    if (auto own = plain(verb, form)) return own;
    if (!m_store) return std::nullopt;
    if (m_unchanging.contains(verb) && isPastOrParticiple(form)) return verb;
    for (const auto& reading : m_store->verbReadings(verb))
        if (reading.form == form) return reading.plain;
    return std::nullopt;
}

bool Verbs::knowsAnywhere(const std::string& verb) const {
    return knows(verb) || (m_store && !m_store->verbReadings(verb).empty());
}

std::string Verbs::writtenAnywhere(const std::string& plain, Form form) const {
    if (m_byPlain.contains(plain)) return written(plain, form);
    if (m_unchanging.contains(plain) && isPastOrParticiple(form)) return plain;
    return m_store ? m_store->verbForm(plain, form) : plain;
}

} // namespace podium::authoring
