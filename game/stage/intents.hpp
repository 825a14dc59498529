#pragma once
#include "game/match/moment.hpp"
#include "game/stage/art/mesh.hpp"
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace podium::stage {

// What comes in, as small structs of our own, so that the rules of reading it need no window.

enum class KeyCode {
    Up,
    Down,
    Left,
    Right,
    Enter,
    Space,
    Escape,
    Tab,
    BackTab,
    Backspace,
    Delete,
    F1,
    F11,
    PageUp,
    PageDown,
    One,
    Two,
    Three,
    Four,
    Five,
    Six,
    A,
    B,
    C,
    D,
    E,
    F,
    M,
    P,
    S,
    W,
    Paste, ///< the keys that stand for it together
    Other
};

/// The buttons of a gamepad by their place, named as on an Xbox pad.
enum class PadButton { A, B, X, Y, LeftShoulder, RightShoulder, Select, Start, Other };

/// The two directions of a stick or a directional pad, from -1 (left, up) to 1 (right, down).
enum class PadAxis { Across, Along, CrossAcross, CrossAlong };

struct KeyPressed {
    KeyCode key = KeyCode::Other;
};
/// A character as the keyboard's layout made it.
struct Typed {
    char32_t letter = 0;
};
struct MouseMoved {
    Point at;
};
struct MousePressed {
    Point at;
};
struct PadPressed {
    int pad = 0;
    PadButton button = PadButton::Other;
};
struct PadMoved {
    int pad = 0;
    PadAxis axis = PadAxis::Across;
    float position = 0;
};
/// A gamepad that was unplugged, or that ran out of power.
struct PadGone {
    int pad = 0;
};
struct FocusLost {};
struct FocusGained {};
struct Closed {};

using RawInput = std::variant<KeyPressed, Typed, MouseMoved, MousePressed, PadPressed, PadMoved,
    PadGone, FocusLost, FocusGained, Closed>;

enum class Device { Keyboard, Mouse, Pad };

/// What a player means.
enum class Act {
    Up,
    Down,
    Left,
    Right,
    Choose,
    Back,
    ChoiceA,
    ChoiceB,
    ChoiceC,
    ChoiceD,
    ChoiceE,
    ChoiceF,
    First, ///< of whatever is numbered on the screen
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    LeapUp, ///< ten steps at once
    LeapDown,
    WalkAway,
    Pause,
    NextTab,
    PreviousTab,
    Source,
    Help,
    FullScreen,
    Mute,
    Reset,
    Point,
    Press,
    Write,
    Erase,
    Paste,
    LookAway,
    LookBack,
    Leave
};

/// An act and where it came from; hints on the screen follow the device last used.
struct Intent {
    Act act = Act::Choose;
    Device device = Device::Keyboard;
    Point at = {};       ///< of Point and Press
    char32_t letter = 0; ///< of Write
};

/// What the keyboard writes at the moment: nothing, the figures of a number, or words.
enum class Letters { Shortcuts, Figures, Words };

/// Reads raw input into intents. Remembers the sticks, to tell a push from a held one. Gamepads are
/// heard only while the window has the focus, though they speak to every window.
class Intents {
public:
    std::vector<Intent> read(const RawInput& input, Letters letters = Letters::Shortcuts);
    /// Time that passes repeats the direction of a stick that is held.
    std::vector<Intent> pass(Span passed);

private:
    struct Held {
        Act act = Act::Up;
        Span untilRepeat;
    };
    void heed(const RawInput& input);
    std::vector<Intent> pushed(const PadMoved& moved);
    std::map<std::pair<int, PadAxis>, Held> m_held;
    bool m_watched = true;
};

} // namespace podium::stage
