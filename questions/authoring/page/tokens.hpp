#pragma once
#include "questions/authoring/words/lexicon.hpp"
#include "questions/authoring/words/penn.hpp"
#include <optional>
#include <string>
#include <vector>

namespace podium::authoring {

/// What a token is to the sentence.
enum class Tag {
    Word,
    Name,
    Number,
    Ordinal,
    Date,
    Year,
    Score,
    Quote,
    Determiner,
    Owner,
    Genitive,
    Pronoun,
    Preposition,
    Conjunction,
    Subordinator,
    Relative,
    Modal,
    Future,
    Verb,
    Adverb,
    Negation,
    Comma,
    Dash,
    Colon,
    Bracket,
    Stop
};

/// A word, a name of several words, a number, a date, a quotation or a mark.
struct Token {
    std::string text;
    std::string lower;
    Tag tag = Tag::Word;
    std::size_t begin = 0, end = 0; ///< bytes in the sentence
    bool capital = false;
    Penn pos = Penn::None; ///< of the last word, where several were merged; None without a tagger
};

/// A sentence of the running text, numbered from 1 through the article.
struct Sentence {
    int number = 0;
    std::size_t block = 0;
    std::string words;
    std::vector<Token> tokens;
};

/// Words, numbers and marks as they are written.
std::vector<Token> rawTokens(const std::string& sentence, const Lexicon& lexicon);

/// The text between two tokens as it is written, both included.
std::string textBetween(const Sentence& sentence, std::size_t first, std::size_t last);

/// The tokens `first` to `last` become one.
void mergeTokens(Sentence& sentence, std::size_t first, std::size_t last, Tag tag);

} // namespace podium::authoring
