#include "game/show/choosing.hpp"
#include "game/show/making_words.hpp"
#include "game/show/running_order_reader.hpp"
#include "game/show/shelf.hpp"
#include "questions/bank/printable.hpp"
#include <iostream>

namespace podium::show {
namespace {

namespace fs = std::filesystem;

std::optional<RunningOrder> found(RunningOrder&& order) { return std::move(order); }

/// A file by its whole path, so that it is found from anywhere; a name of the shelf as it is.
std::string lasting(const std::string& nameOrFile) {
    std::error_code failed;
    const fs::path file = fs::absolute(nameOrFile, failed);
    return !failed && fs::is_regular_file(file, failed) ? file.string() : nameOrFile;
}

} // namespace

Outcome<std::optional<RunningOrder>> Choice::order() const {
    if (!m_options.mode.empty())
        return ModeShelf(m_paths.share / "running_orders")
            .take(m_options.mode)
            .map(found)
            .map_error(badInput);
    if (!m_options.runningOrder.empty())
        return readRunningOrder(m_options.runningOrder).map(found).map_error(badInput);
    return std::nullopt;
}

Outcome<Pack> Choice::pack(const std::string& orderAsksFor) const {
    if (!namesPack()) return packCalled(orderAsksFor);
    return m_options.article.empty() ? packCalled(m_options.pack) : authored();
}

Outcome<Pack> Choice::authored() const {
    if (m_made) return m_made->pack;
    auto made = makePack(
        {m_options.article, m_paths.share / "lexicon", m_paths.made}, tellingWatcher(std::cerr));
    if (!made) return tl::unexpected(badInput(made.error()));
    m_made = std::move(*made);
    std::cerr << "Made: " << summary(*m_made) << '\n';
    if (!m_made->unkept.empty()) std::cerr << printable(sentence(m_made->unkept.front())) << '\n';
    return m_made->pack;
}

Pack Choice::packAtHand() const { return packCalled({}).value_or(Pack{}); }

fs::path Choice::exhibits(const std::string& orderAsksFor) const {
    const Shelf shelf(m_paths.share / "packs", m_paths.made);
    return shelf.folderOf(m_options.pack.empty() ? orderAsksFor : m_options.pack);
}

Outcome<Pack> Choice::packCalled(const std::string& name) const {
    return Shelf(m_paths.share / "packs", m_paths.made).take(name).map_error(badInput);
}

Outcome<Programme> Choice::programme(const RunningOrder& order) const {
    if (namesPacks(order)) return mixture(order);
    return pack(order.pack).map([&](Pack&& chosen) { return Programme{order, std::move(chosen)}; });
}

Outcome<Programme> Choice::mixture(const RunningOrder& order) const {
    std::vector<NamedPack> packs;
    for (const std::string& name : packsOf(order)) {
        Outcome<Pack> opened = name.empty() ? pack(order.pack) : packCalled(name);
        if (!opened) return tl::unexpected(opened.error());
        packs.push_back({name, std::move(*opened)});
    }
    return mixed(order, packs);
}

RunningOrder Choice::withPack(RunningOrder order) const {
    if (!m_options.article.empty())
        order.pack = m_made ? m_made->file.string() : ""; // without a file it cannot be found again
    else if (!m_options.pack.empty())
        order.pack = lasting(m_options.pack);
    return order;
}

} // namespace podium::show
