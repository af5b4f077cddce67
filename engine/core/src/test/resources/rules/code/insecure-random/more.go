package sample

import "math/rand"

func resetToken() string {
	token := strconv.Itoa(rand.Intn(1000000))  // expect: code/insecure-random
	return token
}

func newSessionID() []byte {
	id := make([]byte, 16)
	rand.Read(id)  // expect: code/insecure-random
	return id
}

func shuffle(cards []int) {
	rand.Shuffle(len(cards), func(i, j int) { cards[i], cards[j] = cards[j], cards[i] })  // ok: no secret
}

func delay() time.Duration {
	wait := rand.Intn(500)  // ok: no secret
	return time.Duration(wait)
}
