// A journal is a file, and a file may hold anything. Built with libFuzzer: ./packaging/fuzz.
#include "tests/fuzz/journal_target.hpp"
#include "tests/fuzz/mangling.hpp"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* bytes, std::size_t size, std::size_t most);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string complaint =
        podium::complaintAbout({reinterpret_cast<const char*>(bytes), size});
    if (complaint.empty()) return 0;
    std::fprintf(stderr, "%s\n", complaint.c_str());
    std::abort();
}

/// Half of the time whole lines change places: bytes alone rarely make another evening.
extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* bytes, std::size_t size, std::size_t most, unsigned seed) {
    podium::Dice dice(seed);
    if (dice.oneIn(2)) return LLVMFuzzerMutate(bytes, size, most);
    const std::string text = podium::reordered({reinterpret_cast<const char*>(bytes), size}, dice);
    const std::size_t kept = std::min(text.size(), most);
    std::memcpy(bytes, text.data(), kept);
    return kept;
}
