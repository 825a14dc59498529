#pragma once
#include <memory>
#include <utility>

namespace podium {

/// A value that never changes and is therefore shared instead of copied: a Match can be copied to
/// ask what would happen, and still costs little. Compared by what it holds.
template <typename T>
class Kept {
public:
    Kept() : m_value(std::make_shared<const T>()) {}
    Kept(T value) : m_value(std::make_shared<const T>(std::move(value))) {}
    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value.get(); }
    bool operator==(const Kept& other) const {
        return m_value == other.m_value || *m_value == *other.m_value;
    }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace podium
