#pragma once
#include "game/stage/screens/focus.hpp"
#include "game/stage/screens/screen.hpp"

namespace podium::stage {

/// A screen with things to choose from: directions and the mouse move the focus, choosing acts on
/// it.
class ChoiceScreen : public Screen {
public:
    Reaction take(const Intent& intent, const Showing& showing) override;
    std::size_t focused() const override { return m_focus.at(); }

protected:
    virtual Reaction chosen(std::size_t spot, const Showing& showing) = 0;
    virtual Reaction back(const Showing& showing) = 0;
    /// Whatever is neither moving, choosing nor going back.
    virtual Reaction other(const Intent&, const Showing&) { return {}; }
    Focus m_focus;
};

} // namespace podium::stage
