#pragma once
#include "game/stage/art/scenery.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/screens/playbill.hpp"
#include <map>

namespace podium::stage {

/// The scenery behind whatever is on; each kind is kept until its sky changes.
class StageBackdrop {
public:
    void draw(Canvas& canvas, const Cut& cut, const std::optional<AudienceView>& view,
        const Preferences& preferences);
    void pass(Span passed) {
        m_clock = m_clock + passed;
        m_sinceChange = m_sinceChange + passed;
    }

private:
    enum class Kind { Title, Setup, Settings, Intro, Question, Standings, Podium };
    struct Hung {
        float sky = 0;
        Scenery scenery;
    };
    static Kind kindOf(Picture picture);
    static SceneSetting settingOf(Kind kind, float sky);
    Scenery& hung(Kind kind, float sky);
    void turnTo(Kind kind);
    std::map<Kind, Hung> m_hung;
    std::optional<Kind> m_kind; ///< that is shown
    Span m_clock;
    Span m_sinceChange; ///< of the kind
};

} // namespace podium::stage
