#include "game/match/lifelines.hpp"
#include "game/match/drawing.hpp"
#include "game/match/timing.hpp"
#include <algorithm>
#include <array>

namespace podium {
namespace {

using Options = std::vector<std::size_t>;

/// How many in a hundred know the answer, by difficulty.
constexpr std::array<std::size_t, 5> whoKnow{85, 70, 52, 36, 22};
constexpr int voters = 100;

bool isUsed(const Match& match, SeatId seat, Lifeline lifeline) {
    return (match.lifelinesUsed[*placeOf(match, seat)] >> static_cast<int>(lifeline)) & 1;
}

bool playsAlone(const Asked& asked) {
    return std::ranges::count(asked.turns, true, &Turn::plays) == 1;
}

Options wrongOptions(const Asked& asked) {
    Options wrong;
    for (std::size_t option = 0; option < asked.question->options.size(); ++option)
        if (option != asked.question->answer) wrong.push_back(option);
    return wrong;
}

bool helpsHere(const Match& match, const Asked& asked, const Turn& turn, Lifeline lifeline) {
    const QuestionType type = asked.question->type;
    const bool choice = type == QuestionType::Choice && wrongOptions(asked).size() > 1;
    switch (lifeline) {
    case Lifeline::FiftyFifty: return choice && turn.removed.empty() && !turn.firstTry;
    case Lifeline::Exchange: return playsAlone(asked) && drawInstead(match).has_value();
    case Lifeline::AskTheRoom: return choice || type == QuestionType::TrueFalse;
    case Lifeline::ExtraTime: // the clock of a whole round is the same for all
        return conductOf(rulesOf(match, asked)).timing == Timing::Question &&
            timeFor(match, asked, turn);
    case Lifeline::DoubleDip: return choice || type == QuestionType::Typed;
    }
    return false;
}

/// All wrong options but one.
Options halfOf(const Asked& asked, Chance& chance) {
    Options wrong = wrongOptions(asked);
    shuffle(wrong, chance);
    wrong.pop_back();
    std::ranges::sort(wrong);
    return wrong;
}

bool couldBeAsked(const Match& match, const Asked& asked, std::size_t place) {
    return place < asked.turns.size() && !asked.turns[place].plays &&
        match.seats[place].presence == Presence::Here;
}

bool anybodyToAsk(const Match& match, const Asked& asked) {
    for (std::size_t place = 0; place < match.seats.size(); ++place)
        if (couldBeAsked(match, asked, place)) return true;
    return false;
}

/// A hundred people who know the answer as often as its difficulty says, and guess otherwise.
std::vector<int> simulatedVotes(const Asked& asked, const Turn& turn, Chance& chance) {
    Options left;
    for (std::size_t option = 0; option < asked.question->options.size(); ++option)
        if (std::ranges::count(turn.removed, option) == 0) left.push_back(option);
    std::vector<int> votes(asked.question->options.size());
    const std::size_t know = whoKnow.at(static_cast<std::size_t>(asked.question->difficulty - 1));
    for (int voter = 0; voter < voters; ++voter) {
        const bool knows = chance.below(100) < know;
        ++votes[knows ? asked.question->answer : left[chance.below(left.size())]];
    }
    return votes;
}

} // namespace

bool isAvailable(const Match& match, SeatId seat, Lifeline lifeline) {
    const Asked* open = match.phase == Phase::Question ? openQuestion(match) : nullptr;
    const Turn* turn = open ? turnOf(match, *open, seat) : nullptr;
    if (!turn || !turn->plays || turn->reply || turn->walked) return false;
    return std::ranges::count(rulesOf(match, *open).lifelines, lifeline) > 0 &&
        !isUsed(match, seat, lifeline) && helpsHere(match, *open, *turn, lifeline);
}

LifelineUsed help(const Match& match, SeatId seat, Lifeline lifeline) {
    const Asked& asked = *openQuestion(match);
    LifelineUsed used{seat, lifeline, {}, {}, match.chance};
    if (lifeline == Lifeline::FiftyFifty) used.removed = halfOf(asked, used.chance);
    if (lifeline == Lifeline::AskTheRoom && !anybodyToAsk(match, asked))
        used.votes = simulatedVotes(asked, *turnOf(match, asked, seat), used.chance);
    return used;
}

bool isAsked(const Match& match, SeatId seat) {
    const Asked* open = openQuestion(match);
    const auto place = placeOf(match, seat);
    if (!open || !place || !couldBeAsked(match, *open, *place)) return false;
    const bool asks = std::ranges::any_of(open->turns, &Turn::asksTheRoom);
    return asks && !open->turns[*place].vote;
}

} // namespace podium
