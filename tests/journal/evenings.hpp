#pragma once
#include "game/journal/entry.hpp"
#include "game/journal/journal.hpp"
#include "tests/support/evening.hpp"
#include "tests/support/scratch.hpp"

namespace podium {

/// An evening with something of everything in it: a pause, a wrong answer, a silence.
inline Evening eventfulEvening() {
    Evening evening;
    evening.begin(2);
    evening.ask();
    evening.answerRight(ada);
    evening.must(Pause{});
    evening.pass(seconds(90));
    evening.must(Resume{});
    evening.letTimeRunOut();
    evening.ask();
    evening.pass(milliseconds(3456));
    evening.answerWrong(ben);
    evening.answerRight(ada);
    evening.playToTheEnd();
    return evening;
}

/// The bytes of a journal in which all of this happened.
inline std::string journalText(const std::vector<Event>& events) {
    std::string text = writeHeading() + '\n';
    for (const Event& event : events) text += writeEntry(event) + '\n';
    return text;
}

/// Where a test takes for granted that the disk is well.
inline void mustAppend(Journal& journal, const std::vector<Event>& events) {
    if (!journal.append(events)) throw std::logic_error("the disk refused what the test relies on");
}

/// A journal on disk, written as the show writes it.
inline void writeJournal(const std::filesystem::path& file, const std::vector<Event>& events) {
    Journal journal = openJournal(file).value();
    mustAppend(journal, events);
}

} // namespace podium
