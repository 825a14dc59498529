#include "questions/authoring/enquiry.hpp"
#include "questions/authoring/provenance.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/spelling.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

Problems unknown(const Pack& pack, const Edits& edits, const Enquiry& enquiry) {
    constexpr std::size_t few = 3;
    std::vector<std::string> ids;
    for (const auto& question : pack.questions) ids.push_back(question.id);
    std::string nearest;
    for (const auto& id : nearestFew(enquiry.id, ids, few))
        nearest += (nearest.empty() ? "" : ", ") + id;
    const bool rejected = std::any_of(edits.rejected.begin(), edits.rejected.end(),
        [&](const RejectedQuestion& edit) { return edit.id == enquiry.id; });
    return {{"there is no question '" + enquiry.id + "' in this pack" +
            (rejected ? ": an editor rejected it" : ""),
        {enquiry.pack.string()}, "The nearest are " + nearest}};
}

/// What the author would say of the question today.
std::string saidAgain(const Authored& made, const std::string& id) {
    for (const auto& notes : made.notes) {
        for (const auto& note : notes.questions)
            if (note.id == id) return provenance(note);
        for (const auto& one : notes.rejected)
            if (one.id == id) return "today it is not asked: " + one.why + "\n";
    }
    for (const auto& question : made.pack.questions)
        if (question.id == id) return "today a row of a table gives it as well\n";
    return "today neither article nor tables give this question\n";
}

Expected<std::string> again(const Enquiry& enquiry) {
    if (enquiry.again.articles.empty())
        return std::string("Give its article with --article to be told what was read and why.\n");
    return authored(enquiry.again).map([&](const Authored& made) {
        return saidAgain(made, enquiry.id);
    });
}

} // namespace

Expected<std::string> explained(const Enquiry& enquiry) {
    const auto pack = readPack(enquiry.pack);
    if (!pack) return tl::unexpected(pack.error());
    const auto edits = readEdits(editsOf(enquiry.pack));
    if (!edits) return tl::unexpected(edits.error());
    const auto question = std::find_if(pack->questions.begin(), pack->questions.end(),
        [&](const Question& one) { return one.id == enquiry.id; });
    if (question == pack->questions.end()) return tl::unexpected(unknown(*pack, *edits, enquiry));
    return again(enquiry).map([&](const std::string& more) {
        return provenance(*pack, *question) + provenance(*edits, enquiry.id) + more;
    });
}

} // namespace podium::authoring
