#pragma once
#include "game/match/views.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/desk.hpp"
#include "game/stage/wish.hpp"
#include "questions/bank/problem.hpp"
#include <array>
#include <optional>

namespace podium::stage {

/// How the window opens.
struct Opening {
    std::filesystem::path media; ///< holds fonts/ and tunes/
    Preferences preferences;
    int width = 1280;
    int height = 720;
    std::string packTitle; ///< for the title and set-up
    int packQuestions = 0;
    std::vector<PackRound> packRounds;
    /// Of each round: how many questions there are of difficulty 1, 2, 3, 4 and 5.
    std::vector<std::array<int, 5>> packDifficulties;
    std::filesystem::path exhibits; ///< the folder of the pack, from which its exhibits are read
    bool unfinished = false;        ///< an evening can be resumed: the menu offers it
    bool silent = false;            ///< no sound device is opened (tour, tests)
};

/// The menu's pages; with a match running the phase decides what is shown.
enum class Page { Title, SoloSetup, Settings, Help, Credits, Desk, Making, Made, NotMade };

/// The window, its screens and its sounds.
class Stage {
public:
    static bool displayIsThere();
    static Expected<std::unique_ptr<Stage>> open(const Opening& opening);
    virtual ~Stage() = default;

    /// What the people at the window wanted since the last call; keys, mouse and gamepads alike.
    virtual std::vector<Wish> listen(const std::optional<AudienceView>& view) = 0;
    /// Draws one frame, `passed` after the one before.
    virtual void present(const std::optional<AudienceView>& view, Span passed) = 0;
    /// Sounds and motion for what has just happened.
    virtual void celebrate(const Event& event, const AudienceView& after) = 0;
    /// Something did not go as the player wanted: one sentence that says so.
    virtual void notice(const std::string& sentence) = 0;
    /// What the quiz maker's pages show from now on.
    virtual void deskIs(const Desk& desk) = 0;
    /// From now on another pack is played: what an opening says of its pack.
    virtual void playFrom(const Opening& opening) = 0;
    virtual void turnTo(Page page) = 0;

    // For the tour and the tests.
    virtual void prefer(const Preferences& preferences) = 0;
    virtual Expected<void> capture(const std::filesystem::path& png) = 0;
    virtual const std::vector<Placed>& placed() const = 0; ///< of the last frame
    virtual void unfinishedIs(bool thereIsOne) = 0;
};

} // namespace podium::stage
