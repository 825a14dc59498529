#include "game/show/round_keys.hpp"

namespace podium::show {

const Keys<Customs>& customsKeys() {
    static const Keys<Customs> keys{
        wordKey<Customs, Locking>("answers", &Customs::locking,
            {{"final", Locking::Final}, {"changeable", Locking::Changeable}}),
        wordKey<Customs, Closing>("close", &Customs::closing,
            {{"when_all_answered", Closing::WhenAllAnswered},
                {"at_deadline", Closing::AtDeadline}}),
        wordKey<Customs, TeamScore>("teams", &Customs::teams,
            {{"none", TeamScore::None}, {"sum", TeamScore::Sum}, {"average", TeamScore::Average}}),
        wordKey<Customs, LateScore>("late_joiners", &Customs::late,
            {{"nothing", LateScore::Nothing}, {"average", LateScore::Average},
                {"last_place", LateScore::LastPlace}}),
    };
    return keys;
}

} // namespace podium::show
