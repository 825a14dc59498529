// Catch2 2 brings no main function; with Catch2 3 this file is not built.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
