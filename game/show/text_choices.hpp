#pragma once
#include "game/show/text_hand.hpp"

namespace podium::show {

/// What is chosen before a question comes: a field of the board, or a stake.
class TextChoices {
public:
    TextChoices(Terminal& terminal, TextHand& hand) : m_terminal(terminal), m_hand(hand) {}
    Outcome<void> pick();
    Outcome<void> stake();

private:
    Outcome<void> pickFrom(const std::vector<CellView>& open, const std::string& line);
    Outcome<void> stakeFrom(const std::string& line);

    Terminal& m_terminal;
    TextHand& m_hand;
};

/// The fields that can be picked, in the order in which they are listed.
std::vector<CellView> openCells(const AudienceView& view);
/// The field a line names: its number in the list, or topic and value, "2 300".
std::optional<Cell> cellFrom(const std::vector<CellView>& open, const std::string& line);

} // namespace podium::show
