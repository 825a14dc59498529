#pragma once
#include "game/show/album.hpp"
#include "game/show/rehearsal.hpp"

namespace podium::show {

/// The part of the tour that goes through every type of question the pack has, and through the
/// kinds of rounds that have screens of their own.
class KindsTour {
public:
    KindsTour(Rehearsal& rehearsal, Album& album, const Pack& pack)
        : m_rehearsal(rehearsal), m_album(album), m_pack(pack) {}
    Outcome<void> lead();

private:
    using Done = Outcome<void>;
    Done showType(QuestionType type, const std::string& name);
    Done showKind(RoundKind kind, const std::string& name);
    Done picture(const std::string& name, Span waits);
    Rehearsal& m_rehearsal;
    Album& m_album;
    const Pack& m_pack;
};

} // namespace podium::show
