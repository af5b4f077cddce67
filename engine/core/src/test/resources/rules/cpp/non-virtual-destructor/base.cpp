class Reader {
public:
    ~Reader() { close(); }  // expect: cpp/non-virtual-destructor
    virtual int read() = 0;
};
class FileReader : public Reader {};

struct Task {
    virtual void run();
    ~Task();  // expect: cpp/non-virtual-destructor
};
struct Timer : Task { std::string name; };

struct Step {  // expect: cpp/non-virtual-destructor
    virtual void go() = 0;
};
struct Walk : Step {};
std::vector<std::unique_ptr<Step>> steps;

class Writer {
public:
    virtual ~Writer() = default;  // ok
    virtual int write() = 0;
};
class FileWriter : public Writer {};

class Visitor {
public:
    virtual void visit() = 0;
protected:
    ~Visitor() = default;  // ok
};
class Printer : public Visitor {};

struct Point {
    ~Point();  // ok
    int x;
};
struct Pixel : Point {};

class Alone {
public:
    ~Alone();  // ok
    virtual void run();
};
