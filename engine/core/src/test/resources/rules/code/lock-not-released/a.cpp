int Table::a() {
    mutex_.lock(); // expect: code/lock-not-released
    if (closed_) {
        return -1;
    }
    mutex_.unlock();
    return 0;
}
int Table::b() {
    gate.lock(); // expect: code/lock-not-released
    for (auto& x : rows_) { if (x.bad) return 1; }
    gate.unlock();
    return 0;
}
int Table::c() {
    pthread_mutex_lock(&raw_); // expect: code/lock-not-released
    if (full_) return 2;
    pthread_mutex_unlock(&raw_);
    return 0;
}
int Table::d() {
    std::lock_guard<std::mutex> hold(mutex_); // ok
    return count();
}
int Table::e() {
    mutex_.lock(); // ok
    int n = count();
    mutex_.unlock();
    return n;
}
int Table::f() {
    mutex_.lock(); // ok
    if (closed_) { mutex_.unlock(); return -1; }
    mutex_.unlock();
    return 0;
}
