#include "game/show/log.hpp"
#include "questions/bank/printable.hpp"
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace podium::show {
namespace {

constexpr std::size_t mostBytes = 1u << 20;
constexpr std::size_t keptFiles = 3;

} // namespace

Log::Log() : m_logger(std::make_shared<spdlog::logger>("podium")) {
    m_logger->flush_on(spdlog::level::info);
    m_logger->set_error_handler([](const std::string&) {}); // a full disk must not end the show
}

Expected<void> Log::open(const std::filesystem::path& folder) {
    try {
        const std::string file = (folder / "podium.log").string();
        m_logger->sinks().push_back(
            std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file, mostBytes, keptFiles));
        return {};
    } catch (const spdlog::spdlog_ex&) {
        return tl::unexpected(Problems{
            {"the log cannot be written", {folder.string()}, "The show goes on without it."}});
    }
}

void Log::speakUp() {
    m_logger->sinks().push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
}

void Log::note(const std::string& words) { m_logger->info(printable(words)); }
void Log::warn(const std::string& words) { m_logger->warn(printable(words)); }

} // namespace podium::show
