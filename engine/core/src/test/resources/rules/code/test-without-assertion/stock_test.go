package sample

func TestLoads(t *testing.T) {  // expect: code/test-without-assertion
	stock, _ := Load("stock.csv")
	t.Log(stock)
}

func TestMoves(t *testing.T) {  // expect: code/test-without-assertion
	for _, pieces := range []int{1, 2} {
		New().Move(pieces)
	}
}
