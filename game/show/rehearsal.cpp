#include "game/show/rehearsal.hpp"
#include "game/show/house_rules.hpp"
#include <algorithm>

namespace podium::show {
namespace {

constexpr Span betweenSteps = seconds(3);

/// A reply of the right kind that is not the right one.
Reply wrongReply(const Question& question) {
    Reply reply = rightReply(question);
    if (auto* one = std::get_if<OneOption>(&reply))
        one->option = (one->option + 1) % question.options.size();
    auto* many = std::get_if<ManyOptions>(&reply);
    if (many && question.type == QuestionType::Several) many->options.clear();
    if (many) std::ranges::reverse(many->options);
    if (auto* number = std::get_if<Quantity>(&reply))
        *number = question.number.value == question.number.least ? question.number.most
                                                                 : question.number.least;
    if (auto* words = std::get_if<Wording>(&reply)) *words = wordingOf("No idea");
    return reply;
}

} // namespace

Rehearsal::Rehearsal(const Pack& pack, std::unique_ptr<stage::Stage> stage)
    : m_pack(pack), m_stage(std::move(stage)), m_archive(m_folder.path()) {}

Rehearsal::Done Rehearsal::begin(std::uint64_t seed) {
    return begin(m_pack,
        soloOrder(m_preferences, stage::DifficultyMix::Mix, stage::SoloMode::Classic), seed);
}

Rehearsal::Done Rehearsal::begin(const Pack& pack, const RunningOrder& order, std::uint64_t seed) {
    const Begin begin{order, {soloSeat(m_preferences)}, seed, {}};
    m_evening.reset();
    auto begun = m_archive.open().and_then([&] { return m_archive.begin(pack, begin, m_watch); });
    if (!begun) return tl::unexpected(begun.error());
    m_evening.emplace(std::move(*begun));
    return {};
}

Rehearsal::Done Rehearsal::request(const Request& request) {
    return tell(m_evening->take(request));
}

Rehearsal::Done Rehearsal::reply(Knowing knowing) {
    const Question& question = *m_evening->match().asked.back().question;
    const Reply reply = knowing == Knowing::Right ? rightReply(question) : wrongReply(question);
    return request(Answer{m_evening->match().seats.front().id, reply});
}

Rehearsal::Done Rehearsal::playUntil(Phase phase) {
    while (m_evening->match().phase != phase) {
        const bool question = m_evening->match().phase == Phase::Question;
        if (auto stepped = question ? reply(nextReply()) : request(GoOn{}); !stepped)
            return stepped;
        m_watch.step(betweenSteps);
    }
    return {};
}

/// One question in four goes wrong.
Knowing Rehearsal::nextReply() const {
    return m_evening->match().asked.size() % 4 == 0 ? Knowing::Wrong : Knowing::Right;
}

void Rehearsal::abandon() {
    m_evening.reset();
    m_stage->unfinishedIs(true);
}

Rehearsal::Done Rehearsal::pass(Span span) {
    m_watch.step(span);
    if (m_evening)
        if (auto told = tell(m_evening->tick()); !told) return told;
    m_stage->present(view(), span);
    return {};
}

Rehearsal::Done Rehearsal::letTimeRunOut() {
    m_watch.step(m_evening->view().timeLeft);
    return tell(m_evening->tick());
}

Rehearsal::Done Rehearsal::tell(const Outcome<Ruling>& ruling) {
    if (!ruling) return tl::unexpected(ruling.error());
    for (const Event& event : ruling->events) m_stage->celebrate(event, m_evening->view());
    return {};
}

std::optional<AudienceView> Rehearsal::view() const {
    if (!m_evening) return std::nullopt;
    return m_evening->view();
}

} // namespace podium::show
