object SlowRegex {
    private val numbers = Pattern.compile("(\\d+)+x")  // expect: code/slow-regex
    private val list = Pattern.compile("(\\d+,)+x")  // ok: a comma between
    def clean(text: String) = {
        text.replaceAll("(\\s+)*$", "")  // expect: code/slow-regex
    }

    def cleanAgain(text: String) = {
        text.replaceAll("\\s+$", "")  // ok: one repetition
    }
}
