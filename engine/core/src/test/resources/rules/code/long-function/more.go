package sample

func copied(o Order) int {  // expect: code/long-function
	o.Set("field0", read(0))
	o.Set("field1", read(1))
	o.Set("field2", read(2))
	o.Set("field3", read(3))
	o.Set("field4", read(4))
	o.Set("field5", read(5))
	o.Set("field6", read(6))
	o.Set("field7", read(7))
	o.Set("field8", read(8))
	o.Set("field9", read(9))
	o.Set("field10", read(10))
	o.Set("field11", read(11))
	o.Set("field12", read(12))
	o.Set("field13", read(13))
	o.Set("field14", read(14))
	o.Set("field15", read(15))
	o.Set("field16", read(16))
	o.Set("field17", read(17))
	o.Set("field18", read(18))
	o.Set("field19", read(19))
	o.Set("field20", read(20))
	o.Set("field21", read(21))
	o.Set("field22", read(22))
	o.Set("field23", read(23))
	o.Set("field24", read(24))
	o.Set("field25", read(25))
	o.Set("field26", read(26))
	o.Set("field27", read(27))
	o.Set("field28", read(28))
	o.Set("field29", read(29))
	o.Set("field30", read(30))
	o.Set("field31", read(31))
	o.Set("field32", read(32))
	o.Set("field33", read(33))
	o.Set("field34", read(34))
	o.Set("field35", read(35))
	o.Set("field36", read(36))
	o.Set("field37", read(37))
	o.Set("field38", read(38))
	o.Set("field39", read(39))
	o.Set("field40", read(40))
	o.Set("field41", read(41))
	o.Set("field42", read(42))
	o.Set("field43", read(43))
	o.Set("field44", read(44))
	o.Set("field45", read(45))
	o.Set("field46", read(46))
	o.Set("field47", read(47))
	o.Set("field48", read(48))
	o.Set("field49", read(49))
	o.Set("field50", read(50))
	o.Set("field51", read(51))
	o.Set("field52", read(52))
	o.Set("field53", read(53))
	o.Set("field54", read(54))
	o.Set("field55", read(55))
	o.Set("field56", read(56))
	o.Set("field57", read(57))
	o.Set("field58", read(58))
	o.Set("field59", read(59))
	o.Set("field60", read(60))
	o.Set("field61", read(61))
	o.Set("field62", read(62))
	o.Set("field63", read(63))
	o.Set("field64", read(64))
	o.Set("field65", read(65))
	o.Set("field66", read(66))
	o.Set("field67", read(67))
	o.Set("field68", read(68))
	o.Set("field69", read(69))
	o.Set("field70", read(70))
	o.Set("field71", read(71))
	o.Set("field72", read(72))
	o.Set("field73", read(73))
	o.Set("field74", read(74))
	o.Set("field75", read(75))
	o.Set("field76", read(76))
	o.Set("field77", read(77))
	o.Set("field78", read(78))
	o.Set("field79", read(79))
	o.Set("field80", read(80))
	o.Set("field81", read(81))
	o.Set("field82", read(82))
	o.Set("field83", read(83))
	return 1
}

func coded(o Order) int {  // expect: code/long-function
	codes := map[string]int{
		"code0": 0,
		"code1": 1,
		"code2": 2,
		"code3": 3,
		"code4": 4,
		"code5": 5,
		"code6": 6,
		"code7": 7,
		"code8": 8,
		"code9": 9,
		"code10": 10,
		"code11": 11,
		"code12": 12,
		"code13": 13,
		"code14": 14,
		"code15": 15,
		"code16": 16,
		"code17": 17,
		"code18": 18,
		"code19": 19,
		"code20": 20,
		"code21": 21,
		"code22": 22,
		"code23": 23,
		"code24": 24,
		"code25": 25,
		"code26": 26,
		"code27": 27,
		"code28": 28,
		"code29": 29,
		"code30": 30,
		"code31": 31,
		"code32": 32,
		"code33": 33,
		"code34": 34,
		"code35": 35,
		"code36": 36,
		"code37": 37,
		"code38": 38,
		"code39": 39,
		"code40": 40,
		"code41": 41,
		"code42": 42,
		"code43": 43,
		"code44": 44,
		"code45": 45,
		"code46": 46,
		"code47": 47,
		"code48": 48,
		"code49": 49,
		"code50": 50,
		"code51": 51,
		"code52": 52,
		"code53": 53,
		"code54": 54,
		"code55": 55,
		"code56": 56,
		"code57": 57,
		"code58": 58,
		"code59": 59,
		"code60": 60,
		"code61": 61,
		"code62": 62,
		"code63": 63,
		"code64": 64,
		"code65": 65,
		"code66": 66,
		"code67": 67,
		"code68": 68,
		"code69": 69,
		"code70": 70,
		"code71": 71,
		"code72": 72,
		"code73": 73,
		"code74": 74,
		"code75": 75,
		"code76": 76,
		"code77": 77,
		"code78": 78,
		"code79": 79,
		"code80": 80,
		"code81": 81,
	}
	return len(codes)
}

func explained(o Order) int {  // ok: comments are no code
	// field 0 was moved to the store
	o.Set("field0", read(0))
	// field 1 was moved to the store
	o.Set("field1", read(1))
	// field 2 was moved to the store
	o.Set("field2", read(2))
	// field 3 was moved to the store
	o.Set("field3", read(3))
	// field 4 was moved to the store
	o.Set("field4", read(4))
	// field 5 was moved to the store
	o.Set("field5", read(5))
	// field 6 was moved to the store
	o.Set("field6", read(6))
	// field 7 was moved to the store
	o.Set("field7", read(7))
	// field 8 was moved to the store
	o.Set("field8", read(8))
	// field 9 was moved to the store
	o.Set("field9", read(9))
	// field 10 was moved to the store
	o.Set("field10", read(10))
	// field 11 was moved to the store
	o.Set("field11", read(11))
	// field 12 was moved to the store
	o.Set("field12", read(12))
	// field 13 was moved to the store
	o.Set("field13", read(13))
	// field 14 was moved to the store
	o.Set("field14", read(14))
	// field 15 was moved to the store
	o.Set("field15", read(15))
	// field 16 was moved to the store
	o.Set("field16", read(16))
	// field 17 was moved to the store
	o.Set("field17", read(17))
	// field 18 was moved to the store
	o.Set("field18", read(18))
	// field 19 was moved to the store
	o.Set("field19", read(19))
	// field 20 was moved to the store
	o.Set("field20", read(20))
	// field 21 was moved to the store
	o.Set("field21", read(21))
	// field 22 was moved to the store
	o.Set("field22", read(22))
	// field 23 was moved to the store
	o.Set("field23", read(23))
	// field 24 was moved to the store
	o.Set("field24", read(24))
	// field 25 was moved to the store
	o.Set("field25", read(25))
	// field 26 was moved to the store
	o.Set("field26", read(26))
	// field 27 was moved to the store
	o.Set("field27", read(27))
	// field 28 was moved to the store
	o.Set("field28", read(28))
	// field 29 was moved to the store
	o.Set("field29", read(29))
	// field 30 was moved to the store
	o.Set("field30", read(30))
	// field 31 was moved to the store
	o.Set("field31", read(31))
	// field 32 was moved to the store
	o.Set("field32", read(32))
	// field 33 was moved to the store
	o.Set("field33", read(33))
	// field 34 was moved to the store
	o.Set("field34", read(34))
	// field 35 was moved to the store
	o.Set("field35", read(35))
	// field 36 was moved to the store
	o.Set("field36", read(36))
	// field 37 was moved to the store
	o.Set("field37", read(37))
	// field 38 was moved to the store
	o.Set("field38", read(38))
	// field 39 was moved to the store
	o.Set("field39", read(39))
	// field 99 was moved to the store
	// field 99 was moved to the store
	// field 99 was moved to the store
	// field 99 was moved to the store
	// field 99 was moved to the store
	return 1
}

func spaced(o Order) int {  // ok: blank lines are no code
	o.Set("field0", read(0))

	o.Set("field1", read(1))

	o.Set("field2", read(2))

	o.Set("field3", read(3))

	o.Set("field4", read(4))

	o.Set("field5", read(5))

	o.Set("field6", read(6))

	o.Set("field7", read(7))

	o.Set("field8", read(8))

	o.Set("field9", read(9))

	o.Set("field10", read(10))

	o.Set("field11", read(11))

	o.Set("field12", read(12))

	o.Set("field13", read(13))

	o.Set("field14", read(14))

	o.Set("field15", read(15))

	o.Set("field16", read(16))

	o.Set("field17", read(17))

	o.Set("field18", read(18))

	o.Set("field19", read(19))

	o.Set("field20", read(20))

	o.Set("field21", read(21))

	o.Set("field22", read(22))

	o.Set("field23", read(23))

	o.Set("field24", read(24))

	o.Set("field25", read(25))

	o.Set("field26", read(26))

	o.Set("field27", read(27))

	o.Set("field28", read(28))

	o.Set("field29", read(29))

	o.Set("field30", read(30))

	o.Set("field31", read(31))

	o.Set("field32", read(32))

	o.Set("field33", read(33))

	o.Set("field34", read(34))

	o.Set("field35", read(35))

	o.Set("field36", read(36))

	o.Set("field37", read(37))

	o.Set("field38", read(38))

	o.Set("field39", read(39))

	o.Set("field40", read(40))

	o.Set("field41", read(41))

	o.Set("field42", read(42))

	o.Set("field43", read(43))

	o.Set("field44", read(44))

	o.Set("field45", read(45))

	o.Set("field46", read(46))

	o.Set("field47", read(47))

	o.Set("field48", read(48))

	o.Set("field49", read(49))

	return 1
}

func short(o Order) int {  // ok: below the limit
	o.Set("field0", read(0))
	o.Set("field1", read(1))
	o.Set("field2", read(2))
	o.Set("field3", read(3))
	o.Set("field4", read(4))
	o.Set("field5", read(5))
	o.Set("field6", read(6))
	o.Set("field7", read(7))
	o.Set("field8", read(8))
	o.Set("field9", read(9))
	o.Set("field10", read(10))
	o.Set("field11", read(11))
	o.Set("field12", read(12))
	o.Set("field13", read(13))
	o.Set("field14", read(14))
	o.Set("field15", read(15))
	o.Set("field16", read(16))
	o.Set("field17", read(17))
	o.Set("field18", read(18))
	o.Set("field19", read(19))
	o.Set("field20", read(20))
	o.Set("field21", read(21))
	o.Set("field22", read(22))
	o.Set("field23", read(23))
	o.Set("field24", read(24))
	o.Set("field25", read(25))
	o.Set("field26", read(26))
	o.Set("field27", read(27))
	o.Set("field28", read(28))
	o.Set("field29", read(29))
	o.Set("field30", read(30))
	o.Set("field31", read(31))
	o.Set("field32", read(32))
	o.Set("field33", read(33))
	o.Set("field34", read(34))
	o.Set("field35", read(35))
	o.Set("field36", read(36))
	o.Set("field37", read(37))
	o.Set("field38", read(38))
	o.Set("field39", read(39))
	o.Set("field40", read(40))
	o.Set("field41", read(41))
	o.Set("field42", read(42))
	o.Set("field43", read(43))
	o.Set("field44", read(44))
	o.Set("field45", read(45))
	o.Set("field46", read(46))
	o.Set("field47", read(47))
	o.Set("field48", read(48))
	o.Set("field49", read(49))
	o.Set("field50", read(50))
	o.Set("field51", read(51))
	o.Set("field52", read(52))
	o.Set("field53", read(53))
	o.Set("field54", read(54))
	o.Set("field55", read(55))
	o.Set("field56", read(56))
	o.Set("field57", read(57))
	o.Set("field58", read(58))
	o.Set("field59", read(59))
	o.Set("field60", read(60))
	o.Set("field61", read(61))
	o.Set("field62", read(62))
	o.Set("field63", read(63))
	o.Set("field64", read(64))
	o.Set("field65", read(65))
	o.Set("field66", read(66))
	o.Set("field67", read(67))
	o.Set("field68", read(68))
	o.Set("field69", read(69))
	return 1
}
