class BillTest < Minitest::Test
  def test_a
    sleep(1) # expect: code/sleep-in-test
    assert done?
  end

  def test_b
    start
    sleep 0.5 # expect: code/sleep-in-test
    assert done?
  end

  def test_c
    sleep(0.01) until done? # ok: polls
    assert done?
  end

  def helper
    sleep(1) # ok: no test
  end
end

it 'waits' do
  sleep(2) # expect: code/sleep-in-test
  expect(done?).to be true
  wait_for { done? } # ok
end
