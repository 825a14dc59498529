#pragma once
#include <cstdint>

namespace podium::authoring {

/// What sort of thing a noun means, as WordNet's lexicographers divided their work, in their order.
enum class NounKind : std::uint8_t {
    Top, ///< too wide to be of a sort: "entity"
    Act,
    Animal,
    Artifact,
    Attribute,
    Body,
    Cognition,
    Communication,
    Event,
    Feeling,
    Food,
    Group,
    Location,
    Motive,
    Object, ///< of nature: "river"
    Person,
    Phenomenon,
    Plant,
    Possession,
    Process,
    Quantity,
    Relation,
    Shape,
    State,
    Substance,
    Time
};

} // namespace podium::authoring
