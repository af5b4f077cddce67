#include <cstdint>
#include <istream>
#include <string>

struct Settings {
    std::string name;
    std::uint32_t interval;
    bool compressed;
};

class Reader {
public:
    explicit Reader(std::istream& in) : in_(in) {}

    Settings read()
    {
        Settings settings;
        std::string key;
        while (in_ >> key) {
            if (key == "name")
                in_ >> settings.name;
            else if (key == "interval")
                in_ >> settings.interval;
            else if (key == "compressed")
                settings.compressed = true;
        }
        return settings;
    }

private:
    std::istream& in_;
};

std::uint32_t next_run(std::istream& in, std::uint32_t now)
{
    const Settings settings = Reader(in).read();
    return now + (settings.compressed ? 2 * settings.interval : settings.interval);
}
