package sample

import "crypto/md5"
func f1() {
	signature := md5.Sum(b)  // expect: code/weak-hash
}

func f2() {
	h := sha1.New()  // expect: code/weak-hash
}

func f3() {
	d := md5.New()  // expect: code/weak-hash
}

func f4() {
	sha256.Sum256(b)  // ok
}

func f5() {
	checksum := md5.Sum(b)  // ok
}

func f6() {
	mac := hmac.New(sha256.New, key)  // ok
}
