#pragma once
#include "game/stage/screens/screen.hpp"
#include <memory>
#include <span>

namespace podium::stage {

/// What a pad made of an intent.
struct PadTurn {
    enum class Whose { Screen, Pad };
    Whose whose = Whose::Screen; ///< Pad: it meant something here and nothing else
    std::optional<Reply> reply = {};
    std::optional<std::size_t> focus = {}; ///< where the focus goes by it
};

/// What stands under a question to answer it with, one kind for each type. A pad that is made of a
/// question with a reply shows that reply, locked in.
class AnswerPad {
public:
    virtual ~AnswerPad() = default;
    /// Where everything stands that can be chosen, in reading order.
    virtual std::vector<Box> spots(const Look& look) const = 0;
    virtual std::size_t firstSpot() const { return 0; }
    /// Any intent, before the focus hears of it; `spot` has the focus, if one of the pad's has.
    virtual PadTurn take(const Intent& intent, std::optional<std::size_t> spot, const Look& look);
    /// Somebody chose a spot.
    virtual PadTurn choose(std::size_t spot) = 0;
    virtual Letters letters() const { return Letters::Shortcuts; }
    virtual std::vector<Hint> hints() const = 0;
    /// `focus`: how much of the focus each spot has, 0 to 1.
    virtual void draw(
        Canvas& canvas, const Showing& showing, std::span<const float> focus) const = 0;
    /// What was right, and beside it what was answered.
    virtual void drawRevealed(Canvas& canvas, const Showing& showing) const = 0;
};

std::unique_ptr<AnswerPad> padFor(const QuestionView& question);

// One a type, each in its own file.
std::unique_ptr<AnswerPad> choicePad(const QuestionView& question);
std::unique_ptr<AnswerPad> severalPad(const QuestionView& question);
std::unique_ptr<AnswerPad> numberPad(const QuestionView& question);
std::unique_ptr<AnswerPad> orderPad(const QuestionView& question);
std::unique_ptr<AnswerPad> pairsPad(const QuestionView& question);
std::unique_ptr<AnswerPad> typedPad(const QuestionView& question);

} // namespace podium::stage
