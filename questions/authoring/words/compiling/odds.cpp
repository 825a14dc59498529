#include "questions/authoring/words/compiling/odds.hpp"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace podium::authoring {
namespace {

constexpr std::size_t longestSuffix = 5; // letters
constexpr double fewest = 3;             // words that a suffix must have been seen in
constexpr double rareCount = 10;         // a word met more often says nothing of unknown ones
constexpr Penn openClasses[] = {Penn::NN, Penn::NNS, Penn::NNP, Penn::NNPS, Penn::JJ, Penn::JJR,
    Penn::JJS, Penn::RB, Penn::VB, Penn::VBD, Penn::VBG, Penn::VBN, Penn::VBP, Penn::VBZ};

using TagCounts = std::map<Penn, double>;

double sumOf(const TagCounts& counts) {
    return std::accumulate(counts.begin(), counts.end(), 0.0,
        [](double sum, const auto& each) { return sum + each.second; });
}

TagLogs rarestOf(const Poslex& lexicon) {
    TagLogs rarest;
    for (const auto& [word, logs] : lexicon.words)
        for (const auto& [tag, log] : logs)
            rarest[tag] = rarest.contains(tag) ? std::min(rarest[tag], log) : log;
    return rarest;
}

/// A mixture, so that two tags seen a few times only do not decide alone.
void smoothRow(const double* counts, const std::vector<double>& pairs, std::size_t second,
    std::vector<double>& out) {
    const double row = std::accumulate(counts, counts + pennCount, 0.0);
    const auto* pair = pairs.data() + second * pennCount;
    const double pairSum = std::accumulate(pair, pair + pennCount, 0.0);
    const double trust = row / (row + 4);
    for (std::size_t third = 0; third < pennCount; ++third) {
        const double three = row > 0 ? counts[third] / row : 0;
        const double two = pairSum > 0 ? pair[third] / pairSum : 0;
        out.push_back(std::log(std::max(trust * three + (1 - trust) * two, 1e-6)));
    }
}

std::vector<double> trigramLogs(const std::vector<double>& counts) {
    std::vector<double> pairs(pennCount * pennCount, 0.0);
    for (std::size_t i = 0; i < counts.size(); ++i) pairs[i % pairs.size()] += counts[i];
    std::vector<double> logs;
    for (std::size_t row = 0; row < pairs.size(); ++row)
        smoothRow(counts.data() + row * pennCount, pairs, row % pennCount, logs);
    return logs;
}

TagCounts countsOf(const TagLogs& logs, const TagLogs& rarest) {
    TagCounts counts;
    for (const auto tag : openClasses)
        if (const auto log = logs.find(tag); log != logs.end())
            counts[tag] = std::exp(log->second - rarest.at(tag));
    return counts;
}

std::map<std::string, TagCounts> suffixCounts(const Poslex& lexicon, const TagLogs& rarest) {
    std::map<std::string, TagCounts> suffixes;
    for (const auto& [word, logs] : lexicon.words) {
        const auto counts = countsOf(logs, rarest);
        const auto sum = sumOf(counts);
        if (sum <= 0 || sum > rareCount || word.find_first_of("0123456789") != std::string::npos)
            continue;
        for (std::size_t length = 0; length <= longestSuffix && length < word.size(); ++length)
            for (const auto& [tag, count] : counts)
                suffixes[word.substr(word.size() - length)][tag] += count / sum;
    }
    return suffixes;
}

TagCounts normed(TagCounts counts) {
    const double sum = sumOf(counts);
    for (auto& [tag, count] : counts) count /= sum;
    return counts;
}

/// Each longer suffix leans on the shorter one.
TagCounts mixed(const TagCounts& counts, const TagCounts& shorter) {
    constexpr double lean = 0.3;
    const double sum = sumOf(counts);
    TagCounts shares;
    for (const auto& [tag, share] : shorter) {
        const auto own = counts.find(tag);
        shares[tag] = ((own == counts.end() ? 0 : own->second / sum) + lean * share) / (1 + lean);
    }
    return shares;
}

TagLogs logsAgainst(const TagCounts& shares, const TagCounts& usual) {
    TagLogs logs;
    for (const auto& [tag, share] : shares) logs[tag] = std::log(share / usual.at(tag));
    return logs;
}

/// How often each tag is met at all.
TagCounts usualShares(const Poslex& lexicon) {
    TagCounts usual;
    double all = 0;
    for (std::size_t i = 0; i < lexicon.trigrams.size(); ++i) {
        usual[static_cast<Penn>(i % pennCount)] += lexicon.trigrams[i];
        all += lexicon.trigrams[i];
    }
    for (auto& [tag, count] : usual) count /= all;
    return usual;
}

std::map<std::string, TagLogs> suffixLogs(const Poslex& lexicon, const TagLogs& rarest) {
    const auto counted = suffixCounts(lexicon, rarest);
    const auto usual = usualShares(lexicon);
    std::map<std::string, TagCounts> shares;
    std::map<std::string, TagLogs> logs;
    for (std::size_t length = 0; length <= longestSuffix; ++length)
        for (const auto& [suffix, counts] : counted) {
            if (suffix.size() != length || (length > 0 && sumOf(counts) < fewest)) continue;
            const auto shorter = length == 0 ? shares.end() : shares.find(suffix.substr(1));
            if (length > 0 && shorter == shares.end()) continue;
            shares[suffix] = mixed(counts, length == 0 ? normed(counts) : shorter->second);
            logs[suffix] = logsAgainst(shares[suffix], usual);
        }
    return logs;
}

} // namespace

Odds oddsOf(const Poslex& lexicon) {
    const auto rarest = rarestOf(lexicon);
    return {trigramLogs(lexicon.trigrams), suffixLogs(lexicon, rarest), rarest};
}

} // namespace podium::authoring
