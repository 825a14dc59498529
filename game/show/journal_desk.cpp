#include "game/show/journal_desk.hpp"
#include "game/journal/names.hpp"
#include "game/journal/report_csv.hpp"
#include "game/journal/report_html.hpp"
#include "game/journal/report_json.hpp"
#include "game/show/counted.hpp"
#include "game/show/journal_telling.hpp"
#include "questions/bank/printable.hpp"
#include "questions/bank/text_file.hpp"
#include <chrono>
#include <ostream>
#include <thread>

namespace podium::show {
namespace {

void waitInEarnest(Span span) {
    std::this_thread::sleep_for(std::chrono::milliseconds(span.milliseconds));
}

Outcome<void> check(const Errand& errand, std::ostream& out) {
    const auto record = readJournal(errand.file);
    if (!record) {
        for (const Problem& problem : record.error()) out << printable(sentence(problem)) << '\n';
        return tl::unexpected(badInput(record.error()));
    }
    out << "sound: " << counted(std::ssize(record->events), "event") << ", "
        << counted(questionsOf(record->match), "question") << ", "
        << (record->finished() ? "finished" : "unfinished") << '\n';
    return {};
}

std::string reportText(const Report& report, ReportForm form) {
    if (form == ReportForm::Csv) return reportAsCsv(report);
    return form == ReportForm::Json ? reportAsJson(report) : reportAsHtml(report);
}

Outcome<void> save(const std::filesystem::path& file, const std::string& text) {
    if (const auto writable = checkWritable(file); !writable)
        return tl::unexpected(badInput(writable.error()));
    return writeTextFile(file, text).map_error(worldFailed);
}

Outcome<void> exportTo(const Errand& errand, const Record& record, std::ostream& out) {
    const std::string text = reportText(reportOf(record.match), errand.form);
    if (!errand.to.empty()) return save(errand.to, text);
    out << text;
    return {};
}

Outcome<void> tell(
    const Errand& errand, const Record& record, std::ostream& out, const Waiter& wait) {
    if (errand.task == JournalTask::Export) return exportTo(errand, record, out);
    if (errand.task == JournalTask::Show)
        showAll(record, out);
    else
        replayAloud(record, errand.speed, out, wait);
    return {};
}

Outcome<void> perform(const Errand& errand, std::ostream& out, const Waiter& wait) {
    if (errand.task == JournalTask::Check) return check(errand, out);
    const auto record = readJournal(errand.file);
    if (!record) return tl::unexpected(badInput(record.error()));
    return tell(errand, *record, out, wait);
}

} // namespace

Outcome<void> run(const Errand& errand, std::ostream& out, const Waiter& wait) {
    Outcome<void> done = perform(errand, out, wait);
    if (done && !out.flush())
        return tl::unexpected(worldFailed({{"the words could not be written", {},
            "Make room on the disk, or let whoever reads them read to the end."}}));
    return done;
}

Outcome<void> run(const Errand& errand, std::ostream& out) {
    return run(errand, out, waitInEarnest);
}

} // namespace podium::show
