#pragma once
#include "game/match/apply.hpp"
#include "game/match/host_view.hpp"
#include "game/match/judge.hpp"
#include "game/match/timing.hpp"
#include "game/match/views.hpp"
#include <algorithm>
#include <stdexcept>

namespace podium {

constexpr SeatId ada{1};
constexpr SeatId ben{2};
constexpr SeatId cleo{3};

/// A question whose right option is called "right", wherever it is shown.
inline Question question(const std::string& round, int number, int difficulty = 3) {
    const std::string name = round + " " + std::to_string(number);
    return {name, round, QuestionType::Choice, "What is true of " + name + "?",
        {"right", "wrong one", "wrong two", "wrong three"}, 0, "Because " + name + " is so.",
        difficulty, {"report", number, "The report says so of " + name + "."}, {}, {}, {}, {}, {}};
}

/// Three rounds, as many questions each.
inline Pack smallPack(int questionsEach = 5) {
    Pack pack;
    pack.title = "A small pack";
    pack.articles = {{"report", "A report"}};
    for (const std::string round : {"Medals", "Athletes", "The Ceremony"}) {
        pack.rounds.push_back({round, "About " + round});
        for (int number = 1; number <= questionsEach; ++number)
            pack.questions.push_back(question(round, number, 1 + number % 5));
    }
    return pack;
}

inline std::vector<Seat> table(int players) {
    const std::vector<Seat> seats = {{ada, "Ada"}, {ben, "Ben"}, {cleo, "Cleo"}};
    return {seats.begin(), seats.begin() + players};
}

/// A reply that the question takes and that is wrong.
inline Reply wrongReply(const Question& question) {
    Reply reply = rightReply(question);
    if (auto* one = std::get_if<OneOption>(&reply))
        one->option = (one->option + 1) % question.options.size();
    else if (auto* many = std::get_if<ManyOptions>(&reply))
        many->options = question.type == QuestionType::Several
            ? std::vector<std::size_t>{}
            : std::vector<std::size_t>(many->options.rbegin(), many->options.rend());
    else if (auto* number = std::get_if<Quantity>(&reply))
        number->thousandths += question.number.margin.thousandths + 1000;
    else
        reply = Wording{"nobody", "nobody"};
    return reply;
}

/// An evening that a test plays, command by command, on a clock moved by hand.
class Evening {
public:
    explicit Evening(Pack pack = smallPack()) : m_match(matchFrom(std::move(pack))) {}
    /// Goes on with an evening that was interrupted.
    Evening(Pack pack, const std::vector<Event>& events)
        : m_match(replay(std::move(pack), events)), m_events(events), m_now(m_match.latest) {}

    /// What the rules say; what happens, happens.
    std::optional<Refusal> tell(const Request& request) {
        const Ruling ruling = judge(m_match, {m_now, request});
        for (const Event& event : ruling.events) m_match = apply(std::move(m_match), event);
        m_events.insert(m_events.end(), ruling.events.begin(), ruling.events.end());
        return ruling.refusal;
    }
    /// The same, where a test takes the yes for granted.
    void must(const Request& request) {
        if (tell(request)) throw std::logic_error("the rules refused what the test relies on");
    }

    void begin(int players = 1, const RoundRules& rules = {}, std::uint64_t seed = 7) {
        must(Begin{everyRound(rules), table(players), seed});
    }
    /// One round of this kind over the whole pack.
    void beginRound(int players, const RoundRules& rules, const Customs& customs = {}) {
        RunningOrder order = everyRound(rules);
        order.rounds.front().topics = {std::string(everyTopic)};
        order.customs = customs;
        must(Begin{order, table(players), 7});
    }
    /// Asks the next question and waits until its clock opens.
    void ask() {
        must(GoOn{});
        pass(openRound(m_match).rules.leadIn);
    }
    void answerRight(SeatId seat = ada) { must(Answer{seat, rightReply(question())}); }
    void answerWrong(SeatId seat = ada) { must(Answer{seat, wrongReply(question())}); }
    void answer(SeatId seat, std::size_t option) { must(Answer{seat, OneOption{option}}); }
    void askAndAnswerRight() {
        ask();
        answerRight();
    }
    void askAndAnswerWrong() {
        ask();
        answerWrong();
    }
    /// Presses a buzzer, `ago` before it is heard of.
    void buzz(SeatId seat, Span ago = {}) { must(Buzz{seat, m_now - ago, {}}); }
    BuzzState buzzState(SeatId seat) const { return podium::buzzState(m_match, seat, m_now); }
    /// Waits for presses that are under way; then somebody has the floor.
    void gather() {
        if (!m_match.asked.back().buzzer.gatherUntil) return;
        m_now = std::max(m_now, *m_match.asked.back().buzzer.gatherUntil);
        must(Tick{});
    }
    /// Everybody sits the open question out.
    void letTimeRunOut() {
        m_now = nextDeadline(m_match).value();
        must(Tick{});
    }
    /// The next step of the show; an open question is answered right by all.
    void playOn() {
        if (m_match.phase != Phase::Question) return must(GoOn{});
        for (const Chair& chair : m_match.seats)
            if (phase() == Phase::Question && !turn(chair.id).reply) answerRight(chair.id);
    }
    /// Until the phase has come, asking and answering right.
    void playTo(Phase phase) {
        while (m_match.phase != phase) playOn();
    }
    void playToTheEnd() { playTo(Phase::Over); }

    void pass(Span span) { m_now = m_now + span; }
    const Question& question() const { return *m_match.asked.back().question; }
    EntryId questionEntry() const { return m_match.asked.back().entry; }
    /// The entry of what happened last.
    EntryId lastEntry() const { return {static_cast<int>(m_events.size())}; }
    std::size_t key() const { return question().answer; }
    const Turn& turn(SeatId seat = ada) const {
        return *turnOf(m_match, m_match.asked.back(), seat);
    }
    Points score(SeatId seat = ada) const { return view(seat).score; }
    AudienceView view(SeatId seat = ada) const { return audienceView(m_match, m_now, seat); }

    const Match& match() const { return m_match; }
    Phase phase() const { return m_match.phase; }
    const std::vector<Event>& events() const { return m_events; }
    Moment now() const { return m_now; }

private:
    Match m_match;
    std::vector<Event> m_events;
    Moment m_now;
};

} // namespace podium
