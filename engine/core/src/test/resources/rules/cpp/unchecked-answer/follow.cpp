class Pool {
    std::map<int, Job> jobs_;
    std::weak_ptr<Pool> parent_;

    void cast(Shape* shape)
    {
        auto* box = dynamic_cast<Box*>(shape);
        box->resize(2);  // expect: cpp/unchecked-answer
    }

    int wanted(int id)
    {
        auto found = jobs_.find(id);
        return found->second.tries;  // expect: cpp/unchecked-answer
    }

    void up()
    {
        parent_.lock()->notify();  // expect: cpp/unchecked-answer
    }

    void asked(Shape* shape)
    {
        auto* box = dynamic_cast<Box*>(shape);
        if (box == nullptr) {
            return;
        }
        box->resize(2);  // ok
    }

    int known(int id)
    {
        auto found = jobs_.find(id);
        return found == jobs_.end() ? 0 : found->second.tries;  // ok
    }

    void inside(Shape* shape)
    {
        if (auto* box = dynamic_cast<Box*>(shape)) {
            box->resize(2);  // ok
        }
        auto& sure = dynamic_cast<Box&>(*shape);
        sure.resize(3);  // ok
    }
};
