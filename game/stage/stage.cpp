#include "game/stage/stage.hpp"
#include "game/stage/screens/programme.hpp"
#include "game/stage/stage_backdrop.hpp"
#include "game/stage/stage_band.hpp"
#include "game/stage/stage_input.hpp"
#include "game/stage/stage_window.hpp"

namespace podium::stage {

namespace {

sfml::Cover coverOf(const Preferences& preferences) {
    return preferences.fullScreen ? sfml::Cover::FullScreen : sfml::Cover::Window;
}

Tonight tonightOf(const Opening& opening) {
    return {opening.packTitle, opening.packQuestions, opening.packRounds, opening.unfinished,
        opening.packDifficulties, opening.exhibits};
}

sfml::Size sizeOf(const Opening& opening) {
    return {static_cast<unsigned>(opening.width), static_cast<unsigned>(opening.height)};
}

/// The clipboard is the window's: whoever wishes for it is told what lies there.
Wish answered(Wish wish) {
    const auto* desk = std::get_if<DeskWish>(&wish);
    if (!desk || !std::holds_alternative<ReadClipboard>(*desk)) return wish;
    return PasteText{sfml::clipboard()};
}

/// The stage in a real window.
class WindowStage final : public Stage {
public:
    WindowStage(const Opening& opening, SoundBoard sounds)
        : m_size(sizeOf(opening)),
          m_exhibits(opening.exhibits),
          m_canvas(opening.media / "fonts"),
          m_window(m_size, coverOf(opening.preferences)),
          m_programme(tonightOf(opening), opening.preferences),
          m_band(std::move(sounds), opening.preferences.motion) {}

    std::vector<Wish> listen(const std::optional<AudienceView>& view) override;
    void present(const std::optional<AudienceView>& view, Span passed) override;
    void celebrate(const Event& event, const AudienceView& after) override;
    void notice(const std::string& sentence) override { m_programme.tell(sentence); }
    void turnTo(Page page) override { m_programme.turnTo(page); }
    void prefer(const Preferences& preferences) override;
    Expected<void> capture(const std::filesystem::path& png) override;
    const std::vector<Placed>& placed() const override { return m_canvas.placed(); }
    void unfinishedIs(bool thereIsOne) override { m_programme.unfinishedIs(thereIsOne); }
    void deskIs(const Desk& desk) override { m_programme.deskIs(desk); }
    void playFrom(const Opening& opening) override;

private:
    void take(const Intent& intent);
    void heed(Outcome outcome);
    void paint(sf::RenderTarget& target);

    sfml::Size m_size; ///< of pictures that are captured
    std::filesystem::path m_exhibits;
    Canvas m_canvas;
    StageWindow m_window;
    Programme m_programme;
    StageBackdrop m_backdrop;
    StageBand m_band;
    Intents m_intents;
    std::optional<AudienceView> m_shown;
    std::vector<Wish> m_wishes; ///< to be told at the next listen
};

std::vector<Wish> WindowStage::listen(const std::optional<AudienceView>& view) {
    m_programme.follow(view);
    for (const sfml::Event& event : m_window.events())
        if (const auto raw = rawInput(event, m_canvas))
            for (const Intent& intent : m_intents.read(*raw, m_programme.letters())) take(intent);
    return std::exchange(m_wishes, {});
}

void WindowStage::present(const std::optional<AudienceView>& view, Span passed) {
    m_programme.follow(view);
    for (const Intent& intent : m_intents.pass(passed)) take(intent);
    heed(m_programme.pass(passed));
    m_band.pass(passed, m_programme.cut(), view);
    m_backdrop.pass(passed);
    m_shown = view;
    paint(m_window.target());
    m_window.display();
}

/// A sound that belongs to a question is heard as the question comes.
void WindowStage::celebrate(const Event& event, const AudienceView& after) {
    m_band.hear(event, after);
    const bool asked = std::holds_alternative<QuestionAsked>(event.what) && after.question;
    if (asked && after.question->exhibit.kind == ExhibitKind::Sound)
        m_band.play(m_exhibits / after.question->exhibit.file);
}

void WindowStage::take(const Intent& intent) {
    if (endsMovements(intent)) m_band.hurry();
    heed(m_programme.take(intent));
}

void WindowStage::heed(Outcome outcome) {
    if (outcome.cue) m_band.play(*outcome.cue);
    if (outcome.recording) m_band.play(*outcome.recording);
    for (Wish& wish : outcome.wishes) {
        if (const auto* prefer = std::get_if<Prefer>(&wish)) this->prefer(prefer->preferences);
        m_wishes.push_back(answered(std::move(wish)));
    }
}

void WindowStage::playFrom(const Opening& opening) {
    m_exhibits = opening.exhibits;
    m_programme.tonightIs(tonightOf(opening));
}

void WindowStage::prefer(const Preferences& preferences) {
    m_programme.prefer(preferences);
    m_band.set(preferences);
    m_window.cover(coverOf(preferences));
}

void WindowStage::paint(sf::RenderTarget& target) {
    m_canvas.frame(target);
    m_backdrop.draw(m_canvas, m_programme.cut(), m_shown, m_programme.preferences());
    m_programme.draw(m_canvas);
    m_canvas.finish();
}

Expected<void> WindowStage::capture(const std::filesystem::path& png) {
    const auto photograph = Photograph::of(m_size);
    if (!photograph) return tl::unexpected(photograph.error());
    paint((*photograph)->target());
    return (*photograph)->write(png);
}

} // namespace

Expected<std::unique_ptr<Stage>> Stage::open(const Opening& opening) {
    Problems missing = missingFonts(opening.media / "fonts");
    if (!missing.empty()) return tl::unexpected(std::move(missing));
    if (opening.silent) return std::make_unique<WindowStage>(opening, SoundBoard::silent());
    auto sounds = SoundBoard::open(opening.media / "tunes", opening.preferences);
    if (!sounds) return tl::unexpected(sounds.error());
    return std::make_unique<WindowStage>(opening, std::move(*sounds));
}

} // namespace podium::stage
