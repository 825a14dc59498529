// Parsed once for all tests: the standard library, and Catch2.
#include "packaging/precompiled/standard.hpp"
#include "tests/support/catch.hpp"
#include <chrono>
#include <iostream>
