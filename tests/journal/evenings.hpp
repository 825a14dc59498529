#pragma once
#include "tests/fuzz/journal_target.hpp"
#include "tests/support/evening.hpp"
#include "tests/support/scratch.hpp"

namespace podium {

/// An evening with a pause, a wrong answer, a silence and the host's hand in it.
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
    evening.must(Adjust{ben, {-50}, "sang the answer"});
    evening.must(TakeBack{evening.lastEntry()});
    evening.playToTheEnd();
    return evening;
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
