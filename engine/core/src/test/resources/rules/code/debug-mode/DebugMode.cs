class Sample {
    void F1() {
        app.UseDeveloperExceptionPage();  // expect: code/debug-mode
    }

    void F2() {
        if (env.IsDevelopment()) { app.UseDeveloperExceptionPage(); }  // ok
    }
}
