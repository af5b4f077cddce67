void load() {
    // expect below: code/swallowed-error
    try { read(); } catch (const std::exception& e) { }
    // expect below: code/swallowed-error
    try { read(); } catch (...) { }
    try {
        read();
    // expect below: code/swallowed-error
    } catch (std::runtime_error& e) {
    }
    try { read(); } catch (const std::exception& e) { log(e); } // ok
    try { read(); } catch (...) { throw; } // ok
    try { read(); } catch (const Missing&) { /* the cache is optional */ } // ok
}
