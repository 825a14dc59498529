#include "game/show/mixing.hpp"
#include "game/match/drawing.hpp"
#include "questions/bank/utf8.hpp"
#include <algorithm>
#include <map>
#include <set>

namespace podium::show {
namespace {

using Renamed = std::map<std::string, std::string>;

// The lengths that a pack allows.
constexpr std::size_t longestTopic = 40;
constexpr std::size_t longestArticle = 80;
constexpr std::size_t longestId = 120;

/// The first characters of a text.
std::string cut(const std::string& text, std::size_t characters) {
    std::size_t end = 0;
    for (; characters > 0 && end < text.size(); --characters)
        end += std::max<std::size_t>(characterAt(text, end).bytes, 1);
    return text.substr(0, end);
}

/// The name itself or, where it is taken, with a number behind it.
std::string unused(const std::string& name, std::size_t most, const std::set<std::string>& taken) {
    std::string tried = cut(name, most);
    for (int number = 2; taken.contains(tried); ++number) {
        const std::string tail = " " + std::to_string(number);
        tried = cut(name, most - tail.size()) + tail;
    }
    return tried;
}

/// Puts packs together, one after the other.
class Mixer {
public:
    explicit Mixer(std::string title) { m_pack.title = std::move(title); }

    /// What the topics of the pack are called in the mixture.
    Renamed add(const Pack& pack) {
        const Renamed articles = addArticles(pack);
        const Renamed topics = addTopics(pack);
        for (const Question& question : pack.questions) addQuestion(question, topics, articles);
        return topics;
    }
    Pack take() { return std::move(m_pack); }

private:
    /// An article that two packs were made from is one article.
    Renamed addArticles(const Pack& pack) {
        Renamed names;
        for (PackArticle article : pack.articles) {
            const bool known = std::ranges::count(m_pack.articles, article) > 0;
            const std::string id =
                known ? article.id : unused(article.id, longestArticle, m_articles);
            names[article.id] = id;
            if (known) continue;
            article.id = id;
            m_articles.insert(id);
            m_pack.articles.push_back(article);
        }
        return names;
    }

    Renamed addTopics(const Pack& pack) {
        Renamed names;
        for (const PackRound& round : pack.rounds) {
            const bool taken = m_topics.contains(round.name);
            const std::string name =
                unused(taken ? pack.title + ": " + round.name : round.name, longestTopic, m_topics);
            names[round.name] = name;
            m_topics.insert(name);
            m_pack.rounds.push_back({name, round.about});
        }
        return names;
    }

    void addQuestion(Question question, const Renamed& topics, const Renamed& articles) {
        question.id = unused(question.id, longestId, m_ids);
        m_ids.insert(question.id);
        question.round = topics.at(question.round);
        question.source.article = articles.at(question.source.article);
        m_pack.questions.push_back(std::move(question));
    }

    Pack m_pack;
    std::set<std::string> m_articles, m_topics, m_ids;
};

std::vector<std::string> following(const std::vector<std::string>& topics, const Renamed& names) {
    std::vector<std::string> all;
    for (const std::string& topic : topics)
        if (names.contains(topic)) all.push_back(names.at(topic));
    return all;
}

/// The rounds that its own pack would give, out of the mixture; a topic may have a new name there,
/// and its round is called by that.
std::vector<RoundOrder> following(RoundOrder round, const Pack& pack, const Renamed& names) {
    round.pack.clear();
    std::vector<RoundOrder> rounds;
    for (const RoundPlan& plan : planRounds(pack, {{}, {}, {}, {round}})) {
        rounds.push_back(round);
        rounds.back().topics = following(plan.topics, names);
        if (plan.topics.size() > 1) rounds.back().name = plan.round.name;
    }
    return rounds;
}

} // namespace

bool namesPacks(const RunningOrder& order) {
    return std::ranges::any_of(
        order.rounds, [](const RoundOrder& round) { return !round.pack.empty(); });
}

std::vector<std::string> packsOf(const RunningOrder& order) {
    std::vector<std::string> names;
    for (const RoundOrder& round : order.rounds)
        if (std::ranges::count(names, round.pack) == 0) names.push_back(round.pack);
    return names;
}

Programme mixed(const RunningOrder& order, const std::vector<NamedPack>& packs) {
    Mixer mixer(order.title);
    std::map<std::string, Renamed> topics;
    for (const NamedPack& named : packs) topics[named.name] = mixer.add(named.pack);
    Programme programme{order, {}};
    programme.order.rounds.clear();
    for (const RoundOrder& round : order.rounds) {
        const auto named = std::ranges::find(packs, round.pack, &NamedPack::name);
        const auto rounds = following(round, named->pack, topics.at(round.pack));
        programme.order.rounds.insert(programme.order.rounds.end(), rounds.begin(), rounds.end());
    }
    programme.pack = mixer.take();
    return programme;
}

} // namespace podium::show
