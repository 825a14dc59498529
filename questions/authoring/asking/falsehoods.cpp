#include "questions/authoring/asking/falsehoods.hpp"
#include "questions/authoring/clauses/statement.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool isWordAt(const std::string& text, std::size_t at, std::size_t length) {
    const auto ends = at + length;
    const bool first = at == 0 || text[at - 1] == ' ';
    const auto letter = [](unsigned char c) { return std::isalpha(c) != 0 || c == '-'; };
    return first && (ends == text.size() || !letter(static_cast<unsigned char>(text[ends])));
}

/// "heavier" for "lighter", the first such word of the statement.
std::string turnedRound(const std::string& text, const Lexicon& lexicon) {
    for (const auto& pair : lexicon.lists.at("opposites")) {
        const auto space = pair.find(' ');
        const auto one = pair.substr(0, space), other = pair.substr(space + 1);
        for (const auto& [from, to] : {std::pair{one, other}, {other, one}})
            for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + 1))
                if (isWordAt(text, at, from.size()))
                    return text.substr(0, at) + to + text.substr(at + from.size());
    }
    return {};
}

/// Far enough that nobody who knows roughly is in doubt.
long long farFrom(const Number& number, Chance& chance) {
    const long long percents[] = {40, 50, 200, 250};
    auto value = number.value * percents[chance.below(std::size(percents))] / 100;
    for (long long grain = 1; grain * 10 <= number.value && number.value % (grain * 10) == 0;) {
        grain *= 10;
        value = (value + grain / 2) / grain * grain; // as round as the right one
    }
    constexpr long long least = 2;
    const bool small = value < least || value == number.value;
    return small ? number.value * 3 : value;
}

bool isFigure(const Phrase& phrase) {
    constexpr long long few = 2;
    return phrase.kind == Kind::Number && !phrase.counted.empty() && phrase.number.value > few;
}

/// The only figure of the fact; null where there are several.
Phrase* figureIn(Fact& fact) {
    std::vector<Phrase*> found;
    if (fact.object && isFigure(*fact.object)) found.push_back(&*fact.object);
    for (auto& one : fact.complements)
        if (isFigure(one.phrase)) found.push_back(&one.phrase);
    return found.size() == 1 ? found.front() : nullptr;
}

std::string withAnotherFigure(Fact fact, const World& world, Chance& chance) {
    auto* figure = figureIn(fact);
    if (!figure) return {};
    const auto told = written(farFrom(figure->number, chance), figure->number, world.lexicon);
    figure->text = (figure->hedged ? "about " : "") + told + " " + figure->counted;
    return statement(fact, world.lexicon);
}

/// Countries of the same part of the world that the page does not name.
std::vector<std::string> countriesNear(const std::string& name, const World& world) {
    constexpr int known = 60;
    const auto& regions = world.lexicon.regionOf;
    const auto home = regions.find(name);
    std::vector<std::string> found;
    for (const auto& country : world.lexicon.countries) {
        const auto region = regions.find(country.name);
        const bool near = home != regions.end() && region != regions.end() &&
            region->second == home->second && country.name != name;
        if (near && country.fame <= known && !world.cast.find(country.name))
            found.push_back(country.printed());
    }
    return found;
}

std::string withAnotherCountry(Fact fact, const World& world, Chance& chance) {
    for (auto& one : fact.complements) {
        if (one.phrase.kind != Kind::Country || one.phrase.text != one.phrase.name) continue;
        auto near = countriesNear(one.phrase.name, world);
        if (near.empty()) continue;
        one.phrase.text = near[chance.below(near.size())];
        return statement(fact, world.lexicon);
    }
    return {};
}

/// "native to South America": to another part of the world.
std::string withAnotherContinent(const std::string& text, const World& world, Chance& chance) {
    const auto& parts = world.lexicon.lists.at("swapped_continents");
    for (const auto& part : parts) {
        const auto at = text.find(part);
        if (at == std::string::npos || !isWordAt(text, at, part.size())) continue;
        std::vector<std::string> others;
        for (const auto& other : parts)
            if (other != part && !contains(text, other) && !world.cast.find(other))
                others.push_back(other);
        if (others.empty()) return {};
        return replaced(text, part, others[chance.below(others.size())]);
    }
    return {};
}

} // namespace

std::string falsehoodOf(const Fact& fact, const World& world, Chance& chance) {
    const auto truth = statement(fact, world.lexicon);
    auto told = turnedRound(truth, world.lexicon);
    if (told.empty()) told = withAnotherContinent(truth, world, chance);
    if (told.empty()) told = withAnotherCountry(fact, world, chance);
    if (told.empty()) told = withAnotherFigure(fact, world, chance);
    return told;
}

} // namespace podium::authoring
