#include "questions/bank/question_forms.hpp"
#include <map>

namespace podium {

namespace {

const std::vector<Field> everyQuestion{{"id", FieldKind::Line, 1, 120},
    {"round", FieldKind::Line, 1, 40}, {"type", FieldKind::Line, 1, 40},
    {"stem", FieldKind::Text, 1, 240}, {"exhibit", FieldKind::Form, 0},
    {"explanation", FieldKind::Text, 1, 600}, {"difficulty", FieldKind::Number, 1, 5},
    {"delicate", FieldKind::Line, 0, 40}, {"source", FieldKind::Form}};

/// What a type asks for beside these.
const std::map<std::string, std::vector<Field>> ofType{
    {"choice", {{"options", FieldKind::List, 4, 4}, {"answer", FieldKind::Line, 1, 80}}},
    {"several", {{"options", FieldKind::List, 3, 6}, {"answers", FieldKind::List, 1, 6}}},
    {"true_false", {{"answer", FieldKind::Truth}}},
    {"number", {{"number", FieldKind::Form}}},
    {"order", {{"options", FieldKind::List, 3, 6}}},
    {"pairs", {{"pairs", FieldKind::List, 3, 6}}},
    {"typed", {{"answer", FieldKind::Line, 1, 80}, {"aliases", FieldKind::List, 0, 20}}},
};

std::map<std::string, Form> formsOfTypes() {
    std::map<std::string, Form> forms;
    for (const auto& [type, own] : ofType) {
        forms[type] = {"question of type " + type, everyQuestion};
        auto& fields = forms[type].fields;
        fields.insert(fields.end(), own.begin(), own.end());
    }
    return forms;
}

} // namespace

const Form& questionForm(const std::string& type) {
    static const std::map<std::string, Form> forms = formsOfTypes();
    static const Form unknown{"question", everyQuestion};
    const auto found = forms.find(type);
    return found == forms.end() ? unknown : found->second;
}

const Form& numberForm() {
    static const Form form{"number",
        {{"value", FieldKind::Decimal}, {"tolerance", FieldKind::Decimal, 0},
            {"margin", FieldKind::Decimal}, {"from", FieldKind::Decimal},
            {"to", FieldKind::Decimal}, {"step", FieldKind::Decimal, 0},
            {"unit", FieldKind::Line, 0, 30}}};
    return form;
}

const Form& pairForm() {
    static const Form form{
        "pair", {{"left", FieldKind::Line, 1, 80}, {"right", FieldKind::Line, 1, 80}}};
    return form;
}

const Form& sourceForm() {
    static const Form form{"source",
        {{"article", FieldKind::Line, 1, 80}, {"sentence", FieldKind::Number, 1, Field::any},
            {"words", FieldKind::Text, 1, 2000}, {"rule", FieldKind::Line, 0, 80},
            {"trust", FieldKind::Percent, 0}}};
    return form;
}

const Form& exhibitForm() {
    static const Form form{"exhibit",
        {{"kind", FieldKind::Line, 1, 40}, {"file", FieldKind::Line, 1, 200},
            {"words", FieldKind::Text, 1, 300}}};
    return form;
}

} // namespace podium
