#include <algorithm>
#include <cstddef>
#include <utility>

class Matrix {
public:
    Matrix(std::size_t rows, std::size_t columns)
        : rows_(rows), columns_(columns), values_(new double[rows * columns]()) {}

    Matrix(const Matrix&) = delete;
    Matrix& operator=(const Matrix&) = delete;

    ~Matrix() {
        delete[] values_;
    }

    double& at(std::size_t r, std::size_t c) { return values_[r * columns_ + c]; }

    double sum() const {
        double total = 0;
        for (std::size_t i = 0; i < rows_ * columns_; ++i) {
            total += values_[i];
        }
        return total;
    }

private:
    std::size_t rows_;
    std::size_t columns_;
    double* values_;
};
