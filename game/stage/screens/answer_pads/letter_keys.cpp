#include "game/stage/screens/answer_pads/letter_keys.hpp"
#include "game/stage/screens/answer_pads/pad_parts.hpp"
#include "game/stage/widgets/slip.hpp"

namespace podium::stage {

namespace {

constexpr std::size_t columns = 13;

std::vector<LetterKey> allKeys() {
    std::vector<LetterKey> keys;
    for (char32_t letter = U'A'; letter <= U'Z'; ++letter)
        keys.push_back({std::string(1, static_cast<char>(letter)), letter});
    for (char32_t figure = U'0'; figure <= U'9'; ++figure)
        keys.push_back({std::string(1, static_cast<char>(figure)), figure});
    keys.push_back({"-", U'-'});
    keys.push_back({"Space", U' '});
    keys.push_back({"Erase", 0});
    return keys;
}

} // namespace

const std::vector<LetterKey>& letterKeys() {
    static const std::vector<LetterKey> keys = allKeys();
    return keys;
}

std::vector<Box> letterKeyBoxes(Box panel) {
    return tilesIn({panel.x + 36, panel.y + 140, panel.w - 72, panel.h - 164}, letterKeys().size(),
        columns, 8);
}

void drawLetterKeys(Canvas& canvas, const Look& look, Box panel, std::span<const float> focus) {
    const auto boxes = letterKeyBoxes(panel);
    for (std::size_t key = 0; key < boxes.size(); ++key)
        slip(canvas, look, boxes[key],
            {.words = letterKeys()[key].legend, .focus = at(focus, key), .align = Align::Centre});
}

} // namespace podium::stage
