class Buffer {
public:
    explicit Buffer(int size) : data_(new char[size]) {}
    ~Buffer() { delete[] data_; }  // expect: cpp/copied-owner
private:
    char* data_;
};

struct Handle {
    FILE* file;
    ~Handle() { fclose(file); }  // expect: cpp/copied-owner
};

class Holder {
    Item* item_ = new Item();
public:
    virtual ~Holder() { delete this->item_; }  // expect: cpp/copied-owner
};

class Moved {
public:
    Moved(const Moved&) = delete;
    Moved& operator=(const Moved&) = delete;
    ~Moved() { delete data_; }  // ok
private:
    char* data_;
};

class Deep {
public:
    Deep(const Deep& other) : data_(clone(other.data_)) {}
    ~Deep() { delete data_; }  // ok
private:
    char* data_;
};

class Guarded {
    std::mutex lock_;
    char* data_;
public:
    ~Guarded() { delete data_; }  // ok
};

class Borrowed {
    char* data_;
public:
    ~Borrowed() { log(data_); }  // ok
};
