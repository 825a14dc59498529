#include "game/show/refusal_words.hpp"

namespace podium::show {

std::string reasonFor(Refusal refusal) {
    switch (refusal) {
    case Refusal::NotNow: return "That is not possible now.";
    case Refusal::AlreadyLocked: return "Your answer is in, and stays.";
    case Refusal::TooLate: return "That came too late.";
    case Refusal::NoSuchChoice: return "There is no such choice.";
    case Refusal::NoSuchSeat: return "There is no such seat.";
    case Refusal::NoSuchTeam: return "There is no such team.";
    case Refusal::NoSuchQuestion: return "There is no such question.";
    case Refusal::NoSuchEntry: return "Nothing of the kind has happened.";
    case Refusal::NotYourKind: return "This question asks for another kind of answer.";
    case Refusal::IsPaused: return "The evening is paused.";
    case Refusal::NotPaused: return "The evening is not paused.";
    case Refusal::IsOver: return "The evening is over.";
    case Refusal::NoPlayers: return "Nobody is at the table.";
    case Refusal::NothingToAsk: return "The pack holds no more questions for this.";
    case Refusal::NotPlayable: return "That cannot be played.";
    case Refusal::BuzzersShut: return "The buzzers are shut.";
    case Refusal::LockedOut: return "Your buzzer is locked.";
    case Refusal::AlreadyBuzzed: return "You have buzzed.";
    case Refusal::NotEligible: return "You do not play this question.";
    case Refusal::NotYourPick: return "Somebody else picks.";
    case Refusal::AlreadyPicked: return "That one is gone.";
    case Refusal::TooMuch: return "That is more than you may stake.";
    case Refusal::NotAvailable: return "That help is not to be had here.";
    case Refusal::NothingToTakeBack: return "There is nothing to take back.";
    case Refusal::NoChange: return "It is so already.";
    case Refusal::TooMany: return "That would be too many.";
    }
    return {};
}

} // namespace podium::show
