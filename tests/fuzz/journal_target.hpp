#pragma once
#include "game/journal/entry.hpp"
#include "game/journal/journal.hpp"
#include "game/journal/report_csv.hpp"
#include "game/journal/report_html.hpp"
#include "game/journal/report_json.hpp"
#include "game/match/apply.hpp"
#include "game/match/host_view.hpp"
#include "game/match/judge.hpp"
#include "game/match/views.hpp"

namespace podium {

/// The text of a journal in which all of this happened.
inline std::string journalText(const std::vector<Event>& events) {
    std::string text = writeHeading() + '\n';
    for (const Event& event : events) text += writeEntry(event) + '\n';
    return text;
}

/// Everybody looks at the evening, and somebody writes a report of it.
inline void lookAt(const Match& match) {
    for (const SeatId seat : {SeatId{0}, SeatId{1}, SeatId{99}})
        audienceView(match, match.latest + seconds(3), seat);
    hostView(match, match.latest);
    const Report report = reportOf(match);
    reportAsCsv(report);
    reportAsJson(report);
    reportAsHtml(report);
}

/// The evening goes on from where it stands; whatever the rules allow must be able to follow.
inline void playOn(Match match) {
    const Moment now = match.latest + milliseconds(700);
    const std::vector<Request> requests = {Resume{}, Tick{}, Hear{Verdict::Wrong}, Reveal{},
        Answer{{1}, OneOption{0}}, Buzz{{1}, now}, Pick{}, Stakes{{1}, {0}}, GoOn{}, GoBack{},
        GoOn{}, Adjust{{1}, {-5}, "because"}, EndEvening{}};
    for (const Request& request : requests)
        for (const Event& event : judge(match, {now, request}).events)
            match = apply(std::move(match), event);
}

/// What is wrong with how a journal is read, or nothing. It may be refused; what is read must be an
/// evening that can be looked at, played on, and written down as it was read.
inline std::string complaintAbout(std::string_view text) {
    const Expected<Record> record = parseJournal(text, "a journal");
    if (!record) return record.error().empty() ? "it was refused without a word" : "";
    lookAt(record->match);
    playOn(record->match);
    const Expected<Record> again = parseJournal(journalText(record->events), "a journal");
    if (!again) return "what was read cannot be read again: " + sentences(again.error());
    if (again->events != record->events) return "what was read is written otherwise";
    return again->match == record->match ? "" : "what was read is folded otherwise";
}

} // namespace podium
