#pragma once

namespace podium {

/// Help that a player may call for, each once a round.
enum class Lifeline {
    FiftyFifty, ///< two wrong options go
    Exchange,   ///< another question instead; only for who plays alone
    AskTheRoom, ///< the room votes; alone, an honest simulated one
    ExtraTime,  ///< half the clock more
    DoubleDip   ///< a second try if the first is wrong
};

} // namespace podium
