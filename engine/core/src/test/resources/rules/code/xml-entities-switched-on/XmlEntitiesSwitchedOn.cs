class Sample {
    void F1() {
        settings.DtdProcessing = DtdProcessing.Parse;  // expect: code/xml-entities-switched-on
    }

    void F2() {
        settings.DtdProcessing = DtdProcessing.Prohibit;  // ok
    }
}
