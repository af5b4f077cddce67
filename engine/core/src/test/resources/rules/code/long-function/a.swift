func bills(_ a: Int) -> Int { // expect: code/long-function
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
    work(30)
    work(31)
    work(32)
    work(33)
    work(34)
    work(35)
    work(36)
    work(37)
    work(38)
    work(39)
    work(40)
    work(41)
    work(42)
    work(43)
    work(44)
    work(45)
    work(46)
    work(47)
    work(48)
    work(49)
    work(50)
    work(51)
    work(52)
    work(53)
    work(54)
    work(55)
    work(56)
    work(57)
    work(58)
    work(59)
    work(60)
    work(61)
    work(62)
    work(63)
    work(64)
    work(65)
    work(66)
    work(67)
    work(68)
    work(69)
    work(70)
    work(71)
    work(72)
    work(73)
    work(74)
    work(75)
    work(76)
    work(77)
    work(78)
    work(79)
    work(80)
    return 0
}

func sends(_ a: Int) -> Int { // expect: code/long-function
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
    work(30)
    work(31)
    work(32)
    work(33)
    work(34)
    work(35)
    work(36)
    work(37)
    work(38)
    work(39)
    work(40)
    work(41)
    work(42)
    work(43)
    work(44)
    work(45)
    work(46)
    work(47)
    work(48)
    work(49)
    work(50)
    work(51)
    work(52)
    work(53)
    work(54)
    work(55)
    work(56)
    work(57)
    work(58)
    work(59)
    work(60)
    work(61)
    work(62)
    work(63)
    work(64)
    work(65)
    work(66)
    work(67)
    work(68)
    work(69)
    work(70)
    work(71)
    work(72)
    work(73)
    work(74)
    work(75)
    work(76)
    work(77)
    work(78)
    work(79)
    work(80)
    work(81)
    work(82)
    work(83)
    work(84)
    work(85)
    work(86)
    work(87)
    work(88)
    work(89)
    work(90)
    work(91)
    work(92)
    work(93)
    work(94)
    return 0
}

func stores(_ a: Int) -> Int { // expect: code/long-function
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
    work(30)
    work(31)
    work(32)
    work(33)
    work(34)
    work(35)
    work(36)
    work(37)
    work(38)
    work(39)
    work(40)
    work(41)
    work(42)
    work(43)
    work(44)
    work(45)
    work(46)
    work(47)
    work(48)
    work(49)
    work(50)
    work(51)
    work(52)
    work(53)
    work(54)
    work(55)
    work(56)
    work(57)
    work(58)
    work(59)
    work(60)
    work(61)
    work(62)
    work(63)
    work(64)
    work(65)
    work(66)
    work(67)
    work(68)
    work(69)
    work(70)
    work(71)
    work(72)
    work(73)
    work(74)
    work(75)
    work(76)
    work(77)
    work(78)
    work(79)
    work(80)
    work(81)
    work(82)
    work(83)
    work(84)
    work(85)
    work(86)
    work(87)
    work(88)
    work(89)
    work(90)
    work(91)
    work(92)
    work(93)
    work(94)
    work(95)
    work(96)
    work(97)
    work(98)
    work(99)
    work(100)
    work(101)
    work(102)
    work(103)
    work(104)
    work(105)
    work(106)
    work(107)
    work(108)
    work(109)
    work(110)
    work(111)
    work(112)
    work(113)
    work(114)
    work(115)
    work(116)
    work(117)
    work(118)
    work(119)
    return 0
}

func short(_ a: Int) -> Int { // ok
    work(0)
    work(1)
    work(2)
    return 0
}

func screen(_ a: Int) -> Int { // ok
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
    work(30)
    work(31)
    work(32)
    work(33)
    work(34)
    work(35)
    work(36)
    work(37)
    work(38)
    work(39)
    work(40)
    work(41)
    work(42)
    work(43)
    work(44)
    work(45)
    work(46)
    work(47)
    work(48)
    work(49)
    work(50)
    work(51)
    work(52)
    work(53)
    work(54)
    work(55)
    work(56)
    work(57)
    work(58)
    work(59)
    work(60)
    work(61)
    work(62)
    work(63)
    work(64)
    work(65)
    work(66)
    work(67)
    work(68)
    work(69)
    return 0
}

func commented(_ a: Int) -> Int { // ok: comments do not count
    work(1)
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    // a reason that takes a line
    return 0
}
