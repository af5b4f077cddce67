package sample

func TestMoves(t *testing.T) {
	pieces := stock.Move(3)
	require.Equal(t, pieces, pieces, "pieces")  // expect: code/always-true-assertion
	require.Equal(t, 3, pieces, "pieces")  // ok
}
