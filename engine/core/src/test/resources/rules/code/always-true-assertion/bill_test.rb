class BillTest < Minitest::Test
  def test_a
    assert true # expect: code/always-true-assertion
    assert_equal total, total # expect: code/always-true-assertion
    assert_equal @bill.total, @bill.total # expect: code/always-true-assertion
    assert @bill.open # ok
    assert_equal 3, @bill.total # ok
    assert_equal fetch(1), fetch(1) # ok: each call may answer anew
  end
end
