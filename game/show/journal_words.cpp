#include "game/show/journal_words.hpp"
#include "game/journal/names.hpp"
#include "game/journal/reply_words.hpp"
#include "game/journal/words.hpp"
#include "game/show/counted.hpp"
#include "game/show/seat_words.hpp"
#include <algorithm>

namespace podium::show {
namespace {

/// "ask_the_room" as a person says it.
std::string spoken(std::string_view word) {
    std::string words(word);
    std::ranges::replace(words, '_', ' ');
    return words;
}

std::string names(const Match& match, const std::vector<SeatId>& seats) {
    std::string words;
    for (const SeatId seat : seats) words += (words.empty() ? "" : ", ") + who(match, seat);
    return words;
}

std::string replyOn(const Match& match, const Reply& reply) {
    return match.asked.empty() ? "" : replyWords(*match.asked.back().question, reply);
}

/// What players and the show do.
struct Telling {
    const Match& match;

    std::string operator()(const EveningBegan& began) const {
        std::string words = "The evening begins: " + began.packTitle + ". At the table:";
        for (const Seat& seat : began.seats) words += " " + seat.name + ",";
        words.back() = '.';
        return words;
    }
    std::string operator()(const RoundOpened& opened) const {
        const auto round = static_cast<std::size_t>(opened.round);
        const std::string players = names(match, opened.players);
        return "Round " + std::to_string(round + 1) + ": " + match.rounds.at(round).round.name +
            (players.empty() ? "" : ", for " + players);
    }
    std::string operator()(const PickAwaited& await) const {
        return who(match, await.picker) + " may pick";
    }
    std::string operator()(const WagersOpened& opened) const {
        return "Stakes are open for a question about " + opened.topic;
    }
    std::string operator()(const Wagered& wagered) const {
        return whoDoes(match, wagered.seat, "stakes ") + pointsWords(wagered.points);
    }
    std::string operator()(const QuestionAsked& asked) const {
        return "Question " + std::to_string(questionsOf(match)) + ": " + asked.question->stem;
    }
    std::string operator()(const Answered& answered) const {
        return whoDoes(match, answered.seat, "answers") + ": " + replyOn(match, answered.reply);
    }
    std::string operator()(const WalkedAway& walked) const {
        return whoDoes(match, walked.seat, "walks away");
    }
    std::string operator()(const QuestionClosed&) const {
        if (match.asked.empty()) return "The question closes";
        const Question& question = *match.asked.back().question;
        return "The answer is: " + replyWords(question, rightReply(question));
    }
    std::string operator()(const Buzzed& buzzed) const {
        return whoDoes(match, buzzed.seat, "buzzes");
    }
    std::string operator()(const FloorGiven& given) const {
        const std::string tied = names(match, given.tied);
        return whoDoes(match, given.seat, "has the floor") +
            (tied.empty() ? "" : ", level with " + tied);
    }
    std::string operator()(const AnswerHeard& heard) const {
        return who(match, heard.seat) + " said it " + verdictWords(heard.verdict);
    }
    std::string operator()(const FloorLost& lost) const {
        return who(match, lost.seat) + " said nothing in time";
    }
    std::string operator()(const LifelineUsed& used) const {
        return whoDoes(match, used.seat, "takes a lifeline: ") + spoken(wordFor(used.lifeline));
    }
    std::string operator()(const VoteCast& cast) const {
        return whoDoes(match, cast.seat, "votes for ") + replyOn(match, OneOption{cast.option});
    }
    std::string operator()(const auto& other) const { return hostWords(match, other); }
};

} // namespace

std::string wordsFor(const Match& match, const Happening& happening) {
    return std::visit(Telling{match}, happening);
}

std::string verdictWords(Verdict verdict) { return std::string(wordFor(verdict)); }

} // namespace podium::show
