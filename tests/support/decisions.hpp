#pragma once
#include "tests/support/every_type.hpp"

namespace podium {

// Where a host's decisions find an evening.

/// Two have played a question: Ada was right after 4 s (900), Ben was wrong.
inline Evening oneQuestionPlayed(const Pack& pack = smallPack(8)) {
    Evening evening(pack);
    evening.begin(2);
    evening.ask();
    evening.pass(seconds(4));
    evening.answerRight(ada);
    evening.answerWrong(ben);
    return evening;
}

/// Two are asked, and four seconds have passed.
inline Evening questionOpen() {
    Evening evening(smallPack(8));
    evening.begin(2);
    evening.ask();
    evening.pass(seconds(4));
    return evening;
}

/// Takes back what was decided last.
inline void undo(Evening& evening) { evening.must(TakeBack{evening.lastEntry()}); }

} // namespace podium
