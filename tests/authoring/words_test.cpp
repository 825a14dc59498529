#include "desk.hpp"
#include "questions/authoring/page/sentences.hpp"
#include "questions/authoring/words/lexicon_place.hpp"
#include "questions/authoring/words/tagger.hpp"
#include "tests/support/catch.hpp"
#include <fstream>
#include <iterator>
#include <sstream>

using namespace podium::authoring;

namespace {

/// Podium may have been built without WordNet and the tagger's lexicon; then there is nothing to
/// test.
const WordStore* words() {
    if (!desk::lexicon().store) WARN("skipped: built without wordnet-base and festlex-poslex");
    return desk::lexicon().store.get();
}

/// "The/DT goat/NN": what is written, and what the tagger says of it.
std::string tagged(const std::string& sentence) {
    std::istringstream in(sentence);
    std::vector<std::string> texts;
    for (std::string pair; in >> pair;) texts.push_back(pair.substr(0, pair.rfind('/')));
    const auto tags = Tagger(*words()).tag(texts);
    std::string said;
    for (std::size_t i = 0; i < texts.size(); ++i)
        said += (i == 0 ? "" : " ") + texts[i] + "/" + std::string(nameOf(tags[i]));
    return said;
}

void checkTags(const std::string& sentence) { CHECK(tagged(sentence) == sentence); }

std::filesystem::path spoiled(std::size_t at, std::size_t size) {
    std::ifstream in(*wordsPlace(desk::house("questions/lexicon")), std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(in), {});
    bytes.resize(std::min(size, bytes.size()));
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
    const auto file = std::filesystem::path(PODIUM_BINARY_DIR) / "spoiled_words.bin";
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

} // namespace

TEST_CASE("Every word of a plain sentence is known for what it is there") {
    if (!words()) return;
    checkTags("The/DT old/JJ baker/NN sold/VBD nine/CD loaves/NNS to/TO a/DT tired/JJ sailor/NN "
              "./PUNC");
    checkTags("She/PRP had/VBD painted/VBN her/PRP$ boat/NN before/IN the/DT race/NN began/VBD "
              "./PUNC");
    checkTags("They/PRP will/MD open/VB a/DT museum/NN of/IN clocks/NNS in/IN Trieste/NNP ./PUNC");
    checkTags("Nobody/NN knows/VBZ who/WP built/VBD the/DT bridge/NN ,/PUNC but/CC it/PRP is/VBZ "
              "older/JJR than/IN the/DT town/NN ./PUNC");
}

TEST_CASE("One word is a noun here and a verb there") {
    if (!words()) return;
    checkTags("The/DT head/NN of/IN the/DT school/NN resigned/VBD ./PUNC");
    checkTags("The/DT boats/NNS head/VBP to/TO the/DT harbour/NN in/IN May/NNP ./PUNC");
    checkTags("The/DT sunset/NN over/IN the/DT bay/NN drew/VBD crowds/NNS ./PUNC");
    checkTags("It/PRP might/MD rain/VB when/WRB the/DT Games/NNPS head/VBP to/TO Rome/NNP ./PUNC");
    checkTags("His/PRP$ shot/NN struck/VBD the/DT post/NN ./PUNC");
    checkTags("The/DT final/JJ whistle/NN ended/VBD the/DT final/NN ./PUNC");
}

TEST_CASE("What the tagger never met it judges by WordNet and by the ending") {
    if (!words()) return;
    checkTags("Two/CD rappers/NNS and/CC a/DT skateboarder/NN won/VBD the/DT rugby/NN sevens/NNS "
              "./PUNC");
    checkTags("The/DT flimberist/NN grobbled/VBD quastily/RB ./PUNC");
    checkTags("Nineteen/CD octopuses/NNS guarded/VBD their/PRP$ eggs/NNS ./PUNC");
}

TEST_CASE("A capital makes a name, unless it is the sentence's or the language's") {
    if (!words()) return;
    checkTags("Bridges/NNS were/VBD built/VBN by/IN French/JJ engineers/NNS ./PUNC");
    checkTags("Oslo/NNP greeted/VBD the/DT skier/NN Mira/NNP Rose/NNP ./PUNC");
    checkTags("Sculptor/NN Ivan/NNP Stone/NNP said/VBD :/PUNC \"/PUNC Marble/NN is/VBZ patient/JJ "
              "./PUNC \"/PUNC");
}

TEST_CASE("A word that the article always writes with a capital is a name wherever it stands") {
    if (!words()) return;
    const auto world = desk::worldOf("Actor Sam Cruise came to Rome. Cruise was seen there.\n");
    CHECK(world.sentence(2).tokens[0].pos == Penn::NNP);
}

TEST_CASE("Numbers, marks and what belongs to somebody have tags of their own") {
    if (!words()) return;
    checkTags("Norway/NNP 's/POS team/NN won/VBD 3-1/CD before/IN 71,500/CD fans/NNS ./PUNC");
    checkTags("He/PRP ca/MD n't/RB swim/VB ,/PUNC and/CC she/PRP cannot/MD dive/VB ./PUNC");
}

TEST_CASE("A name of several words keeps the tag of its last, and a quotation is a mark") {
    if (!words()) return;
    const auto world = desk::worldOf("Anna Berg sang \"Blue Moon\" on 8 May 1999.\n");
    const auto& tokens = world.sentence(1).tokens;
    REQUIRE(tokens.size() == 6);
    CHECK(tokens[0].text == "Anna Berg");
    CHECK(tokens[0].pos == Penn::NNP);
    CHECK(tokens[1].pos == Penn::VBD);
    CHECK(tokens[2].pos == Penn::Mark);
    CHECK(tokens[4].pos == Penn::CD);
}

TEST_CASE("WordNet knows what sort of thing a noun is") {
    if (!words()) return;
    CHECK(words()->meanings("piano").front().kind == NounKind::Artifact);
    CHECK(words()->meanings("swimmer").front().kind == NounKind::Person);
    CHECK(words()->share("squirrel", NounKind::Animal) > 500);
    CHECK(words()->isKindOf("piano", "musical instrument"));
    CHECK(words()->isKindOf("truck", "vehicle"));
    CHECK(words()->isKindOf("cathedral", "building"));
    CHECK(words()->isKindOf("carpenter", "person"));
    CHECK_FALSE(words()->isKindOf("truck", "animal"));
    CHECK(words()->is(WordClass::Noun, "gold medal"));
    CHECK_FALSE(words()->is(WordClass::Verb, "octopus"));
    CHECK(words()->meanings("flimber").empty());
}

TEST_CASE("WordNet knows famous names, and their like") {
    if (!words()) return;
    CHECK(words()->instanceOf("paris") == "national capital");
    CHECK(words()->instanceOf("danube") == "river");
    CHECK_FALSE(words()->instanceOf("river"));
    const auto rivers = words()->siblings("danube", 5);
    CHECK(rivers.size() == 5);
    CHECK(std::find(rivers.begin(), rivers.end(), "Mississippi") != rivers.end());
    const auto instruments = words()->siblings("piano", 20);
    CHECK(std::find(instruments.begin(), instruments.end(), "organ") != instruments.end());
    CHECK(std::find(instruments.begin(), instruments.end(), "piano") == instruments.end());
}

TEST_CASE("A written verb is traced to its plain form, the irregular ones too") {
    if (!words()) return;
    const auto& verbs = desk::lexicon().verbs;
    CHECK(verbs.plainAnywhere("woven", Form::Participle) == "weave");
    CHECK(verbs.plainAnywhere("swam", Form::Past) == "swim");
    CHECK_FALSE(verbs.plainAnywhere("swam", Form::Participle));
    CHECK(verbs.plainAnywhere("quizzed", Form::Past) == "quiz");
    CHECK(verbs.plainAnywhere("dying", Form::Gerund) == "die");
    CHECK(verbs.plainAnywhere("burst", Form::Past) == "burst");
    CHECK(verbs.plainAnywhere("overcome", Form::Participle) == "overcome");
    CHECK(verbs.plainAnywhere("gave up", Form::Past) == "give up");
    CHECK_FALSE(verbs.plainAnywhere("octopused", Form::Past));
}

TEST_CASE("Every verb of WordNet can be written in every form") {
    if (!words()) return;
    const auto& verbs = desk::lexicon().verbs;
    const auto is = [&](const std::string& plain, Form form, const std::string& written) {
        CHECK(verbs.writtenAnywhere(plain, form) == written);
    };
    is("chop", Form::Past, "chopped");
    is("regret", Form::Gerund, "regretting");
    is("visit", Form::Past, "visited");
    is("ski", Form::Past, "skied");
    is("untie", Form::Gerund, "untying");
    is("forbid", Form::Participle, "forbidden");
    is("overthrow", Form::Past, "overthrew");
    is("veto", Form::Third, "vetoes");
    is("box", Form::Third, "boxes");
    is("wake up", Form::Past, "woke up");
    is("cook", Form::Past, "cooked");
    is("enjoy", Form::Past, "enjoyed");
}

TEST_CASE("Every form that a verb of WordNet is written in can be read back") {
    if (!words()) return;
    const auto& file = words()->file();
    std::string lost;
    for (const auto lemma : file[Column::Lemmas]) {
        const std::string verb(file.word(lemma));
        if (!words()->is(WordClass::Verb, verb)) continue;
        for (const auto form : {Form::Third, Form::Past, Form::Participle, Form::Gerund}) {
            const auto readings = words()->verbReadings(words()->verbForm(verb, form));
            if (std::find(readings.begin(), readings.end(), VerbReading{verb, form}) ==
                readings.end())
                lost += words()->verbForm(verb, form) + " ";
        }
    }
    CHECK(lost == "");
}

TEST_CASE("The lexicon's own verbs win, and the nouns that WordNet makes verbs stay nouns") {
    if (!words()) return;
    const auto& verbs = desk::lexicon().verbs;
    CHECK(verbs.plainAnywhere("lay", Form::Past) == "lie");
    CHECK_FALSE(verbs.knows("trucks"));
    CHECK(verbs.knowsAnywhere("trucks"));
}

TEST_CASE("One and several of a noun lead to each other") {
    if (!words()) return;
    for (const auto& [one, several] : std::vector<std::pair<std::string, std::string>>{
             {"goose", "geese"}, {"child", "children"}, {"leaf", "leaves"}, {"city", "cities"},
             {"box", "boxes"}, {"photo", "photos"}, {"tomato", "tomatoes"}, {"woman", "women"},
             {"gold medal", "gold medals"}, {"analysis", "analyses"}}) {
        CHECK(words()->plural(one) == several);
        CHECK(words()->singular(several) == one);
    }
    CHECK_FALSE(words()->singular("glass"));
    CHECK_FALSE(words()->singular("flimbers"));
}

TEST_CASE("A damaged file of words is a problem, whichever part is damaged") {
    if (!words()) return;
    constexpr std::size_t whole = 64u << 20;
    CHECK(readWordFile(spoiled(3, whole)).error()[0].what ==
        "this is no file of words of this Podium");
    for (const std::size_t at : {17u, 5000u, 3000000u})
        CHECK(readWordFile(spoiled(at, whole)).error()[0].what == "the file of words is damaged");
    CHECK_FALSE(readWordFile(spoiled(5000, 100000)));
    CHECK_FALSE(readWordFile(spoiled(3, 10)));
    CHECK_FALSE(readWordFile(std::filesystem::path(PODIUM_BINARY_DIR) / "nowhere.bin"));
}

TEST_CASE("WordNet tells when somebody lived, by any of the names") {
    const auto& store = *desk::lexicon().store;
    const auto bizet = store.person("bizet");
    REQUIRE(bizet);
    CHECK(bizet->name == "Georges Bizet");
    CHECK(bizet->nation == "French");
    CHECK(bizet->born == 1838);
    CHECK(bizet->died == 1875);
    CHECK(store.person("georges bizet")->synset == bizet->synset);
    CHECK(!store.person("plato")); // before our era
    CHECK(!store.person("paris"));
}

TEST_CASE("Colleagues are of one trade and one generation, the nearest first") {
    const auto& store = *desk::lexicon().store;
    const auto others = store.colleagues(*store.person("bizet"), false);
    REQUIRE(others.size() > 3);
    CHECK(std::any_of(others.begin(), others.end(),
        [](const auto& one) { return one.name == "Giuseppe Verdi"; }));
    for (std::size_t i = 1; i < others.size(); ++i)
        CHECK(std::abs(others[i - 1].born - 1838) <= std::abs(others[i].born - 1838));
}
