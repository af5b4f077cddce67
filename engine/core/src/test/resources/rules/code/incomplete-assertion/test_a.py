def test_f(mock):
    mock.assert_called_once  # expect: code/incomplete-assertion
    mock.send.assert_called_with  # expect: code/incomplete-assertion
    mock.called_once_with(3)  # expect: code/incomplete-assertion
    mock.assert_called_once()  # ok
    assert mock.called  # ok
    mock.send.assert_called_with(3)  # ok
