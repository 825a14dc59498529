#pragma once
#include "game/stage/screens/focus.hpp"
#include "game/stage/screens/screen.hpp"

namespace podium::stage {

/// A screen with things to choose from: directions and the mouse move the focus, choosing acts on
/// it.
class ChoiceScreen : public Screen {
public:
    void enter(const Showing&) override { m_focus.on(m_before = 0); }
    Reaction take(const Intent& intent, const Showing& showing) override;
    std::size_t focused() const override { return m_focus.at(); }

protected:
    /// Where everything stands that can be chosen, in reading order.
    virtual std::vector<Box> spots(const Showing& showing) const = 0;
    virtual Reaction chosen(std::size_t spot, const Showing& showing) = 0;
    virtual Reaction back(const Showing& showing) = 0;
    /// Whatever is neither moving, choosing nor going back.
    virtual Reaction other(const Intent&, const Showing&) { return {}; }
    /// How much of the focus a spot has while it moves from one to the next, 0 to 1.
    float share(std::size_t spot, const Showing& showing) const;
    void focusOn(std::size_t spot); ///< by something else than a direction
    bool has(std::size_t spot) const { return focused() == spot; }
    Focus m_focus;

private:
    Reaction act(const Intent& intent, const Showing& showing);
    std::size_t m_before = 0; ///< what had the focus before it moved
};

} // namespace podium::stage
