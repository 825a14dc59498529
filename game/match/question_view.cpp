#include "game/match/question_view.hpp"
#include "game/match/awards.hpp"
#include "game/match/scoring.hpp"
#include "game/match/staying.hpp"
#include "game/match/timing.hpp"
#include <algorithm>

namespace podium {
namespace {

std::string nameAt(const Match& match, SeatId seat) {
    const auto place = placeOf(match, seat);
    return place ? match.seats[*place].name : std::string{};
}

std::optional<std::size_t> oneOption(const std::optional<Reply>& reply) {
    const auto* one = reply ? std::get_if<OneOption>(&*reply) : nullptr;
    return one ? std::optional(one->option) : std::nullopt;
}

/// What everybody may know of the question before it is closed. A number's scale shows its ends,
/// never what it is measured by.
void show(QuestionView& view, const Match& match, const Asked& asked) {
    const Question& question = *asked.question;
    view.entry = asked.entry;
    view.type = question.type;
    view.topic = question.round;
    view.stem = question.stem;
    view.options = question.options;
    view.partners = question.partners;
    view.scale = question.number;
    view.scale.value = view.scale.tolerance = view.scale.margin = {};
    view.exhibit = question.exhibit;
    view.difficulty = question.difficulty;
    view.most = mostFor(rulesOf(match, asked), asked);
    view.voided = asked.voided;
}

/// On a ladder: what standing on the rung is worth that the question is about.
Points rungFor(const Match& match, const Asked& asked, SeatId seat, const Turn& turn) {
    const RoundRules& rules = rulesOf(match, asked);
    const int rung = tallyOf(match, seat).rung + (turn.right ? 0 : 1);
    return worthOf(rules, std::min(rung, static_cast<int>(rules.rungs.size())));
}

void showStake(QuestionView& view, const Match& match, const Asked& asked, SeatId seat) {
    const Turn* turn = turnOf(match, asked, seat);
    const Stake stake = conductOf(rulesOf(match, asked)).stake;
    if (!turn || !turn->plays) return;
    if (stake == Stake::Rung) view.most = rungFor(match, asked, seat, *turn);
    if (stake == Stake::Wager) view.most = view.wager = turn->wager;
}

void showOwn(QuestionView& view, const Turn& turn) {
    view.reply = turn.reply;
    view.chosen = oneOption(turn.reply);
    view.removed = turn.removed;
    view.firstTry = turn.firstTry;
    view.dips = turn.dips && !turn.reply;
    view.votes = turn.votes;
}

/// What a real room said is for everybody to see; a simulated one spoke to who asked it alone.
void showVotes(QuestionView& view, const Match& match, const Asked& asked, SeatId seat) {
    for (const Turn& turn : asked.turns)
        if (turn.asksTheRoom && view.votes.empty()) view.votes = turn.votes;
    view.asksTheRoom = isAsked(match, seat);
}

void showBuzzers(QuestionView& view, const Match& match, Moment now, SeatId seat) {
    const Asked& asked = match.asked.back();
    const RoundRules& rules = rulesOf(match, asked);
    if (conductOf(rules).answering == Answering::Everyone) return;
    const Buzzer& buzzer = asked.buzzer;
    BuzzView buzz{
        buzzState(match, seat, now), buzzer.floor, {}, {}, buzzer.tied, rules.buzz.voice, {}};
    if (buzzer.floor) buzz.floorName = nameAt(match, *buzzer.floor);
    if (buzzer.floor && rules.buzz.voice == Voice::Choosing)
        buzz.timeLeft = std::max(buzzer.floorUntil - now, Span{});
    if (!buzzer.gatherUntil) // before it is over an order would be a guess
        for (const Press& press : inOrder(buzzer)) buzz.queue.push_back(press.seat);
    view.buzz = buzz;
}

void revealReplies(QuestionView& view, const Match& match, const Asked& asked) {
    for (std::size_t place = 0; place < asked.turns.size(); ++place) {
        const Turn& turn = asked.turns[place];
        const Chair& chair = match.seats[place];
        if (turn.plays)
            view.replies.push_back(
                {chair.id, chair.name, turn.reply, turn.right, turn.award.total()});
    }
}

void reveal(QuestionView& view, const Match& match, const Asked& asked) {
    const Question& question = *asked.question;
    view.rightReply = rightReply(question);
    view.right = oneOption(view.rightReply);
    for (const Wording& words : question.accepted) view.accepted.push_back(words.text);
    view.scale = question.number;
    view.explanation = question.explanation;
    view.source = question.source;
    revealReplies(view, match, asked);
}

void revealOwn(QuestionView& view, const Match& match, const Asked& asked, const Turn& turn) {
    view.wasRight = turn.right;
    view.award = turn.award;
    const auto time = timeFor(match, asked, turn);
    if (time && (turn.reply || turn.heard))
        view.timeLeftAtAnswer = std::clamp(*time - turn.took, Span{}, *time);
}

} // namespace

QuestionView questionView(const Match& match, Moment now, SeatId seat) {
    const Asked& asked = match.asked.back();
    const Turn* turn = turnOf(match, asked, seat);
    QuestionView view;
    show(view, match, asked);
    if (turn) showOwn(view, *turn);
    showStake(view, match, asked, seat);
    showVotes(view, match, asked, seat);
    showBuzzers(view, match, now, seat);
    if (!asked.closed) return view;
    reveal(view, match, asked);
    if (turn) revealOwn(view, match, asked, *turn);
    return view;
}

} // namespace podium
