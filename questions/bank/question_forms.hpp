#pragma once
#include "questions/bank/form.hpp"

namespace podium {

/// The keys of a question of that type; of a type that is not known, those that all types have.
const Form& questionForm(const std::string& type);

/// The things that stand inside a question.
const Form& numberForm();
const Form& pairForm();
const Form& sourceForm();
const Form& exhibitForm();

} // namespace podium
