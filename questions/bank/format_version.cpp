#include "questions/bank/format_version.hpp"
#include "questions/bank/form.hpp"

namespace podium {

Problems checkFormat(const Yaml& root, const FileFormat& format) {
    const Yaml* version = root.find(format.key);
    const std::string ours = std::to_string(format.version);
    if (!version)
        return {{"this is not a " + format.kind, root.place,
            "A " + format.noun + " begins with '" + format.key + ": " + ours + "'"}};
    if (numberOf(root, format.key, 0) <= format.version) return {};
    return {{"the " + format.noun + " is written in format " + version->scalar +
            ", and this Podium reads format " + ours,
        version->place, "Update Podium"}};
}

} // namespace podium
