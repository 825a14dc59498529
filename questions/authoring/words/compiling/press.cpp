#include "questions/authoring/words/compiling/press.hpp"
#include "questions/authoring/words/compiling/verb_form_bits.hpp"
#include <algorithm>
#include <cmath>
#include <tuple>

namespace podium::authoring {
namespace {

using Number = std::uint32_t;

/// Keeps each word once.
class Letters {
public:
    Number at(const std::string& word) {
        const auto [place, added] = m_places.emplace(word, static_cast<Number>(m_letters.size()));
        if (added) m_letters.append(word).push_back('\0');
        return place->second;
    }
    std::string take() { return std::move(m_letters); }

private:
    std::string m_letters;
    std::map<std::string, Number> m_places;
};

Number rowAmong(std::size_t size) { return static_cast<Number>(size); }

Number thousandths(double log) { return static_cast<Number>(std::lround(-log * 1000)); }

void pressLemmas(const WordNet& net, WordFile& file, Letters& letters) {
    for (const auto& [word, lemma] : net.lemmas) {
        file[Column::Lemmas].push_back(letters.at(word));
        file[Column::LemmaClasses].push_back(lemma.classes);
        file[Column::LemmaVerbCounts].push_back(lemma.verbCount);
        file[Column::LemmaAdjectiveCounts].push_back(lemma.adjectiveCount);
        file[Column::SenseStarts].push_back(rowAmong(file[Column::Senses].size()));
        for (const auto& sense : lemma.senses) {
            file[Column::Senses].push_back(sense.synset);
            file[Column::SenseCounts].push_back(sense.count);
        }
    }
    file[Column::SenseStarts].push_back(rowAmong(file[Column::Senses].size()));
}

std::string lowerCase(std::string word) {
    for (char& c : word)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return word;
}

/// How well a synset is known by one of its words.
Number fameOf(const WordNet& net, const std::string& word, Number synset) {
    const auto lemma = net.lemmas.find(lowerCase(word));
    if (lemma == net.lemmas.end()) return 0;
    for (const auto& sense : lemma->second.senses)
        if (sense.synset == synset) return sense.count;
    return 0;
}

struct Known {
    std::string name;
    Number fame = 0;
};

std::vector<Known> bestKnown(const WordNet& net) {
    std::vector<Known> names;
    for (Number row = 0; row < net.synsets.size(); ++row) {
        Known best{net.synsets[row].words.front(), 0};
        for (const auto& word : net.synsets[row].words)
            if (const auto fame = fameOf(net, word, row); fame > best.fame) best = {word, fame};
        names.push_back(best);
    }
    return names;
}

std::vector<std::vector<Number>> childrenOf(const WordNet& net, const std::vector<Known>& names) {
    std::vector<std::vector<Number>> children(net.synsets.size());
    for (Number row = 0; row < net.synsets.size(); ++row)
        for (const auto parent : net.synsets[row].parents) children[parent].push_back(row);
    for (auto& each : children)
        std::sort(each.begin(), each.end(), [&](Number a, Number b) {
            return std::tuple(names[b].fame, names[a].name, a) <
                std::tuple(names[a].fame, names[b].name, b);
        });
    return children;
}

void pressRows(
    const std::vector<std::vector<Number>>& rows, Column starts, Column entries, WordFile& file) {
    for (const auto& row : rows) {
        file[starts].push_back(rowAmong(file[entries].size()));
        file[entries].insert(file[entries].end(), row.begin(), row.end());
    }
    file[starts].push_back(rowAmong(file[entries].size()));
}

void pressSynsets(const WordNet& net, WordFile& file, Letters& letters) {
    const auto names = bestKnown(net);
    std::vector<std::vector<Number>> parents;
    for (Number row = 0; row < net.synsets.size(); ++row) {
        const auto& synset = net.synsets[row];
        // The kinds of nouns begin with number 3 of the lexicographers' files.
        file[Column::Kinds].push_back((synset.kind - 3) | (synset.named ? namedBit : 0));
        file[Column::Names].push_back(letters.at(names[row].name));
        parents.push_back(synset.parents);
    }
    pressRows(parents, Column::ParentStarts, Column::Parents, file);
    pressRows(childrenOf(net, names), Column::ChildStarts, Column::Children, file);
}

void pressPeople(const WordNet& net, WordFile& file, Letters& letters) {
    for (Number row = 0; row < net.synsets.size(); ++row) {
        const auto& life = net.synsets[row].life;
        if (!life) continue;
        file[Column::People].push_back(row);
        file[Column::PeopleNames].push_back(letters.at(life->name));
        file[Column::PeopleNations].push_back(letters.at(life->nation));
        file[Column::PeopleBorn].push_back(life->born);
        file[Column::PeopleDied].push_back(life->died);
    }
}

void pressNounExceptions(const WordNet& net, WordFile& file, Letters& letters) {
    auto list = net.nounExceptions;
    std::stable_sort(list.begin(), list.end(),
        [](const auto& a, const auto& b) { return a.written < b.written; });
    for (const auto& [plural, singular] : list) {
        file[Column::Plurals].push_back(letters.at(plural));
        file[Column::PluralSingulars].push_back(letters.at(singular));
    }
    std::stable_sort(
        list.begin(), list.end(), [](const auto& a, const auto& b) { return a.plain < b.plain; });
    for (const auto& [plural, singular] : list) {
        file[Column::Singulars].push_back(letters.at(singular));
        file[Column::SingularPlurals].push_back(letters.at(plural));
    }
}

void pressVerbExceptions(
    const WordNet& net, const Poslex& lexicon, WordFile& file, Letters& letters) {
    auto list = verbFormsOf(net, lexicon);
    std::stable_sort(list.begin(), list.end(),
        [](const auto& a, const auto& b) { return a.written < b.written; });
    for (const auto& form : list) {
        file[Column::VerbForms].push_back(letters.at(form.written));
        file[Column::VerbFormPlains].push_back(letters.at(form.plain));
        file[Column::VerbFormForms].push_back(form.forms);
    }
    std::stable_sort(
        list.begin(), list.end(), [](const auto& a, const auto& b) { return a.plain < b.plain; });
    for (const auto& form : list) {
        file[Column::VerbPlains].push_back(letters.at(form.plain));
        file[Column::VerbPlainForms].push_back(letters.at(form.written));
        file[Column::VerbPlainFormForms].push_back(form.forms);
    }
}

Number entry(Penn tag, Number weight) { return static_cast<Number>(tag) << tagShift | weight; }

void pressTagged(const Poslex& lexicon, WordFile& file, Letters& letters) {
    for (const auto& [word, logs] : lexicon.words) {
        file[Column::TaggedWords].push_back(letters.at(word));
        file[Column::TaggedStarts].push_back(rowAmong(file[Column::Tags].size()));
        for (const auto& [tag, log] : logs)
            file[Column::Tags].push_back(entry(tag, thousandths(log)));
    }
    file[Column::TaggedStarts].push_back(rowAmong(file[Column::Tags].size()));
}

void pressOdds(const Odds& odds, WordFile& file, Letters& letters) {
    for (const auto& [suffix, logs] : odds.suffixes) {
        file[Column::Suffixes].push_back(letters.at(suffix));
        file[Column::SuffixStarts].push_back(rowAmong(file[Column::SuffixTags].size()));
        for (const auto& [tag, log] : logs) {
            const auto weight = std::clamp(std::lround(suffixZero - log * 1000), 0L, 60000L);
            file[Column::SuffixTags].push_back(entry(tag, static_cast<Number>(weight)));
        }
    }
    file[Column::SuffixStarts].push_back(rowAmong(file[Column::SuffixTags].size()));
    for (const auto log : odds.trigrams) file[Column::Trigrams].push_back(thousandths(log));
    file[Column::Rarest].assign(pennCount, 0);
    for (const auto& [tag, log] : odds.rarest)
        file[Column::Rarest][static_cast<std::size_t>(tag)] = thousandths(log);
}

} // namespace

WordFile pressed(const WordNet& net, const Poslex& lexicon) {
    WordFile file;
    Letters letters;
    pressLemmas(net, file, letters);
    pressSynsets(net, file, letters);
    pressPeople(net, file, letters);
    pressNounExceptions(net, file, letters);
    pressVerbExceptions(net, lexicon, file, letters);
    pressTagged(lexicon, file, letters);
    pressOdds(oddsOf(lexicon), file, letters);
    file.letters = letters.take();
    return file;
}

} // namespace podium::authoring
