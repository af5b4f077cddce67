package a

func TestF(t *testing.T) {
	assert.Equal(t, size(), 3) // expect: code/swapped-expected
	require.Equal(t, a.Name(), "x") // expect: code/swapped-expected
	assert.Equal(t, strings.ToUpper(s), "X") // expect: code/swapped-expected
	assert.Equal(t, 3, size()) // ok
	assert.Equal(t, got, want) // ok
	assert.True(t, open()) // ok
}
