val words = Regex("^([a-z]+)*$") // expect: code/slow-regex
val parts = Regex("^[a-z]+(-[a-z]+)*$") // ok: a hyphen between
