#include <cstdint>
#include <random>
#include <string>
#include <unordered_map>

class SessionTable {
public:
    std::string open(std::uint64_t account)
    {
        std::string token = next_token();
        accounts_[token] = account;
        return token;
    }

    bool close(const std::string& token) { return accounts_.erase(token) == 1; }

private:
    std::string next_token()
    {
        static const char digits[] = "0123456789abcdef";
        std::string token;
        for (int i = 0; i < 32; ++i)
            token.push_back(digits[source_() & 0xf]);
        return token;
    }

    std::mt19937 source_{std::random_device{}()};
    std::unordered_map<std::string, std::uint64_t> accounts_;
};
