#include "questions/bank/mending.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
#include "questions/bank/rewording.hpp"
#include <algorithm>

namespace podium {

namespace {

auto questionOf(Pack& pack, const std::string& id) {
    return std::find_if(pack.questions.begin(), pack.questions.end(),
        [&](const Question& question) { return question.id == id; });
}

bool holds(const Pack& pack, const std::string& id) {
    return std::any_of(pack.questions.begin(), pack.questions.end(),
        [&](const Question& question) { return question.id == id; });
}

void dropEmptyRounds(Pack& pack) {
    std::erase_if(pack.rounds, [&](const PackRound& round) {
        return std::none_of(pack.questions.begin(), pack.questions.end(),
            [&](const Question& question) { return question.round == round.name; });
    });
}

/// What a pack of this question alone would be refused for; empty if for nothing.
std::string flaw(const Pack& pack, const Question& question) {
    const Pack alone{pack.title, pack.articles, {{question.round, ""}}, {question}};
    const auto read = parsePack(writePack(alone), "");
    return read ? "" : read.error().front().what;
}

void accept(Mended& made, const AcceptedQuestion& edit) {
    const auto question = questionOf(made.pack, edit.id);
    if (question == made.pack.questions.end())
        made.unfit.push_back(edit.id + " was accepted, and is not made any more");
    else if (!edit.stem.empty() && edit.stem != question->stem)
        made.unfit.push_back(edit.id + " is not as it was when it was accepted: read it again");
    else
        ++made.accepted;
}

void reword(Mended& made, const RewordedQuestion& edit) {
    const auto no = [&](const std::string& why) { made.unfit.push_back(edit.id + " " + why); };
    const auto question = questionOf(made.pack, edit.id);
    if (question == made.pack.questions.end()) return no("was reworded, and is not made any more");
    if (const auto part = changedSince(*question, edit.was); !part.empty())
        return no("has another " + part + " than when it was reworded, and stays as it is made");
    const auto anew = reworded(*question, edit.now);
    if (!anew) return no("cannot take the new answer or options, and stays as it is made");
    if (const auto wrong = flaw(made.pack, *anew); !wrong.empty())
        return no("stays as it is made, because in the new words " + wrong);
    *question = *anew;
    ++made.reworded;
}

void reject(Mended& made, const RejectedQuestion& edit) {
    const auto question = questionOf(made.pack, edit.id);
    if (question == made.pack.questions.end()) {
        made.unfit.push_back(edit.id + " was rejected, and is not made any more");
        return;
    }
    made.pack.questions.erase(question);
    ++made.rejected;
}

} // namespace

Mended mended(Pack pack, const Edits& edits) {
    Mended made{std::move(pack), 0, 0, 0, {}};
    for (const RewordedQuestion& edit : edits.reworded) reword(made, edit);
    for (const AcceptedQuestion& edit : edits.accepted) accept(made, edit);
    for (const RejectedQuestion& edit : edits.rejected) reject(made, edit);
    dropEmptyRounds(made.pack);
    return made;
}

std::vector<std::string> strays(const Pack& pack, const Edits& edits) {
    std::vector<std::string> found;
    const auto check = [&](const auto& list, const std::string& done) {
        for (const auto& edit : list)
            if (!holds(pack, edit.id))
                found.push_back(edit.id + " was " + done + ", and is not in the pack");
    };
    check(edits.accepted, "accepted");
    check(edits.reworded, "reworded");
    check(edits.flagged, "flagged");
    for (const RejectedQuestion& edit : edits.rejected)
        if (holds(pack, edit.id))
            found.push_back(edit.id + " was rejected, and is still in the pack");
    return found;
}

} // namespace podium
