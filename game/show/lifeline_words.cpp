#include "game/show/lifeline_words.hpp"

namespace podium::show {
namespace {

struct Call {
    Lifeline lifeline;
    std::string word;
    std::string does;
};

const std::vector<Call>& calls() {
    static const std::vector<Call> all{
        {Lifeline::FiftyFifty, "50", "takes two wrong options away"},
        {Lifeline::Exchange, "swap", "brings another question"},
        {Lifeline::AskTheRoom, "room", "asks the room"},
        {Lifeline::ExtraTime, "time", "gives more time"},
        {Lifeline::DoubleDip, "dip", "allows a second try"},
    };
    return all;
}

} // namespace

const Words<Lifeline>& lifelineNames() {
    static const Words<Lifeline> names{{"fifty_fifty", Lifeline::FiftyFifty},
        {"exchange", Lifeline::Exchange}, {"ask_the_room", Lifeline::AskTheRoom},
        {"extra_time", Lifeline::ExtraTime}, {"double_dip", Lifeline::DoubleDip}};
    return names;
}

std::optional<Lifeline> lifelineCalled(const std::string& words) {
    for (const Call& call : calls())
        if (call.word == words || wordFor(call.lifeline, lifelineNames()) == words)
            return call.lifeline;
    return std::nullopt;
}

std::string callFor(Lifeline lifeline) {
    for (const Call& call : calls())
        if (call.lifeline == lifeline) return call.word + " " + call.does;
    return {};
}

} // namespace podium::show
