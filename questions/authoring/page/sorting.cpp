#include "questions/authoring/page/sorting.hpp"
#include "questions/authoring/page/block_signs.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// An item that says who did what can be asked like any other sentence.
bool isWholeSentence(const std::string& text) {
    constexpr std::size_t fewest = 6; // words
    return endsLikeSentence(text) && startsUpper(text) && wordsOf(text).size() >= fewest;
}

void sortOut(Block& block, const Lexicon& lexicon) {
    const bool sentence = block.part == Part::List && isWholeSentence(block.text);
    if (block.marked && !sentence) return;
    const auto part = partByWords(block.text, lexicon);
    const bool settled = block.part != Part::Body && !sentence;
    if (!settled || (part != Part::Body && part != Part::Heading)) block.part = part;
}

/// "OSLO (Coastal Press), 6 August" on a line of its own.
void findDatelines(std::vector<Block>& blocks) {
    for (std::size_t i = 0; i + 1 < blocks.size() && i < 6; ++i) {
        const auto& text = blocks[i].text;
        const auto word = text.substr(0, text.find_first_of(" ,("));
        const bool rest = text.size() > word.size() && contains(text, ",");
        const bool line = blocks[i].part == Part::Heading || blocks[i].part == Part::LineUp;
        if (line && !blocks[i].marked && rest && allUpper(word) &&
            !allUpper(text.substr(word.size())))
            blocks[i].part = Part::Byline;
    }
}

/// The first line that reads like a headline, unless the markup named one.
void findTitle(std::vector<Block>& blocks) {
    const auto isTitle = [](const Block& block) { return block.part == Part::Title; };
    if (std::any_of(blocks.begin(), blocks.end(), isTitle)) return;
    for (auto& block : blocks) {
        if (block.part == Part::Body) return;
        if (block.part != Part::Heading) continue;
        block.part = Part::Title;
        return;
    }
}

bool opensEndMatter(const Block& block, const Lexicon& lexicon) {
    auto words = lowered(block.text);
    while (!words.empty() && (words.back() == ':' || words.back() == ' ')) words.pop_back();
    const bool heading = block.part == Part::Heading;
    const bool teaser =
        block.part == Part::Teaser && !block.marked; // else its element holds the rest
    return (heading || teaser) && lexicon.is("end_matter", words);
}

/// What stands under "Related stories" or "References" is no part of the article, up to the next
/// heading that is marked as one or, in plain text, to a paragraph that is too long for a teaser.
void dropEndMatter(std::vector<Block>& blocks, const Lexicon& lexicon) {
    constexpr std::size_t longestTeaser = 25; // words
    bool within = false, byMark = false;
    for (auto& block : blocks) {
        if (opensEndMatter(block, lexicon)) {
            within = true;
            byMark = block.marked;
            block.part = Part::Teaser;
            continue;
        }
        const bool heading = block.marked && block.part == Part::Heading;
        const bool back =
            !byMark && block.part == Part::Body && wordsOf(block.text).size() >= longestTeaser;
        within = within && !heading && !back;
        if (within && block.part == Part::Body) block.part = Part::Teaser;
    }
}

/// "Anna Berg is a freelance writer." among the last lines.
void dropAuthorNotes(std::vector<Block>& blocks, const Lexicon& lexicon) {
    constexpr std::size_t last = 4, longest = 45; // blocks, words
    for (std::size_t i = blocks.size() > last ? blocks.size() - last : 0; i < blocks.size(); ++i)
        if (blocks[i].part == Part::Body && wordsOf(blocks[i].text).size() <= longest &&
            bears(blocks[i].text, "author_notes", lexicon))
            blocks[i].part = Part::Byline;
}

} // namespace

void sortOut(std::vector<Block>& blocks, const Lexicon& lexicon) {
    for (auto& block : blocks) sortOut(block, lexicon);
    findDatelines(blocks);
    findTitle(blocks);
    dropEndMatter(blocks, lexicon);
    dropAuthorNotes(blocks, lexicon);
}

} // namespace podium::authoring
