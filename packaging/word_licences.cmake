# Writes OUTPUT: whose words are in words.bin, and the licences that they came with.
set(text "words.bin is made by podium-words out of two works, changed in form and cut down to what Podium asks for:\n\
WordNet 3.0 (Debian: wordnet-base) and the part-of-speech lexicon of Festival (Debian: festlex-poslex).\n")
foreach(package wordnet-base festlex-poslex)
    string(APPEND text "\n==== ${package}\n\n")
    if(EXISTS /usr/share/doc/${package}/copyright)
        file(READ /usr/share/doc/${package}/copyright licence)
        string(APPEND text "${licence}")
    else()
        string(APPEND text "See the licence that ${package} is distributed with.\n")
    endif()
endforeach()
file(WRITE ${OUTPUT} "${text}")
