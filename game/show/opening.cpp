#include "game/show/opening.hpp"

namespace podium::show {
namespace {

std::array<int, 5> difficultiesIn(const Pack& pack, const std::string& round) {
    std::array<int, 5> questions{};
    for (const Question& question : pack.questions)
        if (question.round == round)
            ++questions.at(static_cast<std::size_t>(question.difficulty - 1));
    return questions;
}

} // namespace

stage::Opening openingOf(
    const Pack& pack, const std::filesystem::path& share, const std::filesystem::path& exhibits) {
    stage::Opening opening;
    opening.media = share;
    opening.exhibits = exhibits;
    opening.packTitle = pack.title;
    opening.packQuestions = static_cast<int>(pack.questions.size());
    opening.packRounds = pack.rounds;
    for (const PackRound& round : pack.rounds)
        opening.packDifficulties.push_back(difficultiesIn(pack, round.name));
    return opening;
}

} // namespace podium::show
