class BillTest < Minitest::Test
  def test_b
    skip 'waits for BILL-7' # ok
    assert run
  end
end

describe 'bills' do
  marks = ['# expect below: code/skipped-test']
  xit 'sums' do
  end
  it 'rounds' do # ok
  end

  marks = ['# expect below: code/skipped-test']
  xit 'sends' do
  end

  # the service is gone until May
  xit 'stores' do # ok
  end

  marks = ['# expect below: code/skipped-test']
  xdescribe 'taxes' do
  end
end
