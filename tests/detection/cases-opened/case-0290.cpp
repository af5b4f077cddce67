#include <array>
#include <cstddef>
#include <sstream>
#include <string>

class Board {
public:
    bool play(const std::string& move)
    {
        std::istringstream in(move);
        std::size_t column = 0;
        std::size_t row = 0;
        char mark = ' ';
        if (!(in >> column >> row >> mark) || (mark != 'X' && mark != 'O'))
            return false;
        return put(column, row, mark);
    }

private:
    static constexpr std::size_t kSide = 19;

    bool put(std::size_t column, std::size_t row, char mark)
    {
        if (column >= kSide || row >= kSide)
            return false;
        char& cell = cells_[row * kSide + column];
        if (cell != '\0')
            return false;
        cell = mark;
        return true;
    }

    std::array<char, kSide * kSide> cells_{};
};
