#include "game/stage/art/icon_drawings.hpp"
#include <array>

namespace podium::stage {

namespace {

using enum Icon;
using enum IconPen;
using enum IconInk;

constexpr auto marks = std::to_array<IconMark>({
    {Play, Fill, 4, "M13 7L40 24L13 41Z"},
    {Party, Fill, 0, "M9 15A7 7 0 0 1 23 15A7 7 0 0 1 9 15Z"},
    {Party, Fill, 0, "M27 17A6 6 0 0 1 39 17A6 6 0 0 1 27 17Z"},
    {Party, Fill, 0, "M3 41C3 29 9 25 16 25C23 25 29 29 29 41Z"},
    {Party, Fill, 0,
        "M32 41C32 34 31 30 28.5 27C30 26 31.5 25.5 33.5 25.5"
        "C40 25.5 45 30 45 41Z"},
    {Packs, Fill, 0,
        "M10 17H38A4 4 0 0 1 42 21V39A4 4 0 0 1 38 43H10A4 4 0 0 1 6 39V21"
        "A4 4 0 0 1 10 17Z"},
    {Packs, Fill, 0,
        "M12 10H36A2 2 0 0 1 38 12V12A2 2 0 0 1 36 14H12A2 2 0 0 1 10 12V12"
        "A2 2 0 0 1 12 10Z"},
    {Packs, Fill, 0,
        "M15.7 4H32.3A1.7 1.7 0 0 1 34 5.7V5.8A1.7 1.7 0 0 1 32.3 7.5H15.7"
        "A1.7 1.7 0 0 1 14 5.8V5.7A1.7 1.7 0 0 1 15.7 4Z"},
    {Cup, Fill, 0, "M13 5H35V18A11 11 0 0 1 13 18Z"},
    {Cup, Blunt, 4, "M12 9H5C5 18 8 21 14 22M36 9H43C43 18 40 21 34 22"},
    {Cup, Fill, 0, "M21 27H27V36H21Z"},
    {Cup, Fill, 0,
        "M15 36H33A2 2 0 0 1 35 38V41A2 2 0 0 1 33 43H15A2 2 0 0 1 13 41V38"
        "A2 2 0 0 1 15 36Z"},
    {Gear, Holed, 0,
        "M20.3 3.25H27.62L28.99 9.19L33.11 10.93L38.23 7.73L43.18 12.76"
        "L40.06 17.89L41.71 21.91L45.92 22.92V26.12L41.71 27.04L40.06 30.7"
        "L43.18 35.82L38.23 40.76L33.11 37.65L28.99 39.39L27.62 44.42H20.3"
        "L18.93 39.39L14.81 37.65L9.69 40.76L4.75 35.82L7.86 30.7L6.21 27.04"
        "L2 26.12V22.92L6.21 21.91L7.86 17.89L4.75 12.76L9.69 7.73L14.81 10.93"
        "L18.93 9.19ZM23.96 16.51A7.78 7.78 0 1 0 23.96 32.07"
        "A7.78 7.78 0 1 0 23.96 16.51Z"},
    {Exit, Blunt, 5, "M26 7H8V41H26"},
    {Exit, Round, 5, "M19 24H40M32 15L41 24L32 33"},
    {Half, Fill, 0, "M24 5A19 19 0 0 0 24 43Z"},
    {Half, Blunt, 4,
        "M24 5A19 19 0 0 1 28.94 5.65M33.54 7.57A19 19 0 0 1 37.49 10.62"
        "M40.51 14.59A19 19 0 0 1 42.39 19.21M43 24.15A19 19 0 0 1 42.3 29.09"
        "M40.35 33.68A19 19 0 0 1 37.27 37.6M33.28 40.58"
        "A19 19 0 0 1 28.64 42.42"},
    {Plus, Round, 5, "M7 26A17 17 0 0 1 41 26A17 17 0 0 1 7 26Z"},
    {Plus, Round, 5, "M24 17V35M15 26H33M19 3H29"},
    {Swap, Round, 5, "M7 17H36M28 8L37 17L28 26M41 32H12M20 23L11 32L20 41"},
    {Spark, Fill, 3, "M27 3L9 28H21L18 45L39 18H26Z"},
    {Tick, Round, 8, "M8 25L19 36L40 12"},
    {Cross, Round, 8, "M11 11L37 37M37 11L11 37"},
    {Clock, Round, 5, "M7 27A17 17 0 0 1 41 27A17 17 0 0 1 7 27Z"},
    {Clock, Round, 5, "M24 18V28L31 32M18 4H30"},
    {Ladder, Round, 5, "M14 4V44M34 4V44M14 12H34M14 22H34M14 32H34"},
    {Heart, Fill, 0,
        "M24 43C8 31 4 24 4 16A10 10 0 0 1 24 13A10 10 0 0 1 44 16"
        "C44 24 40 31 24 43Z"},
    {Sun, Fill, 0, "M14.5 24A9.5 9.5 0 0 1 33.5 24A9.5 9.5 0 0 1 14.5 24Z"},
    {Sun, Round, 5,
        "M24 3V9M24 39V45M3 24H9M39 24H45M9 9L13.5 13.5M34.5 34.5L39 39M39 9"
        "L34.5 13.5M13.5 34.5L9 39"},
    {Target, Round, 5, "M5 24A19 19 0 0 1 43 24A19 19 0 0 1 5 24Z"},
    {Target, Fill, 0, "M16 24A8 8 0 0 1 32 24A8 8 0 0 1 16 24Z"},
    {Steps, Fill, 0,
        "M5 24H14A2 2 0 0 1 16 26V41A2 2 0 0 1 14 43H5A2 2 0 0 1 3 41V26"
        "A2 2 0 0 1 5 24Z"},
    {Steps, Fill, 0,
        "M19.5 12H28.5A2 2 0 0 1 30.5 14V41A2 2 0 0 1 28.5 43H19.5"
        "A2 2 0 0 1 17.5 41V14A2 2 0 0 1 19.5 12Z"},
    {Steps, Fill, 0,
        "M34 30H43A2 2 0 0 1 45 32V41A2 2 0 0 1 43 43H34A2 2 0 0 1 32 41V32"
        "A2 2 0 0 1 34 30Z"},
    {Chevron, Round, 8, "M16 8L33 24L16 40"},
    {ChevronLeft, Round, 8, "M32 8L15 24L32 40"},
    {Up, Fill, 4, "M24 9L41 36H7Z"},
    {Down, Fill, 4, "M24 39L41 12H7Z"},
    {Same, Round, 8, "M9 24H39"},
    {Undo, Round, 5, "M10 20H29A11 11 0 0 1 29 42H16"},
    {Undo, Round, 5, "M19 10L9 20L19 30"},
    {Pause, Fill, 0,
        "M12 7H18A2 2 0 0 1 20 9V39A2 2 0 0 1 18 41H12A2 2 0 0 1 10 39V9"
        "A2 2 0 0 1 12 7Z"},
    {Pause, Fill, 0,
        "M30 7H36A2 2 0 0 1 38 9V39A2 2 0 0 1 36 41H30A2 2 0 0 1 28 39V9"
        "A2 2 0 0 1 30 7Z"},
    {Skip, Fill, 3, "M8 8L27 24L8 40Z"},
    {Skip, Fill, 0,
        "M35 7H38A2 2 0 0 1 40 9V39A2 2 0 0 1 38 41H35A2 2 0 0 1 33 39V9"
        "A2 2 0 0 1 35 7Z"},
    {Eye, Fill, 0,
        "M2 24C9 12 16 8 24 8C32 8 39 12 46 24C39 36 32 40 24 40"
        "C16 40 9 36 2 24Z"},
    {Eye, Fill, 0, "M15 24A9 9 0 0 1 33 24A9 9 0 0 1 15 24Z", Ground},
    {Eye, Fill, 0, "M19.5 24A4.5 4.5 0 0 1 28.5 24A4.5 4.5 0 0 1 19.5 24Z"},
    {Speak, Fill, 2, "M5 17H14L26 7V41L14 31H5Z"},
    {Speak, Round, 4.5f, "M33 16A11 11 0 0 1 33 32M38 9A20 20 0 0 1 38 39"},
    {Mute, Fill, 2, "M5 17H14L26 7V41L14 31H5Z"},
    {Mute, Round, 5, "M33 18L45 30"},
    {Mute, Round, 5, "M45 18L33 30"},
    {Phone, Round, 5,
        "M17 3H31A5 5 0 0 1 36 8V40A5 5 0 0 1 31 45H17A5 5 0 0 1 12 40V8"
        "A5 5 0 0 1 17 3Z"},
    {Phone, Fill, 0, "M21.4 37A2.6 2.6 0 0 1 26.6 37A2.6 2.6 0 0 1 21.4 37Z"},
    {Wifi, Round, 5, "M5 19A27 27 0 0 1 43 19M11.5 27A18 18 0 0 1 36.5 27"},
    {Wifi, Fill, 0, "M19 37A5 5 0 0 1 29 37A5 5 0 0 1 19 37Z"},
    {Lock, Fill, 0,
        "M12 21H36A4 4 0 0 1 40 25V40A4 4 0 0 1 36 44H12A4 4 0 0 1 8 40V25"
        "A4 4 0 0 1 12 21Z"},
    {Lock, Blunt, 5, "M15 21V15A9 9 0 0 1 33 15V21"},
    {Book, Fill, 0,
        "M24 10C18 6 11 5 4 6V40C11 39 18 40 24 44C30 40 37 39 44 40V6"
        "C37 5 30 6 24 10Z"},
    {Book, Blunt, 3, "M24 11V43", Ground},
    {Access, Fill, 0, "M19 7.5A5 5 0 0 1 29 7.5A5 5 0 0 1 19 7.5Z"},
    {Access, Round, 5, "M7 16L20 19V27L14 44M41 16L28 19V27L34 44M20 19H28M21 28H27"},
    {Screen, Round, 5,
        "M8 8H40A4 4 0 0 1 44 12V30A4 4 0 0 1 40 34H8A4 4 0 0 1 4 30V12"
        "A4 4 0 0 1 8 8Z"},
    {Screen, Round, 5, "M15 42H33"},
    {Pad, Fill, 0,
        "M14 13H34C42 13 46 24 46 32C46 40 39 40 35 33H13C9 40 2 40 2 32"
        "C2 24 6 13 14 13Z"},
    {Pad, Blunt, 3.5f, "M14 19V27M10 23H18", Ground},
    {Pad, Fill, 0, "M30.7 20.5A2.3 2.3 0 0 1 35.3 20.5A2.3 2.3 0 0 1 30.7 20.5Z", Ground},
    {Pad, Fill, 0, "M34.7 25.5A2.3 2.3 0 0 1 39.3 25.5A2.3 2.3 0 0 1 34.7 25.5Z", Ground},
    {Minus, Round, 7, "M9 24H39"},
    {Add, Round, 7, "M9 24H39M24 9V39"},
    {Bell, Fill, 0, "M9 20A15 15 0 0 1 39 20A15 15 0 0 1 9 20Z"},
    {Bell, Fill, 0,
        "M9 32H39A4 4 0 0 1 43 36V36A4 4 0 0 1 39 40H9A4 4 0 0 1 5 36V36"
        "A4 4 0 0 1 9 32Z"},
    {Help, Round, 6, "M14.5 16A9.5 9.5 0 1 1 24 26V30"},
    {Help, Fill, 0, "M20.2 40A3.8 3.8 0 0 1 27.8 40A3.8 3.8 0 0 1 20.2 40Z"},
    {ArrowUp, Round, 6, "M24 41V8"},
    {ArrowUp, Round, 6, "M11 21L24 8L37 21"},
    {ArrowDown, Round, 6, "M24 7V40"},
    {ArrowDown, Round, 6, "M11 27L24 40L37 27"},
    {ArrowLeft, Round, 6, "M41 24H8"},
    {ArrowLeft, Round, 6, "M21 11L8 24L21 37"},
    {ArrowRight, Round, 6, "M7 24H40"},
    {ArrowRight, Round, 6, "M27 11L40 24L27 37"},
});

} // namespace

std::span<const IconMark> iconMarks() { return marks; }

} // namespace podium::stage
