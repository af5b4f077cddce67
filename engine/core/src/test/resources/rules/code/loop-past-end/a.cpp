void sum(std::vector<int>& a, std::string& b) {
    for (int i = 0; i <= a.size(); i++) { use(a[i]); } // expect: code/loop-past-end
    for (size_t i = 0; i <= b.length(); i++) { use(b[i]); } // expect: code/loop-past-end
    for (int j = 0; j <= a.size(); ++j) { use(a.at(j)); } // expect: code/loop-past-end
    for (int i = 0; i < a.size(); i++) { use(a[i]); } // ok
    for (int i = 0; i <= a.size(); i++) { use(i); } // ok
    for (int i = 1; i <= a.size(); i++) { use(a[i - 1]); } // ok
}
