#include "game/show/journal_usage.hpp"
#include <CLI/CLI.hpp>
#include <map>

namespace podium::show {
namespace {

/// Also of what is no number: "nan" is one to CLI11.
std::string complaintAbout(const std::string& speed) {
    constexpr double fastest = 1000;
    std::istringstream words(speed);
    double wanted = -1;
    const bool isNumber = words >> wanted && words.eof() && wanted >= 0 && wanted <= fastest;
    return isNumber ? "" : "give a speed from 0 to 1000";
}

const std::map<std::string, ReportForm> forms{
    {"csv", ReportForm::Csv}, {"json", ReportForm::Json}, {"html", ReportForm::Html}};

} // namespace

JournalUsage::JournalUsage(CLI::App& app)
    : m_journal(app.add_subcommand("journal", "Look into the record of an evening")) {
    m_journal->require_subcommand(0, 1);
    addTask("show", "Tell what happened, line by line", JournalTask::Show);
    addTask("check", "Say whether it is whole", JournalTask::Check);
    addReplay();
    addExport();
}

CLI::App* JournalUsage::addTask(
    const std::string& name, const std::string& about, JournalTask task) {
    CLI::App* added = m_journal->add_subcommand(name, about);
    added->add_option("FILE", m_errand.file, "The evening's journal")->required();
    added->callback([this, task] { m_task = task; });
    return added;
}

void JournalUsage::addReplay() {
    CLI::App* replay = addTask("replay", "Watch the evening again", JournalTask::Replay);
    replay->add_option("--speed", m_errand.speed, "So many times as fast; 0: all at once")
        ->check(complaintAbout);
    replay->add_flag("--text", m_errand.asText, "On the terminal");
}

void JournalUsage::addExport() {
    CLI::App* report = addTask("export", "Write its results down", JournalTask::Export);
    std::vector<std::string> names;
    for (const auto& [name, form] : forms) names.push_back(name);
    report->add_option("--as", m_form, "csv, json or html")->check(CLI::IsMember(names));
    report->add_option("-o", m_errand.to, "To this file instead of the terminal")
        ->type_name("FILE");
}

bool JournalUsage::isMeant() const { return m_journal->parsed(); }

std::optional<Errand> JournalUsage::errand() const {
    if (!m_task) return std::nullopt;
    Errand errand = m_errand;
    errand.task = *m_task;
    errand.form = forms.at(m_form);
    return errand;
}

std::string JournalUsage::help() const { return m_journal->help(); }

} // namespace podium::show
