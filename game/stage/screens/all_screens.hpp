#pragma once
#include "game/stage/screens/playbill.hpp"
#include "game/stage/screens/screen.hpp"
#include <map>

namespace podium::stage {

std::map<Picture, std::unique_ptr<Screen>> allScreens();

// One a picture, each in its own file.
std::unique_ptr<Screen> titleScreen();
std::unique_ptr<Screen> setupScreen();
std::unique_ptr<Screen> settingsScreen();
std::unique_ptr<Screen> helpScreen();
std::unique_ptr<Screen> creditsScreen();
std::unique_ptr<Screen> deskScreen();
std::unique_ptr<Screen> makingScreen();
std::unique_ptr<Screen> madeScreen();
std::unique_ptr<Screen> notMadeScreen();
std::unique_ptr<Screen> introScreen();
std::unique_ptr<Screen> pickingScreen();
std::unique_ptr<Screen> wagerScreen();
std::unique_ptr<Screen> questionScreen();
std::unique_ptr<Screen> revealScreen();
std::unique_ptr<Screen> standingsScreen();
std::unique_ptr<Screen> breakScreen();
std::unique_ptr<Screen> podiumScreen();
std::unique_ptr<Screen> pauseScreen();

} // namespace podium::stage
