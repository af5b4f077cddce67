def load(path):
    text = None
    try:
        text = path.read_text()
    # expect below: code/swallowed-error
    except BaseException:
        pass
    return text
