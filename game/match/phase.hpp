#pragma once

namespace podium {

/// Where the evening stands.
enum class Phase {
    NotBegun,
    RoundIntro,
    Picking,  ///< somebody picks the next question from the board or a topic
    Wagering, ///< stakes are put down; the topic is known, the question is not
    Question,
    Reveal,
    Standings,
    Break,
    Over
};

} // namespace podium
