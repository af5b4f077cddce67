package x

import (
	"crypto/md5"
	d "a/b"
)

func (s *S) f(a string, b int) (int, error) {
	h := md5.New()
	k, err := f("a", b)
	k += "q"
	x.y.z = 5
	obj.bar(1).baz()
	if a == "x" && b > 3 {
		return 1, nil
	} else if b > 2 {
		k = "3"
	} else {
		panic("x")
	}
	for i := 0; i < start(); i++ {
		put(i)
	}
	for _, q := range list() {
		put(q)
	}
	c := &tls.Config{InsecureSkipVerify: true}
	go func(z int) { use(z) }(2)
	return b, err
}
