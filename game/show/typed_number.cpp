#include "game/show/typed_number.hpp"
#include "questions/bank/quantity.hpp"
#include <algorithm>
#include <cctype>

namespace podium::show {
namespace {

bool isFigure(char c) { return c >= '0' && c <= '9'; }

/// A comma between figures of which exactly three follow: "1,200".
bool partsThousands(const std::string& figures, std::size_t comma) {
    const auto stop = std::find_if_not(
        figures.begin() + static_cast<std::ptrdiff_t>(comma) + 1, figures.end(), isFigure);
    return comma > 0 && isFigure(figures[comma - 1]) &&
        stop - figures.begin() == static_cast<std::ptrdiff_t>(comma) + 4;
}

/// Commas as a person means them: between thousands, unless the scale has decimals, or as a point.
std::string withoutCommas(const NumberScale& scale, const std::string& figures) {
    const bool hasDecimals = scale.step.thousandths % 1000 != 0;
    std::string plain;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (figures[i] != ',')
            plain += figures[i];
        else if (hasDecimals || !partsThousands(figures, i))
            plain += '.';
    }
    return plain;
}

} // namespace

char small(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

std::string inSmall(std::string words) {
    std::ranges::transform(words, words.begin(), small);
    return words;
}

std::optional<Quantity> typedNumber(const NumberScale& scale, const std::string& line) {
    std::string figures = line;
    if (!scale.unit.empty() && inSmall(line).ends_with(inSmall(scale.unit)))
        figures.resize(figures.size() - scale.unit.size());
    std::erase(figures, ' ');
    return quantity(withoutCommas(scale, figures));
}

bool isOn(const NumberScale& scale, Quantity number) {
    return scale.least == scale.most || (scale.least <= number && number <= scale.most);
}

} // namespace podium::show
