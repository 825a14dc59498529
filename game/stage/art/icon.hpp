#pragma once
#include "game/stage/art/mesh.hpp"

namespace podium::stage {

/// The small pictures beside words: buttons, states and hints.
enum class Icon {
    Play,
    Party,
    Packs,
    Cup,
    Gear,
    Exit,
    Half,
    Plus,
    Swap,
    Spark,
    Tick,
    Cross,
    Clock,
    Ladder,
    Heart,
    Sun,
    Target,
    Steps,
    Chevron,
    ChevronLeft,
    Up,
    Down,
    Same,
    Undo,
    Pause,
    Skip,
    Eye,
    Speak,
    Mute,
    Phone,
    Wifi,
    Lock,
    Book,
    Access,
    Screen,
    Pad,
    Minus,
    Add,
    Bell,
    Help,
    ArrowUp,
    ArrowDown,
    ArrowLeft,
    ArrowRight
};

/// Drawn in a square at `at`; `ground` shows through where the drawing has a gap of its own.
Mesh icon(Icon which, Point at, float size, Colour colour, Colour ground = hex(0x1C1350));

} // namespace podium::stage
