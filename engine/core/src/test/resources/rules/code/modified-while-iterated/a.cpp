void drop(std::vector<int>& list) {
    for (auto x : list) { if (x < 0) list.push_back(-x); } // expect: code/modified-while-iterated
    for (auto& x : names) { names.erase(x.next); } // expect: code/modified-while-iterated
    for (const auto& x : rows) {
        work(x);
        rows.clear(); // expect: code/modified-while-iterated
    }
    for (auto x : copy(list)) { list.push_back(x); } // ok
    for (auto x : list) { other.push_back(x); } // ok
    for (auto x : list) { if (x < 0) { list.clear(); break; } } // ok
}
