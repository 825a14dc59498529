#pragma once
#include "game/show/errand.hpp"
#include <functional>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace podium::show {

/// `podium journal show|check|replay|export FILE`, as the command line is told of it.
class JournalUsage {
public:
    explicit JournalUsage(CLI::App& app);
    bool isMeant() const;
    /// What is wanted; nothing where the task is missing.
    std::optional<Errand> errand() const;
    std::string help() const;

private:
    CLI::App* addTask(const std::string& name, const std::string& about, JournalTask task);
    void addReplay();
    void addExport();

    CLI::App* m_journal;
    Errand m_errand;
    std::optional<JournalTask> m_task;
    std::string m_form = "csv";
};

} // namespace podium::show
