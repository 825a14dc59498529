#pragma once
#include <algorithm>
#include <chrono>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace podium::bench {

/// One figure a line, as `./packaging/bench` promises.
template <typename Value> void figure(const std::string& name, const Value& value) {
    std::cout << name << ": " << value << '\n';
}

/// The median time of several runs, in milliseconds.
template <typename Work> double medianMilliseconds(int runs, Work work) {
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        times.push_back(took.count());
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[static_cast<std::size_t>(runs) / 2];
}

} // namespace podium::bench
