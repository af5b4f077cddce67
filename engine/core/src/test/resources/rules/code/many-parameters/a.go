package a

func f(a, b, c, d, e, f, g, h int) {} // expect: code/many-parameters

func g(a, b, c int) {} // ok
