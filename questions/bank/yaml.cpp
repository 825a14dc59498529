#include "questions/bank/yaml.hpp"
#include "questions/bank/text_file.hpp"
#include "questions/bank/yaml_limits.hpp"
#include <algorithm>
#include <set>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace podium {

namespace {

/// Thrown through the parser, which has no other way to be stopped.
struct Stop {
    Problem problem;
};

/// A part of the document whose end has not been read yet.
struct Open {
    Yaml node;
    std::set<std::string> keys;
    bool keyRead = false;
};

/// Builds the value while the parser reads, and notes what YAML allows but we do not.
class Builder : public YAML::EventHandler {
public:
    explicit Builder(std::string file) : m_file(std::move(file)) {}

    Yaml take() { return std::move(m_root); }
    const Problems& problems() const { return m_problems; }
    const std::string& file() const { return m_file; }
    Place placeOf(const YAML::Mark& mark) const {
        return {m_file, std::max(mark.line, 0) + 1, std::max(mark.column, 0) + 1};
    }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (m_begun)
            throw Stop{{"the file holds more than one document", placeOf(mark),
                "Split it at the lines of three dashes"}};
        m_begun = true;
    }
    void OnDocumentEnd() override {}
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        note(mark, "aliases (*name) are not used here", "Write the value out");
        add({Yaml::Kind::Null, {}, {}, {}, placeOf(mark)});
    }
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        checkPlain(mark, {}, anchor);
        add({Yaml::Kind::Null, {}, {}, {}, placeOf(mark)});
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
        const std::string& value) override {
        checkPlain(mark, tag, anchor);
        add({Yaml::Kind::Scalar, value, {}, {}, placeOf(mark)});
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value) override {
        checkPlain(mark, tag, anchor);
        open({Yaml::Kind::Sequence, {}, {}, {}, placeOf(mark)});
    }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value) override {
        checkPlain(mark, tag, anchor);
        open({Yaml::Kind::Map, {}, {}, {}, placeOf(mark)});
    }
    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

private:
    void note(const YAML::Mark& mark, std::string what, std::string hint) {
        note(placeOf(mark), std::move(what), std::move(hint));
    }

    void note(const Place& place, std::string what, std::string hint) {
        if (m_problems.size() < YamlLimits::problems)
            m_problems.push_back({std::move(what), place, std::move(hint)});
    }

    void checkPlain(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        if (anchor != 0) note(mark, "anchors (&name) are not used here", "Take the anchor out");
        if (!tag.empty() && tag != "?" && tag != "!")
            note(mark, "tags (" + tag + ") are not used here", "Take the tag out");
    }

    void open(Yaml node) {
        if (m_open.size() >= YamlLimits::depth)
            throw Stop{{"lists and maps are nested too deep", node.place, "Make it flatter"}};
        m_open.push_back({std::move(node), {}});
    }

    void close() {
        Yaml node = std::move(m_open.back().node);
        m_open.pop_back();
        add(std::move(node));
    }

    void add(Yaml node) {
        if (++m_parts > YamlLimits::parts)
            throw Stop{{"the file has too many parts", node.place, "Split it in two"}};
        if (m_open.empty())
            m_root = std::move(node);
        else if (m_open.back().node.kind == Yaml::Kind::Sequence)
            m_open.back().node.items.push_back(std::move(node));
        else
            addToMap(m_open.back(), std::move(node));
    }

    void addToMap(Open& map, Yaml node) {
        if (map.keyRead)
            addValue(map.node.entries.back().value, std::move(node));
        else
            addKey(map, std::move(node));
        map.keyRead = !map.keyRead;
    }

    /// A value that is not there has the place of its key: the parser puts it before the next one.
    void addValue(Yaml& entry, Yaml value) {
        const Place key = entry.keyPlace;
        entry = std::move(value);
        entry.keyPlace = key;
        if (entry.kind == Yaml::Kind::Null) entry.place = key;
    }

    void addKey(Open& map, Yaml key) {
        if (key.kind != Yaml::Kind::Scalar)
            note(key.place, "a key must be a word", "Put a name before the colon");
        else if (!map.keys.insert(key.scalar).second)
            note(key.place, "the key '" + key.scalar + "' is here twice", "Keep one of them");
        Yaml entry;
        entry.keyPlace = key.place;
        map.node.entries.push_back({std::move(key.scalar), std::move(entry)});
    }

    std::string m_file;
    std::vector<Open> m_open;
    Yaml m_root;
    Problems m_problems;
    std::size_t m_parts = 0;
    bool m_begun = false;
};

/// The parser lets a quoted text run into the end of the file; before an end mark it does not.
std::string withEndMark(const std::string& text) {
    return text + (text.empty() || text.back() != '\n' ? "\n...\n" : "...\n");
}

Problem unreadable(const YAML::Exception& error, const Place& place) {
    if (error.msg == YAML::ErrorMsg::DOC_IN_SCALAR)
        return {"a quoted text is cut off here", place, "Close the quotes before this place"};
    return {"this is not YAML: " + error.msg, place,
        "Check the indentation, quotes and brackets around here"};
}

Problems parseInto(Builder& builder, const std::string& text) {
    std::istringstream in(withEndMark(text));
    try {
        YAML::Parser parser(in);
        while (parser.HandleNextDocument(builder)) {
        }
        return builder.problems();
    } catch (const Stop& stop) {
        return {stop.problem};
    } catch (const YAML::Exception& error) {
        const Place end = placeAt(text, text.size(), builder.file());
        const Place place = builder.placeOf(error.mark);
        return {unreadable(error, place.line > end.line ? end : place)};
    }
}

} // namespace

const Yaml* Yaml::find(const std::string& key) const {
    const auto found = std::find_if(
        entries.begin(), entries.end(), [&](const auto& entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &found->value;
}

Expected<Yaml> readYaml(const std::filesystem::path& file) {
    return readTextFile(file).and_then(
        [&](const std::string& text) { return parseYaml(text, file.string()); });
}

Expected<Yaml> parseYaml(const std::string& bytes, const std::string& name) {
    const auto text = plainText(bytes, name);
    if (!text) return tl::make_unexpected(text.error());
    if (auto problem = unfitForYaml(*text, name)) return tl::make_unexpected(Problems{*problem});
    Builder builder(name);
    Problems problems = parseInto(builder, *text);
    Yaml root = builder.take();
    if (problems.empty() && root.kind == Yaml::Kind::Null)
        problems = {{"there is nothing in this file", {name}, "Fill it, or name another file"}};
    if (!problems.empty()) return tl::make_unexpected(std::move(problems));
    return root;
}

} // namespace podium
