#include "game/show/text_words.hpp"
#include "questions/bank/printable.hpp"
#include <ostream>

namespace podium::show {
namespace {

/// A board has values; where only a topic is picked, there is one field for each.
bool hasValues(const AudienceView& view) { return !view.rules.boardValues.empty(); }

} // namespace

void sayBoard(std::ostream& out, const AudienceView& view, const std::vector<CellView>& open) {
    out << '\n';
    for (std::size_t i = 0; i < open.size(); ++i) {
        out << i + 1 << ") "
            << printable(view.topics.at(static_cast<std::size_t>(open[i].cell.topic)));
        if (hasValues(view)) out << " for " << open[i].value.value;
        out << '\n';
    }
    sayPickHint(out, open);
}

void sayPickHint(std::ostream& out, const std::vector<CellView>& open) {
    out << "Type a number from 1 to " << open.size() << " to pick; " << howToEnd << '\n';
}

void sayStakes(std::ostream& out, const AudienceView& view) {
    out << "\nThe next question is about " << printable(view.topic) << ". Score "
        << view.score.value << '\n';
    sayStakeHint(out, view);
}

void sayStakeHint(std::ostream& out, const AudienceView& view) {
    out << "Type how many points you stake, from 0 to " << view.mostWager.value << "; " << howToEnd
        << '\n';
}

} // namespace podium::show
