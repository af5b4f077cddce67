#include <algorithm>
#include <cstddef>

class Samples {
public:
    explicit Samples(std::size_t count) : data_(new float[count]()), count_(count) {}
    ~Samples() { delete[] data_; }

    float& operator[](std::size_t i) { return data_[i]; }
    std::size_t count() const { return count_; }
    float peak() const { return count_ == 0 ? 0.0f : *std::max_element(data_, data_ + count_); }

private:
    float* data_;
    std::size_t count_;
};

float normalised_peak(Samples samples, float gain)
{
    for (std::size_t i = 0; i < samples.count(); ++i)
        samples[i] *= gain;
    return samples.peak();
}

bool clips(const Samples& recorded)
{
    return normalised_peak(recorded, 1.5f) > 1.0f || recorded.peak() > 1.0f;
}
