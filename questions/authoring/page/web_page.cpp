#include "questions/authoring/page/web_page.hpp"
#include "questions/authoring/page/element_parts.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <map>

namespace podium::authoring {
namespace {

/// Whether roles and classes are believed: a page may call all of itself a sidebar.
enum class Hints { Believed, Ignored };

/// A block, how much of it is link text, and which <article> or <main> it stands in (0: none).
struct Scrap {
    Block block;
    std::size_t linked = 0;
    int region = 0;
};

/// Writes down what stands in each block of a page that is read out.
class Transcript : public HtmlListener {
public:
    Transcript(const Lexicon& lexicon, Hints hints) : m_lexicon(lexicon), m_hints(hints) {}

    void opens(const Element& element) override;
    void closes(const std::string& tag) override;
    void says(const std::string& text) override;
    std::vector<Scrap> scraps() {
        endBlock();
        return std::move(m_scraps);
    }
    const std::string& pageTitle() const { return m_pageTitle; }

private:
    /// An open element: how it is laid out, and what the text in it is.
    struct Level {
        Flow flow = Flow::Block;
        Part part = Part::Body;
        bool hinted = false; ///< a hint holds for all that stands in the element
        int region = 0;
    };

    Level inside(const Element& element) const;
    void endBlock();
    void addMark(const std::string& tag);

    const Lexicon& m_lexicon;
    Hints m_hints;
    std::vector<Level> m_levels{Level{}};
    std::vector<Scrap> m_scraps;
    std::string m_text, m_pageTitle;
    std::size_t m_linked = 0;
    int m_dropped = 0, m_links = 0, m_regions = 0;
    bool m_inTitle = false;
};

Transcript::Level Transcript::inside(const Element& element) const {
    Level level = m_levels.back();
    level.flow = flowOf(element);
    const auto hint =
        m_hints == Hints::Believed ? partByHint(element, m_lexicon) : std::optional<Part>();
    const auto tag = partByTag(element.tag);
    const bool credit = level.part == Part::Caption && hint == Part::Credit;
    if (credit || (hint && !level.hinted)) {
        level.part = *hint;
        level.hinted = true;
    } else if (tag && !level.hinted && level.part != Part::Caption) {
        level.part = *tag;
    }
    return level;
}

void Transcript::opens(const Element& element) {
    if (m_dropped > 0 || flowOf(element) == Flow::Dropped) {
        ++m_dropped;
        return;
    }
    auto level = inside(element);
    const bool differs = level.part != m_levels.back().part;
    if (level.flow == Flow::Block || differs) endBlock();
    if (element.tag == "article" || element.tag == "main") level.region = ++m_regions;
    m_levels.push_back(level);
    m_links += element.tag == "a" ? 1 : 0;
    m_inTitle = element.tag == "title";
    addMark(element.tag);
}

/// What a tag alone puts into the text.
void Transcript::addMark(const std::string& tag) {
    if (tag == "q") m_text += '"';
    if (tag == "td" || tag == "th") m_text += " | ";
    if (tag != "br") return;
    const bool sentence = endsLikeSentence(trimmed(m_text));
    if (sentence) endBlock();
    m_text += ' ';
}

void Transcript::closes(const std::string& tag) {
    if (m_dropped > 0) {
        --m_dropped;
        return;
    }
    if (m_levels.size() < 2) return;
    const auto level = m_levels.back();
    const auto part = m_levels[m_levels.size() - 2].part;
    if (level.flow == Flow::Block || level.part != part) endBlock();
    m_levels.pop_back();
    m_links -= tag == "a" ? 1 : 0;
    m_inTitle = false;
    if (tag == "q") m_text += '"';
}

void Transcript::says(const std::string& text) {
    if (m_dropped > 0) return;
    (m_inTitle ? m_pageTitle : m_text) += text;
    if (m_links > 0 && !m_inTitle) m_linked += text.size();
}

/// Old pages are laid out in tables: a cell may hold the article.
bool isRunningText(const std::string& text) {
    constexpr std::size_t longestCell = 200; // bytes
    return text.size() > longestCell && endsLikeSentence(text);
}

void Transcript::endBlock() {
    auto text = inOneLine(m_text);
    auto level = m_levels.back();
    if (level.part == Part::LineUp && !level.hinted && isRunningText(text)) level.part = Part::Body;
    const bool empty = text.find_first_not_of(" |") == std::string::npos;
    if (!empty) {
        const bool marked = level.hinted || level.part != Part::Body;
        m_scraps.push_back({{level.part, std::move(text), marked}, m_linked, level.region});
    }
    m_text.clear();
    m_linked = 0;
}

std::size_t bodyOf(const std::vector<Scrap>& scraps, int region) {
    std::size_t bytes = 0;
    for (const auto& scrap : scraps)
        if (scrap.block.part == Part::Body && (region < 0 || scrap.region == region))
            bytes += scrap.block.text.size();
    return bytes;
}

/// The article that a page is about holds most of its text; other articles are teasers.
void keepTheArticle(std::vector<Scrap>& scraps) {
    std::map<int, std::size_t> sizes;
    for (const auto& scrap : scraps)
        if (scrap.block.part == Part::Body) sizes[scrap.region] += scrap.block.text.size();
    const auto largest = std::max_element(sizes.begin(), sizes.end(),
        [](const auto& a, const auto& b) { return a.second < b.second; });
    if (largest == sizes.end() || largest->first == 0) return;
    if (largest->second * 2 < bodyOf(scraps, -1)) return;
    const int kept = largest->first;
    const bool titled = std::any_of(scraps.begin(), scraps.end(), [&](const Scrap& scrap) {
        return scrap.region == kept && scrap.block.part == Part::Title;
    });
    std::erase_if(scraps, [&](const Scrap& scrap) {
        return scrap.region != kept && (titled || scrap.block.part != Part::Title);
    });
}

/// A paragraph that is mostly links leads away from the article.
void markLinks(std::vector<Scrap>& scraps) {
    for (auto& [block, linked, region] : scraps)
        if (block.part == Part::Body && linked * 10 > block.text.size() * 6)
            block = {Part::Teaser, std::move(block.text), true};
}

/// Of several titles the one that the browser shows as well; the others are headings.
void keepOneTitle(std::vector<Scrap>& scraps, const std::string& pageTitle) {
    const auto isTitle = [](const Scrap& scrap) { return scrap.block.part == Part::Title; };
    const auto shown = [&](const Scrap& scrap) {
        return isTitle(scrap) && startsWith(pageTitle, scrap.block.text);
    };
    auto title = std::find_if(scraps.begin(), scraps.end(), shown);
    if (title == scraps.end()) title = std::find_if(scraps.begin(), scraps.end(), isTitle);
    for (auto scrap = scraps.begin(); scrap != scraps.end(); ++scrap)
        if (isTitle(*scrap) && scrap != title) scrap->block.part = Part::Heading;
    if (title == scraps.end() && !pageTitle.empty())
        scraps.insert(scraps.begin(),
            {{Part::Title, pageTitle.substr(0, pageTitle.find(" | ")), true}, 0, 0});
}

bool isEndless(const std::vector<Scrap>& scraps) {
    constexpr std::size_t longest = 2u << 20, most = 100000; // bytes, blocks
    std::size_t bytes = 0;
    for (const auto& scrap : scraps) bytes += scrap.block.text.size();
    return bytes > longest || scraps.size() > most;
}

Expected<std::vector<Scrap>> transcribed(
    const Manuscript& manuscript, const Lexicon& lexicon, Hints hints) {
    Transcript transcript(lexicon, hints);
    if (const auto read = readOut(manuscript.text, manuscript.name, transcript); !read)
        return tl::unexpected(read.error());
    auto scraps = transcript.scraps();
    keepTheArticle(scraps);
    markLinks(scraps);
    keepOneTitle(scraps, inOneLine(transcript.pageTitle()));
    return scraps;
}

} // namespace

Expected<std::vector<Block>> readWebPage(const Manuscript& manuscript, const Lexicon& lexicon) {
    auto scraps = transcribed(manuscript, lexicon, Hints::Believed);
    auto all = transcribed(manuscript, lexicon, Hints::Ignored);
    if (!scraps || !all) return tl::unexpected(all.error());
    if (bodyOf(*scraps, -1) * 4 < bodyOf(*all, -1)) scraps = std::move(all);
    if (isEndless(*scraps))
        return tl::unexpected(Problems{{"the text of this page has no end (over 2 MB)",
            {manuscript.name}, "Save the article's own text as plain text"}});
    std::vector<Block> blocks;
    for (auto& scrap : *scraps) blocks.push_back(std::move(scrap.block));
    return blocks;
}

} // namespace podium::authoring
