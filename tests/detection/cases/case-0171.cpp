#include <cstddef>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>

class Decoder {
public:
    virtual ~Decoder() = default;
    virtual std::size_t decode(unsigned char* out, std::size_t n) = 0;
};

std::string decode_all(Decoder& decoder, std::size_t limit) {
    const auto owner = std::make_unique<unsigned char[]>(4096);
    auto* buffer = owner.get();
    std::string result;
    while (true) {
        const std::size_t n = decoder.decode(buffer, 4096);
        if (n == 0) {
            break;
        }
        if (result.size() + n > limit) {
            throw std::length_error("limit");
        }
        result.append(reinterpret_cast<const char*>(buffer), n);
    }
    return result;
}
