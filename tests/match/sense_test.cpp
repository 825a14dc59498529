#include "game/match/sense.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"

using namespace podium;

namespace {

/// Two at the table, and the evening as far as that phase.
Match standingIn(Phase phase) {
    Evening evening;
    evening.begin(2);
    evening.playTo(phase);
    return evening.match();
}

bool follows(const Match& match, const Happening& what) {
    return canFollow(match, {match.latest, what});
}

Match after(const Match& match, const Happening& what) {
    return apply(match, {match.latest, what});
}

RoundPlan aRound(int questions = 5) {
    RoundRules rules;
    rules.questions = questions;
    return {{"Medals", ""}, {"Medals"}, rules, {}};
}

EveningBegan anEvening() { return {{}, table(2), {}, "A pack", "", {aRound()}, Chance{1}}; }

bool couldBe(const EveningBegan& began) { return makesSense({Moment{0}, began}); }

} // namespace

TEST_CASE("An answer comes from the table, once, while the question is open, to what was asked") {
    const Match open = standingIn(Phase::Question);
    CHECK(follows(open, Answered{ada, OneOption{3}}));
    CHECK_FALSE(follows(open, Answered{ada, OneOption{4}}));
    CHECK_FALSE(follows(open, Answered{cleo, OneOption{0}}));
    CHECK_FALSE(follows(after(open, Answered{ada, OneOption{3}}), Answered{ada, OneOption{3}}));
    for (const Phase phase : {Phase::RoundIntro, Phase::Reveal, Phase::Standings, Phase::Over})
        CHECK_FALSE(follows(standingIn(phase), Answered{ada, OneOption{0}}));
}

TEST_CASE("A question has two to four options, for the screens have room for four") {
    const auto believed = [](std::size_t options) {
        Question asked = question("Medals", 1);
        asked.options.resize(options, "one more");
        return makesSense({Moment{0}, QuestionAsked{asked, Chance{1}, {}}});
    };
    for (const std::size_t options : {2u, 3u, 4u}) CHECK(believed(options));
    for (const std::size_t options : {0u, 1u, 5u, 26u}) CHECK_FALSE(believed(options));
    CHECK_FALSE(makesSense({Moment{0}, Answered{ada, OneOption{4}}}));
}

TEST_CASE("Rounds open one after the other, and no more than were planned") {
    const Match standings = standingIn(Phase::Standings);
    CHECK(follows(standings, RoundOpened{1, {}}));
    CHECK_FALSE(follows(standings, RoundOpened{0, {}}));
    CHECK_FALSE(follows(standings, RoundOpened{2, {}}));
    Match last = after(after(standings, RoundOpened{1, {}}), RoundOpened{2, {}});
    CHECK(last.round == 2);
    CHECK_FALSE(follows(last, RoundOpened{3, {}}));
    CHECK_FALSE(follows(standingIn(Phase::Question), RoundOpened{1, {}}));
}

TEST_CASE("A round has no more questions than were planned") {
    Match match = standingIn(Phase::RoundIntro);
    const QuestionAsked asked{question("Medals", 1), Chance{1}, {}};
    for (int number = 0; number < 5; ++number) {
        REQUIRE(follows(match, asked));
        match = after(after(match, asked), QuestionClosed{});
    }
    CHECK_FALSE(follows(match, asked));
    CHECK(follows(match, StandingsShown{}));
}

TEST_CASE("While an evening is paused nothing happens but its going on or its end") {
    const Match paused = after(standingIn(Phase::Question), Paused{});
    CHECK(follows(paused, Resumed{}));
    CHECK(follows(paused, EveningEnded{}));
    for (const Happening& what : std::vector<Happening>{
             Paused{}, Answered{ada, OneOption{0}}, QuestionClosed{}, RoundOpened{0, {}}})
        CHECK_FALSE(follows(paused, what));
}

TEST_CASE("Nothing comes before the beginning, nothing after the end, and it begins once") {
    const std::vector<Happening> anything = {RoundOpened{0, {}},
        QuestionAsked{question("Medals", 1), {}, {}},
        QuestionAsked{question("Medals", 1), {}, Cell{1, 1}}, Answered{ada, OneOption{0}},
        QuestionClosed{}, StandingsShown{}, Paused{}, Resumed{}, EveningEnded{}};
    for (const Happening& what : anything) {
        CHECK_FALSE(follows(Match{}, what));
        CHECK_FALSE(follows(standingIn(Phase::Over), what));
    }
    CHECK(follows(Match{}, anEvening()));
    CHECK_FALSE(follows(standingIn(Phase::RoundIntro), anEvening()));
    CHECK_FALSE(follows(standingIn(Phase::Over), anEvening()));
}

TEST_CASE("An evening has players on seats of their own and rounds with something to ask") {
    CHECK(couldBe(anEvening()));
    EveningBegan began = anEvening();
    began.seats.clear();
    CHECK_FALSE(couldBe(began));
    began.seats = {{ada, "Ada"}, {ada, "Ben"}};
    CHECK_FALSE(couldBe(began));
    began = anEvening();
    began.rounds.clear();
    CHECK_FALSE(couldBe(began));
    began.rounds = {aRound(0)};
    CHECK_FALSE(couldBe(began));
}

TEST_CASE("RoundRules beyond any evening are not believed") {
    const auto believed = [](auto change) {
        EveningBegan began = anEvening();
        change(began.rounds.front().rules);
        return couldBe(began);
    };
    CHECK(believed([](RoundRules& rules) { rules.timeToAnswer = seconds(4 * 3600); }));
    CHECK_FALSE(believed([](RoundRules& rules) { rules.timeToAnswer = seconds(4 * 3600 + 1); }));
    CHECK_FALSE(believed([](RoundRules& rules) { rules.leadIn = milliseconds(-1); }));
    CHECK_FALSE(believed([](RoundRules& rules) { rules.questions = 0; }));
    CHECK_FALSE(believed([](RoundRules& rules) { rules.questions = 201; }));
    CHECK_FALSE(believed([](RoundRules& rules) { rules.easiest = 0; }));
    CHECK_FALSE(believed([](RoundRules& rules) { rules.hardest = 0; }));
    CHECK_FALSE(believed([](RoundRules& rules) { rules.scoring.values[0] = {100'001}; }));
    CHECK_FALSE(believed([](RoundRules& rules) { rules.scoring.penalty = 101; }));
    CHECK_FALSE(believed([](RoundRules& rules) { rules.scoring.streakStep = {-1}; }));
    CHECK_FALSE(believed([](RoundRules& rules) { rules.scoring.streakMost = {-1}; }));
}

TEST_CASE("Without a clock no time is needed") {
    EveningBegan began = anEvening();
    began.rounds.front().rules.timeToAnswer = {};
    CHECK_FALSE(couldBe(began));
    began.rounds.front().rules.clock = Clock::None;
    CHECK(couldBe(began));
}

TEST_CASE("Nothing happens before the evening's first moment or after centuries of it") {
    CHECK(makesSense({Moment{0}, Paused{}}));
    CHECK_FALSE(makesSense({Moment{-1}, Paused{}}));
    CHECK_FALSE(makesSense({Moment{1'000'000'000'001}, Paused{}}));
}
