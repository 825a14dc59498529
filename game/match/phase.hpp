#pragma once

namespace podium {

/// Where the evening stands.
enum class Phase { NotBegun, RoundIntro, Question, Reveal, Standings, Over };

} // namespace podium
