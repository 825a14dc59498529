#include "game/stage/screens/number_entry.hpp"
#include "game/stage/screens/wording.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

constexpr std::size_t mostFigures = 14;  // ten, a point and three more
constexpr std::int64_t mostSteps = 1000; // from end to end, with the arrows

std::int64_t spanOf(const NumberScale& scale) {
    return std::max<std::int64_t>(scale.most.thousandths - scale.least.thousandths, 1);
}

/// What has been written so far, as thousandths; what is not yet a number counts as nothing.
std::int64_t thousandthsOf(const std::string& written) {
    const bool minus = written.starts_with('-');
    const std::size_t point = std::min(written.find('.'), written.size());
    std::string figures = written.substr(minus ? 1 : 0, point - (minus ? 1 : 0));
    std::string decimals = point < written.size() ? written.substr(point + 1) : "";
    decimals.resize(3, '0');
    const std::int64_t whole = figures.empty() ? 0 : std::stoll(figures);
    const std::int64_t value = whole * 1000 + std::stoll(decimals);
    return minus ? -value : value;
}

bool hasRoom(const std::string& written) {
    const std::size_t point = written.find('.');
    if (point != std::string::npos) return written.size() - point <= 3;
    return written.size() < mostFigures - 4;
}

} // namespace

Quantity middleOf(const NumberScale& scale) {
    const std::int64_t step = std::max<std::int64_t>(scale.step.thousandths, 1);
    const std::int64_t steps = spanOf(scale) / step / 2;
    return {scale.least.thousandths + steps * step};
}

NumberEntry::NumberEntry(NumberScale scale, Quantity start)
    : m_scale(std::move(scale)), m_value(start) {}

/// The scale's own step, or so many of them that the far end is not too far for an arrow.
Quantity NumberEntry::stepSize() const {
    std::int64_t step = std::max<std::int64_t>(m_scale.step.thousandths, 1);
    while (spanOf(m_scale) / step > mostSteps) step *= 10;
    return {step};
}

NumberEntry::Heard NumberEntry::take(const Intent& intent) {
    switch (intent.act) {
    case Act::Left: step(-1); return Heard::Yes;
    case Act::Right: step(1); return Heard::Yes;
    case Act::LeapDown: step(-10); return Heard::Yes;
    case Act::LeapUp: step(10); return Heard::Yes;
    case Act::Write: write(intent.letter); return Heard::Yes;
    case Act::Erase: erase(); return Heard::Yes;
    case Act::Reset: *this = NumberEntry(m_scale, middleOf(m_scale)); return Heard::Yes;
    default: return Heard::No;
    }
}

void NumberEntry::write(char32_t letter) {
    std::string written = m_written.value_or("");
    if (letter == U'-')
        written = written.starts_with('-') ? written.substr(1) : "-" + written;
    else if (letter != U'.' && letter != U',' && hasRoom(written))
        written += static_cast<char>(letter);
    else if ((letter == U'.' || letter == U',') && written.find('.') == std::string::npos)
        written += '.';
    m_written = written;
}

void NumberEntry::erase() {
    std::string written = m_written.value_or(shown());
    std::erase(written, ',');
    if (!written.empty()) written.pop_back();
    m_written = written;
}

void NumberEntry::set(std::int64_t thousandths) {
    m_written.reset();
    m_value = {std::clamp(thousandths, m_scale.least.thousandths, m_scale.most.thousandths)};
}

void NumberEntry::step(int times) { set(value().thousandths + times * stepSize().thousandths); }

void NumberEntry::slideTo(float share) {
    const std::int64_t step = std::max<std::int64_t>(m_scale.step.thousandths, 1);
    const double along = static_cast<double>(spanOf(m_scale)) * static_cast<double>(share);
    set(m_scale.least.thousandths + std::llround(along / static_cast<double>(step)) * step);
}

Quantity NumberEntry::value() const {
    if (!m_written) return m_value;
    return {
        std::clamp(thousandthsOf(*m_written), m_scale.least.thousandths, m_scale.most.thousandths)};
}

std::string NumberEntry::shown() const {
    if (!m_written) return inFigures(m_value);
    const std::size_t point = std::min(m_written->find('.'), m_written->size());
    std::string whole = m_written->substr(0, point);
    const std::size_t sign = whole.starts_with('-') ? 1 : 0;
    for (std::size_t place = whole.size(); place > 3 + sign;) whole.insert(place -= 3, ",");
    return whole + m_written->substr(point);
}

float NumberEntry::share() const {
    return static_cast<float>(static_cast<double>(value().thousandths - m_scale.least.thousandths) /
        static_cast<double>(spanOf(m_scale)));
}

} // namespace podium::stage
