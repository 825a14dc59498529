#pragma once
#include "game/show/making.hpp"
#include "game/show/mixing.hpp"
#include "game/show/options.hpp"
#include "game/show/paths.hpp"

namespace podium::show {

/// What the command line chose to play: a running order if it names one, and the packs for it.
class Choice {
public:
    Choice(const Options& options, const Paths& paths) : m_options(options), m_paths(paths) {}

    /// The running order of a mode or a file; nothing where neither is named.
    Outcome<std::optional<RunningOrder>> order() const;
    /// The pack that is named, else the one that the order asks for, else the first of the shelf.
    Outcome<Pack> pack(const std::string& orderAsksFor = {}) const;
    /// What the title shows until a pack is made: the first of the shelf, or an empty one.
    Pack packAtHand() const;
    /// Where the drawings and sounds of that pack lie.
    std::filesystem::path exhibits(const std::string& orderAsksFor = {}) const;
    bool namesPack() const { return !m_options.pack.empty() || !m_options.article.empty(); }
    /// The order with its pack; where its rounds name packs of their own, mixed out of those.
    Outcome<Programme> programme(const RunningOrder& order) const;
    /// The order as it can be played again: it says which pack it was played from.
    RunningOrder withPack(RunningOrder order) const;

private:
    Outcome<Pack> authored() const;
    Outcome<Pack> packCalled(const std::string& name) const;
    Outcome<Programme> mixture(const RunningOrder& order) const;

    const Options& m_options;
    const Paths& m_paths;
    mutable std::optional<MadePack> m_made; ///< out of the article, once somebody asked for it
};

} // namespace podium::show
