#include "game/show/text_hand.hpp"
#include "game/show/host_words.hpp"
#include "game/show/text_answers.hpp"
#include "questions/bank/printable.hpp"
#include "questions/bank/whole_number.hpp"
#include <algorithm>
#include <ostream>

namespace podium::show {
namespace {

/// A line, parted at its first space.
std::pair<std::string, std::string> parted(const std::string& line) {
    const std::size_t gap = line.find(' ');
    if (gap == std::string::npos) return {line, {}};
    const std::size_t rest = line.find_first_not_of(' ', gap);
    return {line.substr(0, gap), rest == std::string::npos ? "" : line.substr(rest)};
}

/// The question whose answer the room has seen last.
const Asked* lastAnswered(const Match& match) {
    for (auto asked = match.asked.rbegin(); asked != match.asked.rend(); ++asked)
        if (asked->closed) return &*asked;
    return nullptr;
}

} // namespace

Outcome<Terminal::Typed> TextHand::next() {
    auto typed = m_terminal.next();
    if (!typed || !*typed || !(*typed)->starts_with('/')) return typed;
    return take(**typed).map([] { return Terminal::Typed{}; });
}

Outcome<void> TextHand::take(const std::string& line) {
    const auto [word, rest] = parted(line.substr(1));
    const auto request = requestFrom(word, rest);
    if (request) return propose(*request);
    sayHostHint(m_terminal.out());
    return {};
}

std::optional<Request> TextHand::requestFrom(
    const std::string& word, const std::string& rest) const {
    if (word == "undo") return undo();
    if (word == "adjust") return adjust(rest);
    const Asked* asked = lastAnswered(m_terminal.match());
    if (!asked) return std::nullopt;
    if (word == "void") return Void{asked->entry};
    if (word == "flag") return podium::Flag{asked->entry, rest};
    return word == "accept" ? accept(*asked, rest) : std::nullopt;
}

/// Again and again it goes further back; what was taken back stays so.
Request TextHand::undo() const {
    const HostView host = m_terminal.hostView();
    const auto latest = std::ranges::find_if(host.decisions, [](const Decision& decision) {
        return decision.canBeTakenBack && !std::holds_alternative<TakenBack>(decision.what);
    });
    return TakeBack{latest == host.decisions.end() ? EntryId{} : latest->entry};
}

/// The reply that is typed or, without one, the player's own.
std::optional<Request> TextHand::accept(const Asked& asked, const std::string& words) const {
    const Turn* own = turnOf(m_terminal.match(), asked, m_terminal.seat());
    const auto reply = words.empty() ? (own ? own->reply : std::nullopt)
                                     : replyFrom(shapeOf(*asked.question), words);
    if (!reply) return std::nullopt;
    return RuleAnswer{asked.entry, *reply, Verdict::Right};
}

/// "-100 for shouting"
std::optional<Request> TextHand::adjust(const std::string& words) const {
    const auto [number, reason] = parted(words);
    const auto points = wholeNumber(number);
    if (!points) return std::nullopt;
    return Adjust{m_terminal.seat(), Points{*points}, reason};
}

Outcome<void> TextHand::propose(const Request& request) {
    const Match& match = m_terminal.match();
    const Outlook outlook = whatWouldChange(match, {m_terminal.now(), request});
    sayOutlook(m_terminal.out(), match, request, outlook);
    if (outlook.refusal || !isConfirmed()) return {};
    return m_terminal.request(request);
}

bool TextHand::isConfirmed() {
    m_terminal.out() << "Type y to do it.\n";
    const auto line = m_terminal.plainLine();
    const bool confirmed = line && (*line == "y" || *line == "Y" || *line == "yes");
    m_terminal.out() << (confirmed ? "Done.\n" : "Left as it is.\n");
    return confirmed;
}

} // namespace podium::show
