#pragma once
#include "game/journal/happenings.hpp"
#include "game/journal/page.hpp"
#include "game/journal/words.hpp"

namespace podium {

/// Reads the fields of a part from a page; what is missing or of the wrong kind spoils it.
struct ReadingPen {
    const Page& page;
    std::string& spoiled; ///< the first field that could not be read

    void operator()(std::string_view name, auto& value) {
        const Page* field = fieldCalled(page, name);
        if (!field || !read(*field, value)) spoil(name);
    }
    template <typename T>
    void maybe(std::string_view name, T& value) {
        value = {};
        if (fieldCalled(page, name)) (*this)(name, value);
    }
    /// Exactly one kind of reply stands among the fields.
    void among(Reply& reply) {
        const Page *one = fieldCalled(page, "option"), *many = fieldCalled(page, "options"),
                   *number = fieldCalled(page, "thousandths"), *text = fieldCalled(page, "text");
        if (!!one + !!many + !!number + !!text != 1) return spoil("option");
        if (many) reply = ManyOptions{};
        if (number) reply = Quantity{};
        if (text) reply = Wording{};
        std::visit([this](auto& kind) { fields(*this, kind); }, reply);
    }

    template <std::integral T>
    bool read(const Page& from, T& number) {
        if (const auto* whole = std::get_if<std::uint64_t>(&from.what)) return fit(*whole, number);
        const auto* negative = std::get_if<std::int64_t>(&from.what);
        return negative && fit(*negative, number);
    }
    bool read(const Page& from, std::string& text) {
        const auto* words = std::get_if<std::string>(&from.what);
        if (words) text = *words;
        return words;
    }
    bool read(const Page& from, Points& points) { return read(from, points.value); }
    bool read(const Page& from, Quantity& number) { return read(from, number.thousandths); }
    bool read(const Page& from, Span& span) { return read(from, span.milliseconds); }
    bool read(const Page& from, Moment& moment) { return read(from, moment.milliseconds); }
    bool read(const Page& from, SeatId& seat) { return read(from, seat.value); }
    bool read(const Page& from, TeamId& team) { return read(from, team.value); }
    bool read(const Page& from, EntryId& entry) { return read(from, entry.value); }
    bool read(const Page& from, Chance& chance) { return read(from, chance.state); }
    template <Word T>
    bool read(const Page& from, T& value) {
        const auto* word = std::get_if<std::string>(&from.what);
        const auto known = words(value);
        for (std::size_t place = 0; word && place < known.size(); ++place) {
            value = static_cast<T>(place);
            if (*word == known[place]) return true;
        }
        return false;
    }
    template <typename T>
    bool read(const Page& from, std::optional<T>& value) {
        return read(from, value.emplace());
    }
    template <typename T>
    bool read(const Page& from, Kept<T>& value) {
        T part;
        const bool good = read(from, part);
        value = Kept<T>(std::move(part));
        return good;
    }
    template <typename T>
    bool read(const Page& from, std::vector<T>& values) {
        const auto* list = std::get_if<Page::List>(&from.what);
        if (!list) return false;
        values.reserve(list->size());
        for (const Page& item : *list)
            if (!read(item, values.emplace_back())) return false;
        return true;
    }
    template <typename T, std::size_t count>
    bool read(const Page& from, std::array<T, count>& values) {
        const auto* list = std::get_if<Page::List>(&from.what);
        if (!list || list->size() != count) return false;
        for (std::size_t place = 0; place < count; ++place)
            if (!read((*list)[place], values[place])) return false;
        return true;
    }
    bool read(const Page& from, auto& part) {
        if (!std::holds_alternative<Page::Fields>(from.what)) return false;
        ReadingPen pen{from, spoiled};
        fields(pen, part);
        return spoiled.empty();
    }

private:
    void spoil(std::string_view name) {
        if (spoiled.empty()) spoiled = name;
    }
    template <std::integral T>
    static bool fit(std::integral auto number, T& value) {
        if (!std::in_range<T>(number)) return false;
        value = static_cast<T>(number);
        return true;
    }
};

} // namespace podium
