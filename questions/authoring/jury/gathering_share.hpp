#pragma once
#include "questions/authoring/jury/selection.hpp"
#include <map>

namespace podium::authoring {

/// How much of a pack may gather: a few of each kind, and each of what the others have not asked.
class GatheringShare {
public:
    /// At an event single questions abound; of a page without one, moments are a larger part.
    explicit GatheringShare(bool event) : m_event(event) {}
    /// Always, of what is no gathering.
    bool hasRoom(const Gathering& gathering, std::size_t taken) const;
    void take(const Gathering& gathering);

private:
    bool isFull(std::size_t singles) const;

    bool m_event;
    std::size_t m_count = 0;
    std::map<std::string, int> m_kinds;
    std::set<std::string> m_facts;
};

/// Whether two ask the same: an order that holds the other, or a list and one of its members.
bool askTwice(const Candidate& one, const Candidate& other);

} // namespace podium::authoring
