#include "game/journal/reply_words.hpp"

namespace podium {
namespace {

/// A journal may name an option that is not there.
std::string nameIn(const std::vector<std::string>& list, std::size_t place) {
    return place < list.size() ? list[place] : "?";
}

/// The name of the option in a place of the reply, of pairs with its partner.
std::string itemWords(const Question& question, const ManyOptions& reply, std::size_t place) {
    const std::size_t option = reply.options[place];
    if (question.type != QuestionType::Pairs) return nameIn(question.options, option);
    return nameIn(question.options, place) + " = " + nameIn(question.partners, option);
}

/// Says a reply of each kind.
struct Saying {
    const Question& question;

    std::string operator()(const OneOption& one) const {
        return nameIn(question.options, one.option);
    }
    std::string operator()(const ManyOptions& many) const {
        const std::string between = question.type == QuestionType::Order ? " > " : "; ";
        std::string words;
        for (std::size_t place = 0; place < many.options.size(); ++place)
            words += (place == 0 ? "" : between) + itemWords(question, many, place);
        return many.options.empty() ? "none of them" : words;
    }
    std::string operator()(const Quantity& number) const {
        const std::string& unit = question.number.unit;
        return numberWords(number) + (unit.empty() ? "" : " " + unit);
    }
    std::string operator()(const Wording& wording) const { return wording.text; }
};

} // namespace

std::string numberWords(Quantity number) {
    const bool below = number.thousandths < 0;
    const auto bits = static_cast<std::uint64_t>(number.thousandths);
    const std::uint64_t size = below ? 0 - bits : bits;
    std::string decimals = std::to_string(1000 + size % 1000).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return (below ? "-" : "") + std::to_string(size / 1000) +
        (decimals.empty() ? "" : "." + decimals);
}

std::string replyWords(const Question& question, const Reply& reply) {
    return std::visit(Saying{question}, reply);
}

} // namespace podium
