#pragma once
#include "game/stage/intents.hpp"
#include "questions/bank/question.hpp"
#include <optional>
#include <string>

namespace podium::stage {

/// A number on its way: slid along its scale, stepped, or written figure by figure.
class NumberEntry {
public:
    NumberEntry() = default;
    NumberEntry(NumberScale scale, Quantity start);
    /// Whether the intent meant the number: a step, a leap, a figure, a figure taken back.
    enum class Heard { No, Yes };
    Heard take(const Intent& intent);
    void slideTo(float share); ///< of the scale, 0 to 1
    void step(int times);
    Quantity value() const;    ///< never off the scale
    std::string shown() const; ///< as it is being written, in groups of three
    bool isBlank() const { return m_written && m_written->empty(); }
    float share() const;
    Quantity stepSize() const;
    Quantity leapSize() const { return {stepSize().thousandths * 10}; }

private:
    void write(char32_t letter);
    void erase();
    void set(std::int64_t thousandths);
    NumberScale m_scale;
    Quantity m_value;
    std::optional<std::string> m_written; ///< nothing: the value came from the slider
};

/// The middle of the scale, on one of its steps.
Quantity middleOf(const NumberScale& scale);

} // namespace podium::stage
