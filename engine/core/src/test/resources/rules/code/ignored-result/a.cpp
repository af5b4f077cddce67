void clean(std::vector<int>& rows, std::string& name) {
    rows.empty(); // expect: code/ignored-result
    name.empty(); // expect: code/ignored-result
    std::remove(rows.begin(), rows.end(), 0); // expect: code/ignored-result
    rows.clear(); // ok
    if (rows.empty()) { return; } // ok
    rows.erase(std::remove(rows.begin(), rows.end(), 0), rows.end()); // ok
}
