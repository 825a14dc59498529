#include "questions/authoring/words/compiling/press.hpp"
#include <fstream>
#include <iostream>

namespace {

using namespace podium;

int complain(const Problems& problems) {
    std::cerr << sentences(problems) << '\n';
    return 2;
}

int compile(const std::string& wordnet, const std::string& poslex, const std::string& output) {
    const auto net = authoring::readWordNet(wordnet);
    if (!net) return complain(net.error());
    const auto lexicon = authoring::readPoslex(poslex);
    if (!lexicon) return complain(lexicon.error());
    std::ofstream out(output, std::ios::binary | std::ios::trunc);
    out << authoring::written(authoring::pressed(*net, *lexicon));
    out.close();
    return out ? 0 : complain({{"this cannot be written", {output}, "Choose another place"}});
}

} // namespace

int main(int count, char** words) {
    if (count == 4) return compile(words[1], words[2], words[3]);
    std::cerr << "usage: podium-words WORDNET_FOLDER POSLEX_FOLDER OUTPUT\n";
    return 2;
}
