#pragma once
#include "game/journal/happenings.hpp"
#include "game/journal/quoting.hpp"
#include "game/journal/words.hpp"

namespace podium {

/// Writes the fields of a part to the end of a line, as JSON.
struct WritingPen {
    std::string& line;

    void operator()(std::string_view name, const auto& value) {
        if (line.back() != '{') line += ',';
        line.append("\"").append(name).append("\":");
        write(value);
    }
    template <typename T>
    void maybe(std::string_view name, const T& value) {
        if (value != T{}) (*this)(name, value);
    }
    /// Its fields among those of the part it belongs to.
    void among(const Reply& reply) {
        std::visit([this](const auto& one) { fields(*this, one); }, reply);
    }

    void write(const std::integral auto& number) { line += std::to_string(number); }
    void write(const std::string& text) { quote(line, text); }
    void write(Points points) { write(points.value); }
    void write(Quantity number) { write(number.thousandths); }
    void write(Span span) { write(span.milliseconds); }
    void write(Moment moment) { write(moment.milliseconds); }
    void write(SeatId seat) { write(seat.value); }
    void write(TeamId team) { write(team.value); }
    void write(EntryId entry) { write(entry.value); }
    void write(Chance chance) { write(chance.state); }
    void write(const Word auto& value) { quote(line, wordFor(value)); }
    template <typename T>
    void write(const std::optional<T>& value) {
        write(*value);
    }
    template <typename T>
    void write(const Kept<T>& value) {
        write(*value);
    }
    template <typename T>
    void write(const std::vector<T>& values) {
        writeList(values);
    }
    template <typename T, std::size_t count>
    void write(const std::array<T, count>& values) {
        writeList(values);
    }
    void write(const auto& part) {
        line += '{';
        fields(*this, part);
        line += '}';
    }

private:
    void writeList(const auto& values) {
        line += '[';
        for (const auto& value : values) {
            if (line.back() != '[') line += ',';
            write(value);
        }
        line += ']';
    }
};

} // namespace podium
