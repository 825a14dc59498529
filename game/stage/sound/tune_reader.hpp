#pragma once
#include "media/synth/tune.hpp"
#include "questions/bank/problem.hpp"
#include <filesystem>

namespace podium::stage {

/// A tune from its file, named after it; media/README.md describes the format.
Expected<synth::Tune> readTune(const std::filesystem::path& file);
Expected<synth::Tune> parseTune(const std::string& text, const std::string& name);

} // namespace podium::stage
