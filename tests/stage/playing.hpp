#pragma once
#include "tests/stage/evening_views.hpp"

namespace podium::stage {

// What a player does at the window, and what is wished for then.

using Acts = std::vector<Act>;

inline Outcome after(Programme& programme, const Acts& acts) {
    Outcome outcome;
    for (const Act act : acts) outcome = programme.take({act});
    return outcome;
}

template <typename T>
const T* wished(const Outcome& outcome) {
    if (outcome.wishes.empty()) return nullptr;
    return std::get_if<T>(&outcome.wishes.front());
}

template <typename T>
const T* requested(const Outcome& outcome) {
    const Request* request = wished<Request>(outcome);
    return request ? std::get_if<T>(request) : nullptr;
}

/// The reply that was locked in, if it is one of this kind.
template <typename T>
const T* replied(const Outcome& outcome) {
    const Answer* answer = requested<Answer>(outcome);
    return answer ? std::get_if<T>(&answer->reply) : nullptr;
}

inline std::optional<std::size_t> optionIn(const Outcome& outcome) {
    const OneOption* one = replied<OneOption>(outcome);
    return one ? std::optional(one->option) : std::nullopt;
}

} // namespace podium::stage
