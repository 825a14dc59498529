#pragma once
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// A company or a ship that few have heard of is named with what it is: "the airline NAME".
std::string introduced(std::string text, const World& world);

} // namespace podium::authoring
