#pragma once
#include "game/stage/art/photo.hpp"
#include "game/stage/intents.hpp"
#include "game/stage/motion/timeline.hpp"
#include "game/stage/stage.hpp"
#include "game/stage/widgets/key_cap.hpp"

namespace podium::stage {

/// What the evening is played from, as the title and the set-up tell of it.
struct Tonight {
    std::string packTitle;
    int questions = 0;
    std::vector<PackRound> rounds;
    bool unfinished = false;
    std::vector<std::array<int, 5>> difficulties; ///< of each round, as Opening tells them
    std::filesystem::path exhibits{};             ///< the folder they are in
};

/// What a screen is shown with, and asked with.
struct Showing {
    const std::optional<AudienceView>& view;
    const Preferences& preferences;
    const Tonight& tonight;
    const Desk& desk;
    Gallery& gallery;
    Timeline timeline;                 ///< of this screen
    Timeline focusMoved;               ///< since the focus moved
    Span clock;                        ///< since the window opened, for what never rests
    std::optional<Device> device;      ///< last used, if any was
    std::optional<Span> goesOnIn;      ///< until the show goes on by itself
    std::optional<int> streakBefore{}; ///< the question was closed, where that was seen

    /// Of the match; only the screens of a match ask for it.
    const AudienceView& match() const { return *view; }
};

// What a screen makes of an intent, besides wishes.
struct TurnTo {
    Page page = Page::Title;
};
struct GoBack {}; ///< to the page, or the pause, that this one was opened from

struct PlayExhibit {}; ///< the sound of the question, once more

using Reaction = std::variant<std::monostate, Wish, TurnTo, GoBack, PlayExhibit>;

/// One full picture of the window, with a focus of its own.
class Screen {
public:
    virtual ~Screen() = default;
    virtual void enter(const Showing&) {}
    void paint(Canvas& canvas, const Showing& showing);
    virtual Reaction take(const Intent& intent, const Showing& showing) = 0;
    virtual std::size_t focused() const { return 0; }
    virtual Letters letters() const { return Letters::Shortcuts; }
    /// Something is open that takes its time to read: the show does not go on under it.
    virtual bool isRead() const { return false; }
    /// The hints at the foot can be pressed: what the one at this place does.
    std::optional<Act> hintAt(Point at) const;

protected:
    virtual void draw(Canvas& canvas, const Showing& showing) = 0;
    /// What the keys do here, for the device last used; both kinds before any was.
    void footHints(Canvas& canvas, const Showing& showing, const std::vector<Hint>& hints, float y,
        Align align = Align::Left);

private:
    struct HintArea {
        Box box;
        Act act;
    };
    std::vector<HintArea> m_hintAreas; ///< of the last picture
};

} // namespace podium::stage
