#pragma once
#include "tests/stage/evening_views.hpp"

namespace podium::stage {

// The quiz maker's desk as the show fills it, for the tests of the screens.

/// A folder up, and so many articles.
inline DeskFolder folderOf(int articles) {
    DeskFolder folder{{"Home", "Documents", "Made before"}, 1, "~/Documents", {}, ""};
    folder.lines.push_back({DeskLine::Kind::Up, "One folder up", ""});
    for (int i = 1; i <= articles; ++i)
        folder.lines.push_back(
            {DeskLine::Kind::Article, "article " + std::to_string(i) + ".txt", "Text, 2 KB"});
    return folder;
}

inline DeskPaste pasteOf(int words) {
    const auto length = words == 0 ? DeskPaste::Length::Nothing
        : words < 50               ? DeskPaste::Length::TooShort
                                   : DeskPaste::Length::Enough;
    return {length, words, "The bell tower was moved", "What can be made of it."};
}

inline Desk desk(Length length = Length::Short) {
    Desk desk;
    desk.folder = folderOf(length == Length::Short ? 3 : 40);
    desk.paste = {};
    desk.work = {
        "bell-tower.md", {"Reading", "Finding", "Asking", "Choosing"}, 2, .64f, "12 of 40"};
    desk.quiz = {"The bell tower", 24, {{"Tower", 14}, {"People", 10}}, "the-bell-tower-5c0ffee5"};
    desk.trouble = {"Nothing can be asked.", "~/list.txt", "Give whole sentences."};
    if (length == Length::Short) return desk;
    const std::string words = "A long sentence about what the keepers of the old lighthouse wrote "
                              "down in their books when nobody came to see them";
    desk.folder.name = "~/" + words + "/" + words;
    desk.folder.lines[2] = {DeskLine::Kind::Article, words + words + ".html", "Web page, 480 KB"};
    desk.folder.places.insert(desk.folder.places.begin(), {"Downloads", "Last folder"});
    desk.work.article = desk.quiz.title = words;
    desk.work.count = "Trying out question 12,345 of 23,456";
    desk.quiz.questions = 2400;
    desk.quiz.keptAs = "a-long-sentence-about-what-the-keepers-o-5c0ffee5";
    for (const PackRound& round : longRounds()) desk.quiz.rounds.push_back({round.name, 240});
    desk.trouble = {words + ".", "~/" + words + words + ".txt", words + "."};
    return desk;
}

} // namespace podium::stage
