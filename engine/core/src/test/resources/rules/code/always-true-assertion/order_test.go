package order

func TestX(t *testing.T) {
	assert.Equal(t, got, got) // expect: code/always-true-assertion
	assert.True(t, true) // expect: code/always-true-assertion
	assert.Equal(t, 3, got) // ok
	assert.True(t, got.Paid) // ok
}
