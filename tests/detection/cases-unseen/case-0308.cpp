#include <cstddef>
#include <cstdint>
#include <cstring>
#include <istream>
#include <memory>
#include <stdexcept>

class Block {
public:
    static Block read(std::istream& in)
    {
        std::uint32_t size = 0;
        in.read(reinterpret_cast<char*>(&size), sizeof size);
        if (!in || size > kLimit)
            throw std::runtime_error("block");
        Block block(size);
        in.read(block.bytes_.get(), size);
        if (!in)
            throw std::runtime_error("block is cut");
        return block;
    }

    std::size_t size() const { return size_; }
    bool starts_with(const char* text) const
    {
        const std::size_t length = std::strlen(text);
        return length <= size_ && std::memcmp(bytes_.get(), text, length) == 0;
    }

private:
    static constexpr std::uint32_t kLimit = 1u << 20;

    explicit Block(std::size_t size) : bytes_(new char[size]), size_(size) {}

    std::unique_ptr<char> bytes_;
    std::size_t size_;
};
