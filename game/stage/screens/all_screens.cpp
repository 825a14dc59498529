#include "game/stage/screens/all_screens.hpp"

namespace podium::stage {

std::map<Picture, std::unique_ptr<Screen>> allScreens() {
    std::map<Picture, std::unique_ptr<Screen>> screens;
    screens[Picture::Title] = titleScreen();
    screens[Picture::SoloSetup] = setupScreen();
    screens[Picture::Settings] = settingsScreen();
    screens[Picture::Help] = helpScreen();
    screens[Picture::Credits] = creditsScreen();
    screens[Picture::Desk] = deskScreen();
    screens[Picture::Making] = makingScreen();
    screens[Picture::Made] = madeScreen();
    screens[Picture::NotMade] = notMadeScreen();
    screens[Picture::RoundIntro] = introScreen();
    screens[Picture::Picking] = pickingScreen();
    screens[Picture::Wager] = wagerScreen();
    screens[Picture::Question] = questionScreen();
    screens[Picture::Reveal] = revealScreen();
    screens[Picture::Standings] = standingsScreen();
    screens[Picture::Break] = breakScreen();
    screens[Picture::Podium] = podiumScreen();
    screens[Picture::Paused] = pauseScreen();
    return screens;
}

} // namespace podium::stage
