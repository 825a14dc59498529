#pragma once
#include "game/stage/screens/notice.hpp"
#include "game/stage/screens/playbill.hpp"
#include "game/stage/screens/screen.hpp"
#include "game/stage/sound/cue.hpp"
#include <map>

namespace podium::stage {

/// What came of an intent or of time: wishes for the show, and a sound for the finger.
struct Outcome {
    std::vector<Wish> wishes;
    std::optional<Cue> cue;
    std::optional<std::filesystem::path> recording{}; ///< to be played
};

/// Whoever presses something has seen enough of what moves; pointing is no reason to hurry it.
bool endsMovements(const Intent& intent);

/// All screens, the one that is on, and how long it has been: the stage without its window.
class Programme {
public:
    Programme(Tonight tonight, Preferences preferences);
    ~Programme();

    /// Turns to what the match, or the open page, calls for. Before anything else of a frame.
    void follow(const std::optional<AudienceView>& view);
    Outcome take(const Intent& intent);
    Outcome pass(Span passed);
    void draw(Canvas& canvas);

    void turnTo(Page page) { m_pages = {page}; }
    void prefer(const Preferences& preferences) { m_preferences = preferences; }
    void deskIs(const Desk& desk) { m_desk = desk; }
    void tonightIs(Tonight tonight); ///< another pack; what can be resumed stays
    void unfinishedIs(bool thereIsOne) { m_tonight.unfinished = thereIsOne; }
    void tell(const std::string& sentence) { m_notice.say(sentence); }
    const Preferences& preferences() const { return m_preferences; }
    const Cut& cut() const { return m_cut; }
    Letters letters() const;

private:
    /// A picture on its way out, as it last stood.
    struct Leaving {
        Picture picture;
        std::optional<AudienceView> view;
        std::optional<Span> goesOnIn;
    };
    Screen& screen() const { return *m_screens.at(m_cut.picture); }
    Showing showing() const;
    std::optional<Span> goesOnIn() const;
    bool playing() const;
    std::optional<Page> page() const;
    std::optional<Outcome> help();
    void turn(const std::optional<AudienceView>& before);
    void rememberStreak(const std::optional<AudienceView>& before);
    void drawLeaving(Canvas& canvas);
    Outcome changed(Preferences preferences);
    Outcome pauseOrResume() const;
    Intent pressedHint(Intent intent) const;
    std::optional<Outcome> everywhere(const Intent& intent);
    Outcome react(const Reaction& reaction, const Intent& intent);

    Tonight m_tonight;
    Desk m_desk;
    Preferences m_preferences;
    std::map<Picture, std::unique_ptr<Screen>> m_screens;
    std::unique_ptr<Gallery> m_gallery = std::make_unique<Gallery>();
    std::optional<AudienceView> m_view;
    std::optional<int> m_streakBefore; ///< the question that is revealed
    std::vector<Page> m_pages;         ///< that are open, each over the one it was opened from
    Cut m_cut;
    std::optional<Leaving> m_leaving;
    Notice m_notice;
    Span m_since;      ///< the picture came on, for its movements
    Span m_stood;      ///< the picture has been looked at, for going on
    Span m_sinceFocus; ///< the focus moved
    Span m_clock;
    std::optional<Device> m_device;
    bool m_watched = true; ///< false while the window is not the one in use
    bool m_wentOn = false;
};

} // namespace podium::stage
