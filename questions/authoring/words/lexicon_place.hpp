#pragma once
#include <filesystem>
#include <optional>

namespace podium::authoring {

/// The folder of the word lists: where PODIUM_SHARE says, beside the program, or in the source
/// tree that the program was built in. If it is nowhere, the place beside the program is named.
std::filesystem::path lexiconPlace();

/// The file of words that was made when Podium was built: beside that lexicon, or beside the
/// program. Nothing where it was built without WordNet and the tagger's lexicon.
std::optional<std::filesystem::path> wordsPlace(const std::filesystem::path& lexicon);

} // namespace podium::authoring
