#include "questions/bank/quantity.hpp"
#include <algorithm>
#include <cstdlib>

namespace podium {

namespace {

constexpr std::size_t mostFigures = 10;
constexpr std::size_t mostDecimals = 3;

/// The figures as a whole number, if there are some and not too many.
std::optional<std::int64_t> figures(const std::string& text, std::size_t most) {
    if (text.empty() || text.size() > most) return std::nullopt;
    std::int64_t number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// "5" behind the point are 500 thousandths.
std::optional<std::int64_t> decimals(std::string text) {
    if (text.empty() || text.size() > mostDecimals) return std::nullopt;
    text.resize(mostDecimals, '0');
    return figures(text, mostDecimals);
}

std::string decimalText(std::int64_t thousandths) {
    std::string text = std::to_string(1000 + thousandths);
    text.front() = '.';
    while (text.back() == '0') text.pop_back();
    return text == "." ? "" : text;
}

} // namespace

std::optional<Quantity> quantity(const std::string& text) {
    const std::size_t begin = text.rfind('-', 0) == 0 ? 1 : 0;
    const std::size_t point = std::min(text.find('.'), text.size());
    const auto whole = figures(text.substr(begin, point - begin), mostFigures);
    const auto rest =
        point == text.size() ? std::optional<std::int64_t>(0) : decimals(text.substr(point + 1));
    if (!whole || !rest) return std::nullopt;
    const Quantity size{*whole * 1000 + *rest};
    if (size > mostQuantity) return std::nullopt;
    return begin == 1 ? Quantity{-size.thousandths} : size;
}

std::string quantityText(Quantity quantity) {
    const std::int64_t size = std::abs(quantity.thousandths);
    return (quantity.thousandths < 0 ? "-" : "") + std::to_string(size / 1000) +
        decimalText(size % 1000);
}

} // namespace podium
