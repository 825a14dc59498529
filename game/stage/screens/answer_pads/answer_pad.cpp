#include "game/stage/screens/answer_pads/answer_pad.hpp"

namespace podium::stage {

PadTurn AnswerPad::take(const Intent&, std::optional<std::size_t>, const Look&) { return {}; }

std::unique_ptr<AnswerPad> padFor(const QuestionView& question) {
    switch (question.type) {
    case QuestionType::Choice:
    case QuestionType::TrueFalse: return choicePad(question);
    case QuestionType::Several: return severalPad(question);
    case QuestionType::Number: return numberPad(question);
    case QuestionType::Order: return orderPad(question);
    case QuestionType::Pairs: return pairsPad(question);
    case QuestionType::Typed: return typedPad(question);
    }
    return choicePad(question);
}

} // namespace podium::stage
