struct Job { std::string name; int tries; };

void submit(Queue& queue, Job job)
{
    queue.push(std::move(job));
    metrics.count(job.name);  // expect: cpp/use-after-move
}

std::size_t store(std::vector<std::string>& rows)
{
    std::string row = next();
    if (row.empty()) {
        rows.push_back(std::move(row));
        log("empty");
    }
    return row.size();  // expect: cpp/use-after-move
}

void twice(std::unique_ptr<Job> job)
{
    first.take(std::move(job));
    second.take(std::move(job));  // expect: cpp/use-after-move
}

void counted(Queue& queue, Job job)
{
    metrics.count(job.name);
    queue.push(std::move(job));  // ok
}

void renewed(Queue& queue)
{
    Job job = next();
    queue.push(std::move(job));
    job = next();
    log(job.name);  // ok
}

std::string chosen(bool wanted, std::string text)
{
    if (wanted) {
        return decorate(std::move(text));
    }
    return text;  // ok
}

void collected(std::vector<std::string>& rows)
{
    std::string row = next();
    rows.push_back(std::move(row));
    row.clear();
    row.append("x");  // ok
}
