#include "game/journal/entry.hpp"
#include "game/journal/fields.hpp"
#include "game/match/sense.hpp"
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace podium {
namespace {

using Json = nlohmann::ordered_json;

constexpr int formatVersion = 1;

/// Something that can happen, by its name in the journal.
struct Kind {
    const char* name;
    Happening empty;
};

/// In the order of the variant.
const std::array<Kind, std::variant_size_v<Happening>>& kinds() {
    static const std::array<Kind, std::variant_size_v<Happening>> all = {{
        {"EveningBegan", EveningBegan{}},
        {"RoundOpened", RoundOpened{}},
        {"QuestionAsked", QuestionAsked{}},
        {"Answered", Answered{}},
        {"QuestionClosed", QuestionClosed{}},
        {"StandingsShown", StandingsShown{}},
        {"Paused", Paused{}},
        {"Resumed", Resumed{}},
        {"EveningEnded", EveningEnded{}},
    }};
    return all;
}

// The words for each enumeration, in its order.
constexpr std::array<const char*, 2> words(Clock) { return {"running", "none"}; }
constexpr std::array<const char*, 1> words(QuestionType) { return {"choice"}; }
constexpr std::array<const char*, 2> words(Ending) { return {"played", "early"}; }

template <typename T>
concept Word = std::is_enum_v<T>;
template <typename T>
concept Plain = std::integral<T> || std::same_as<T, std::string>;

/// Writes the fields of a part into a JSON object.
struct WritingPen {
    Json& page;

    void operator()(const char* name, auto& value) { page[name] = written(value); }

    static Json written(Plain auto& value) { return value; }
    static Json written(Word auto& value) {
        return words(value).at(static_cast<std::size_t>(value));
    }
    template <typename T>
    static Json written(std::vector<T>& values) {
        Json list = Json::array();
        for (T& value : values) list.push_back(written(value));
        return list;
    }
    static Json written(auto& part) {
        Json object = Json::object();
        WritingPen pen{object};
        fields(pen, part);
        return object;
    }
};

/// Reads the fields of a part from a JSON object; what is missing or of the wrong kind spoils it.
struct ReadingPen {
    const Json& page;
    std::string& spoiled; ///< the first field that could not be read

    void operator()(const char* name, auto& value) {
        const auto field = page.find(name);
        const bool good = field != page.end() && read(*field, value);
        if (!good && spoiled.empty()) spoiled = name;
    }

    bool read(const Json& json, std::string& value) {
        if (json.is_string()) value = json.get<std::string>();
        return json.is_string();
    }
    template <std::integral T>
    bool read(const Json& json, T& value) {
        if (json.is_number_unsigned()) return fit(json.get<std::uint64_t>(), value);
        return json.is_number_integer() && fit(json.get<std::int64_t>(), value);
    }
    template <std::integral T>
    static bool fit(std::integral auto number, T& value) {
        if (!std::in_range<T>(number)) return false;
        value = static_cast<T>(number);
        return true;
    }
    template <Word T>
    bool read(const Json& json, T& value) {
        const auto known = words(value);
        for (std::size_t place = 0; place < known.size(); ++place) {
            value = static_cast<T>(place);
            if (json == known[place]) return true;
        }
        return false;
    }
    template <typename T>
    bool read(const Json& json, std::vector<T>& values) {
        if (!json.is_array()) return false;
        for (const Json& item : json)
            if (!read(item, values.emplace_back())) return false;
        return true;
    }
    bool read(const Json& json, auto& part) {
        if (!json.is_object()) return false;
        ReadingPen pen{json, spoiled};
        fields(pen, part);
        return spoiled.empty();
    }
};

tl::unexpected<Problems> unreadable(const std::string& what) {
    return tl::unexpected(Problems{{what, {}, "Only an unchanged journal can be resumed."}});
}

std::optional<Happening> emptyHappening(const Json& page) {
    if (!page.is_object() || !page.contains("event")) return std::nullopt;
    const Json& name = page.at("event");
    for (const Kind& kind : kinds())
        if (name == kind.name) return kind.empty;
    return std::nullopt;
}

Json parsed(const std::string& line) { return Json::parse(line, nullptr, false); }

} // namespace

std::string writeHeading() { return Json{{"podium_journal", formatVersion}}.dump(); }

Expected<void> readHeading(const std::string& line) {
    const Json page = parsed(line);
    int version = 0;
    std::string spoiled;
    if (page.is_object()) ReadingPen{page, spoiled}("podium_journal", version);
    if (version < 1) return unreadable("this is not the journal of an evening");
    if (version > formatVersion)
        return tl::unexpected(Problems{{"this evening was written by a newer Podium", {},
            "Install the newer version to go on with it."}});
    return {};
}

std::string writeEntry(const Event& event) {
    Event copy = event; // the list of fields serves reading as well, so it wants to change them
    Json page = {{"at", event.at.milliseconds}, {"event", kinds()[event.what.index()].name}};
    WritingPen pen{page};
    std::visit([&pen](auto& happening) { fields(pen, happening); }, copy.what);
    return page.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Expected<Event> readEntry(const std::string& line) {
    const Json page = parsed(line);
    std::optional<Happening> happening = emptyHappening(page);
    if (!happening) return unreadable("this line is no event of an evening");
    Event event{{}, std::move(*happening)};
    std::string spoiled;
    ReadingPen pen{page, spoiled};
    pen("at", event.at.milliseconds);
    std::visit([&pen](auto& part) { fields(pen, part); }, event.what);
    if (!spoiled.empty()) return unreadable("the field '" + spoiled + "' cannot be read");
    if (!makesSense(event)) return unreadable("this event holds a number that cannot be");
    return event;
}

} // namespace podium
