#include "game/journal/page.hpp"
#include <algorithm>
#include <nlohmann/json.hpp>

namespace podium {
namespace {

// Limits far beyond any evening: a line from a stranger may not fill the memory.
constexpr std::size_t mostParts = 100'000;
constexpr std::size_t mostLevels = 16;

/// Builds the page while the text is read; says false to stop reading.
class PageBuilder {
public:
    bool null() { return add({}); }
    bool boolean(bool) { return add({}); }
    bool number_integer(std::int64_t number) { return add({number}); }
    bool number_unsigned(std::uint64_t number) { return add({number}); }
    bool number_float(double, const std::string&) { return add({}); }
    bool string(std::string& text) { return add({std::move(text)}); }
    bool binary(const std::vector<std::uint8_t>&) { return false; }
    bool start_array(std::size_t) { return open({Page::List{}}); }
    bool end_array() { return close(); }
    bool start_object(std::size_t) {
        Page::Fields fields;
        fields.reserve(4); // of the commonest line
        return open({std::move(fields)});
    }
    bool end_object() { return close(); }
    bool key(std::string& name) {
        std::get<Page::Fields>(m_open.back()->what).push_back({std::move(name), {}});
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) {
        return false;
    }
    Page take() { return std::move(m_page); }

private:
    bool add(Page page) {
        m_last = &place(std::move(page));
        return ++m_parts <= mostParts;
    }
    Page& place(Page page) {
        if (m_open.empty()) return m_page = std::move(page);
        if (auto* list = std::get_if<Page::List>(&m_open.back()->what))
            return list->emplace_back(std::move(page));
        return std::get<Page::Fields>(m_open.back()->what).back().page = std::move(page);
    }
    bool open(Page page) {
        if (m_open.size() == mostLevels || !add(std::move(page))) return false;
        m_open.push_back(m_last); // stays where it is: its list grows only when it is closed
        return true;
    }
    bool close() {
        m_open.pop_back();
        return true;
    }

    Page m_page;
    Page* m_last = nullptr;
    std::vector<Page*> m_open;
    std::size_t m_parts = 0;
};

} // namespace

std::optional<Page> parsePage(std::string_view text) {
    PageBuilder builder;
    if (!nlohmann::json::sax_parse(text, &builder)) return std::nullopt;
    return builder.take();
}

const Page* fieldCalled(const Page& page, std::string_view name) {
    const auto* fields = std::get_if<Page::Fields>(&page.what);
    if (!fields) return nullptr;
    const auto found = std::find_if(fields->rbegin(), fields->rend(),
        [&](const NamedPage& field) { return field.name == name; });
    return found == fields->rend() ? nullptr : &found->page;
}

} // namespace podium
