#include "game/show/tour_kinds.hpp"
#include <algorithm>
#include <array>

namespace podium::show {
namespace {

constexpr std::uint64_t seed = 7;
constexpr Span shot = milliseconds(100);
constexpr Span untilStill = seconds(3);
constexpr Span intoTheQuestion = seconds(8);

struct TypeStop {
    QuestionType type;
    const char* name;
};
constexpr std::array types{TypeStop{QuestionType::Number, "06-closest-number"},
    TypeStop{QuestionType::Several, "25-several"}, TypeStop{QuestionType::Order, "26-order"},
    TypeStop{QuestionType::Pairs, "27-pairs"}, TypeStop{QuestionType::Typed, "28-typed"},
    TypeStop{QuestionType::TrueFalse, "29-true-false"}};

struct KindStop {
    RoundKind kind;
    const char* name;
};
constexpr std::array kinds{KindStop{RoundKind::Ladder, "30-ladder"},
    KindStop{RoundKind::Board, "31-board"}, KindStop{RoundKind::Wager, "32-wager"},
    KindStop{RoundKind::FastestFinger, "33-buzzer"}, KindStop{RoundKind::Survival, "34-survival"}};

/// One round out of the whole pack.
RunningOrder oneRound(RoundKind kind) {
    RunningOrder order = everyRound(usualRules(kind));
    order.rounds.front().topics = {std::string(everyTopic)};
    order.rounds.front().name = "All together";
    return order;
}

bool has(const Pack& pack, QuestionType type) {
    return std::ranges::count(pack.questions, type, &Question::type) > 0;
}

Pack onlyOf(Pack pack, QuestionType type) {
    std::erase_if(pack.questions, [&](const Question& question) { return question.type != type; });
    return pack;
}

} // namespace

/// What the pack does not have, the tour passes by.
Outcome<void> KindsTour::lead() {
    for (const TypeStop& stop : types)
        if (has(m_pack, stop.type))
            if (auto shown = showType(stop.type, stop.name); !shown) return shown;
    for (const KindStop& stop : kinds)
        if (auto shown = showKind(stop.kind, stop.name); !shown) return shown;
    return {};
}

KindsTour::Done KindsTour::showType(QuestionType type, const std::string& name) {
    const Pack pack = onlyOf(m_pack, type);
    return m_rehearsal.begin(pack, oneRound(RoundKind::Classic), seed)
        .and_then([&] { return m_rehearsal.request(GoOn{}); })
        .and_then([&] { return m_rehearsal.pass(intoTheQuestion); })
        .and_then([&] { return picture(name, shot); })
        .and_then([&] { return m_rehearsal.reply(Knowing::Wrong); })
        .and_then([&] { return picture(name + "-reveal", untilStill); });
}

KindsTour::Done KindsTour::showKind(RoundKind kind, const std::string& name) {
    return m_rehearsal.begin(m_pack, oneRound(kind), seed)
        .and_then([&] { return picture(name + "-intro", untilStill); })
        .and_then([&] { return m_rehearsal.request(GoOn{}); })
        .and_then([&] { return m_rehearsal.pass(untilStill); })
        .and_then([&] { return picture(name, shot); });
}

KindsTour::Done KindsTour::picture(const std::string& name, Span waits) {
    return m_rehearsal.pass(waits).and_then(
        [&] { return m_album.take(m_rehearsal.stage(), name); });
}

} // namespace podium::show
