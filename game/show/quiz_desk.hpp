#pragma once
#include "game/show/folders.hpp"
#include "game/show/workshop.hpp"
#include "game/stage/stage.hpp"

namespace podium::show {

/// What the desk's last move asks of the evening.
struct DeskMove {
    std::optional<stage::Page> page; ///< to turn to
    std::optional<MadePack> taken;   ///< to play
    std::string told;                ///< for the log
};

/// The quiz maker's desk: the folders that are looked through, the text that was pasted, and the
/// pack that is being made.
class QuizDesk {
public:
    explicit QuizDesk(Paths paths) : m_paths(std::move(paths)) {}

    DeskMove grant(const stage::DeskWish& wish);
    /// Of an article that was named when the program began: its pack is taken without asking.
    DeskMove makeAtOnce(const std::filesystem::path& article);
    /// What came of the time that has passed; nothing while nothing changes.
    std::optional<DeskMove> tick();
    const stage::Desk& seen() const { return m_desk; }

private:
    enum class Then { ShowIt, TakeIt };
    DeskMove open();
    DeskMove openPlace(std::size_t place);
    DeskMove openLine(std::size_t line);
    DeskMove paste(const std::string& text);
    DeskMove makeOfPaste();
    DeskMove make(const std::filesystem::path& article, const std::string& called, Then then);
    DeskMove stop();
    DeskMove take();
    DeskMove readMade(const std::filesystem::path& file);
    DeskMove finish(Expected<MadePack> made);
    DeskMove fail(const Problems& problems);
    DeskMove list(const std::filesystem::path& folder);
    void show(Listing listing, const std::string& name);
    std::string whereOf(const Problem& problem) const;

    Paths m_paths;
    stage::Desk m_desk;
    std::vector<StartingPlace> m_places;
    std::vector<std::filesystem::path> m_targets; ///< where the lines lead
    std::string m_pasted;
    std::string m_called; ///< the article that is worked on, as the player knows it
    std::filesystem::path m_article;
    std::optional<MadePack> m_made;
    Then m_then = Then::ShowIt;
    Workshop m_workshop;
};

} // namespace podium::show
