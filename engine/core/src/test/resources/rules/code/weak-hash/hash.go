package hash

func f(b []byte) {
	md5.Sum(b) // expect: code/weak-hash
	h := sha1.New() // expect: code/weak-hash
	sha256.Sum256(b) // ok
	use(h)
}
