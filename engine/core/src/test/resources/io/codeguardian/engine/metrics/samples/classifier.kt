package sample

class Classifier(private val limit: Int) {
    fun classify(start: Int, flag: Boolean): Int { // cyclomatic 8, cognitive 12, nesting 3, parameters 2
        var n = start
        if (n > 0 && flag) {
            for (i in 0 until n) {
                if (i % 2 == 0) {
                    n--
                } else {
                    n -= 2
                }
            }
        } else if (n < 0) {
            n = -n
        } else {
            n = 1
        }
        while (n > 10 || n < -10) {
            n /= 2
        }
        return n
    }

    fun choose(kind: Int): String { // cyclomatic 5, cognitive 3, nesting 1, parameters 1
        try {
            return when (kind) {
                1 -> "one"
                2 -> "two"
                3 -> "three"
                else -> "many"
            }
        } catch (e: IllegalStateException) {
            return choose(kind + 1)
        }
    }

    companion object {
        fun create() = Classifier(1) // cyclomatic 1, cognitive 0, nesting 0, parameters 0
    }
}

fun String.shout(times: Int): String { // cyclomatic 2, cognitive 2, nesting 2, parameters 1
    val each = { s: String ->
        if (s.isEmpty()) {
            println(times)
        }
    }
    each(this)
    return this
}
