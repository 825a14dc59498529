#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/options/chance.hpp"
#include "questions/authoring/options/years.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

using Names = std::vector<std::string>;

/// Finds the siblings of one answer, the likeliest first.
class Siblings {
public:
    Siblings(const Draft& draft, const World& world, Chance& chance)
        : m_draft(draft), m_world(world), m_lexicon(world.lexicon), m_chance(chance) {}

    Names three();

private:
    /// Of one profession, at least both athletes or neither, or merely people.
    enum class Alike { Closely, Somewhat, Little };

    /// Whoever stands in the source sentence may share in what it says.
    bool suspect(const std::string& name) const;
    Names firstThree(std::vector<Names> tiers);
    static bool isNumbered(const std::string& name);
    /// Two at least must be of the answer's own walk of life, or it stands out among them.
    Names company();
    /// Names that nobody bears, where the article has too few people.
    Names strangersAlike(const Entity* answer);
    /// Where the headline names the answer, whom else it names.
    Names headliners() const;
    /// Of whom WordNet tells years that rule him or her out.
    bool isOfAnotherAge(const Entity& entity) const;
    /// Beside somebody whom the world knows, others it knows of that trade, time and sex.
    Names knownPeople() const;
    /// "Who was the first woman to ...?": beside one whom the world knows stand others it knows.
    Names famousWomen() const;
    /// Of people whom nobody knows beyond the page the name gives no walk of life away, unless the
    /// stem asks for one.
    bool anybodyCould(const Entity& answer) const;
    /// Whoever the article gives no walk of life may be of the answer's own.
    Names strangers() const;
    /// The other titles that the page sets in quotation marks.
    Names works() const;
    /// The other teams of the page, and none from elsewhere: who else could have played?
    Names teams();
    bool plays(const std::string& name) const;
    Names numbers();
    bool athlete(const Entity& entity) const;
    /// "the women's final" is no question about men, and best asked of known women.
    Gender asked() const;
    bool fitsGender(const Entity& entity) const;
    Alike likeness(const Entity& one, const Entity& other) const;
    Names people(Alike alike) const;
    bool surnameOnly(const Entity& entity) const;
    std::string familyOf(const Entity& entity) const;
    /// Whether nothing rules somebody out at a glance: the time, the walk of life, the origin.
    bool isBelievable(const Entity& entity) const;
    /// A queen is no rival of an engineer, nor whom all the world knows of whom nobody knows, nor
    /// the coach of a player.
    bool standsApart(const Entity& entity) const;
    /// Whom the page tells of nowhere near that year did nothing then.
    bool livedThen(const Entity& entity) const;
    /// "the first man from an Asian nation"
    bool isFromThere(const Entity& entity) const;
    bool couldMarry(const Entity& entity) const;
    /// "Darwin" is a city, but on this page it is he.
    bool isSomebodys(const std::string& name) const;
    Names years();
    YearSpan lifeSpan(int year) const;
    int toldYear() const;
    int yearOf(int sentence) const;
    /// What is told was over when the page was written.
    int latestYear() const;
    /// Some events come round every four years.
    int yearStep() const;
    /// Who else has a hand on a flag that goes from hand to hand?
    bool handlesAlike(const Entity& entity) const;
    /// Where else somebody is told of may be a right answer too.
    bool besideTopic(const Entity& entity) const;
    Names namesOf(Kind kind) const;
    /// The best known of the article's countries make the likeliest wrong options.
    Names knownBest(Names names) const;
    Names famousCountries() const;
    /// France can hardly have occupied Paris.
    bool isAtHome(const std::string& country) const;
    /// Paris names France as well.
    bool holdsCity(const std::string& country) const;
    Names famousCities() const;
    std::string continentOf(const std::string& country) const;
    Names neighbouringCountries() const;
    Names countriesIn(const std::map<std::string, std::string>& parts) const;
    Names neighbouringCities() const;
    /// The page's cities of the answer's continent, or the others.
    enum class Whereabouts { Same, Elsewhere };
    Names citiesOf(Whereabouts whereabouts) const;
    Names citiesIn(const std::map<std::string, std::string>& parts) const;
    Names cities();
    /// A name that means something beyond the page: "the Thames".
    bool worldKnows() const;
    /// Beside what only the page knows the great of the world would stand out.
    bool isObscure(std::size_t alike) const;
    std::string fieldOf(const std::string& name) const;
    Names sports() const;
    Names placesAlike() const;
    /// An answer must not be known by its length.
    static Names likeInLength(Names names, std::size_t length);
    Names listed() const;
    /// Others of the same sort as a name that WordNet knows.
    Names knownSiblings() const;
    /// "stadium in Paris": what stands in the answer's own town makes the likeliest wrong option.
    Names nearby() const;
    /// Of the sort of a common noun, as it stands: "a sheep" beside "a goat".
    Names ofSort() const;
    /// Whether the article has the word anywhere: what it tells of it may be right as well.
    bool told(const std::string& noun) const;
    std::string bareAnswer() const;
    /// The names of a list that are not the answer, printed like it.
    Names othersOf(const WordList& names) const;

    const Draft& m_draft;
    const World& m_world;
    const Lexicon& m_lexicon;
    Chance& m_chance;
};

/// "Louvre" of "the Louvre".
std::string withoutArticle(const std::string& text);
std::string withoutQuotes(const std::string& text);
bool hasIndefinite(const std::string& text);

} // namespace podium::authoring
