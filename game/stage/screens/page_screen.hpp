#pragma once
#include "game/stage/screens/screen.hpp"

namespace podium::stage {

/// A page to read: any choosing or going back closes it.
class PageScreen : public Screen {
public:
    Reaction take(const Intent& intent, const Showing& showing) override;

protected:
    void draw(Canvas& canvas, const Showing& showing) override;
    virtual void drawPage(Canvas& canvas, const Showing& showing) const = 0;
};

} // namespace podium::stage
