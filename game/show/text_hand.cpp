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

tl::unexpected<std::string> unclear(const std::string& sentence) {
    return tl::unexpected(sentence);
}

/// The question whose answer the room has seen last.
const Asked* lastAnswered(const Match& match) {
    for (auto asked = match.asked.rbegin(); asked != match.asked.rend(); ++asked)
        if (asked->closed && !asked->exchanged) return &*asked;
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
    const Understood request = requestFrom(word, rest);
    if (request) return propose(*request);
    m_terminal.out() << request.error() << '\n';
    sayHostHint(m_terminal.out());
    return {};
}

TextHand::Understood TextHand::requestFrom(const std::string& word, const std::string& rest) const {
    if (word == "undo") return undo();
    if (word == "adjust") return adjust(rest);
    if (word == "void" || word == "flag" || word == "accept") return ofTheLast(word, rest);
    return unclear("There is no command /" + printable(word) + ".");
}

TextHand::Understood TextHand::ofTheLast(const std::string& word, const std::string& rest) const {
    const Asked* asked = lastAnswered(m_terminal.match());
    if (!asked) return unclear("No question has been answered yet.");
    if (word == "void") return Void{asked->entry};
    if (word == "flag") return podium::Flag{asked->entry, rest};
    return accept(*asked, rest);
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
TextHand::Understood TextHand::accept(const Asked& asked, const std::string& words) const {
    if (asked.voided) return unclear("That question is void: no answer to it counts.");
    const Turn* own = turnOf(m_terminal.match(), asked, m_terminal.seat());
    const auto reply = words.empty() ? (own ? own->reply : std::nullopt)
                                     : replyFrom(shapeOf(*asked.question), words);
    if (!reply && words.empty()) return unclear("You gave no answer that could be accepted.");
    if (!reply) return unclear("\"" + printable(words) + "\" is no answer to that question.");
    return RuleAnswer{asked.entry, *reply, Verdict::Right};
}

/// "-100 for shouting"
TextHand::Understood TextHand::adjust(const std::string& words) const {
    const auto [number, reason] = parted(words);
    const auto points = wholeNumber(number);
    if (!points) return unclear("Say how many points, as in /adjust -100 too loud.");
    if (*points == 0) return unclear("0 points would change nothing.");
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
