class Sample {
    void F1() {
        var h = Html.Raw(Model.Comment);  // expect: code/template-escaping-off
    }

    void F2() {
        var h = Html.Raw("<b>x</b>");  // ok
    }
}
