object Samples {
  def rates(a: Int): Int = { // expect: code/complex-function
    if (a == 0) {
        work(0)
    }
    if (a == 1) {
        work(1)
    }
    if (a == 2) {
        work(2)
    }
    if (a == 3) {
        work(3)
    }
    if (a == 4) {
        work(4)
    }
    if (a == 5) {
        work(5)
    }
    if (a == 6) {
        work(6)
    }
    if (a == 7) {
        work(7)
    }
    if (a == 8) {
        work(8)
    }
    if (a == 9) {
        work(9)
    }
    return 0
  }

  def routes(a: Int): Int = { // expect: code/complex-function
    if (a == 0) {
        work(0)
    }
    if (a == 1) {
        work(1)
    }
    if (a == 2) {
        work(2)
    }
    if (a == 3) {
        work(3)
    }
    if (a == 4) {
        work(4)
    }
    if (a == 5) {
        work(5)
    }
    if (a == 6) {
        work(6)
    }
    if (a == 7) {
        work(7)
    }
    if (a == 8) {
        work(8)
    }
    if (a == 9) {
        work(9)
    }
    if (a == 10) {
        work(10)
    }
    if (a == 11) {
        work(11)
    }
    return 0
  }

  def decides(a: Int): Int = { // expect: code/complex-function
    if (a == 0) {
        work(0)
    }
    if (a == 1) {
        work(1)
    }
    if (a == 2) {
        work(2)
    }
    if (a == 3) {
        work(3)
    }
    if (a == 4) {
        work(4)
    }
    if (a == 5) {
        work(5)
    }
    if (a == 6) {
        work(6)
    }
    if (a == 7) {
        work(7)
    }
    if (a == 8) {
        work(8)
    }
    if (a == 9) {
        work(9)
    }
    if (a == 10) {
        work(10)
    }
    if (a == 11) {
        work(11)
    }
    if (a == 12) {
        work(12)
    }
    if (a == 13) {
        work(13)
    }
    if (a == 14) {
        work(14)
    }
    if (a == 15) {
        work(15)
    }
    if (a == 16) {
        work(16)
    }
    if (a == 17) {
        work(17)
    }
    if (a == 18) {
        work(18)
    }
    if (a == 19) {
        work(19)
    }
    if (a == 20) {
        work(20)
    }
    return 0
  }

  def small(a: Int): Int = { // ok
    if (a == 0) {
        work(0)
    }
    if (a == 1) {
        work(1)
    }
    if (a == 2) {
        work(2)
    }
    return 0
  }

  def limit(a: Int): Int = { // ok
    if (a == 0) {
        work(0)
    }
    if (a == 1) {
        work(1)
    }
    if (a == 2) {
        work(2)
    }
    if (a == 3) {
        work(3)
    }
    if (a == 4) {
        work(4)
    }
    if (a == 5) {
        work(5)
    }
    if (a == 6) {
        work(6)
    }
    if (a == 7) {
        work(7)
    }
    if (a == 8) {
        work(8)
    }
    return 0
  }

  def flat(a: Int): Int = { // ok
    work(0)
    work(1)
    work(2)
    work(3)
    work(4)
    work(5)
    work(6)
    work(7)
    work(8)
    work(9)
    work(10)
    work(11)
    work(12)
    work(13)
    work(14)
    work(15)
    work(16)
    work(17)
    work(18)
    work(19)
    work(20)
    work(21)
    work(22)
    work(23)
    work(24)
    work(25)
    work(26)
    work(27)
    work(28)
    work(29)
    return 0
  }

}
