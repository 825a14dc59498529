# What the programs read while they run, laid out beside them: <build>/bin and <build>/share/podium.
set(PODIUM_SHARE ${CMAKE_BINARY_DIR}/share/podium)

set(font_folders /usr/share/fonts /usr/local/share/fonts)
set(podium_fonts
    league-spartan/LeagueSpartan-Black.otf bebas-neue/BebasNeue-Bold.otf
    inter/InterDisplay-Bold.otf inter/InterDisplay-ExtraBold.otf inter/InterDisplay-Black.otf
    inter/Inter-Bold.otf inter/Inter-SemiBold.otf inter/Inter-Medium.otf)
foreach(font IN LISTS podium_fonts)
    get_filename_component(name ${font} NAME)
    find_file(FONT_${name} NAMES ${font} ${name} PATHS ${font_folders}
        PATH_SUFFIXES opentype truetype opentype/inter opentype/league-spartan opentype/bebas-neue
        NO_DEFAULT_PATH)
    if(NOT FONT_${name})
        message(FATAL_ERROR "The font ${name} is not here. Install fonts-inter, fonts-league-spartan and "
            "fonts-bebas-neue, or set FONT_${name} to its file.")
    endif()
    list(APPEND font_files ${FONT_${name}})
endforeach()
foreach(package fonts-inter fonts-league-spartan fonts-bebas-neue)
    if(EXISTS /usr/share/doc/${package}/copyright)
        list(APPEND font_licences /usr/share/doc/${package}/copyright ${package}-licence.txt)
    endif()
endforeach()

# share_folder(FROM PATTERN TO): copies again whenever one of the files has changed.
function(share_folder from pattern to)
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${from}/${pattern})
    add_custom_command(OUTPUT ${PODIUM_SHARE}/${to}.stamp
        COMMAND ${CMAKE_COMMAND} -E rm -rf ${PODIUM_SHARE}/${to}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${PODIUM_SHARE}/${to}
        COMMAND ${CMAKE_COMMAND} -E copy ${files} ${PODIUM_SHARE}/${to}
        COMMAND ${CMAKE_COMMAND} -E touch ${PODIUM_SHARE}/${to}.stamp
        DEPENDS ${files} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY PODIUM_SHARED ${PODIUM_SHARE}/${to}.stamp)
    install(FILES ${files} DESTINATION share/podium/${to})
endfunction()
share_folder(questions/packs *.yaml packs)
share_folder(questions/running_orders *.yaml running_orders)
share_folder(questions/lexicon *.yaml lexicon)
share_folder(media/tunes *.yaml tunes)

# What the authoring takes from WordNet and from a tagger's lexicon, with their licences. Without them
# it asks less, and says so.
set(PODIUM_WORDNET /usr/share/wordnet CACHE PATH "The folder of WordNet 3.0's files (Debian: wordnet-base)")
set(PODIUM_POSLEX /usr/share/festival/dicts CACHE PATH "The folder of wsj.wp39.* (Debian: festlex-poslex)")
set(words_from ${PODIUM_WORDNET}/data.noun ${PODIUM_POSLEX}/wsj.wp39.poslexR
    ${PODIUM_POSLEX}/wsj.wp39.tri.ngrambin)
set(words_here TRUE)
foreach(file IN LISTS words_from)
    if(NOT EXISTS ${file})
        set(words_here FALSE)
    endif()
endforeach()
if(words_here)
    set(words ${PODIUM_SHARE}/words)
    add_custom_command(OUTPUT ${words}/words.bin ${words}/LICENSES
        COMMAND ${CMAKE_COMMAND} -E make_directory ${words}
        COMMAND podium-words ${PODIUM_WORDNET} ${PODIUM_POSLEX} ${words}/words.bin
        COMMAND ${CMAKE_COMMAND} -DOUTPUT=${words}/LICENSES -P ${CMAKE_SOURCE_DIR}/packaging/word_licences.cmake
        DEPENDS podium-words ${words_from} ${CMAKE_SOURCE_DIR}/packaging/word_licences.cmake VERBATIM)
    set_property(GLOBAL APPEND PROPERTY PODIUM_SHARED ${words}/words.bin)
    install(FILES ${words}/words.bin ${words}/LICENSES DESTINATION share/podium/words)
else()
    message(STATUS "Without wordnet-base and festlex-poslex fewer questions are made of an article")
endif()

file(MAKE_DIRECTORY ${PODIUM_SHARE}/fonts)
foreach(font IN LISTS font_files)
    get_filename_component(name ${font} NAME)
    configure_file(${font} ${PODIUM_SHARE}/fonts/${name} COPYONLY)
endforeach()
while(font_licences)
    list(POP_FRONT font_licences licence name)
    configure_file(${licence} ${PODIUM_SHARE}/fonts/${name} COPYONLY)
endwhile()
install(DIRECTORY ${PODIUM_SHARE}/fonts DESTINATION share/podium)
install(TARGETS podium podium-questions)

get_property(shared GLOBAL PROPERTY PODIUM_SHARED)
add_custom_target(share ALL DEPENDS ${shared})
