#include <string>
#include <vector>

struct Job {
    int priority;
    std::string name;
    bool done;
};

class Queue {
public:
    void add(Job job) { jobs_.push_back(std::move(job)); }

    void prune() {
        for (auto it = jobs_.begin(); it != jobs_.end(); ++it) {
            if (it->done) {
                jobs_.erase(it);
            }
        }
    }

    std::size_t size() const { return jobs_.size(); }

private:
    std::vector<Job> jobs_;
};
