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
    void pass(Span passed) { m_clock = m_clock + passed; }

private:
    enum class Kind { Title, Setup, Settings, Intro, Question, Standings, Podium };
    struct Hung {
        float sky = 0;
        Scenery scenery;
    };
    static Kind kindOf(Picture picture);
    static SceneSetting settingOf(Kind kind, float sky);
    Scenery& hung(Kind kind, float sky);
    std::map<Kind, Hung> m_hung;
    Span m_clock;
};

} // namespace podium::stage
