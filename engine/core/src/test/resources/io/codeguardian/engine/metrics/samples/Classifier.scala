package sample

class Classifier(limit: Int) {
  def classify(start: Int, flag: Boolean): Int = { // cyclomatic 8, cognitive 12, nesting 3, parameters 2
    var n = start
    if (n > 0 && flag) {
      for (i <- 0 until n) {
        if (i % 2 == 0) {
          n -= 1
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
    n
  }
}

object Classifier {
  def choose(kind: Int): String = // cyclomatic 5, cognitive 3, nesting 1, parameters 1
    try {
      kind match {
        case 1 => "one"
        case 2 => "two"
        case 3 => "three"
        case _ => "many"
      }
    } catch {
      case e: IllegalStateException => choose(kind + 1)
    }
}
