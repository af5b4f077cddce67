package sample

import "math"

func missing(weight float64) float64 {
	if math.NaN() != weight {  // expect: code/nan-comparison
		return weight
	}
	return 0
}

func known(samples []float64) bool {
	known := samples[0] != math.NaN()  // expect: code/nan-comparison
	return known
}

func unknown(samples []float64) float64 {
	if len(samples) == 0 {
		return math.NaN()  // ok: a value
	}
	if samples[0] == math.Inf(1) {  // ok: infinity is equal to itself
		return 0
	}
	return samples[0]
}
