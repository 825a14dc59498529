#pragma once
#include "game/match/views.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

// What the board is put together from.

/// A field as it lies on the screen: a value in its topic's column, or a topic alone.
struct PickField {
    Cell cell;
    Box box;
    std::string words;
    bool open = false;
    enum class Kind { Value, Topic } kind = Kind::Value;
};
std::vector<PickField> pickFields(const AudienceView& view);
bool mayPick(const AudienceView& view);

void drawPicker(Canvas& canvas, const Look& look, const AudienceView& view);
/// The heads of the columns; a round that is picked by topic alone has none.
void drawTopics(Canvas& canvas, const Look& look, const AudienceView& view);
void drawPickField(Canvas& canvas, const Look& look, const PickField& field, float focus);

} // namespace podium::stage
