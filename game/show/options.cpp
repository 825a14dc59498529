#include "game/show/options.hpp"
#include "game/show/journal_usage.hpp"
#include <CLI/CLI.hpp>

namespace podium::show {
namespace {

const std::string version = "podium " PODIUM_VERSION;

PictureSize readSize(const std::string& text) {
    PictureSize size;
    char cross = 0;
    std::istringstream words(text);
    if (!(words >> size.width >> cross >> size.height) || cross != 'x' || !words.eof())
        return {0, 0};
    return size;
}

bool canBeDrawn(PictureSize size) {
    return size.width >= 1280 && size.width <= 3840 && size.height >= 720 && size.height <= 2160;
}

std::string complaintAbout(const std::string& size) {
    return canBeDrawn(readSize(size)) ? "" : "give a size from 1280x720 to 3840x2160";
}

/// The command line as CLI11 is told of it.
class Usage {
public:
    Usage() {
        m_app.set_version_flag("--version", version);
        addPack();
        addManner();
        addOrder();
        m_app.add_flag("--verbose", m_verbose, "Tell the log to the terminal as well");
    }

    tl::expected<Options, Exit> read(
        int count, const char* const* words, std::ostream& out, std::ostream& err) {
        try {
            m_app.parse(count, words);
        } catch (const CLI::ParseError& parting) {
            return tl::unexpected(m_app.exit(parting, out, err) == 0 ? Exit::Done : Exit::BadInput);
        }
        if (!m_journal.isMeant()) return gathered();
        return errand(err);
    }

private:
    void addPack() {
        auto* pack = m_app.add_option("--pack", m_options.pack, "Play this pack: a name or a file");
        m_app.add_option("--article", m_options.article, "Make a quiz of this article and play it")
            ->excludes(pack)
            ->type_name("FILE");
        m_app.add_option("--seed", m_options.seed, "The same seed draws the same questions")
            ->check(CLI::NonNegativeNumber);
    }

    void addManner() {
        auto* text = m_app.add_flag("--text", m_text, "Play as text on the terminal");
        m_app.add_flag("--clock", m_clock, "With a clock and points for speed")->needs(text);
        auto* resume = m_app.add_option("--resume", m_resume, "Go on with an unfinished evening");
        resume->expected(0, 1)->type_name("[EVENING]");
        auto* tour = m_app.add_option("--tour", m_options.tour, "Leave a picture of every screen");
        tour->type_name("DIR")->excludes(text)->excludes(resume);
        m_app.add_option("--size", m_size, "Of the pictures")->needs(tour)->check(complaintAbout);
        m_resumes = resume;
        m_tours = tour;
    }

    void addOrder() {
        auto* mode =
            m_app.add_option("--mode", m_options.mode, "Play this way: classic, ladder, ...");
        auto* order = m_app.add_option(
            "--running-order", m_options.runningOrder, "Play what is written in this file");
        mode->type_name("NAME")->excludes(order)->excludes(m_resumes)->excludes(m_tours);
        order->type_name("FILE")->excludes(m_resumes)->excludes(m_tours);
    }

    /// A journal without a task gets to hear which there are.
    tl::expected<Options, Exit> errand(std::ostream& err) const {
        Options options;
        options.errand = m_journal.errand();
        if (options.errand) return options;
        err << m_journal.help();
        return tl::unexpected(Exit::BadInput);
    }

    Options gathered() const {
        Options options = m_options;
        if (m_text) options.manner = Manner::Text;
        if (!options.tour.empty()) options.manner = Manner::Tour;
        if (m_verbose) options.telling = Telling::Verbose;
        if (m_clock) options.textClock = Clock::Running;
        if (m_resumes->count() > 0) options.resume = m_resume;
        options.size = readSize(m_size);
        return options;
    }

    CLI::App m_app{"A quiz night that ends on the top step", "podium"};
    JournalUsage m_journal{m_app};
    Options m_options;
    std::string m_resume;
    std::string m_size = "1920x1080";
    CLI::Option* m_resumes = nullptr;
    CLI::Option* m_tours = nullptr;
    bool m_text = false;
    bool m_clock = false;
    bool m_verbose = false;
};

} // namespace

tl::expected<Options, Exit> readOptions(
    int count, const char* const* words, std::ostream& out, std::ostream& err) {
    return Usage().read(count, words, out, err);
}

} // namespace podium::show
