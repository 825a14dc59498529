#pragma once
#include "game/journal/storage.hpp"

namespace podium {

/// A disk of a small world: what was not flushed is gone when the power is.
struct ForgetfulDisk {
    std::string written;
    std::size_t flushed = 0; ///< so many bytes of it would survive
    bool refuses = false;    ///< to flush: it is failing

    bool flush() {
        if (!refuses) flushed = written.size();
        return !refuses;
    }
    std::string afterPowerCut() const { return written.substr(0, flushed); }
};

/// Keeps lines on such a disk, as a storage must: it returns when they would survive.
class ForgetfulStorage : public Storage {
public:
    explicit ForgetfulStorage(ForgetfulDisk& disk) : m_disk(disk) {}
    Expected<void> append(const std::vector<std::string>& lines) override {
        m_disk.written.resize(m_disk.flushed); // what a failed attempt left behind
        for (const std::string& line : lines) m_disk.written += line + '\n';
        if (m_disk.flush()) return {};
        return tl::unexpected(Problems{{"the disk is failing", {}, "Find another one."}});
    }

private:
    ForgetfulDisk& m_disk;
};

} // namespace podium
