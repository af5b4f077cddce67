class BillTest < Minitest::Test
  # expect below: code/test-without-assertion
  def test_sums
    Bill.new.total
  end

  # expect below: code/test-without-assertion
  def test_sends
    b = Bill.new
    b.send_all
  end

  def test_good # ok
    assert_equal 3, Bill.new.total
  end
end

describe Bill do
  it 'rounds' do # expect: code/test-without-assertion
    Bill.new(1).round
  end

  it 'sums' do # ok
    expect(Bill.new.total).to eq 3
  end

  it { is_expected.to be_valid } # ok
end
