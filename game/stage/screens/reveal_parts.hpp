#pragma once
#include "game/stage/screens/board.hpp"

namespace podium::stage {

// What the reveal is put together from.

/// The same showing with every movement over.
Showing settled(Showing showing);
/// The same showing, its movements counted from the end of the hold.
Showing afterHold(Showing showing);

/// As it stood before the verdict: nothing may give it away.
Hud hudBefore(const Showing& showing);
/// The score changes only when the total of the question has flown to it.
Hud hudAtVerdict(const Showing& showing);
/// Six sparks off the streak, when it has grown.
void drawSparks(Canvas& canvas, const Showing& showing);
void drawExplanation(Canvas& canvas, const Showing& showing);
void drawPoints(Canvas& canvas, const Showing& showing);
/// The total on its way to the score.
void drawFlight(Canvas& canvas, const Showing& showing);
/// The sentence the question was made from, in full, over the answers.
void drawWholeSource(Canvas& canvas, const Look& look, const Source& source);
/// "Next question in 6", and the time running.
void drawWhatIsNext(Canvas& canvas, const Showing& showing);

} // namespace podium::stage
