#include <atomic>
#include <cstddef>
#include <string>
#include <thread>
#include <vector>

std::size_t count_matches(const std::vector<std::string>& lines, const std::string& word, unsigned workers)
{
    std::atomic<std::size_t> matches{0};
    std::atomic<std::size_t> next{0};
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < workers; ++i) {
        threads.emplace_back([&] {
            for (std::size_t line = next++; line < lines.size(); line = next++) {
                if (lines[line].find(word) != std::string::npos)
                    ++matches;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    return matches;
}
